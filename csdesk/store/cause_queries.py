"""Queries of complaints by cause, to be fetched while they are walked through."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from csdesk.store.complaints import complaint, reopening
from csdesk.store.open_ones import was_over_elsewhere
from csdesk.store.report_queries import cost_something, opened_within


def complaints_by_cause(from_on: date, to_on: date) -> sa.Select[Any]:
    """Complaints that were opened in the period (``is_new``), or cost something in it.

    Those that had ended elsewhere are left out.
    """
    c, again = complaint.c, reopening.c
    is_new = opened_within(from_on, to_on)
    reopened = sa.exists().where(again.complaint_id == c.id).correlate(complaint)
    columns = (
        *(c.id, c.cause_id, c.category_id, c.customer_id, c.opened_at, c.offset_minutes),
        *(c.settled_at.is_not(None).label("is_settled"), reopened.label("is_reopened")),
    )
    return (
        sa.select(*columns, is_new.label("is_new"))
        .where(~sa.func.coalesce(was_over_elsewhere, sa.false()))
        .where(sa.or_(is_new, cost_something(from_on, to_on)))
        .order_by(c.id)
    )
