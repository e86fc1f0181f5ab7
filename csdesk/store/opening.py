"""Opening a shop file: what it is, who has it, whether it is up to date."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import sqlalchemy as sa

from csdesk.domain.errors import Refused, ShopUnavailable
from csdesk.store.engine import connect_to, in_plain_words
from csdesk.store.lock import ShopLock
from csdesk.store.schema import APPLICATION_ID, SCHEMA_VERSION
from csdesk.store.unit_of_work import Store


def open_store(path: Path, *, make_if_missing: bool = False, read_only: bool = False) -> Store:
    """Opens a shop file, first bringing an older one up to date.

    Args:
        make_if_missing: an empty shop is made where there is no file.
        read_only: needs no lock and works beside an open window.
    Raises:
        Refused("shop.missing", "shop.not_a_shop", "shop.newer"): it can't be a shop of ours.
        ShopUnavailable: it is in use elsewhere, damaged, or can't be read or written.
    """
    if not path.exists() and (read_only or not make_if_missing):
        raise Refused("shop.missing", f"There is no shop file at {path}.")
    path = Path(os.path.realpath(path))  # by whatever name, a shop has one lock and one journal
    if read_only:
        _end_what_was_interrupted(path)
        _require_current(path, _version_of(path))
        return Store(path, connect_to(path, read_only=True), None)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = ShopLock(path)
    lock.acquire()
    try:
        return Store(path, _open_engine(path), lock)
    except BaseException:
        lock.release()
        raise


def _open_engine(path: Path) -> sa.Engine:
    if not path.exists():
        from csdesk.store.migrate import make

        make(path)
    version = _version_of(path, mode="rw")  # also undoes what a process that died left half done
    if version < SCHEMA_VERSION:
        from csdesk.store.migrate import bring_up_to_date

        bring_up_to_date(path)
    if path.stat().st_mode & 0o077:
        with suppress(OSError):  # somebody else's file; whether it can be written is found later
            path.chmod(0o600)
    return connect_to(path)


def _require_current(path: Path, version: int) -> None:
    if version < SCHEMA_VERSION:
        raise Refused(
            "shop.older", f"{path.name} is from an older csdesk. Open it in the window once."
        )


def _end_what_was_interrupted(path: Path) -> None:
    """Undoes what a process that died left half written, which no reader may do for itself."""
    journal = path.with_name(path.name + "-journal")
    if not journal.exists() or journal.stat().st_size == 0:
        return
    lock = ShopLock(path)
    try:
        lock.acquire()
    except ShopUnavailable:
        return  # somebody is writing just now, so nothing was interrupted
    try:
        _version_of(path, mode="rw")
    finally:
        lock.release()


def _version_of(path: Path, *, mode: str = "ro") -> int:
    """The schema version of a shop file.

    Raises: Refused: it is no shop file, or one of a newer csdesk.
    """
    if path.is_dir() or path.stat().st_size == 0:
        raise Refused("shop.not_a_shop", f"{path.name} is no shop file. Nothing was changed.")
    try:
        with in_plain_words():
            address = f"{path.resolve().as_uri()}?mode={mode}"
            with closing(sqlite3.connect(address, uri=True)) as connection:
                (mark,) = connection.execute("PRAGMA application_id").fetchone()
                (version,) = connection.execute("PRAGMA user_version").fetchone()
    except ShopUnavailable as error:
        if error.code != "shop.not_a_shop":
            raise
        raise Refused(error.code, f"{path.name} is no shop file. Nothing was changed.") from None
    if mark != APPLICATION_ID:
        raise Refused("shop.not_a_shop", f"{path.name} is no shop file. Nothing was changed.")
    if version > SCHEMA_VERSION:
        raise Refused(
            "shop.newer",
            f"{path.name} was made by a newer csdesk (version {version}). "
            "Install that one to open it.",
        )
    return int(version)
