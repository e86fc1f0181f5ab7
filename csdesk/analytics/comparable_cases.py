"""From raw events to comparable complaints: care, margin before and margin after each of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from csdesk.analytics.care_rank import Cases
from csdesk.analytics.eligibility import Whole, comparable
from csdesk.analytics.running_sums import RunningSums
from csdesk.domain.insight.payback import LANDMARK_DAYS

_DAYS_BEFORE_HISTORY = 90
"""Added to the days of a history, so that a short one does not promise too much."""


@dataclass(frozen=True, slots=True, eq=False)
class Events:
    """What happened in a shop, one array a fact. Days are ordinals, money minor units.

    Sales have shape (s,), costs of service (c,), complaints (k,).
    """

    sale_customer: Whole
    sale_day: Whole
    sale_margin: Whole
    sale_is_purchase: Whole
    """1 for a purchase, 0 for a return."""
    cost_customer: Whole
    cost_day: Whole
    cost: Whole
    opened: Whole
    customer: Whole
    severity: Whole
    category: Whole

    @property
    def first_day(self) -> int | None:
        """The first day of the records: before it nobody knows what was bought."""
        return int(self.sale_day.min()) if len(self.sale_day) else None


class ComplaintWindows:
    """Measures complaints of a shop within their windows; made once for all looks."""

    def __init__(self, events: Events, window: int, least_care: int) -> None:
        """
        Args:
            window: days before a complaint, and after its landmark, within which margin counts.
            least_care: the cost of a minute, minor units, above 0.
        """
        self.events, self.window, self.least_care = events, window, least_care
        named = events.sale_customer > 0
        who, day = events.sale_customer[named], events.sale_day[named]
        bought = events.sale_is_purchase[named]
        self._margin = RunningSums(who, day, events.sale_margin[named])
        self._purchases = RunningSums(who, day, bought)
        first = bought > 0
        self._histories = RunningSums(who[first], day[first], bought[first])
        self._care = RunningSums(events.cost_customer, events.cost_day, events.cost)

    def comparable(self) -> Whole:
        """Places of the complaints that count once their window is over, by day of opening."""
        first = self.events.first_day
        if first is None:
            return np.empty(0, dtype=np.int64)
        return comparable(self.events.opened, self.events.customer, first, self.window)

    def care(self, places: Whole) -> Whole:
        """What serving each customer cost from the opening to the landmark, minor units."""
        who, opened = self.events.customer[places], self.events.opened[places]
        return self._care.between(who, opened - 1, opened + LANDMARK_DAYS)

    def cases(self, places: Whole) -> Cases:
        """The complaints at these places, measured, in this order."""
        events, window = self.events, self.window
        who, opened = events.customer[places], events.opened[places]
        landmark = opened + LANDMARK_DAYS
        later = self._margin.between(who, landmark, landmark + window)
        purchases = self._purchases.between(who, landmark, landmark + window)
        before = self._margin.between(who, opened - window, opened)
        rate, average = self._history(who, opened)
        return Cases(
            later_margin=later.astype(np.float64),
            care=np.maximum(self.care(places), self.least_care).astype(np.float64),
            margin_before=before.astype(np.float64),
            severity=events.severity[places],
            category=events.category[places],
            customer=who,
            history_rate=rate,
            average_margin=average,
            bought=purchases > 0,
        )

    def _history(
        self, who: Whole, opened: Whole
    ) -> tuple[np.ndarray[tuple[int, ...], np.dtype[np.float64]], ...]:
        """Margin per day times the window, and margin per purchase, both up to the opening."""
        margin = self._margin.until(who, opened)
        purchases = self._purchases.until(who, opened)
        known = np.maximum(opened - self._histories.first_day(who, opened), 0)
        rate = margin / (known + _DAYS_BEFORE_HISTORY) * self.window
        return rate, np.where(purchases > 0, margin / np.maximum(purchases, 1), 0.0)
