"""The backups that are there: listed, looked at, verified, taken away."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from csdesk.desk import Desk
from csdesk.domain.backup import Backup, Hold, Place
from csdesk.domain.errors import Refused, ShopUnavailable
from csdesk.domain.spoken import said
from csdesk.progress import Progress, unwatched
from csdesk.services.backup_places import (
    Places,
    all_in,
    held_here,
    identity_of,
    note_down,
    places_of,
    places_told,
    shop_and_identity,
)
from csdesk.store.backup_folder import folder_of, left_alone, looked_at, take_away, verified
from csdesk.store.backup_maker import is_renamed
from csdesk.store.backup_notes import FolderNote, read_folder_note, read_note
from csdesk.store.unit_of_work import Work


@dataclass(frozen=True, slots=True)
class WithinReach:
    """A backup of the shop that lies in one of its places."""

    backup: Backup
    is_made_here: bool
    """Of this very file, so it is thinned here; else a copy of the shop made it."""
    is_own: bool
    """What it holds was once in this file."""


def backups_of(shop: Path) -> tuple[Backup, ...]:
    """All backups of a shop file, newest first, of all places; the shop itself is not opened.

    Where another file lay beside that is gone, its backups count too: the shop was renamed.
    """
    beside = folder_of(shop)
    found: list[Backup] = []
    for folder in [beside] if beside.is_dir() else left_alone(beside):
        note = read_folder_note(folder)
        places = places_told(folder, note.first, note.second)
        found.extend(each for each in all_in(places) if _is_of(each, places, note))
    return _newest_first(found)


def _is_of(backup: Backup, places: Places, note: FolderNote) -> bool:
    """Whether a backup is of the file that left this note; other folders are shared with others."""
    if backup.path.parent == places.beside:
        return True
    is_own = backup.maker in (places.maker, note.maker, "")
    return is_own and bool(backup.shop) and backup.shop == note.shop


def own_backups(desk: Desk) -> tuple[Backup, ...]:
    """All backups of the shop file that is open, newest first, of all places.

    Those that a copy of it made count up to where it went its own way; those of other shops never.
    """
    with desk.store.read() as work:
        return tuple(each.backup for each in backups_within_reach(desk, work) if each.is_own)


def backups_within_reach(desk: Desk, work: Work) -> tuple[WithinReach, ...]:
    """All backups of the shop, newest first, also those of copies of it."""
    shop, identity = work.settings.read(), identity_of(work)
    places = places_of(desk, shop)
    found = {each: places.is_own(each) for each in all_in(places)}
    for folder in () if places.beside.is_dir() else left_alone(places.beside):
        note = read_folder_note(folder)
        was = places_told(folder, note.first, note.second)
        is_same = is_renamed(desk.store.path, note)
        found |= {each: is_same and was.is_own(each) for each in all_in(was)}
    return tuple(
        WithinReach(each, found[each], found[each] or held_here(work, each))
        for each in _newest_first(found)
        if each.path.parent == places.beside or each.shop == identity
    )


def _newest_first(found: Iterable[Backup]) -> tuple[Backup, ...]:
    order = {Place.FIRST: 0, Place.BESIDE: 1, Place.SECOND: 2, Place.ELSEWHERE: 3}
    of_each = {each.path: each for each in found}
    return tuple(sorted(of_each.values(), key=lambda each: (-each.number, order[each.place])))


def has_copies(shop: Path) -> bool:
    """Whether backups lie beside the place of a shop file, even where the file is gone."""
    return folder_of(shop).is_dir() and bool(backups_of(shop))


def verify(backup: Backup, *, progress: Progress = unwatched) -> Backup:
    """The same backup with what its bytes prove now.

    Raises: Cancelled.
    """
    return verified(backup, progress=progress)


def newest_good(shop: Path) -> Backup | None:
    """The newest backup of a shop whose bytes are those that were written."""
    looked = (verified(each) for each in backups_of(shop) if each.is_good)
    return next((each for each in looked if each.is_good), None)


def look_at(path: Path) -> Backup:
    """What is known of a file that somebody chose as a backup.

    Raises: Refused("backup.gone"): there is no such file.
    """
    if not path.is_file():
        raise Refused("backup.gone", "There is no backup at {path}.", path=path)
    noted = read_note(path)
    return looked_at(path) if noted is None else noted


def remove_backup(backup: Backup) -> None:
    """Takes one backup away for good.

    Raises: ShopUnavailable("backup.place"): it could not be taken away.
    """
    try:
        take_away(backup)
    except OSError as error:
        words = said("{name} could not be taken away.", name=backup.path.name)
        raise ShopUnavailable("backup.place", words) from error


def say_right(desk: Desk) -> None:
    """The owner says that all is as it should be: old backups are thinned again from now on."""
    note_down(places_of(desk, shop_and_identity(desk)[0]), hold=None, kept_as="")


def before_restore(desk: Desk) -> Backup | None:
    """The file that the last restore kept, while nobody said yet that all is right."""
    note = read_folder_note(folder_of(desk.store.path))
    path = desk.store.path.with_name(note.kept_as) if note.kept_as else None
    is_held = note.hold is Hold.RESTORED and path is not None and path.is_file()
    return looked_at(path) if is_held and path is not None else None
