"""The complaints of a shop that can be compared for payback, and why the others can't."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from csdesk.analytics.care_rank import Cases
from csdesk.analytics.comparable_cases import ComplaintWindows, Events
from csdesk.analytics.eligibility import Milestone, complete_by, milestones_reached
from csdesk.domain.effort import cost_of_minutes
from csdesk.services.insight.records import Records, Whole


@dataclass(frozen=True, slots=True)
class Counted:
    """How many complaints count today, and why the others do not."""

    handled: int
    eligible: int
    customers: int
    waiting: int
    """Their outcome window is not over."""
    too_early: int
    """The records don't reach back far enough before them."""
    too_soon: int
    """They follow another one of the same customer that counts."""
    untimed: int
    """Of the eligible: nothing is written down of what serving them took."""


class Comparable:
    """Complaints in the order in which they come to count; made once for a window."""

    def __init__(self, records: Records, window: int) -> None:
        self.ids = records.cases.id
        self.window = window
        self._events = events_of(records)
        self._windows = ComplaintWindows(self._events, window, least_care(records))
        self.places = self._windows.comparable()

    def milestones(self, today: int) -> tuple[Milestone, ...]:
        """Those reached by a day, as ordinal; each rests on the first ``count`` places."""
        return milestones_reached(self._events.opened[self.places], today, self.window)

    def first(self, count: int) -> tuple[Whole, Cases]:
        """Ids and measures of the complaints that came to count first."""
        places = self.places[:count]
        return self.ids[places], self._windows.cases(places)

    def of_ids(self, ids: Whole) -> Cases | None:
        """Measures of these complaints, in this order; None where one is gone."""
        at = np.minimum(np.searchsorted(self.ids, ids), max(len(self.ids) - 1, 0))
        if len(self.ids) == 0 or np.any(self.ids[at] != ids):
            return None
        return self._windows.cases(at)

    def complete(self, ids: Whole, today: int) -> int:
        """How many of these complaints have an outcome window that is over."""
        opened = self._events.opened[np.isin(self.ids, ids)]
        return int(np.count_nonzero(complete_by(opened, today, self.window)))

    def counted(self, today: int) -> Counted:
        opened, first = self._events.opened, self._events.first_day
        over = complete_by(opened, today, self.window)
        known = np.zeros(len(opened), dtype=bool)
        if first is not None:
            known = opened - self.window >= first
        kept = np.zeros(len(opened), dtype=bool)
        kept[self.places] = True
        eligible = np.flatnonzero(kept & over)
        return Counted(
            handled=len(opened),
            eligible=len(eligible),
            customers=len(np.unique(self._events.customer[eligible])),
            waiting=int(np.count_nonzero(known & kept & ~over)),
            too_early=int(np.count_nonzero(~known)),
            too_soon=int(np.count_nonzero(known & ~kept)),
            untimed=int(np.count_nonzero(self._windows.care(eligible) <= 0)),
        )


def events_of(records: Records) -> Events:
    """Sales, costs and complaints of a shop as payback takes them."""
    sales, service, cases = records.sales, records.service, records.cases
    return Events(
        *(sales.customer, sales.day, sales.margin, sales.is_purchase),
        *(service.customer, service.day, service.cost),
        *(cases.opened_day, cases.customer, cases.severity, cases.category),
    )


def least_care(records: Records) -> int:
    """What one minute costs, in minor units; at least one of them."""
    return max(cost_of_minutes(1, records.hourly), 1)
