"""Reads for Insight: whole tables in columns that analyses take, each column one long text.

SQLite itself puts the fields of a column one behind the other, so that a million of them are
one value and not a million; what a kind of column looks like stands at ``Kind``.
"""

from __future__ import annotations

from datetime import datetime
from enum import Enum
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
from csdesk.store.rows import Day, Instant


class Kind(Enum):
    """How the fields of a column stand in its text."""

    NUMBER = "number"
    """Whole numbers with commas between them; ``NEVER`` where there is none."""
    DAY = "day"
    """Ten characters each, ``NO_DAY`` where there is none."""
    MOMENT = "moment"
    """In UTC down to the minute, sixteen characters each; ``NO_MOMENT`` where there is none."""


Columns = list[tuple[Kind, str]]
NEVER = -(2**62)
NO_DAY, NO_MOMENT = "0001-01-01", "0001-01-01T00:00"
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


def _columns(connection: sa.Connection, query: sa.Select[Any] | sa.CompoundSelect[Any]) -> Columns:
    """The columns of a query, rows in its order."""
    rows = query.subquery()
    kinds = [_kind(column) for column in rows.c]
    told = [_told(kind, column) for kind, column in zip(kinds, rows.c, strict=True)]
    texts = connection.execute(sa.select(*told)).one()
    return [(kind, text or "") for kind, text in zip(kinds, texts, strict=True)]


def _kind(column: sa.ColumnElement[Any]) -> Kind:
    if isinstance(column.type, Day):
        return Kind.DAY
    return Kind.MOMENT if isinstance(column.type, Instant) else Kind.NUMBER


def _told(kind: Kind, column: sa.ColumnElement[Any]) -> sa.ColumnElement[str]:
    """A column as one text."""
    if kind is Kind.NUMBER:
        return sa.func.group_concat(sa.func.coalesce(column, _as_is(NEVER)), _as_is("','"))
    none = NO_DAY if kind is Kind.DAY else NO_MOMENT
    known = sa.func.substr(column, _as_is(1), _as_is(len(none)))
    return sa.func.group_concat(sa.func.coalesce(known, _as_is(f"'{none}'")), _as_is("''"))


def _as_is(written: int | str) -> sa.ColumnElement[Any]:
    """Stands in the query as it is: SQLite would copy a bound value once a row."""
    return sa.literal_column(str(written))


def _or_zero(column: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    return sa.func.coalesce(column, _as_is(0))


def customers(connection: sa.Connection) -> Columns:
    """id, looked_after_by or 0, archived 0/1, referred_by or 0, on_contract 0/1; by id."""
    c = customer.c
    columns = (
        *(c.id, _or_zero(c.looked_after_by), c.archived_at.is_not(None)),
        *(_or_zero(c.referred_by), c.on_contract),
    )
    return _columns(connection, sa.select(*columns).order_by(c.id))


def names_and_tags(connection: sa.Connection) -> list[tuple[str, str]]:
    """Name and tags of each customer, in the same order."""
    query = sa.select(customer.c.name, customer.c.tags).order_by(customer.c.id)
    with connection.execute(query) as result:
        return list(result.cursor.fetchall())


def sales(connection: sa.Connection) -> Columns:
    """customer or 0, day, net, margin, its estimated part, 1 for a purchase (0 for a return)."""
    p = purchase.c
    estimated = sa.case((p.margin_estimated, p.margin_minor), else_=_as_is(0))
    bought = sa.case((p.gross_minor >= _as_is(0), _as_is(1)), else_=_as_is(0))
    columns = (_or_zero(p.customer_id), p.bought_on, p.net_minor, p.margin_minor)
    return _columns(connection, sa.select(*columns, estimated, bought))


def service(connection: sa.Connection) -> Columns:
    """customer, day, cost, kind, minutes, complaint or 0, person or 0."""
    e, r, o = effort.c, redress.c, outlay.c
    kind = sa.case((r.kind == _as_is("'remedy'"), _as_is(REMEDY)), else_=_as_is(GOODWILL))
    worked = sa.select(
        *(
            e.customer_id,
            e.spent_on,
            e.cost_minor,
            _as_is(EFFORT).label("kind"),
            e.minutes,
        ),
        *(_or_zero(e.complaint_id), _or_zero(e.person_id)),
    )
    nothing = _as_is(0)
    given = sa.select(
        *(r.customer_id, r.given_on, r.cost_minor, kind, nothing),
        *(_or_zero(r.complaint_id), nothing),
    )
    spent = sa.select(
        *(o.customer_id, o.spent_on, o.cost_minor, _as_is(OUTLAY), nothing),
        *(_or_zero(o.complaint_id), nothing),
    )
    return _columns(connection, sa.union_all(worked, given, spent))


def cases(connection: sa.Connection) -> Columns:
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
    return _columns(connection, query)


def reopenings(connection: sa.Connection) -> Columns:
    """complaint, when it was taken up again, when it had been settled before that, 1 where it
    had ended before it came here."""
    r = reopening.c
    columns = r.complaint_id, r.at, r.settled_at, _ENDED_ELSEWHERE
    joined = reopening.join(complaint, complaint.c.id == r.complaint_id)
    return _columns(connection, sa.select(*columns).select_from(joined).order_by(r.at))


def follow_ups(connection: sa.Connection) -> Columns:
    """customer, complaint or 0, ask_on, answered_at, declined_at, satisfaction, ease,
    recommend, 1 where it came from a file, called_back_at."""
    f = follow_up.c
    columns = (
        *(f.customer_id, _or_zero(f.complaint_id), f.ask_on, f.answered_at, f.declined_at),
        *(f.satisfaction, f.ease, f.recommend, f.batch_id.is_not(None), f.called_back_at),
    )
    return _columns(connection, sa.select(*columns).order_by(f.id))


def promises(connection: sa.Connection) -> Columns:
    """customer, complaint or 0, the date it is measured by, kept_at, broken_at."""
    p = promise.c
    columns = p.customer_id, _or_zero(p.complaint_id), binding_due, p.kept_at, p.broken_at
    return _columns(connection, sa.select(*columns))


def opened_until(connection: sa.Connection, moment: datetime) -> int:
    """How many complaints were opened up to a moment, wherever they were handled."""
    count = sa.select(sa.func.count()).where(complaint.c.opened_at <= moment)
    return connection.scalar(count) or 0
