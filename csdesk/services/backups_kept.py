"""The backups that are there: listed, looked at, verified, taken away."""

from __future__ import annotations

from pathlib import Path

from csdesk.desk import Desk
from csdesk.domain.backup import Backup, Hold, Place
from csdesk.domain.errors import Refused, ShopUnavailable
from csdesk.progress import Progress, unwatched
from csdesk.services.backup_places import known, listed, note_down, places_of, places_told
from csdesk.store.backup_folder import folder_of, left_alone, looked_at, take_away, verified
from csdesk.store.backup_notes import read_folder_note, read_note


def backups_of(shop: Path) -> tuple[Backup, ...]:
    """All backups of a shop, newest first, of all places; the shop itself is not opened.

    Where another file lay beside that is gone, its backups count too: the shop was renamed.
    """
    beside = folder_of(shop)
    folders = [beside] if beside.is_dir() else left_alone(beside)
    found: dict[Path, Backup] = {}
    for folder in folders:
        note = read_folder_note(folder)
        for each in listed(places_told(folder, note.first, note.second)):
            if not note.shop or each.shop in ("", note.shop) or each.place is Place.FIRST:
                found[each.path] = each
    order = {Place.FIRST: 0, Place.BESIDE: 1, Place.SECOND: 2, Place.ELSEWHERE: 3}
    return tuple(sorted(found.values(), key=lambda each: (-each.number, order[each.place])))


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
        raise Refused("backup.gone", f"There is no backup at {path}.")
    noted = read_note(path)
    return looked_at(path) if noted is None else noted


def remove_backup(backup: Backup) -> None:
    """Takes one backup away for good.

    Raises: ShopUnavailable("backup.place"): it could not be taken away.
    """
    try:
        take_away(backup)
    except OSError as error:
        words = f"{backup.path.name} could not be taken away."
        raise ShopUnavailable("backup.place", words) from error


def say_right(desk: Desk) -> None:
    """The owner says that all is as it should be: old backups are thinned again from now on."""
    note_down(places_of(desk, known(desk)[0]), hold=None, kept_as="")


def before_restore(desk: Desk) -> Backup | None:
    """The file that the last restore kept, while nobody said yet that all is right."""
    note = read_folder_note(folder_of(desk.store.path))
    path = desk.store.path.with_name(note.kept_as) if note.kept_as else None
    is_held = note.hold is Hold.RESTORED and path is not None and path.is_file()
    return looked_at(path) if is_held and path is not None else None
