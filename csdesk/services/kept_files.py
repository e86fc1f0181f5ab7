"""Files kept beside the shop: what they are, and deleting one for good if the owner says so."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from csdesk.desk import Desk
from csdesk.domain.backup import Hold, Proof
from csdesk.domain.errors import Refused, ShopUnavailable
from csdesk.domain.kept_file import KeptFile, KeptKind
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.services.backups_kept import own_backups, verify
from csdesk.services.erasing import erasures
from csdesk.store.backup_folder import folder_of
from csdesk.store.backup_notes import read_folder_note
from csdesk.store.rekeying import wipe
from csdesk.store.second_name import kept_beside

_KINDS = {
    KeptKind.BEFORE_VERSION: re.compile(r"\.before-v\d+(-\d+)?"),
    KeptKind.BEFORE_RESTORE: re.compile(r"\.before-restore-\d+"),
    KeptKind.DAMAGED: re.compile(r"\.damaged-\d+"),
}
_BESIDE = ("-journal", "-wal", "-shm")


def kept_files(desk: Desk) -> tuple[KeptFile, ...]:
    """Those beside the shop, the newest first."""
    found = list(_found(desk))
    if not found:
        return ()
    why_not, asked_about = _why_not(desk), _asked_about(desk)
    erased = [desk.day_of(each.erased_at) for each in erasures(desk)]
    told = []
    for path, kind in found:
        with suppress(OSError):  # it goes just now
            about = path.stat()
            day = desk.day_of(datetime.fromtimestamp(about.st_mtime, UTC))
            since = sum(gone >= day for gone in erased)
            why = said(_STILL_ASKED) if path.name == asked_about else why_not
            told.append(KeptFile(path, kind, day, about.st_size, since, why))
    return tuple(sorted(told, key=lambda each: each.written_on, reverse=True))


def delete_kept_file(desk: Desk, path: Path) -> None:
    """Overwrites and deletes one of ``kept_files`` for good; nothing brings it back.

    Raises: Refused("kept.gone"): it is none of them any more; Refused("kept.needed"): the owner was
        not sure yet whether all is right, or there is no whole backup but it;
        ShopUnavailable("shop.read_only", "kept.not_deleted").
    """
    if desk.store.is_read_only:
        raise ShopUnavailable("shop.read_only", _ONLY_READ)
    kept = next((each for each in kept_files(desk) if each.path == path), None)
    if kept is None:
        raise Refused("kept.gone", "{name} is not beside the shop any more.", name=path.name)
    why_not = kept.why_not or ("" if _is_backed_up(desk) else _NO_BACKUP)
    if why_not:
        raise Refused("kept.needed", why_not)
    try:
        for each in (path, *(path.with_name(path.name + ending) for ending in _BESIDE)):
            if each.exists():
                _delete(each)
    except OSError as error:
        words = said("{name} could not be deleted.", name=path.name)
        raise ShopUnavailable("kept.not_deleted", words) from error


_STILL_ASKED = ours("Say first whether everything is there after the copy was brought back.")
_NO_BACKUP = ours("There is no whole copy of the shop yet. Make one first.")
_ONLY_READ = ours("This shop was opened for reading only.")


def _found(desk: Desk) -> Iterator[tuple[Path, KeptKind]]:
    """A second name of the shop itself, left by a restore that was cut off, is none of them."""
    shop = desk.store.path
    for path in kept_beside(shop):
        ending = path.name[len(shop.name) :]
        kind = next((kind for kind, named in _KINDS.items() if named.fullmatch(ending)), None)
        if kind is not None and not path.is_symlink() and not _is_same_file(path, shop):
            yield path, kind


def _is_same_file(path: Path, shop: Path) -> bool:
    try:
        return path.samefile(shop)
    except OSError:
        return False


def _asked_about(desk: Desk) -> str:
    note = read_folder_note(folder_of(desk.store.path))
    return note.kept_as if note.hold is Hold.RESTORED else ""


def _why_not(desk: Desk) -> str:
    if desk.store.is_read_only:
        return _ONLY_READ
    has_one = any(each.proof is Proof.PROVEN for each in own_backups(desk))
    return "" if has_one else _NO_BACKUP


def _is_backed_up(desk: Desk) -> bool:
    """Whether the bytes of one backup are those that were written."""
    proven = (each for each in own_backups(desk) if each.proof is Proof.PROVEN)
    return any(verify(each).is_good for each in proven)


def _delete(path: Path) -> None:
    """What another name leads to as well is not overwritten."""
    if os.stat(path).st_nlink > 1:
        path.unlink()
    else:
        wipe(path)
