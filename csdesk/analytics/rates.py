"""Shares of a few: how far what was counted may lie from what is usual."""

from __future__ import annotations

from dataclasses import dataclass
from math import log, sqrt

import numpy as np
import numpy.typing as npt

from csdesk.analytics.distributions import norm_quantile

Reals = npt.NDArray[np.float64]

_STEPS = 60
"""Halvings when an end of an interval is looked for: more than a float can tell apart."""


@dataclass(frozen=True, slots=True)
class Rate:
    """A share of 0 to 1 with its range."""

    share: float
    low: float
    high: float
    n: int


def wilson(hits: int, n: int, confidence: float = 0.95) -> Rate:
    """A share and how far the usual one may lie from it.

    Args:
        hits: those that count, in 0..n.
        n: all of them, at least one.
        confidence: of both sides together, between 0 and 1.
    Raises: ValueError: there is nothing to share, or more hits than there are.
    Source: Wilson (1927), J. Am. Stat. Assoc. 22(158), without continuity correction.
    """
    _check(hits, n)
    z2 = norm_quantile((1 + confidence) / 2) ** 2
    centre = (hits + z2 / 2) / (n + z2)
    reach = sqrt(z2 * (hits * (n - hits) / n + z2 / 4)) / (n + z2)
    low = 0.0 if hits == 0 else max(centre - reach, 0.0)
    high = 1.0 if hits == n else min(centre + reach, 1.0)
    return Rate(hits / n, low, high, n)


@dataclass(frozen=True, slots=True)
class CountsCompared:
    """Which share of the events of two equal spans came in the later one, with its range.

    One half is where nothing changed.
    """

    share: float
    low: float
    high: float
    p_value: float


def compare_counts(before: int, after: int, confidence: float = 0.95) -> CountsCompared:
    """Two counts of equal spans, each taken as Poisson.

    Given their sum the later one is binomial, with one half where nothing changed; the test is
    exact and two-sided (twice the smaller tail), the range is Clopper and Pearson's.

    Raises: ValueError: a count is below zero, or there is nothing to compare.
    Source: Przyborowski & Wilenski (1940), Biometrika 31, 313-323.
    """
    n = before + after
    low, high = exact_range(after, n, confidence)
    tail = _at_most(_log_ways(min(before, after), n), n, 0.5)
    return CountsCompared(after / n, low, high, min(1.0, 2 * tail))


def exact_range(hits: int, n: int, confidence: float = 0.95) -> tuple[float, float]:
    """The range of a share that never covers too seldom (Clopper & Pearson 1934).

    Raises: ValueError: there is nothing to share, or more hits than there are.
    """
    _check(hits, n)
    tail = (1 - confidence) / 2
    low = 0.0 if hits == 0 else 1 - _share_where(n - hits, n, tail)
    high = 1.0 if hits == n else _share_where(hits, n, tail)
    return low, high


def _share_where(hits: int, n: int, tail: float) -> float:
    """The share at which so few hits, or fewer, have the chance ``tail``."""
    ways = _log_ways(hits, n)
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if _at_most(ways, n, middle) > tail:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _log_ways(hits: int, n: int) -> Reals:
    """Logarithms of the ways to choose 0, 1, ... ``hits`` of n."""
    k = np.arange(1, hits + 1)
    steps = np.log((n - k + 1) / k)
    return np.concatenate((np.zeros(1), np.cumsum(steps)))


def _at_most(ways: Reals, n: int, share: float) -> float:
    """The chance of one of those numbers of hits among n; ``share`` lies between 0 and 1."""
    k = np.arange(len(ways))
    chances = np.exp(ways + k * log(share) + (n - k) * log(1 - share))
    return min(1.0, float(chances.sum()))


def _check(hits: int, n: int) -> None:
    if n < 1 or not 0 <= hits <= n:
        raise ValueError(f"hits must lie in 0..n, and n be at least one: {hits=} {n=}")
