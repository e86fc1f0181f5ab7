"""What serving somebody takes besides redress: minutes of people, and outlays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from csdesk.domain.money import half_up

IDLE_SECONDS = 300
"""After this long without a key or a click a timer pauses itself."""


class Measured(StrEnum):
    """How the minutes came about."""

    TIMER = "timer"
    BY_HAND = "by_hand"
    STEP = "step"
    ESTIMATED = "estimated"


@dataclass(frozen=True, slots=True)
class Effort:
    """Minutes of one person for one customer; the rate is frozen when it is written."""

    customer_id: int
    spent_on: date
    minutes: int
    hourly_minor: int
    cost_minor: int
    measured: Measured
    id: int = 0
    person_id: int | None = None
    complaint_id: int | None = None
    contact_id: int | None = None
    note: str = ""


class OutlayKind(StrEnum):
    POSTAGE = "postage"
    TRAVEL = "travel"
    PARTS = "parts"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Outlay:
    """Another cost of serving somebody: postage, travel, parts."""

    customer_id: int
    spent_on: date
    kind: OutlayKind
    cost_minor: int
    id: int = 0
    complaint_id: int | None = None
    note: str = ""


def cost_of_minutes(minutes: int, hourly_minor: int) -> int:
    """What minutes at an hourly rate cost, in minor units, rounded half-up once (METHODS 1)."""
    return half_up(minutes * hourly_minor, 60)


def minutes_of(seconds: int) -> int:
    """Whole minutes nearest to what a clock counted; started work is at least one minute."""
    return 0 if seconds <= 0 else max(1, half_up(seconds, 60))
