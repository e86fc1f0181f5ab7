"""What a report shows, as a person reads it: sheet by sheet, a line by its headings."""

from __future__ import annotations

from datetime import date
from typing import Any

from csdesk.desk import Desk
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.domain.reports.sheet import Check, Row
from csdesk.domain.reports.worked_out import worth
from csdesk.services.reports.previewing import PagePreview, Preview, SheetPreview, preview_report

Lines = list[dict[str, Any]]


def shown(desk: Desk, kind: ReportKind, from_on: date, to_on: date, **asked: Any) -> Preview:
    return preview_report(desk, ReportRequest(kind, from_on, to_on, **asked))


def lines_of(preview: Preview, key: str) -> Lines:
    """The lines of a sheet, each as heading -> value."""
    part = sheet_of(preview, key)
    titles = [column.title for column in part.sheet.columns]
    return [dict(zip(titles, line, strict=True)) for line in part.lines]


def sheet_of(preview: Preview, key: str) -> SheetPreview:
    (found,) = (
        part for part in preview.parts if isinstance(part, SheetPreview) and part.sheet.key == key
    )
    return found


def rows_of_page(preview: Preview, key: str) -> tuple[Row | Check, ...]:
    (found,) = (
        part.rows
        for part in preview.parts
        if isinstance(part, PagePreview) and part.page.key == key
    )
    return found


def words_of_page(preview: Preview, key: str) -> str:
    """All words of a page."""
    rows = (row for row in rows_of_page(preview, key) if isinstance(row, Row))
    return "\n".join(str(value) for row in rows for value, _ in row.cells)


def what_does_not_tie(preview: Preview) -> list[tuple[str, Any, Any]]:
    """Checks of the cover whose two sides differ; there is at least one check."""
    checks = [row for row in rows_of_page(preview, "Cover") if isinstance(row, Check)]
    assert checks
    sides = [
        (c.label, worth(c.left, preview.totals), worth(c.right, preview.totals)) for c in checks
    ]
    return [(label, left, right) for label, left, right in sides if left != right]
