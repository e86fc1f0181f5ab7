"""Which complaints may be compared for payback, and on which day they became so."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from csdesk.domain.insight.payback import LANDMARK_DAYS, MILESTONES

Whole = npt.NDArray[np.int64]


def complete_by(
    opened: Whole, today: int, window: int, landmark: int = LANDMARK_DAYS
) -> npt.NDArray[np.bool_]:
    """Whether the outcome window of complaints opened on these days is over today, shape (n,)."""
    return opened + landmark + window <= today


def comparable(
    opened: Whole, customer: Whole, first_day: int, window: int, landmark: int = LANDMARK_DAYS
) -> Whole:
    """The places of the complaints that count once their window is over, by day of opening.

    Of one customer's complaints the earliest with a whole window of records before it is kept;
    those opened within landmark and window after a kept one are left out.

    Args:
        opened: days as ordinals, shape (n,); ``first_day`` is the first of the records.
    Returns: places in what was given, shape (m,). As windows end in the order of opening, those
        that count on an earlier day are the first of them.
    Source: METHODS parts 2.3 and 12.
    """
    known = np.flatnonzero(opened - window >= first_day)
    order = known[np.lexsort((opened[known], customer[known]))]
    kept: list[int] = []
    last_customer, last_day = None, 0
    for place, who, day in zip(
        order.tolist(), customer[order].tolist(), opened[order].tolist(), strict=True
    ):
        if who != last_customer or day > last_day + landmark + window:
            kept.append(place)
            last_customer, last_day = who, day
    chosen = np.array(kept, dtype=np.int64)
    return chosen[np.argsort(opened[chosen], kind="stable")]


@dataclass(frozen=True, slots=True)
class Milestone:
    """``reached_on`` is the first day, as an ordinal, on which ``number`` complaints counted;
    ``count`` is how many did on that day: as many, or more where several came the same day."""

    number: int
    reached_on: int
    count: int


def milestones_reached(
    opened: Whole, today: int, window: int, landmark: int = LANDMARK_DAYS
) -> tuple[Milestone, ...]:
    """The milestones that comparable complaints have reached by today, smallest first.

    Args:
        opened: days of opening of ``comparable`` complaints, rising, shape (m,).
    """
    ready = opened[complete_by(opened, today, window, landmark)]
    found = []
    for number in MILESTONES:
        if number > len(ready):
            break
        day = int(ready[number - 1])
        count = int(np.searchsorted(ready, day, side="right"))
        found.append(Milestone(number, day + landmark + window, count))
    return tuple(found)
