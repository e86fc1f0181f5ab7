"""The trial of the newest backup: once a week it is restored into a file aside."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from csdesk.desk import Desk
from csdesk.domain.backup import TEST_EVERY_DAYS, Backup, SelfTest
from csdesk.domain.errors import CsdeskError
from csdesk.progress import Progress, unwatched
from csdesk.services.backup_places import newest_in, note_down, places_of, shop_and_identity
from csdesk.store.backup_file import copy_bytes, proven
from csdesk.store.backup_folder import (
    alone_in,
    folder_of,
    in_folder_words,
    make_folder,
    part_of_backup,
)
from csdesk.store.backup_notes import read_folder_note, write_note
from csdesk.store.cipher import salt_of


def is_trial_due(desk: Desk) -> bool:
    """Whether it is a week since a backup was tried out."""
    test = read_folder_note(folder_of(desk.store.path)).test
    return test is None or not timedelta() <= desk.now() - test.at < timedelta(TEST_EVERY_DAYS)


def try_newest(desk: Desk, *, progress: Progress = unwatched) -> SelfTest | None:
    """Restores the newest backup into a file aside and compares it with what was written down.

    Raises: ShopUnavailable: there is no room to try it; Cancelled.
    """
    shop, identity = shop_and_identity(desk)
    places = places_of(desk, shop)
    newest = newest_in(places.reachable, places, identity)
    if newest is None:
        return None
    with in_folder_words(places.beside):
        make_folder(places.beside)
    passed = _is_restorable(desk, newest, places.beside, progress)
    told = SelfTest(desk.now(), newest.number, passed)
    if passed:
        with suppress(OSError):
            write_note(replace(newest, tested_at=told.at), newest.path)
    note_down(places, test=told)
    return told


def _is_restorable(desk: Desk, backup: Backup, aside: Path, progress: Progress) -> bool:
    cipher = desk.store.cipher
    is_ours = cipher is not None and cipher.salt.hex() == backup.salt
    with alone_in(aside), part_of_backup(aside / backup.path.name) as part:
        if copy_bytes(backup.path, part, progress=progress) != backup.sha256:
            return False
        if backup.is_encrypted and not is_ours:  # made under an earlier passphrase
            return salt_of(part).hex() == backup.salt
        try:
            found = proven(part, cipher if is_ours else None)
        except CsdeskError:
            return False
    head = backup.history_seq, backup.history_chain
    return found.counts == backup.counts and head == (found.history_seq, found.history_chain)
