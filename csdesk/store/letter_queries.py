"""Queries of letters for reports, to be fetched while they are walked through."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from csdesk.store.complaints import complaint
from csdesk.store.correspondence import letter
from csdesk.store.customers import customer
from csdesk.store.report_rows import days_on


def letters_written(from_on: date, to_on: date) -> sa.Select[Any]:
    """Letters by the day they were written where that was, oldest first, with whom they are to."""
    minutes = sa.cast(letter.c.offset_minutes, sa.Text).concat(" minutes")
    day = sa.func.date(sa.type_coerce(letter.c.written_at, sa.Text), minutes)
    about = letter.c.written_at.between(f"{days_on(from_on, -1)}T", f"{days_on(to_on, 2)}T")
    return (
        sa.select(letter, customer.c.name, complaint.c.title)
        .join(customer, customer.c.id == letter.c.customer_id)
        .outerjoin(complaint, complaint.c.id == letter.c.complaint_id)
        .where(about, day.between(from_on.isoformat(), to_on.isoformat()))
        .order_by(letter.c.written_at, letter.c.id)
    )
