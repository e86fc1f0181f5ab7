"""Whether those who spend more get more attention for the same kind of problem."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from csdesk.analytics.left_out import without_each
from csdesk.analytics.strata import Reals, Strata, Whole, sort_by_stratum, strata_of
from csdesk.domain.insight.attention import EQUAL_WITHIN

LEAST_PER_STRATUM = 3
LEAST_CUSTOMERS = 30
LEAST_FOR_RANGE = 100
"""Customers from which a range is given."""
SEED = 20_240_501
_ORDERS = 100
"""Of spend and of attention each: every pair of them is one of the B + 1 = 10,000 draws."""
DRAWS = _ORDERS**2 - 1
_MOST_EXACT = math.factorial(10)
"""Up to so many orders all are tried: what is small enough to be checked by hand."""
_SLACK = 1e-9
_LAST = 0.90


@dataclass(frozen=True, slots=True)
class Audit:
    """Spearman's rho of spend and attention within strata, and how firmly it is known.

    ``cases`` are all complaints in strata that can be used, ``everyone`` their customers; of
    those, ``customers`` have a latest complaint that can be used, too. ``rho`` None: there is no
    such stratum; ``p`` None: fewer than 30 customers; no range below 100 customers.
    """

    cases: int
    everyone: int
    customers: int
    rho: float | None = None
    p: float | None = None
    low: float | None = None
    high: float | None = None

    @property
    def looks_equal(self) -> bool:
        """The whole range lies within ``EQUAL_WITHIN`` of nothing."""
        if self.low is None or self.high is None:
            return False
        return self.low > -EQUAL_WITHIN and self.high < EQUAL_WITHIN


def audit(
    attention: Reals, spend: Reals, stratum: Whole, customer: Whole, opened: Whole, seed: int = SEED
) -> Audit:
    """How attention goes with spend among comparable complaints.

    Args:
        attention: what a complaint got, shape (n,); infinite ones rank last.
        spend: of its customer in the year before, shape (n,).
        stratum: a number for category and severity, shape (n,).
        customer: who complained, shape (n,).
        opened: when; the latest of each customer's complaints counts for p, shape (n,).
        seed: of the permutations.
    Source: METHODS part 4.
    """
    latest = latest_of_each(customer, opened)
    once, _ = usable(attention[latest], spend[latest], stratum[latest])
    everything, strata = usable(attention, spend, stratum)
    if len(once) == 0 or len(everything) == 0:
        return Audit(0, 0, 0)
    seen, given = attention[everything], spend[everything]
    rho = _rho(_scores(seen, strata), _weighed(_scores(given, strata), strata))
    everyone = len(np.unique(customer[everything]))
    found = Audit(len(everything), everyone, len(once), rho)
    if len(once) < LEAST_CUSTOMERS:
        return found
    chosen = latest[once]
    p = permutation_p(attention[chosen], spend[chosen], stratum[chosen], seed)
    if len(once) < LEAST_FOR_RANGE:
        return replace(found, p=p)
    low, high = without_each(seen, given, strata, customer[everything], rho, LEAST_PER_STRATUM)
    return replace(found, p=p, low=low, high=high)


def stratified_rho(attention: Reals, spend: Reals, stratum: Whole) -> tuple[float | None, int]:
    """Spearman's rho within strata, weighed by their size less one, and the rows it rests on.

    Returns: None where no stratum has three rows that differ in both.
    """
    rows, strata = usable(attention, spend, stratum)
    if len(rows) == 0:
        return None, 0
    given = _weighed(_scores(spend[rows], strata), strata)
    return _rho(_scores(attention[rows], strata), given), len(rows)


def permutation_p(attention: Reals, spend: Reals, stratum: Whole, seed: int = SEED) -> float:
    """How often chance within strata brings a rho as far from 0, two-sided.

    Few orders are all tried. Else 100 orders of spend meet 100 of attention, the first of each
    as it is: 9,999 draws and what was seen. Any two of these pairings differ by an order drawn
    evenly, so that a count of them is as exact as of independent draws; and as the rows and
    columns of this square can be swapped without changing its law, what was seen is as likely as
    any other of the 10,000 to be the farthest: p holds its level exactly.

    Returns: 1 where there is nothing to compare.
    Source: METHODS parts 4 and 12; Hemerik & Goeman 2018 for groups of draws.
    """
    rows, strata = usable(attention, spend, stratum)
    if len(rows) == 0:
        return 1.0
    seen = _scores(attention[rows], strata)
    given = _weighed(_scores(spend[rows], strata), strata)
    if _number_of_orders(strata) <= _MOST_EXACT:
        drawn = _all_orders(seen, given, strata)
    else:
        generator = np.random.default_rng(seed)
        ours = list(strata.shuffles(given, _ORDERS, generator))
        theirs = strata.shuffles(seen, _ORDERS, generator)
        drawn = sum(
            (one @ other.T for one, other in zip(ours, theirs, strict=True)),
            start=np.zeros((_ORDERS, _ORDERS)),
        )
    return float(np.mean(np.abs(drawn) >= abs(_rho(seen, given)) - _SLACK))


def holm(chances: list[float]) -> list[float]:
    """Chances of several tests, made larger so that all of them hold together (Holm 1979)."""
    adjusted, so_far = [0.0] * len(chances), 0.0
    for place, at in enumerate(sorted(range(len(chances)), key=chances.__getitem__)):
        so_far = max(so_far, min(1.0, (len(chances) - place) * chances[at]))
        adjusted[at] = so_far
    return adjusted


def waits(replied: Reals, age: Reals) -> Reals:
    """Hours to the first reply as they are compared.

    Args:
        replied: hours to it, NaN where nobody replied so far, shape (n,).
        age: hours since it was opened, shape (n,).
    Returns: those unanswered for longer than 90 % of all answered ones are infinite, younger
        ones NaN: they are left out.
    """
    open_ones, hours = np.isnan(replied), replied.copy()
    if open_ones.all():
        return hours
    bound = np.quantile(replied[~open_ones], _LAST)
    hours[open_ones & (age > bound)] = np.inf
    return hours


def latest_of_each(customer: Whole, opened: Whole) -> Whole:
    """Places of each customer's latest row; of equally late ones the last in order."""
    order = np.lexsort((opened, customer))
    ends = np.ones(len(order), dtype=bool)
    ends[:-1] = customer[order][1:] != customer[order][:-1]
    return np.sort(order[ends])


def usable(attention: Reals, spend: Reals, stratum: Whole) -> tuple[Whole, Strata]:
    """Rows in strata of three or more that differ in both, sorted by stratum."""
    order, strata = sort_by_stratum(stratum)
    if len(order) == 0:
        return order, strata
    enough = strata.sizes >= LEAST_PER_STRATUM
    for values in (attention[order], spend[order]):
        highest = np.maximum.reduceat(values, strata.starts)
        enough &= highest > np.minimum.reduceat(values, strata.starts)
    kept = order[enough[strata.of]]
    return kept, strata_of(stratum[kept])


def beside_others(stratum: Whole) -> Whole:
    """Places of rows in strata of three or more."""
    order, strata = sort_by_stratum(stratum)
    return order[strata.sizes[strata.of] >= LEAST_PER_STRATUM] if len(order) else order


def differs(values: Reals, stratum: Whole) -> bool:
    """Whether values differ within any stratum."""
    order, strata = sort_by_stratum(stratum)
    if len(order) == 0:
        return False
    highest = np.maximum.reduceat(values[order], strata.starts)
    return bool(np.any(highest > np.minimum.reduceat(values[order], strata.starts)))


def _scores(values: Reals, strata: Strata) -> Reals:
    """Mid-ranks, so that their product summed over a stratum is its rho."""
    ranks = strata.centred(strata.mid_ranks(values))
    return ranks / np.sqrt(strata.totals(ranks**2))[strata.of]


def _weighed(scores: Reals, strata: Strata) -> Reals:
    weights = (strata.sizes - 1) / np.sum(strata.sizes - 1)
    weighed: Reals = scores * weights[strata.of]
    return weighed


def _rho(scores: Reals, weighed: Reals) -> float:
    return float(np.clip(scores @ weighed, -1, 1))


def _number_of_orders(strata: Strata) -> int:
    return math.prod(math.factorial(min(size, 20)) for size in strata.sizes.tolist())


def _all_orders(seen: Reals, given: Reals, strata: Strata) -> Reals:
    """What each order of the rows within their strata brings, shape (orders,)."""
    drawn = np.zeros(1)
    for start, size in zip(strata.starts.tolist(), strata.sizes.tolist(), strict=True):
        rows = slice(start, start + size)
        drawn = np.add.outer(drawn, _every_order(seen[rows], given[rows])).reshape(-1)
    return drawn


def _every_order(seen: Reals, given: Reals) -> Reals:
    """The sum of products with ``given`` in each of its orders, shape (n!,)."""
    sums, left = np.zeros(1), np.arange(len(given), dtype=np.int8)[None, :]
    for one in seen:
        sums = (sums[:, None] + one * given[left]).reshape(-1)
        without = [np.delete(left, place, axis=1) for place in range(left.shape[1])]
        left = np.stack(without, axis=1).reshape(len(sums), -1)
    return sums
