"""Reads of what the whole shop brought and took, month by month."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from csdesk.progress import listen
from csdesk.store.complaints import redress
from csdesk.store.efforts import effort, outlay
from csdesk.store.purchases import is_return, purchase
from csdesk.store.report_batches import months_with_facts
from csdesk.store.report_rows import Sums, of_sales, total, within


def month_sums(connection: sa.Connection, from_on: date, to_on: date) -> dict[date, Sums]:
    """First day of a month -> sums of its days in the period, walk-in sales included.

    Months in which nothing happened are left out. Complaints without minutes are not counted.
    """
    return {
        first: sums_within(connection, max(first, from_on), min(last, to_on))
        for first, last in months_with_facts(connection, from_on, to_on)
    }


def sums_within(connection: sa.Connection, from_on: date, to_on: date) -> Sums:
    """What the whole shop brought and took in a stretch of days, both included.

    Raises: Cancelled: the person asked to stop.
    """
    listen()
    e, o, r = effort.c, outlay.c, redress.c
    worked = sa.select(total(e.minutes, "minutes"), total(e.cost_minor, "effort"))
    spent = sa.select(total(o.cost_minor, "other"))
    given = sa.select(r.kind, total(r.cost_minor, "cost")).group_by(r.kind)
    sums = Sums()
    for query, day in ((_sold(), purchase.c.bought_on), (worked, e.spent_on), (spent, o.spent_on)):
        row = connection.execute(query.where(within(day, from_on, to_on))).one()
        for name, value in row._mapping.items():
            setattr(sums, name, value)
    for kind, cost in connection.execute(given.where(within(r.given_on, from_on, to_on))):
        setattr(sums, str(kind), cost)
    return sums


def _sold() -> sa.Select[Any]:
    p = purchase.c
    columns: tuple[sa.ColumnElement[Any], ...] = (
        *of_sales(),
        total(sa.case((p.net_estimated, 0), else_=p.tax_minor), "tax"),
        total(sa.case((is_return, p.net_minor), else_=0), "returns"),
    )
    return sa.select(*columns)
