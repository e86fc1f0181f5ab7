"""Who has how much open; no ranking, and nothing of it is measured in money."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from csdesk.desk import Desk
from csdesk.domain.person import Person
from csdesk.store import people_rows as rows
from csdesk.store.people import person

LOOKED_BACK = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Load:
    """What waits for one person, and how much others did for them in the last 90 days.

    ``minutes`` are all on the complaints they look after, ``by_others`` those of other people:
    what spills over. ``retellings`` are contacts in which a customer had to tell it again.
    """

    person: Person
    complaints: int = 0
    promises: int = 0
    late: int = 0
    minutes: int = 0
    by_others: int = 0
    retellings: int = 0


def people_load(desk: Desk) -> tuple[Load, ...]:
    """Everybody who works here, by name; whoever retired only while something waits for them."""
    since, today = desk.now() - LOOKED_BACK, desk.today()
    with desk.store.read() as work:
        found = work.connection
        complaints, promises = rows.open_complaints(found), rows.open_promises(found)
        late = rows.late_promises(found, desk.now())
        minutes = rows.own_minutes(found, today - LOOKED_BACK)
        others = rows.minutes_by_others(found, today - LOOKED_BACK)
        retold = rows.retellings(found, since)
        staff = work.people.where(order=person.c.name)
    each = (
        Load(
            somebody,
            complaints=complaints.get(somebody.id, 0),
            promises=promises.get(somebody.id, 0),
            late=late.get(somebody.id, 0),
            minutes=minutes.get(somebody.id, 0),
            by_others=others.get(somebody.id, 0),
            retellings=retold.get(somebody.id, 0),
        )
        for somebody in staff
    )
    return tuple(load for load in each if load.person.active or load.complaints or load.promises)
