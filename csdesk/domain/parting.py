"""What next with a customer: keep going, change the terms, or part well, kindly and reversibly."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


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
