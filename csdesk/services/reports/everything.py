"""All that the reports tell of the shop, from the first day on, in one workbook to take along."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from csdesk.desk import Desk
from csdesk.domain.ours import ours
from csdesk.domain.reports.lines import Written
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.domain.reports.sheet import Page, Report, Sheet
from csdesk.progress import Progress, stoppable, unwatched
from csdesk.services.reports.asked import ask
from csdesk.services.reports.exporting import whole_period
from csdesk.services.reports.making import report_of
from csdesk.services.reports.private_copy import private_copy
from csdesk.whole_file import require_free

_TITLE = ours("Everything of the shop")
_FURTHER = (ReportKind.CUSTOMERS, ReportKind.COMPLAINTS, ReportKind.LETTERS)


@stoppable
def export_everything(
    desk: Desk, path: Path, *, overwrite: bool = False, progress: Progress = unwatched
) -> Written:
    """Writes the workbook; what was at ``path`` stays until the new file is complete.

    Raises: Refused("report.exists"): a file is there and ``overwrite`` is not given;
        Refused("report.*"): the disk does not take it; Cancelled: no half file is left.
    """
    from csdesk.workbooks.report_book import write_report  # late: openpyxl comes with it

    require_free(path, overwrite=overwrite)
    with private_copy(desk) as copy:
        report = everything(copy)
        language = ask(copy, _request(copy, ReportKind.ACCOUNTANT)).language
        return write_report(report, language, path, overwrite=overwrite, progress=progress)


def everything(desk: Desk) -> Report:
    """The books as the accountant gets them, with every customer, complaint and letter whole."""
    books = report_of(ask(desk, _request(desk, ReportKind.ACCOUNTANT)))
    whole: dict[str, Sheet[Any]] = {}
    for kind in _FURTHER:
        for part in report_of(ask(desk, _request(desk, kind))).parts:
            if isinstance(part, Sheet):
                whole.setdefault(part.key, part)
    parts: list[Sheet[Any] | Page] = [
        whole.pop(part.key, part)
        if isinstance(part, Sheet) and _holds(whole.get(part.key), part)
        else part
        for part in books.parts
    ]
    known = {part.key for part in parts if isinstance(part, Sheet)}
    more = (sheet for key, sheet in whole.items() if key not in known)
    return replace(books, title=_TITLE, parts=(*parts[:-1], *more, parts[-1]))


def _holds(larger: Sheet[Any] | None, sheet: Sheet[Any]) -> bool:
    """Whether a sheet of the same key has all of its columns, so formulas find what they ask."""
    if larger is None:
        return False
    return {column.title for column in sheet.columns} <= {c.title for c in larger.columns}


def _request(desk: Desk, kind: ReportKind) -> ReportRequest:
    return ReportRequest(kind, *whole_period(desk))
