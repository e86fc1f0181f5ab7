"""What a file must be to be opened as a shop, and what is said where it is not."""

from __future__ import annotations

import json
import os
import platform
import shutil
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from csdesk.desk import Desk
from csdesk.domain.errors import CsdeskError, Refused, ShopUnavailable
from csdesk.services.shop_file import about_shop_file
from csdesk.store.migrate import make
from csdesk.store.opening import open_store
from csdesk.store.schema import SCHEMA_VERSION
from tests.builders import a_customer
from tests.conftest import fixed_now
from tests.disks import a_small_disk, write_protect


def refusal_of(path: Path, **how: bool) -> CsdeskError:
    with pytest.raises(CsdeskError) as refused:
        open_store(path, **how)
    return refused.value


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("read_only", [False, True])
def test_a_missing_file_is_never_made(tmp_path: Path, read_only: bool) -> None:
    refused = refusal_of(tmp_path / "gone.csdesk", read_only=read_only)

    assert refused.code == "shop.missing"
    assert list(tmp_path.iterdir()) == []


def test_a_read_only_look_makes_no_shop_even_where_one_may_be_made(tmp_path: Path) -> None:
    path = tmp_path / "gone.csdesk"

    assert refusal_of(path, read_only=True, make_if_missing=True).code == "shop.missing"
    assert not path.exists()


def test_a_shop_is_made_private_with_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "data" / "shop.csdesk"

    store = open_store(path, make_if_missing=True)
    try:
        modes = {each.name: mode_of(each) for each in path.parent.iterdir()}
    finally:
        store.close()

    assert mode_of(path.parent) == 0o700
    assert set(modes.values()) == {0o600}
    assert path.name in modes


def test_the_journal_of_a_private_shop_is_private(desk: Desk) -> None:
    with desk.store.write("add_customer", fixed_now()) as work:
        work.settings.write(work.settings.read())
        work.connection.exec_driver_sql("INSERT INTO draft VALUES ('a', '{}', '')")
        journal = desk.store.path.with_name(desk.store.path.name + "-journal")
        assert mode_of(journal) == 0o600


def test_a_shop_that_others_could_read_is_made_private_again(shop_file: Path) -> None:
    shop_file.chmod(0o644)

    open_store(shop_file).close()

    assert mode_of(shop_file) == 0o600


@pytest.mark.parametrize(
    "content",
    [b"", b"not a database at all, but longer than a header of one hundred bytes" * 4, b"PK\3\4"],
    ids=["empty", "text", "zip"],
)
@pytest.mark.parametrize("read_only", [False, True])
def test_what_is_no_shop_is_refused_and_left_as_it_is(
    tmp_path: Path, content: bytes, read_only: bool
) -> None:
    path = tmp_path / "notes.csdesk"
    path.write_bytes(content)

    refused = refusal_of(path, read_only=read_only, make_if_missing=True)

    assert isinstance(refused, Refused)
    assert refused.code == "shop.not_a_shop"
    assert path.read_bytes() == content


def test_a_folder_is_no_shop(tmp_path: Path) -> None:
    assert refusal_of(tmp_path, read_only=True).code == "shop.not_a_shop"


def test_another_programs_database_is_no_shop(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bookmark (url TEXT)")
    before = path.read_bytes()

    assert refusal_of(path).code == "shop.not_a_shop"
    assert path.read_bytes() == before


def test_a_shop_of_a_newer_csdesk_is_refused_with_what_helps(shop_file: Path) -> None:
    with closing(sqlite3.connect(shop_file)) as raw:
        raw.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 6}")

    refused = refusal_of(shop_file)

    assert refused.code == "shop.newer"
    assert refused.sentence == (
        "shop.csdesk was made by a newer csdesk than this one, and nothing in it was changed. "
        "Install the newest csdesk to open it."
    )


@pytest.mark.parametrize(("version", "is_told"), [(5, False), (SCHEMA_VERSION, True)])
def test_the_note_that_an_older_csdesk_left_when_it_was_closed_tells_of_no_bad_end(
    version: int, is_told: bool, tmp_path: Path
) -> None:
    path = tmp_path / "shop.csdesk"
    make(path, version=version)
    holder = {"computer": platform.node(), "person": "maya", "process": 7, "since": "2026-11-20"}
    path.with_name("shop.csdesk.holder").write_text(json.dumps(holder), encoding="utf-8")

    store = open_store(path)
    try:
        assert about_shop_file(Desk(store, fixed_now)).ended_badly is is_told
    finally:
        store.close()
    again = open_store(path)
    assert again.left_by is None
    again.close()


def test_a_read_only_look_migrates_nothing(shop_file: Path) -> None:
    with closing(sqlite3.connect(shop_file)) as raw:
        raw.execute("PRAGMA user_version = 0")
    before = shop_file.read_bytes()

    assert refusal_of(shop_file, read_only=True).code == "shop.older"
    assert shop_file.read_bytes() == before


def test_every_connection_has_the_pragmas_that_keep_a_save(
    a_disk_to_wait_for: None, desk: Desk
) -> None:
    wanted = {
        "journal_mode": "truncate",
        "synchronous": 3,
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "temp_store": 2,
    }

    with desk.store.read() as work:
        found = {
            name: work.connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in wanted
        }

    assert found == wanted


def test_a_read_only_look_works_beside_an_open_window(desk: Desk) -> None:
    somebody = a_customer(desk)

    beside = open_store(desk.store.path, read_only=True)
    try:
        with beside.read() as work:
            assert work.customers.require(somebody.id).name == somebody.name
        later = a_customer(desk, "Bo Berg")
        with beside.read() as work:
            assert work.customers.get(later.id) == later
    finally:
        beside.close()


def test_a_read_only_look_can_change_nothing(desk: Desk) -> None:
    beside = open_store(desk.store.path, read_only=True)
    try:
        with pytest.raises(ShopUnavailable) as refused, beside.write("save_shop", fixed_now()):
            pass
        with pytest.raises(ShopUnavailable), beside.jot():
            pass
        with pytest.raises(ShopUnavailable), beside.read() as work:
            work.connection.execute(sa.text("DELETE FROM setting"))
    finally:
        beside.close()

    assert refused.value.code == "shop.read_only"


def leave_half_written(shop: Path, target: Path) -> None:
    """A shop as a process leaves it that dies while it saves: pages changed, journal behind."""
    with closing(sqlite3.connect(shop, isolation_level=None)) as raw:
        raw.executescript("PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = 2")
        raw.execute("BEGIN IMMEDIATE")
        rows = [(f"d{number}", "{}" * 2000, "") for number in range(200)]
        raw.executemany("INSERT INTO draft VALUES (?, ?, ?)", rows)
        for ending in ("", "-journal"):
            source = shop.with_name(shop.name + ending)
            shutil.copyfile(source, target.with_name(target.name + ending))
        raw.execute("ROLLBACK")


@pytest.mark.parametrize("read_only", [False, True])
def test_a_save_that_was_cut_off_is_undone_at_opening(
    shop_file: Path, tmp_path: Path, read_only: bool
) -> None:
    cut = tmp_path / "cut.csdesk"
    leave_half_written(shop_file, cut)
    assert cut.with_name("cut.csdesk-journal").stat().st_size > 0

    store = open_store(cut, read_only=read_only)
    try:
        with store.read() as work:
            drafts = work.connection.exec_driver_sql("SELECT count(*) FROM draft").scalar_one()
            whole = work.connection.exec_driver_sql("PRAGMA integrity_check").scalar_one()
    finally:
        store.close()

    assert (drafts, whole) == (0, "ok")


def test_a_file_without_permission_says_so_in_words(
    shop_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cannot_open(*_: object, **__: object) -> sqlite3.Connection:
        error = sqlite3.OperationalError("unable to open database file")
        error.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
        raise error

    monkeypatch.setattr(sqlite3, "connect", cannot_open)

    assert refusal_of(shop_file, read_only=True).code == "shop.cannot_open"


@pytest.fixture
def protected(shop_file: Path, tmp_path: Path) -> Iterator[Path]:
    """A shop on a disk that can't be written."""
    disk = tmp_path / "stick"
    with a_small_disk(disk, "16m"):
        shutil.copyfile(shop_file, disk / "shop.csdesk")
        write_protect(disk)
        yield disk / "shop.csdesk"


def test_a_shop_on_a_disk_that_cannot_be_written_says_so_and_can_be_read(protected: Path) -> None:
    assert refusal_of(protected).code == "shop.read_only"

    store = open_store(protected, read_only=True)

    assert store.is_read_only
    with store.read() as work:
        assert work.customers.where() == ()
    store.close()


def test_an_older_shop_on_such_a_disk_says_what_helps(shop_file: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(shop_file)) as raw:
        raw.execute(f"PRAGMA user_version = {SCHEMA_VERSION - 1}")
    disk = tmp_path / "stick"
    with a_small_disk(disk, "16m"):
        shutil.copyfile(shop_file, disk / "old.csdesk")
        write_protect(disk)

        refused = refusal_of(disk / "old.csdesk", read_only=True)

    assert refused.code == "shop.older"
    assert "open the copy" in refused.sentence


def test_a_save_that_was_cut_off_on_such_a_disk_is_told(shop_file: Path, tmp_path: Path) -> None:
    disk = tmp_path / "stick"
    with a_small_disk(disk, "16m"):
        leave_half_written(shop_file, disk / "cut.csdesk")
        write_protect(disk)

        assert refusal_of(disk / "cut.csdesk", read_only=True).code == "shop.cut_off"


def move_away(shop: Path) -> None:
    shop.rename(shop.with_name("elsewhere.csdesk"))


def replace(shop: Path) -> None:
    copy = shop.with_name("copy.csdesk")
    shutil.copyfile(shop, copy)
    copy.replace(shop)


def empty(shop: Path) -> None:
    os.truncate(shop, 0)


@pytest.mark.parametrize("happens", [move_away, replace, empty, Path.unlink])
def test_nothing_is_written_into_a_shop_that_was_moved_or_swapped(
    desk: Desk, happens: Callable[[Path], None]
) -> None:
    assert desk.store.is_in_place
    happens(desk.store.path)

    with pytest.raises(ShopUnavailable) as refused:
        a_customer(desk)
    with pytest.raises(ShopUnavailable), desk.store.jot():
        pass

    assert refused.value.code == "shop.moved"
    assert not desk.store.is_in_place


def test_what_was_left_half_made_beside_a_shop_goes_and_nothing_else(shop_file: Path) -> None:
    open_store(shop_file, make_if_missing=True).close()
    beside = {
        ending: shop_file.with_name(shop_file.name + ending)
        for ending in (
            *(".restore.part", ".restore.part-journal", ".migrating", ".4711.making"),
            *(".before-v5.part", ".before-restore-2.part", ".salvaged-1.salvaging"),
            *(".before-restore-2", ".before-v5", ".damaged-1", ".copy", ".part"),
        )
    }
    for path in beside.values():
        path.write_bytes(b"Lindqvist")
    others = shop_file.with_name("other" + shop_file.name + ".migrating")
    others.write_bytes(b"Lindqvist")

    open_store(shop_file).close()

    left = {ending for ending, path in beside.items() if path.exists()}
    assert left == {".before-restore-2", ".before-v5", ".damaged-1", ".copy", ".part"}
    assert others.exists()


def test_nothing_is_written_into_an_older_state_that_was_written_over_the_file(
    desk: Desk, tmp_path: Path
) -> None:
    a_customer(desk)
    older = tmp_path / "older.csdesk"
    shutil.copyfile(desk.store.path, older)
    a_customer(desk, "Bo Berg")
    shutil.copyfile(older, desk.store.path)  # the same file of the disk, with another content

    with pytest.raises(ShopUnavailable) as refused:
        a_customer(desk, "Cy Castle")

    assert refused.value.code == "shop.moved"
    with desk.store.read() as work:
        assert [one.name for one in work.customers.where()] == ["Anna Lindqvist"]
