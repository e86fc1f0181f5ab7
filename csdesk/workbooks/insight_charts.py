"""A sheet for each chart of Insight: its sentences, its table, and the chart drawn from it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from openpyxl.chart import BarChart, LineChart, Reference, ScatterChart, Series
from openpyxl.chart.series import SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.utils import get_column_letter

from csdesk.domain.insight.report import CHARTS, InsightReport
from csdesk.domain.ours import ours
from csdesk.domain.reports.sheet import Kind, Role
from csdesk.language import Language
from csdesk.workbooks.book import Book
from csdesk.workbooks.insight_figures import said
from csdesk.workbooks.insight_tables import (
    ChartTable,
    Drawn,
    Shape,
    attention_table,
    causes_table,
    customers_table,
    payback_table,
    people_table,
    precedents_table,
    score_table,
    times_table,
    trend_table,
    whale_table,
)
from csdesk.workbooks.widths import column_width

_ACROSS = 6
"""Columns that a sentence may take."""
_LEAST_WIDTH = 12
_HEIGHT, _WIDTH = 9.5, 19
_COLOURS = ("0B6B62", "D2691E", "C62840", "5B6B67")
_MARKS = ("circle", "diamond", "triangle", "square")
"""A shape for each colour, so that nothing is told by colour alone."""
_FORMATS = {Kind.SHARE: "0%", Kind.DECIMAL: "0", Kind.NUMBER: "0"}


def chart_sheets(report: InsightReport, language: Language) -> tuple[ChartTable, ...]:
    """The tables of the charts that were put in, in the order of their sheets."""
    times = report.insight.times
    made: dict[str, Callable[[], ChartTable]] = {
        "customers": partial(customers_table, report, language),
        "whale": partial(whale_table, report, language),
        "attention": partial(attention_table, report),
        "payback": partial(payback_table, report),
        "people": partial(people_table, report),
        "precedents": partial(precedents_table, report),
        "score": partial(score_table, report, language),
        "causes": partial(causes_table, report),
        "reply_times": partial(
            times_table, ours("First reply"), times.first_reply, times.reply_curve
        ),
        "resolve_times": partial(
            times_table, ours("Until it is settled"), times.resolve, times.resolve_curve
        ),
        "trend": partial(trend_table, report, language),
    }
    return tuple(made[key]() for key in CHARTS if key in report.charts)


def add_chart_sheet(book: Book, table: ChartTable) -> None:
    """Write a sheet with what the chart says, its table, and the chart beside it."""
    say, columns = book.language.say, table.said_in(book.language)
    widths = [
        max(column_width(column, table.lines, book.language), _LEAST_WIDTH) for column in columns
    ]
    head = len(table.findings) + (1 if table.note else 0) + 3
    page = book.page(say(table.title), widths, freeze=f"A{head + 1}")
    page.text(say(table.title), role=Role.TITLE)
    across = min(_ACROSS, len(columns))
    for finding in table.findings:
        page.across(said(finding, book.language), across)
    if table.note:
        page.across(table.note, across)
    page.row()
    page.row(*((column.title, column.kind) for column in columns), role=Role.HEAD)
    for line in table.lines:
        book.advance(say(table.title))
        page.row(*((column.read(line), column.kind) for column in columns))
    if table.drawn is not None:
        anchor = f"{get_column_letter(len(columns) + 2)}{head}"
        page.sheet.add_chart(_chart(page.sheet, table, table.drawn, head, say), anchor)


def _chart(
    sheet: Any, table: ChartTable, drawn: Drawn, head: int, say: Callable[[str], str]
) -> Any:
    """The chart of a table whose heading stands in row ``head``."""
    kind = {Shape.BARS: BarChart, Shape.LINES: LineChart}.get(drawn.shape, ScatterChart)
    chart = kind()
    chart.title = say(table.title)
    chart.height, chart.width = _HEIGHT, _WIDTH
    chart.x_axis.title, chart.y_axis.title = say(drawn.across), say(drawn.series[0])
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.x_axis.tickLblPos = chart.y_axis.tickLblPos = "low"  # also where a line goes below 0
    places = {column.title: place for place, column in enumerate(table.columns, 1)}
    kinds = {column.title: column.kind for column in table.columns}
    for axis, title in ((chart.x_axis, drawn.across), (chart.y_axis, drawn.series[0])):
        axis.number_format = _FORMATS.get(kinds[title], "#,##0")
        axis.majorGridlines = axis.majorGridlines if axis is chart.y_axis else None
    if drawn.shape is Shape.DOTS:
        _add_dots(chart, sheet, drawn, places, head, say)
    elif drawn.shape is Shape.STEPS:
        _add_steps(chart, sheet, table, drawn, places, head)
        chart.series[0].tx = SeriesLabel(v=say(drawn.series[0]))
    else:
        _add_columns(chart, sheet, table, drawn, places, head)
    if len(drawn.series) == 1 and len(drawn.groups) < 2:
        chart.legend = None
    return chart


def _add_dots(
    chart: Any,
    sheet: Any,
    drawn: Drawn,
    places: dict[str, int],
    head: int,
    say: Callable[[str], str],
) -> None:
    """One series of dots a group, on axes by powers of ten."""
    chart.style, chart.scatterStyle = 13, "lineMarker"
    for group, colour, mark in zip(drawn.groups, _COLOURS, _MARKS, strict=False):
        rows = head + 1 + group.first, head + 1 + group.last
        across, up = (
            _cells(sheet, places[title], *rows) for title in (drawn.across, drawn.series[0])
        )
        series = Series(up, across, title=say(group.title))
        series.marker.symbol, series.marker.size = mark, 6
        series.marker.graphicalProperties = GraphicalProperties(solidFill=colour)
        series.graphicalProperties = GraphicalProperties()
        series.graphicalProperties.line.noFill = True
        chart.series.append(series)
    if drawn.is_log:
        chart.x_axis.scaling.logBase = chart.y_axis.scaling.logBase = 10


def _add_steps(
    chart: Any, sheet: Any, table: ChartTable, drawn: Drawn, places: dict[str, int], head: int
) -> None:
    """A line through points that need not lie evenly."""
    chart.style, chart.scatterStyle = 13, "lineMarker"
    rows = head + 1, head + len(table.lines)
    across, up = (_cells(sheet, places[title], *rows) for title in (drawn.across, drawn.series[0]))
    series = Series(up, across)
    series.marker.symbol, series.smooth = "none", False
    series.graphicalProperties = GraphicalProperties()
    series.graphicalProperties.line.solidFill = _COLOURS[0]
    chart.series.append(series)


def _add_columns(
    chart: Any, sheet: Any, table: ChartTable, drawn: Drawn, places: dict[str, int], head: int
) -> None:
    """A bar or a line for each column that is drawn, against the words of the first."""
    last = head + len(table.lines)
    for title, colour in zip(drawn.series, _COLOURS, strict=False):
        cells = Reference(sheet, min_col=places[title], min_row=head, max_row=last)
        chart.add_data(cells, titles_from_data=True)
        series = chart.series[-1]
        if drawn.shape is Shape.BARS:
            series.graphicalProperties.solidFill = colour
        else:
            series.smooth = False
            series.graphicalProperties.line.solidFill = colour
    chart.set_categories(_cells(sheet, places[drawn.across], head + 1, last))


def _cells(sheet: Any, column: int, first: int, last: int) -> Reference:
    return Reference(sheet, min_col=column, min_row=first, max_row=last)
