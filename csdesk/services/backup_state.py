"""How safe the shop is: told from what is written down, without opening a backup."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from csdesk.desk import Desk
from csdesk.domain.backup import (
    REMIND_AFTER_DAYS,
    STRIP_DAYS,
    Backup,
    BackupDay,
    BackupState,
    Place,
    PlaceState,
    Verdict,
)
from csdesk.domain.errors import Refused
from csdesk.services.backup_places import (
    Places,
    holds_all,
    identity_of,
    note_down,
    places_of,
    proven_own,
    shop_and_identity,
)
from csdesk.services.shops import read_shop, save_shop
from csdesk.store.backup_folder import alone_in, backups_in, in_folder_words, make_folder
from csdesk.store.backup_notes import FolderNote, read_folder_note
from csdesk.store.history_reads import minutes_since
from csdesk.store.unit_of_work import Work

FOLDER = "csdesk copies"
"""What the folder is called that is made where the owner points to."""
_LATE_AFTER = timedelta(days=1)


def backup_state(desk: Desk) -> BackupState:
    """How safe the shop is now."""
    with desk.store.read() as work:
        shop, identity = work.settings.read(), identity_of(work)
        places = places_of(desk, shop)
        ours = list(proven_own(places, identity))
        newest = max(ours, key=lambda each: (each.number, each.place != Place.SECOND), default=None)
        has_changed = not holds_all(newest, work)
        second = places.second and _second_state(desk, work, places.second, ours)
    note = read_folder_note(places.beside)
    if isinstance(second, PlaceState):
        second = replace(second, failure=note.second_failure)
    return BackupState(
        verdict=_verdict(desk, newest, has_changed, note),
        newest=newest,
        has_changed=has_changed,
        failure=note.failure,
        first=_place_state(desk, places.first, _in(places.first, ours)),
        is_usual_place=places.first == places.beside,
        second=second or None,
        count=len(ours),
        size=sum(each.size for each in ours),
        test=note.test,
        hold=note.hold,
        is_encrypted=desk.store.cipher is not None,
    )


def _verdict(desk: Desk, newest: Backup | None, has_changed: bool, note: FolderNote) -> Verdict:
    if note.failure is not None:
        return Verdict.FAILED
    if newest is None:
        return Verdict.NEVER
    is_late = has_changed and abs(desk.now() - newest.made_at) >= _LATE_AFTER
    return Verdict.LATE if is_late else Verdict.SAFE


def _in(folder: Path, ours: list[Backup]) -> Backup | None:
    there = [each for each in ours if each.path.parent == folder]
    return max(there, key=lambda each: each.number, default=None)


def _place_state(desk: Desk, folder: Path, newest: Backup | None) -> PlaceState:
    days = None
    if newest is not None:  # a clock that was set back makes no day less than none
        days = max((desk.today() - desk.day_of(newest.made_at)).days, 0)
    near = folder if folder.is_dir() else folder.parent
    return PlaceState(folder, folder.is_dir(), _free(near), newest, days)


def _free(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def _second_state(desk: Desk, work: Work, folder: Path, ours: list[Backup]) -> PlaceState:
    newest = _in(folder, ours)
    state = _place_state(desk, folder, newest)
    is_old = state.days_since is None or state.days_since >= REMIND_AFTER_DAYS
    return replace(state, is_late=is_old and not holds_all(newest, work))


def backup_days(desk: Desk) -> tuple[BackupDay, ...]:
    """The last two weeks, the oldest day first: how many backups, and whether anybody worked."""
    today = desk.today()
    days = [today - timedelta(days=back) for back in reversed(range(STRIP_DAYS))]
    shop, identity = shop_and_identity(desk)
    made = {(b.made_at, b.sha256): b for b in proven_own(places_of(desk, shop), identity)}
    copies = Counter(desk.day_of(each.made_at) for each in made.values())
    since = desk.now() - timedelta(STRIP_DAYS)
    with desk.store.read() as work:
        used = {desk.day_of(at) for at in minutes_since(work.connection, since)}
    return tuple(BackupDay(day, copies[day], day in used) for day in days)


def change_places(desk: Desk, first: Path | None, second: Path | None) -> BackupState:
    """Chooses where backups go; None: beside the shop file, and no second place.

    In a folder that is chosen anew one is made for them, and it is tried whether that can be
    written.

    Raises: Refused("backup.same_place"): both are the same, or lie on one another;
        ShopUnavailable("backup.place_gone", "backup.place_read_only", ...): it can't be written.
    """
    before = read_shop(desk)
    places = places_of(desk, before)
    chosen = [
        _prepared(path, places, was) if path is not None else ""
        for path, was in ((first, before.backup_place), (second, before.second_place))
    ]
    if chosen[0] == str(places.beside):
        chosen[0] = ""
    if chosen[1] and chosen[1] in (chosen[0] or str(places.beside), str(places.beside)):
        raise Refused(
            "backup.same_place",
            "Both copies would lie in one folder. Choose another for the second place.",
        )
    save_shop(desk, replace(before, backup_place=chosen[0], second_place=chosen[1]))
    note_down(places, first=chosen[0], second=chosen[1], second_failure=None)
    return backup_state(desk)


def _prepared(path: Path, places: Places, was: str) -> str:
    """The folder that backups go to where this one is chosen; made if it is missing."""
    if was and path == Path(was):
        return was  # it may be away just now
    path = Path(os.path.abspath(path))
    is_one = path in places.all or path.name == FOLDER or backups_in(path, Place.FIRST)
    folder = path if is_one else path / FOLDER
    with in_folder_words(path):
        if not path.is_dir():
            raise FileNotFoundError(path)
    with in_folder_words(folder):
        make_folder(folder)
        with alone_in(folder):
            pass
    return str(folder)
