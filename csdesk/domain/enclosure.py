"""Enclosures: photos and documents that belong to a contact or a complaint."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Enclosure:
    """Which file inside the shop belongs to which customer, contact and complaint."""

    attachment_id: int
    customer_id: int
    added_at: datetime
    contact_id: int | None = None
    complaint_id: int | None = None
    person_id: int | None = None
    id: int = 0
