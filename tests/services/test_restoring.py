"""A backup is put back: shown before, the present file kept, old or new whatever happens."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from csdesk.desk import Desk
from csdesk.domain.backup import Backup, Hold, Reason
from csdesk.domain.errors import Cancelled, CsdeskError, LeftClosed
from csdesk.services.backup_state import backup_state, change_places
from csdesk.services.backups import due_backup, make_backup, note_erased
from csdesk.services.backups_kept import backups_of, before_restore, look_at, say_right
from csdesk.services.checks import check
from csdesk.services.erasing import erase_customer, erasures
from csdesk.services.restoring import preview_restore, restore, restore_into
from csdesk.services.shops import open_shop
from csdesk.store import putting_back
from csdesk.store.lock import ShopLock
from tests.builders import a_complaint, a_customer, a_purchase, a_shop
from tests.disks import a_small_disk

ROOT = Path(__file__).parents[2]
UNIX = pytest.mark.skipif(os.name == "nt", reason="signals and disks are those of Unix")


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk)
    anna = a_customer(desk, "Anna Lindqvist")
    a_purchase(desk, anna.id, 30_000)
    return desk


def refusal(act: Callable[[], Any]) -> CsdeskError:
    with pytest.raises(CsdeskError) as refused:
        act()
    return refused.value


def customers(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM customer ORDER BY id")]


def files_of(path: Path) -> set[str]:
    """What lies beside the shop but its lock."""
    names = {each.name for each in path.parent.iterdir()}
    return names - {path.name + ending for ending in (".lock", ".holder", ".backups")}


# ---- shown


def test_a_preview_tells_what_would_go_and_what_would_come(shop: Desk) -> None:
    gone = a_customer(shop, "Gone Again")
    made = make_backup(shop)
    with shop.store.write("take_away", shop.now()) as work:
        work.customers.remove(gone.id)
        anna = work.customers.require(1)
        work.customers.put(replace(anna, note="prefers mornings"))
    bob = a_customer(shop, "Bob New")
    a_complaint(shop, bob.id)

    told = preview_restore(shop, made)

    found = {each.noun: each for each in told.differences}
    customer, complaint = found["customer"], found["complaint"]
    assert (customer.only_now, customer.only_then, customer.changed) == (1, 1, 1) or (
        (customer.only_now, customer.only_then, customer.changed) == (0, 0, 2)
    )  # the number of who is gone may have been given to Bob
    assert complaint.only_now == 1
    assert [(m.noun, m.name) for m in told.missing if m.noun == "complaint"] == [
        ("complaint", "Bob New")
    ]
    assert told.now is not None and told.now.complaints == 1 and told.backup.counts.complaints == 0
    assert not told.is_other_shop and not told.is_older_schema
    assert told.kept_as == "shop.csdesk.before-restore-1"


def test_a_preview_changes_nothing(shop: Desk) -> None:
    made = make_backup(shop)
    before = shop.store.path.read_bytes(), made.path.read_bytes(), files_of(shop.store.path)
    preview_restore(shop, made)
    assert (
        shop.store.path.read_bytes(),
        made.path.read_bytes(),
        files_of(shop.store.path),
    ) == before


def test_of_a_damaged_shop_the_backup_alone_is_told(shop: Desk) -> None:
    made = make_backup(shop)
    path = shop.store.path
    shop.store.close()
    path.write_bytes(b"\0" * 50_000)

    told = preview_restore(path, backups_of(path)[0])

    assert told.now is None and told.backup.counts.customers == 1 == made.counts.customers


# ---- put back


def test_a_restore_brings_the_old_facts_back_and_keeps_the_present_file(shop: Desk) -> None:
    made = make_backup(shop)
    path = shop.store.path
    a_customer(shop, "Bob New")

    opened, told = restore(shop, made)

    assert customers(path) == ["Anna Lindqvist"]
    assert told.kept_as is not None and customers(told.kept_as) == ["Anna Lindqvist", "Bob New"]
    assert check(opened) == ()
    assert opened.store.person_id == shop.store.person_id
    a_customer(opened, "Cid After")
    assert check(opened) == ()
    opened.store.close()
    assert customers(told.kept_as) == ["Anna Lindqvist", "Bob New"]


def test_history_tells_that_it_was_restored_and_where_the_file_before_is(shop: Desk) -> None:
    made = make_backup(shop)
    opened, told = restore(shop, made)

    with opened.store.read() as work:
        rows = work.connection.exec_driver_sql(
            "SELECT verb, body FROM history JOIN history_value USING (seq) ORDER BY seq DESC"
        )
        verb, body = rows.first() or ("", "")
    assert verb == "restore_backup"
    assert told.kept_as is not None and told.kept_as.name in body
    opened.store.close()


def test_the_present_shop_is_backed_up_too_and_nothing_is_thinned_until_all_is_right(
    shop: Desk,
) -> None:
    made = make_backup(shop)
    a_customer(shop, "Bob New")
    opened, _ = restore(shop, made)

    newest = backups_of(opened.store.path)[0]
    assert newest.reason is Reason.BEFORE_RESTORE and newest.counts.customers == 2
    assert backup_state(opened).hold is Hold.RESTORED
    assert due_backup(opened) is Reason.AFTER_RESTORE
    kept = before_restore(opened)
    assert kept is not None and kept.counts.customers == 2

    again, _ = restore(opened, kept)  # the owner thinks again
    assert customers(again.store.path) == ["Anna Lindqvist", "Bob New"]
    say_right(again)
    assert backup_state(again).hold is None and before_restore(again) is None
    again.store.close()


def test_a_missing_or_damaged_shop_is_put_back_and_the_damaged_file_kept(shop: Desk) -> None:
    made = make_backup(shop)
    path = shop.store.path
    shop.store.close()
    path.write_bytes(b"broken" * 1000)
    for ending in ("-journal", "-wal", "-shm"):
        path.with_name(path.name + ending).write_bytes(b"stale" * 100)

    told = restore_into(path, backups_of(path)[0])

    assert customers(path) == ["Anna Lindqvist"]
    assert told.kept_as is not None and told.kept_as.read_bytes() == b"broken" * 1000
    for ending in ("-journal", "-wal", "-shm"):
        assert not path.with_name(path.name + ending).exists()

    path.unlink()
    told = restore_into(path, made)
    assert told.kept_as is None and customers(path) == ["Anna Lindqvist"]


def test_what_belongs_to_the_old_file_alone_is_kept_with_it_and_never_meets_the_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(*_: object) -> None:
        """A file that SQLite can’t open, so that its journal stays as it is."""

    monkeypatch.setattr(putting_back, "_end_what_was_interrupted", unreadable)
    path, part, kept = (tmp_path / name for name in ("shop.csdesk", "new", "kept"))
    part.write_bytes(b"new")
    for ending in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + ending).write_bytes(b"old")

    putting_back.take_place(part, path, kept, None)

    assert {each.name for each in tmp_path.iterdir()} == {
        *("shop.csdesk", "kept", "kept-journal", "kept-wal", "kept-shm")
    }
    assert (path.read_bytes(), kept.read_bytes()) == (b"new", b"old")


def test_what_was_half_written_is_undone_before_the_file_is_kept(
    shop: Desk, tmp_path: Path
) -> None:
    made = make_backup(shop)
    path = shop.store.path
    shop.store.close()
    writes = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA cache_size = 1'); c.execute('BEGIN');"
        "c.execute('CREATE TABLE t AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
        "FROM n LIMIT 20000) SELECT i, hex(randomblob(50)) FROM n'); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", writes, str(path)], check=False)
    assert path.with_name(path.name + "-journal").stat().st_size > 0

    told = restore_into(path, made)

    assert told.kept_as is not None
    assert not told.kept_as.with_name(told.kept_as.name + "-journal").exists()
    assert customers(told.kept_as) == ["Anna Lindqvist"]
    assert customers(path) == ["Anna Lindqvist"]


def test_kept_files_are_never_written_over(shop: Desk) -> None:
    made = make_backup(shop)
    path = shop.store.path
    shop.store.close()
    names = [restore_into(path, made).kept_as for _ in range(3)]
    assert [each and each.name for each in names] == [
        f"shop.csdesk.before-restore-{number}" for number in (1, 2, 3)
    ]


def test_beside_an_open_window_it_is_refused(shop: Desk) -> None:
    made = make_backup(shop)
    assert refusal(lambda: restore_into(shop.store.path, made)).code == "shop.in_use"


def test_a_damaged_backup_is_refused_and_the_next_good_one_named(shop: Desk) -> None:
    older = make_backup(shop)
    a_customer(shop, "Bob New")
    newer = make_backup(shop)
    bytes_before = shop.store.path.read_bytes()
    with newer.path.open("r+b") as file:
        file.seek(20_000)
        file.write(b"\xff\x00\xff")

    for act in (lambda: restore(shop, newer), lambda: preview_restore(shop, newer)):
        error = refusal(act)
        assert error.code == "backup.damaged"
        offered = error.facts["next_good"]
        assert isinstance(offered, Backup) and offered.path == older.path
    assert shop.store.path.read_bytes() == bytes_before
    a_customer(shop, "Cid")  # the desk is still open


def test_a_backup_of_another_shop_is_asked_about(shop: Desk, tmp_path: Path) -> None:
    other = open_shop(tmp_path / "other.csdesk", make_if_missing=True)
    a_customer(other, "Somebody Else")
    made = make_backup(other)
    other.store.close()

    assert preview_restore(shop, made).is_other_shop
    assert refusal(lambda: restore(shop, made)).code == "backup.other_shop"
    opened, _ = restore(shop, made, other_shop=True)
    assert customers(opened.store.path) == ["Somebody Else"]
    opened.store.close()


def test_hostile_and_newer_files_are_refused(shop: Desk, tmp_path: Path) -> None:
    path = shop.store.path
    made = make_backup(shop)
    for code, statement in (
        ("shop.foreign", "CREATE TRIGGER t AFTER INSERT ON customer BEGIN SELECT 1; END"),
        ("shop.newer", "PRAGMA user_version = 999"),
        ("shop.not_a_shop", "PRAGMA application_id = 1"),
    ):
        hostile = Path(shutil.copy(made.path, tmp_path / "hostile.csdesk"))
        with closing(sqlite3.connect(hostile)) as connection:
            connection.execute(statement)
            connection.commit()
        before = path.read_bytes()
        chosen = look_at(hostile)
        for act in (restore, preview_restore):
            assert refusal(partial(act, shop, chosen)).code == code
        assert path.read_bytes() == before
    assert refusal(lambda: restore(shop, look_at(path))).code == "backup.same_file"


def test_an_older_backup_is_brought_forward(tmp_path: Path) -> None:
    from csdesk.store.migrate import make

    old = tmp_path / "old.csdesk"
    make(old, version=3)
    path = tmp_path / "shop.csdesk"
    told = restore_into(path, look_at(old))

    assert told.came_forward
    opened = open_shop(path)
    assert check(opened) == ()
    opened.store.close()


def test_who_was_erased_since_is_erased_again(shop: Desk) -> None:
    path = shop.store.path
    made = make_backup(shop)
    erase_customer(shop, 1, although_open=True)
    note_erased(shop, [each.told() for each in erasures(shop)])
    assert preview_restore(shop, made).erased_since == 1

    opened, told = restore(shop, made)

    assert told.erased_again == 1
    assert b"Lindqvist" not in path.read_bytes()
    opened.store.close()
    path.unlink()
    told = restore_into(path, made)  # although the file that knew of it is gone
    assert told.erased_again == 1 and b"Lindqvist" not in path.read_bytes()


@pytest.mark.parametrize("chosen", ["first", "second"])
def test_on_another_computer_with_nothing_but_the_stick_who_was_erased_stays_so(
    shop: Desk, tmp_path: Path, chosen: str
) -> None:
    stick, new = tmp_path / "stick", tmp_path / "new" / "shop.csdesk"
    stick.mkdir()
    change_places(shop, *((stick, None) if chosen == "first" else (None, stick)))
    made = make_backup(shop)
    (there,) = [each for each in backups_of(shop.store.path) if stick in each.path.parents]
    assert there.sha256 == made.sha256
    erase_customer(shop, 1, although_open=True, backup=False)

    told = restore_into(new, look_at(there.path))

    assert told.erased_again == 1
    assert b"Lindqvist" not in new.read_bytes()


def test_a_stick_that_was_away_learns_of_the_erased_with_its_next_backup(
    shop: Desk, tmp_path: Path
) -> None:
    stick, away = tmp_path / "stick", tmp_path / "away"
    stick.mkdir()
    change_places(shop, None, stick)
    made = make_backup(shop)
    stick.rename(away)
    erase_customer(shop, 1, although_open=True, backup=False)
    away.rename(stick)
    make_backup(shop)

    (there,) = stick.rglob(made.path.name)
    told = restore_into(tmp_path / "new.csdesk", look_at(there))

    assert told.erased_again == 1


def test_a_backup_under_an_earlier_passphrase_asks_for_that_one(tmp_path: Path) -> None:
    from csdesk.store.cipher import new_cipher
    from csdesk.store.opening import open_store

    path = tmp_path / "s.csdesk"
    desk = Desk(open_store(path, make_if_missing=True, cipher=new_cipher("the first words")))
    a_customer(desk, "Anna Lindqvist")
    first = make_backup(desk)
    desk.store.close()
    path.unlink()
    desk = Desk(open_store(path, make_if_missing=True, cipher=new_cipher("later words")))
    a_customer(desk, "Bob New")
    own = make_backup(desk)

    assert refusal(lambda: preview_restore(desk, first)).code == "shop.passphrase_needed"
    assert refusal(lambda: preview_restore(desk, first, "wrong")).code == "shop.passphrase_wrong"
    told = preview_restore(desk, first, "the first words")
    assert told.is_older_passphrase and told.is_other_shop
    assert not preview_restore(desk, own).is_older_passphrase
    opened, _ = restore(desk, first, passphrase="the first words", other_shop=True)
    assert [each.name for each in _names(opened)] == ["Anna Lindqvist"]
    opened.store.close()
    again = open_shop(path, passphrase="the first words")
    assert check(again) == ()
    again.store.close()
    assert b"Lindqvist" not in path.read_bytes()


def _names(desk: Desk) -> tuple[Any, ...]:
    with desk.store.read() as work:
        return work.customers.where()


# ---- cut off


class Died(BaseException):
    """The process ends here: nothing that it would do after this is done."""


class Dying:
    """Ends everything that changes the disk at its nth call, and all calls after that."""

    def __init__(self, at: int) -> None:
        self.left = at

    def guard(self, name: str, module: Any, patch: pytest.MonkeyPatch) -> None:
        real = getattr(module, name)

        def call(*args: Any, **options: Any) -> Any:
            self.left -= 1
            if self.left < 0:
                raise Died
            return real(*args, **options)

        patch.setattr(module, name, call)


def test_cut_off_at_any_step_the_old_or_the_new_file_is_there(
    shop: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_backup(shop)
    a_customer(shop, "Bob New")
    shop.store.close()
    begun = shop.store.path
    outcomes, step = set(), 0
    while True:
        folder = tmp_path / f"step {step}"
        folder.mkdir()
        path = Path(shutil.copy(begun, folder / "shop.csdesk"))
        dying = Dying(step)
        with monkeypatch.context() as patch:
            for name in ("replace", "link", "fsync", "unlink"):
                dying.guard(name, os, patch)
            with suppress(Died):
                restore_into(path, made)
        found = customers(path)
        outcomes.add(tuple(found))
        assert found in (["Anna Lindqvist"], ["Anna Lindqvist", "Bob New"]), step
        if step % 5 == 0 or dying.left >= 0:
            opened = open_shop(path)
            assert check(opened) == ()
            opened.store.close()
        restore_into(path, made)  # what was left in the way is no hindrance
        assert customers(path) == ["Anna Lindqvist"]
        left = files_of(path)
        assert all(name.startswith("shop.csdesk") and "part" not in name for name in left), left
        if dying.left >= 0:
            break
        step += 1
    assert step > 15 and len(outcomes) == 2


@UNIX
def test_without_room_for_the_copy_the_shop_stays_as_it_is(shop_file: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    with a_small_disk(disk, "1200k"):
        path = Path(shutil.copy(shop_file, disk / "shop.csdesk"))
        full = open_shop(path)
        a_customer(full, "Anna Lindqvist")
        made = look_at(Path(shutil.copy(path, tmp_path / "backup.csdesk")))
        (disk / "ballast").write_bytes(bytes(shutil.disk_usage(disk).free - 100_000))

        assert refusal(lambda: restore(full, made)).code == "restore.disk_full"

        (disk / "ballast").unlink()
        a_customer(full, "Bob New")
        assert check(full) == ()
        full.store.close()


def test_stopped_by_the_owner_nothing_changes_and_the_desk_stays_open(shop: Desk) -> None:
    made = make_backup(shop)

    def stop(done: int, total: int, what: str = "") -> None:
        if done > total / 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        restore(shop, made, progress=stop)
    a_customer(shop, "Bob New")
    assert customers(shop.store.path) == ["Anna Lindqvist", "Bob New"]
    assert files_of(shop.store.path) <= {"shop.csdesk", "shop.csdesk-journal"}


def test_where_another_csdesk_is_faster_it_is_told_that_it_is_done(
    shop: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_backup(shop)
    a_customer(shop, "Bob New")
    path, close = shop.store.path, shop.store.close
    theirs = ShopLock(path)

    def let_go() -> None:
        close()
        theirs.acquire()

    monkeypatch.setattr(shop.store, "close", let_go)

    told = refusal(lambda: restore(shop, made))

    assert isinstance(told, LeftClosed) and told.code == "shop.in_use"
    assert told.facts["holder"] is not None
    theirs.release()
    assert customers(path) == ["Anna Lindqvist"]


def test_a_disk_that_fails_once_the_new_file_is_there_is_told_as_that(
    shop: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_backup(shop)
    a_customer(shop, "Bob New")
    path, done = shop.store.path, []

    def failing(folder: Path) -> None:
        done.append(folder)
        if len(done) == 2:
            raise OSError(errno.EIO, "a fault")

    monkeypatch.setattr(putting_back, "sync_names", failing)

    told = refusal(lambda: restore(shop, made))

    assert isinstance(told, LeftClosed) and told.code == "restore.unconfirmed"
    assert "Nothing was changed" not in told.sentence
    assert customers(path) == ["Anna Lindqvist"]
    open_shop(path).store.close()  # nobody holds it
