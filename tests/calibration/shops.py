"""Synthetic shops as the shipped analytics take them: raw events, then comparable complaints."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from csdesk.analytics.care_rank import Cases
from csdesk.analytics.comparable_cases import ComplaintWindows, Events
from csdesk.analytics.eligibility import complete_by
from csdesk.demo.known_truth import Truth
from csdesk.demo.rows import HOURLY
from csdesk.demo.shop_columns import SyntheticShop
from csdesk.demo.synthetic import synthetic_shop
from csdesk.demo.words import TROUBLES
from csdesk.domain.effort import cost_of_minutes
from csdesk.domain.insight.payback import WINDOW_DAYS

_CATEGORY = np.array([trouble.category for trouble in TROUBLES], dtype=np.int64)
_CUSTOMERS_A_CASE = 6.6
"""Customers of a shop of three years for each complaint that comes to count."""
FIRST_DAY = 738_000
"""The ordinal of the first day of the records; any day does."""
LEAST_CARE = cost_of_minutes(1, HOURLY[1])


@dataclass(frozen=True, slots=True, eq=False)
class Counting:
    """A shop's complaints in the order in which they come to count, and their measures."""

    windows: ComplaintWindows
    places: np.ndarray
    shop: SyntheticShop

    def first(self, number: int) -> Cases:
        return self.windows.cases(self.places[:number])

    @property
    def today(self) -> int:
        return FIRST_DAY + self.shop.days


def events_of(shop: SyntheticShop) -> Events:
    """The raw events of a shop; customers are numbered from 1, as in a file."""
    sold, raised = shop.purchases, shop.complaints
    replied = raised.day + raised.wait // 1_440
    return Events(
        sale_customer=sold.customer + 1,
        sale_day=sold.day + FIRST_DAY,
        sale_margin=sold.margin,
        sale_is_purchase=np.ones(len(sold.day), dtype=np.int64),
        cost_customer=raised.customer + 1,
        cost_day=replied + FIRST_DAY,
        cost=raised.care,
        opened=raised.day + FIRST_DAY,
        customer=raised.customer + 1,
        severity=raised.severity,
        category=_CATEGORY[raised.trouble],
    )


def counting(seed: int, customers: int, truth: Truth) -> Counting:
    """A shop of so many customers, and those of its complaints that count on its last day."""
    shop = synthetic_shop(seed, customers, truth=truth)
    windows = ComplaintWindows(events_of(shop), WINDOW_DAYS, LEAST_CARE)
    places = windows.comparable()
    opened = windows.events.opened[places]
    done = complete_by(opened, FIRST_DAY + shop.days, WINDOW_DAYS)
    return Counting(windows, places[done], shop)


def counting_at_least(seed: int, number: int, truth: Truth) -> Counting:
    """A shop large enough for so many complaints that count."""
    customers = int(number * _CUSTOMERS_A_CASE) + 60
    found = counting(seed, customers, truth)
    while len(found.places) < number:
        customers = customers * 4 // 3
        found = counting(seed, customers, truth)
    return found


def without_history(cases: Cases) -> Cases:
    """The same where nothing is known of a customer but the window before."""
    return replace(cases, history_rate=None, average_margin=None)
