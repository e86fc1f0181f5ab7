"""Earlier complaints of other customers that look alike, and what was done for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from csdesk.domain.complaint import Outcome

YEARS_BACK = 2


class Likeness(IntEnum):
    """What two complaints have in common; the closest first."""

    BROKEN_PROMISE = 1
    CAUSE = 2
    CATEGORY = 3


@dataclass(frozen=True, slots=True)
class Alike:
    """An earlier complaint of somebody else."""

    complaint_id: int
    customer: str
    title: str
    opened_at: datetime
    likeness: Likeness
    outcome: Outcome | None
    """None while it is open."""
    done: tuple[str, ...] = ()
    """What was given as remedy, in the words of its lines."""
