"""Promises: who does what by when."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Self

from csdesk.domain.errors import Refused, RuleBroken


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

    def kept(self, at: datetime, now: datetime) -> Self:
        """The same promise, kept at a moment that may lie a while back.

        Raises: RuleBroken("promise.over"): it was kept or broken already;
                Refused("promise.kept_at"): that is before it was made, or still to come.
        """
        self._require_open()
        made_at = self.made_at
        if at > now:
            raise Refused("promise.kept_at", "It can’t have been kept later than now.")
        if made_at is not None and at < min(made_at, now).replace(second=0, microsecond=0):
            raise Refused("promise.kept_at", "It can’t have been kept before it was made.")
        return replace(self, kept_at=at)

    def broken(self, at: datetime, reason: str) -> Self:
        """The same promise, which could not be kept.

        Raises: RuleBroken("promise.over"); Refused("promise.reason"): it is not said why.
        """
        if not reason.strip():
            raise Refused("promise.reason", "Say in a few words why it could not be kept.")
        self._require_open()
        return replace(self, broken_at=at, reason=reason.strip())

    def moved(self, due_at: datetime, reason: str, *, agreed: bool) -> Self:
        """The same promise for another moment.

        Where the customer did not agree they still count on the date before, and it is
        measured by that one.

        Raises: RuleBroken("promise.over");
                Refused("promise.reason"): it is not said why;
                Refused("promise.same_day"): that is when it is due anyway.
        """
        if not reason.strip():
            raise Refused("promise.reason", "Say in a few words why it was moved.")
        self._require_open()
        if due_at == self.due_at and (not agreed or self.agreed_due_at is None):
            raise Refused("promise.same_day", "It is promised for that moment already.")
        return replace(
            self,
            due_at=due_at,
            agreed_due_at=None if agreed else self.binding_due_at,
            moves=self.moves + 1,
            reason=reason.strip(),
        )

    def _require_open(self) -> None:
        if not self.is_open:
            raise RuleBroken("promise.over", "This promise was kept or broken already.")


@dataclass(frozen=True, slots=True)
class PromiseDraft:
    """A promise as typed."""

    what: str
    due_at: datetime
    person_id: int | None = None
