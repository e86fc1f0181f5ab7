"""Promises: who does what by when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class PromiseState(StrEnum):
    OPEN = "open"
    LATE = "late"
    KEPT_ON_TIME = "kept_on_time"
    KEPT_LATE = "kept_late"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Promise:
    """What a named person will have done, and by when."""

    customer_id: int
    what: str
    due_at: datetime
    offset_minutes: int
    id: int = 0
    person_id: int | None = None
    complaint_id: int | None = None
    contact_id: int | None = None
    made_at: datetime | None = None
    kept_at: datetime | None = None
    broken_at: datetime | None = None
    reason: str = ""
    """Why it was moved, or could not be kept."""
    agreed_due_at: datetime | None = None
    """What the customer still counts on, where it was moved without their consent."""
    moves: int = 0
    """How often it was moved."""

    @property
    def binding_due_at(self) -> datetime:
        """The date it is measured by: the last one the customer agreed to."""
        return self.due_at if self.agreed_due_at is None else self.agreed_due_at

    @property
    def is_open(self) -> bool:
        return self.kept_at is None and self.broken_at is None

    def state(self, now: datetime) -> PromiseState:
        """How it stands at ``now``; nothing of this is stored."""
        if self.broken_at is not None:
            return PromiseState.BROKEN
        if self.kept_at is not None:
            on_time = self.kept_at <= self.binding_due_at
            return PromiseState.KEPT_ON_TIME if on_time else PromiseState.KEPT_LATE
        return PromiseState.LATE if now > self.binding_due_at else PromiseState.OPEN


@dataclass(frozen=True, slots=True)
class PromiseDraft:
    """A promise as typed."""

    what: str
    due_at: datetime
    person_id: int | None = None
