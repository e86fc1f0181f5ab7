"""A folder of backups: where it is, what lies in it, one that is added, those that are thinned.

By default it lies beside the shop file and bears its name, so that it is found when the shop
itself can't be read, and goes along when the folder of both is moved.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from csdesk.domain.backup import Backup, Counts, Place, Proof, Reason
from csdesk.domain.errors import CsdeskError, ShopUnavailable
from csdesk.domain.spoken import said
from csdesk.progress import Progress, unwatched
from csdesk.store.backup_file import (
    copy_bytes,
    proven,
    sha256_of,
    unproven,
)
from csdesk.store.backup_maker import is_renamed, maker_of, told_of_maker
from csdesk.store.backup_notes import (
    note_of,
    read_folder_note,
    read_note,
    write_folder_note,
    write_note,
)
from csdesk.store.cipher import salt_of
from csdesk.store.copying import sync, sync_names
from csdesk.whole_file import DISK_FULL, FORBIDDEN

ENDING = ".backups"
_NAME = re.compile(r"csdesk-(\d{6,9})-(\d{8}T\d{6}Z)\.csdesk")
_LEFT = re.compile(r"csdesk-\d{6,9}-\d{8}T\d{6}Z\.(csdesk|json)(\.\d+)?\.part(-journal)?")
_STAMP = "%Y%m%dT%H%M%SZ"
_LOCK = ".making"
_WAITS_SECONDS = 60
_COMES_SECONDS = 7 * 24 * 3600
"""A folder that is kept the same on several computers may bring a note days before its backup."""


def folder_of(shop: Path) -> Path:
    """The folder beside a shop file that bears its name."""
    real = Path(os.path.realpath(shop))
    return real.with_name(real.name + ENDING)


def make_folder(folder: Path) -> None:
    """Makes a folder for this person alone; a missing one above it too.

    Raises: OSError.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def left_alone(beside: Path) -> list[Path]:
    """Folders of backups nearby whose shop file is gone."""
    nearby = sorted(beside.parent.glob(f"*{ENDING}"))
    return [each for each in nearby if not each.with_suffix("").exists()]


def adopt(beside: Path, shop: str) -> None:
    """Where the shop file was renamed its backups get the new name too.

    Those beside another file that is away just now stay: that this is a copy of it gives no right
    to them.
    """
    if not shop or beside.exists():
        return
    for each in left_alone(beside):
        note = read_folder_note(each)
        if note.shop == shop and is_renamed(beside.with_suffix(""), note):
            with suppress(OSError):
                each.rename(beside)
            return


def carry_along(shop: Path, moved: Path) -> None:
    """The folder beside a shop file goes where the file went; where it can't, it stays."""
    source, target = folder_of(shop), folder_of(moved)
    if not source.is_dir() or target.exists():
        return
    maker = maker_of(source)
    try:
        source.rename(target)
    except OSError:  # another disk
        if not _copy_over_there(source, target):
            return
    with suppress(OSError):
        write_folder_note(target, **told_of_maker(moved, target) | {"maker": maker})


def _copy_over_there(source: Path, target: Path) -> bool:
    """Whether it arrived; the old folder goes then."""
    try:
        make_folder(target)
        for path in source.iterdir():
            if path.is_file() and copy_bytes(path, target / path.name) != sha256_of(path):
                raise OSError(f"{path.name} did not arrive as it was sent")
        sync_names(target)
    except OSError:
        shutil.rmtree(target, ignore_errors=True)
        return False
    shutil.rmtree(source, ignore_errors=True)
    return True


def backups_in(folder: Path, place: Place) -> tuple[Backup, ...]:
    """All backups of a folder, newest first; none where there is no such folder."""
    try:
        names = [entry.name for entry in os.scandir(folder) if entry.is_file()]
    except OSError:
        return ()
    found = (_listed(folder / name, place) for name in names if _NAME.fullmatch(name))
    return tuple(sorted(found, key=lambda each: each.number, reverse=True))


def _listed(path: Path, place: Place) -> Backup:
    noted = read_note(path)
    if noted is None:
        return replace(looked_at(path), place=place)
    try:
        whole = path.stat().st_size == noted.size
    except OSError:
        whole = False
    return replace(noted, place=place, proof=Proof.PROVEN if whole else Proof.DAMAGED)


def looked_at(path: Path) -> Backup:
    """What a file tells of itself of which nothing is written down.

    One that is damaged, or no shop file, is told so; one under a passphrase tells little.
    """
    known, proof = None, Proof.UNPROVEN
    try:
        salt = salt_of(path).hex()
        if not salt:
            known = proven(path, None)
        size = path.stat().st_size
    except (CsdeskError, OSError):
        salt, size, proof = "", 0, Proof.DAMAGED
    return Backup(
        path,
        _number_of(path),
        _made_at(path),
        Reason.BY_HAND,
        known.counts if known else Counts(),
        size,
        "",
        known.history_seq if known else 0,
        known.history_chain if known else "",
        known.shop if known else "",
        known.schema_version if known else 0,
        salt,
        proof=proof,
    )


def _number_of(path: Path) -> int:
    named = _NAME.fullmatch(path.name)
    return int(named[1]) if named else 0


def _made_at(path: Path) -> datetime:
    with suppress(TypeError, ValueError):
        named = _NAME.fullmatch(path.name)
        return datetime.strptime(named[2] if named else "", _STAMP).replace(tzinfo=UTC)
    with suppress(OSError):
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return datetime.fromtimestamp(0, UTC)


def verified(backup: Backup, *, progress: Progress = unwatched) -> Backup:
    """The same backup with what its bytes prove now; one that nothing is known of is opened.

    Raises: Cancelled.
    """
    if not backup.sha256:
        return replace(looked_at(backup.path), place=backup.place)
    try:
        fits = sha256_of(backup.path, progress=progress) == backup.sha256
    except OSError:
        fits = False
    return replace(backup, proof=Proof.PROVEN if fits else Proof.DAMAGED)


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Nobody else makes a backup there meanwhile; what was left half made is taken away.

    Raises: ShopUnavailable("backup.busy"): somebody else does so for a minute already; or as
        ``in_folder_words``.
    """
    with in_folder_words(folder):
        lock = FileLock(folder / _LOCK, mode=0o600)
        try:
            lock.acquire(timeout=_WAITS_SECONDS)
        except Timeout:
            words = said("Another csdesk is making a backup there. Try again.")
            raise ShopUnavailable("backup.busy", words) from None
        except NotImplementedError:
            pass  # a disk of a network that knows no locks
        try:
            _sweep(folder)
            yield
        finally:
            lock.release()


def _sweep(folder: Path) -> None:
    """What a process that died left half made: parts, and notes of what never came."""
    names = set(os.listdir(folder))
    for name in names:
        whole = f"{name.removesuffix('.json')}.csdesk"
        is_lone_note = name.endswith(".json") and _NAME.fullmatch(whole) and whole not in names
        if _LEFT.fullmatch(name) or (is_lone_note and _is_given_up(folder / name)):
            (folder / name).unlink(missing_ok=True)


def _is_given_up(note: Path) -> bool:
    """Whether the backup that a note tells of had time enough to come."""
    with suppress(FileNotFoundError):
        return time.time() - note.stat().st_mtime > _COMES_SECONDS
    return False


@contextmanager
def in_folder_words(folder: Path) -> Iterator[None]:
    """Faults of a folder or its disk, in words.

    Raises: ShopUnavailable("backup.disk_full", "backup.place_gone", "backup.place_read_only",
        "backup.place"): what is in the way.
    """
    try:
        yield
    except OSError as error:
        raise _worded(folder, error.errno) from error
    except ShopUnavailable as error:
        if error.code == "shop.disk_full":
            raise _worded(folder, errno.ENOSPC) from error
        if error.code.startswith("shop.") and not folder.is_dir():
            raise _worded(folder, errno.ENOENT) from error
        raise


def _worded(folder: Path, number: int | None) -> ShopUnavailable:
    if number in DISK_FULL:
        words = said(
            "There is no room for a backup in {folder}. The backups from before are kept.",
            folder=folder,
        )
        return ShopUnavailable("backup.disk_full", words)
    if not folder.is_dir():
        words = said(
            "The folder {folder} can’t be reached. Is its disk or stick plugged in?", folder=folder
        )
        return ShopUnavailable("backup.place_gone", words)
    if number in FORBIDDEN:
        words = said(
            "Nothing may be written in {folder}. Choose another folder for backups.", folder=folder
        )
        return ShopUnavailable("backup.place_read_only", words)
    return ShopUnavailable(
        "backup.place",
        "No backup could be written in {folder}. The backups from before are kept.",
        folder=folder,
    )


def new_name(folder: Path, number: int, made_at: datetime) -> tuple[int, Path]:
    """A name that is free there, and its number: ``number`` or, if others took it, a later one."""
    taken = [_number_of(Path(name)) for name in os.listdir(folder)]
    number = max(number, max(taken, default=0) + 1)
    return number, folder / f"csdesk-{number:06}-{made_at.astimezone(UTC):{_STAMP}}.csdesk"


@contextmanager
def part_of_backup(path: Path) -> Iterator[Path]:
    """An empty private file to be filled; gone at the end, unless it was moved."""
    part = path.with_name(path.name + ".part")
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        yield part
    finally:
        with suppress(OSError):  # the stick may be gone, and the part with it
            part.unlink(missing_ok=True)


def keep_part(part: Path, backup: Backup) -> Backup:
    """Gives a finished file its name, after the note of it; both are safe on the disk then.

    Raises: OSError: nothing was kept, also where the disk did not confirm the name.
    """
    sync(part)
    write_note(backup, backup.path)
    os.replace(part, backup.path)
    try:
        sync_names(backup.path.parent)
    except OSError:
        with suppress(OSError):
            take_away(backup)
        raise
    return backup


def copy_over(backup: Backup, folder: Path, place: Place, *, progress: Progress) -> Backup:
    """Copies a finished backup into another folder and reads it there again.

    Raises: ShopUnavailable: as ``in_folder_words``; "backup.unproven": what can be read there is
        not what was written; Cancelled.
    """
    with alone_in(folder):
        number, path = new_name(folder, backup.number, backup.made_at)
        with part_of_backup(path) as part:
            sent = copy_bytes(backup.path, part, progress=progress)
            if sent != backup.sha256 or sha256_of(part) != backup.sha256:
                raise unproven()
            return keep_part(part, replace(backup, path=path, number=number, place=place))


def take_away(backup: Backup) -> None:
    """Removes a backup and its note; the backup goes first, so that no note lies.

    Raises: OSError.
    """
    backup.path.unlink(missing_ok=True)
    note_of(backup.path).unlink(missing_ok=True)


def thin(
    folder: Path,
    shop: str,
    maker: str | None,
    stays: Callable[[Collection[Backup]], Collection[int]],
) -> tuple[Path, ...]:
    """Takes away those backups of one shop file that need not stay; returns what went.

    Those of other shops and of copies of this one, and files that nothing is written down of, are
    left alone.

    Args:
        maker: whose backups they are; None: the folder is that of this very file.
    """
    ours = [each for each in backups_in(folder, Place.ELSEWHERE) if each.sha256]
    ours = [each for each in ours if each.shop in ("", shop) and maker in (None, each.maker)]
    kept = stays([each for each in ours if each.is_good])
    gone = [each for each in ours if each.is_good and each.number not in kept]
    for each in gone:
        with suppress(OSError):
            take_away(each)
    return tuple(each.path for each in gone)
