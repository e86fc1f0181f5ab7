"""Whether something rises or falls from month to month: a slope that no single month can bend."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from csdesk.analytics.distributions import LEVEL

Floats = npt.NDArray[np.float64]
FEWEST_MONTHS = 12
_SLACK = 1e-9


@dataclass(frozen=True, slots=True)
class Trend:
    """The middle of all slopes between two months, and how clear its direction is.

    ``low`` to ``high`` are the slopes that the same test does not rule out, so that they lie on
    one side of 0 where the direction is clear. ``s`` is Kendall's: pairs that rise less those
    that fall.
    """

    slope: float
    low: float
    high: float
    s: int
    p: float
    n: int

    @property
    def direction(self) -> int:
        """1 rising, -1 falling, 0 where it can't be told apart from to and fro."""
        return int(np.sign(self.s)) if self.p <= LEVEL + 1e-12 else 0


def trend(months: npt.NDArray[np.int64], values: Floats) -> Trend:
    """The direction of values by month.

    Args:
        months: numbers of the months, rising, shape (n,); gaps are allowed.
        values: one for each, shape (n,).
    Raises: ValueError: fewer than two months, or two values for one.
    Source: Theil 1950, Sen 1968; the chances are exact, ties included. METHODS part 2.1.
    """
    n = len(months)
    if n < 2 or np.any(np.diff(months) <= 0):
        raise ValueError("two or more months, each later than the one before, are needed")
    early, late = np.triu_indices(n, 1)
    rises = values[late] - values[early]
    slopes = np.sort(rises / (months[late] - months[early]))
    s = int(np.sign(np.where(np.abs(rises) <= _SLACK, 0.0, rises)).sum())
    chances, scores = _null(values)
    p = float(chances[np.abs(scores) >= abs(s) - _SLACK].sum())
    low, high = _span(slopes, chances, scores)
    return Trend(float(np.median(slopes)), low, high, s, min(p, 1.0), n)


def _span(slopes: Floats, chances: Floats, scores: npt.NDArray[np.int64]) -> tuple[float, float]:
    """The slopes that the test at 5 % would not rule out; open ends become infinite."""
    count, size = len(slopes), np.abs(scores)
    at_least = np.bincount(size, chances, minlength=count + 1)[::-1].cumsum()[::-1]
    ruled_out = np.flatnonzero(at_least[1:] <= LEVEL + 1e-12) + 1
    if not len(ruled_out):
        return -np.inf, np.inf
    first = (count - int(ruled_out[0])) // 2
    return float(slopes[first]), float(slopes[count - 1 - first])


def _null(values: Floats) -> tuple[Floats, npt.NDArray[np.int64]]:
    """Every score that the values could have in any order, and its chance.

    The pairs out of order are counted group by group of equal values, the largest first: adding
    a group spreads them as Mann and Whitney's U.
    """
    ordered = np.sort(values)
    steps = np.flatnonzero(np.diff(ordered) > _SLACK) + 1
    sizes = sorted(np.diff([0, *steps.tolist(), len(values)]).tolist(), reverse=True)
    chances, placed = np.ones(1), sizes[0]
    for size in sizes[1:]:
        chances = np.convolve(chances, _mixed(placed, size))
        placed += size
    inverted = np.arange(len(chances))
    return chances, len(chances) - 1 - 2 * inverted


def _mixed(ones: int, others: int) -> Floats:
    """The chances of Mann and Whitney's U for groups of these sizes."""
    if others == 1:
        return np.full(ones + 1, 1 / (ones + 1))
    ways = [1] + [0] * (ones * others)
    for step in range(1, others + 1):
        for place in range(len(ways) - 1, ones + step - 1, -1):
            ways[place] -= ways[place - ones - step]
        for place in range(step, len(ways)):
            ways[place] += ways[place - step]
    total = sum(ways)
    return np.array([way / total for way in ways])
