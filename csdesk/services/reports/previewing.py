"""A report as it will be, before it is written: the first lines of each sheet, true totals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from csdesk.desk import Desk
from csdesk.domain.reports.request import ReportRequest
from csdesk.domain.reports.sheet import Check, Page, Read, Report, Row, Sheet
from csdesk.domain.reports.totals import Adding
from csdesk.domain.reports.worked_out import SheetTotals
from csdesk.progress import Progress, stoppable, unwatched
from csdesk.services.reports.making import make_report, require_period
from csdesk.services.reports.private_copy import private_copy

FIRST: Final = 200
"""So many lines of a sheet are shown."""
_STEP: Final = 250


@dataclass(frozen=True, slots=True)
class SheetPreview:
    """A sheet with its first lines, one value for each column, and the totals of all of them."""

    sheet: Sheet[Any]
    lines: tuple[tuple[Read, ...], ...]
    count: int
    totals: SheetTotals


@dataclass(frozen=True, slots=True)
class PagePreview:
    """A page with what stands on it."""

    page: Page
    rows: tuple[Row | Check, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """A report with its parts in order, as far as they are shown."""

    report: Report
    parts: tuple[SheetPreview | PagePreview, ...]
    totals: dict[str, SheetTotals]


@stoppable
def preview_report(
    desk: Desk, request: ReportRequest, *, progress: Progress = unwatched
) -> Preview:
    """What a file of this report would hold now; every line is walked through once.

    Raises: as ``make_report`` and ``private_copy``; Cancelled: ``progress`` says that nobody waits
        for it any more.
    """
    require_period(request.from_on, request.to_on)
    with private_copy(desk) as copy:
        return preview_of(make_report(copy, request), progress=progress)


def preview_of(report: Report, *, progress: Progress = unwatched) -> Preview:
    """A report as it is shown, read whole from the desk it was made at.

    Raises: Cancelled.
    """
    sheets = {sheet.key: _read(sheet, progress) for sheet in report.sheets}
    totals = {key: sheet.totals for key, sheet in sheets.items()}
    parts = tuple(
        PagePreview(part, tuple(part.rows(totals))) if isinstance(part, Page) else sheets[part.key]
        for part in report.parts
    )
    return Preview(report, parts, totals)


def _read(sheet: Sheet[Any], progress: Progress) -> SheetPreview:
    adding = Adding(sheet)
    first: list[tuple[Read, ...]] = []
    for done, line in enumerate(sheet.lines):
        if done % _STEP == 0:
            progress(done, len(sheet.lines), sheet.title)
        if done < FIRST:
            first.append(tuple(column.read(line) for column in sheet.columns))
        adding.add_line(line)
    totals = adding.totals()
    return SheetPreview(sheet, tuple(first), totals.lines, totals)
