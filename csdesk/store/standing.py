"""How much there is in a shop, in few figures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import sqlalchemy as sa

from csdesk.domain.import_memory import Lacks
from csdesk.store.customers import customer
from csdesk.store.import_memory import kept_out, waiting_document
from csdesk.store.purchases import purchase


class Standing(NamedTuple):
    """What there is; amounts in minor units, days as ISO text."""

    customers: int
    """Without those who turned out to be somebody else."""
    buyers: int
    purchases: int
    """Without money given back."""
    waiting: int
    """Halves of sales that wait for the other half, or for a rate."""
    paid: Mapping[str | None, int]
    """Currency in which it was paid (None: the shop's own) -> what came in, returns taken off."""
    exact: list[tuple[str | None, int, str]]
    """Currency, minor units and exact amount of what a file told in parts of a cent."""
    first: str | None
    last: str | None


def standing(connection: sa.Connection) -> Standing:
    """Counts and sums everything."""
    bought = sa.and_(purchase.c.return_of.is_(None), purchase.c.gross_minor >= 0)
    removed = sa.exists().where(kept_out.c.fingerprint == waiting_document.c.fingerprint)
    waits = waiting_document.c.purchase_id.is_(None), ~removed
    minor = sa.func.coalesce(purchase.c.paid_minor, purchase.c.gross_minor)
    sums = sa.select(purchase.c.paid_currency, sa.func.sum(minor)).group_by(
        purchase.c.paid_currency
    )
    exact = (
        sa.select(purchase.c.paid_currency, minor, waiting_document.c.amount)
        .join(waiting_document, waiting_document.c.purchase_id == purchase.c.id)
        .where(waiting_document.c.lacks == Lacks.DATE, waiting_document.c.amount.is_not(None))
    )
    day = sa.cast(purchase.c.bought_on, sa.Text)
    first, last = connection.execute(sa.select(sa.func.min(day), sa.func.max(day))).one()
    return Standing(
        customers=_count(connection, customer, customer.c.merged_into.is_(None)),
        buyers=connection.scalar(sa.select(sa.func.count(purchase.c.customer_id.distinct()))) or 0,
        purchases=_count(connection, purchase, bought),
        waiting=_count(connection, waiting_document, *waits),
        paid={row[0]: int(row[1]) for row in connection.execute(sums)},
        exact=[(row[0], row[1], row[2]) for row in connection.execute(exact)],
        first=first,
        last=last,
    )


def _count(connection: sa.Connection, table: sa.Table, *which: sa.ColumnElement[bool]) -> int:
    query = sa.select(sa.func.count()).select_from(table).where(*which)
    return int(connection.scalar(query) or 0)
