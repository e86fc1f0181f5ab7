"""Reads about one customer: everything that happened, and the columns of their chart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.customer import PointKind
from csdesk.domain.figures import Entry
from csdesk.domain.listings import EventKind, StoryEvent
from csdesk.domain.redress import RedressKind
from csdesk.store.complaints import complaint, redress
from csdesk.store.customers import contact_point, customer
from csdesk.store.efforts import contact, effort, outlay
from csdesk.store.people import person
from csdesk.store.promises import follow_up, promise
from csdesk.store.purchases import purchase
from csdesk.store.rows import instant_text
from csdesk.store.sums import customer_sums

Place = tuple[str, str, int]
_NUMBERS = ("minutes", "amount_minor")
_TEXTS = ("title", "words", "person", "channel")


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
    same_name = sa.select(customer.c.id).where(
        sa.func.lower(customer.c.name) == " ".join(name.split()).lower()
    )
    found = set(connection.scalars(same_name)) if name.strip() else set()
    for kind, normal in points:
        same = contact_point.c.kind == kind, contact_point.c.normal == normal
        found |= set(connection.scalars(sa.select(contact_point.c.customer_id).where(*same)))
    return sorted(found)


def customers_named(connection: sa.Connection, name: str) -> list[int]:
    """Customers with exactly this name, whatever the case of its letters."""
    wanted = " ".join(name.split()).casefold()
    query = sa.select(customer.c.id, customer.c.name).where(customer.c.name.ilike(wanted[:1] + "%"))
    exact = sa.select(customer.c.id, customer.c.name).where(customer.c.name == name.strip())
    rows = [*connection.execute(exact), *connection.execute(query)]
    return sorted({row.id for row in rows if row.name.casefold() == wanted})


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
    connection: sa.Connection, customer_id: int, before: Place | None, limit: int
) -> tuple[StoryEvent, ...]:
    """What happened with a customer, newest first, at most ``limit`` from ``before`` on."""
    until = "9" if before is None else before[0]
    events = [
        event
        for read in (_purchases, _contacts, _complaints, _promises, _scores, _efforts, _outlays)
        for event in read(connection, customer_id, until, limit + 1)
        if before is None or event.place < before
    ]
    events.sort(key=lambda event: event.place, reverse=True)
    return tuple(events[:limit])


def _newest(
    query: sa.Select[Any], when: sa.ColumnElement[Any], until: str, limit: int
) -> sa.Select[Any]:
    as_text = sa.type_coerce(when, sa.String)
    return query.where(as_text <= until).order_by(as_text.desc()).limit(limit)


def _person(table: sa.Table) -> sa.ColumnElement[str]:
    name = sa.select(person.c.name).where(person.c.id == table.c.person_id)
    return name.correlate(table).scalar_subquery().label("person")


def _event(
    kind: EventKind, when: date | datetime, noun: Noun, noun_id: int, **facts: Any
) -> StoryEvent:
    at = when if isinstance(when, datetime) else None
    text = instant_text(when) if isinstance(when, datetime) else when.isoformat()
    texts: dict[str, Any] = {name: facts.pop(name, None) or "" for name in _TEXTS}
    numbers: dict[str, Any] = {name: facts.pop(name, None) for name in _NUMBERS}
    return StoryEvent(
        kind=kind,
        day=when.date() if isinstance(when, datetime) else when,
        at=at,
        noun=noun,
        noun_id=noun_id,
        place=(text, noun + kind, noun_id),
        **texts,
        **numbers,
        **facts,
    )


def _purchases(
    connection: sa.Connection, customer_id: int, until: str, limit: int
) -> Iterator[StoryEvent]:
    query = sa.select(purchase).where(purchase.c.customer_id == customer_id)
    for row in connection.execute(_newest(query, purchase.c.bought_on, until, limit)):
        kind = EventKind.PURCHASE if row.gross_minor >= 0 else EventKind.RETURN
        yield _event(
            *(kind, row.bought_on, Noun.PURCHASE, row.id),
            title=row.what or row.reference,
            amount_minor=row.gross_minor,
            complaint_id=row.complaint_id,
        )


def _contacts(
    connection: sa.Connection, customer_id: int, until: str, limit: int
) -> Iterator[StoryEvent]:
    minutes = sa.select(sa.func.sum(effort.c.minutes)).where(effort.c.contact_id == contact.c.id)
    query = sa.select(
        contact, _person(contact), minutes.correlate(contact).scalar_subquery().label("minutes")
    ).where(contact.c.customer_id == customer_id)
    for row in connection.execute(_newest(query, contact.c.at, until, limit)):
        yield _event(
            *(EventKind.CONTACT, row.at, Noun.CONTACT, row.id),
            title=row.about,
            words=row.said,
            person=row.person,
            channel=row.channel,
            minutes=row.minutes,
            complaint_id=row.complaint_id,
        )


def _given(kind: RedressKind) -> sa.ColumnElement[int]:
    cost = sa.select(sa.func.sum(redress.c.cost_minor)).where(
        redress.c.complaint_id == complaint.c.id, redress.c.kind == kind
    )
    return cost.correlate(complaint).scalar_subquery().label(f"{kind}_minor")


def _complaints(
    connection: sa.Connection, customer_id: int, until: str, limit: int
) -> Iterator[StoryEvent]:
    minutes = sa.select(sa.func.sum(effort.c.minutes)).where(
        effort.c.complaint_id == complaint.c.id
    )
    mine = complaint.c.customer_id == customer_id
    query = sa.select(
        *(complaint, _person(complaint), _given(RedressKind.REMEDY), _given(RedressKind.GOODWILL)),
        minutes.correlate(complaint).scalar_subquery().label("minutes"),
    ).where(mine)
    for row in connection.execute(_newest(query, complaint.c.opened_at, until, limit)):
        yield _event(
            *(EventKind.COMPLAINT, row.opened_at, Noun.COMPLAINT, row.id),
            title=row.title,
            words=row.words,
            person=row.person,
            channel=row.channel,
            minutes=row.minutes,
            complaint_id=row.id,
            remedy_minor=row.remedy_minor,
            goodwill_minor=row.goodwill_minor,
        )
    settled = sa.select(complaint).where(mine, complaint.c.settled_at.is_not(None))
    for row in connection.execute(_newest(settled, complaint.c.settled_at, until, limit)):
        yield _event(
            *(EventKind.SETTLED, row.settled_at, Noun.COMPLAINT, row.id),
            title=row.title,
            complaint_id=row.id,
        )


def _promises(
    connection: sa.Connection, customer_id: int, until: str, limit: int
) -> Iterator[StoryEvent]:
    over_at = sa.func.coalesce(promise.c.kept_at, promise.c.broken_at, promise.c.made_at)
    query = sa.select(promise, _person(promise)).where(promise.c.customer_id == customer_id)
    for row in connection.execute(_newest(query, over_at, until, limit)):
        kind = EventKind.PROMISE
        if row.kept_at is not None:
            kind = EventKind.PROMISE_KEPT
        elif row.broken_at is not None:
            kind = EventKind.PROMISE_MISSED
        yield _event(
            *(kind, row.kept_at or row.broken_at or row.made_at, Noun.PROMISE, row.id),
            title=row.what,
            words=row.broken_reason,
            person=row.person,
            complaint_id=row.complaint_id,
        )


def _scores(
    connection: sa.Connection, customer_id: int, until: str, limit: int
) -> Iterator[StoryEvent]:
    answered = follow_up.c.answered_at.is_not(None)
    query = sa.select(follow_up, _person(follow_up))
    query = query.where(follow_up.c.customer_id == customer_id, answered)
    for row in connection.execute(_newest(query, follow_up.c.answered_at, until, limit)):
        yield _event(
            *(EventKind.SCORE, row.answered_at, Noun.FOLLOW_UP, row.id),
            title=row.question,
            words=row.words,
            person=row.person,
            complaint_id=row.complaint_id,
            recommend=row.recommend,
        )


def _efforts(
    connection: sa.Connection, customer_id: int, until: str, limit: int
) -> Iterator[StoryEvent]:
    """Minutes on their own; those of a contact or complaint are told with it."""
    alone = effort.c.contact_id.is_(None), effort.c.complaint_id.is_(None)
    query = sa.select(effort, _person(effort)).where(effort.c.customer_id == customer_id, *alone)
    for row in connection.execute(_newest(query, effort.c.spent_on, until, limit)):
        yield _event(
            *(EventKind.EFFORT, row.spent_on, Noun.EFFORT, row.id),
            words=row.note,
            person=row.person,
            minutes=row.minutes,
            amount_minor=row.cost_minor,
        )


def _outlays(
    connection: sa.Connection, customer_id: int, until: str, limit: int
) -> Iterator[StoryEvent]:
    query = sa.select(outlay).where(outlay.c.customer_id == customer_id)
    for row in connection.execute(_newest(query, outlay.c.spent_on, until, limit)):
        yield _event(
            *(EventKind.OUTLAY, row.spent_on, Noun.OUTLAY, row.id),
            title=row.kind,
            words=row.note,
            amount_minor=row.cost_minor,
            complaint_id=row.complaint_id,
        )
