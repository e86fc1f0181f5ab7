"""Customers with whom nothing was dealt for years, so that nothing speaks for keeping them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from csdesk.store.complaints import complaint, redress
from csdesk.store.correspondence import letter, review
from csdesk.store.customers import customer
from csdesk.store.efforts import contact, effort, outlay
from csdesk.store.open_ones import complaint_is_open, promise_is_open
from csdesk.store.promises import follow_up, promise
from csdesk.store.purchases import purchase

_DAYS: tuple[sa.Column[Any], ...] = (
    *(purchase.c.bought_on, effort.c.spent_on, outlay.c.spent_on, redress.c.given_on),
    *(follow_up.c.ask_on, review.c.posted_on),
)
_MOMENTS: tuple[sa.Column[Any], ...] = (
    *(contact.c.at, complaint.c.opened_at, complaint.c.settled_at, letter.c.written_at),
    *(promise.c.due_at, promise.c.kept_at, follow_up.c.answered_at),
)
"""When something was dealt with somebody."""


def rested_since(
    connection: sa.Connection, day: date, moment: datetime, most: int
) -> list[tuple[int, str, date | None, str, date | None]]:
    """Number, name, a duty to keep them with its reason, and their last day, oldest first.

    Nobody is among them with whom something was dealt since then, or is still open; and nobody
    who was added since, or is joined with another or erased already.

    Args:
        day, moment: the same point in time, as a day and as a moment.
        most: so many at most.
    """
    later = [_theirs(column.table).where(column >= day) for column in _DAYS]
    later += [_theirs(column.table).where(column >= moment) for column in _MOMENTS]
    later += [_theirs(complaint).where(complaint_is_open), _theirs(promise).where(promise_is_open)]
    last = sa.func.max(
        sa.cast(customer.c.created_at, sa.Text),
        *(
            sa.func.coalesce(
                sa.select(sa.func.max(sa.cast(column, sa.Text)))
                .where(column.table.c.customer_id == customer.c.id)
                .correlate(customer)
                .scalar_subquery(),
                "",
            )
            for column in (*_DAYS, *_MOMENTS)
        ),
    )
    query = (
        sa.select(
            *(customer.c.id, customer.c.name, customer.c.kept_until, customer.c.kept_why),
            sa.func.substr(last, 1, 10),
        )
        .where(
            *(customer.c.created_at < moment, customer.c.merged_into.is_(None)),
            *(customer.c.erased_at.is_(None), *(~each for each in later)),
        )
        .order_by(sa.text("5"), customer.c.id)
        .limit(most)
    )
    return [
        (row[0], row[1], row[2], row[3], date.fromisoformat(row[4]))
        for row in connection.execute(query)
    ]


def _theirs(table: Any) -> sa.Exists:
    return sa.exists().where(table.c.customer_id == customer.c.id).correlate(customer)
