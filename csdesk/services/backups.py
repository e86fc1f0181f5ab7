"""Backups of the shop: made and proven, copied to a second place, thinned; and when."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from csdesk.desk import Desk, local_now
from csdesk.domain.backup import FEWER_ROWS_TOLD, Backup, Failure, Hold, Place, Reason
from csdesk.domain.errors import CsdeskError, Refused, ShopUnavailable
from csdesk.domain.shop import Shop
from csdesk.domain.thinning import Numbered, kept
from csdesk.progress import Progress, part_of, unwatched
from csdesk.services.backup_places import (
    Places,
    all_in,
    holds_all,
    is_same,
    newest_in,
    note_down,
    places_of,
    proven_own,
    shop_and_identity,
)
from csdesk.store import backup_notes
from csdesk.store.backup_file import UNPROVEN
from csdesk.store.backup_folder import adopt, folder_of, in_folder_words, make_folder, thin
from csdesk.store.backup_key import key_of
from csdesk.store.backup_maker import maker_of, told_of_maker
from csdesk.store.backup_making import Order, copy_further, make_in

REGULARLY = timedelta(minutes=30)
_AFTER_FAILURE = timedelta(minutes=10)
_MERGES_TOGETHER = timedelta(minutes=10)
"""Who joins many customers in a row gets one backup before them, not one before each."""
_FEW_ROWS = 20


def make_backup(
    desk: Desk, reason: Reason = Reason.BY_HAND, *, progress: Progress = unwatched
) -> Backup:
    """Makes a proven backup in the first place, copies it to the second, and thins both.

    That the second place is not there, or full, is told by its state and no error.

    Raises: ShopUnavailable: none could be made; "shop.damaged", "shop.busy", "backup.disk_full",
        "backup.place_gone", "backup.place_read_only" and the like say why; Cancelled.
    """
    shop, identity = shop_and_identity(desk)
    places = places_of(desk, shop)
    adopt(places.beside, identity)
    with suppress(OSError):  # what it is known by is there before anything bears its mark
        make_folder(places.beside)
    places = places_of(desk, shop)
    noted = backup_notes.read_folder_note(places.beside).number  # also of one that is away now
    number = 1 + max([noted, *(each.number for each in all_in(places))])
    order = Order(desk.store.path, desk.store.cipher, number, desk.now(), reason, places.maker)
    before = newest_in(places.reachable, places, identity)
    share = 1.0 if places.second is None else 0.7
    try:
        made = make_in(
            *(order, places.reachable, places.beside), progress=part_of(progress, 0.0, share)
        )
    except CsdeskError as error:
        note_down(places, failure=Failure(desk.now(), error.code, error.sentence))
        raise
    made = replace(made, place=places.all[places.reachable])
    note = note_down(
        places,
        **{"shop": made.shop, "number": made.number, "failure": None},
        **{"first": shop.backup_place, "second": shop.second_place},
        **told_of_maker(desk.store.path, places.beside),
        **({"hold": Hold.FEWER_ROWS} if _lost_many(before, made) else {}),
    )
    _copy_to_second(desk, places, made, part_of(progress, share, 1.0))
    _tell_of_erased(places.beside, places.all)
    if note.hold is None and reason is not Reason.BEFORE_RESTORE:  # which may need an old one
        _thin(places, made.shop, shop.backup_months)
    return made


def fill_second_place(desk: Desk, *, progress: Progress = unwatched) -> Backup | None:
    """The newest backup goes to the second place at once; where there is none, one is made.

    That place may have been chosen just now. That it is not there, or full, is told by its state.

    Returns: what lies there now or was to; None where nothing is to be copied.
    Raises: as ``make_backup``.
    """
    shop, identity = shop_and_identity(desk)
    places = places_of(desk, shop)
    if places.second is None or desk.store.is_read_only or shop.is_demo:
        return None
    ours = proven_own(places, identity)
    others = (each for each in ours if each.place is not Place.SECOND)
    newest = max(others, key=lambda each: each.number, default=None)
    if newest is None:
        return make_backup(desk, progress=progress) if has_changed(desk) else None
    if not any(each.place is Place.SECOND and is_same(each, newest) for each in ours):
        failure = _copy_to_second(desk, places, newest, progress)
        if failure is not None and failure.code == UNPROVEN:  # its own bytes are not as written
            return make_backup(desk, progress=progress)
        _tell_of_erased(places.beside, places.all)
    return newest


def back_up_file(
    shop: Path,
    folder: Path,
    passphrase: str | None = None,
    *,
    now: Callable[[], datetime] = local_now,
    progress: Progress = unwatched,
) -> Backup:
    """Makes a proven backup of a shop file in a folder, also beside a window that has it open.

    The folder is made if it is missing. What is written down of the shop’s own places stays.

    Raises: Refused("shop.missing", "shop.not_a_shop", "shop.newer", "shop.foreign");
        ShopUnavailable: as ``make_backup``, and "shop.passphrase_needed",
        "shop.passphrase_wrong"; Cancelled.
    """
    if not shop.is_file():
        raise Refused("shop.missing", "There is no shop file at {path}.", path=shop)
    shop = Path(os.path.realpath(shop))
    cipher = key_of(shop, None, passphrase)
    with in_folder_words(folder):
        make_folder(folder)
    order = Order(shop, cipher, 1, now(), Reason.BY_HAND, maker_of(folder_of(shop)))
    made = make_in(order, folder, folder_of(shop), progress=progress)
    _tell_of_erased(folder_of(shop), [folder])
    return made


def _lost_many(before: Backup | None, made: Backup) -> bool:
    if before is None or before.counts.rows < _FEW_ROWS:
        return False
    return made.counts.rows < before.counts.rows * (1 - FEWER_ROWS_TOLD)


def _copy_to_second(desk: Desk, places: Places, made: Backup, progress: Progress) -> Failure | None:
    if places.second is None:
        return None
    failure = None
    try:
        copy_further(made, places.second, Place.SECOND, progress=progress)
    except ShopUnavailable as error:
        failure = Failure(desk.now(), error.code, error.sentence)
    note_down(places, second_failure=failure)
    return failure


def _tell_of_erased(beside: Path, folders: Iterable[Path]) -> None:
    """Who was erased is known in each place, also where nothing else of the shop is left."""
    told = backup_notes.read_erased(beside)
    for folder in folders:
        with suppress(OSError):
            backup_notes.note_erased(folder, told)


def _thin(places: Places, identity: str, months: int) -> None:
    def stays(backups: Collection[Backup]) -> Collection[int]:
        return kept((Numbered(each.number, each.made_at) for each in backups), months)

    for folder in places.all:
        thin(folder, identity, None if folder == places.beside else places.maker, stays)


def has_changed(desk: Desk) -> bool:
    """Whether anything was entered that the newest backup does not hold."""
    return _changed_since(desk)[0]


def _changed_since(desk: Desk) -> tuple[bool, Backup | None, Places, Shop]:
    shop, identity = shop_and_identity(desk)
    places = places_of(desk, shop)
    newest = newest_in(places.reachable, places, identity)
    with desk.store.read() as work:
        return not holds_all(newest, work), newest, places, shop


def due_backup(desk: Desk) -> Reason | None:
    """Why a backup is to be made now, if it is; cheap enough to be asked every minute.

    Never of a shop that is only read, or a demo, or where the owner makes them by hand.
    """
    if desk.store.is_read_only:
        return None
    changed, newest, places, shop = _changed_since(desk)
    if not changed or not shop.backs_up or shop.is_demo:
        return None
    now = desk.now()
    note = backup_notes.read_folder_note(places.beside)
    if note.failure is not None and timedelta() <= now - note.failure.at < _AFTER_FAILURE:
        return None
    if note.hold is Hold.RESTORED and newest is not None and newest.number <= note.since:
        return Reason.AFTER_RESTORE
    if newest is None or desk.day_of(newest.made_at) != desk.today():
        return Reason.DAY
    is_due = not timedelta() <= now - newest.made_at < REGULARLY
    return Reason.REGULAR if is_due else None


def back_up_before(desk: Desk, reason: Reason) -> Backup | None:
    """A backup before something that changes much; None where one is there, or none can be made.

    That none could be made is told by ``backup_state``; what was to be done goes on.
    """
    if desk.store.is_read_only:
        return None
    try:
        changed, newest, _, shop = _changed_since(desk)
        if shop.is_demo or not changed:
            return None
        if reason is Reason.BEFORE_MERGE and _is_fresh(newest, desk.now()):
            return None
        return make_backup(desk, reason)
    except ShopUnavailable:
        return None


def _is_fresh(newest: Backup | None, now: datetime) -> bool:
    return newest is not None and timedelta() <= now - newest.made_at < _MERGES_TOGETHER


def note_erased(desk: Desk, numbers: Collection[dict[str, Any]]) -> None:
    """Writes down beside the backups who was erased, by number and moment, for later restores.

    Also in the other places that can be reached now; those that can't learn it with their next
    backup.

    Raises: OSError.
    """
    shop, identity = shop_and_identity(desk)
    places = places_of(desk, shop)
    make_folder(places.beside)
    told = [number | {"shop": identity} for number in numbers]  # others may use the place as well
    backup_notes.note_erased(places.beside, told)
    _tell_of_erased(places.beside, places.all)
