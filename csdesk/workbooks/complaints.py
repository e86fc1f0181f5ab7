"""The workbook of complaints and what was done about them."""

from __future__ import annotations

from pathlib import Path

from csdesk.domain.reports.lines import AccountantReport, Written
from csdesk.domain.reports.tables.complaints import COMPLAINTS
from csdesk.domain.reports.tables.redress import REDRESS
from csdesk.progress import Progress, unwatched
from csdesk.whole_file import whole_file
from csdesk.workbooks.accountant import book_of
from csdesk.workbooks.explained import explain
from csdesk.workbooks.plain_table import put_table

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
        put_table(book, "Complaints", COMPLAINTS, report.complaints)
        put_table(book, "Remedies", REDRESS, report.remedies)
        put_table(book, "Goodwill", REDRESS, report.goodwill)
        explain(book, report, None)
        book.save(file)
        return Written(path, book.rows, book.shortened)
