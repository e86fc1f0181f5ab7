"""What each complaint got, in the order of ``Records.cases``; which kind of problem it was."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from csdesk.analytics.strata import pair_codes
from csdesk.domain.insight.period import Period
from csdesk.services.insight.period_sums import within
from csdesk.services.insight.records import GOODWILL, Records, Whole

Places = npt.NDArray[np.intp]


def opened_in(records: Records, period: Period) -> Places:
    """Places of the complaints that were opened in the period."""
    return np.flatnonzero(within(records.cases.opened_day, period))


def kinds_of_problem(records: Records) -> Whole:
    """A number for category and severity of each complaint; no category is one, too."""
    return pair_codes(records.cases.category, records.cases.severity)


def minutes_of_each(records: Records) -> Whole:
    return _added(records, records.service.minutes)


def cost_of_each(records: Records) -> Whole:
    """Work, putting right, goodwill and outlays, minor units."""
    return _added(records, records.service.cost)


def goodwill_of_each(records: Records) -> Whole:
    service = records.service
    return _added(records, np.where(service.kind == GOODWILL, service.cost, 0))


def _added(records: Records, amounts: Whole) -> Whole:
    ids, about = records.cases.id, records.service.complaint
    sums = np.zeros(len(ids), dtype=np.int64)
    if len(ids):
        place = np.minimum(np.searchsorted(ids, about), len(ids) - 1)
        known = ids[place] == about
        np.add.at(sums, place[known], amounts[known])
    return sums
