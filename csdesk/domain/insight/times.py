"""How long it takes: to the first reply, to the end, and what is still open."""

from __future__ import annotations

from dataclasses import dataclass

from csdesk.domain.insight.finding import Finding


@dataclass(frozen=True, slots=True)
class Survival:
    """A Kaplan-Meier curve: the share still waiting after so many days, falling in steps."""

    days: tuple[float, ...] = ()
    waiting: tuple[float, ...] = ()
    low: tuple[float, ...] = ()
    high: tuple[float, ...] = ()
    median: float | None = None
    """None: more than half are still waiting."""


@dataclass(frozen=True, slots=True)
class AgeGroup:
    """Open complaints of an age, in days, both ends included; ``to_day`` None: and older."""

    from_day: int
    to_day: int | None
    complaints: int


@dataclass(frozen=True, slots=True)
class Times:
    """Times with their range, rates, and the backlog."""

    first_reply: Finding
    resolve: Finding
    first_contact: Finding
    """Settled with exactly one contact and not reopened within 14 days."""
    reopened: Finding
    closed_loop: Finding
    """Asked how it went within 7 days of the end."""
    backlog: Finding
    reply_curve: Survival = Survival()
    resolve_curve: Survival = Survival()
    ages: tuple[AgeGroup, ...] = ()
    oldest_days: int | None = None
    """Since how many days the oldest is open; None: nothing is."""
