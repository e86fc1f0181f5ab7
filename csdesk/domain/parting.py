"""What next with a customer: keep going, change the terms, or part well, kindly and reversibly."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from csdesk.domain.errors import RuleBroken


class NextStep(StrEnum):
    KEEP_GOING = "keep_going"
    CHANGE_TERMS = "change_terms"
    PART_WELL = "part_well"


class PartingState(StrEnum):
    """How a decision to part stands."""

    THINKING = "thinking"
    PARTED = "parted"
    TAKEN_BACK = "taken_back"


THINKING_DAYS = 7


@dataclass(frozen=True, slots=True)
class Parting:
    """A decision on what next with a customer; money and its history stay as they are."""

    customer_id: int
    next_step: NextStep
    decided_at: datetime
    offset_minutes: int
    message: str = ""
    terms: str = ""
    """What changes from now on, where the terms change."""
    look_again_on: date | None = None
    think_until: datetime | None = None
    """Part well: nothing is sent before this moment."""
    parted_at: datetime | None = None
    """When the letter went out and it was done."""
    taken_back_at: datetime | None = None
    taken_back_reason: str = ""
    person_id: int | None = None
    id: int = 0

    @property
    def state(self) -> PartingState | None:
        """How parting stands; None where something else was decided."""
        if self.next_step is not NextStep.PART_WELL:
            return None
        if self.taken_back_at is not None:
            return PartingState.TAKEN_BACK
        return PartingState.THINKING if self.parted_at is None else PartingState.PARTED

    @property
    def stands(self) -> bool:
        """Parting is being thought over, or done, and was not taken back."""
        return self.state in (PartingState.THINKING, PartingState.PARTED)

    def is_thought_over(self, now: datetime) -> bool:
        """The week to think is over, and nothing was decided otherwise."""
        thinking = self.state is PartingState.THINKING
        return thinking and self.think_until is not None and self.think_until <= now

    def require_thinking(self) -> None:
        """Raises: RuleBroken("parting.over"): it was done, or taken back, or never a parting."""
        if self.state is not PartingState.THINKING:
            raise RuleBroken("parting.over", "This is not being thought over any more.")

    def require_thought_over(self, now: datetime) -> None:
        """Raises: RuleBroken("parting.over"); RuleBroken("parting.thinking"): the week runs."""
        self.require_thinking()
        if not self.is_thought_over(now):
            raise RuleBroken(
                "parting.thinking",
                "You wanted a week to think it over. Nothing is sent before it is over.",
                until=self.think_until,
            )


def three_months_on(day: date) -> date:
    """The same day of the month three months later, or the last one that month has."""
    month = day.year * 12 + day.month - 1 + 3
    year, at = month // 12, month % 12 + 1
    return date(year, at, min(day.day, monthrange(year, at)[1]))
