"""What one import brought; the rows carry its id."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ImportBatch:
    """One import: the file, its fingerprint, and how much came in."""

    file_name: str
    sha256: str
    layout: str
    brought_at: datetime
    rows: int
    customers: int
    purchases: int
    rows_digest: str
    id: int = 0
    undone_at: datetime | None = None
    complaints: int = 0
    answers: int = 0
    changed: int = 0
    """Customers and purchases that were there already and got other facts."""
    currency_before: str | None = None
    """What the shop counted in before it took the currency of this file."""
    program: str = ""
    """Whose export it was, as ``ImportPlan.program``; empty where nobody could tell."""
