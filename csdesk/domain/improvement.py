"""Improvements: what changed in the shop so that a cause of complaints comes back less."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Improvement:
    """A change in the shop against one cause: what, by whom, since when."""

    cause_id: int
    what: str
    since_on: date
    person_id: int | None = None
    id: int = 0
    active: bool = True
