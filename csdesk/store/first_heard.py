"""Since when something is kept about a customer."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from csdesk.store.complaints import complaint, redress
from csdesk.store.correspondence import letter, review
from csdesk.store.customers import customer
from csdesk.store.efforts import contact, effort, outlay
from csdesk.store.promises import follow_up
from csdesk.store.purchases import purchase

_DAYS = (
    *(purchase.c.bought_on, effort.c.spent_on, outlay.c.spent_on, redress.c.given_on),
    *(contact.c.at, complaint.c.opened_at, letter.c.written_at),
    *(review.c.posted_on, follow_up.c.ask_on, customer.c.created_at),
)


def first_day(connection: sa.Connection, customer_id: int) -> date | None:
    """The first day that anything about them is of; None where nothing is kept."""
    found = []
    for column in _DAYS:
        whose = column.table.c.id if column.table is customer else column.table.c.customer_id
        day = sa.func.substr(sa.func.min(sa.type_coerce(column, sa.Text)), 1, 10)
        found.append(connection.scalar(sa.select(day).where(whose == customer_id)))
    return min((date.fromisoformat(day) for day in found if day), default=None)
