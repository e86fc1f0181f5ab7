"""Backups: made and proven, when, where, how many stay, and what goes wrong."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import stat
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest

from csdesk.desk import Desk
from csdesk.domain.backup import Hold, Place, Proof, Reason, Verdict
from csdesk.domain.errors import Cancelled, CsdeskError, Refused, ShopUnavailable
from csdesk.services.backup_state import FOLDER, backup_days, backup_state, change_places
from csdesk.services.backup_trial import is_trial_due, try_newest
from csdesk.services.backups import back_up_before, due_backup, has_changed, make_backup
from csdesk.services.backups_kept import backups_of, look_at, newest_good, remove_backup, say_right
from csdesk.services.backups_kept import verify as verified
from csdesk.services.checks import check
from csdesk.services.import_looking import look_at as look_at_file
from csdesk.services.imports import LARGE, bring_in
from csdesk.services.merging import merge_customers
from csdesk.services.shops import move_shop, open_shop, read_shop, save_shop
from csdesk.store.backup_folder import folder_of
from tests.builders import a_complaint, a_customer, a_purchase, a_shop
from tests.conftest import NOW
from tests.disks import a_small_disk

UNIX = pytest.mark.skipif(os.name == "nt", reason="disks are mounted as on Unix")


class Clock:
    """The clock of a desk, as the test sets it."""

    def __init__(self) -> None:
        self.shows = NOW

    def __call__(self) -> datetime:
        return self.shows

    def goes_on(self, **by: int) -> None:
        self.shows += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shop(desk: Desk, clock: Clock) -> Desk:
    """A shop with one customer, and a clock that can be set."""
    shop = replace(desk, now=clock)
    a_shop(shop)
    anna = a_customer(shop)
    a_purchase(shop, anna.id, 30_000)
    a_complaint(shop, anna.id)
    return shop


def refusal(act: Callable[[], Any]) -> str:
    with pytest.raises(CsdeskError) as refused:
        act()
    return refused.value.code


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if not path.name.startswith(".")}


def flip_a_bit(path: Path, at: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 1 << at % 8]))


# ---- made


def test_a_backup_is_a_whole_shop_and_tells_what_is_in_it(shop: Desk, tmp_path: Path) -> None:
    made = make_backup(shop)

    assert (made.number, made.reason, made.place) == (1, Reason.BY_HAND, Place.FIRST)
    assert (made.counts.customers, made.counts.complaints, made.counts.purchases) == (1, 1, 1)
    assert made.path.parent == folder_of(shop.store.path)
    copy = shutil.copy(made.path, tmp_path / "copy.csdesk")
    opened = open_shop(Path(copy))
    assert check(opened) == ()
    opened.store.close()


def test_nothing_personal_is_in_the_names_or_notes_and_only_the_owner_reads_them(
    shop: Desk,
) -> None:
    made = make_backup(shop)
    beside = made.path.parent

    for path in beside.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600 or os.name == "nt"
        if path.suffix == ".json":
            assert "Anna" not in path.read_text() and "Millbrook" not in path.read_text()
    assert stat.S_IMODE(beside.stat().st_mode) == 0o700 or os.name == "nt"
    assert "anna" not in str(sorted(names_in(beside))).lower()


def test_numbers_go_on_also_where_old_ones_are_gone(shop: Desk) -> None:
    first = make_backup(shop)
    remove_backup(first)

    assert make_backup(shop).number == 2
    assert [each.number for each in backups_of(shop.store.path)] == [2]


def test_what_another_process_left_half_made_is_swept(shop: Desk) -> None:
    made = make_backup(shop)
    left = made.path.with_name("csdesk-000009-20261121T090000Z.csdesk.part")
    lone = made.path.with_name("csdesk-000008-20261121T090000Z.json")
    left.write_bytes(b"half")
    lone.write_text("{}")
    os.utime(lone, (0, 0))

    make_backup(shop)

    assert not left.exists() and not lone.exists()


def test_no_backup_is_made_of_a_damaged_shop_and_the_old_ones_stay(shop: Desk) -> None:
    good = make_backup(shop)
    size = shop.store.path.stat().st_size
    with shop.store.path.open("r+b") as file:
        for page in range(3, size // 4096, 2):
            file.seek(page * 4096)
            file.write(bytes(4096))

    assert refusal(lambda: make_backup(shop)) == "shop.damaged"

    assert [each.path for each in backups_of(shop.store.path)] == [good.path]
    assert not [name for name in names_in(good.path.parent) if name.endswith(".part")]


def test_others_write_while_a_backup_is_made(shop: Desk) -> None:
    stop, errors = threading.Event(), list[Exception]()

    def writing() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            try:
                a_customer(shop, f"Writer {number}")
            except Exception as error:
                errors.append(error)

    thread = threading.Thread(target=writing)
    thread.start()
    try:
        made = [make_backup(shop) for _ in range(5)]
    finally:
        stop.set()
        thread.join()

    assert errors == []
    assert all(verified(each).proof is Proof.PROVEN for each in made)
    for each in made:
        with closing(sqlite3.connect(each.path)) as connection:
            (customers,) = connection.execute("SELECT count(*) FROM customer").fetchone()
        assert customers == each.counts.customers


def test_stopped_half_way_nothing_is_left(shop: Desk) -> None:
    def stop(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    assert refusal(lambda: make_backup(shop, progress=stop)) == "cancelled"

    assert [n for n in names_in(folder_of(shop.store.path)) if n.startswith("csdesk-")] == []


def test_how_far_a_backup_is_can_be_seen_and_it_is_stopped_at_any_step(shop: Desk) -> None:
    with shop.store.write("fill", shop.now()) as work:
        work.connection.exec_driver_sql("CREATE TABLE filler (bytes BLOB)")
        work.connection.exec_driver_sql("INSERT INTO filler VALUES (zeroblob(20000000))")
        work.connection.exec_driver_sql("DROP TABLE filler")
    seen: list[float] = []

    def note(done: int, total: int, what: str = "") -> None:
        seen.append(done / total)

    make_backup(shop, progress=note)
    assert seen == sorted(seen) and len({round(share, 2) for share in seen}) > 8
    assert any(0 < share < 0.2 for share in seen), "while its pages are copied too"

    for at in range(0, len(seen), 4):
        calls = iter(range(at))

        def stop(done: int, total: int, what: str = "", calls: Any = calls) -> None:
            if next(calls, None) is None:
                raise Cancelled

        before = names_in(folder_of(shop.store.path))
        assert refusal(partial(make_backup, shop, progress=stop)) == "cancelled"
        assert names_in(folder_of(shop.store.path)) == before


# ---- when


def test_a_backup_is_due_once_a_day_and_each_half_hour_if_something_changed(
    shop: Desk, clock: Clock
) -> None:
    assert due_backup(shop) is Reason.DAY
    make_backup(shop)
    assert due_backup(shop) is None and not has_changed(shop)

    clock.goes_on(hours=1)
    assert due_backup(shop) is None
    a_customer(shop, "Bob")
    assert due_backup(shop) is Reason.REGULAR
    make_backup(shop)
    a_customer(shop, "Cid")
    assert due_backup(shop) is None
    clock.goes_on(minutes=30)
    assert due_backup(shop) is Reason.REGULAR
    clock.goes_on(days=1)
    assert due_backup(shop) is Reason.DAY


def test_a_clock_that_was_set_back_does_not_keep_backups_from_being_made(
    shop: Desk, clock: Clock
) -> None:
    make_backup(shop)
    clock.goes_on(days=-3652)
    a_customer(shop, "Bob")

    assert due_backup(shop) is Reason.DAY
    make_backup(shop)
    assert due_backup(shop) is None


def test_none_is_due_where_the_owner_makes_them_by_hand_or_in_a_demo(shop: Desk) -> None:
    answered = read_shop(shop)
    for setting in (replace(answered, backs_up=False), replace(answered, is_demo=True)):
        save_shop(shop, setting)
        assert due_backup(shop) is None


def test_drafts_alone_are_nothing_new(shop: Desk) -> None:
    make_backup(shop)
    with shop.store.jot() as drafts:
        drafts.keep("contact:1", {"said": "half a word"}, shop.now())

    assert not has_changed(shop)


def test_before_something_large_one_is_made_unless_it_is_there(shop: Desk, clock: Clock) -> None:
    made = back_up_before(shop, Reason.BEFORE_IMPORT)
    assert made is not None and made.reason is Reason.BEFORE_IMPORT
    assert back_up_before(shop, Reason.BEFORE_IMPORT) is None

    a_customer(shop, "Bob")
    assert back_up_before(shop, Reason.BEFORE_MERGE) is None  # one of a moment ago will do
    clock.goes_on(minutes=11)
    assert back_up_before(shop, Reason.BEFORE_MERGE) is not None


def test_joining_and_large_imports_are_backed_up_first(
    shop: Desk, clock: Clock, tmp_path: Path
) -> None:
    bob = a_customer(shop, "Bob")
    merge_customers(shop, 1, bob.id)
    assert [each.reason for each in backups_of(shop.store.path)] == [Reason.BEFORE_MERGE]
    assert backups_of(shop.store.path)[0].counts.customers == 2

    sales = tmp_path / "sales.csv"
    rows = (f"Name {n},n{n}@postbox.test,A-{n},2026-03-02,10.50" for n in range(LARGE))
    sales.write_text("\n".join(("Name,Email,Order,Date,Total", *rows)))
    bring_in(shop, look_at_file(sales))

    newest = backups_of(shop.store.path)[0]
    assert (newest.reason, newest.counts.customers) == (Reason.BEFORE_IMPORT, 2)


def test_a_shop_that_is_moved_takes_its_backups_along(shop: Desk, tmp_path: Path) -> None:
    made = make_backup(shop)
    moved = move_shop(shop, tmp_path / "elsewhere" / "shop.csdesk")

    assert [each.number for each in backups_of(moved.store.path)] == [made.number]
    assert not made.path.exists() and not has_changed(moved)
    moved.store.close()


@UNIX
def test_they_come_along_to_another_disk_too(shop: Desk, tmp_path: Path) -> None:
    make_backup(shop)
    with a_small_disk(tmp_path / "disk", "20m"):
        moved = move_shop(shop, tmp_path / "disk" / "shop.csdesk")
        found = backups_of(moved.store.path)
        assert [verified(each).proof for each in found] == [Proof.PROVEN]
        moved.store.close()


def test_a_note_that_came_before_its_backup_waits_a_week_for_it(shop: Desk) -> None:
    """As a folder that is kept the same on two computers brings them."""
    made = make_backup(shop)
    note = made.path.with_suffix(".json")
    as_it_was = made.path.read_bytes()
    made.path.unlink()

    a_customer(shop, "Anna")
    make_backup(shop)
    made.path.write_bytes(as_it_was)
    assert made.number in {each.number for each in backups_of(shop.store.path) if each.sha256}

    made.path.unlink()
    long_ago = note.stat().st_mtime - 8 * 24 * 3600
    os.utime(note, (long_ago, long_ago))
    a_customer(shop, "Berta")
    make_backup(shop)
    assert not note.exists()


# ---- how many stay


def test_many_backups_are_thinned_and_the_newest_stay(shop: Desk, clock: Clock) -> None:
    for number in range(9):
        a_customer(shop, f"Number {number}")
        clock.goes_on(minutes=30)
        make_backup(shop)

    assert [each.number for each in backups_of(shop.store.path)] == [9, 8, 7, 6, 5]


def test_with_many_rows_gone_nothing_is_thinned_until_the_owner_says_that_is_right(
    shop: Desk, clock: Clock
) -> None:
    many = [a_customer(shop, f"Number {number}") for number in range(40)]
    make_backup(shop)
    with shop.store.write("take_away", shop.now()) as work:
        for one in many:
            work.customers.remove(one.id)
    for _ in range(8):
        clock.goes_on(minutes=30)
        make_backup(shop)

    assert backup_state(shop).hold is Hold.FEWER_ROWS
    assert len(backups_of(shop.store.path)) == 9

    say_right(shop)
    clock.goes_on(minutes=30)
    make_backup(shop)
    assert backup_state(shop).hold is None
    assert len(backups_of(shop.store.path)) == 5


def test_backups_of_another_shop_in_the_same_folder_are_left_alone(
    shop: Desk, clock: Clock, tmp_path: Path
) -> None:
    other = open_shop(tmp_path / "other.csdesk", make_if_missing=True, now=clock)
    a_customer(other, "Somebody")
    (tmp_path / "both").mkdir()
    for each in (other, shop):
        change_places(each, tmp_path / "both", None)
    made = make_backup(other)
    other.store.close()
    for _ in range(8):
        clock.goes_on(minutes=30)
        make_backup(shop)

    assert made.path.exists()
    assert len({each.number for each in backups_of(shop.store.path)}) == len(
        backups_of(shop.store.path)
    )


# ---- where


def test_the_second_place_gets_each_backup_and_its_absence_is_a_state(
    shop: Desk, clock: Clock, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    change_places(shop, None, stick)

    made = make_backup(shop)

    there = [each for each in backups_of(shop.store.path) if each.place is Place.SECOND]
    assert [each.sha256 for each in there] == [made.sha256]
    assert verified(there[0]).proof is Proof.PROVEN

    shutil.rmtree(stick)
    a_customer(shop, "Bob")
    clock.goes_on(days=8)
    make_backup(shop)

    state = backup_state(shop)
    assert state.verdict is Verdict.SAFE
    assert state.second is not None and not state.second.is_reachable
    assert state.second.failure is not None and state.second.failure.code == "backup.place_gone"
    assert state.second.is_late
    assert not stick.exists()  # nothing is written where the stick is not


def test_the_second_place_is_late_after_a_week(shop: Desk, clock: Clock, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    change_places(shop, None, stick)
    make_backup(shop)
    (stick / FOLDER).rename(stick / "away")
    a_customer(shop, "Bob")
    clock.goes_on(days=6)
    make_backup(shop)
    (stick / "away").rename(stick / FOLDER)

    second = backup_state(shop).second
    assert second is not None and second.days_since == 6 and not second.is_late
    clock.goes_on(days=1)
    second = backup_state(shop).second
    assert second is not None and second.is_late


def test_while_the_first_place_is_away_backups_lie_beside_the_shop(
    shop: Desk, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    change_places(shop, stick, None)
    assert make_backup(shop).path.parent == stick / FOLDER
    shutil.rmtree(stick)

    a_customer(shop, "Bob")
    made = make_backup(shop)

    assert made.place is Place.BESIDE and made.path.parent == folder_of(shop.store.path)
    state = backup_state(shop)
    assert not state.first.is_reachable and not state.is_usual_place
    assert state.newest is not None and state.newest.number == made.number


def test_both_places_can_not_be_one(shop: Desk, tmp_path: Path) -> None:
    assert refusal(lambda: change_places(shop, tmp_path, tmp_path)) == "backup.same_place"
    beside = folder_of(shop.store.path)
    make_backup(shop)
    assert refusal(lambda: change_places(shop, None, beside)) == "backup.same_place"
    gone = tmp_path / "no such folder"
    assert refusal(lambda: change_places(shop, gone, None)) == "backup.place_gone"


def test_a_shop_that_was_renamed_finds_its_backups(shop: Desk, clock: Clock) -> None:
    made = make_backup(shop)
    path = shop.store.path
    shop.store.close()
    renamed = path.with_name("my shop.csdesk")
    path.rename(renamed)

    assert [each.number for each in backups_of(renamed)] == [made.number]
    opened = open_shop(renamed, now=clock)
    a_customer(opened, "Bob")
    assert make_backup(opened).number == 2
    assert [each.number for each in backups_of(renamed)] == [2, 1]
    opened.store.close()


# ---- disks


def test_a_name_that_the_disk_did_not_confirm_leaves_no_backup(
    shop: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = make_backup(shop)

    def failing(folder: Path) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("csdesk.store.backup_folder.sync_names", failing)
    assert refusal(lambda: make_backup(shop)) == "backup.place"
    monkeypatch.undo()

    assert [each.path for each in backups_of(shop.store.path)] == [before.path]


@UNIX
def test_a_full_disk_leaves_the_backups_from_before_and_says_so(shop: Desk, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    with a_small_disk(disk, "1500k"):
        change_places(shop, disk, None)
        good = make_backup(shop)
        (disk / "ballast").write_bytes(bytes(300_000))
        a_customer(shop, "Bob")

        assert refusal(lambda: make_backup(shop)) == "backup.disk_full"

        state = backup_state(shop)
        assert state.verdict is Verdict.FAILED and state.failure is not None
        assert state.newest is not None and verified(state.newest).is_good
        assert names_in(good.path.parent) == {good.path.name, good.path.with_suffix(".json").name}


@UNIX
def test_with_no_room_beside_the_shop_a_stick_still_gets_its_backup(
    tmp_path: Path, shop_file: Path, clock: Clock
) -> None:
    disk, stick = tmp_path / "disk", tmp_path / "stick"
    stick.mkdir()
    with a_small_disk(disk, "1200k"):
        path = Path(shutil.copy(shop_file, disk / "shop.csdesk"))
        full = open_shop(path, now=clock)
        a_customer(full)
        change_places(full, stick, None)
        (disk / "ballast").write_bytes(bytes(shutil.disk_usage(disk).free // 2))

        made = make_backup(full)

        assert made.path.parent == stick / FOLDER and verified(made).is_good
        full.store.close()


def test_a_stick_that_is_pulled_in_the_middle_leaves_no_error_but_a_state(
    shop: Desk, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    change_places(shop, None, stick)

    def pulled(done: int, total: int, what: str = "") -> None:
        if done > total * 0.71 and stick.exists():
            shutil.rmtree(stick)

    made = make_backup(shop, progress=pulled)

    assert verified(made).is_good
    second = backup_state(shop).second
    assert second is not None and second.failure is not None
    assert second.failure.code == "backup.place_gone"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root writes everywhere")
def test_a_folder_that_may_not_be_written_is_told(shop: Desk, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    assert refusal(lambda: change_places(shop, closed, None)) == "backup.place_read_only"


# ---- verified


def test_every_flipped_bit_is_found_and_the_next_good_one_is_offered(shop: Desk) -> None:
    older = make_backup(shop)
    a_customer(shop, "Bob")
    newer = make_backup(shop)
    whole = newer.path.read_bytes()
    chance = Random(7)

    for _ in range(60):
        at = chance.randrange(len(whole))
        flip_a_bit(newer.path, at)
        assert verified(newer).proof is Proof.DAMAGED, at
        newer.path.write_bytes(whole)
    flip_a_bit(newer.path, len(whole) // 2)

    good = newest_good(shop.store.path)
    assert good is not None and good.path == older.path


def test_a_backup_that_was_cut_short_is_seen_without_reading_it(shop: Desk) -> None:
    made = make_backup(shop)
    os.truncate(made.path, made.size - 4096)

    assert backups_of(shop.store.path)[0].proof is Proof.DAMAGED
    assert backup_state(shop).verdict is Verdict.NEVER
    assert has_changed(shop)


def test_a_lone_backup_is_listed_after_a_look_into_it(shop: Desk, tmp_path: Path) -> None:
    made = make_backup(shop)
    made.path.with_suffix(".json").unlink()
    foreign = made.path.with_name("csdesk-000007-20261121T090000Z.csdesk")
    foreign.write_bytes(b"no shop at all" * 400)

    bad, lone = backups_of(shop.store.path)

    assert (lone.proof, lone.counts.customers, lone.number) == (Proof.UNPROVEN, 1, 1)
    assert bad.proof is Proof.DAMAGED
    good = newest_good(shop.store.path)
    assert good is not None and good.path == made.path


def test_the_number_goes_on_while_the_place_of_the_newest_is_away(
    shop: Desk, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    make_backup(shop)
    change_places(shop, stick, None)
    on_stick = make_backup(shop)
    stick.rename(tmp_path / "pulled out")

    assert make_backup(shop).number == on_stick.number + 1


def test_notes_that_cannot_be_read_are_as_if_there_were_none(shop: Desk) -> None:
    made = make_backup(shop)
    for text in ("", "[]", "{}", '{"number": "x"}', "\ufeff", json.dumps({"number": 1})):
        made.path.with_suffix(".json").write_text(text)
        made.path.with_name("state.json").write_text(text)
        assert backups_of(shop.store.path)[0].proof is Proof.UNPROVEN
        backup_state(shop)


def test_backups_are_listed_although_the_shop_is_not_one_any_more(shop: Desk) -> None:
    made = make_backup(shop)
    path = shop.store.path
    shop.store.close()
    path.write_bytes(b"")

    assert [each.path for each in backups_of(path)] == [made.path]
    good = newest_good(path)
    assert good is not None and good.path == made.path


def test_once_a_week_the_newest_is_tried_out(shop: Desk, clock: Clock) -> None:
    assert try_newest(shop) is None
    made = make_backup(shop)
    assert is_trial_due(shop)

    told = try_newest(shop)

    assert told is not None and told.passed and not is_trial_due(shop)
    assert backups_of(shop.store.path)[0].tested_at == clock.shows
    assert backup_state(shop).test == told
    clock.goes_on(days=7)
    assert is_trial_due(shop)
    flip_a_bit(made.path, 5000)
    told = try_newest(shop)
    assert told is not None and not told.passed
    assert not [name for name in names_in(made.path.parent) if name.endswith(".part")]


def test_what_is_no_backup_is_told(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        look_at(tmp_path / "gone.csdesk")
    text = tmp_path / "text.csdesk"
    text.write_text("hello")
    assert look_at(text).proof is Proof.DAMAGED


# ---- told


def test_a_shop_without_a_backup_says_never_and_one_of_days_ago_late(
    shop: Desk, clock: Clock
) -> None:
    assert backup_state(shop).verdict is Verdict.NEVER
    make_backup(shop)
    clock.goes_on(days=3)
    assert backup_state(shop).verdict is Verdict.SAFE  # nothing changed since
    a_customer(shop, "Bob")
    assert backup_state(shop).verdict is Verdict.LATE


def test_the_strip_tells_days_with_copies_and_days_that_lack_one(shop: Desk, clock: Clock) -> None:
    make_backup(shop)
    clock.goes_on(days=2)
    a_customer(shop, "Bob")
    clock.goes_on(days=1)
    make_backup(shop)

    days = backup_days(shop)

    assert len(days) == 14 and days[-1].day == shop.today()
    assert [(d.copies, d.was_used, d.is_missing) for d in days[-4:]] == [
        (1, True, False),
        (0, False, False),
        (0, True, True),
        (1, False, False),
    ]


def test_a_shop_under_a_passphrase_gives_backups_under_it(tmp_path: Path) -> None:
    from csdesk.store.cipher import new_cipher
    from csdesk.store.opening import open_store

    key = new_cipher("four words are best")
    store = open_store(tmp_path / "s.csdesk", make_if_missing=True, cipher=key)
    desk = Desk(store)
    a_customer(desk, "Anna Lindqvist")

    made = make_backup(desk)

    assert made.is_encrypted and made.salt == key.salt.hex() and made.counts.customers == 1
    assert b"Lindqvist" not in made.path.read_bytes()
    told = try_newest(desk)
    assert told is not None and told.passed
    store.close()
    assert backups_of(tmp_path / "s.csdesk")[0].counts.customers == 1
    with pytest.raises(ShopUnavailable):
        open_shop(made.path, read_only=True)
