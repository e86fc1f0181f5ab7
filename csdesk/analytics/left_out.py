"""The range of a correlation within strata, by leaving out one customer after the other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from csdesk.analytics.distributions import UPPER_END, t_quantile
from csdesk.analytics.strata import Reals, Strata, Whole
from csdesk.progress import listen

GROUPS = 400
"""Where leaving out each customer is too much work, this many groups of them are left out."""
_MOST_WORK = 5_000_000
_CELLS = 1 << 17
_FLAT = 1e-9


def without_each(
    attention: Reals, spend: Reals, strata: Strata, customer: Whole, rho: float, least: int
) -> tuple[float | None, float | None]:
    """The 95 % range of a rho within strata (jackknife by customer).

    With very many complaints customers are left out in groups, whose spread stands for theirs.

    Args:
        attention, spend: shape (n,), sorted by stratum like ``customer``.
        rho: of all rows.
        least: rows that a stratum needs; one that falls below no longer counts.
    Returns: None and None where what is left without one of the customers can't be compared.
    Source: METHODS part 4; spread about the rho of all rows, t with customers - 1 (or groups - 1).
    """
    _, customers = np.unique(customer, return_inverse=True)
    is_small = int(strata.sizes @ strata.sizes) <= _MOST_WORK
    groups = customers.reshape(-1) if is_small else customers.reshape(-1) % GROUPS
    number = int(groups.max()) + 1
    sums = _Sums(np.zeros(number), np.zeros(number))
    for start, size in zip(strata.starts.tolist(), strata.sizes.tolist(), strict=True):
        rows = slice(start, start + size)
        _add_stratum(sums, attention[rows], spend[rows], groups[rows], least)
    if number < 2 or np.any(sums.weights <= 0):
        return None, None
    left = sums.products / sums.weights
    error = float(np.sqrt((number - 1) / number * np.sum((left - rho) ** 2)))
    reach = t_quantile(UPPER_END, number - 1) * error
    return max(-1.0, rho - reach), min(1.0, rho + reach)


@dataclass(frozen=True, slots=True, eq=False)
class _Sums:
    """Of rho times weight, and of weight, over the strata; one value a group left out."""

    products: Reals
    weights: Reals


def _add_stratum(sums: _Sums, attention: Reals, spend: Reals, groups: Whole, least: int) -> None:
    present, of = np.unique(groups, return_inverse=True)
    of = of.reshape(-1)
    ours, theirs = _codes(attention), _codes(spend)
    whole_rho = _rho_of(_mid_ranks(ours), _mid_ranks(theirs))
    weight = len(attention) - 1
    sums.products[:] += whole_rho * weight
    sums.weights[:] += weight
    step = max(1, _CELLS // len(attention))
    for first in range(0, len(present), step):
        listen()
        last = min(first + step, len(present))
        rhos, weights = _left(ours, theirs, of, (first, last), least)
        sums.products[present[first:last]] += rhos * weights - whole_rho * weight
        sums.weights[present[first:last]] += weights - weight


def _left(
    attention: Whole, spend: Whole, of: Whole, part: tuple[int, int], least: int
) -> tuple[Reals, Reals]:
    """Rho and weight of a stratum without each of some groups; 0 and 0 where it falls away."""
    first, last = part
    rows = np.flatnonzero((of >= first) & (of < last))
    own = of[rows] - first
    kept = len(of) - np.bincount(own, minlength=last - first)
    ours, theirs = (_ranks_left(codes, rows, own, last - first) for codes in (attention, spend))
    mean = kept * ((kept + 1) / 2) ** 2

    def total(one: Reals, other: Reals) -> Reals:
        every = np.einsum("gi,gi->g", one, other)
        gone = np.bincount(own, one[own, rows] * other[own, rows], minlength=last - first)
        left: Reals = every - gone - mean
        return left

    spread = total(ours, ours) * total(theirs, theirs)
    varied = (spread > _FLAT) & (kept >= least)
    rho = total(ours, theirs) / np.sqrt(np.where(varied, spread, 1.0))
    return np.where(varied, rho, 0.0), np.where(varied, kept - 1.0, 0.0)


def _ranks_left(codes: Whole, rows: Whole, own: Whole, number: int) -> Reals:
    """Mid-ranks of all rows in a stratum among those that stay, a line for each group left out."""
    values = int(codes.max()) + 1
    cells = np.bincount(own * values + codes[rows], minlength=number * values)
    gone = cells.reshape(number, values).astype(np.float64)
    at_or_below: Reals = np.cumsum(gone, axis=1) - gone / 2
    ranks: Reals = _mid_ranks(codes) - at_or_below.take(codes, axis=1)
    return ranks


def _codes(values: Reals) -> Whole:
    """0, 1, 2, ... for values in rising order."""
    codes = np.unique(values, return_inverse=True)[1]
    return codes.reshape(-1).astype(np.int64)


def _mid_ranks(codes: Whole) -> Reals:
    counts = np.bincount(codes)
    ranks: Reals = (np.cumsum(counts) - (counts - 1) / 2)[codes]
    return ranks


def _rho_of(ours: Reals, theirs: Reals) -> float:
    one, other = ours - ours.mean(), theirs - theirs.mean()
    return float(one @ other / np.sqrt((one @ one) * (other @ other)))
