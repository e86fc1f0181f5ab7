"""Reopenings: a settled complaint that was taken up again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Reopening:
    """When and why a complaint was taken up again, and when it had been settled before that."""

    complaint_id: int
    at: datetime
    settled_at: datetime
    reason: str
    new_facts: str = ""
    """What nobody knew when the final say was given; needed where there is one."""
    person_id: int | None = None
    id: int = 0
