"""The workbook of complaints and what was done about them."""

from __future__ import annotations

from pathlib import Path

from csdesk.domain.reports.lines import AccountantReport, Written
from csdesk.domain.reports.tables import COMPLAINTS, REDRESS
from csdesk.progress import Progress, unwatched
from csdesk.whole_file import whole_file
from csdesk.workbooks.accountant import book_of
from csdesk.workbooks.explained import explain

TITLE = "Complaints and outcomes"


def write_complaints(
    report: AccountantReport,
    path: Path,
    *,
    progress: Progress = unwatched,
    overwrite: bool = False,
) -> Written:
    """Write the complaints of a report, their remedies and their goodwill as a workbook.

    Raises: as ``write_accountant``.
    """
    with whole_file(path, overwrite=overwrite) as file, book_of(report, TITLE, progress) as book:
        book.table("Complaints", COMPLAINTS, report.complaints)
        book.table("Remedies", REDRESS, report.remedies)
        book.table("Goodwill", REDRESS, report.goodwill)
        explain(book, report, None)
        book.save(file)
        return Written(path, book.rows, book.shortened)
