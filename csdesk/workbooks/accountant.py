"""The accountant's workbook: the whole shop, a summary first, and every line it adds up."""

from __future__ import annotations

from operator import length_hint
from pathlib import Path

from csdesk.domain.reports.lines import AccountantReport, Written
from csdesk.domain.reports.sheet import Kind, Role
from csdesk.domain.reports.tables.complaints import COMPLAINTS
from csdesk.domain.reports.tables.customers import CUSTOMERS
from csdesk.domain.reports.tables.effort import EFFORT_LINES as EFFORT
from csdesk.domain.reports.tables.outlays import OUTLAYS
from csdesk.domain.reports.tables.redress import REDRESS
from csdesk.language import Language
from csdesk.progress import Progress, unwatched
from csdesk.whole_file import whole_file
from csdesk.workbooks.book import Book
from csdesk.workbooks.explained import explain
from csdesk.workbooks.page import Page
from csdesk.workbooks.plain_table import Table, put_table
from csdesk.workbooks.printing import Imprint
from csdesk.workbooks.sheet import Formula

TITLE = "Figures for the accountant"
_AMOUNTS = (
    "Spend",
    "Margin",
    "Effort",
    "Remedy",
    "Goodwill",
    "Other",
    "Service cost",
    "Contribution",
)


def write_accountant(
    report: AccountantReport,
    path: Path,
    *,
    progress: Progress = unwatched,
    overwrite: bool = False,
) -> Written:
    """Write the whole report as a workbook; what was at ``path`` stays until it is complete.

    Raises: Refused("report.*"): the file is there already, or the disk does not take it;
        Cancelled: the progress says so.
    """
    with whole_file(path, overwrite=overwrite) as file, book_of(report, TITLE, progress) as book:
        summary = book.page("Summary", widths=(34, 20, 60))
        customers = put_table(book, "Customers", CUSTOMERS, report.customers)
        complaints = put_table(book, "Complaints", COMPLAINTS, report.complaints)
        sheets = {
            "Remedy": (put_table(book, "Remedies", REDRESS, report.remedies), "Cost"),
            "Goodwill": (put_table(book, "Goodwill", REDRESS, report.goodwill), "Cost"),
            "Effort": (put_table(book, "Effort", EFFORT, report.effort), "Cost"),
            "Other": (put_table(book, "Outlays", OUTLAYS, report.outlays), "Cost"),
        }
        _summarize(summary, report, customers, complaints)
        _compare(summary, customers, sheets)
        explain(book, report, customers)
        book.save(file)
        return Written(path, book.rows, book.shortened)


def book_of(report: AccountantReport, title: str, progress: Progress) -> Book:
    """An empty workbook for this report."""
    period = f"{report.from_on.isoformat()} to {report.to_on.isoformat()}"
    lines = (
        report.customers,
        report.complaints,
        report.remedies,
        report.goodwill,
        report.effort,
        report.outlays,
    )
    return Book(
        Imprint(report.shop_name, title, period, report.made_at),
        Language("en", report.currency),
        expected_rows=sum(length_hint(part, 0) for part in lines),
        progress=progress,
    )


def _summarize(page: Page, report: AccountantReport, customers: Table, complaints: Table) -> None:
    page.text(report.shop_name or "Shop", role=Role.TITLE)
    page.text(TITLE)
    page.row()
    for label, day in (
        ("From", report.from_on),
        ("To", report.to_on),
        ("Made on", report.made_at.date()),
    ):
        page.row((label, Kind.TEXT), (day, Kind.DAY))
    page.row(("Currency", Kind.TEXT), (report.currency, Kind.TEXT))
    page.row()
    page.row(("Of the period", Kind.TEXT), ("Amount", Kind.MONEY), role=Role.HEAD)
    for name in _AMOUNTS:
        page.row((name, Kind.TEXT), (customers.total(name), Kind.MONEY))
    page.row(("Share", Kind.TEXT), (_share(customers), Kind.SHARE))
    page.row(("Effort minutes", Kind.TEXT), (customers.total("Effort minutes"), Kind.NUMBER))
    page.row(("Lines on the sheet Customers", Kind.TEXT), (customers.rows, Kind.NUMBER))
    page.row(("Complaints", Kind.TEXT), (complaints.rows, Kind.NUMBER))


def _share(customers: Table) -> Formula:
    cost, margin = customers.place("Service cost"), customers.place("Margin")
    earned = customers.sums["Margin"]
    share = customers.sums["Service cost"] / earned if earned > 0 else None
    return Formula(f'IF({margin}>0,{cost}/{margin},"")', share)


def _compare(page: Page, customers: Table, sheets: dict[str, tuple[Table, str]]) -> None:
    """The cross-check an accountant makes first: do the single lines add up to the figures?"""
    page.row()
    page.row(("Do the sheets agree?", Kind.TEXT), ("Difference", Kind.MONEY), role=Role.HEAD)
    for name, (table, column) in sheets.items():
        difference = customers.sums[name] - table.sums[column]
        formula = f"ROUND({customers.place(name)}-{table.place(column)},4)"
        label = f"{name}: Customers less {table.title}"
        page.row((label, Kind.TEXT), (Formula(formula, difference), Kind.MONEY))
