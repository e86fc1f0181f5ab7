"""A report as it will be, before it is written: the first lines of each sheet, true totals."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from csdesk.desk import Desk
from csdesk.domain.reports.request import ReportRequest
from csdesk.domain.reports.sheet import Check, Page, Read, Report, Row, Sheet
from csdesk.domain.reports.worked_out import SheetTotals
from csdesk.progress import Progress, unwatched
from csdesk.services.reports.making import make_report

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


def preview_report(
    desk: Desk, request: ReportRequest, *, progress: Progress = unwatched
) -> Preview:
    """What a file of this report would hold now; every line is walked through once.

    Raises: as ``make_report``; Cancelled: ``progress`` says that nobody waits for it any more.
    """
    report = make_report(desk, request)
    sheets = {sheet.key: _read(sheet, progress) for sheet in report.sheets}
    totals = {key: sheet.totals for key, sheet in sheets.items()}
    parts = tuple(
        PagePreview(part, tuple(part.rows(totals))) if isinstance(part, Page) else sheets[part.key]
        for part in report.parts
    )
    return Preview(report, parts, totals)


def _read(sheet: Sheet[Any], progress: Progress) -> SheetPreview:
    summed = [column for column in sheet.columns if column.summed]
    sums = dict.fromkeys((column.title for column in summed), 0)
    first, count = [], 0
    lines: Iterable[Any] = sheet.lines
    for count, line in enumerate(lines, 1):
        if count <= FIRST:
            first.append(tuple(column.read(line) for column in sheet.columns))
        for column in summed:
            value = column.read(line)
            sums[column.title] += value if isinstance(value, int) else 0
        if count % _STEP == 0:
            progress(count, count, "")
    return SheetPreview(sheet, tuple(first), count, SheetTotals(count, sums))
