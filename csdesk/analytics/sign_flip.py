"""Before and after of the same people: would their differences look so with signs thrown?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Reals = npt.NDArray[np.float64]
FEWEST = 6
"""Below so many pairs nothing could ever stand out from chance."""
MOST_EXACT = 16
"""Up to so many differences all throws are gone through."""
THROWS = 9_999
SEED = 20_161
_SLACK = 1e-9


@dataclass(frozen=True, slots=True)
class SignFlip:
    """A mean difference, how often chance alone does as much, and its range."""

    n: int
    mean: float
    p_value: float
    low: float | None
    """None: no bound."""
    high: float | None
    exact: bool
    seed: int


def sign_flip(differences: Reals, *, seed: int = SEED, confidence: float = 0.95) -> SignFlip | None:
    """The sign-flip test of a mean difference, two-sided; None where there are fewer than six.

    Args:
        differences: later less earlier, one a person, shape (n,), finite.
        seed: of the throws, where there are more than 16 differences that are not zero.
        confidence: of the range; it holds those shifts that the same test would not rule out.
    """
    n = len(differences)
    if n < FEWEST:
        return None
    moved = differences[differences != 0]
    exact = len(moved) <= MOST_EXACT
    thrown = None if n <= MOST_EXACT else _thrown(differences, seed)
    sums = _all_sums(moved) if exact or thrown is None else thrown[0]
    as_much = int(np.count_nonzero(np.abs(sums) / n >= abs(moved.sum()) / n - _SLACK))
    p_value = as_much / len(sums) if exact else (1 + as_much) / (len(sums) + 1)
    low, high = _shifts(differences, thrown, 1 - confidence)
    return SignFlip(n, float(differences.mean()), p_value, low, high, exact, seed)


def _all_sums(differences: Reals) -> Reals:
    """The sums under all throws of the signs, shape (2 ** n,)."""
    sums = np.zeros(1)
    for one in differences:
        sums = np.concatenate((sums + one, sums - one))
    return sums


def _thrown(differences: Reals, seed: int) -> tuple[Reals, Reals]:
    """For each throw: the sum of the differences with its signs, and the sum of the signs.

    Equal differences are thrown together, as only how many of them turn matters.
    """
    values, many = np.unique(differences, return_counts=True)
    thrower = np.random.default_rng(seed)
    signs = np.array([2.0 * thrower.binomial(m, 0.5, THROWS) - m for m in many])
    return values @ signs, signs.sum(axis=0)


def _shifts(
    differences: Reals, thrown: tuple[Reals, Reals] | None, alpha: float
) -> tuple[float | None, float | None]:
    """The lowest and the highest shift that the test does not rule out.

    A throw with sum A of the shifted differences is as far out as what was seen where
    |A - d B| >= |T - d n|: between two values of d, one on each side of the mean.
    """
    n, total = len(differences), float(differences.sum())
    if thrown is None:
        sums, signs = _all_sums(differences), _all_sums(np.ones(n))
        allowed = int(np.floor(alpha * len(sums)))
    else:
        sums, signs = thrown
        allowed = int(np.floor(alpha * (len(sums) + 1))) - 1
    with np.errstate(divide="ignore", invalid="ignore"):
        one, other = (total - sums) / (n - signs), (total + sums) / (n + signs)
    whole = np.abs(signs) >= n
    upper = np.where(whole, np.inf, np.fmax(one, other))
    lower = np.where(whole, -np.inf, np.fmin(one, other))
    return _end(np.sort(lower), allowed), _end(-np.sort(-upper), allowed)


def _end(ordered: Reals, place: int) -> float | None:
    found = float(ordered[place])
    return found if np.isfinite(found) else None
