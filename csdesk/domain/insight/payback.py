"""Does extra care after a complaint pay back? What was found, and at which numbers of cases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from csdesk.domain.insight.finding import Finding

LANDMARK_DAYS = 14
WINDOW_DAYS = 180
WINDOWS = (90, 180, 365)
"""After how many days later margin stops counting; the shop chooses one."""
MILESTONES = (50, 100, 200, 400, 800, 1600)
"""At these numbers of eligible complaints a verdict is taken, once."""
_DAYS_A_MONTH = 30


def window_months(days: int) -> int:
    """A window in months, as sentences name it."""
    return round(days / _DAYS_A_MONTH)


class PaybackVerdict(StrEnum):
    PAYS = "pays"
    DOES_NOT_PAY = "does_not_pay"
    CANT_TELL = "cant_tell"
    NOTHING_TO_COMPARE = "nothing_to_compare"


@dataclass(frozen=True, slots=True)
class PaybackLook:
    """The verdict taken when the number of eligible complaints reached a milestone; frozen.

    Money is minor units. ``payback_low`` or ``payback_high`` None: no bound. ``cases`` holds the
    ids of the complaints it rests on, so that it can be checked. A look that was refused has no
    figures and says why in ``refusal``.
    """

    window_days: int
    milestone: int
    reached_on: date
    """The day on which so many complaints had become eligible."""
    verdict: PaybackVerdict
    n: int
    customers: int
    id: int = 0
    taken_at: datetime | None = None
    """None: it was worked out now and is not stored."""
    refusal: str = ""
    slope: float | None = None
    slope_low: float | None = None
    slope_high: float | None = None
    robustness: float | None = None
    payback: float | None = None
    payback_low: float | None = None
    payback_high: float | None = None
    cases_needed: int | None = None
    turning_point: float | None = None
    """Of usual care; only where the two-lines test hints at one (exploratory)."""
    cases: str = ""


@dataclass(frozen=True, slots=True)
class Payback:
    """All of it for the screen and for files.

    ``now`` is the newest look, frozen; ``looks`` are all of them, oldest first. ``finding`` is
    payback per extra 1 spent, with its range. ``later_margin`` and ``care`` in ``thirds`` are
    means of minor units by care that was light, usual and heavy among the cases of ``now``.
    """

    verdict: PaybackVerdict
    finding: Finding
    eligible: int
    customers: int
    next_milestone: int | None
    window_days: int
    now: PaybackLook | None = None
    looks: tuple[PaybackLook, ...] = ()
    thirds: tuple[tuple[int, float, float], ...] = ()
    """Number of cases, mean care, mean later margin: light, usual, heavy care."""
    exploratory: Finding | None = None
    """A possible turning point; never a headline."""
    recovery: Finding | None = None
    """What a complaint, as it was handled, did to later buying."""
