"""Facts of the whole shop: arithmetic on the records, nothing estimated."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Whole = npt.NDArray[np.int64]
PRACTICAL_SHARE = 0.80
FEW_FOR_FIFTHS = 25


@dataclass(frozen=True, slots=True)
class Capacity:
    """The minutes that staff really have in a month, and what one of them costs."""

    minutes: float
    per_minute: float
    per_hour: float


def capacity(
    monthly_cost: int,
    people: float,
    hours_per_week: float,
    practical_share: float = PRACTICAL_SHARE,
) -> Capacity:
    """What an hour of care costs, by the time that can practically be used.

    Args:
        monthly_cost: of all staff, minor units.
        practical_share: of the paid hours, between 0 and 1; the rest is breaks and tidying.
    Raises: ValueError: there is no time to spread the cost over.
    Source: Kaplan & Anderson, Time-Driven Activity-Based Costing.
    """
    minutes = people * hours_per_week * 52 / 12 * 60 * practical_share
    if minutes <= 0:
        raise ValueError(f"no time: {people=} {hours_per_week=} {practical_share=}")
    return Capacity(minutes, monthly_cost / minutes, monthly_cost / minutes * 60)


@dataclass(frozen=True, slots=True)
class ShopHeadroom:
    """What a period leaves after service and fixed costs."""

    net: int
    service_ratio: float | None
    break_even_ratio: float | None
    """The service ratio at which the period makes nothing."""
    hours: float | None
    """Further hours of care that could be given; below zero: too many were."""


def shop_headroom(margin: int, service_cost: int, fixed_cost: int, hourly: int) -> ShopHeadroom:
    """Whether a period can bear its service, all in minor units.

    Source: METHODS part 2.1.
    """
    net = margin - service_cost - fixed_cost
    return ShopHeadroom(
        net=net,
        service_ratio=service_cost / margin if margin > 0 else None,
        break_even_ratio=max(0.0, 1 - fixed_cost / margin) if margin > 0 else None,
        hours=net / hourly if hourly > 0 else None,
    )


@dataclass(frozen=True, slots=True)
class CostToServe:
    """How the cost of service spreads over customers, in minor units."""

    quartiles: tuple[float, float, float]
    top_tenth_share: float | None
    """Of all service cost, from the dearest tenth of customers; None where nothing was spent."""
    without_cost: float
    """The part of customers that cost nothing, 0 to 1."""


def cost_to_serve(costs: Whole) -> CostToServe | None:
    """The spread of service cost over customers, shape (n,); None where there are none."""
    n = len(costs)
    if n == 0:
        return None
    low, middle, high = np.quantile(costs, [0.25, 0.5, 0.75]).tolist()
    total = int(costs.sum())
    top = int(np.sort(costs)[::-1][: -(-n // 10)].sum())
    return CostToServe((low, middle, high), top / total if total else None, _part_zero(costs))


def _part_zero(costs: Whole) -> float:
    return float(np.count_nonzero(costs == 0)) / len(costs)


def rank_scores(values: npt.NDArray[np.float64], higher_is_better: bool = True) -> Whole:
    """Scores from 1 to 5 (to 3 where there are fewer than 25) by mid-rank, shape (n,).

    Descriptive only: it never ranks who gets care.
    Source: METHODS part 1, RFM.
    """
    n = len(values)
    if n == 0:
        return np.empty(0, dtype=np.int64)
    ordered = values if higher_is_better else -values
    steps = 5 if n >= FEW_FOR_FIFTHS else 3
    _, inverse, counts = np.unique(ordered, return_inverse=True, return_counts=True)
    last_rank = np.cumsum(counts)
    twice_mid_rank = (2 * last_rank - counts + 1)[inverse]
    scores: Whole = 1 + (steps * (twice_mid_rank - 1)) // (2 * n)
    scores[scores > steps] = steps
    return scores
