"""Reads about partings: what the gate looks at, and what was decided."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from csdesk.domain.complaint import ComplaintFacts
from csdesk.domain.parting import Parting
from csdesk.domain.parting_gate import CONTACTS_COUNTED
from csdesk.store.complaint_rows import complaint_facts, complaints_of
from csdesk.store.correspondence import parting
from csdesk.store.efforts import contact
from csdesk.store.unit_of_work import Work

_TOLLS = (
    *(contact.c.toll_expectation, contact.c.toll_aggression),
    *(contact.c.toll_unclear, contact.c.toll_dread),
)


def all_complaints(work: Work, customer_id: int) -> tuple[ComplaintFacts, ...]:
    """All that is known of every complaint of a customer, newest first."""
    return tuple(complaint_facts(work, key) for key in complaints_of(work.connection, customer_id))


def tolls(connection: sa.Connection, customer_id: int, since: datetime) -> tuple[int, ...]:
    """What the newest contacts that were answered took out of somebody, 0-12, newest first."""
    total = sum((sa.func.coalesce(each, 0) for each in _TOLLS), start=sa.literal(0))
    answered = sa.or_(*(each.is_not(None) for each in _TOLLS))
    query = sa.select(total).where(contact.c.customer_id == customer_id, answered)
    newest = query.where(contact.c.at >= since).order_by(contact.c.at.desc(), contact.c.id.desc())
    return tuple(connection.scalars(newest.limit(CONTACTS_COUNTED)))


def abuse_noted(connection: sa.Connection, customer_id: int) -> bool:
    """Whether abuse was noted in any contact."""
    query = sa.select(contact.c.id).where(contact.c.customer_id == customer_id, contact.c.abuse)
    return connection.scalar(query.limit(1)) is not None


def decisions(work: Work, customer_id: int) -> tuple[Parting, ...]:
    """What was decided on what next with a customer, newest first."""
    return work.partings.where(parting.c.customer_id == customer_id, order=parting.c.id)[::-1]
