"""Faults of the disk and of other programs come out in words; nothing is half done."""

from __future__ import annotations

import resource
import shutil
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.engine.interfaces import CacheStats

from csdesk.desk import Desk
from csdesk.domain.errors import ShopUnavailable
from csdesk.store import engine
from csdesk.store.cipher import MARK, Cipher
from csdesk.store.engine import connect_to, in_plain_words, transaction
from csdesk.store.opening import open_store
from tests.builders import a_customer
from tests.conftest import fixed_now


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (sqlite3.SQLITE_BUSY, "shop.busy"),
        (sqlite3.SQLITE_LOCKED, "shop.busy"),
        (sqlite3.SQLITE_READONLY, "shop.read_only"),
        (sqlite3.SQLITE_READONLY | 4 << 8, "shop.read_only"),  # the file was moved
        (sqlite3.SQLITE_IOERR | 3 << 8, "shop.disk"),
        (sqlite3.SQLITE_CORRUPT, "shop.damaged"),
        (sqlite3.SQLITE_FULL, "shop.disk_full"),
        (sqlite3.SQLITE_CANTOPEN, "shop.cannot_open"),
        (sqlite3.SQLITE_NOTADB, "shop.not_a_shop"),
    ],
)
def test_each_fault_has_a_code_and_a_sentence(number: int, code: str) -> None:
    fault = sqlite3.OperationalError("some words of SQLite")
    fault.sqlite_errorcode = number

    with pytest.raises(ShopUnavailable) as unavailable, in_plain_words():
        raise fault

    assert unavailable.value.code == code
    assert "SQLite" not in unavailable.value.sentence


def test_a_text_whose_bytes_are_none_is_a_damaged_file(desk: Desk) -> None:
    a_customer(desk)
    with desk.store.write("damage", desk.now()) as work:
        work.connection.exec_driver_sql("UPDATE customer SET note = CAST(x'ff28' AS TEXT)")

    with pytest.raises(ShopUnavailable) as unavailable, desk.store.read() as work:
        list(work.customers.where())

    assert unavailable.value.code == "shop.damaged"


def test_a_mistake_in_the_program_stays_what_it_is(desk: Desk) -> None:
    with pytest.raises(Exception, match="no such table"), desk.store.read() as work:
        work.connection.exec_driver_sql("SELECT * FROM nowhere")


def test_a_pragma_that_did_not_take_is_noticed(
    shop_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(engine._PRAGMAS, "page_size", 123)  # SQLite ignores it without a word
    opened = connect_to(shop_file)

    with (
        pytest.raises(Exception, match="PRAGMA page_size"),
        transaction(opened, writes=False),
    ):
        pass


def is_known(file: Path, statement: sa.Executable, cipher: Cipher | None = None) -> bool:
    """Whether the SQL of a statement had been worked out before a newly opened file ran it."""
    with transaction(connect_to(file, cipher), writes=False) as connection:
        return connection.execute(statement).context.cache_hit is CacheStats.CACHE_HIT


def test_a_statement_is_worked_out_once_for_all_files_of_a_driver(
    shop_file: Path, tmp_path: Path
) -> None:
    other = Path(shutil.copyfile(shop_file, tmp_path / "other.csdesk"))
    sealed, cipher = tmp_path / "sealed.csdesk", Cipher(bytes(32), MARK + bytes(12))
    open_store(sealed, make_if_missing=True, cipher=cipher).close()
    one, another = (sa.select(sa.literal(1).label(name)) for name in ("a_name", "another_name"))

    assert [is_known(file, one) for file in (shop_file, other)] == [False, True]
    assert not is_known(other, another)
    assert [is_known(sealed, one, cipher) for _ in range(2)] == [False, True]


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


def test_a_full_disk_is_said_in_words_and_the_desk_goes_on(desk: Desk) -> None:
    size = desk.store.path.stat().st_size

    with files_no_larger_than(size), pytest.raises(ShopUnavailable) as full:
        a_customer(desk, "Anna", note="x" * 100_000)

    assert full.value.code in {"shop.disk", "shop.disk_full"}
    with desk.store.read() as work:
        assert work.customers.where() == ()
    assert a_customer(desk, "Bo").id == 1


def test_a_file_moved_away_takes_no_more_saves(desk: Desk, tmp_path: Path) -> None:
    a_customer(desk, "Anna")
    desk.store.path.rename(tmp_path / "elsewhere.csdesk")

    with pytest.raises(ShopUnavailable) as moved:
        a_customer(desk, "Bo")

    assert moved.value.code == "shop.moved"
    assert not desk.store.path.exists()


def test_another_program_in_the_way_is_named(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(engine._PRAGMAS, "busy_timeout", 1)
    hurried = connect_to(desk.store.path)
    hurried.connect().close()
    with closing(sqlite3.connect(desk.store.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(ShopUnavailable) as busy, transaction(hurried, writes=True):
            pass
    hurried.dispose()

    assert busy.value.code == "shop.busy"


def test_text_is_kept_as_typed_but_for_what_no_file_can_hold(desk: Desk) -> None:
    odd = "=1+1 <b>x</b> '; DROP TABLE customer; -- \u202e 👩‍👩‍👧 e\u0301"

    kept = a_customer(desk, "Zoë", note=odd + "\0\ud800")

    assert kept.note == odd + "\ufffd\ufffd"
    with desk.store.read() as work:
        assert work.customers.require(kept.id) == kept


def test_a_naive_moment_is_refused(desk: Desk) -> None:
    with pytest.raises(Exception, match="an instant needs a zone"):
        a_customer(desk, created_at=fixed_now().replace(tzinfo=None))
