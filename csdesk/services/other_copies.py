"""Copies of the shop that its passphrase does not protect, and what may become of them.

Backups and files that were kept beside the shop (before a new version, before a restore, a
damaged one) stay as they were when the shop gets a passphrase or another one.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from csdesk.desk import Desk
from csdesk.domain.backup import Backup
from csdesk.domain.errors import CsdeskError, Refused, ShopUnavailable
from csdesk.progress import Progress, Remembered, unwatched
from csdesk.services.backups_kept import own_backups, remove_backup, verify
from csdesk.store.backup_file import sha256_of
from csdesk.store.backup_folder import alone_in
from csdesk.store.backup_key import key_of
from csdesk.store.backup_notes import note_of, write_note
from csdesk.store.cipher import Cipher, salt_of
from csdesk.store.copying import sync_names
from csdesk.store.rekeying import replace_by, sweep, under_other_key, wipe
from csdesk.store.second_name import kept_beside


@dataclass(frozen=True, slots=True)
class OtherCopy:
    """A copy of the shop that is under no passphrase, or under another one."""

    path: Path
    is_plain: bool
    backup: Backup | None = None
    """What is written down of it, if it is a backup."""


def other_copies(desk: Desk) -> tuple[OtherCopy, ...]:
    """All copies within reach that the passphrase of the shop does not protect.

    None where the shop is under no passphrase: then nothing is.
    """
    cipher = desk.store.cipher
    if cipher is None:
        return ()
    shop = desk.store.path
    found = {each.path: OtherCopy(each.path, True, each) for each in own_backups(desk)}
    for path in kept_beside(shop):
        found.setdefault(path, OtherCopy(path, True))
    if not desk.store.is_read_only:
        for path in tuple(found):  # what a change that was ended half-way left beside it
            with suppress(OSError):
                sweep(path)
    return tuple(_not_under(cipher, found.values()))


def _not_under(cipher: Cipher, copies: Iterable[OtherCopy]) -> Iterable[OtherCopy]:
    for copy in copies:
        with suppress(OSError):  # its stick was taken out just now
            salt = salt_of(copy.path)
            if salt != cipher.salt:
                yield replace(copy, is_plain=not salt)


def reseal(
    desk: Desk,
    copies: Iterable[OtherCopy],
    *,
    old_passphrase: str = "",
    progress: Progress = unwatched,
) -> tuple[OtherCopy, ...]:
    """Makes copies anew under the passphrase of the shop; returns those that stay as they are.

    Those are damaged, or under a passphrase that nobody said. Stopped, those that are made stay so.

    Args:
        old_passphrase: of copies that are under one.
    Raises: Refused("encryption.is_off"): the shop is under no passphrase; Cancelled.
    """
    cipher = desk.store.cipher
    if cipher is None:
        raise Refused("encryption.is_off", "This shop is kept under no passphrase.")
    every, told = tuple(copies), Remembered(progress)
    stayed = []
    for done, copy in enumerate(every):
        told(done, len(every))
        try:
            _reseal(copy, key_of(copy.path, None, old_passphrase), cipher, told)
        except (ShopUnavailable, OSError):
            stayed.append(copy)
    return tuple(stayed)


def _reseal(copy: OtherCopy, before: Cipher | None, after: Cipher, told: Remembered) -> None:
    if copy.backup is None:
        with under_other_key(copy.path, before, after, told.now_and_then) as part:
            replace_by(part, copy.path)
        return
    if not verify(copy.backup).is_good:
        raise ShopUnavailable("shop.damaged", "This copy is damaged.")
    with (
        alone_in(copy.path.parent),
        under_other_key(copy.path, before, after, told.now_and_then) as part,
    ):
        made = replace(
            copy.backup,
            size=part.stat().st_size,
            sha256=sha256_of(part),
            salt=salt_of(part).hex(),
        )
        noted = copy.backup
        note_of(copy.path).unlink(missing_ok=True)  # cut off, it is better looked at than misjudged
        sync_names(copy.path.parent)
        try:
            replace_by(part, copy.path)
            noted = made
        finally:
            if copy.backup.sha256:  # what nobody wrote down is not written down now either
                write_note(noted, copy.path)


def delete_copies(copies: Iterable[OtherCopy]) -> tuple[OtherCopy, ...]:
    """Overwrites and deletes copies for good; returns those that could not be deleted."""
    stayed = []
    for copy in copies:
        try:
            wipe(copy.path)
            if copy.backup is not None:
                remove_backup(copy.backup)
        except (CsdeskError, OSError):
            stayed.append(copy)
    return tuple(stayed)
