"""Reads of who has how much open, and what others do on it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from csdesk.store.complaints import complaint
from csdesk.store.efforts import contact, effort
from csdesk.store.open_ones import complaint_is_open, promise_is_open
from csdesk.store.promises import binding_due, promise

Counts = dict[int, int]


def open_complaints(connection: sa.Connection) -> Counts:
    """Person -> complaints they look after that are open; parted customers' wait for nobody."""
    query = sa.select(complaint.c.person_id, sa.func.count())
    return _counts(connection, query.where(complaint_is_open))


def open_promises(connection: sa.Connection) -> Counts:
    """Person -> promises of theirs that are open."""
    return _counts(connection, _promises())


def late_promises(connection: sa.Connection, now: datetime) -> Counts:
    """Person -> open promises of theirs whose moment is over."""
    return _counts(connection, _promises().where(binding_due < now))


def minutes_by_others(connection: sa.Connection, since: date) -> Counts:
    """Person -> minutes that others spent on complaints they look after, from ``since`` on."""
    others = effort.c.person_id.is_not(None), effort.c.person_id != complaint.c.person_id
    query = (
        sa.select(complaint.c.person_id, sa.func.sum(effort.c.minutes))
        .join(complaint, complaint.c.id == effort.c.complaint_id)
        .where(*others, effort.c.spent_on >= since)
    )
    return _counts(connection, query)


def own_minutes(connection: sa.Connection, since: date) -> Counts:
    """Person -> minutes anybody spent on complaints they look after, from ``since`` on."""
    query = (
        sa.select(complaint.c.person_id, sa.func.sum(effort.c.minutes))
        .join(complaint, complaint.c.id == effort.c.complaint_id)
        .where(effort.c.spent_on >= since)
    )
    return _counts(connection, query)


def retellings(connection: sa.Connection, since: datetime) -> Counts:
    """Person -> contacts in which somebody had to tell it again, on complaints they look after."""
    query = (
        sa.select(complaint.c.person_id, sa.func.count())
        .join(complaint, complaint.c.id == contact.c.complaint_id)
        .where(contact.c.retold, contact.c.at >= since)
    )
    return _counts(connection, query)


def _promises() -> sa.Select[Any]:
    return sa.select(promise.c.person_id, sa.func.count()).where(promise_is_open)


def _counts(connection: sa.Connection, query: sa.Select[Any]) -> Counts:
    who = query.selected_columns[0]
    each = query.where(who.is_not(None)).group_by(who)
    return {person: int(number) for person, number in connection.execute(each)}
