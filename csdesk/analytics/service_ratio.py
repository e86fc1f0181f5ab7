"""What service takes of each 1 of margin in a year like this, with the range that fits."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from csdesk.analytics.distributions import t_quantile

Whole = npt.NDArray[np.int64]
CONFIDENCE = 0.95
FEWEST_CUSTOMERS = 30
FEWEST_SERVED = 10


class RatioMissing(StrEnum):
    """What it takes before a range can be told, in the order it is asked for."""

    FEW_CUSTOMERS = "too_few_customers"
    FEW_SERVED = "too_few_served"
    NO_MARGIN = "no_margin"


@dataclass(frozen=True, slots=True)
class RatioRange:
    """Service cost over margin of all customers together, and the range that fits."""

    ratio: float
    low: float
    high: float
    n: int


def ratio_missing(margin: Whole, cost: Whole) -> RatioMissing | None:
    """What is missing before ``ratio_range`` says something that holds, if anything.

    Args:
        margin, cost: minor units of each customer, shape (n,).
    """
    if len(margin) < FEWEST_CUSTOMERS:
        return RatioMissing.FEW_CUSTOMERS
    if int((cost > 0).sum()) < FEWEST_SERVED:
        return RatioMissing.FEW_SERVED
    return None if ratio_range(margin, cost) else RatioMissing.NO_MARGIN


def ratio_range(margin: Whole, cost: Whole, confidence: float = CONFIDENCE) -> RatioRange | None:
    """The ratio of sums, and its interval by leaving out each customer once.

    The logarithm of the ratio is what varies evenly to both sides; its standard error is centred
    on the mean of the values that leave one out.

    Returns: None where a sum, with or without any one customer, is not above zero.
    Source: METHODS parts 2.2 and 12.
    """
    n = len(margin)
    if n < 2:
        return None
    rest_margin, rest_cost = margin.sum() - margin, cost.sum() - cost
    if min(margin.sum(), cost.sum(), rest_margin.min(), rest_cost.min()) <= 0:
        return None
    logs = np.log(rest_cost) - np.log(rest_margin)
    off = float(np.sqrt((n - 1) / n * np.square(logs - logs.mean()).sum()))
    reach = t_quantile((1 + confidence) / 2, n - 1) * off
    ratio = float(cost.sum() / margin.sum())
    low, high = np.exp(np.log(ratio) + np.array([-reach, reach])).tolist()
    return RatioRange(ratio, low, high, n) if np.isfinite(high) else None
