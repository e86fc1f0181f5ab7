"""Reads for reports: what happened in a period, both days included, as plain tuples."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from csdesk.store.complaints import complaint, redress
from csdesk.store.customers import customer
from csdesk.store.efforts import effort, outlay
from csdesk.store.open_ones import was_over_elsewhere
from csdesk.store.people import list_item, person
from csdesk.store.purchases import purchase


@dataclass(slots=True)
class Sums:
    """What one customer brought and took in a period, in minor units."""

    spend: int = 0
    margin: int = 0
    estimated: int = 0
    purchases: int = 0
    net_estimated: int = 0
    minutes: int = 0
    effort: int = 0
    remedy: int = 0
    goodwill: int = 0
    other: int = 0
    complaints_without_minutes: int = 0


def day_of(at: datetime, offset_minutes: int) -> date:
    """The day on the shop's calendar when something was written down."""
    return (at + timedelta(minutes=offset_minutes)).date()


def days_on(day: date, days: int) -> date:
    """So many days later or earlier, as far as the calendar goes."""
    ordinal = day.toordinal() + days
    return date.fromordinal(min(max(ordinal, date.min.toordinal()), date.max.toordinal()))


def within(column: sa.ColumnElement[Any], from_on: date, to_on: date) -> sa.ColumnElement[bool]:
    return column.between(from_on, to_on)


def customer_sums(connection: sa.Connection, from_on: date, to_on: date) -> dict[int | None, Sums]:
    """Customer (None: nobody's name stands on the sale) -> sums of the period."""
    found: dict[int | None, Sums] = {}

    def sums_of(key: int | None) -> Sums:
        return found.setdefault(key, Sums())

    for row in connection.execute(_bought(from_on, to_on)):
        sums = sums_of(row.customer_id)
        sums.spend, sums.margin, sums.estimated = row.spend, row.margin, row.estimated
        sums.purchases, sums.net_estimated = row.purchases, row.net_estimated
    for row in connection.execute(_served(from_on, to_on)):
        sums = sums_of(row.customer_id)
        sums.minutes, sums.effort = row.minutes, row.cost
    for row in connection.execute(_given(from_on, to_on)):
        setattr(sums_of(row.customer_id), str(row.kind), row.cost)
    for row in connection.execute(_spent(from_on, to_on)):
        sums_of(row.customer_id).other = row.cost
    return found


def total(column: sa.ColumnElement[int], name: str) -> sa.Label[int]:
    """The sum of a column; nothing where there are no rows."""
    return sa.func.coalesce(sa.func.sum(column), 0).label(name)


def _bought(from_on: date, to_on: date) -> sa.Select[Any]:
    columns = purchase.c
    return (
        sa.select(
            columns.customer_id,
            total(columns.net_minor, "spend"),
            total(columns.margin_minor, "margin"),
            total(sa.case((columns.margin_estimated, columns.margin_minor), else_=0), "estimated"),
            total(sa.case((columns.gross_minor >= 0, 1), else_=0), "purchases"),
            total(sa.case((columns.net_estimated, 1), else_=0), "net_estimated"),
        )
        .where(within(columns.bought_on, from_on, to_on))
        .group_by(columns.customer_id)
    )


def _served(from_on: date, to_on: date) -> sa.Select[Any]:
    columns = effort.c
    return (
        sa.select(
            columns.customer_id,
            total(columns.minutes, "minutes"),
            total(columns.cost_minor, "cost"),
        )
        .where(within(columns.spent_on, from_on, to_on))
        .group_by(columns.customer_id)
    )


def _given(from_on: date, to_on: date) -> sa.Select[Any]:
    columns = redress.c
    return (
        sa.select(columns.customer_id, columns.kind, total(columns.cost_minor, "cost"))
        .where(within(columns.given_on, from_on, to_on))
        .group_by(columns.customer_id, columns.kind)
    )


def _spent(from_on: date, to_on: date) -> sa.Select[Any]:
    columns = outlay.c
    return (
        sa.select(columns.customer_id, total(columns.cost_minor, "cost"))
        .where(within(columns.spent_on, from_on, to_on))
        .group_by(columns.customer_id)
    )


def names(connection: sa.Connection) -> list[tuple[int, str]]:
    """Every customer's id and name, by name as people sort it."""
    query = sa.select(customer.c.id, customer.c.name)
    query = query.order_by(sa.collate(customer.c.name, "NOCASE"), customer.c.id)
    return [(row.id, row.name) for row in connection.execute(query)]


def people(connection: sa.Connection) -> dict[int | None, str]:
    """Id -> name of everybody who works or worked in the shop."""
    return {row.id: row.name for row in connection.execute(sa.select(person.c.id, person.c.name))}


def list_labels(connection: sa.Connection) -> dict[int | None, str]:
    """Id -> words of every entry of the shop's lists."""
    query = sa.select(list_item.c.id, list_item.c.label)
    return {row.id: row.label for row in connection.execute(query)}


def complaints(connection: sa.Connection, from_on: date, to_on: date) -> list[sa.Row[Any]]:
    """Complaints opened about then, or that cost something in the period, oldest first.

    An instant is no day yet: whoever reads them decides by the zone they were taken down in.
    """
    about = complaint.c.opened_at.between(f"{days_on(from_on, -1)}T", f"{days_on(to_on, 2)}T")
    costly = sa.or_(
        *(
            complaint.c.id.in_(
                sa.select(table.c.complaint_id).where(
                    table.c.complaint_id.is_not(None), within(table.c[day], from_on, to_on)
                )
            )
            for table, day in _COSTS
        )
    )
    columns = (
        *(complaint.c.id, complaint.c.opened_at, complaint.c.offset_minutes),
        *(complaint.c.customer_id, complaint.c.title, complaint.c.category_id),
        *(complaint.c.severity, complaint.c.outcome, complaint.c.cause_id),
        *(complaint.c.person_id, complaint.c.settled_at, complaint.c.at_stake_minor),
    )
    query = sa.select(*columns).where(sa.or_(about, costly))
    return list(connection.execute(query.order_by(complaint.c.opened_at, complaint.c.id)))


_COSTS = ((effort, "spent_on"), (redress, "given_on"), (outlay, "spent_on"))


def complaint_costs(connection: sa.Connection, from_on: date, to_on: date) -> dict[int, Sums]:
    """Complaint -> what it cost in the period."""
    found: dict[int, Sums] = {}

    def per(table: sa.Table, day: str, *columns: sa.ColumnElement[Any]) -> Iterable[sa.Row[Any]]:
        query = sa.select(table.c.complaint_id, total(table.c.cost_minor, "cost"), *columns)
        query = query.where(table.c.complaint_id.is_not(None), within(table.c[day], from_on, to_on))
        grouped = [table.c.complaint_id, *(c for c in columns if not isinstance(c, sa.Label))]
        return connection.execute(query.group_by(*grouped))

    for row in per(effort, "spent_on", total(effort.c.minutes, "minutes")):
        sums = found.setdefault(row.complaint_id, Sums())
        sums.minutes, sums.effort = row.minutes, row.cost
    for row in per(redress, "given_on", redress.c.kind):
        setattr(found.setdefault(row.complaint_id, Sums()), str(row.kind), row.cost)
    for row in per(outlay, "spent_on"):
        found.setdefault(row.complaint_id, Sums()).other = row.cost
    return found


def complaints_timed(connection: sa.Connection) -> set[int]:
    """Complaints that have minutes, whenever they were spent, or that none were spent on here."""
    query = sa.select(effort.c.complaint_id).where(
        effort.c.complaint_id.is_not(None), effort.c.minutes > 0
    )
    elsewhere = sa.select(complaint.c.id).where(was_over_elsewhere)
    return set(connection.scalars(query.union(elsewhere)))


def redress_lines(connection: sa.Connection, from_on: date, to_on: date) -> list[sa.Row[Any]]:
    """Remedies and goodwill of the period, oldest first, with who looks after the complaint."""
    query = (
        sa.select(redress, complaint.c.person_id)
        .join(complaint, complaint.c.id == redress.c.complaint_id)
        .where(within(redress.c.given_on, from_on, to_on))
        .order_by(redress.c.given_on, redress.c.id)
    )
    return list(connection.execute(query))


def effort_lines(connection: sa.Connection, from_on: date, to_on: date) -> list[sa.Row[Any]]:
    """Minutes of the period, oldest first."""
    query = sa.select(effort).where(within(effort.c.spent_on, from_on, to_on))
    return list(connection.execute(query.order_by(effort.c.spent_on, effort.c.id)))


def outlay_lines(connection: sa.Connection, from_on: date, to_on: date) -> list[sa.Row[Any]]:
    """Postage, travel, parts of the period, oldest first."""
    query = sa.select(outlay).where(within(outlay.c.spent_on, from_on, to_on))
    return list(connection.execute(query.order_by(outlay.c.spent_on, outlay.c.id)))


def span(connection: sa.Connection) -> tuple[date, date] | None:
    """The first and last day on which anything happened; None in an empty shop."""
    days: list[date] = []
    for table, day in ((purchase, "bought_on"), *_COSTS):
        first, last = connection.execute(
            sa.select(sa.func.min(table.c[day]), sa.func.max(table.c[day]))
        ).one()
        days += [each for each in (first, last) if each is not None]
    for order in (complaint.c.opened_at.asc(), complaint.c.opened_at.desc()):
        query = sa.select(complaint.c.opened_at, complaint.c.offset_minutes).order_by(order)
        for row in connection.execute(query.limit(1)):
            days.append(day_of(row.opened_at, row.offset_minutes))
    return (min(days), max(days)) if days else None
