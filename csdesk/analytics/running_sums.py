"""Sums over any stretch of days of any customer, asked for by the thousand."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Whole = npt.NDArray[np.int64]
_DAYS = 2**22
"""More than any ordinal of a day."""


class RunningSums:
    """Amounts of customers by day, added up once; days are ordinals above 0."""

    def __init__(self, customer: Whole, day: Whole, amount: Whole) -> None:
        places = customer * _DAYS + day
        order = np.argsort(places, kind="stable")
        self._places = places[order]
        self._sums = np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(amount[order])])
        self._days = day[order]

    def between(self, customer: Whole, after: Whole, until: Whole) -> Whole:
        """What came in (after, until] for each of these customers, shape (n,)."""
        return self._until(customer, until) - self._until(customer, after)

    def until(self, customer: Whole, day: Whole) -> Whole:
        """What came up to the end of a day, shape (n,)."""
        return self.between(customer, np.zeros_like(day), day)

    def first_day(self, customer: Whole, otherwise: Whole) -> Whole:
        """The first day of each of these customers; ``otherwise`` where there is none."""
        at = np.searchsorted(self._places, customer * _DAYS)
        found = np.append(self._places, -1)[at] // _DAYS == customer
        return np.where(found, np.append(self._days, 0)[at], otherwise)

    def _until(self, customer: Whole, day: Whole) -> Whole:
        return self._sums[np.searchsorted(self._places, customer * _DAYS + day, side="right")]
