"""Who buys when in a synthetic shop, and when somebody complains.

The shape is that of METHODS part 7.
"""

from __future__ import annotations

import numpy as np

from csdesk.demo.known_truth import Hidden, Truth
from csdesk.demo.shop_columns import Columns, Reals, Whole
from csdesk.domain.insight.payback import WINDOW_DAYS

_SEVERITIES = (0.50, 0.85)
_PER_SD = 0.15
"""What one standard deviation of a hidden trait adds to later buying, or takes from it."""
_KNOWN_AT_FIRST = 0.15
"""How many were customers already when the records began."""
_FAR = 2**20
"""More days than any records have, so that customer and day make one number."""


class Somebody:
    """What customers are like, one each; nobody in the shop knows it."""

    def __init__(self, chance: np.random.Generator, number: int, days: int, truth: Truth) -> None:
        early = chance.random(number) < _KNOWN_AT_FIRST
        self.since = chance.random(number) * np.where(early, min(days, 30), days)
        self.rate = chance.gamma(1.2, 1 / 55, number)
        self.leaves = chance.beta(0.6, 4.0, number)
        self.margin = np.exp(chance.normal(np.log(1_500), 0.5, number))
        mood = chance.exponential(1.0, number)
        if truth.repeat_complainers:
            mood = chance.gamma(0.2, 5.0, number)
        self.complains = np.minimum(0.05 * mood, 0.6)
        self.size = self.rate * self.margin * WINDOW_DAYS


def buying(
    chance: np.random.Generator, who: Somebody, days: int, truth: Truth
) -> tuple[Columns, Columns]:
    """Purchases (customer, day, margin) and complaints, all customers one purchase at a time.

    Complaints are customer, day, the day of their purchase, severity and the hidden trait in
    thousandths of a standard deviation.
    """
    rate, when = who.rate.copy(), who.since.copy()
    here = np.arange(len(when))
    bought: list[Reals] = []
    raised: list[Reals] = []
    while len(here):
        margin = np.maximum(chance.gamma(4.0, who.margin[here] / 4), 1.0)
        day = np.floor(when[here])
        bought.append(np.array([here, day, margin]))
        upset = chance.random(len(here)) < who.complains[here]
        opened = day[upset] + 1 + chance.integers(0, 9, upset.sum())
        severity = 1 + np.searchsorted(_SEVERITIES, chance.random(len(opened)), side="right")
        trait = chance.standard_normal(len(opened))
        raised.append(np.array([here[upset], opened, day[upset], severity, trait * 1_000]))
        rate[here[upset]] *= _goes_on(severity, trait, truth)
        when[here] += chance.exponential(1.0, len(here)) / np.maximum(rate[here], 1e-9)
        stays = (chance.random(len(here)) >= who.leaves[here]) & (when[here] < days)
        here = here[stays]
    complaints = _joined(raised, 5)
    return _joined(bought, 3), tuple(column[complaints[1] < days] for column in complaints)


def _goes_on(severity: Whole, trait: Reals, truth: Truth) -> Reals:
    """What is left of buying after complaints."""
    left = np.array(truth.later_buying)[severity - 1]
    sign = {Hidden.NOTHING: 0.0, Hidden.LOYALTY: 1.0, Hidden.SEVERITY: -1.0}[truth.hidden]
    kept: Reals = np.maximum(left + sign * _PER_SD * trait, 0.0)
    return kept


def _joined(parts: list[Reals], width: int) -> Columns:
    if not parts:
        return (np.empty(0, dtype=np.int64),) * width
    return tuple(np.rint(np.concatenate(parts, axis=1)).astype(np.int64))


def margin_before(
    bought: Columns, customer: Whole, day: Whole, since: Whole | None = None
) -> Reals:
    """Margin of a customer up to a day, from the day ``since`` on if given.

    Args:
        bought: customer, day and margin, in the order of ``by_customer``.
    """
    who, on, margin = bought
    sums = np.concatenate([[0], np.cumsum(margin)])
    key = who * _FAR + on
    last = np.searchsorted(key, customer * _FAR + day, side="right")
    start = customer * _FAR if since is None else customer * _FAR + np.maximum(since, 0)
    first = np.searchsorted(key, start, side="left")
    between: Reals = (sums[last] - sums[first]).astype(np.float64)
    return between


def by_customer(bought: Columns) -> Columns:
    """Customer, day and margin by customer and day; what is in order already costs little."""
    order = np.argsort(bought[0] * _FAR + bought[1], kind="stable")
    return tuple(column[order] for column in bought)
