"""Which days a look at the shop takes in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Period:
    """Days from ``first`` to ``last``, both included, seen from ``today``; None is without end.

    Without an end all that is written down counts, as in every list, days to come included. A
    period narrows facts, scores and times. Verdicts on payback never look at it.
    """

    today: date
    first: date | None = None
    last: date | None = None

    @property
    def until(self) -> date:
        """The last day that counts."""
        return date.max if self.last is None else self.last

    @property
    def since(self) -> date:
        """The first day that counts."""
        return date.min if self.first is None else self.first

    def holds(self, day: date) -> bool:
        return self.since <= day <= self.until
