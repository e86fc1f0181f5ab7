"""Reviews: what somebody wrote about the shop where everybody reads it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Review:
    """A public review: where, how many stars of five, whether replied to and resolved."""

    site: str
    posted_on: date
    words: str = ""
    link: str = ""
    stars: int | None = None
    customer_id: int | None = None
    """None: nobody knows yet who wrote it."""
    complaint_id: int | None = None
    person_id: int | None = None
    """Who replies."""
    reply: str = ""
    replied_at: datetime | None = None
    resolved_at: datetime | None = None
    id: int = 0
