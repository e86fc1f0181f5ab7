"""Improvements: what changed in the shop so that a cause of complaints comes back less."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

DAYS_COMPARED = 90


@dataclass(frozen=True, slots=True)
class Improvement:
    """A change in the shop against one cause: what, by whom, since when."""

    cause_id: int
    what: str
    since_on: date
    person_id: int | None = None
    id: int = 0
    active: bool = True

    def before(self) -> tuple[date, date]:
        """The 90 days before it: from the first of them, to the day it began (not included)."""
        return self.since_on - timedelta(days=DAYS_COMPARED), self.since_on

    def after(self, today: date) -> tuple[date, date]:
        """The 90 days since it, or so many as there were; ``today`` is counted."""
        end = min(self.since_on + timedelta(days=DAYS_COMPARED), today + timedelta(days=1))
        return self.since_on, max(end, self.since_on)


@dataclass(frozen=True, slots=True)
class Counted:
    """Complaints of one cause in some days, how many different customers, and in how many days."""

    complaints: int = 0
    customers: int = 0
    days: int = DAYS_COMPARED


@dataclass(frozen=True, slots=True)
class Effect:
    """Complaints of a cause before and after a change."""

    before: Counted
    after: Counted

    @property
    def is_whole(self) -> bool:
        """Whether as many days lie after it as before it."""
        return self.after.days == self.before.days


@dataclass(frozen=True, slots=True)
class Theme:
    """A cause, what it did lately, and what was changed because of it, newest first."""

    cause_id: int
    label: str
    lately: Counted
    """In the last 90 days, today included."""
    told: int
    """How many unhappy answers were about it in that time."""
    improvements: tuple[tuple[Improvement, Effect], ...] = ()
