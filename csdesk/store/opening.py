"""Opening a shop file: what it is, who has it, whether it is up to date."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import sqlalchemy as sa

from csdesk.domain.errors import CsdeskError, Refused, ShopUnavailable
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.store.cipher import Cipher, is_encrypted, require_key
from csdesk.store.connecting import connection_to
from csdesk.store.engine import connect_to, disk_in_plain_words, in_plain_words
from csdesk.store.lock import ShopLock
from csdesk.store.own_schema import missing_of_ours, require_own
from csdesk.store.rekeying import sweep
from csdesk.store.remains import was_a_shop
from csdesk.store.schema import APPLICATION_ID, SCHEMA_VERSION
from csdesk.store.store import Store
from csdesk.store.unfinished import sweep_unfinished

LOOKED_AT_FIRST = 64 << 20
"""A file of at most so many bytes is looked at before it is opened: a quarter of a second."""
_LIKELY_VERSIONS = 1000
_LEFT_ITS_NOTE = 5
"""Who wrote files up to this version left the note of who has it open, also when closed well."""
_NO_LIST = {sqlite3.SQLITE_ERROR, sqlite3.SQLITE_TOOBIG, sqlite3.SQLITE_CORRUPT}
"""What SQLite says of a list of tables that makes no sense."""


@disk_in_plain_words()
def open_store(
    path: Path,
    *,
    make_if_missing: bool = False,
    read_only: bool = False,
    cipher: Cipher | None = None,
    take_over: bool = False,
) -> Store:
    """Opens a shop file, first bringing an older one up to date.

    Args:
        cipher: the key of a shop that is kept under a passphrase, or that is to be made so.
        take_over: somebody said that the other computer named in “shop.open_elsewhere” is done.
        make_if_missing: an empty shop is made where there is no file.
        read_only: needs no lock and works beside an open window.
    Raises:
        Refused("shop.missing", "shop.not_a_shop", "shop.newer"): it can't be a shop of ours;
            "shop.foreign": another program put something into it that acts by itself.
        ShopUnavailable: it is in use elsewhere, damaged, or can't be read or written;
            "shop.passphrase_needed", "shop.passphrase_wrong": it is kept under another key.
    """
    if not path.exists() and (read_only or not make_if_missing):
        raise Refused("shop.missing", "There is no shop file at {path}.", path=path)
    if path.is_file() and not is_encrypted(path):
        cipher = None
    path = Path(os.path.realpath(path))  # by whatever name, a shop has one lock and one journal
    if read_only:
        _end_what_was_interrupted(path, cipher)
        _require_current(path, _version_of(path, cipher))
        return Store(path, connect_to(path, cipher, read_only=True), None, cipher)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = ShopLock(path)
    lock.acquire(take_over=take_over)
    try:
        return Store(path, _open_engine(path, cipher, lock), lock, cipher)
    except BaseException:
        lock.give_back()
        raise


def _open_engine(path: Path, cipher: Cipher | None, lock: ShopLock) -> sa.Engine:
    if not path.exists():
        from csdesk.store.migrate import make

        make(path, cipher)
    if not os.access(path, os.W_OK):
        raise ShopUnavailable("shop.read_only", "{name} is read-only.", name=path.name)
    version = _version_of(path, cipher, mode="rw")  # also undoes what a dead process half did
    _require_sound(path, cipher, thorough=lock.left_by is not None)
    if version <= _LEFT_ITS_NOTE:
        lock.left_by = None
    sweep(path)
    sweep_unfinished(path)
    if version < SCHEMA_VERSION:
        from csdesk.store.migrate import bring_up_to_date

        bring_up_to_date(path, cipher)
    if path.stat().st_mode & 0o077:
        with suppress(OSError):  # somebody else's file; whether it can be written is found later
            path.chmod(0o600)
    return connect_to(path, cipher)


def _require_current(path: Path, version: int) -> None:
    if version == SCHEMA_VERSION:
        return
    is_protected = not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK)
    words = (
        ours("{name} is from an older csdesk. Copy it to a folder of your own and open the copy.")
        if is_protected
        else ours("{name} is from an older csdesk. Open it in the window once.")
    )
    raise Refused("shop.older", words, name=path.name)


def _end_what_was_interrupted(path: Path, cipher: Cipher | None) -> None:
    """Undoes what a process that died left half written, which no reader may do for itself."""
    journal = path.with_name(path.name + "-journal")
    if not journal.exists() or journal.stat().st_size == 0:
        return
    lock = ShopLock(path)
    try:
        lock.acquire()
    except ShopUnavailable as error:
        if error.code == "shop.read_only":
            raise _cut_off(path) from error
        return  # somebody is writing just now, so nothing was interrupted
    try:
        _version_of(path, cipher, mode="rw")
    finally:
        lock.give_back()


def _version_of(path: Path, cipher: Cipher | None, *, mode: str = "ro") -> int:
    """The schema version of a shop file.

    Raises: Refused: it is no shop file, one of a newer csdesk, or holds what csdesk never put
        there; ShopUnavailable: as open_store.
    """
    if path.is_dir() or path.stat().st_size == 0:
        raise _no_shop(path)
    require_key(path, cipher, path.name)
    try:
        with in_plain_words(), closing(connection_to(path, cipher, mode=mode)) as connection:
            version = _current_or_older(connection, path)
            _require_own(connection, path)
            return version
    except ShopUnavailable as error:
        if error.code != "shop.not_a_shop":
            raise
        raise (_no_shop(path) if cipher is None else _damaged(path)) from None


def _current_or_older(connection: sqlite3.Connection, path: Path) -> int:
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if mark != APPLICATION_ID:
        raise _no_shop(path)
    if not 0 <= version < _LIKELY_VERSIONS:
        raise _damaged(path)
    if version > SCHEMA_VERSION:
        raise Refused(
            "shop.newer",
            "{name} was made by a newer csdesk than this one, and nothing in it was changed. "
            "Install the newest csdesk to open it.",
            name=path.name,
        )
    return int(version)


def _require_own(connection: sqlite3.Connection, path: Path) -> None:
    """As ``require_own``; a list of tables that can't be read as one is damaged.

    Raises: Refused("shop.foreign"); ShopUnavailable("shop.damaged").
    """
    try:
        require_own(connection, path.name)
    except UnicodeDecodeError as error:
        raise _damaged(path, (str(error.reason),)) from None
    except Exception as error:  # of either driver
        if getattr(error, "sqlite_errorcode", None) not in _NO_LIST:
            raise
        raise _damaged(path, (str(error),)) from None


def _no_shop(path: Path) -> CsdeskError:
    """What is said of a file that SQLite does not take for a shop: it may have been one."""
    if path.is_file() and was_a_shop(path):
        return _damaged(path)
    return Refused(
        "shop.not_a_shop", "{name} is no shop file. Nothing was changed.", name=path.name
    )


def _damaged(path: Path, found: tuple[str, ...] = ()) -> ShopUnavailable:
    sentence = said("{name} is damaged. Nothing was changed.", name=path.name)
    return ShopUnavailable("shop.damaged", sentence, found=found)


def _require_sound(path: Path, cipher: Cipher | None, *, thorough: bool) -> None:
    """A damaged file is never opened for writing; a very large one is looked at afterwards.

    Args:
        thorough: the last csdesk that had it did not end well.
    Raises: ShopUnavailable("shop.damaged"): what is wrong with it stands in ``found``.
    """
    try:
        with in_plain_words(), closing(connection_to(path, cipher, mode="ro")) as connection:
            found = missing_of_ours(connection)
            if not found and path.stat().st_size <= LOOKED_AT_FIRST:
                found = faults_of_file(connection, thorough=thorough)
    except ShopUnavailable as error:
        if error.code != "shop.damaged":
            raise
        found = (str(error.__cause__),)
    if found:
        raise _damaged(path, found)


def faults_of_file(
    connection: sqlite3.Connection, *, thorough: bool, most: int = 20
) -> tuple[str, ...]:
    """What SQLite itself finds wrong with a file; empty where all is well.

    Args:
        thorough: indexes and links as well; some three times as long.
    """
    look = "integrity_check" if thorough else "quick_check"
    rows = connection.execute(f"PRAGMA {look}({most})").fetchall()
    found = [str(told) for (told,) in rows if told != "ok"]
    if thorough and not found:
        gone = connection.execute("PRAGMA foreign_key_check").fetchmany(most)
        found.extend(
            said("{table} {row}: its {parent} is gone", table=table, row=str(row), parent=parent)
            for table, row, parent, _ in gone
        )
    return tuple(found)


def _cut_off(path: Path) -> ShopUnavailable:
    return ShopUnavailable(
        "shop.cut_off",
        "The last save in {name} was cut off, and where nothing can be written "
        "that can’t be put right. Copy it together with {name}-journal to a "
        "folder of your own and open the copy.",
        name=path.name,
    )
