"""What customers may bring in the time ahead: expected purchases times margin per purchase."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from csdesk.analytics import buying_model
from csdesk.analytics.buying_model import Buying, BuyingModel, Floats, most_plausible

Whole = npt.NDArray[np.int64]

YEAR = 365
"""Days ahead that are looked at as a rule."""
FEWEST_CUSTOMERS = 30
FEWEST_REPEAT_BUYERS = 10
SHORTEST_HISTORY = 182
"""Six months, in days."""
_BORROWED = 2
"""Everybody's mean margin is mixed in as if it were so many purchases of their own."""
_MANY_CUSTOMERS = 300
_WIDE, _NARROW = 0.50, 0.25
_DAYS = 2**22
"""More than any ordinal of a day."""


class Missing(StrEnum):
    """What it takes before anything can be expected, in the order it is asked for."""

    NOBODY_BOUGHT = "nobody_bought"
    FEW_CUSTOMERS = "too_few_customers"
    FEW_REPEAT_BUYERS = "too_few_repeat_buyers"
    SHORT_HISTORY = "history_too_short"


@dataclass(frozen=True, slots=True, eq=False)
class Histories:
    """One row a customer who ever bought, by customer. Times are days, money minor units.

    What is bought on one day is one purchase; what comes back only lessens the margin.
    """

    customer: Whole
    purchases: Whole
    recency: Whole
    age: Whole
    margin: Whole

    @property
    def observed(self) -> int:
        """For how many days purchases are written down."""
        return int(self.age.max(initial=0))

    @property
    def buying(self) -> Buying:
        """The same as the buying model takes it."""
        repeats = (self.purchases - 1).astype(np.float64)
        return Buying(repeats, self.recency.astype(np.float64), self.age.astype(np.float64))


@dataclass(frozen=True, slots=True)
class TooEarly:
    """Nothing can be expected yet: what is missing, how many there are and how many it takes."""

    missing: Missing
    have: int
    need: int


@dataclass(frozen=True, slots=True, eq=False)
class ExpectedMargin:
    """What each customer and all of them may bring within ``ahead`` days; minor units.

    Of the total it is known how far it was off elsewhere: ``total_low`` to ``total_high``. Of
    one customer it is a best guess and no more.
    """

    model: BuyingModel
    ahead: int
    customer: Whole
    purchases: Floats
    margin_per_purchase: Floats
    margin: Floats
    alive: Floats
    total: float
    total_low: float
    total_high: float
    spread: float
    """Of the total: 0.5 is half of it to each side."""


def histories(
    customer: Whole, day: Whole, margin: Whole, is_purchase: Whole, today: int
) -> Histories:
    """Who bought how often since when, from one row a purchase or return up to ``today``."""
    theirs = (customer != 0) & (day <= today)
    buys = theirs & (is_purchase == 1)
    keys = np.sort(customer[buys] * _DAYS + day[buys], kind="stable")
    who, days = np.divmod(keys[np.diff(keys, prepend=-1) != 0], _DAYS)
    ids, first, times = np.unique(who, return_index=True, return_counts=True)
    begun, latest = days[first], days[first + times - 1]
    left = np.zeros(len(ids), dtype=np.int64)
    place = np.searchsorted(ids, customer[theirs])
    known = place < len(ids)
    known[known] = ids[place[known]] == customer[theirs][known]
    np.add.at(left, place[known], margin[theirs][known])
    return Histories(ids, times.astype(np.int64), latest - begun, today - begun, left)


def missing_for(known: Histories, ahead: int = YEAR) -> TooEarly | None:
    """What is still missing before anything can be expected, if anything."""
    number = len(known.customer)
    again = int((known.purchases > 1).sum())
    least = max(ahead, SHORTEST_HISTORY)
    if not number:
        return TooEarly(Missing.NOBODY_BOUGHT, 0, FEWEST_CUSTOMERS)
    for missing, have, need in (
        (Missing.FEW_CUSTOMERS, number, FEWEST_CUSTOMERS),
        (Missing.FEW_REPEAT_BUYERS, again, FEWEST_REPEAT_BUYERS),
        (Missing.SHORT_HISTORY, known.observed, least),
    ):
        if have < need:
            return TooEarly(missing, have, need)
    return None


def expected_margin(known: Histories, ahead: int = YEAR) -> ExpectedMargin | TooEarly:
    """What customers may bring within so many days, or what is missing to say so.

    Leave customers on a contract out: they don't decide purchase by purchase.
    """
    early = missing_for(known, ahead)
    if early is not None:
        return early
    model = most_plausible(known.buying)
    purchases = buying_model.expected_purchases(model, known.buying, float(ahead))
    each = margin_per_purchase(known.margin, known.purchases)
    brings = purchases * each
    total, spread = float(brings.sum()), total_spread(len(brings))
    chance = buying_model.alive(model, known.buying)
    found = (model, ahead, known.customer, purchases, each, brings, chance)
    off = abs(total) * spread
    return ExpectedMargin(*found, total, total - off, total + off, spread)


def margin_per_purchase(margin: Whole, purchases: Whole) -> Floats:
    """Each customer's margin per purchase, drawn towards everybody's the fewer theirs are."""
    usual = margin.sum() / max(int(purchases.sum()), 1)
    mixed: Floats = (margin + _BORROWED * usual) / (purchases + _BORROWED)
    return mixed


def total_spread(customers: int) -> float:
    """How far a total was off, nine times in ten, where it could be checked.

    Between the two sizes that were checked it is told as for the smaller one.
    """
    return _NARROW if customers >= _MANY_CUSTOMERS else _WIDE
