"""How long people wait, counting also those who still do: Kaplan and Meier."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from csdesk.analytics.distributions import norm_quantile

Reals = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]
_SLACK = 1e-12


@dataclass(frozen=True, slots=True, eq=False)
class Waiting:
    """The share still waiting after each end, with its range; arrays of shape (ends,)."""

    times: Reals
    share: Reals
    low: Reals
    high: Reals
    n: int
    waiting: int
    """How many of them still wait, as far as is known."""
    median: float | None
    """None: more than half still wait."""
    median_low: float | None
    median_high: float | None
    """None: no bound."""


def waiting_times(times: Reals, ended: Mask, confidence: float = 0.95) -> Waiting:
    """The Kaplan-Meier curve with its log(-log) range, and the median wait.

    Args:
        times: how long each waited, or has waited so far, shape (n,), from 0 on.
        ended: whether the wait came to its end, shape (n,).
        confidence: of both sides together, between 0 and 1.
    Raises: ValueError: the shapes differ, or a time is no length of time.
    Source: Kaplan & Meier (1958); Greenwood's variance; the ends of the median after Brookmeyer
        & Crowley (1982) in the convention of lifelines.
    """
    if times.shape != ended.shape or not np.all(times >= 0):
        raise ValueError("times are finite, from 0 on, and one for each ending")
    at, ends = np.unique(times[ended], return_counts=True)
    there = len(times) - np.searchsorted(np.sort(times), at, side="left")
    share: Reals = np.cumprod(1 - ends / there, dtype=np.float64)
    share[there == ends] = 0.0
    low, high = _range(share, ends, there, confidence)
    return Waiting(
        times=at,
        share=share,
        low=low,
        high=high,
        n=len(times),
        waiting=int(np.count_nonzero(~ended)),
        median=_first_below_half(at, share),
        median_low=_first_below_half(at, low),
        median_high=_first_below_half(at, high),
    )


def _range(
    share: Reals, ends: npt.NDArray[np.int64], there: npt.NDArray[np.int64], confidence: float
) -> tuple[Reals, Reals]:
    """Both limits of the share; where nobody waits any more both are 0."""
    z = norm_quantile((1 + confidence) / 2)
    some = share > 0
    summed = np.cumsum(ends[some] / (there[some] * (there[some] - ends[some])))
    logged = np.log(share[some])
    reach = z * np.sqrt(summed) / np.abs(logged)
    low, high = np.zeros_like(share), np.zeros_like(share)
    low[some] = np.exp(logged * np.exp(reach))
    high[some] = np.exp(logged * np.exp(-reach))
    return low, high


def _first_below_half(times: Reals, share: Reals) -> float | None:
    reached = np.flatnonzero(share <= 0.5 + _SLACK)
    return float(times[reached[0]]) if len(reached) else None
