"""Reads of what the whole shop brought and took, month by month."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from csdesk.domain.redress import RedressKind
from csdesk.progress import listen
from csdesk.store.complaints import redress
from csdesk.store.efforts import effort, outlay
from csdesk.store.purchases import is_return, purchase
from csdesk.store.report_rows import Sums, of_sales, total, within


def month_sums(connection: sa.Connection, from_on: date, to_on: date) -> dict[date, Sums]:
    """First day of a month -> sums of its days in the period, walk-in sales included.

    Months in which nothing happened are left out. Complaints without minutes are not counted.
    Raises: Cancelled: the person asked to stop.
    """
    found: dict[date, Sums] = {}
    for day, figures in _days(connection, from_on, to_on):
        _add(found.setdefault(day.replace(day=1), Sums()), figures)
    return dict(sorted(found.items()))


def sums_of(connection: sa.Connection, stretches: Sequence[tuple[date, date]]) -> tuple[Sums, ...]:
    """What the whole shop brought and took in each of these stretches of days.

    Args:
        stretches: their first and last days; they rise and don't overlap.
    Raises: Cancelled: the person asked to stop.
    """
    found = tuple(Sums() for _ in stretches)
    starts = [first for first, _ in stretches]
    if starts:
        for day, figures in _days(connection, starts[0], stretches[-1][1]):
            place = bisect_right(starts, day) - 1
            if day <= stretches[place][1]:
                _add(found[place], figures)
    return found


def _add(sums: Sums, figures: Mapping[str, int]) -> None:
    for name, value in figures.items():
        setattr(sums, name, getattr(sums, name) + value)


def _days(
    connection: sa.Connection, from_on: date, to_on: date
) -> Iterator[tuple[date, Mapping[str, int]]]:
    """What each day brought and took, kind by kind: the days stand in an index, none is sorted."""
    e, o, r = effort.c, outlay.c, redress.c
    worked = sa.select(total(e.minutes, "minutes"), total(e.cost_minor, "effort"))
    spent = sa.select(total(o.cost_minor, "other"))
    given = sa.select(
        *(total(sa.case((r.kind == k, r.cost_minor), else_=0), str(k)) for k in RedressKind)
    )
    queries = (_sold(), purchase.c.bought_on), (worked, e.spent_on), (spent, o.spent_on)
    for query, day in (*queries, (given, r.given_on)):
        listen()
        by_day = query.where(within(day, from_on, to_on)).add_columns(day.label("day"))
        for row in connection.execute(by_day.group_by(day)):
            figures = dict(row._mapping)
            yield figures.pop("day"), figures


def _sold() -> sa.Select[Any]:
    p = purchase.c
    columns: tuple[sa.ColumnElement[Any], ...] = (
        *of_sales(),
        total(sa.case((p.net_estimated, 0), else_=p.tax_minor), "tax"),
        total(sa.case((is_return, p.net_minor), else_=0), "returns"),
    )
    return sa.select(*columns)
