"""What needs somebody today, read kind by kind; within a kind by issue, then the oldest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from csdesk.domain.complaint import Severity
from csdesk.domain.customer import Preferences
from csdesk.domain.follow_up import CALL_BACK_WITHIN
from csdesk.domain.listings import Task, TaskKind
from csdesk.domain.parting import NextStep
from csdesk.store.complaints import PRESSING, act_step, complaint, empathize_step, listen_step
from csdesk.store.correspondence import PARTING_THINKING, parting, review
from csdesk.store.customers import customer, preferences, resting
from csdesk.store.efforts import contact, effort
from csdesk.store.open_ones import (
    call_is_owed,
    complaint_is_open,
    promise_is_open,
    question_is_open,
)
from csdesk.store.people import person
from csdesk.store.promises import binding_due, follow_up, promise
from csdesk.store.rows import chunks

MOST_TASKS = 200
"""Of one kind."""
MOST_SORTED = 1_000
LATEST_EFFORTS = 600
"""So many of the latest entries of minutes tell how long things usually take."""
_Where = sa.ColumnElement[bool] | sa.TextClause

_severity = sa.func.coalesce(complaint.c.later_severity, complaint.c.severity)
_pressing = sa.or_(complaint.c.is_safety, complaint.c.is_urgent)
_by_issue = (
    sa.func.coalesce(_pressing, sa.false()).desc(),
    sa.func.coalesce(_severity, int(Severity.SMALL)).desc(),
)
"""Safety and urgency, then severity; what belongs to no complaint counts as a small one."""


def tasks(
    connection: sa.Connection, now: datetime, end_of_day: datetime, today: date
) -> tuple[Task, ...]:
    """What needs somebody, kind by kind; money plays no part in it."""
    due = binding_due.between(now, end_of_day)
    return (
        *_promises(connection, TaskKind.PROMISE_LATE, promise_is_open, binding_due < now),
        *_waiting(connection),
        *_promises(connection, TaskKind.PROMISE_DUE, promise_is_open, due),
        *_asked(
            connection, TaskKind.FOLLOW_UP_DUE, now, question_is_open, follow_up.c.ask_on <= today
        ),
        *_read_backs(connection),
        *_asked(connection, TaskKind.CALL_BACK, now, call_is_owed),
        *_contacts_to_read(connection),
        *_reviews(connection, now),
        *_partings(connection, now, today),
    )


def _about(table: sa.Table, *columns: sa.ColumnElement[Any]) -> sa.Select[Any]:
    """Rows of a noun with who and whose they are, and the complaint they belong to.

    Nobody is among them whose data are only kept.
    """
    its_own = complaint.c.id == table.c.complaint_id if "complaint_id" in table.c else sa.false()
    query = sa.select(
        table,
        *columns,
        customer.c.name.label("customer"),
        person.c.name.label("person"),
        complaint.c.category_id.label("_category"),
        _severity.label("_severity"),
        complaint.c.is_safety.label("_safety"),
        complaint.c.is_urgent.label("_urgent"),
    )
    known = table is not review
    joined = query.select_from(table).join(
        customer, customer.c.id == table.c.customer_id, isouter=not known
    )
    whose = contact.c.for_person_id if table is contact else table.c.person_id
    joined = joined.join(person, person.c.id == whose, isouter=True)
    joined = joined.where(customer.c.restricted_at.is_(None), customer.c.erased_at.is_(None))
    if table is complaint:
        return joined.limit(MOST_TASKS)
    return joined.join(complaint, its_own, isouter=True).limit(MOST_TASKS)


def _task(kind: TaskKind, row: sa.Row[Any], words: str, due_at: datetime | None) -> Task:
    return Task(
        kind=kind,
        customer_id=row.customer_id or 0,
        customer=row.customer or "",
        words=words,
        person=row.person or "",
        due_at=due_at,
        complaint_id=getattr(row, "complaint_id", None),
        category_id=row._category,
        severity=None if row._severity is None else Severity(row._severity),
        is_safety=bool(row._safety),
        is_urgent=bool(row._urgent),
    )


def _promises(connection: sa.Connection, kind: TaskKind, *which: _Where) -> Iterator[Task]:
    query = _about(promise).where(*which).order_by(*_by_issue, binding_due, promise.c.id)
    for row in connection.execute(query):
        due_at = row.agreed_due_at or row.due_at
        yield replace(_task(kind, row, row.what, due_at), promise_id=row.id)


def _of_complaints(
    connection: sa.Connection, kind: TaskKind, query: sa.Select[Any]
) -> Iterator[Task]:
    ordered = query.where(complaint_is_open).order_by(
        *_by_issue, complaint.c.opened_at, complaint.c.id
    )
    for row in connection.execute(ordered):
        yield replace(_task(kind, row, row.title, row.opened_at), complaint_id=row.id)


def _waiting(connection: sa.Connection) -> Iterator[Task]:
    """Complaints that nobody has replied to yet."""
    replied = empathize_step.c.acknowledged_at.is_not(None)
    query = _about(complaint).join(
        empathize_step, empathize_step.c.complaint_id == complaint.c.id, isouter=True
    )
    return _of_complaints(connection, TaskKind.WAITING, query.where(~replied))


def _read_backs(connection: sa.Connection) -> Iterator[Task]:
    """Complaints whose summary or agreement is still to be read back."""
    owed = sa.or_(
        sa.and_(listen_step.c.done_at.is_not(None), listen_step.c.read_back_at.is_(None)),
        sa.and_(act_step.c.done_at.is_not(None), act_step.c.read_back_at.is_(None)),
    )
    query = (
        _about(complaint)
        .join(listen_step, listen_step.c.complaint_id == complaint.c.id, isouter=True)
        .join(act_step, act_step.c.complaint_id == complaint.c.id, isouter=True)
    )
    return _of_complaints(connection, TaskKind.READ_BACK, query.where(owed))


def _asked(
    connection: sa.Connection, kind: TaskKind, now: datetime, *which: _Where
) -> Iterator[Task]:
    since = follow_up.c.ask_on if kind is TaskKind.FOLLOW_UP_DUE else follow_up.c.answered_at
    query = _about(follow_up).where(follow_up.c.id.in_(_first_in_line(*which)))
    for row in connection.execute(query.order_by(*_by_issue, since, follow_up.c.id)):
        due_at = None if row.answered_at is None else row.answered_at + CALL_BACK_WITHIN
        said = row.words if kind is TaskKind.CALL_BACK else row.question
        yield replace(
            _task(kind, row, said, due_at),
            follow_up_id=row.id,
            recommend=row.recommend,
            is_late=due_at is not None and due_at < now,
        )


def _first_in_line(*which: _Where) -> sa.CompoundSelect[Any]:
    """Follow-ups of pressing complaints, and the oldest: no more than can be sorted at once."""
    pressing = sa.select(complaint.c.id).where(sa.text(PRESSING))
    some = sa.select(follow_up.c.id).where(*which, follow_up.c.customer_id.not_in(resting))
    oldest = some.order_by(follow_up.c.ask_on).limit(MOST_SORTED).subquery()
    urgent = some.where(follow_up.c.complaint_id.in_(pressing))
    return sa.union(sa.select(oldest.c.id), urgent)


def _contacts_to_read(connection: sa.Connection) -> Iterator[Task]:
    """What somebody else took down for whoever looks after the complaint."""
    unseen = contact.c.for_person_id.is_not(None), contact.c.seen_at.is_(None)
    query = _about(contact).where(*unseen).order_by(*_by_issue, contact.c.at, contact.c.id)
    for row in connection.execute(query):
        yield replace(_task(TaskKind.CONTACT_TO_READ, row, row.said, row.at), contact_id=row.id)


def _reviews(connection: sa.Connection, now: datetime) -> Iterator[Task]:
    """Public reviews nobody replied to yet; a name where it is known who wrote them."""
    open_ones = review.c.replied_at.is_(None), review.c.resolved_at.is_(None)
    query = _about(review).where(*open_ones).order_by(*_by_issue, review.c.posted_on, review.c.id)
    for row in connection.execute(query):
        posted_at = datetime.combine(row.posted_on, datetime.min.time(), tzinfo=now.tzinfo)
        task = _task(TaskKind.REVIEW, row, row.words, posted_at)
        customer_or_site = task.customer or row.site
        yield replace(task, customer=customer_or_site, review_id=row.id, stars=row.stars)


def _partings(connection: sa.Connection, now: datetime, today: date) -> Iterator[Task]:
    """Partings whose week to think is over, then what was to be looked at again by today."""
    over = sa.text(PARTING_THINKING), parting.c.think_until <= now
    query = _about(parting).where(*over, parting.c.next_step == NextStep.PART_WELL)
    for row in connection.execute(query.order_by(parting.c.think_until)):
        task = _task(TaskKind.THOUGHT_OVER, row, row.message, row.think_until)
        yield replace(task, parting_id=row.id)
    later = parting.alias("later")
    newer = sa.exists().where(later.c.customer_id == parting.c.customer_id)
    newest = ~newer.where(later.c.id > parting.c.id).correlate(parting)
    again = parting.c.look_again_on <= today, parting.c.taken_back_at.is_(None), newest
    for row in connection.execute(_about(parting).where(*again).order_by(parting.c.look_again_on)):
        due_at = datetime.combine(row.look_again_on, datetime.min.time(), tzinfo=now.tzinfo)
        task = _task(TaskKind.LOOK_AGAIN, row, row.terms or row.message, due_at)
        yield replace(task, parting_id=row.id)


def wishes_of(connection: sa.Connection, customers: Iterable[int]) -> dict[int, Preferences]:
    """How these customers like to be treated, where somebody asked."""
    found: dict[int, Preferences] = {}
    for some in chunks(sorted(customers)):
        query = sa.select(preferences).where(preferences.c.customer_id.in_(some))
        for row in connection.execute(query):
            found[row.customer_id] = Preferences(**row._mapping)
    return found


def latest_minutes(connection: sa.Connection) -> list[tuple[int | None, int]]:
    """Category of the complaint, and minutes, of the latest entries that took any."""
    newest = connection.scalar(sa.select(sa.func.max(effort.c.id))) or 0
    query = (
        sa.select(complaint.c.category_id, effort.c.minutes)
        .select_from(effort)
        .join(complaint, complaint.c.id == effort.c.complaint_id, isouter=True)
        .where(effort.c.id > newest - LATEST_EFFORTS, effort.c.minutes > 0)
    )
    return [(row[0], row[1]) for row in connection.execute(query)]
