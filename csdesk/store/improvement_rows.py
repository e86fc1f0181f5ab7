"""Reads of the outer loop: complaints by cause, and unhappy answers by theme."""

from __future__ import annotations

from datetime import date, datetime, time, tzinfo

import sqlalchemy as sa

from csdesk.domain.improvement import Counted
from csdesk.store.complaints import complaint
from csdesk.store.promises import follow_up


def _start_of(day: date, zone: tzinfo | None) -> datetime:
    return datetime.combine(day, time(), tzinfo=zone)


def complaints_of_cause(
    connection: sa.Connection, cause_id: int, start: date, end: date, zone: tzinfo | None
) -> Counted:
    """Complaints of a cause that were raised from ``start`` until the day before ``end``."""
    raised = complaint.c.opened_at
    query = sa.select(sa.func.count(), sa.func.count(sa.distinct(complaint.c.customer_id))).where(
        *(complaint.c.cause_id == cause_id, raised >= _start_of(start, zone)),
        raised < _start_of(end, zone),
    )
    number, customers = connection.execute(query).one()
    return Counted(number, customers, (end - start).days)


def unhappy_about(
    connection: sa.Connection, start: date, end: date, zone: tzinfo | None
) -> dict[int, int]:
    """How many unhappy answers of those days were about each theme."""
    answered = follow_up.c.answered_at
    query = (
        sa.select(follow_up.c.theme_id, sa.func.count())
        .where(answered >= _start_of(start, zone), answered < _start_of(end, zone))
        .where(answered.is_not(None), follow_up.c.theme_id.is_not(None))
        .group_by(follow_up.c.theme_id)
    )
    return {theme: number for theme, number in connection.execute(query)}
