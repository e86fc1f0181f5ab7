"""Reports that were exported, with what stood in them, so that later changes can be told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from csdesk.domain.reports.request import ReportKind


@dataclass(frozen=True, slots=True)
class ExportedReport:
    """One export of a period; marked as sent, it stays what later ones are compared with."""

    kind: ReportKind
    from_on: date
    to_on: date
    exported_at: datetime
    offset_minutes: int
    last_change: int
    """The number of the last line of History that was in it."""
    lines: str
    """What stood in it, packed (services/reports)."""
    file_name: str = ""
    sent_at: datetime | None = None
    person_id: int | None = None
    id: int = 0
