"""The workbook of service cost per customer."""

from __future__ import annotations

from pathlib import Path

from csdesk.domain.reports.lines import AccountantReport, Written
from csdesk.domain.reports.tables.customers import CUSTOMERS
from csdesk.progress import Progress, unwatched
from csdesk.whole_file import whole_file
from csdesk.workbooks.accountant import book_of
from csdesk.workbooks.explained import explain
from csdesk.workbooks.plain_table import put_table

TITLE = "Service cost per customer"


def write_customers(
    report: AccountantReport,
    path: Path,
    *,
    progress: Progress = unwatched,
    overwrite: bool = False,
) -> Written:
    """Write the customers of a report as a workbook of their own.

    Raises: as ``write_accountant``.
    """
    with whole_file(path, overwrite=overwrite) as file, book_of(report, TITLE, progress) as book:
        customers = put_table(book, "Customers", CUSTOMERS, report.customers)
        explain(book, report, customers)
        book.save(file)
        return Written(path, book.rows, book.shortened)
