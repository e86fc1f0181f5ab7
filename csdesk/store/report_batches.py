"""What belongs to some hundred customers or complaints of a report, looked up together."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from csdesk.store.complaints import complaint, option, redress, reopening
from csdesk.store.customers import customer
from csdesk.store.efforts import effort, outlay
from csdesk.store.open_ones import was_over_elsewhere
from csdesk.store.promises import follow_up, promise
from csdesk.store.purchases import purchase
from csdesk.store.report_queries import opened_within
from csdesk.store.report_rows import Sums, of_sales, total, within
from csdesk.store.rows import chunks


def sums_of_complaints(
    connection: sa.Connection, keys: Sequence[int], from_on: date, to_on: date
) -> dict[int, Sums]:
    """Complaint -> what it cost in the period; those that cost nothing are left out."""
    found: dict[int, Sums] = {}
    for some in chunks(keys):
        _add_costs(connection, "complaint_id", some, (from_on, to_on), found)
    return found


def sums_of_customers(
    connection: sa.Connection, keys: Sequence[int], from_on: date, to_on: date
) -> dict[int, Sums]:
    """Customer -> what they brought and took in the period."""
    found: dict[int, Sums] = {}
    for some in chunks(keys):
        for row in connection.execute(
            _bought(from_on, to_on, purchase.c.customer_id)
            .where(purchase.c.customer_id.in_(some))
            .group_by(purchase.c.customer_id)
        ):
            _take_in(found.setdefault(row.customer_id, Sums()), row)
        _add_costs(connection, "customer_id", some, (from_on, to_on), found)
        for row in connection.execute(_untimed(some, from_on, to_on)):
            found.setdefault(row.customer_id, Sums()).complaints_without_minutes = row.number
    return found


def walk_in_sums(connection: sa.Connection, from_on: date, to_on: date) -> Sums | None:
    """Sales that nobody's name stands on; None where there are none."""
    nobody = purchase.c.customer_id.is_(None)
    row = connection.execute(_bought(from_on, to_on).where(nobody)).one()
    if not row.lines:
        return None
    sums = Sums()
    _take_in(sums, row)
    return sums


def _bought(from_on: date, to_on: date, *columns: sa.ColumnElement[Any]) -> sa.Select[Any]:
    query = sa.select(*columns, sa.func.count().label("lines"), *of_sales())
    return query.where(within(purchase.c.bought_on, from_on, to_on))


def _take_in(sums: Sums, row: Any) -> None:
    sums.spend, sums.margin, sums.estimated = row.spend, row.margin, row.estimated
    sums.purchases = row.purchases


def _add_costs(
    connection: sa.Connection,
    owner: str,
    some: Sequence[int],
    period: tuple[date, date],
    found: dict[int, Sums],
) -> None:
    def per(table: sa.Table, day: str, *columns: sa.ColumnElement[Any]) -> Iterable[sa.Row[Any]]:
        whose = table.c[owner]
        query = sa.select(whose.label("whose"), total(table.c.cost_minor, "cost"), *columns)
        query = query.where(whose.in_(some), within(table.c[day], *period))
        grouped = [whose, *(c for c in columns if not isinstance(c, sa.Label))]
        return connection.execute(query.group_by(*grouped))

    for row in per(effort, "spent_on", total(effort.c.minutes, "minutes")):
        sums = found.setdefault(row.whose, Sums())
        sums.minutes, sums.effort = row.minutes, row.cost
    for row in per(redress, "given_on", redress.c.kind):
        setattr(found.setdefault(row.whose, Sums()), str(row.kind), row.cost)
    for row in per(outlay, "spent_on"):
        found.setdefault(row.whose, Sums()).other = row.cost


def _untimed(some: Sequence[int], from_on: date, to_on: date) -> sa.Select[Any]:
    """Of each customer: complaints of the period that have no minutes, whenever spent."""
    timed = sa.exists().where(effort.c.complaint_id == complaint.c.id, effort.c.minutes > 0)
    return (
        sa.select(complaint.c.customer_id, sa.func.count().label("number"))
        .where(
            complaint.c.customer_id.in_(some),
            opened_within(from_on, to_on),
            ~timed.correlate(complaint),
            ~sa.func.coalesce(was_over_elsewhere, sa.false()),
        )
        .group_by(complaint.c.customer_id)
    )


def effort_by_person(connection: sa.Connection, from_on: date, to_on: date) -> list[sa.Row[Any]]:
    """Person (None: nobody named), minutes, cost and complaints touched in a stretch of days."""
    c = effort.c
    return list(
        connection.execute(
            sa.select(
                c.person_id,
                total(c.minutes, "minutes"),
                total(c.cost_minor, "cost"),
                sa.func.count(c.complaint_id.distinct()).label("complaints"),
            )
            .where(within(c.spent_on, from_on, to_on))
            .group_by(c.person_id)
            .order_by(c.person_id)
        )
    )


def effort_outside_complaints(connection: sa.Connection, from_on: date, to_on: date) -> int:
    """What minutes cost that were given to customers without a complaint."""
    c = effort.c
    query = sa.select(total(c.cost_minor, "cost"))
    query = query.where(c.complaint_id.is_(None), within(c.spent_on, from_on, to_on))
    return connection.scalar(query) or 0


def of_complaints(
    connection: sa.Connection, keys: Sequence[int]
) -> Mapping[str, Mapping[int, list[Any]]]:
    """Noun -> complaint -> its options, redress, promises, follow-ups and reopenings, in order."""
    found: dict[str, dict[int, list[Any]]] = {}
    for table in (option, redress, promise, follow_up, reopening):
        theirs = found.setdefault(table.name, {})
        for some in chunks(keys):
            query = sa.select(table).where(table.c.complaint_id.in_(some)).order_by(table.c.id)
            for row in connection.execute(query):
                theirs.setdefault(row.complaint_id, []).append(row)
    return found


def nets_estimated(connection: sa.Connection, from_on: date, to_on: date) -> int:
    """How many sales of the period came without their tax."""
    c = purchase.c
    query = sa.select(sa.func.count()).select_from(purchase)
    query = query.where(c.net_estimated, within(c.bought_on, from_on, to_on))
    return connection.scalar(query) or 0


def customers_kept(connection: sa.Connection) -> int:
    """How many customers there are."""
    return connection.scalar(sa.select(sa.func.count()).select_from(customer)) or 0


def months_with_facts(
    connection: sa.Connection, from_on: date, to_on: date
) -> list[tuple[date, date]]:
    """First and last day of the calendar months of a period with sales or service in them."""
    days = (purchase.c.bought_on, effort.c.spent_on, redress.c.given_on, outlay.c.spent_on)
    months = (
        sa.select(sa.func.substr(sa.type_coerce(day, sa.Text), 1, 7).label("month"))
        .where(within(day, from_on, to_on))
        .distinct()
        for day in days
    )
    found = sorted(connection.scalars(sa.union(*months)))
    firsts = [date.fromisoformat(f"{month}-01") for month in found]
    return [(day, day.replace(day=monthrange(day.year, day.month)[1])) for day in firsts]
