"""The reminder of a second place: a copy elsewhere saves a shop whose laptop is lost."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from csdesk.desk import Desk
from csdesk.domain.backup import REMIND_AFTER_DAYS
from csdesk.domain.shop import Shop
from csdesk.services.backup_state import backup_state
from csdesk.services.backups_kept import own_backups

PUT_OFF_FOR: Final = timedelta(weeks=1)
NO_PLACE_PUT_OFF_FOR: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class SecondPlaceDue:
    """Copies are on one disk only, or the other one was not there for long."""

    has_place: bool
    days_since: int | None = None
    """Since the newest copy at the second place; None where there is none."""


def second_place_due(desk: Desk) -> SecondPlaceDue | None:
    """What to remind of; None: nothing, not yet, not again so soon, or copies are made by hand.

    Nobody is reminded in the first week of their copies.
    """
    with desk.store.read() as work:
        shop = work.settings.read()
    today = desk.today().isoformat()
    if shop.is_demo or desk.store.is_read_only or shop.second_place_again > today:
        return None
    second = backup_state(desk).second
    if second is not None:
        return SecondPlaceDue(True, second.days_since) if second.is_late else None
    if not shop.backs_up or not shop.first_run_done:
        return None
    return SecondPlaceDue(False) if _has_old_copies(desk) else None


def _has_old_copies(desk: Desk) -> bool:
    made = [each.made_at for each in own_backups(desk) if each.is_good]
    return bool(made) and desk.now() - min(made) >= timedelta(days=REMIND_AFTER_DAYS)


def put_off_second_place(desk: Desk) -> Shop:
    """Not now: nobody is reminded for a week, or for a month where there is no place at all."""
    with desk.store.write("put_off_second_place", desk.now()) as work:
        shop = work.settings.read()
        later = PUT_OFF_FOR if shop.second_place else NO_PLACE_PUT_OFF_FOR
        again = (desk.today() + later).isoformat()
        return work.settings.write(replace(shop, second_place_again=again))
