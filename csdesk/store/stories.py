"""Reads about one customer: everything that happened, and the columns of their chart."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

import sqlalchemy as sa

from csdesk.domain.customer import PointKind
from csdesk.domain.figures import Entry
from csdesk.domain.listings import EventKind, StoryEvent
from csdesk.domain.redress import RedressKind
from csdesk.store import enclosed
from csdesk.store import story_desk as desk_events
from csdesk.store import story_doings as doings
from csdesk.store.complaints import redress
from csdesk.store.customers import contact_point
from csdesk.store.efforts import effort, outlay
from csdesk.store.purchases import purchase
from csdesk.store.search import customers_named
from csdesk.store.story_pages import Place, StoryPage
from csdesk.store.sums import customer_sums

_Read = Callable[[StoryPage], Iterator[StoryEvent]]
_READS: tuple[tuple[frozenset[EventKind], _Read], ...] = (
    (frozenset((EventKind.PURCHASE, EventKind.RETURN)), doings.purchases),
    (frozenset((EventKind.CONTACT,)), doings.contacts),
    (frozenset((EventKind.COMPLAINT,)), doings.complaints),
    (frozenset(doings.ENDED_KINDS), doings.settlements),
    (
        frozenset((EventKind.PROMISE, EventKind.PROMISE_KEPT, EventKind.PROMISE_MISSED)),
        doings.promises,
    ),
    (frozenset((EventKind.SCORE,)), doings.scores),
    (frozenset((EventKind.EFFORT,)), doings.efforts),
    (frozenset((EventKind.OUTLAY,)), doings.outlays),
    (frozenset((EventKind.REMEDY, EventKind.GOODWILL)), desk_events.redress_lines),
    (frozenset((EventKind.VOUCHER_USED, EventKind.VOUCHER_LAPSED)), doings.voucher_uses),
    (frozenset((EventKind.LETTER,)), desk_events.letters),
    (frozenset((EventKind.REVIEW,)), desk_events.reviews),
    (frozenset((EventKind.REVIEW_REPLY,)), desk_events.replies),
    (frozenset((EventKind.REOPENED,)), desk_events.reopenings),
    (frozenset(doings.ENDED_KINDS), desk_events.earlier_settlements),
    (frozenset((EventKind.HANDED_OVER,)), desk_events.handovers),
    (frozenset((EventKind.FINAL_SAY,)), desk_events.final_says),
    (frozenset((EventKind.CALLED_BACK,)), desk_events.call_backs),
    (frozenset((EventKind.PROMISE_MOVED,)), desk_events.moves),
    (frozenset((EventKind.ENCLOSED,)), desk_events.enclosures),
    (frozenset(desk_events.DECISIONS.values()), desk_events.decisions),
    (frozenset((EventKind.PARTED,)), desk_events.partings),
    (frozenset((EventKind.PARTING_TAKEN_BACK,)), desk_events.partings_taken_back),
)
"""What is read for which kinds of events."""
TOLD = frozenset(EventKind) - {EventKind.REMEDY, EventKind.GOODWILL}
"""What a story tells unasked: remedy and goodwill stand with their complaint."""


def first_day_and_spend(connection: sa.Connection, customer_id: int) -> tuple[date | None, int]:
    """The first purchase and all spend so far, minor units."""
    columns = customer_sums.c.first_bought_on, customer_sums.c.spend_minor
    mine = customer_sums.c.customer_id == customer_id
    row = connection.execute(sa.select(*columns).where(mine)).one_or_none()
    return (None, 0) if row is None else (row.first_bought_on, row.spend_minor)


def margin_and_service(connection: sa.Connection, customer_id: int) -> tuple[int, int]:
    """Margin and service cost so far, minor units."""
    columns = customer_sums.c.margin_minor, customer_sums.c.service_minor
    mine = customer_sums.c.customer_id == customer_id
    row = connection.execute(sa.select(*columns).where(mine)).one_or_none()
    return (0, 0) if row is None else (row.margin_minor, row.service_minor)


def customers_like(
    connection: sa.Connection, name: str, points: Sequence[tuple[PointKind, str]]
) -> list[int]:
    """Customers with exactly this name, or with one of these mails or phones."""
    found = set(customers_named(connection, name))
    for kind, normal in points:
        same = contact_point.c.kind == kind, contact_point.c.normal == normal
        found |= set(connection.scalars(sa.select(contact_point.c.customer_id).where(*same)))
    return sorted(found)


def entries(connection: sa.Connection, customer_id: int | None) -> list[Entry]:
    """Every fact on a customer's account, or on the whole shop's, as of its day."""

    def mine(table: sa.Table) -> sa.ColumnElement[bool]:
        return sa.true() if customer_id is None else table.c.customer_id == customer_id

    bought = sa.select(
        *(purchase.c.bought_on, purchase.c.net_minor, purchase.c.margin_minor),
        *(purchase.c.margin_estimated, purchase.c.gross_minor),
    ).where(mine(purchase))
    worked = sa.select(effort.c.spent_on, effort.c.minutes, effort.c.cost_minor).where(mine(effort))
    given = sa.select(redress.c.given_on, redress.c.kind, redress.c.cost_minor).where(mine(redress))
    spent = sa.select(outlay.c.spent_on, outlay.c.cost_minor).where(mine(outlay))
    made = [
        Entry(
            on=on,
            spend=net,
            margin=margin,
            purchases=int(gross >= 0),
            estimated=margin if estimated else 0,
        )
        for on, net, margin, estimated, gross in connection.execute(bought)
    ]
    made += [
        Entry(on=on, effort_minutes=minutes, effort=cost)
        for on, minutes, cost in connection.execute(worked)
    ]
    made += [
        Entry(on=on, remedy=cost) if kind is RedressKind.REMEDY else Entry(on=on, goodwill=cost)
        for on, kind, cost in connection.execute(given)
    ]
    made += [Entry(on=on, other=cost) for on, cost in connection.execute(spent)]
    return made


def complaints_without_minutes(connection: sa.Connection, customer_id: int | None) -> int:
    """How many complaints have no minutes written down, of a customer or of the shop."""
    kept = sa.func.coalesce(sa.func.sum(customer_sums.c.complaints_without_minutes), 0)
    query = sa.select(kept)
    if customer_id is not None:
        query = query.where(customer_sums.c.customer_id == customer_id)
    return connection.scalar(query) or 0


def story(
    connection: sa.Connection,
    customer_id: int,
    before: Place | None,
    limit: int,
    day_of: Callable[[datetime], date],
    kinds: frozenset[EventKind] = TOLD,
) -> tuple[StoryEvent, ...]:
    """What happened with a customer, newest first, at most ``limit`` from ``before`` on.

    Args:
        day_of: the day of a moment at the desk, for what does not keep an offset of its own.
        kinds: what is told; nothing else is even read.
    """
    page = StoryPage(connection, customer_id, before, limit, day_of)
    events = [
        event
        for wanted, read in _READS
        if wanted & kinds
        for event in read(page)
        if event.kind in kinds
    ]
    events.sort(key=lambda event: event.place, reverse=True)
    return _with_files(connection, events[:limit])


def _with_files(connection: sa.Connection, events: Sequence[StoryEvent]) -> tuple[StoryEvent, ...]:
    """What is enclosed with the contacts among them is told with them."""
    contacts = [event.noun_id for event in events if event.kind is EventKind.CONTACT]
    if not contacts:
        return tuple(events)
    files = enclosed.files_of_contacts(connection, contacts)
    return tuple(
        replace(event, files=files[event.noun_id])
        if event.kind is EventKind.CONTACT and event.noun_id in files
        else event
        for event in events
    )
