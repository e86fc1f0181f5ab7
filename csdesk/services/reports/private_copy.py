"""A shop as it is this moment, to be read at leisure while the shop itself goes on."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from filelock import FileLock, Timeout

from csdesk.desk import Desk
from csdesk.domain.errors import Refused, ShopUnavailable
from csdesk.progress import listen
from csdesk.store.copying import copy_aside
from csdesk.store.opening import open_store

FOLDER_BEGINS = "csdesk-copy-"
_COPY, _LOCK = "shop.csdesk", "in use.lock"
_ROOM = 1 << 20
_BEING_MADE_SECONDS = 3600
"""A folder of another csdesk that is younger may be about to get its lock."""


@contextmanager
def private_copy(desk: Desk) -> Iterator[Desk]:
    """A desk on a copy of the shop that nobody writes, made in one step; gone after the block.

    It lies in a folder that only its owner can enter, where the system keeps what is temporary.
    Copies that an export left there when it was killed go first.

    Raises: Refused("report.full"): the copy does not fit there; Refused("report.copy"): it can't
        be made there; ShopUnavailable: the shop can't be read; Cancelled.
    """
    sweep()
    folder = _new_folder()
    lock = FileLock(folder / _LOCK, mode=0o600)
    try:
        with lock:
            path = _copied(desk.store.path, folder)
            store = open_store(path, read_only=True)
            store.person_id = desk.store.person_id
            try:
                yield replace(desk, store=store)
            finally:
                store.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def sweep() -> None:
    """Takes away the copies of exports that were killed; those still in use stay."""
    with suppress(OSError):
        for folder in _place().glob(f"{FOLDER_BEGINS}*"):
            if _is_ours(folder) and _is_left(folder):
                shutil.rmtree(folder, ignore_errors=True)


def _place() -> Path:
    return Path(tempfile.gettempdir())


def _is_ours(folder: Path) -> bool:
    """Whether it is a folder of this very person, and no link to somewhere else."""
    about = folder.lstat()
    mine = os.name == "nt" or about.st_uid == os.getuid()
    return mine and folder.is_dir() and not folder.is_symlink()


def _is_left(folder: Path) -> bool:
    lock = folder / _LOCK
    if not lock.exists():
        return time.time() - folder.stat().st_mtime > _BEING_MADE_SECONDS
    try:
        with FileLock(lock, timeout=0):
            return True
    except Timeout:
        return False


def _new_folder() -> Path:
    try:
        return Path(tempfile.mkdtemp(prefix=FOLDER_BEGINS))  # 0700
    except OSError as error:
        raise _no_copy(error.strerror) from error


def _copied(shop: Path, folder: Path) -> Path:
    path = folder / _COPY
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        copy_aside(shop, path, listen)
    except OSError as error:
        raise _no_copy(error.strerror) from error
    except ShopUnavailable as error:
        if _has_room(path):
            raise
        raise Refused(
            "report.full",
            f"A report is made from a copy of the shop, and {_place()} has no room for it. "
            "Make room there and try again. Nothing was changed.",
        ) from error
    return path


def _has_room(path: Path) -> bool:
    """Whether a file can grow; SQLite does not tell a full disk from a quota or a broken one."""
    try:
        with path.open("ab") as file:
            file.write(bytes(_ROOM))
    except OSError:
        return False
    return True


def _no_copy(reason: str | None) -> Refused:
    return Refused(
        "report.copy",
        f"A report is made from a copy of the shop, and none could be made in {_place()}: "
        f"{reason or 'no reason given'}. Nothing was changed.",
    )
