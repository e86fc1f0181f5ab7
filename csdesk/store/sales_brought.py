"""Sales that imports brought, looked through for those that another list tells of as well."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

import sqlalchemy as sa

from csdesk.store.customers import customer
from csdesk.store.purchases import import_batch, purchase


class Brought(NamedTuple):
    """A sale as two lists can both tell of it."""

    id: int
    customer_id: int | None
    name: str | None
    """Of the customer; None where nobody is named."""
    bought_on: date
    reference: str
    gross_minor: int
    paid_currency: str | None
    paid_minor: int | None
    fingerprint: str
    batch_id: int
    program: str
    """Whose export brought it, as ``ImportPlan.program``."""


def sales_between(
    connection: sa.Connection, first: date, last: date, layout: str | None = None
) -> Iterator[Brought]:
    """Sales of imports that were not taken back, of these days.

    Args:
        layout: only those of lists that were taken for this.
    """
    standing = sa.select(import_batch.c.id).where(import_batch.c.undone_at.is_(None))
    if layout is not None:
        standing = standing.where(import_batch.c.layout == layout)
    others = {"name": customer.c.name, "program": import_batch.c.program}
    columns = [
        others[each] if each in others else purchase.c[each].label(each) for each in Brought._fields
    ]
    query = (
        sa.select(*columns)
        .select_from(
            purchase.join(import_batch, import_batch.c.id == purchase.c.batch_id).outerjoin(
                customer, customer.c.id == purchase.c.customer_id
            )
        )
        .where(purchase.c.bought_on.between(first, last), purchase.c.return_of.is_(None))
        .where(purchase.c.fingerprint.is_not(None), purchase.c.batch_id.in_(standing))
        .order_by(purchase.c.id)
    )
    for row in connection.execute(query):
        yield Brought._make(row)
