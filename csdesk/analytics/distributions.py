"""The normal and Student's t distribution, exact enough for every interval that is shown."""

from __future__ import annotations

import math
from functools import lru_cache
from statistics import NormalDist

LEVEL = 0.05
"""A chance of this or less counts as more than luck."""
UPPER_END = 0.975
"""What share lies below the upper end of a 95 % range."""
_NORMAL = NormalDist()
_TINY = 1e-300
_CLOSE = 1e-16
_MOST_TERMS = 10_000
_MOST_HALVINGS = 200


def norm_quantile(p: float) -> float:
    """The value that a standard normal one stays under with chance ``p``.

    Raises: ValueError: ``p`` does not lie between 0 and 1.
    """
    if not 0 < p < 1:
        raise ValueError(f"a chance lies between 0 and 1: {p=}")
    return _NORMAL.inv_cdf(p)


def incomplete_beta(a: float, b: float, x: float) -> float:
    """The regularised incomplete beta function I_x(a, b), from 0 to 1.

    Raises: ValueError: ``a`` or ``b`` is not positive, or ``x`` not in 0..1.
    Source: continued fraction of Abramowitz & Stegun 26.5.8, by Lentz's method.
    """
    if a <= 0 or b <= 0 or not 0 <= x <= 1:
        raise ValueError(f"a and b are positive, x lies in 0..1: {a=} {b=} {x=}")
    if x in (0, 1):
        return float(x)
    front = math.exp(
        math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    )
    if x < (a + 1) / (a + b + 2):
        return front * _fraction(a, b, x) / a
    return 1 - front * _fraction(b, a, 1 - x) / b


def _fraction(a: float, b: float, x: float) -> float:
    c, d = 1.0, 1 / _away_from_zero(1 - (a + b) * x / (a + 1))
    found = d
    for m in range(1, _MOST_TERMS):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        for step in (even, odd):
            d = 1 / _away_from_zero(1 + step * d)
            c = _away_from_zero(1 + step / c)
            found *= c * d
        if abs(c * d - 1) <= _CLOSE:
            break
    return found


def _away_from_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY


def _t_tail(t: float, df: float) -> float:
    """The chance of a value above ``t``, which is not negative."""
    square = t * t
    if square < df:
        return 0.5 - 0.5 * incomplete_beta(0.5, df / 2, square / (df + square))
    return 0.5 * incomplete_beta(df / 2, 0.5, df / (df + square))


def two_sided_p(t: float, df: float) -> float:
    """The chance of a t at least as far from 0, were nothing there.

    Args:
        df: degrees of freedom, more than 0; need not be whole.
    Raises: ValueError: ``df`` is not positive.
    """
    return min(1.0, 2 * _t_tail(abs(t), df))


@lru_cache(maxsize=4096)
def t_quantile(p: float, df: float) -> float:
    """The value that Student's t with ``df`` degrees of freedom stays under with chance ``p``.

    Raises: ValueError: ``p`` does not lie between 0 and 1, or ``df`` is not positive.
    """
    if not 0 < p < 1 or df <= 0:
        raise ValueError(f"a chance lies between 0 and 1, df above 0: {p=} {df=}")
    if p < 0.5:
        return -t_quantile(1 - p, df)
    return _upper_quantile(1 - p, df) if p > 0.5 else 0.0


def _upper_quantile(tail: float, df: float) -> float:
    """Newton's steps, held between two values that are known to lie on either side."""
    low, high = 0.0, 1.0
    while _t_tail(high, df) > tail:
        low, high = high, 2 * high
    at = (low + high) / 2
    scale = math.lgamma((df + 1) / 2) - math.lgamma(df / 2) - 0.5 * math.log(df * math.pi)
    for _ in range(_MOST_HALVINGS):
        over = _t_tail(at, df) - tail
        low, high = (at, high) if over > 0 else (low, at)
        density = math.exp(scale - (df + 1) / 2 * math.log1p(at * at / df))
        step = at + over / density if density > 0 else low
        better = step if low < step < high else (low + high) / 2
        if abs(better - at) <= 1e-14 * max(1.0, abs(at)):
            return better
        at = better
    return at
