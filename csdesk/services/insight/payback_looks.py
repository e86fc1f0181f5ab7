"""Looks at payback: taken once, when enough complaints have come to count, and kept as they are."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import numpy as np

from csdesk.analytics.payback import Answer, Estimate, answer
from csdesk.desk import Desk
from csdesk.domain.errors import ShopUnavailable
from csdesk.domain.insight.payback import LANDMARK_DAYS, MILESTONES, PaybackLook
from csdesk.services.insight.coin_look import take_coin_look
from csdesk.services.insight.comparable import Comparable
from csdesk.services.insight.records import Whole, records_of
from csdesk.store.insight_rows import opened_until
from csdesk.store.unit_of_work import Work


def due_looks(
    found: Comparable, stored: Iterable[PaybackLook], today: date
) -> tuple[PaybackLook, ...]:
    """The looks of this window that are due and not stored, smallest milestone first.

    Each rests on exactly the complaints that counted on the day its milestone was reached, so
    that it comes out the same however much later it is taken.
    """
    taken = {look.milestone for look in stored if look.window_days == found.window}
    return tuple(
        _look(found, one.number, date.fromordinal(one.reached_on), one.count)
        for one in found.milestones(today.toordinal())
        if one.number not in taken
    )


def shown_looks(
    found: Comparable, stored: Iterable[PaybackLook], today: date
) -> tuple[PaybackLook, ...]:
    """All looks of this window by today, stored or due, smallest milestone first."""
    stored = tuple(stored)
    kept = (
        look for look in stored if look.window_days == found.window and look.reached_on <= today
    )
    every = (*kept, *due_looks(found, stored, today))
    return tuple(sorted(every, key=lambda look: look.milestone))


def take_looks(desk: Desk) -> tuple[PaybackLook, ...]:
    """Takes the looks that are due today and stores them; they are never changed again.

    The one look of a fair-coin trial is taken with them.

    Returns: the new looks at payback; none where nothing is due, or where the shop is open for
        reading only.
    """
    take_coin_look(desk)
    today = desk.today()
    with desk.store.read() as work:
        stored = work.payback_looks.where()
        if not _may_be_due(desk, work, stored):
            return ()
        records = records_of(desk, work)
    due = due_looks(Comparable(records, records.shop.payback_window_days), stored, today)
    return _store(desk, due) if due else ()


def _may_be_due(desk: Desk, work: Work, stored: Iterable[PaybackLook]) -> bool:
    """Whether so many complaints are old enough as the next look takes; quick in any shop."""
    window = work.settings.read().payback_window_days
    taken = {look.milestone for look in stored if look.window_days == window}
    following = next((number for number in MILESTONES if number not in taken), None)
    if following is None:
        return False
    last = desk.today() - timedelta(days=LANDMARK_DAYS + window - 1)  # a day more: other zones
    return opened_until(work.connection, desk.end_of(last)) >= following


def _store(desk: Desk, due: tuple[PaybackLook, ...]) -> tuple[PaybackLook, ...]:
    now = desk.now()
    try:
        with desk.store.write("take_looks", now) as work:
            known = {(look.window_days, look.milestone) for look in work.payback_looks.where()}
            return tuple(
                work.payback_looks.add(replace(look, taken_at=now))
                for look in due
                if (look.window_days, look.milestone) not in known
            )
    except ShopUnavailable as error:
        if error.code != "shop.read_only":
            raise
        return ()


def case_ids(look: PaybackLook) -> Whole:
    """The ids of the complaints that a look rests on."""
    return np.array([int(part) for part in look.cases.split(",") if part], dtype=np.int64)


def _look(found: Comparable, milestone: int, reached_on: date, count: int) -> PaybackLook:
    ids, cases = found.first(count)
    said = answer(cases)
    look = PaybackLook(
        window_days=found.window,
        milestone=milestone,
        reached_on=reached_on,
        verdict=said.verdict,
        n=len(cases),
        customers=cases.customers,
        cases=",".join(map(str, ids.tolist())),
    )
    return _with_figures(look, said)


def _with_figures(look: PaybackLook, said: Answer) -> PaybackLook:
    if said.estimate is None:
        return replace(look, refusal="" if said.refusal is None else str(said.refusal))
    found = said.estimate
    low, high = found.slope_interval
    per_one = found.per_one
    return replace(
        look,
        slope=found.slope.value,
        slope_low=low,
        slope_high=high,
        robustness=found.robustness,
        payback=per_one.value,
        payback_low=per_one.low if per_one.bounded else None,
        payback_high=per_one.high if per_one.bounded else None,
        cases_needed=_needed(found),
        turning_point=found.turning_point,
    )


def _needed(found: Estimate) -> int | None:
    return None if found.needed is None else math.ceil(found.needed)
