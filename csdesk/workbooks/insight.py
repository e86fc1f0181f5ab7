"""The workbook of Insight: every figure with how firmly it is known, and the charts put in."""

from __future__ import annotations

from pathlib import Path

from csdesk.domain.insight.period import Period
from csdesk.domain.insight.report import AREA, FIGURE, FIRMLY, HOW, SAYS, TITLE, InsightReport
from csdesk.domain.ours import ours
from csdesk.domain.reports.lines import Written
from csdesk.domain.reports.sheet import Kind, Role
from csdesk.language import Language
from csdesk.progress import Progress, unwatched
from csdesk.whole_file import whole_file
from csdesk.workbooks.book import Book
from csdesk.workbooks.insight_charts import add_chart_sheet, chart_sheets
from csdesk.workbooks.insight_figures import Figure, figures, in_cell, unit_words
from csdesk.workbooks.printing import Imprint

_VALUES = (ours("Value"), ours("At least"), ours("At most"), ours("Unit"), ours("Records"))
_WIDTHS = (20, 24, 70, 15, 16, 16, 16, 12, 9)
_HOW_WIDTHS = (20, 24, 110)
_FIRM = ours(
    "Fact: arithmetic on what is written down. Estimate: likely, with the range that fits it. "
    "Can’t tell yet: too little is written down, and it is said what is missing."
)


def write_insight(
    report: InsightReport,
    language: Language,
    path: Path,
    *,
    progress: Progress = unwatched,
    overwrite: bool = False,
) -> Written:
    """Write one look at the shop as a workbook; what was at ``path`` stays until it is complete.

    Raises: Refused("report.*"): the file is there already, or the disk does not take it;
        Cancelled: the progress says so.
    """
    told = tuple(figures(report.insight, language))
    sheets = chart_sheets(report, language)
    rows = len(told) + sum(len(sheet.lines) for sheet in sheets)
    days, title = period_words(report.insight.period, language), language.say(TITLE)
    imprint = Imprint(report.shop_name, title, days, report.made_at, is_letter=report.on_letter)
    with (
        whole_file(path, overwrite=overwrite) as file,
        Book(imprint, language, expected_rows=rows, progress=progress) as book,
    ):
        _figures(book, report, told)
        for sheet in sheets:
            add_chart_sheet(book, sheet)
        _how(book, told)
        book.save(file)
        return Written(path, book.rows, book.shortened, book.replaced)


def period_words(period: Period, language: Language) -> str:
    """From when to when the look goes, both days included."""
    last = language.day(period.today if period.last is None else period.last)
    if period.first is None:
        return language.say(ours("Until {day}"), day=last)
    return f"{language.day(period.first)} – {last}"


def _figures(book: Book, report: InsightReport, told: tuple[Figure, ...]) -> None:
    language, say = book.language, book.language.say
    page = book.page(say(TITLE), _WIDTHS, freeze="C7")
    page.text(report.shop_name or say(ours("Shop")), role=Role.TITLE)
    page.text(say(TITLE))
    page.text(say(ours("Period")), book.imprint.period)
    page.row((say(ours("Date")), Kind.TEXT), (report.made_at.date(), Kind.DAY))
    page.across(say(_FIRM), 3)
    headings = (AREA, FIGURE, SAYS, FIRMLY, *_VALUES)
    page.text(*(say(heading) for heading in headings), role=Role.HEAD)
    for figure in told:
        found = figure.finding
        page.row(
            (figure.area, Kind.TEXT),
            (figure.name, Kind.TEXT),
            (found.sentence, Kind.TEXT),
            (say(found.label.words), Kind.TEXT),
            *(in_cell(value, found.unit) for value in (found.value, found.low, found.high)),
            (unit_words(found.unit, language), Kind.TEXT),
            (found.n, Kind.NUMBER),
            role=Role.PROSE,
        )


def _how(book: Book, told: tuple[Figure, ...]) -> None:
    """The formula of every figure, with the numbers of the day in it."""
    say = book.language.say
    page = book.page(say(HOW), _HOW_WIDTHS, freeze="A2")
    page.text(say(AREA), say(FIGURE), say(HOW), role=Role.HEAD)
    for figure in told:
        lines = () if figure.finding.worked_out is None else figure.finding.worked_out.lines
        for line in lines:
            page.text(figure.area, figure.name, line, role=Role.PROSE)
    for place in book.shortened:
        told_of = say(ours("The text in {place} was longer than a cell holds."), place=place)
        page.text(say(ours("Cut text")), "", told_of)
