"""A shop as it is this moment, to be read at leisure while the shop itself goes on."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from csdesk.desk import Desk
from csdesk.domain.errors import Refused, ShopUnavailable
from csdesk.domain.spoken import said
from csdesk.progress import listen
from csdesk.store.copying import copy_aside
from csdesk.store.opening import open_store
from csdesk.store.store import Store

FOLDER_BEGINS = "csdesk-copy-"
_COPY, _LOCK = "shop.csdesk", ".lock"
_ROOM = 1 << 20
_YOUNG_SECONDS = 60


@contextmanager
def private_copy(desk: Desk) -> Iterator[Desk]:
    """A desk on a copy of the shop that nobody writes, made in one step; gone after the block.

    It lies in a folder that only its owner can enter, where the system keeps what is temporary.
    Copies that an export left there when it was killed go first.

    Raises: Refused("report.full"): the copy does not fit there; Refused("report.copy"): it can't
        be made there; ShopUnavailable: the shop can't be read; Cancelled.
    """
    sweep()
    with _new_folder() as folder:
        copy = _copied(desk.store, folder)
        store = open_store(copy, read_only=True, cipher=desk.store.cipher)
        store.person_id = desk.store.person_id
        try:
            yield replace(desk, store=store)
        finally:
            store.close()


def sweep() -> None:
    """Takes away the copies of exports that were killed; those still in use stay."""
    with suppress(OSError):
        for left in _place().glob(f"{FOLDER_BEGINS}*"):
            if _is_ours(left):
                _take_away_unless_used(left.with_name(left.name.removesuffix(_LOCK)))


def _place() -> Path:
    """Where the system keeps what is temporary.

    Raises: Refused("report.copy"): nowhere, or nothing can be written there.
    """
    try:
        return Path(tempfile.gettempdir())
    except OSError as error:
        raise Refused(
            "report.copy",
            "A report is made from a copy of the shop, and this computer has no folder for "
            "temporary files in which one could be made. Nothing was changed.",
        ) from error


def _is_ours(left: Path) -> bool:
    """Whether it is a folder of this very person, or a lock whose folder never came or went.

    Links to somewhere else are neither; a young lock may be one that is about to be held.
    """
    with suppress(FileNotFoundError):  # gone meanwhile
        about = left.lstat()
        mine = os.name == "nt" or about.st_uid == os.getuid()
        is_lock = left.name.endswith(_LOCK) and stat.S_ISREG(about.st_mode)
        is_old = time.time() - about.st_mtime > _YOUNG_SECONDS
        return mine and (stat.S_ISDIR(about.st_mode) or (is_lock and is_old))
    return False


def _lock_of(folder: Path) -> FileLock:
    """Held before there is a folder and until it is gone, so whoever gets it finds a leftover."""
    return FileLock(folder.with_name(f"{folder.name}{_LOCK}"), mode=0o600, timeout=0)


def _take_away_unless_used(folder: Path) -> None:
    with suppress(Timeout), _lock_of(folder) as lock:
        shutil.rmtree(folder, ignore_errors=True)
        _forget(lock)


def _forget(lock: BaseFileLock) -> None:
    with suppress(OSError):  # Windows keeps it until it is let go of
        os.unlink(lock.lock_file)


@contextmanager
def _new_folder() -> Iterator[Path]:
    folder = _place() / f"{FOLDER_BEGINS}{secrets.token_hex(8)}"
    lock = _lock_of(folder)
    try:
        lock.acquire()
        folder.mkdir(mode=0o700)
    except OSError as error:
        lock.release()
        _forget(lock)
        raise (_no_room() if error.errno == errno.ENOSPC else _no_copy(error.strerror)) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        lock.release()
        _forget(lock)


def _copied(store: Store, folder: Path) -> Path:
    path = folder / _COPY
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        copy_aside(store.path, path, listen, store.cipher)
    except OSError as error:
        raise (_no_room() if error.errno == errno.ENOSPC else _no_copy(error.strerror)) from error
    except ShopUnavailable as error:
        if _has_room(path):
            raise
        raise _no_room() from error
    return path


def _has_room(path: Path) -> bool:
    """Whether a file can grow; SQLite does not tell a full disk from a quota or a broken one."""
    try:
        with path.open("ab") as file:
            file.write(bytes(_ROOM))
    except OSError:
        return False
    return True


def _no_room() -> Refused:
    return Refused(
        "report.full",
        "A report is made from a copy of the shop, and {place} has no room for "
        "it. Make room there and try again. Nothing was changed.",
        place=_place(),
    )


def _no_copy(reason: str | None) -> Refused:
    return Refused(
        "report.copy",
        "A report is made from a copy of the shop, and none could be made in "
        "{place}: {reason}. Nothing was changed.",
        place=_place(),
        reason=reason or said("no reason given"),
    )
