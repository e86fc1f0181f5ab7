"""Reads for reports: what happened in a period, both days included, as plain tuples."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from csdesk.store.books_kept import voucher_use
from csdesk.store.complaints import complaint, redress
from csdesk.store.efforts import effort, outlay
from csdesk.store.people import list_item, person
from csdesk.store.purchases import is_bought, purchase


@dataclass(slots=True)
class Sums:
    """What a customer, or the whole shop, brought and took in a period, in minor units."""

    spend: int = 0
    margin: int = 0
    estimated: int = 0
    purchases: int = 0
    minutes: int = 0
    effort: int = 0
    remedy: int = 0
    goodwill: int = 0
    other: int = 0
    complaints_without_minutes: int = 0
    tax: int = 0
    """Of sales less returns, where it is known; told of the whole shop only."""
    returns: int = 0
    """The net of what came back, below zero; told of the whole shop only."""


def day_of(at: datetime, offset_minutes: int) -> date:
    """The day on the shop's calendar when something was written down."""
    return (at + timedelta(minutes=offset_minutes)).date()


def days_on(day: date, days: int) -> date:
    """So many days later or earlier, as far as the calendar goes."""
    ordinal = day.toordinal() + days
    return date.fromordinal(min(max(ordinal, date.min.toordinal()), date.max.toordinal()))


def within(column: sa.ColumnElement[Any], from_on: date, to_on: date) -> sa.ColumnElement[bool]:
    return column.between(from_on, to_on)


def local_day(at: sa.ColumnElement[Any], offset: sa.ColumnElement[int]) -> sa.ColumnElement[str]:
    """The day of a moment where it was written down, as text."""
    minutes = sa.cast(offset, sa.Text).concat(" minutes")
    return sa.func.date(sa.type_coerce(at, sa.Text), minutes)


def on_days(
    at: sa.ColumnElement[Any], offset: sa.ColumnElement[int], from_on: date, to_on: date
) -> sa.ColumnElement[bool]:
    """Moments that were on these days where they were written down, looked for by their index."""
    about = at.between(f"{days_on(from_on, -1)}T", f"{days_on(to_on, 2)}T")
    return sa.and_(about, local_day(at, offset).between(from_on.isoformat(), to_on.isoformat()))


def total(column: sa.ColumnElement[int], name: str) -> sa.Label[int]:
    """The sum of a column; nothing where there are no rows."""
    return sa.func.coalesce(sa.func.sum(column), 0).label(name)


def of_sales() -> tuple[sa.Label[int], ...]:
    """What sales come to, returns taken off: spend, margin, how much is estimated, how many."""
    c = purchase.c
    return (
        total(c.net_minor, "spend"),
        total(c.margin_minor, "margin"),
        total(sa.case((c.margin_estimated, c.margin_minor), else_=0), "estimated"),
        total(sa.case((is_bought, 1), else_=0), "purchases"),
    )


def people(connection: sa.Connection) -> dict[int | None, str]:
    """Id -> name of everybody who works or worked in the shop."""
    return {row.id: row.name for row in connection.execute(sa.select(person.c.id, person.c.name))}


def list_labels(connection: sa.Connection) -> dict[int | None, str]:
    """Id -> words of every entry of the shop's lists."""
    query = sa.select(list_item.c.id, list_item.c.label)
    return {row.id: row.label for row in connection.execute(query)}


COSTS = ((effort, "spent_on"), (redress, "given_on"), (outlay, "spent_on"))
"""Where it stands what serving somebody cost, each with the name of its day."""


def span(connection: sa.Connection) -> tuple[date, date] | None:
    """The first and last day on which anything happened; None in an empty shop."""
    days: list[date] = []
    for table, day in ((purchase, "bought_on"), (voucher_use, "used_on"), *COSTS):
        first, last = connection.execute(
            sa.select(sa.func.min(table.c[day]), sa.func.max(table.c[day]))
        ).one()
        days += [each for each in (first, last) if each is not None]
    for order in (complaint.c.opened_at.asc(), complaint.c.opened_at.desc()):
        query = sa.select(complaint.c.opened_at, complaint.c.offset_minutes).order_by(order)
        for row in connection.execute(query.limit(1)):
            days.append(day_of(row.opened_at, row.offset_minutes))
    return (min(days), max(days)) if days else None
