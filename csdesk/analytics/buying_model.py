"""How often customers buy and when they stop: the BG/NBD model, fitted and looked ahead with.

Everybody buys at their own steady rate (gamma: r, alpha) and may stop for good after each
purchase, with their own chance (beta: a, b). Source: Fader, Hardie & Lee 2005, Marketing Science
24:275; METHODS parts 1 and 12.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

_PRIOR_MEANS = np.array([-0.5, 0.5, -0.3, 0.8])
"""Of the logarithms of r, alpha, a and b, each with a spread of 1, where the longest age is 10."""
_LONGEST_AGE = 10.0
_MOST_STEPS = 200
_MOST_TERMS = 20_000
_STILL = 1e-9
_SLIGHTLY = 1e-5


@dataclass(frozen=True, slots=True)
class Buying:
    """What is known of each customer, in one unit of time.

    ``repeats`` are purchases after the first, ``recency`` is the time from the first to the
    last of them (0 where there is none after the first), ``age`` from the first until today.
    """

    repeats: Floats
    recency: Floats
    age: Floats

    def scaled(self, by: float) -> Buying:
        """The same in another unit of time."""
        return Buying(self.repeats, self.recency * by, self.age * by)


@dataclass(frozen=True, slots=True)
class BuyingModel:
    """The four numbers that describe all customers together; ``alpha`` is a time."""

    r: float
    alpha: float
    a: float
    b: float


def log_likelihood(model: BuyingModel, buying: Buying) -> float:
    """How well the model fits; equation 6 of the source."""
    return _Likelihood(buying).value(np.log([model.r, model.alpha, model.a, model.b]))


def most_likely(buying: Buying) -> BuyingModel:
    """The model of greatest likelihood. Of few customers it can be an extreme one."""
    likelihood = _Likelihood(buying)
    start = np.log([1.0, max(float(buying.age.mean()), _STILL), 1.0, 1.0])
    return _model(_climb(likelihood.value, likelihood.slope, start))


def most_plausible(buying: Buying) -> BuyingModel:
    """The model that fits best among plausible ones; steady also with thirty customers.

    Mild beliefs about the four numbers are added to the likelihood, so that few customers
    don't lead to an extreme model.
    """
    scale = _LONGEST_AGE / max(float(buying.age.max()), _STILL)
    likelihood = _Likelihood(buying.scaled(scale))

    def value(logs: Floats) -> float:
        return likelihood.value(logs) - 0.5 * float(((logs - _PRIOR_MEANS) ** 2).sum())

    def slope(logs: Floats) -> Floats:
        uphill: Floats = likelihood.slope(logs) - (logs - _PRIOR_MEANS)
        return uphill

    found = _model(_climb(value, slope, _PRIOR_MEANS))
    return BuyingModel(found.r, found.alpha / scale, found.a, found.b)


def alive(model: BuyingModel, buying: Buying) -> Floats:
    """The chance that somebody still buys here, one each."""
    often, exponent = buying.repeats, model.r + buying.repeats
    silence = np.log1p((buying.age - buying.recency) / (model.alpha + buying.recency))
    before = np.maximum(model.b + often - 1, _STILL)
    gone = np.where(often > 0, np.log(model.a / before) + exponent * silence, -np.inf)
    chance: Floats = np.exp(-np.logaddexp(0.0, gone))
    return chance


def expected_purchases(model: BuyingModel, buying: Buying, ahead: float) -> Floats:
    """How many purchases to expect of each within the time ``ahead``.

    Equation 10 of the source, its hypergeometric function after Euler's transformation: so it
    has no pole at a = 1 and converges for everybody.
    """
    part = ahead / (model.alpha + buying.age + ahead)
    left = -np.log1p(ahead / (model.alpha + buying.age))
    over, top = model.a - 1, model.a + model.b + buying.repeats - 1
    grown = -left if over == 0 else -np.expm1(over * left) / over
    rest = np.exp(over * left) * _tail(model.a + model.b - 1 - model.r, over, top, part)
    return np.maximum(alive(model, buying) * (top * grown - rest), 0.0)


def _tail(p: float, over: float, top: Floats, part: Floats) -> Floats:
    """Sum over n from 1 of (p)n (over + 1)n-1 / ((top + 1)n-1 n!) partⁿ."""
    total = np.zeros_like(part)
    open_ones = np.arange(len(part))
    term, ratio, above = p * part, part, top
    for n in range(1, _MOST_TERMS):
        total[open_ones] += term
        going = np.abs(term) > 1e-15 * (1 - ratio) * np.maximum(np.abs(total[open_ones]), 1e-9)
        if not going.any():
            break
        if n % 32 == 0 and not going.all():
            open_ones, term = open_ones[going], term[going]
            ratio, above = ratio[going], above[going]
        term = term * ratio * ((p + n) * (over + n) / (n + 1)) / (above + n)
    return total


def _model(logs: Floats) -> BuyingModel:
    r, alpha, a, b = np.exp(logs).tolist()
    return BuyingModel(r, alpha, a, b)


class _Likelihood:
    """The likelihood and its slope at the logarithms of r, alpha, a and b; equal rows are one."""

    def __init__(self, buying: Buying) -> None:
        rows = np.column_stack([buying.repeats, buying.recency, buying.age])
        known, times = np.unique(rows, axis=0, return_counts=True)
        self._often, self._recency, self._age = known.T
        self._times = times.astype(np.float64)
        self._number = float(self._times.sum())
        self._bought = self._often > 0
        highest = int(self._often.max(initial=0))
        counts = np.bincount(self._often.astype(np.int64), self._times, minlength=highest + 1)
        self._beyond = counts[::-1].cumsum()[::-1][1:]  # how many bought again more than k times
        self._steps = np.arange(highest, dtype=np.float64)

    def value(self, logs: Floats) -> float:
        r, alpha, a, b = np.exp(logs)
        still, gone = self._ways(r, alpha, a, b)
        counted = self._rises(r) + self._rises(b) - self._rises(a + b)
        ways = float(self._times @ np.logaddexp(still, gone))
        return counted + self._number * float(r * logs[1]) + ways

    def slope(self, logs: Floats) -> Floats:
        r, alpha, a, b = np.exp(logs)
        still, gone = self._ways(r, alpha, a, b)
        stopped = self._times * np.exp(gone - np.logaddexp(still, gone))
        lasting = self._times - stopped
        ages, spans = alpha + self._age, alpha + self._recency
        both = self._rise_slope(a + b)
        by_r = self._rise_slope(r) + self._number * logs[1]
        by_r -= lasting @ np.log(ages) + stopped @ np.log(spans)
        by_alpha = self._number * r / alpha
        by_alpha -= (r + self._often) @ (lasting / ages + stopped / spans)
        by_a = stopped.sum() / a - both
        by_b = self._rise_slope(b) - both - (stopped[self._bought] / self._before(b)).sum()
        return np.array([by_r * r, by_alpha * alpha, by_a * a, by_b * b])

    def _ways(self, r: float, alpha: float, a: float, b: float) -> tuple[Floats, Floats]:
        """Logarithms of: still a customer, and stopped after the last purchase."""
        exponent = r + self._often
        still = -exponent * np.log(alpha + self._age)
        gone = np.full_like(still, -np.inf)
        bought = self._bought
        spans = np.log(alpha + self._recency[bought])
        gone[bought] = np.log(a / self._before(b)) - exponent[bought] * spans
        return still, gone

    def _before(self, b: float) -> Floats:
        before: Floats = b + self._often[self._bought] - 1
        return before

    def _rises(self, start: float) -> float:
        """Sum over customers of log Γ(start + x) - log Γ(start)."""
        return float(self._beyond @ np.log(start + self._steps))

    def _rise_slope(self, start: float) -> float:
        return float(self._beyond @ (1 / (start + self._steps)))


def _climb(
    value: Callable[[Floats], float], slope: Callable[[Floats], Floats], start: Floats
) -> Floats:
    """The place of the highest value: Newton's steps, shortened until each one climbs."""
    at, height, damping = start.copy(), value(start), 1.0
    for _ in range(_MOST_STEPS):
        uphill, bend = slope(at), -_bend(slope, at)
        while damping < 1e12:
            step = _step(bend, uphill, damping)
            higher = value(at + step)
            if higher >= height:
                break
            damping *= 4
        else:
            break
        at, height, damping = at + step, higher, max(damping / 10, 1e-12)
        if float(np.abs(step).max()) < _STILL:
            break
    return at


def _step(bend: Floats, uphill: Floats, damping: float) -> Floats:
    """A step uphill, at most a factor of e for each of the four numbers."""
    values, vectors = np.linalg.eigh(bend)
    curved = np.maximum(np.abs(values), 1e-10) + damping
    step: Floats = vectors @ ((vectors.T @ uphill) / curved)
    step /= max(1.0, float(np.abs(step).max()))
    return step


def _bend(slope: Callable[[Floats], Floats], at: Floats) -> Floats:
    """The second derivatives, from the slope a little to each side."""
    sides = np.eye(len(at)) * _SLIGHTLY
    rows = [(slope(at + side) - slope(at - side)) / (2 * _SLIGHTLY) for side in sides]
    bend: Floats = np.array(rows)
    return (bend + bend.T) / 2
