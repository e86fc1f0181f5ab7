"""The fair-coin trial: a sealed coin decides who gets a small extra, so that payback is seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from csdesk.domain.insight.finding import Finding


@dataclass(frozen=True, slots=True)
class FairCoinTrial:
    """One trial as it was planned; the tosses were made and sealed when it began."""

    planned: int
    """How many complaints take part; the one look is taken when all of them are complete."""
    gesture: str
    """What the coin may add, in words."""
    gesture_cost_minor: int
    window_days: int
    seed: str
    """What the tosses were drawn from."""
    sealed: str
    """A digest of seed and tosses, written down before the first was opened."""
    id: int = 0
    started_at: datetime | None = None
    stopped_at: datetime | None = None
    stop_reason: str = ""
    looked_at: datetime | None = None
    """When the one planned look was taken; None before."""
    verdict: str = ""
    result: str = ""
    """The figures of the one look as JSON, frozen."""

    @property
    def is_running(self) -> bool:
        return self.stopped_at is None and self.looked_at is None


@dataclass(frozen=True, slots=True)
class CoinToss:
    """One sealed toss: ``adds_gesture`` stays unread until a complaint opens it."""

    trial_id: int
    position: int
    adds_gesture: bool
    id: int = 0
    complaint_id: int | None = None
    opened_at: datetime | None = None


LEAST_PLANNED, MOST_PLANNED = 50, 1600
"""So many complaints a trial may plan; fewer could not tell anything."""


class WhyNot(StrEnum):
    """Why no coin can be opened for a complaint."""

    NOT_RUNNING = "not_running"
    ALL_OPENED = "all_opened"
    WAS_ELSEWHERE = "was_elsewhere"
    IS_SETTLED = "is_settled"
    NOT_DECIDED = "not_decided"
    TOO_LATE = "too_late"
    TOO_EARLY = "too_early"
    ONE_A_CUSTOMER = "one_a_customer"


@dataclass(frozen=True, slots=True)
class CoinOffer:
    """Whether a coin may be opened for one complaint, or was; says no word of what it will say.

    ``sentence`` is for the screen in each of these cases.
    """

    sentence: str
    trial: FairCoinTrial | None = None
    why_not: WhyNot | None = None
    opened: CoinToss | None = None
    """The coin of this complaint, once it is open: always the same."""

    @property
    def applies(self) -> bool:
        """Whether a coin can be opened now."""
        return self.why_not is None and self.opened is None


class CoinState(StrEnum):
    """Where a trial stands."""

    NONE = "none"
    RUNNING = "running"
    WAITING = "waiting"
    """All coins are opened; the last outcome windows are not complete."""
    DONE = "done"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class CoinReport:
    """How a trial stands, for the screen and for files."""

    state: CoinState
    finding: Finding
    trial: FairCoinTrial | None = None
    opened: int = 0
    complete: int = 0
    """Cases whose outcome window is over."""
