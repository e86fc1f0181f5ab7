"""Queries of letters for reports, to be fetched while they are walked through."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from csdesk.store.complaints import complaint
from csdesk.store.correspondence import letter
from csdesk.store.customers import customer
from csdesk.store.report_rows import on_days


def letters_written(from_on: date, to_on: date) -> sa.Select[Any]:
    """Letters by the day they were written where that was, oldest first, with whom they are to."""
    return (
        sa.select(letter, customer.c.name, complaint.c.title)
        .join(customer, customer.c.id == letter.c.customer_id)
        .outerjoin(complaint, complaint.c.id == letter.c.complaint_id)
        .where(on_days(letter.c.written_at, letter.c.offset_minutes, from_on, to_on))
        .order_by(letter.c.written_at, letter.c.id)
    )
