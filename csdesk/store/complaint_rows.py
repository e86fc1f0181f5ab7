"""Reads of the complaint list: sorted ids, blocks of rows, counts, and all facts of one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from csdesk.domain.complaint import ComplaintFacts, Outcome, Stage
from csdesk.domain.listings import ComplaintFilter, ComplaintRow, Urgency
from csdesk.store.complaints import (
    act_step,
    answered_question,
    complaint,
    empathize_step,
    handover,
    listen_step,
    option,
    redress,
    reopening,
)
from csdesk.store.correspondence import enclosure, parting
from csdesk.store.customers import customer
from csdesk.store.efforts import contact, effort
from csdesk.store.open_ones import (
    complaint_is_open,
    complaint_is_over,
    promise_is_open,
    question_is_open,
)
from csdesk.store.people import person
from csdesk.store.promises import binding_due, follow_up, promise
from csdesk.store.rows import chunks, keys_of
from csdesk.store.search import complaints_matching
from csdesk.store.unit_of_work import Work


def _open_promise() -> sa.ColumnElement[bool]:
    return sa.and_(promise.c.complaint_id == complaint.c.id, promise_is_open)


_next_due = (
    sa.select(sa.func.min(binding_due)).where(_open_promise()).correlate(complaint)
).scalar_subquery()
_ask_on = (
    sa.select(sa.func.min(follow_up.c.ask_on))
    .where(follow_up.c.complaint_id == complaint.c.id, question_is_open)
    .correlate(complaint)
).scalar_subquery()
_asked = sa.exists().where(follow_up.c.complaint_id == complaint.c.id).correlate(complaint)
_minutes = (
    sa.select(sa.func.coalesce(sa.func.sum(effort.c.minutes), 0))
    .where(effort.c.complaint_id == complaint.c.id)
    .correlate(complaint)
).scalar_subquery()
_has_parted = (
    sa.exists()
    .where(
        parting.c.customer_id == complaint.c.customer_id,
        parting.c.parted_at >= complaint.c.opened_at,
        parting.c.taken_back_at.is_(None),
    )
    .correlate(complaint)
)
_parted = (
    sa.select(sa.func.max(parting.c.parted_at))
    .select_from(sa.join(complaint, parting, parting.c.customer_id == complaint.c.customer_id))
    .where(parting.c.taken_back_at.is_(None))
)
stage_now = sa.case(
    (complaint.c.settled_at.is_not(None), int(Stage.SETTLED)),
    (_has_parted, int(Stage.PARTED)),
    (listen_step.c.done_at.is_(None), int(Stage.LISTENING)),
    (empathize_step.c.done_at.is_(None), int(Stage.EMPATHIZING)),
    (act_step.c.done_at.is_(None), int(Stage.ACTING)),
    (_next_due.is_not(None), int(Stage.PROMISE_OPEN)),
    (sa.or_(_ask_on.is_not(None), ~_asked), int(Stage.FOLLOW_UP_DUE)),
    else_=int(Stage.SETTLING),
)
_acknowledged = empathize_step.c.acknowledged_at.is_not(None)
joined_steps = (
    sa.join(complaint, listen_step, listen_step.c.complaint_id == complaint.c.id, isouter=True)
    .join(empathize_step, empathize_step.c.complaint_id == complaint.c.id, isouter=True)
    .join(act_step, act_step.c.complaint_id == complaint.c.id, isouter=True)
)


def _conditions(which: ComplaintFilter) -> list[sa.ColumnElement[bool]]:
    on_them = act_step.c.done_at.is_not(None) & _next_due.is_(None)
    conditions: dict[ComplaintFilter, list[sa.ColumnElement[bool]]] = {
        ComplaintFilter.OPEN: [complaint_is_open],
        ComplaintFilter.WAITING_ON_US: [
            complaint_is_open,
            sa.not_(sa.func.coalesce(on_them, sa.false())),
        ],
        ComplaintFilter.WAITING_ON_THEM: [complaint_is_open, on_them],
        ComplaintFilter.SETTLED: [complaint_is_over],
    }
    return conditions[which]


def complaint_ids(
    connection: sa.Connection, which: ComplaintFilter, typed: str, now: datetime
) -> tuple[int, ...]:
    """Ids of the complaints a filter shows: the most pressing first, settled ones newest first."""
    urgency = sa.case((_next_due < now, 0), (~_acknowledged, 1), else_=2)
    if which is ComplaintFilter.SETTLED:
        order: tuple[Any, ...] = (complaint.c.settled_at.desc(), complaint.c.id.desc())
    else:
        order = (urgency, sa.func.coalesce(_next_due, complaint.c.opened_at), complaint.c.id)
    query = sa.select(complaint.c.id).select_from(joined_steps).where(*_conditions(which))
    matching = complaints_matching(connection, typed)
    found = keys_of(connection, query.order_by(*order))
    return tuple(found if matching is None else filter(matching.__contains__, found))


def count_complaints(connection: sa.Connection) -> dict[ComplaintFilter, int]:
    """How many complaints each filter shows."""
    base = sa.select(sa.func.count()).select_from(joined_steps)
    return {
        which: connection.scalar(base.where(*_conditions(which))) or 0 for which in ComplaintFilter
    }


@cache
def _rows_of_ids() -> sa.Select[Any]:
    """Made once, as making it costs as much as its answer; ``ids`` are bound to it."""
    return (
        sa.select(
            *(complaint.c.id, complaint.c.customer_id, complaint.c.title, complaint.c.severity),
            *(complaint.c.opened_at, complaint.c.settled_at),
            customer.c.name.label("customer"),
            person.c.name.label("person"),
            stage_now.label("stage"),
            _minutes.label("minutes"),
            _next_due.label("next_due_at"),
            _ask_on.label("ask_on"),
            _acknowledged.label("acknowledged"),
            (complaint.c.outcome == Outcome.ENDED_ELSEWHERE).label("ended_elsewhere"),
        )
        .select_from(joined_steps)
        .join(customer, customer.c.id == complaint.c.customer_id)
        .join(person, person.c.id == complaint.c.person_id, isouter=True)
        .where(complaint.c.id.in_(sa.bindparam("ids", expanding=True)))
    )


def complaint_rows(
    connection: sa.Connection, ids: Sequence[int], now: datetime
) -> tuple[ComplaintRow, ...]:
    """The rows of these complaints, in the order of ``ids``."""
    rows: dict[int, ComplaintRow] = {}
    for some in chunks(ids):
        for row in connection.execute(_rows_of_ids(), {"ids": some}).all():
            rows[row[0]] = _complaint_row(row, now)
    return tuple(rows[key] for key in ids if key in rows)


def _complaint_row(row: Any, now: datetime) -> ComplaintRow:
    key, customer_id, title, severity, opened_at, settled_at, *others = row
    name, who, stage, minutes, next_due_at, ask_on, acknowledged, elsewhere = others
    if settled_at is not None or stage == Stage.PARTED:
        urgency = Urgency.SETTLED
    elif next_due_at is not None and next_due_at < now:
        urgency = Urgency.PROMISE_LATE
    else:
        urgency = Urgency.UNDER_WAY if acknowledged else Urgency.FIRST_REPLY
    return ComplaintRow(
        id=key,
        customer_id=customer_id,
        customer=name,
        title=title,
        stage=Stage(stage),
        urgency=urgency,
        severity=severity,
        opened_at=opened_at,
        person=who or "",
        minutes=minutes,
        next_due_at=next_due_at,
        ask_on=ask_on,
        settled_at=settled_at,
        acknowledged=bool(acknowledged),
        ended_elsewhere=settled_at is not None and bool(elsewhere),
    )


def complaints_of(
    connection: sa.Connection, customer_id: int, *, open_only: bool = False
) -> tuple[int, ...]:
    """Ids of a customer's complaints, newest first."""
    query = sa.select(complaint.c.id).where(complaint.c.customer_id == customer_id)
    if open_only:
        query = query.where(complaint_is_open)
    return tuple(connection.scalars(query.order_by(complaint.c.opened_at.desc(), complaint.c.id)))


def complaint_facts(work: Work, complaint_id: int) -> ComplaintFacts:
    """All that is known of one complaint.

    Raises: NotFound: it is gone.
    """
    minutes, cost = work.connection.execute(
        sa.select(
            sa.func.coalesce(sa.func.sum(effort.c.minutes), 0),
            sa.func.coalesce(sa.func.sum(effort.c.cost_minor), 0),
        ).where(effort.c.complaint_id == complaint_id)
    ).one()
    return ComplaintFacts(
        complaint=work.complaints.require(complaint_id),
        listen=work.listen_steps.get(complaint_id),
        empathize=work.empathize_steps.get(complaint_id),
        act=work.act_steps.get(complaint_id),
        options=work.options.where(option.c.complaint_id == complaint_id, order=option.c.position),
        redress=work.redress.where(redress.c.complaint_id == complaint_id),
        promises=work.promises.where(promise.c.complaint_id == complaint_id),
        follow_ups=work.follow_ups.where(follow_up.c.complaint_id == complaint_id),
        minutes=minutes,
        effort_minor=cost,
        answered_questions=work.answered_questions.where(
            answered_question.c.complaint_id == complaint_id, order=answered_question.c.position
        ),
        reopenings=work.reopenings.where(reopening.c.complaint_id == complaint_id),
        handovers=work.handovers.where(handover.c.complaint_id == complaint_id),
        parted_at=work.connection.scalar(_parted.where(complaint.c.id == complaint_id)),
        contacted_at=_moments(work, contact.c.at, contact.c.complaint_id == complaint_id),
        enclosed_at=_moments(work, enclosure.c.added_at, enclosure.c.complaint_id == complaint_id),
    )


def _moments(
    work: Work, at: sa.Column[datetime], which: sa.ColumnElement[bool]
) -> tuple[datetime, ...]:
    return tuple(work.connection.scalars(sa.select(at).where(which).order_by(at)))
