"""The care of the people of the shop on comparable complaints, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from csdesk.analytics.eligibility import complete_by
from csdesk.analytics.people_compared import (
    SEED,
    Member,
    PeopleCompared,
    compare,
    compare_and_test,
)
from csdesk.analytics.running_sums import RunningSums
from csdesk.domain.effort import cost_of_minutes
from csdesk.domain.insight.payback import LANDMARK_DAYS
from csdesk.domain.insight.people import People, PersonCare
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import Speech
from csdesk.services.insight.case_sums import Places, cost_of_each, kinds_of_problem, opened_in
from csdesk.services.insight.people_sentences import Teller
from csdesk.services.insight.records import Records


@dataclass(frozen=True, slots=True)
class Both:
    """Care and later margin of all people, on the same complaints as far as they are over."""

    care: PeopleCompared
    later: PeopleCompared


def people(records: Records, period: Period, speech: Speech) -> People:
    """Everybody who handled a complaint of the period, in the order of the settings."""
    handled = opened_in(records, period)
    handled = handled[records.cases.person[handled] > 0]
    found = compared(records, handled, period)
    least = least_cost(records)
    teller = Teller(period, speech, least, records.shop.payback_window_days)
    care, later = (_by_person(one) for one in (found.care, found.later))
    who, counts = np.unique(records.cases.person[handled], return_counts=True)
    numbers = dict(zip(who.tolist(), counts.tolist(), strict=True))
    told = tuple(
        _person((key, name), numbers[key], care.get(key), later.get(key), teller)
        for key, name in records.people
        if key in numbers
    )
    return People(teller.overall(found.care, len(handled), told), told, SEED)


def compared(records: Records, handled: Places, period: Period) -> Both:
    """What complaints cost, and the margin after those whose window is over, person by person."""
    cases = records.cases
    stratum = kinds_of_problem(records)
    cost = np.maximum(cost_of_each(records)[handled], least_cost(records))
    care = compare_and_test(np.log(cost), stratum[handled], cases.person[handled])
    window, opened = records.shop.payback_window_days, cases.opened_day
    over = handled[complete_by(opened[handled], period.today.toordinal(), window)]
    sales, landmark = records.sales, opened[over] + LANDMARK_DAYS
    sums = RunningSums(sales.customer, sales.day, sales.margin)
    margin = sums.between(cases.customer[over], landmark, landmark + window)
    later = compare(margin.astype(np.float64), stratum[over], cases.person[over])
    return Both(care, later)


def least_cost(records: Records) -> int:
    """What a minute costs: no complaint is taken for less."""
    return max(1, cost_of_minutes(1, records.hourly))


def _by_person(found: PeopleCompared) -> dict[int, Member]:
    return {one.person: one for one in found.members}


def _person(
    named: tuple[int, str], number: int, care: Member | None, later: Member | None, teller: Teller
) -> PersonCare:
    key, name = named
    after = teller.later(name, later)
    is_flagged = teller.is_flagged(care)
    return PersonCare(key, name, number, teller.care(name, care, after), after, is_flagged)
