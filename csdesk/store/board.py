"""Reads of Today: tasks, and the figures of the day with the months before them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from statistics import median
from typing import Any

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.figures import WHOLE_BP
from csdesk.domain.follow_up import CALL_BACK_WITHIN
from csdesk.domain.listings import Kpi, Praise, Task, TaskKind, Tipped
from csdesk.store.complaint_rows import PARTED_ONES
from csdesk.store.complaints import act_step, complaint, empathize_step, listen_step, redress
from csdesk.store.customers import customer
from csdesk.store.efforts import effort, outlay
from csdesk.store.listings import over
from csdesk.store.people import person
from csdesk.store.promises import UNHAPPY, binding_due, follow_up, promise
from csdesk.store.purchases import purchase
from csdesk.store.rows import metadata
from csdesk.store.sums import customer_sums

MOST_TASKS = 200
MONTHS_SHOWN = 6
KIND_WORDS_FROM = 9


def count(connection: sa.Connection, noun: Noun) -> int:
    """How many rows of a noun there are."""
    return connection.scalar(sa.select(sa.func.count()).select_from(metadata.tables[noun])) or 0


def months_until(today: date) -> tuple[date, ...]:
    """First days of the last six months and of the next one."""
    first = today.year * 12 + today.month - 1
    whole = range(first - MONTHS_SHOWN + 1, first + 2)
    return tuple(date(month // 12, month % 12 + 1, 1) for month in whole)


def _at(day: date, now: datetime) -> datetime:
    return datetime.combine(day, time(), tzinfo=now.tzinfo)


def tasks(
    connection: sa.Connection, now: datetime, end_of_day: datetime, today: date
) -> tuple[Task, ...]:
    """What needs somebody, group by group; within a group the oldest first."""
    promised = promise.c.kept_at.is_(None), promise.c.broken_at.is_(None)
    asked = follow_up.c.answered_at.is_(None), follow_up.c.declined_at.is_(None)
    owed = follow_up.c.answered_at.is_not(None), follow_up.c.called_back_at.is_(None), UNHAPPY
    late = binding_due < now
    due = binding_due.between(now, end_of_day)
    found: list[Task] = []
    found += _promised(connection, TaskKind.PROMISE_LATE, *promised, late)
    found += _waiting(connection)
    found += _promised(connection, TaskKind.PROMISE_DUE, *promised, due)
    found += _asked(connection, TaskKind.FOLLOW_UP_DUE, *asked, follow_up.c.ask_on <= today)
    found += _read_backs(connection)
    found += _asked(connection, TaskKind.CALL_BACK, *owed)
    return tuple(found)


def _with_names(table: sa.Table, *columns: sa.ColumnElement[Any]) -> sa.Select[Any]:
    return (
        sa.select(table, customer.c.name.label("customer"), person.c.name.label("person"), *columns)
        .join(customer, customer.c.id == table.c.customer_id)
        .join(person, person.c.id == table.c.person_id, isouter=True)
        .limit(MOST_TASKS)
    )


def _promised(
    connection: sa.Connection, kind: TaskKind, *conditions: sa.ColumnElement[bool]
) -> Iterator[Task]:
    query = _with_names(promise).where(*conditions).order_by(binding_due)
    for row in connection.execute(query):
        yield Task(
            kind=kind,
            customer_id=row.customer_id,
            customer=row.customer,
            words=row.what,
            person=row.person or "",
            due_at=row.agreed_due_at or row.due_at,
            complaint_id=row.complaint_id,
            promise_id=row.id,
        )


def _complaint_tasks(
    connection: sa.Connection, kind: TaskKind, query: sa.Select[Any]
) -> Iterator[Task]:
    open_ones = query.where(complaint.c.settled_at.is_(None), complaint.c.id.not_in(PARTED_ONES))
    for row in connection.execute(open_ones.order_by(complaint.c.opened_at)):
        yield Task(
            kind=kind,
            customer_id=row.customer_id,
            customer=row.customer,
            words=row.title,
            person=row.person or "",
            due_at=row.opened_at,
            complaint_id=row.id,
        )


def _waiting(connection: sa.Connection) -> Iterator[Task]:
    """Complaints that nobody has replied to yet."""
    replied = empathize_step.c.acknowledged_at.is_not(None)
    query = _with_names(complaint).join(
        empathize_step, empathize_step.c.complaint_id == complaint.c.id, isouter=True
    )
    return _complaint_tasks(connection, TaskKind.WAITING, query.where(~replied))


def _read_backs(connection: sa.Connection) -> Iterator[Task]:
    """Complaints whose summary or agreement is still to be read back."""
    owed = sa.or_(
        sa.and_(listen_step.c.done_at.is_not(None), listen_step.c.read_back_at.is_(None)),
        sa.and_(act_step.c.done_at.is_not(None), act_step.c.read_back_at.is_(None)),
    )
    query = (
        _with_names(complaint)
        .join(listen_step, listen_step.c.complaint_id == complaint.c.id, isouter=True)
        .join(act_step, act_step.c.complaint_id == complaint.c.id, isouter=True)
    )
    return _complaint_tasks(connection, TaskKind.READ_BACK, query.where(owed))


def _asked(
    connection: sa.Connection,
    kind: TaskKind,
    *conditions: sa.ColumnElement[bool] | sa.TextClause,
) -> Iterator[Task]:
    query = _with_names(follow_up).where(*conditions).order_by(follow_up.c.ask_on, follow_up.c.id)
    for row in connection.execute(query):
        yield Task(
            kind=kind,
            customer_id=row.customer_id,
            customer=row.customer,
            words=row.words if kind is TaskKind.CALL_BACK else row.question,
            person=row.person or "",
            due_at=None if row.answered_at is None else row.answered_at + CALL_BACK_WITHIN,
            complaint_id=row.complaint_id,
            follow_up_id=row.id,
            recommend=row.recommend,
        )


def promises_kept(connection: sa.Connection, months: Sequence[date], now: datetime) -> Kpi:
    """Of the promises that were over or due, how many were kept on time, month by month.

    One that was moved without the customer's consent counts by the date they still rely on.
    """
    shares: list[float | None] = []
    hits = total = 0
    for start, end in pairwise(months):
        span = _at(start, now), min(_at(end, now), now)
        moved = _kept_of(connection, promise.c.agreed_due_at, *span)
        others = _kept_of(connection, promise.c.due_at, *span, promise.c.agreed_due_at.is_(None))
        hits, total = moved[0] + others[0], moved[1] + others[1]
        shares.append(hits / total if total else None)
    return Kpi(shares[-1], total, hits, tuple(shares))


def _kept_of(
    connection: sa.Connection,
    due_at: sa.Column[datetime],
    start: datetime,
    end: datetime,
    *which: sa.ColumnElement[bool],
) -> tuple[int, int]:
    """How many were kept by ``due_at``, and of how many that were due within the span."""
    on_time = sa.and_(promise.c.kept_at.is_not(None), promise.c.kept_at <= due_at)
    hit = sa.func.coalesce(sa.func.sum(sa.case((on_time, 1), else_=0)), 0)
    due = due_at >= start, due_at < end
    hits, total = connection.execute(sa.select(hit, sa.func.count()).where(*due, *which)).one()
    return hits, total


def first_reply(connection: sa.Connection, months: Sequence[date], now: datetime) -> Kpi:
    """Hours until a complaint got its first reply: the typical (median) ones, month by month."""
    each = [
        [_hours(opened, replied) for opened, replied in _replies(connection, start, end, now)]
        for start, end in pairwise(months)
    ]
    typical = tuple(median(hours) if hours else None for hours in each)
    latest = each[-1] or [hour for hours in each for hour in hours]
    return Kpi(median(latest) if latest else None, len(latest), 0, typical)


def _replies(
    connection: sa.Connection, start: date, end: date, now: datetime
) -> list[tuple[str, str]]:
    """When the complaints of a month were raised and first replied to, as they are stored."""
    opened, replied = complaint.c.opened_at, empathize_step.c.acknowledged_at
    query = sa.select(sa.type_coerce(opened, sa.String), sa.type_coerce(replied, sa.String)).join(
        empathize_step, empathize_step.c.complaint_id == complaint.c.id
    )
    within = opened >= _at(start, now), opened < _at(end, now), replied.is_not(None)
    return [(row[0], row[1]) for row in connection.execute(query.where(*within)).all()]


def _hours(opened: str, replied: str) -> float:
    """Never below zero, whatever the clock of the computer did in between."""
    waited = datetime.fromisoformat(replied) - datetime.fromisoformat(opened)
    return max(waited.total_seconds(), 0.0) / 3600


def open_complaints(connection: sa.Connection, months: Sequence[date], now: datetime) -> Kpi:
    """How many complaints are open, how many were a week ago, and at the end of each month."""

    ends = [min(_at(end, now), now) for end in months[1:]]
    settled = complaint.c.settled_at
    query = sa.select(sa.func.count()).select_from(complaint)

    def open_at(moment: datetime) -> int:
        opened = query.where(complaint.c.opened_at <= moment)
        each = opened.where(settled.is_(None)), opened.where(settled > moment)
        return sum(connection.scalar(some) or 0 for some in each)

    each = tuple(float(open_at(end)) for end in ends)
    return Kpi(each[-1], int(each[-1]), open_at(now - timedelta(days=7)), each)


def service_share(connection: sa.Connection, months: Sequence[date]) -> Kpi:
    """Service cost over margin, this month and in the months before; value over all six."""

    def totals(amount: sa.Column[int], day: sa.Column[date]) -> list[int]:
        query = sa.select(sa.func.sum(amount))
        each = (query.where(day >= low, day < high) for low, high in pairwise(months))
        return [connection.scalar(month) or 0 for month in each]

    earned = totals(purchase.c.margin_minor, purchase.c.bought_on)
    spent_by = (
        totals(effort.c.cost_minor, effort.c.spent_on),
        totals(redress.c.cost_minor, redress.c.given_on),
        totals(outlay.c.cost_minor, outlay.c.spent_on),
    )
    spent = [sum(month) for month in zip(*spent_by, strict=True)]
    shares = tuple(_share(*month) for month in zip(spent, earned, strict=True))
    return Kpi(_share(sum(spent), sum(earned)), sum(earned), sum(spent), shares)


def _share(spent: int, earned: int) -> float | None:
    return spent / earned if earned > 0 else None


def tipped(connection: sa.Connection, most: int) -> tuple[Tipped, ...]:
    """Customers past the tipping point, those first whose contact is newest."""
    kept = customer_sums.c
    query = (
        sa.select(customer.c.id, customer.c.name, kept.margin_minor, kept.service_minor)
        .join(customer_sums, kept.customer_id == customer.c.id)
        .where(~kept.archived, over(WHOLE_BP))
        .order_by(kept.last_contact_at.desc(), customer.c.id)
        .limit(most)
    )
    return tuple(Tipped(*row) for row in connection.execute(query))


def promises_of_week(
    connection: sa.Connection, today: date, now: datetime
) -> tuple[tuple[date, int], ...]:
    """Open promises due on each of the seven days from today; late ones count for today."""
    days = [today + timedelta(days=offset) for offset in range(8)]
    waiting = promise.c.kept_at.is_(None), promise.c.broken_at.is_(None)
    found: list[tuple[date, int]] = []
    for day, after in pairwise(days):
        span = binding_due < _at(after, now), binding_due >= _at(day, now)
        when = span[:1] if day == today else span
        query = sa.select(sa.func.count()).select_from(promise).where(*waiting, *when)
        found.append((day, connection.scalar(query) or 0))
    return tuple(found)


def praise(connection: sa.Connection) -> Praise | None:
    """The newest kind words of somebody who would recommend the shop."""
    query = (
        sa.select(customer.c.id, customer.c.name, follow_up.c.words, follow_up.c.recommend)
        .join(customer, customer.c.id == follow_up.c.customer_id)
        .where(follow_up.c.answered_at.is_not(None))
        .where(follow_up.c.recommend >= KIND_WORDS_FROM, follow_up.c.words != "")
        .order_by(follow_up.c.answered_at.desc())
        .limit(1)
    )
    row = connection.execute(query).one_or_none()
    return None if row is None else Praise(*row)
