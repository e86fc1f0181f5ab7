"""Reads of what the people of the shop did, day by day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import sqlalchemy as sa

from csdesk.store.complaints import complaint, empathize_step
from csdesk.store.efforts import effort
from csdesk.store.open_ones import was_over_elsewhere
from csdesk.store.promises import binding_due, follow_up, promise
from csdesk.store.report_rows import local_day, on_days, total, within

Day = tuple[int | None, date, dict[str, int]]
"""A person or nobody, a day, and what is to be added up."""


def people_days(connection: sa.Connection, from_on: date, to_on: date) -> Iterator[Day]:
    """Counts and sums of a period, as they are named in ``services/reports/people``.

    A moment is of the day that it was where the complaint was taken down or the promise made.
    """
    for query in (_looked_after, _worked, _promised, _replied, _answered):
        for row in connection.execute(query(from_on, to_on)):
            person, day, *figures = row
            names = row._fields[2:]
            yield person, date.fromisoformat(str(day)), dict(zip(names, figures, strict=True))


def _by_day(
    person: sa.ColumnElement[Any],
    at: sa.ColumnElement[Any],
    offset: sa.ColumnElement[int],
    period: tuple[date, ...],
    *figures: sa.ColumnElement[int],
) -> sa.Select[Any]:
    """What happened in a period, by person and day."""
    day = local_day(at, offset)
    query = sa.select(person.label("person"), day.label("day"), *figures)
    return query.where(on_days(at, offset, *period)).group_by(person, day)


def _many(condition: sa.ColumnElement[bool], name: str) -> sa.Label[int]:
    return total(sa.case((condition, 1), else_=0), name)


def _looked_after(*period: date) -> sa.Select[Any]:
    c = complaint.c
    settled = _many(c.settled_at.is_not(None), "settled")
    counted = sa.func.count().label("complaints"), settled
    query = _by_day(c.person_id, c.opened_at, c.offset_minutes, period, *counted)
    return query.where(~sa.func.coalesce(was_over_elsewhere, sa.false()))


def _worked(*period: date) -> sa.Select[Any]:
    e = effort.c
    sums = total(e.minutes, "minutes"), total(e.cost_minor, "cost")
    query = sa.select(e.person_id, sa.type_coerce(e.spent_on, sa.Text), *sums)
    return query.where(within(e.spent_on, *period)).group_by(e.person_id, e.spent_on)


def _promised(*period: date) -> sa.Select[Any]:
    p = promise.c
    in_time = p.kept_at.is_not(None) & (p.kept_at <= binding_due)
    counted = (
        *(_many(in_time, "kept"), _many(p.kept_at > binding_due, "late")),
        _many(p.broken_at.is_not(None), "broken"),
        _many(p.kept_at.is_(None) & p.broken_at.is_(None), "still_open"),
    )
    return _by_day(p.person_id, binding_due, p.offset_minutes, period, *counted)


def _replied(*period: date) -> sa.Select[Any]:
    c, heard = complaint.c, empathize_step.c.acknowledged_at
    query = _by_day(c.person_id, heard, c.offset_minutes, period, sa.func.count().label("replies"))
    joined = complaint.join(empathize_step, empathize_step.c.complaint_id == c.id)
    return query.select_from(joined)


def _answered(*period: date) -> sa.Select[Any]:
    c, f = complaint.c, follow_up.c
    figures = (
        *(_many(f.recommend.is_not(None), "recommends"), total(f.recommend, "recommend")),
        _many(f.satisfaction.is_not(None), "satisfactions"),
        total(f.satisfaction, "satisfaction"),
    )
    query = _by_day(c.person_id, f.answered_at, c.offset_minutes, period, *figures)
    return query.select_from(complaint.join(follow_up, f.complaint_id == c.id))
