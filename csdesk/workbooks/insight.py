"""The workbook of Insight: every figure with how firmly it is known, and the charts put in."""

from __future__ import annotations

from pathlib import Path

from csdesk.domain.insight.report import InsightReport
from csdesk.domain.reports.lines import Written
from csdesk.domain.reports.sheet import Kind, Role
from csdesk.language import Language
from csdesk.progress import Progress, unwatched
from csdesk.whole_file import whole_file
from csdesk.workbooks.book import Book
from csdesk.workbooks.insight_charts import add_chart_sheet, chart_sheets
from csdesk.workbooks.insight_figures import Figure, figures, in_cell, unit_words
from csdesk.workbooks.printing import Imprint

TITLE = "Insight"
HOW = "How it is worked out"
_HEADINGS = ("Area", "Figure", "What it says", "How firmly", "Value", "From", "To", "Unit", "n")
_WIDTHS = (20, 24, 70, 15, 16, 16, 16, 12, 9)
_HOW_WIDTHS = (20, 24, 110)
_FIRM = (
    "Fact: arithmetic on what is written down. Estimate: likely, with the range that fits it. "
    "Can’t tell yet: too little is written down, and it is said what is missing."
)


def write_insight(
    report: InsightReport,
    path: Path,
    *,
    progress: Progress = unwatched,
    overwrite: bool = False,
) -> Written:
    """Write one look at the shop as a workbook; what was at ``path`` stays until it is complete.

    Raises: Refused("report.*"): the file is there already, or the disk does not take it;
        Cancelled: the progress says so.
    """
    told = tuple(figures(report.insight))
    sheets = chart_sheets(report)
    rows = len(told) + sum(len(sheet.lines) for sheet in sheets)
    imprint = Imprint(report.shop_name, TITLE, report.period, report.made_at)
    with (
        whole_file(path, overwrite=overwrite) as file,
        Book(
            imprint, Language("en", report.insight.currency), expected_rows=rows, progress=progress
        ) as book,
    ):
        _figures(book, report, told)
        for sheet in sheets:
            add_chart_sheet(book, sheet)
        _how(book, told)
        book.save(file)
        return Written(path, book.rows, book.shortened, book.replaced)


def _figures(book: Book, report: InsightReport, told: tuple[Figure, ...]) -> None:
    page = book.page(TITLE, _WIDTHS, freeze="C7")
    page.text(report.shop_name or "Shop", role=Role.TITLE)
    page.text(TITLE)
    page.text("Period", report.period)
    page.row(("Made on", Kind.TEXT), (report.made_at.date(), Kind.DAY))
    page.across(_FIRM, 3)
    page.text(*_HEADINGS, role=Role.HEAD)
    currency = report.insight.currency
    for figure in told:
        found = figure.finding
        page.row(
            (figure.area, Kind.TEXT),
            (figure.name, Kind.TEXT),
            (found.sentence, Kind.TEXT),
            (found.label.words, Kind.TEXT),
            *(in_cell(value, found.unit) for value in (found.value, found.low, found.high)),
            (unit_words(found.unit, currency), Kind.TEXT),
            (found.n, Kind.NUMBER),
            role=Role.PROSE,
        )


def _how(book: Book, told: tuple[Figure, ...]) -> None:
    """The formula of every figure, with the numbers of the day in it."""
    page = book.page(HOW, _HOW_WIDTHS, freeze="A2")
    page.text("Area", "Figure", HOW, role=Role.HEAD)
    for figure in told:
        lines = () if figure.finding.worked_out is None else figure.finding.worked_out.lines
        for line in lines:
            page.text(figure.area, figure.name, line, role=Role.PROSE)
    for place in book.shortened:
        page.text("Cut text", "", f"The text in {place} was longer than a cell holds.")
