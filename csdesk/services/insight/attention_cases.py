"""What the complaints of a period got, ready to be compared."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

import numpy as np

from csdesk.analytics.equal_attention import waits
from csdesk.analytics.running_sums import RunningSums
from csdesk.analytics.strata import Reals
from csdesk.domain.insight.attention import Attention
from csdesk.domain.insight.period import Period
from csdesk.services.insight.case_sums import (
    Places,
    goodwill_of_each,
    kinds_of_problem,
    minutes_of_each,
    opened_in,
)
from csdesk.services.insight.records import NEVER, Records, Whole

DAYS_OF_SPEND = 365


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """Complaints of the period with what they got; shape (n,) each.

    ``hours`` are infinite for those unanswered so long that they rank last, NaN for those still
    too young to be compared.
    """

    id: Whole
    customer: Whole
    opened: Whole
    stratum: Whole
    spend: Reals
    hours: Reals
    minutes: Reals
    goodwill: Reals

    def of(self, kind: Attention) -> Reals:
        named = {
            Attention.FIRST_REPLY: self.hours,
            Attention.MINUTES: self.minutes,
            Attention.GOODWILL: self.goodwill,
        }
        return named[kind]


def compared_cases(records: Records, period: Period) -> Compared:
    """The complaints that were opened in the period, and what each of them got."""
    cases, sales = records.cases, records.sales
    chosen = opened_in(records, period)
    customer, opened = cases.customer[chosen], cases.opened_day[chosen]
    spent = RunningSums(sales.customer, sales.day, sales.net)
    return Compared(
        id=cases.id[chosen],
        customer=customer,
        opened=cases.opened_at[chosen],
        stratum=kinds_of_problem(records)[chosen],
        spend=_real(spent.between(customer, opened - DAYS_OF_SPEND, opened)),
        hours=_hours(records, chosen, period),
        minutes=_real(minutes_of_each(records)[chosen]),
        goodwill=_real(goodwill_of_each(records)[chosen]),
    )


def seen_until(records: Records, period: Period) -> int:
    """The minute since 1970 it is seen from: now, or the end of an earlier day looked at again."""
    midnight = datetime.combine(period.today + timedelta(days=1), time(), tzinfo=records.zone)
    return min(records.now_minute, int(midnight.timestamp() // 60))


def _hours(records: Records, chosen: Places, period: Period) -> Reals:
    """Hours to the first reply, over all days and nights."""
    opened, replied = records.cases.opened_at[chosen], records.cases.replied_at[chosen]
    now = seen_until(records, period)
    waited = np.where(replied == NEVER, np.nan, np.maximum(replied - opened, 0) / 60)
    return waits(waited, np.maximum(now - opened, 0) / 60)


def _real(values: Whole) -> Reals:
    return values.astype(np.float64)
