"""Does extra care after a complaint bring its cost back? Estimate, interval and verdict."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from csdesk.analytics.care_rank import CareRank, Cases, care_rank, controls
from csdesk.analytics.distributions import UPPER_END, t_quantile
from csdesk.analytics.regression import (
    Design,
    Reals,
    TooLittleVariety,
    design,
    fit,
    jackknife_covariance,
    shifts_without_each,
)
from csdesk.domain.insight.payback import PaybackVerdict

LEAST_CASES, LEAST_CUSTOMERS, LEAST_LATER_PURCHASES = 50, 40, 20
LEAST_SPREAD = 0.15
LEAST_ROBUSTNESS = 0.05
KNOT = 2 / 3
TURNING_LEAST_CASES, TURNING_LEAST_ROBUSTNESS = 200, 0.02
_VERDICT_TAIL = 0.995
_ONE_SIDED = 0.99
MOST_NEEDED = 1_000_000
"""More cases than that are no number to tell anybody."""
_POWER, _HALF_WIDTH, _TWO_REACHES = 2.6 + 0.84, 0.5, 2 * 1.96


class Refusal(StrEnum):
    """What is missing for an estimate."""

    TOO_FEW_CASES = "too_few_cases"
    TOO_FEW_CUSTOMERS = "too_few_customers"
    TOO_FEW_LATER_PURCHASES = "too_few_later_purchases"
    NOTHING_TO_COMPARE = "nothing_to_compare"
    TOO_LITTLE_VARIETY = "too_little_variety"


@dataclass(frozen=True, slots=True)
class Slope:
    """A coefficient with the standard error and freedom that its test takes."""

    value: float
    se: float
    df: int

    @property
    def t(self) -> float:
        return self.value / self.se if self.se > 0 else 0.0

    def reach(self, tail: float = _VERDICT_TAIL) -> tuple[float, float]:
        """The interval to both sides; 99 % unless told."""
        reach = t_quantile(tail, self.df) * self.se
        return self.value - reach, self.value + reach

    def robustness(self, t_crit: float | None = None) -> float:
        """The share of what is left over that a hidden factor would have to explain."""
        crit = t_quantile(_VERDICT_TAIL, self.df) if t_crit is None else t_crit
        return robustness_value(self.t, self.df, crit)


def robustness_value(t: float, df: float, t_crit: float) -> float:
    """Which share of the leftover variation of both care and later margin a hidden factor would
    have to explain, so that a result is no longer away from 0: between 0 and 1.

    Source: Cinelli & Hazlett (2020), JRSS-B 82(1), with their adjustment of the critical value.
    """
    if df <= 1:
        return 0.0
    f = max(0.0, abs(t) / math.sqrt(df) - t_crit / math.sqrt(df - 1))
    return 0.5 * (math.sqrt(f**4 + 4 * f**2) - f**2)


def two_keys(slope: float, away_from_zero: bool, robustness: float) -> PaybackVerdict:
    """The verdict: both keys must turn, else it can't be told.

    Args:
        away_from_zero: whether the 99 % interval of the slope leaves 0 out.
    """
    if not away_from_zero or robustness < LEAST_ROBUSTNESS:
        return PaybackVerdict.CANT_TELL
    return PaybackVerdict.PAYS if slope > 0 else PaybackVerdict.DOES_NOT_PAY


@dataclass(frozen=True, slots=True)
class PerOne:
    """Payback per extra 1 spent; ends are infinite where there is no bound, ``value`` None where
    care did not vary at all."""

    value: float | None
    low: float
    high: float

    @property
    def bounded(self) -> bool:
        return math.isfinite(self.low) and math.isfinite(self.high)


def fieller(later: float, care: float, covariance: Reals, t_crit: float) -> PerOne:
    """The ratio of two slopes, and all ratios that their errors allow.

    Args:
        covariance: of the two slopes, shape (2, 2).
    Returns: no bound on either side where the denominator is not away from 0.
    Source: Fieller (1954), JRSS-B 16(2).
    """
    ratio = later / care if care else None
    square = t_crit * t_crit
    a = care * care - square * float(covariance[1, 1])
    if ratio is None or a <= 0:
        return PerOne(ratio, -math.inf, math.inf)
    b = later * care - square * float(covariance[0, 1])
    c = later * later - square * float(covariance[0, 0])
    root = math.sqrt(max(0.0, b * b - a * c))
    return PerOne(ratio, (b - root) / a, (b + root) / a)


def cases_needed(n: int, fieller_width: float) -> float | None:
    """About how many cases would tell payback apart from break-even; None: beyond all reach.

    Args:
        fieller_width: of the 95 % interval of payback per 1.
    """
    errors = _POWER * (fieller_width / _TWO_REACHES) / _HALF_WIDTH
    needed = n * errors * errors
    return needed if needed <= MOST_NEEDED else None


@dataclass(frozen=True, slots=True)
class Estimate:
    """What the cases say, whether or not it may be said.

    ``light`` and ``heavy`` are the two lines below and above the knot; None where they can't be
    drawn.
    """

    n: int
    customers: int
    care: CareRank
    slope: Slope
    per_one: PerOne
    light: Slope | None
    heavy: Slope | None

    @property
    def slope_interval(self) -> tuple[float, float]:
        return self.slope.reach()

    @property
    def robustness(self) -> float:
        return self.slope.robustness()

    @property
    def needed(self) -> float | None:
        return cases_needed(self.n, self.per_one.high - self.per_one.low)

    @property
    def verdict(self) -> PaybackVerdict:
        low, high = self.slope_interval
        return two_keys(self.slope.value, low > 0 or high < 0, self.robustness)

    @property
    def turning_point(self) -> float | None:
        """Up to how many times usual care it may pay; exploratory, mostly None."""
        if self.light is None or self.heavy is None or self.n < TURNING_LEAST_CASES:
            return None
        crit = t_quantile(_ONE_SIDED, self.light.df)
        sure = min(self.light.robustness(), self.heavy.robustness()) >= TURNING_LEAST_ROBUSTNESS
        turns = self.light.t > crit and self.heavy.t < -crit
        return self.care.multiple_at(KNOT) if turns and sure else None


@dataclass(frozen=True, slots=True)
class Answer:
    """The verdict on some cases: either a refusal, or an estimate."""

    verdict: PaybackVerdict
    refusal: Refusal | None = None
    estimate: Estimate | None = None


def answer(cases: Cases) -> Answer:
    """The verdict on these cases, guards first. Milestones are somebody else's matter.

    Source: METHODS part 2.3.
    """
    missing = refusal_of(cases)
    if missing is not None:
        return Answer(PaybackVerdict.CANT_TELL, missing)
    care = care_rank(cases)
    if care.spread < LEAST_SPREAD:
        return Answer(PaybackVerdict.NOTHING_TO_COMPARE, Refusal.NOTHING_TO_COMPARE)
    try:
        found = estimate(cases, care)
    except TooLittleVariety:
        return Answer(PaybackVerdict.CANT_TELL, Refusal.TOO_LITTLE_VARIETY)
    return Answer(found.verdict, None, found)


def refusal_of(cases: Cases) -> Refusal | None:
    """What is missing before anything is estimated."""
    if len(cases) < LEAST_CASES:
        return Refusal.TOO_FEW_CASES
    if cases.customers < LEAST_CUSTOMERS:
        return Refusal.TOO_FEW_CUSTOMERS
    if cases.later_purchases < LEAST_LATER_PURCHASES:
        return Refusal.TOO_FEW_LATER_PURCHASES
    return None


def estimate(cases: Cases, care: CareRank | None = None) -> Estimate:
    """Slope, payback per extra 1 and the two lines, without asking whether there are enough.

    Raises: TooLittleVariety: a fit, or one without some customer, can't be solved.
    Source: METHODS parts 2.3, 2.4, 11 and 12.
    """
    care = care_rank(cases) if care is None else care
    similar, rank = controls(cases), care.rank
    outcomes = np.column_stack([cases.later_margin, cases.care])
    outcomes = np.column_stack([outcomes[:, 0] - outcomes[:, 1], outcomes])
    line = design(np.column_stack([rank - 0.5, similar]), needed=1)
    slopes, covariance = _slopes(line, outcomes, cases, 1)
    df = max(cases.customers - line.columns, 1)
    _, later, spent = slopes[0].tolist()
    per_one = fieller(later, spent, covariance[0, 1:, 1:], t_quantile(UPPER_END, df))
    light, heavy = _two_lines(similar, rank, outcomes[:, :1], cases)
    slope = Slope(float(slopes[0, 0]), math.sqrt(covariance[0, 0, 0]), df)
    return Estimate(len(cases), cases.customers, care, slope, per_one, light, heavy)


def _two_lines(
    similar: Reals, rank: Reals, net: Reals, cases: Cases
) -> tuple[Slope | None, Slope | None]:
    below, above = np.minimum(rank - KNOT, 0), np.maximum(rank - KNOT, 0)
    try:
        lines = design(np.column_stack([below, above, similar]), needed=2)
        slopes, covariance = _slopes(lines, net, cases, 2)
    except TooLittleVariety:
        return None, None
    df = max(cases.customers - lines.columns, 1)
    light, heavy = (
        Slope(float(slopes[i, 0]), math.sqrt(covariance[i, 0, 0]), df) for i in range(2)
    )
    return light, heavy


def _slopes(on: Design, outcomes: Reals, cases: Cases, first: int) -> tuple[Reals, Reals]:
    """The first coefficients, shape (first, outcomes), and each one's covariance of outcomes."""
    found = fit(on, outcomes)
    shifts = shifts_without_each(found, cases.customer, first)
    each = [jackknife_covariance(shifts[:, place]) for place in range(first)]
    return found.coefficients[:first], np.array(each)


def thirds(care: CareRank, cases: Cases) -> tuple[tuple[int, float, float], ...]:
    """Number, mean care and mean later margin where care was light, usual and heavy.

    Thirds are cut by the care rank, so that similar complaints are compared.
    """
    cut = np.minimum((care.rank * 3).astype(np.int64), 2)
    groups = (np.flatnonzero(cut == third) for third in range(3))
    return tuple(
        (len(rows), float(cases.care[rows].mean()), float(cases.later_margin[rows].mean()))
        for rows in groups
        if len(rows)
    )
