"""Reads that span nouns: sorted ids of lists, blocks of rows, counts and totals of the shop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

import sqlalchemy as sa

from csdesk.domain.figures import WHOLE_BP, band_of
from csdesk.domain.follow_up import DETRACTOR_UP_TO
from csdesk.domain.listings import CustomerFilter, CustomerQuery, CustomerRow, CustomerSort
from csdesk.store.books_kept import voucher_use
from csdesk.store.complaints import complaint, redress
from csdesk.store.customers import customer
from csdesk.store.efforts import effort, outlay
from csdesk.store.people import person
from csdesk.store.purchases import purchase
from csdesk.store.rows import MOST_BOUND, chunks, keys_of
from csdesk.store.search import customers_matching
from csdesk.store.sums import customer_sums

Conditions = tuple[sa.ColumnElement[bool], ...]
_kept = customer_sums.c
_earned = sa.case((_kept.margin_minor > 0, _kept.margin_minor), else_=0)


def over(aim_bp: int) -> sa.ColumnElement[bool]:
    """Customers who bought and whose service cost is over this part of their margin."""
    in_reach = _kept.share_rank >= aim_bp  # an index finds those; the rest is exact
    return sa.and_(in_reach, _kept.purchases > 0, _kept.service_minor * WHOLE_BP > _earned * aim_bp)


_joined = sa.select(customer.c.id).where(customer.c.merged_into.is_not(None))
"""Who turned out to be somebody else: they are in no list."""
_FEW: dict[CustomerFilter, sa.ColumnElement[bool]] = {
    CustomerFilter.OPEN_COMPLAINT: _kept.open_complaints > 0,
    CustomerFilter.PAST_TIPPING: over(WHOLE_BP),
    CustomerFilter.UNHAPPY: _kept.recommend <= DETRACTOR_UP_TO,
}


def _filtered(which: CustomerFilter) -> tuple[bool, Conditions]:
    """Whether a filter leaves but a few, and its conditions."""
    if which is CustomerFilter.ARCHIVED:
        return False, (_kept.archived, _kept.customer_id.not_in(_joined))
    return which in _FEW, (~_kept.archived, *([_FEW[which]] if which in _FEW else []))


_SORTS: dict[CustomerSort, sa.Column[Any]] = {
    CustomerSort.MARGIN: _kept.margin_minor,
    CustomerSort.SERVICE: _kept.service_minor,
    CustomerSort.SHARE: _kept.share_rank,
    CustomerSort.SCORE: _kept.recommend,
    CustomerSort.LAST_CONTACT: _kept.last_contact_at,
}


def customer_ids(connection: sa.Connection, query: CustomerQuery) -> tuple[int, ...]:
    """Ids of all customers that a query asks for, in its order."""
    matching = customers_matching(connection, query.typed)
    few, which = _filtered(query.filter)
    if matching is not None and len(matching) <= MOST_BOUND:
        few, which = True, (*which, _kept.customer_id.in_(matching))
    ordered = _by_name if query.sort is CustomerSort.NAME else _by_sums
    found = keys_of(connection, ordered(query, which, few))
    return tuple(found if matching is None else filter(matching.__contains__, found))


def _directed(
    query: CustomerQuery, order: sa.ColumnElement[Any], key: sa.ColumnElement[int]
) -> tuple[sa.ColumnElement[Any], ...]:
    """Both ways; who has no value stands at the low end, and the same values by id."""
    if query.descending:
        return order.desc().nulls_last(), key.desc()
    return order.asc().nulls_first(), key.asc()


def _by_sums(query: CustomerQuery, which: Conditions, few: bool) -> sa.Select[Any]:
    order = _SORTS[query.sort]
    ids = sa.select(_kept.customer_id, order).where(*which)
    if not few:
        return ids.order_by(*_directed(query, order, _kept.customer_id))
    them = _fetched_first(ids)
    return sa.select(them.c.customer_id).order_by(
        *_directed(query, them.c[order.name], them.c.customer_id)
    )


def _by_name(query: CustomerQuery, which: Conditions, few: bool) -> sa.Select[Any]:
    order = _directed(query, sa.collate(customer.c.name, "NOCASE"), customer.c.id)
    ids = sa.select(customer.c.id).order_by(*order)
    if not few:
        put_away = customer.c.archived_at.is_not(None)
        stands = customer.c.merged_into.is_(None)
        if query.filter is CustomerFilter.ARCHIVED:
            return ids.where(put_away, stands)
        return ids.where(~put_away)
    them = _fetched_first(sa.select(_kept.customer_id).where(*which))
    return ids.join(them, them.c.customer_id == customer.c.id)


def _fetched_first(ids: sa.Select[Any]) -> sa.CTE:
    """A few customers by the index of their filter, whatever order is asked for afterwards."""
    return ids.cte("few").prefix_with("MATERIALIZED")


@cache
def _rows_of_ids() -> sa.Select[Any]:
    """Made once, as making it costs as much as its answer; ``ids`` are bound to it."""
    columns = (
        *(customer.c.id, customer.c.name, customer.c.note, customer.c.archived_at),
        customer.c.restricted_at,
        *(_kept.purchases, _kept.margin_minor, _kept.service_minor, _kept.recommend),
        *(_kept.open_complaints, _kept.last_contact_at, _kept.last_bought_on, person.c.name),
    )
    return (
        sa.select(*columns)
        .join(customer_sums, _kept.customer_id == customer.c.id)
        .join(person, person.c.id == customer.c.looked_after_by, isouter=True)
        .where(customer.c.id.in_(sa.bindparam("ids", expanding=True)))
    )


def customer_rows(
    connection: sa.Connection, ids: Sequence[int], aim_bp: int
) -> tuple[CustomerRow, ...]:
    """The rows of these customers, in the order of ``ids``; those that are gone are left out."""
    rows: dict[int, CustomerRow] = {}
    for some in chunks(ids):
        for row in connection.execute(_rows_of_ids(), {"ids": some}).all():
            rows[row[0]] = _customer_row(row, aim_bp)
    return tuple(rows[key] for key in ids if key in rows)


def _customer_row(row: Any, aim_bp: int) -> CustomerRow:
    key, name, note, archived_at, restricted_at, purchases, margin, service, *others = row
    recommend, open_complaints, last_contact_at, last_bought_on, looked_after_by = others
    return CustomerRow(
        id=key,
        name=name,
        note=note,
        margin_minor=margin,
        service_minor=service,
        share=service / margin if margin > 0 else None,
        band=band_of(purchases > 0, margin, service, aim_bp),
        recommend=recommend,
        open_complaints=open_complaints,
        last_contact_at=last_contact_at,
        last_bought_on=last_bought_on,
        looked_after_by=looked_after_by or "",
        archived=archived_at is not None,
        restricted=restricted_at is not None,
    )


def count_customers(connection: sa.Connection) -> dict[CustomerFilter, int]:
    """How many customers each filter shows."""
    base = sa.select(sa.func.count()).select_from(customer_sums)
    return {
        which: connection.scalar(base.where(*_filtered(which)[1])) or 0 for which in CustomerFilter
    }


def count_over(connection: sa.Connection, aim_bp: int) -> int:
    """How many customers in the lists cost more than this part of their margin."""
    query = sa.select(sa.func.count()).select_from(customer_sums)
    return connection.scalar(query.where(~_kept.archived, over(aim_bp))) or 0


@dataclass(frozen=True, slots=True)
class Totals:
    """The whole shop, walk-in purchases included; minor units."""

    spend: int
    margin: int
    service: int


def totals(connection: sa.Connection) -> Totals:
    """Spend, margin and service cost of the whole shop, all time."""

    def total(column: sa.ColumnElement[int]) -> sa.ColumnElement[int]:
        return sa.func.coalesce(sa.func.sum(column), 0)

    named = sa.select(
        total(_kept.spend_minor), total(_kept.margin_minor), total(_kept.service_minor)
    )
    nobody = purchase.c.customer_id.is_(None)
    walk_in = sa.select(total(purchase.c.net_minor), total(purchase.c.margin_minor)).where(nobody)
    spend, margin, service = connection.execute(named).one()
    walk_in_spend, walk_in_margin = connection.execute(walk_in).one()
    return Totals(spend + walk_in_spend, margin + walk_in_margin, service)


def contribution_since(connection: sa.Connection, today: date, days: int) -> int:
    """Margin less service cost of the last ``days`` days up to ``today``, minor units."""
    start = today - timedelta(days=days - 1)

    def total(column: sa.ColumnElement[int], day: sa.ColumnElement[date]) -> int:
        query = sa.select(sa.func.coalesce(sa.func.sum(column), 0))
        return connection.scalar(query.where(day.between(start, today))) or 0

    spent = total(effort.c.cost_minor, effort.c.spent_on)
    spent += total(redress.c.cost_minor, redress.c.given_on)
    spent += total(outlay.c.cost_minor, outlay.c.spent_on)
    return total(purchase.c.margin_minor, purchase.c.bought_on) - spent


def has_amounts(connection: sa.Connection) -> bool:
    """Whether any money is in the books, so that the currency can't change any more."""
    return any(
        connection.execute(sa.select(table.c.id).limit(1)).first() is not None
        for table in (purchase, effort, redress, outlay)
    )


def has_entries(connection: sa.Connection, from_on: date, to_on: date) -> bool:
    """Whether anything in the books is of these days."""
    days = (
        *(purchase.c.bought_on, effort.c.spent_on, redress.c.given_on, outlay.c.spent_on),
        voucher_use.c.used_on,
    )
    return any(
        connection.scalar(sa.select(sa.literal(1)).where(day.between(from_on, to_on)).limit(1))
        for day in days
    )


def minutes_of_category(connection: sa.Connection, category_id: int | None) -> list[int]:
    """Minutes of each complaint of a category that has any that were measured, sorted."""
    minutes = sa.func.sum(effort.c.minutes)
    query = (
        sa.select(minutes)
        .join(complaint, complaint.c.id == effort.c.complaint_id)
        .where(complaint.c.category_id.is_not_distinct_from(category_id))
        .where(effort.c.measured != "estimated")
        .group_by(complaint.c.id)
        .having(minutes > 0)
    )
    return sorted(connection.scalars(query))
