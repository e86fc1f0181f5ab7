"""Charts of a report's sheets, with what they show kept inside for readers that draw only that."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from math import ceil
from typing import Any

from openpyxl.chart import BarChart, LineChart
from openpyxl.chart.data_source import (
    AxDataSource,
    NumData,
    NumDataSource,
    NumRef,
    NumVal,
    StrData,
    StrRef,
    StrVal,
)
from openpyxl.chart.marker import Marker
from openpyxl.chart.series import Series, SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, OneCellAnchor
from openpyxl.drawing.xdr import XDRPositiveSize2D
from openpyxl.utils import get_column_letter
from openpyxl.utils.units import cm_to_EMU
from openpyxl.worksheet.pagebreak import Break

from csdesk.domain.money import exponent
from csdesk.domain.reports.sheet import ChartKind, Column, Kind, Read, Sheet, SheetChart
from csdesk.workbooks.book import Book
from csdesk.workbooks.looks import INK, LINE, formats
from csdesk.workbooks.names import quoted_sheet
from csdesk.workbooks.sheet import DAY_ZERO, clean
from csdesk.workbooks.table import WrittenTable

COLOURS = ("07626D", "DB6A0C", "94509F", "3A72B5", "5B6B67", "C6283F")
"""What customers bring first, what they cost second, as on the screens."""
_MARKS = ("circle", "diamond", "triangle", "square", "x", "plus")
_WIDTH, _WIDEST, _GAP = 13.4, 22.0, 0.4
"""In centimetres: two beside each other are as wide as their table."""
_HIGH, _ROW_HEIGHT = 0.55, 0.529
"""How high a chart is for its width, and a row in centimetres."""
_ROWS_A_PAGE, _PAGE = 30, 25.4
"""So many rows a page has in landscape, where what stands on it is so wide, in centimetres."""
_CM_A_SIGN, _CM_BESIDE = 0.186, 0.13
_STANDARD_WIDTH = 8.43


def add_charts(book: Book, table: WrittenTable, sheet: Sheet[Any]) -> None:
    """Draw the charts of a sheet below its table, two beside each other where there is room."""
    if not sheet.charts or not table.names.totals.lines:
        return
    pages = table.leaf.sheet.page_setup.fitToWidth
    across = _across(table.widths) if pages == 1 else _PAGE
    beside = 2 if across >= 2 * _WIDTH else 1
    width = min(max((across - _GAP) / beside, _WIDTH), _WIDEST)
    rows = ceil(width * _HIGH / _ROW_HEIGHT) + 1
    first = row = table.below + 2
    used = first
    leaf = table.leaf.sheet
    for number, chart in enumerate(sheet.charts):
        if number % beside == 0:
            row = first + number // beside * rows
            if used + rows > _rows_a_page(across):
                leaf.row_breaks.append(Break(id=row - 1))
                used = 2
            used += rows
        drawn = _Drawing(book, table, sheet, chart).made()
        drawn.anchor = _anchor(table.widths, row, number % beside * (width + _GAP), width)
        leaf.add_chart(drawn)
    last = row + rows - 1
    letter = get_column_letter(max(len(table.widths), _column_at(table.widths, width)[0] + 1))
    leaf.print_area = f"A1:{letter}{last}"


def _across(widths: Sequence[float]) -> float:
    return sum(width * _CM_A_SIGN + _CM_BESIDE for width in widths)


def _rows_a_page(across: float) -> int:
    """More where a page is made smaller so that its columns fit."""
    return int(_ROWS_A_PAGE * max(across / _PAGE, 1))


def _column_at(widths: Sequence[float], across: float) -> tuple[int, float]:
    """The column in which something so far from the left lies, from 0, and how far inside."""
    for n, width in enumerate(widths):
        wide = _across([width])
        if across < wide:
            return n, across
        across -= wide
    wide = _across([_STANDARD_WIDTH])
    return len(widths) + int(across // wide), across % wide


def _anchor(widths: Sequence[float], row: int, across: float, wide: float) -> OneCellAnchor:
    column, inside = _column_at(widths, across)
    place = AnchorMarker(col=column, colOff=cm_to_EMU(inside), row=row - 1)
    size = XDRPositiveSize2D(cm_to_EMU(wide), cm_to_EMU(wide * _HIGH))
    return OneCellAnchor(_from=place, ext=size)


class _Drawing:
    def __init__(
        self, book: Book, table: WrittenTable, sheet: Sheet[Any], chart: SheetChart
    ) -> None:
        self._book, self._table, self._chart = book, table, chart
        self._columns: dict[str, Column[Any]] = {column.title: column for column in sheet.columns}
        self._formats = formats(book.language)

    def made(self) -> Any:
        """The chart as openpyxl writes it."""
        say = self._book.language.say
        chart = LineChart() if self._chart.kind is ChartKind.LINES else BarChart()
        chart.title = say(self._chart.title)
        chart.description = ", ".join(
            (say(self._chart.title), *(say(title) for title in self._chart.values))
        )
        if self._chart.kind is ChartKind.STACKED:
            chart.grouping, chart.overlap = "stacked", 100
        if isinstance(chart, BarChart):
            chart.gapWidth = 60
        for number, title in enumerate(self._chart.values):
            chart.series.append(self._series(number, title))
        self._axes(chart)
        if len(self._chart.values) == 1:
            chart.legend = None
        else:
            chart.legend.position = "b"
        return chart

    def _axes(self, chart: Any) -> None:
        chart.x_axis.delete = chart.y_axis.delete = False
        chart.x_axis.tickLblPos = "low"  # also where a bar goes below 0
        chart.x_axis.number_format = self._format(self._chart.along)
        chart.y_axis.number_format = self._format(self._chart.values[0])
        chart.y_axis.majorGridlines.spPr = _line(LINE)
        chart.x_axis.graphicalProperties = _line(INK)
        chart.y_axis.graphicalProperties = _line(LINE)

    def _series(self, number: int, title: str) -> Any:
        heading = self._table.names.headings[title]
        place = f"{self._sheet}!${self._table.letters[title]}$1"
        label = StrRef(f=place, strCache=_texts([heading]))
        values = NumRef(f=self._cells(title), numCache=self._numbers(title))
        series = Series(
            idx=number, order=number, tx=SeriesLabel(strRef=label), val=NumDataSource(values)
        )
        series.cat = self._along()
        colour = COLOURS[number % len(COLOURS)]
        if self._chart.kind is ChartKind.LINES:
            series.smooth = False
            series.marker = _mark(_MARKS[number % len(_MARKS)], colour)
            series.graphicalProperties = _line(colour, 28_575)
        else:
            series.graphicalProperties = GraphicalProperties(solidFill=colour)
            series.invertIfNegative = False
        return series

    def _along(self) -> AxDataSource:
        title = self._chart.along
        if self._columns[title].kind in (Kind.TEXT, Kind.WORD):
            texts = [str(value or "") for value in self._table.drawn[title]]
            return AxDataSource(strRef=StrRef(f=self._cells(title), strCache=_texts(texts)))
        numbers = self._numbers(title)
        return AxDataSource(numRef=NumRef(f=self._cells(title), numCache=numbers))

    def _numbers(self, title: str) -> NumData:
        values = self._table.drawn[title]
        money = self._columns[title].kind is Kind.MONEY
        unit = 10 ** exponent(self._book.language.currency) if money else 1
        points = [
            NumVal(idx=n, v=_number(value, unit))
            for n, value in enumerate(values)
            if value is not None
        ]
        return NumData(formatCode=self._format(title), ptCount=len(values), pt=points)

    def _format(self, title: str) -> str:
        return self._formats[self._columns[title].kind]

    @property
    def _sheet(self) -> str:
        return quoted_sheet(self._table.leaf.title)

    def _cells(self, title: str) -> str:
        letter = self._table.letters[title]
        return f"{self._sheet}!${letter}$2:${letter}${self._table.last}"


def _number(value: Read, unit: int) -> float:
    if isinstance(value, date):
        return value.toordinal() - DAY_ZERO
    return float(value) / unit if isinstance(value, int | float) else 0.0


def _texts(texts: Sequence[str]) -> StrData:
    points = [StrVal(idx=n, v=clean(text)) for n, text in enumerate(texts)]
    return StrData(ptCount=len(texts), pt=points)


def _line(colour: str, width: int = 9_525) -> GraphicalProperties:
    drawn = GraphicalProperties()
    drawn.line.solidFill, drawn.line.width = colour, width
    return drawn


def _mark(symbol: str, colour: str) -> Any:
    return Marker(symbol=symbol, size=6, spPr=GraphicalProperties(solidFill=colour))
