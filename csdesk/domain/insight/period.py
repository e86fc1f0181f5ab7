"""Which days a look at the shop takes in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Period:
    """Days from ``first`` to ``last``, both included, seen from ``today``; None is without end.

    A period narrows facts, scores and times. Verdicts on payback never look at it.
    """

    today: date
    first: date | None = None
    last: date | None = None

    @property
    def until(self) -> date:
        """The last day that counts: nothing after today does."""
        return self.today if self.last is None else min(self.last, self.today)

    def holds(self, day: date) -> bool:
        return (self.first is None or day >= self.first) and day <= self.until
