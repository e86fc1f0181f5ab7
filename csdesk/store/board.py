"""Reads of Today: tasks, and the figures of the day with the months before them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from statistics import median

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.figures import WHOLE_BP
from csdesk.domain.listings import Kpi, Praise, Silent, SilentOnes, Tipped
from csdesk.store.complaints import complaint, empathize_step, redress
from csdesk.store.correspondence import parting
from csdesk.store.customers import customer, resting
from csdesk.store.efforts import effort, outlay
from csdesk.store.listings import over
from csdesk.store.open_ones import PARTED_ONES, promise_is_open
from csdesk.store.promises import binding_due, follow_up, promise
from csdesk.store.purchases import purchase
from csdesk.store.rows import keys_of, metadata
from csdesk.store.sums import customer_sums

MONTHS_SHOWN = 6
KIND_WORDS_FROM = 9
SILENT_AFTER = timedelta(days=180)
BOUGHT_WITHIN = timedelta(days=730)
MOST_COUNTED = 1_000
"""More silent customers than this are counted as so many."""


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
        parted = PARTED_ONES.where(parting.c.parted_at <= moment)
        opened = query.where(complaint.c.opened_at <= moment, complaint.c.id.not_in(parted))
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
    redressed = kept.remedy_minor + kept.goodwill_minor
    costs = kept.service_minor, kept.effort_minor, redressed, kept.outlay_minor
    query = (
        sa.select(customer.c.id, customer.c.name, kept.margin_minor, *costs)
        .join(customer_sums, kept.customer_id == customer.c.id)
        .where(~kept.archived, over(WHOLE_BP), customer.c.id.not_in(resting))
        .order_by(kept.last_contact_at.desc(), customer.c.id)
        .limit(most)
    )
    return tuple(Tipped(*row) for row in connection.execute(query))


def silent(connection: sa.Connection, today: date, now: datetime, most: int) -> SilentOnes:
    """Customers who bought in the last two years and were not heard of for half a year.

    Those who went silent last come first: they are the easiest to reach again.
    """
    kept = customer_sums.c
    spoken_before = _at(today - SILENT_AFTER, now)
    quiet = kept.last_contact_at < spoken_before, kept.last_contact_at.is_(None)
    is_used = ~kept.archived, kept.customer_id.not_in(resting)
    bought = *is_used, kept.last_bought_on >= today - BOUGHT_WITHIN
    query = (
        sa.select(customer.c.id, customer.c.name, kept.last_contact_at, kept.last_bought_on)
        .join(customer_sums, kept.customer_id == customer.c.id)
        .where(*bought, quiet[0])
        .order_by(kept.last_contact_at.desc(), customer.c.id)
        .limit(most)
    )
    first = tuple(Silent(*row) for row in connection.execute(query))
    some = sa.select(kept.customer_id).where(*bought, sa.or_(*quiet)).limit(MOST_COUNTED)
    return SilentOnes(first, len(keys_of(connection, some)))


def promises_of_week(
    connection: sa.Connection, today: date, now: datetime
) -> tuple[tuple[date, int], ...]:
    """Open promises due on each of the seven days from today; late ones count for today."""
    days = [today + timedelta(days=offset) for offset in range(8)]
    found: list[tuple[date, int]] = []
    for day, after in pairwise(days):
        span = binding_due < _at(after, now), binding_due >= _at(day, now)
        when = span[:1] if day == today else span
        query = sa.select(sa.func.count()).select_from(promise).where(promise_is_open, *when)
        found.append((day, connection.scalar(query) or 0))
    return tuple(found)


def praise(connection: sa.Connection) -> Praise | None:
    """The newest kind words of somebody who would recommend the shop."""
    query = (
        sa.select(customer.c.id, customer.c.name, follow_up.c.words, follow_up.c.recommend)
        .join(customer, customer.c.id == follow_up.c.customer_id)
        .where(follow_up.c.answered_at.is_not(None))
        .where(follow_up.c.recommend >= KIND_WORDS_FROM, follow_up.c.words != "")
        .where(customer.c.restricted_at.is_(None), customer.c.erased_at.is_(None))
        .order_by(follow_up.c.answered_at.desc())
        .limit(1)
    )
    row = connection.execute(query).one_or_none()
    return None if row is None else Praise(*row)
