"""The facts of a shop as they were known at the end of an earlier day."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from csdesk.services.insight.period_sums import Mask
from csdesk.services.insight.records import (
    NEVER,
    Answers,
    Cases,
    Promises,
    Records,
    Reopenings,
    Whole,
)

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

C = TypeVar("C", bound="DataclassInstance")


def known_on(records: Records, day: date) -> Records:
    """The same facts without whatever happened after ``day``, as the desk's clock showed it."""
    last = day.toordinal()
    opened = records.cases.opened_day <= last
    return replace(
        records,
        sales=_only(records.sales, records.sales.day <= last),
        service=_only(records.service, records.service.day <= last),
        cases=_cases(records, _only(records.cases, opened), last),
        reopenings=_only(records.reopenings, _by(records, records.reopenings.at, last)),
        answers=_answers(records, _only(records.answers, records.answers.ask_day <= last), last),
        promises=_promises(records, records.promises, last),
    )


def _only(columns: C, mask: Mask) -> C:
    """The rows of some columns where ``mask`` is true."""
    kept = {one.name: getattr(columns, one.name)[mask] for one in fields(columns)}
    return type(columns)(**kept)


def _by(records: Records, moments: Whole, last: int) -> Mask:
    """Which moments had come by the end of a day; those that never come have not."""
    come: Mask = (moments != NEVER) & (records.days_of(moments) <= last)
    return come


def _until(records: Records, moments: Whole, last: int) -> Whole:
    return np.where(_by(records, moments, last), moments, NEVER)


def _cases(records: Records, cases: Cases, last: int) -> Cases:
    settled = _until(records, cases.settled_at, last)
    settled = _before_reopening(records, records.reopenings, cases.id, settled, last)
    return replace(
        cases,
        replied_at=_until(records, cases.replied_at, last),
        settled_at=settled,
        cause=np.where(settled == NEVER, 0, cases.cause),
    )


def _before_reopening(
    records: Records, again: Reopenings, ids: Whole, settled: Whole, last: int
) -> Whole:
    """Complaints taken up again only later had been settled already."""
    ended = settled.copy()
    was_over = _by(records, again.settled_at, last) & ~_by(records, again.at, last)
    for complaint, moment in zip(
        again.complaint[was_over], again.settled_at[was_over], strict=True
    ):
        place = int(np.searchsorted(ids, complaint))
        if place < len(ids) and ids[place] == complaint:
            ended[place] = moment
    return ended


def _answers(records: Records, answers: Answers, last: int) -> Answers:
    told = _by(records, answers.answered_at, last)

    def score(column: Whole) -> Whole:
        return np.where(told, column, NEVER)

    return replace(
        answers,
        answered_at=np.where(told, answers.answered_at, NEVER),
        declined_at=_until(records, answers.declined_at, last),
        satisfaction=score(answers.satisfaction),
        ease=score(answers.ease),
        recommend=score(answers.recommend),
        called_back_at=_until(records, answers.called_back_at, last),
    )


def _promises(records: Records, promises: Promises, last: int) -> Promises:
    return replace(
        promises,
        kept_at=_until(records, promises.kept_at, last),
        broken_at=_until(records, promises.broken_at, last),
    )
