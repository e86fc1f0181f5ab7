"""How long people and words are kept: it is proposed what to erase, and the owner decides."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from csdesk.desk import Desk
from csdesk.domain.errors import Refused
from csdesk.domain.old_words import years_before
from csdesk.domain.shop import Shop
from csdesk.services.erasing_words import words_due
from csdesk.store.retention_rows import rested_since

MOST_PROPOSED = 500
MOST_YEARS = 30
REMINDED_EVERY = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class DueForErasure:
    """Somebody whom nothing speaks for keeping any longer."""

    customer_id: int
    name: str
    last_on: date
    """The last day on which anything was dealt with them."""
    kept_until: date | None
    """A law or a dispute needs them until that day; then they can't be erased before."""
    kept_why: str


def due_for_erasure(desk: Desk) -> tuple[DueForErasure, ...]:
    """With whom nothing was dealt for as many years as the shop keeps people, oldest first.

    Empty where the shop has no such rule. Who has to be kept is in it, and says why.
    """
    with desk.store.read() as work:
        years = work.settings.read().erase_after_years
        if not years:
            return ()
        day = years_before(desk.today(), years)
        moment = datetime.combine(day, datetime.min.time(), desk.now().tzinfo)
        rows = rested_since(work.connection, day, moment, MOST_PROPOSED)
    today = desk.today()
    return tuple(
        DueForErasure(key, name, last_on or day, _still(until, today), why if until else "")
        for key, name, until, why, last_on in rows
    )


def reminds_of_erasing(desk: Desk) -> int:
    """How many people are proposed, where it is time to remind of them; 0: nothing to say."""
    if not _is_time(desk):
        return 0
    return sum(each.kept_until is None for each in due_for_erasure(desk))


def reminds_of_words(desk: Desk) -> int:
    """Of how many records words are proposed, where it is time to remind of them."""
    if not _is_time(desk):
        return 0
    return sum(each.records for each in words_due(desk) if each.kept_until is None)


def _is_time(desk: Desk) -> bool:
    with desk.store.read() as work:
        return work.settings.read().erase_again <= desk.today().isoformat()


def put_off_erasing(desk: Desk) -> Shop:
    """Looked at for this year: nobody is reminded of it before the next."""
    again = (desk.today() + REMINDED_EVERY).isoformat()
    with desk.store.write("put_off_erasing", desk.now()) as work:
        return work.settings.write(replace(work.settings.read(), erase_again=again))


def keep_people_for(desk: Desk, years: int) -> Shop:
    """How many years after the last dealing it is proposed to erase somebody; 0: never.

    Raises: Refused("rights.years"): no such number of years.
    """
    _require_years(years)
    with desk.store.write("save_shop", desk.now()) as work:
        shop = replace(work.settings.read(), erase_after_years=years, erase_again="")
        return work.settings.write(shop)


def keep_words_for(desk: Desk, years: int) -> Shop:
    """How many years after its end it is proposed to erase the words of something; 0: never.

    Raises: Refused("rights.years"): no such number of years.
    """
    _require_years(years)
    with desk.store.write("save_shop", desk.now()) as work:
        shop = replace(work.settings.read(), erase_words_after_years=years, erase_again="")
        return work.settings.write(shop)


def _require_years(years: int) -> None:
    if not 0 <= years <= MOST_YEARS:
        raise Refused("rights.years", "Choose up to {n} years.", n=MOST_YEARS)


def _still(until: date | None, today: date) -> date | None:
    return until if until is not None and until >= today else None
