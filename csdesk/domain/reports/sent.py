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
    """What stood in it, packed (``domain/reports/standing``)."""
    file_name: str = ""
    sent_at: datetime | None = None
    person_id: int | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """What the books of a period say at one moment."""

    last_change: int
    """The number of the last line of History that is in it."""
    lines: str
    """Packed (``domain/reports/standing``)."""


@dataclass(frozen=True, slots=True)
class SinceSent:
    """What became of a period since it was sent."""

    sent: ExportedReport
    changes: int | None
    """How many lines the sheet of changes has; None: what was kept of it is damaged."""
