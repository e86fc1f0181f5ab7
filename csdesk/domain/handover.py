"""Handovers: a complaint that goes from one person to another, with a brief."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Handover:
    """Who gave a complaint to whom, when, and what the next person must know."""

    complaint_id: int
    at: datetime
    to_person_id: int
    brief: str
    from_person_id: int | None = None
    id: int = 0
