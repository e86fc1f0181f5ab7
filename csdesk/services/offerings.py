"""What the shop offers and what it does not, so that a no is kind and is counted."""

from __future__ import annotations

from dataclasses import replace

from csdesk.desk import Desk
from csdesk.domain.errors import Refused
from csdesk.domain.offering import Offering
from csdesk.store import offering_rows
from csdesk.store.shop_lists import offering
from csdesk.store.unit_of_work import Work


def offerings(desk: Desk) -> tuple[Offering, ...]:
    """What is on the list, in its order; what was taken off it is left out."""
    with desk.store.read() as work:
        return listed(work)


def listed(work: Work) -> tuple[Offering, ...]:
    """The list within a look that is open already."""
    return work.offerings.where(offering.c.active, order=offering.c.position)


def times_asked(desk: Desk) -> dict[int, int]:
    """How many complaints asked for each offering, by its id."""
    with desk.store.read() as work:
        return offering_rows.times_asked(work.connection)


def save_offering(desk: Desk, item: Offering) -> Offering:
    """Keeps a new entry (id 0) or a changed one; a complaint tied to it stays tied.

    Raises: Refused("offering.name"): it has no name;
            Refused("offering.known"): there is one of that name already.
    """
    name = " ".join(item.name.split())
    if not name:
        raise Refused("offering.name", "Say in a few words what it is.")
    named = replace(item, name=name, detail=item.detail.strip())
    with desk.store.write("save_offering", desk.now()) as work:
        same = _of_name(work, name)
        if named.active and same is not None and same.id != item.id:
            raise Refused("offering.known", "“{name}” is on the list already.", name=same.name)
        if named.id:
            return work.offerings.replace(named)
        last = max((known.position for known in work.offerings.where()), default=-1)
        return work.offerings.add(replace(named, position=last + 1))


def not_offered(work: Work, name: str) -> Offering:
    """The entry of this name among what is not offered; added to the list where it is missing."""
    wanted = " ".join(name.split())
    known = _of_name(work, wanted)
    if known is not None:
        return known
    last = max((item.position for item in work.offerings.where()), default=-1)
    return work.offerings.add(Offering(wanted, is_offered=False, position=last + 1))


def _of_name(work: Work, name: str) -> Offering | None:
    found = (item for item in listed(work) if item.name.casefold() == name.casefold())
    return next(found, None)
