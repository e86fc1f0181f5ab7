"""Reads on who buys how often: counted by the database, one row a customer."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from csdesk.store.customers import customer
from csdesk.store.purchases import is_bought, purchase

Rows = list[tuple[Any, ...]]
FIRST_YEAR = 365


def _plain(connection: sa.Connection, query: sa.Executable) -> Rows:
    return [tuple(row) for row in connection.execute(query)]


def recent_buying(connection: sa.Connection, since: date, until: date) -> Rows:
    """customer, day of the last purchase, purchases since, margin since; by customer.

    Of everybody in the lists who bought anything up to ``until``; returns lessen the margin.
    """
    p = purchase.c
    newly = p.bought_on >= since
    last = sa.func.max(sa.case((is_bought, p.bought_on)))
    columns = (
        p.customer_id,
        last,
        sa.func.sum(sa.case((sa.and_(newly, is_bought), 1), else_=0)),
        sa.func.sum(sa.case((newly, p.margin_minor), else_=0)),
    )
    query = sa.select(*columns).join(customer, customer.c.id == p.customer_id)
    query = query.where(customer.c.archived_at.is_(None), p.bought_on <= until)
    return _plain(connection, query.group_by(p.customer_id).having(last.is_not(None)))


def buying_histories(connection: sa.Connection, until: date) -> Rows:
    """customer, days with a purchase, first and last of them, margin so far; by customer.

    Those who pay by contract are left out: how often they come says nothing.
    """
    p = purchase.c
    day = sa.case((is_bought, p.bought_on))
    columns = (
        p.customer_id,
        *(sa.func.count(day.distinct()), sa.func.min(day), sa.func.max(day)),
        sa.func.sum(p.margin_minor),
    )
    query = sa.select(*columns).join(customer, customer.c.id == p.customer_id)
    query = query.where(~customer.c.on_contract, p.bought_on <= until)
    return _plain(connection, query.group_by(p.customer_id).having(sa.func.max(day).is_not(None)))


def sent_margins(connection: sa.Connection, sender_id: int, until: date) -> Rows:
    """customer, margin of their first 365 days from the first purchase on; by customer.

    Only those whom the sender sent directly; who never bought is not among them.
    """
    p = purchase.c
    sent = sa.select(customer.c.id).where(customer.c.referred_by == sender_id)
    mine = p.customer_id.in_(sent) & (p.bought_on <= until)
    first = sa.select(p.customer_id, sa.func.min(p.bought_on)).where(mine, is_bought)
    found: Rows = []
    for sent_id, begun in connection.execute(first.group_by(p.customer_id)).all():
        year = p.bought_on.between(begun, _days_on(begun, FIRST_YEAR - 1))
        total = sa.select(sa.func.sum(p.margin_minor))
        margin = connection.scalar(
            total.where(p.customer_id == sent_id, year, p.bought_on <= until)
        )
        found.append((sent_id, margin or 0))
    return found


def _days_on(day: date, days: int) -> date:
    """So many days later, as far as the calendar goes."""
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))


def number_sent(connection: sa.Connection, sender_id: int) -> int:
    """How many customers somebody sent, whether they bought or not."""
    query = sa.select(sa.func.count()).where(customer.c.referred_by == sender_id)
    return connection.scalar(query.where(customer.c.merged_into.is_(None))) or 0
