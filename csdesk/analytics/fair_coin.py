"""What a fair-coin trial showed: did the extra that a coin added bring its cost back?"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from csdesk.analytics.care_rank import Cases, controls
from csdesk.analytics.distributions import UPPER_END, t_quantile, two_sided_p
from csdesk.analytics.payback import PerOne, Slope, fieller
from csdesk.analytics.regression import (
    design,
    fit,
    hc3_covariance,
    shifts_without_each,
)
from csdesk.domain.insight.payback import PaybackVerdict


@dataclass(frozen=True, slots=True)
class CoinAnswer:
    """``effect`` is what the extra left per complaint after its cost; its interval is 95 %."""

    n: int
    with_extra: int
    effect: Slope
    low: float
    high: float
    p: float
    per_one: PerOne
    verdict: PaybackVerdict


def coin_answer(cases: Cases, adds_extra: npt.NDArray[np.bool_]) -> CoinAnswer:
    """Net payoff by what the coin said, as assigned, whatever was then really given.

    Args:
        adds_extra: what the sealed toss of each case said, shape (n,).
    Raises: TooLittleVariety: both sides of the coin can't be told apart in these cases.
    Source: METHODS part 2.5; HC3 of MacKinnon & White (1985), n - columns degrees of freedom.
    """
    net = cases.later_margin - cases.care
    outcomes = np.column_stack([net, cases.later_margin, cases.care])
    arm = adds_extra.astype(np.float64)
    found = fit(design(np.column_stack([arm, controls(cases)]), needed=1), outcomes)
    covariance = hc3_covariance(shifts_without_each(found, np.arange(len(cases)))[:, 0])
    effect = Slope(float(found.coefficients[0, 0]), math.sqrt(covariance[0, 0]), found.df)
    crit = t_quantile(UPPER_END, found.df)
    low, high = effect.reach(UPPER_END)
    later, care = found.coefficients[0, 1:].tolist()
    return CoinAnswer(
        n=len(cases),
        with_extra=int(np.count_nonzero(adds_extra)),
        effect=effect,
        low=low,
        high=high,
        p=two_sided_p(effect.t, found.df),
        per_one=fieller(later, care, covariance[1:, 1:], crit),
        verdict=_verdict(low, high),
    )


def _verdict(low: float, high: float) -> PaybackVerdict:
    if low > 0:
        return PaybackVerdict.PAYS
    return PaybackVerdict.DOES_NOT_PAY if high < 0 else PaybackVerdict.CANT_TELL
