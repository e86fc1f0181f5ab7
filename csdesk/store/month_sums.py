"""Reads of what the whole shop brought and took, month by month."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import sqlalchemy as sa

from csdesk.store.complaints import redress
from csdesk.store.efforts import effort, outlay
from csdesk.store.purchases import purchase
from csdesk.store.report_rows import Sums, total, within


def month_sums(connection: sa.Connection, from_on: date, to_on: date) -> dict[date, Sums]:
    """First day of a month -> sums of its days in the period, walk-in sales included.

    Months in which nothing happened are left out. Complaints without minutes are not counted.
    """
    found: dict[date, Sums] = {}
    for month, values in _every(connection, from_on, to_on):
        sums = found.setdefault(date.fromisoformat(f"{month}-01"), Sums())
        for name, value in values.items():
            setattr(sums, name, value)
    return dict(sorted(found.items()))


def _every(
    connection: sa.Connection, from_on: date, to_on: date
) -> Iterator[tuple[str, dict[str, int]]]:
    """Months and what is to be set in their sums."""
    p, e, r, o = purchase.c, effort.c, redress.c, outlay.c
    estimated = sa.case((p.margin_estimated, p.margin_minor), else_=0)
    sold = (
        *(total(p.net_minor, "spend"), total(p.margin_minor, "margin")),
        total(estimated, "estimated"),
        total(sa.case((p.gross_minor >= 0, 1), else_=0), "purchases"),
        total(sa.case((p.net_estimated, 1), else_=0), "net_estimated"),
    )
    worked = total(e.minutes, "minutes"), total(e.cost_minor, "effort")
    for day, columns in (
        (p.bought_on, sold),
        (e.spent_on, worked),
        (o.spent_on, (total(o.cost_minor, "other"),)),
    ):
        for row in connection.execute(_by_month(day, from_on, to_on, *columns)):
            month, *values = row
            yield month, dict(zip(row._fields[1:], values, strict=True))
    given = _by_month(r.given_on, from_on, to_on, r.kind, total(r.cost_minor, "cost"))
    for row in connection.execute(given.group_by(r.kind)):
        yield row.month, {str(row.kind): row.cost}


def _by_month(
    day: sa.ColumnElement[date], from_on: date, to_on: date, *columns: sa.ColumnElement[Any]
) -> sa.Select[Any]:
    month = sa.func.substr(sa.type_coerce(day, sa.Text), 1, 7).label("month")
    return sa.select(month, *columns).where(within(day, from_on, to_on)).group_by(month)
