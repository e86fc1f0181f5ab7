"""Shop files as files: put beside, copied whole, safe on the disk before anybody relies on them."""

from __future__ import annotations

import errno
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from csdesk.domain.errors import ShopUnavailable
from csdesk.store.cipher import Cipher
from csdesk.store.connecting import connection_to
from csdesk.store.engine import in_plain_words

_UNNOTICED_SECONDS = 0.1
_PAGES_A_STEP = 4_096
"""Copied in a few hundredths of a second."""
_ALL_PAGES = -1
_MOST_BEGUN = 4


@contextmanager
def written_beside(path: Path, ending: str) -> Iterator[Path]:
    """An empty private file beside ``path`` to be filled and then moved; gone if that fails."""
    part = path.with_name(path.name + ending)
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        yield part
    finally:
        for leftover in (part, part.with_name(part.name + "-journal")):
            with suppress(OSError):  # it may be in its place already; the next one takes it away
                leftover.unlink(missing_ok=True)


def copy_into(source: Path, target: Path, cipher: Cipher | None = None) -> None:
    """Copies a shop into an empty file in one step, even while it is open, and verifies the copy.

    Raises: ShopUnavailable("shop.damaged"): the shop does not pass SQLite's own checks.
    """
    with (
        in_plain_words(),
        closing(connection_to(source, cipher)) as reading,
        closing(connection_to(target, cipher)) as writing,
    ):
        reading.backup(writing)
        (whole,) = writing.execute("PRAGMA integrity_check").fetchone()
    if whole != "ok":
        raise ShopUnavailable("shop.damaged", "The shop file is damaged. Nothing was changed.")
    sync(target)


def copy_aside(
    source: Path, target: Path, heed: Callable[[], None], cipher: Cipher | None = None
) -> None:
    """Copies a shop into an empty file that is only read and soon gone: as it was at one moment.

    Nothing is asked of the disk that only something to be kept needs. Whoever wants to write in
    the shop waits for one step at most; what they wrote is copied too, by beginning anew. A shop
    in which writing does not end for so long is copied in one step.

    Args:
        heed: asked after each step and while another's write is waited for; what it raises ends
            the copying.
    Raises: ShopUnavailable: the shop can't be read, or ``target`` not be written.
    """
    with in_plain_words():
        try:
            _copy(source, target, cipher, _PAGES_A_STEP, _Stepping(heed).over)
        except _BegunTooOften:
            os.truncate(target, 0)
            _copy(source, target, cipher, _ALL_PAGES, lambda *_: heed())


def _copy(
    source: Path,
    target: Path,
    cipher: Cipher | None,
    pages: int,
    progress: Callable[[int, int, int], None],
) -> None:
    patient = {"timeout": _UNNOTICED_SECONDS}
    with (
        closing(connection_to(source, cipher, mode="ro", **patient)) as reading,
        closing(connection_to(target, cipher)) as writing,
    ):
        for pragma in ("journal_mode = OFF", "synchronous = OFF"):
            writing.execute(f"PRAGMA {pragma}")
        reading.backup(writing, pages=pages, progress=progress, sleep=_UNNOTICED_SECONDS)


class _BegunTooOften(Exception):
    """Others wrote in the shop again and again while it was copied."""


class _Stepping:
    """Hears after each step of a copy how many pages are still to come."""

    def __init__(self, heed: Callable[[], None]) -> None:
        self._heed = heed
        self._least: int | None = None
        self._begun = 0

    def over(self, status: int, remaining: int, _total: int) -> None:
        """Raises: _BegunTooOften; what ``heed`` raises."""
        self._heed()
        if status == sqlite3.SQLITE_OK:  # and not that somebody is waited for
            self._begun += self._least is None or remaining >= self._least
            self._least = remaining
        if self._begun > _MOST_BEGUN:
            raise _BegunTooOften


def put_in_place(part: Path, target: Path) -> None:
    """Gives a finished file its name, so that a power cut leaves the old one or the new one.

    Raises: OSError: it could not; or it is in its place, and the disk did not confirm that.
    """
    sync(part)
    os.replace(part, target)
    try:
        sync_names(target.parent)
    except OSError:
        _sync_names_again(target.parent)


def sync(path: Path) -> None:
    """Makes sure that a file, or the names in a folder, are on the disk."""
    if path.is_dir() and os.name == "nt":
        return  # Windows keeps the names of a folder safe by itself
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_names_again(folder: Path) -> None:
    """Has a disk that failed once say it again, of names that changed once more since then."""
    with tempfile.NamedTemporaryFile(dir=folder, prefix=".csdesk-"):
        pass
    sync_names(folder)


def sync_names(folder: Path) -> None:
    """Makes sure that the names in a folder are on its disk; some disks know no such thing."""
    try:
        sync(folder)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EBADF):
            raise
