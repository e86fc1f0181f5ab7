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
