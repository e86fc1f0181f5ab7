"""A shop file made anew under another key, or under none: beside the old one, proven, put in place.

The file that counts is never written in place. Whatever ends the work half-way, the name of the
shop leads to the old file or to the new one, each whole; what else was left is taken away when
the shop is opened next (``sweep``).
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from csdesk.domain.errors import ShopUnavailable
from csdesk.store.cipher import Cipher
from csdesk.store.connecting import connection_to, sealing_driver
from csdesk.store.copying import put_in_place, sync, written_beside
from csdesk.store.engine import driver_stopped_by, in_plain_words

_NEW, _OLD = ".new-key", ".old-key"
_HEAD_BYTES = 16
"""Of every file these are others once it has another key: the salt, or SQLite's own words."""
_BYTES_A_WRITE = 1 << 20
_Facts = dict[str, Any]


@contextmanager
def under_other_key(
    shop: Path, before: Cipher | None, after: Cipher | None, heed: Callable[[], None]
) -> Iterator[Path]:
    """The same shop in a proven file beside it, to be put in place; gone if nobody does.

    Nobody may write in the shop until then.

    Args:
        heed: asked again and again; what it raises ends the work.
    Raises: ShopUnavailable: "shop.disk_full" and the like; "shop.damaged": it is damaged;
        "encryption.unproven": the new file is not the same. The shop is as it was.
    """
    with written_beside(shop, _NEW) as part, in_plain_words():
        facts = _export(shop, part, before, after, heed)
        _prove(part, after, facts)
        sync(part)
        yield part


def replace_by(part: Path, shop: Path) -> None:
    """Puts the new file in the place of the old one, and wipes the old one afterwards.

    Whoever has the old one open must have closed it.
    """
    old = shop.with_name(shop.name + _OLD)
    old.unlink(missing_ok=True)
    with suppress(OSError):  # a disk without links: the old one goes without being wiped
        os.link(shop, old)
    try:
        put_in_place(part, shop)
    except BaseException:
        old.unlink(missing_ok=True)
        raise
    _take_journal_away(shop)
    if old.exists():
        wipe(old)


def sweep(shop: Path) -> None:
    """Takes away what a change of the key left that was ended half-way; the shop is whole."""
    for ending in (_NEW, f"{_NEW}-journal"):
        shop.with_name(shop.name + ending).unlink(missing_ok=True)
    old = shop.with_name(shop.name + _OLD)
    if not old.exists():
        return
    if _head(old) == _head(shop):
        old.unlink()  # another name of the very shop: it did not come to the change
    else:
        wipe(old)


def wipe(path: Path) -> None:
    """Overwrites a file and deletes it; a disk without moving parts may keep old blocks."""
    with path.open("r+b") as file:
        left = os.fstat(file.fileno()).st_size
        while left > 0:
            left -= file.write(bytes(min(left, _BYTES_A_WRITE)))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()
    sync(path.parent)


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEAD_BYTES)


def _take_journal_away(shop: Path) -> None:
    """An ended journal holds nothing, but nobody should have to believe that."""
    journal = shop.with_name(shop.name + "-journal")
    if journal.exists():
        wipe(journal)


def _export(
    shop: Path,
    part: Path,
    before: Cipher | None,
    after: Cipher | None,
    heed: Callable[[], None],
) -> _Facts:
    """Copies all tables, indexes, triggers and rows; returns what the new file must hold."""
    driver = sealing_driver()
    with closing(connection_to(shop, before, driver=driver, isolation_level=None)) as connection:
        _set_up(connection)
        with driver_stopped_by(connection, heed):
            _require_whole(connection)
            facts = _facts(connection, "main")
            key = "''" if after is None else f'"{after.spoken}"'
            address = f"{part.resolve().as_uri()}?mode=rw"
            connection.execute(f"ATTACH DATABASE ? AS fresh KEY {key}", (address,))
            for pragma in ("journal_mode = OFF", "synchronous = OFF"):  # it is synced at the end
                connection.execute(f"PRAGMA fresh.{pragma}")
            connection.execute("SELECT sqlcipher_export('fresh')").fetchall()
            for mark in ("application_id", "user_version"):
                (value,) = connection.execute(f"PRAGMA main.{mark}").fetchone()
                connection.execute(f"PRAGMA fresh.{mark} = {value}")
        connection.execute("DETACH DATABASE fresh")
    return facts


def _set_up(connection: sqlite3.Connection) -> None:
    for pragma in ("temp_store = MEMORY", "trusted_schema = OFF", "cipher_log_level = NONE"):
        connection.execute(f"PRAGMA {pragma}")


def _require_whole(connection: sqlite3.Connection) -> None:
    (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if found != "ok":
        raise ShopUnavailable("shop.damaged", "The shop file is damaged. Nothing was changed.")


def _prove(part: Path, cipher: Cipher | None, wanted: _Facts) -> None:
    """Opens the new file as it will be opened, and compares it with the old one."""
    with closing(connection_to(part, cipher)) as connection:
        if cipher is not None and connection.execute("PRAGMA cipher_integrity_check").fetchall():
            raise _unproven()
        (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if found != "ok" or _facts(connection, "main") != wanted:
            raise _unproven()
        if "search_words" in wanted["counts"]:
            look = "INSERT INTO search_words(search_words, rank) VALUES('integrity-check', 1)"
            connection.execute(look)
            connection.rollback()


def _unproven() -> ShopUnavailable:
    return ShopUnavailable(
        "encryption.unproven",
        "The disk gave back something else than was written on it. Your shop is as it was.",
    )


def _facts(connection: sqlite3.Connection, name: str) -> _Facts:
    """What both files must agree in: marks, everything that was made, rows, the end of History."""
    schema = connection.execute(f"SELECT type, name, sql FROM {name}.sqlite_master").fetchall()
    tables = sorted(table for kind, table, _ in schema if kind == "table")
    made = {(kind, thing, sql) for kind, thing, sql in schema if not thing.startswith("sqlite_")}
    heads = [table for table in ("history_head", "alembic_version") if table in tables]
    return {
        "marks": [
            connection.execute(f"PRAGMA {name}.{mark}").fetchone()[0]
            for mark in ("application_id", "user_version")
        ],
        "made": made,
        "counts": {
            table: connection.execute(f'SELECT count(*) FROM {name}."{table}"').fetchone()[0]
            for table in tables
            if not table.startswith("sqlite_stat")
        },
        "heads": {
            table: connection.execute(f'SELECT * FROM {name}."{table}"').fetchall()
            for table in heads
        },
    }
