"""Reads about one customer: everything that happened, and the columns of their chart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, NamedTuple

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.customer import PointKind
from csdesk.domain.figures import Entry
from csdesk.domain.listings import EventKind, StoryEvent
from csdesk.domain.redress import RedressKind
from csdesk.store.complaints import complaint, redress
from csdesk.store.customers import contact_point
from csdesk.store.efforts import contact, effort, outlay
from csdesk.store.people import person
from csdesk.store.promises import follow_up, promise
from csdesk.store.purchases import purchase
from csdesk.store.rows import instant_text
from csdesk.store.search import customers_named
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
    connection: sa.Connection, customer_id: int, before: Place | None, limit: int
) -> tuple[StoryEvent, ...]:
    """What happened with a customer, newest first, at most ``limit`` from ``before`` on."""
    page = _Page(connection, customer_id, before, limit)
    reads = (
        *(_purchases, _contacts, _complaints, _settlements),
        *(_promises, _scores, _efforts, _outlays),
    )
    events = [event for read in reads for event in read(page)]
    events.sort(key=lambda event: event.place, reverse=True)
    return tuple(events[:limit])


class _Newest(NamedTuple):
    """The newest rows of one table: those of the first screen, and those from a place on."""

    first: sa.Select[Any]
    later: sa.Select[Any]


def _newest(
    source: EventKind, query: sa.Select[Any], when: sa.ColumnElement[Any], table: sa.Table
) -> _Newest:
    """What is bound: customer, most, and for later screens at, shown and key; ``when`` dates."""
    text = sa.type_coerce(when, sa.String)
    at = sa.bindparam("at", type_=sa.String)
    here = sa.tuple_(sa.literal(str(source)), table.c.id)
    shown = sa.tuple_(sa.bindparam("shown", type_=sa.String), sa.bindparam("key", type_=sa.Integer))
    mine = query.where(table.c.customer_id == sa.bindparam("customer"))
    first = mine.order_by(text.desc(), table.c.id.desc()).limit(
        sa.bindparam("most", type_=sa.Integer)
    )
    return _Newest(first, first.where(text <= at, sa.or_(text < at, here < shown)))


@dataclass(frozen=True, slots=True)
class _Page:
    """Which part of whose story is read."""

    connection: sa.Connection
    customer_id: int
    before: Place | None
    limit: int

    def of(self, newest: _Newest) -> Sequence[sa.Row[Any]]:
        """The rows of one table that may stand on the page."""
        bound: dict[str, Any] = {"customer": self.customer_id, "most": self.limit}
        if self.before is None:
            return self.connection.execute(newest.first, bound).all()
        at, shown, key = self.before
        bound |= {"at": at, "shown": str(shown), "key": key}
        return self.connection.execute(newest.later, bound).all()


def _person(table: sa.Table) -> sa.ColumnElement[str]:
    name = sa.select(person.c.name).where(person.c.id == table.c.person_id)
    return name.correlate(table).scalar_subquery().label("person")


def _event(
    source: EventKind,
    when: date | datetime,
    noun: Noun,
    noun_id: int,
    *,
    kind: EventKind | None = None,
    **facts: Any,
) -> StoryEvent:
    """One event; ``source`` tells where its row was read, ``kind`` what became of it."""
    at = when if isinstance(when, datetime) else None
    text = instant_text(when) if isinstance(when, datetime) else when.isoformat()
    texts: dict[str, Any] = {name: facts.pop(name, None) or "" for name in _TEXTS}
    numbers: dict[str, Any] = {name: facts.pop(name, None) for name in _NUMBERS}
    return StoryEvent(
        kind=kind or source,
        day=when.date() if isinstance(when, datetime) else when,
        at=at,
        noun=noun,
        noun_id=noun_id,
        place=(text, source, noun_id),
        **texts,
        **numbers,
        **facts,
    )


@cache
def _purchases_newest() -> _Newest:
    query = sa.select(purchase)
    return _newest(EventKind.PURCHASE, query, purchase.c.bought_on, purchase)


def _purchases(page: _Page) -> Iterator[StoryEvent]:
    for row in page.of(_purchases_newest()):
        yield _event(
            *(EventKind.PURCHASE, row.bought_on, Noun.PURCHASE, row.id),
            kind=EventKind.PURCHASE if row.gross_minor >= 0 else EventKind.RETURN,
            title=row.what or row.reference,
            amount_minor=row.gross_minor,
            complaint_id=row.complaint_id,
        )


@cache
def _contacts_newest() -> _Newest:
    minutes = sa.select(sa.func.sum(effort.c.minutes)).where(effort.c.contact_id == contact.c.id)
    query = sa.select(
        contact, _person(contact), minutes.correlate(contact).scalar_subquery().label("minutes")
    )
    return _newest(EventKind.CONTACT, query, contact.c.at, contact)


def _contacts(page: _Page) -> Iterator[StoryEvent]:
    for row in page.of(_contacts_newest()):
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


@cache
def _complaints_newest() -> _Newest:
    minutes = sa.select(sa.func.sum(effort.c.minutes)).where(
        effort.c.complaint_id == complaint.c.id
    )
    query = sa.select(
        *(complaint, _person(complaint), _given(RedressKind.REMEDY), _given(RedressKind.GOODWILL)),
        minutes.correlate(complaint).scalar_subquery().label("minutes"),
    )
    return _newest(EventKind.COMPLAINT, query, complaint.c.opened_at, complaint)


def _complaints(page: _Page) -> Iterator[StoryEvent]:
    for row in page.of(_complaints_newest()):
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


@cache
def _settlements_newest() -> _Newest:
    query = sa.select(complaint).where(complaint.c.settled_at.is_not(None))
    return _newest(EventKind.SETTLED, query, complaint.c.settled_at, complaint)


def _settlements(page: _Page) -> Iterator[StoryEvent]:
    for row in page.of(_settlements_newest()):
        yield _event(
            *(EventKind.SETTLED, row.settled_at, Noun.COMPLAINT, row.id),
            title=row.title,
            complaint_id=row.id,
        )


@cache
def _promises_newest() -> _Newest:
    over_at = sa.func.coalesce(promise.c.kept_at, promise.c.broken_at, promise.c.made_at)
    query = sa.select(promise, _person(promise))
    return _newest(EventKind.PROMISE, query, over_at, promise)


def _promises(page: _Page) -> Iterator[StoryEvent]:
    for row in page.of(_promises_newest()):
        kind = EventKind.PROMISE
        if row.kept_at is not None:
            kind = EventKind.PROMISE_KEPT
        elif row.broken_at is not None:
            kind = EventKind.PROMISE_MISSED
        yield _event(
            *(EventKind.PROMISE, row.kept_at or row.broken_at or row.made_at),
            *(Noun.PROMISE, row.id),
            kind=kind,
            title=row.what,
            words=row.reason,
            person=row.person,
            complaint_id=row.complaint_id,
        )


@cache
def _scores_newest() -> _Newest:
    answered = follow_up.c.answered_at.is_not(None)
    query = sa.select(follow_up, _person(follow_up)).where(answered)
    return _newest(EventKind.SCORE, query, follow_up.c.answered_at, follow_up)


def _scores(page: _Page) -> Iterator[StoryEvent]:
    for row in page.of(_scores_newest()):
        yield _event(
            *(EventKind.SCORE, row.answered_at, Noun.FOLLOW_UP, row.id),
            title=row.question,
            words=row.words,
            person=row.person,
            complaint_id=row.complaint_id,
            recommend=row.recommend,
        )


@cache
def _efforts_newest() -> _Newest:
    alone = effort.c.contact_id.is_(None), effort.c.complaint_id.is_(None)
    query = sa.select(effort, _person(effort)).where(*alone)
    return _newest(EventKind.EFFORT, query, effort.c.spent_on, effort)


def _efforts(page: _Page) -> Iterator[StoryEvent]:
    """Minutes on their own; those of a contact or complaint are told with it."""
    for row in page.of(_efforts_newest()):
        yield _event(
            *(EventKind.EFFORT, row.spent_on, Noun.EFFORT, row.id),
            words=row.note,
            person=row.person,
            minutes=row.minutes,
            amount_minor=row.cost_minor,
        )


@cache
def _outlays_newest() -> _Newest:
    query = sa.select(outlay)
    return _newest(EventKind.OUTLAY, query, outlay.c.spent_on, outlay)


def _outlays(page: _Page) -> Iterator[StoryEvent]:
    for row in page.of(_outlays_newest()):
        yield _event(
            *(EventKind.OUTLAY, row.spent_on, Noun.OUTLAY, row.id),
            title=row.kind,
            words=row.note,
            amount_minor=row.cost_minor,
            complaint_id=row.complaint_id,
        )
