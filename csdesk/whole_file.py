"""A file that appears whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import secrets
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from csdesk.domain.errors import Refused
from csdesk.domain.spoken import said

OWNER_ONLY = 0o600
_DATABASE = b"SQLite format 3\0"
_PART = ".part"
_TOKEN = 4
"""Bytes by which two files on their way to the same name differ."""
_BESIDE_SHOPS = ("-journal", "-wal", "-shm", ".lock", ".holder")
DISK_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
"""What a system says where there is no room, or where this person may not write."""
_NO_FOLDER = {errno.ENOENT, errno.ENOTDIR}


@contextmanager
def whole_file(path: Path, *, overwrite: bool) -> Iterator[BinaryIO]:
    """A file to write to, beside ``path``; at the end of the block it takes its place at once.

    Whatever goes wrong in the block, what was at ``path`` before is there still. Several may write
    the same at once: each has a file of its own, and the last one to end is the one that stays.
    Those that were left there by somebody who was killed go first.
    Raises: Refused("report.exists"): there is a file already, and ``overwrite`` is not given;
        Refused("report.shop"): a shop file is never written over, whatever is given;
        Refused("report.full"), ("report.forbidden"), ("report.folder"), ("report.open") or
        ("report.write"): the disk or the system does not take it.
    """
    try:
        require_free(path, overwrite=overwrite)
        _sweep(path)
        with _begun(path) as (part, file):
            yield file
            file.flush()
            os.fsync(file.fileno())
            if os.name == "nt":  # which moves no file that is open
                file.close()
            require_free(path, overwrite=overwrite)
            _take_place(part, path)
    except OSError as error:
        raise _refusal(error, path) from error


@contextmanager
def _begun(path: Path) -> Iterator[tuple[Path, BinaryIO]]:
    """A file of its own beside ``path``, marked as being written; gone after the block."""
    part, file = _made_beside(path)
    try:
        with file:
            yield part, file
    finally:
        with suppress(OSError):  # what was said of the file itself stands; the next one sweeps
            part.unlink(missing_ok=True)


def _made_beside(path: Path) -> tuple[Path, BinaryIO]:
    """Another that sweeps may see a file before it is marked; then there is a next one."""
    while True:
        part = path.with_name(f"{path.name}.{secrets.token_hex(_TOKEN)}{_PART}")
        file = open(part, "xb", opener=_owner_only)  # noqa: SIM115
        if _is_marked(file) and part.exists():
            return part, file
        file.close()
        part.unlink(missing_ok=True)


def _is_marked(file: BinaryIO) -> bool:
    """Whether others leave it alone from now on; disks of a network that know no marks let it."""
    try:
        _mark(file)
    except BlockingIOError:
        return False
    except OSError:
        pass
    return True


def _sweep(path: Path) -> None:
    """Takes away what is left of files that nobody writes any more."""
    left = re.compile(rf"{re.escape(path.name)}\.[0-9a-f]{{{2 * _TOKEN}}}{re.escape(_PART)}")
    with suppress(OSError):  # a folder may be one that nobody looks into
        for beside in path.parent.iterdir():
            if left.fullmatch(beside.name) is not None:
                _take_away_unless_written(beside)


def _take_away_unless_written(left: Path) -> None:
    with suppress(OSError):
        if os.name == "nt":
            left.unlink()
            return
        with open(left, "r+b") as file:
            _mark(file)
            left.unlink()


def _mark(file: BinaryIO) -> None:
    """Marks a file as being written; Windows lets nobody take away one that is open anyway.

    Raises: BlockingIOError: another marked it; OSError: no file can be marked there.
    """
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def require_free(path: Path, *, overwrite: bool) -> None:
    """Stops before any work what could not take its place at the end of it.

    Raises: as ``whole_file``, where that can be seen beforehand.
    """
    try:
        _require_free(path, overwrite)
    except OSError as error:
        raise _refusal(error, path) from error


def _require_free(path: Path, overwrite: bool) -> None:
    _refuse_existing(path, overwrite)
    if not path.parent.is_dir():
        raise Refused("report.folder", "There is no folder {folder}.", folder=path.parent)
    opened = next((mark for mark in _marks_beside(path) if path.exists() and mark.exists()), None)
    if opened is not None:
        raise Refused(
            "report.open",
            "{name} is open in another program. Close it there and try again, or "
            "choose another name. If nobody has it open, take {mark} away.",
            name=path.name,
            mark=opened.name,
        )


def _marks_beside(path: Path) -> tuple[Path, ...]:
    """What LibreOffice and Excel put beside a file that somebody has open."""
    return path.with_name(f".~lock.{path.name}#"), path.with_name(f"~${path.name}")


def free_name(path: Path) -> Path:
    """A name beside ``path`` that no file has: ``report (2).xlsx``."""
    number = 2
    while True:
        other = path.with_name(f"{path.stem} ({number}){path.suffix}")
        if not os.path.lexists(other):
            return other
        number += 1


def _owner_only(name: str, flags: int) -> int:
    return os.open(name, flags, OWNER_ONLY)


def _refuse_existing(path: Path, overwrite: bool) -> None:
    if path.is_dir():
        raise Refused("report.folder", "{path} is a folder; a report needs a file name.", path=path)
    owner = _shop_that_keeps(path)
    if owner is not None:
        raise Refused(
            "report.shop",
            "{name} belongs to {owner}. Choose another name.",
            name=path.name,
            owner=owner.name,
        )
    if path.exists() and not path.is_file():
        raise Refused("report.write", "{path} is no file that can be written over.", path=path)
    if overwrite and _is_database(path):
        raise Refused(
            "report.shop",
            "{name} is a shop file, so it stays. Choose another name.",
            name=path.name,
        )
    if not overwrite and os.path.lexists(path):
        raise Refused("report.exists", "{path} is there already. Nothing was changed.", path=path)


def _shop_that_keeps(path: Path) -> Path | None:
    """The shop file beside which a file of this name lies while the shop is open."""
    for mark in _BESIDE_SHOPS:
        name = path.name.removesuffix(mark)
        if name and name != path.name and _is_database(path.with_name(name)):
            return path.with_name(name)
    return None


def _is_database(path: Path) -> bool:
    if not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            return file.read(len(_DATABASE)) == _DATABASE
    except PermissionError as error:  # what nobody can look into may be a shop
        raise _held(path) from error


def _take_place(part: Path, path: Path) -> None:
    try:
        os.replace(part, path)
    except PermissionError as error:
        raise _held(path) from error
    if os.name == "posix":
        with suppress(OSError):  # it is in place; a folder may be one that nobody looks into
            _settle(path.parent)


def _held(path: Path) -> Refused:
    return Refused(
        "report.open",
        "{path} can’t be replaced. Close it in other programs and try again, or "
        "choose another name.",
        path=path,
    )


def _settle(folder: Path) -> None:
    """Whatever happens to the computer, the names in a folder stay as they are now."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def no_room_aside() -> Refused:
    """What is said where the lines of a report, kept while it is made, find no room."""
    return Refused(
        "report.full",
        "The lines of the report don’t fit into {folder}, where they are "
        "kept while it is made. Make room there and try again. Nothing was "
        "changed.",
        folder=tempfile.gettempdir(),
    )


def _refusal(error: OSError, path: Path) -> Refused:
    if error.errno in DISK_FULL:
        return Refused(
            "report.full",
            "There is no room left on the disk for {name}. Nothing was changed; make "
            "room or choose another folder.",
            name=path.name,
        )
    if error.errno in FORBIDDEN:
        return Refused(
            "report.forbidden",
            "Nothing may be written to {folder}. Choose another folder.",
            folder=path.parent,
        )
    if error.errno in _NO_FOLDER and not path.parent.is_dir():
        return Refused("report.folder", "There is no folder {folder}.", folder=path.parent)
    reason = error.strerror or said("no reason given")
    return Refused(
        "report.write", "{name} could not be written: {reason}.", name=path.name, reason=reason
    )
