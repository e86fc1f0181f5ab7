"""A customer on one page, for whoever goes to see them or picks up the phone."""

from __future__ import annotations

from dataclasses import dataclass

from csdesk.desk import Desk
from csdesk.domain.listings import EventKind, StoryEvent
from csdesk.domain.promise import Promise
from csdesk.services.charts import CustomerChart, customer_chart
from csdesk.services.customers import CustomerDetails, customer_details, story
from csdesk.store.open_ones import promise_is_open
from csdesk.store.promises import promise

MOST_PROMISES = 5
MOST_CONTACTS = 5
_SAID = frozenset((EventKind.CONTACT, EventKind.LETTER, EventKind.CALLED_BACK, EventKind.SCORE))


@dataclass(frozen=True, slots=True)
class OpenPromise:
    """A promise that somebody counts on, and who made it."""

    promise: Promise
    person: str
    is_late: bool


@dataclass(frozen=True, slots=True)
class CustomerBrief:
    """Who they are and how to treat them, what is open, what was said last, and the figures."""

    details: CustomerDetails
    promises: tuple[OpenPromise, ...]
    """The earliest first, at most ``MOST_PROMISES``."""
    said: tuple[StoryEvent, ...]
    """Contacts, letters and scores, newest first, at most ``MOST_CONTACTS``."""
    chart: CustomerChart


def customer_brief(desk: Desk, customer_id: int) -> CustomerBrief:
    """What stands on the brief of a customer.

    Raises: NotFound: the customer is gone.
    """
    return CustomerBrief(
        details=customer_details(desk, customer_id),
        promises=_promises(desk, customer_id),
        said=story(desk, customer_id, limit=MOST_CONTACTS, kinds=_SAID),
        chart=customer_chart(desk, customer_id),
    )


def _promises(desk: Desk, customer_id: int) -> tuple[OpenPromise, ...]:
    now = desk.now()
    with desk.store.read() as work:
        mine = promise.c.customer_id == customer_id
        found = work.promises.where(mine, promise_is_open, order=promise.c.due_at)[:MOST_PROMISES]
        people = {one.id: one.name for one in work.people.where()}
    return tuple(
        OpenPromise(one, people.get(one.person_id or 0, ""), now > one.binding_due_at)
        for one in found
    )
