"""The making of one backup: in its place at once, or by way of a faster disk."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from csdesk.domain.backup import Backup, Place, Reason
from csdesk.domain.errors import ShopUnavailable
from csdesk.progress import Progress, part_of
from csdesk.store.backup_file import copy_proven
from csdesk.store.backup_folder import (
    alone_in,
    copy_over,
    in_folder_words,
    keep_part,
    make_folder,
    new_name,
    part_of_backup,
)
from csdesk.store.cipher import Cipher, salt_of

_NO_WAY_THROUGH = ("backup.disk_full", "backup.place_read_only", "backup.place_gone")


@dataclass(frozen=True, slots=True)
class Order:
    """Of what a backup is made, its number at the least, when, and why."""

    shop: Path
    cipher: Cipher | None
    number: int
    made_at: datetime
    reason: Reason
    maker: str
    """The mark of that file, see ``backup_maker``."""


def make_in(order: Order, folder: Path, beside: Path, *, progress: Progress) -> Backup:
    """Makes a proven backup in a folder.

    Where that lies on another disk, a stick for instance, the shop is first copied beside itself,
    so that nobody who writes in it waits for a slow disk; where there is no room for that, it is
    made there at once.

    Raises: ShopUnavailable: as ``in_folder_words``; "shop.damaged", "shop.busy"; Cancelled.
    """
    if _is_on_same_disk(folder, beside):
        return _make(order, folder, folder, progress)
    try:
        return _make(order, beside, folder, progress)
    except ShopUnavailable as error:
        if error.code not in _NO_WAY_THROUGH or not folder.is_dir():
            raise
    return _make(order, folder, folder, progress)


def _is_on_same_disk(folder: Path, beside: Path) -> bool:
    if folder == beside:
        return True
    try:
        return os.stat(folder).st_dev == os.stat(beside.parent).st_dev
    except OSError:
        return False


def _make(order: Order, through: Path, folder: Path, progress: Progress) -> Backup:
    """Makes the file in ``through``, which is ``folder`` itself or a way there."""
    was_there = through.is_dir()
    with in_folder_words(through):
        make_folder(through)
    try:
        with alone_in(through):
            number, path = new_name(through, order.number, order.made_at)
            with part_of_backup(path) as part:
                told = part_of(progress, 0.0, 1.0 if through == folder else 0.3)
                backup = _written(order, part, number=number, progress=told)
                if through == folder:
                    return keep_part(part, replace(backup, path=path))
                rest = part_of(progress, 0.3, 1.0)
                return copy_over(backup, folder, Place.FIRST, progress=rest)
    finally:
        if not was_there and through != folder:
            _leave_no_trace(through)


def _written(order: Order, part: Path, *, number: int, progress: Progress) -> Backup:
    found, sha256 = copy_proven(order.shop, part, order.cipher, progress=progress)
    return Backup(
        part,
        number,
        order.made_at,
        order.reason,
        found.counts,
        part.stat().st_size,
        sha256,
        found.history_seq,
        found.history_chain,
        found.shop,
        found.schema_version,
        salt_of(part).hex(),
        verified_at=order.made_at,
        maker=order.maker,
    )


def _leave_no_trace(folder: Path) -> None:
    """Takes away a folder that was only made as a way through."""
    for name in os.listdir(folder) if folder.is_dir() else ():
        if name.startswith("."):
            (folder / name).unlink(missing_ok=True)
    with suppress(OSError):
        folder.rmdir()


def copy_further(backup: Backup, folder: Path, place: Place, *, progress: Progress) -> Backup:
    """Copies a finished backup into a folder that was chosen before; a missing one is not made.

    Raises: ShopUnavailable: as ``in_folder_words``; Cancelled.
    """
    with in_folder_words(folder):
        if not folder.is_dir():
            raise FileNotFoundError(folder)
    return copy_over(backup, folder, place, progress=progress)
