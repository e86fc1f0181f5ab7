"""The whale curve: how the profit of the best customers carries, or is eaten by, the rest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Whole = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class WhaleCurve:
    """Contributions, best first, added up; minor units."""

    order: Whole
    """Which customer comes when: indices into what was given, shape (n,)."""
    running: Whole
    peak: int
    peak_customers: int
    """The fewest customers that reach the peak."""
    total: int
    loss_makers: int
    lost: int
    """What those below zero cost, as a positive amount."""

    @property
    def peak_percent(self) -> float | None:
        """The peak as a percentage of the total; None where the total is nothing or less."""
        return 100 * self.peak / self.total if self.total > 0 else None


def whale_curve(contributions: Whole) -> WhaleCurve:
    """The curve of these customers' contributions, shape (n,).

    Source: Kaplan & Anderson; METHODS parts 2.1 and 12.
    """
    order = np.argsort(-contributions, kind="stable")
    running = np.cumsum(contributions[order])
    below = contributions < 0
    gains = contributions > 0
    return WhaleCurve(
        order=order,
        running=running,
        peak=int(running.max()) if len(running) else 0,
        peak_customers=int(np.argmax(running)) + 1 if np.any(gains) else min(len(running), 1),
        total=int(contributions.sum()),
        loss_makers=int(np.count_nonzero(below)),
        lost=-int(contributions[below].sum()),
    )
