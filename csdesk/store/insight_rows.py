"""Reads for Insight: whole tables as plain tuples, in columns that analyses take.

Days and moments come as the text they are stored as; nothing is made into values a row.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from csdesk.store.complaints import (
    complaint,
    empathize_step,
    listen_step,
    redress,
    reopening,
)
from csdesk.store.correspondence import parting
from csdesk.store.customers import customer
from csdesk.store.efforts import contact, effort, outlay
from csdesk.store.open_ones import PARTED_ONES, was_over_elsewhere
from csdesk.store.promises import binding_due, follow_up, promise
from csdesk.store.purchases import purchase

Rows = list[tuple[Any, ...]]
EFFORT, REMEDY, GOODWILL, OUTLAY = range(4)
"""Kinds of what serving somebody took."""


_HEARD_HERE = sa.exists().where(
    *(listen_step.c.complaint_id == reopening.c.complaint_id, listen_step.c.done_at.is_not(None)),
    listen_step.c.done_at <= reopening.c.settled_at,
)
_ENDED_ELSEWHERE = sa.and_(
    complaint.c.batch_id.is_not(None), ~_HEARD_HERE.correlate(complaint, reopening)
)
"""A complaint that came from a file had ended there, where nobody here listened before its end."""


def _rows(connection: sa.Connection, query: sa.Executable) -> Rows:
    """All rows straight from the driver, without a value made of each field."""
    with connection.execute(query) as result:
        return list(result.cursor.fetchall())


def _or_zero(column: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    return sa.func.coalesce(column, 0)


def customers(connection: sa.Connection) -> Rows:
    """id, name, looked_after_by or 0, archived 0/1, tags, referred_by or 0, on_contract 0/1."""
    c = customer.c
    columns = (
        *(c.id, c.name, _or_zero(c.looked_after_by), c.archived_at.is_not(None)),
        *(c.tags, _or_zero(c.referred_by), c.on_contract),
    )
    return _rows(connection, sa.select(*columns).order_by(c.id))


def sales(connection: sa.Connection) -> Rows:
    """customer or 0, day, net, margin, its estimated part, 1 for a purchase (0 for a return)."""
    p = purchase.c
    estimated = sa.case((p.margin_estimated, p.margin_minor), else_=0)
    bought = sa.case((p.gross_minor >= 0, 1), else_=0)
    columns = (_or_zero(p.customer_id), p.bought_on, p.net_minor, p.margin_minor)
    return _rows(connection, sa.select(*columns, estimated, bought))


def service(connection: sa.Connection) -> Rows:
    """customer, day, cost, kind, minutes, complaint or 0, person or 0."""
    e, r, o = effort.c, redress.c, outlay.c
    kind = sa.case((r.kind == "remedy", REMEDY), else_=GOODWILL)
    worked = sa.select(
        *(e.customer_id, e.spent_on, e.cost_minor, sa.literal_column(str(EFFORT)), e.minutes),
        *(_or_zero(e.complaint_id), _or_zero(e.person_id)),
    )
    nothing: sa.ColumnElement[Any] = sa.literal_column("0")
    given = sa.select(
        *(r.customer_id, r.given_on, r.cost_minor, kind, nothing),
        *(_or_zero(r.complaint_id), nothing),
    )
    spent = sa.select(
        *(o.customer_id, o.spent_on, o.cost_minor, sa.literal_column(str(OUTLAY)), nothing),
        *(_or_zero(o.complaint_id), nothing),
    )
    return _rows(connection, sa.union_all(worked, given, spent))


def cases(connection: sa.Connection) -> Rows:
    """Complaints that were handled here, by id; those that ended elsewhere are left out.

    id, customer, opened_at, its offset in minutes, category or 0, severity as first set,
    person or 0, cause or 0, at stake, acknowledged_at or None, first contact about it or None,
    contacts about it until it was first settled, settled_at or None, 1 where it never ends as
    the shop parted, when that was, and the day of the purchase it is about or None.
    """
    c, told = complaint.c, contact.c
    about = told.complaint_id == c.id
    after = told.at > c.opened_at
    first = sa.select(sa.func.min(told.at)).where(about, after).scalar_subquery()
    r, left = reopening.c, parting.c
    again = r.complaint_id == c.id, ~_ENDED_ELSEWHERE
    once = sa.select(sa.func.min(r.settled_at)).where(*again).correlate(complaint)
    until = sa.func.coalesce(once.scalar_subquery(), c.settled_at, told.at)
    number = sa.select(sa.func.count()).where(about, told.at <= until).scalar_subquery()
    mine = left.customer_id == c.customer_id, left.taken_back_at.is_(None)
    parted = sa.select(sa.func.min(left.parted_at)).where(*mine, left.parted_at >= c.opened_at)
    bought = sa.select(purchase.c.bought_on).where(purchase.c.id == c.purchase_id)
    heard = empathize_step.c.acknowledged_at
    query = (
        sa.select(
            *(c.id, c.customer_id, c.opened_at, c.offset_minutes, _or_zero(c.category_id)),
            *(c.severity, _or_zero(c.person_id), _or_zero(c.cause_id), c.at_stake_minor),
            *(heard, first, number, c.settled_at, c.id.in_(PARTED_ONES)),
            *(parted.scalar_subquery(), bought.scalar_subquery()),
        )
        .select_from(complaint.outerjoin(empathize_step, empathize_step.c.complaint_id == c.id))
        .where(~sa.func.coalesce(was_over_elsewhere, sa.false()))
        .order_by(c.id)
    )
    return _rows(connection, query)


def reopenings(connection: sa.Connection) -> Rows:
    """complaint, when it was taken up again, when it had been settled before that, 1 where it
    had ended before it came here."""
    r = reopening.c
    columns = r.complaint_id, r.at, r.settled_at, _ENDED_ELSEWHERE
    joined = reopening.join(complaint, complaint.c.id == r.complaint_id)
    return _rows(connection, sa.select(*columns).select_from(joined).order_by(r.at))


def follow_ups(connection: sa.Connection) -> Rows:
    """customer, complaint or 0, ask_on, answered_at, declined_at, satisfaction, ease,
    recommend, 1 where it came from a file, called_back_at."""
    f = follow_up.c
    columns = (
        *(f.customer_id, _or_zero(f.complaint_id), f.ask_on, f.answered_at, f.declined_at),
        *(f.satisfaction, f.ease, f.recommend, f.batch_id.is_not(None), f.called_back_at),
    )
    return _rows(connection, sa.select(*columns).order_by(f.id))


def promises(connection: sa.Connection) -> Rows:
    """customer, complaint or 0, the date it is measured by, kept_at, broken_at."""
    p = promise.c
    columns = p.customer_id, _or_zero(p.complaint_id), binding_due, p.kept_at, p.broken_at
    return _rows(connection, sa.select(*columns))
