"""A sheet of a report as an Excel table: filters, bands, and totals that heed the filter."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, islice
from textwrap import wrap
from typing import Any

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table, TableColumn, TableFormula, TableStyleInfo

from csdesk.domain.ours import LANGUAGES, ours
from csdesk.domain.reports.sheet import Column, Kind, Read, Role, RowPlaces, Sheet
from csdesk.domain.reports.totals import Adding, total_of
from csdesk.shown import column_words
from csdesk.workbooks.book import Book, Leaf
from csdesk.workbooks.choices import offer_choices
from csdesk.workbooks.formulas import TableNames
from csdesk.workbooks.looks import Cell, Way
from csdesk.workbooks.names import headings, table_name
from csdesk.workbooks.printing import spread
from csdesk.workbooks.sheet import LONGEST_TEXT, Formula, Value, one_line
from csdesk.workbooks.widths import (
    FILTER,
    NARROWEST,
    WIDEST,
    figure_width,
    heading_width,
    lines_high,
    rough_lines,
    text_width,
)

_LOOKED_AT = 200
"""So many lines tell how long the texts of a column are; of figures all are looked at."""
_STYLE = "TableStyleLight2"
_LINES_A_PAGE = 32
_WIDEST_FROZEN = 64
"""More would leave a small screen no room to scroll in."""
_LONGEST_COMMENT = 255


@dataclass(slots=True)
class Seen:
    """The ends of what stood in a column of figures."""

    low: int | float = 0
    high: int | float = 0

    def take(self, value: int | float) -> None:
        if value > self.high:
            self.high = value
        elif value < self.low:
            self.low = value


@dataclass(frozen=True, slots=True)
class WrittenTable:
    """A table that stands in the workbook, under a heading in its first row."""

    leaf: Leaf
    names: TableNames
    letters: dict[str, str]
    """Title of a column -> its letter."""
    last: int
    """The row of its last line; the totals stand below it."""
    below: int
    """The row of what is said below the totals: nothing of the sheet stands further down."""
    widths: tuple[float, ...]
    drawn: dict[str, list[Read]]
    """What stands in the columns of its charts."""


def write_table(book: Book, leaf: Leaf, sheet: Sheet[Any]) -> WrittenTable:
    """Write a sheet of a report: its heading, a row for each line, and the totals below.

    Raises: Cancelled: the progress says so; Refused("report.rows"): too many lines.
    """
    return _TableWriter(book, leaf, sheet).write()


class _TableWriter:
    def __init__(self, book: Book, leaf: Leaf, sheet: Sheet[Any]) -> None:
        self._book, self._leaf, self._sheet = book, leaf, sheet
        self._columns: tuple[Column[Any], ...] = sheet.columns
        say = book.language.say
        self._headings = headings([say(column.title) for column in self._columns])
        self._letters = {c.title: get_column_letter(n) for n, c in enumerate(self._columns, 1)}
        self._name = table_name(sheet.key)
        self._seen = {
            n: Seen()
            for n, column in enumerate(self._columns)
            if column.kind not in (Kind.TEXT, Kind.WORD, Kind.DAY)
        }
        charted = {title for chart in sheet.charts for title in (chart.along, *chart.values)}
        self._drawn: dict[int, list[Read]] = {
            n: [] for n, column in enumerate(self._columns) if column.title in charted
        }
        self._adding = Adding(sheet)
        self._text_widths: dict[int, int] = {}
        self._last = 1

    def write(self) -> WrittenTable:
        coming = iter(self._sheet.lines)
        first = list(islice(coming, _LOOKED_AT))
        self._look_at(first)
        widths = self._least_widths()
        high = max(
            lines_high(heading, width - FILTER)
            for heading, width in zip(self._headings, widths, strict=True)
        )
        rows = self._leaf.rows
        rows.write(zip(self._cells(Role.HEAD), self._headings, strict=True), high)
        self._body(chain(first, coming), self._wrapping(widths))
        if rows.row == 1:
            rows.write(())  # a table has at least one line
        self._last = rows.row
        names = self._names()
        rows.write(zip(self._cells(Role.TOTAL), self._totals(names), strict=True))
        widths = [max(w, self._figure_width(n)) for n, w in enumerate(widths)]
        self._explain(sum(widths))
        self._set_up(widths)
        self._leaf.add_table(self._table(names))
        offer_choices(self._book, self._leaf, self._columns, self._last)
        drawn = {self._columns[n].title: values for n, values in self._drawn.items()}
        places = self._letters, self._last, rows.row
        return WrittenTable(self._leaf, names, *places, tuple(widths), drawn)

    def _explain(self, room: float) -> None:
        """What stands here once there is something, and that there is nothing, below the totals."""
        if self._adding.totals().lines:
            return
        rows, say = self._leaf.rows, self._book.language.say
        told = [say(words) for words in (self._sheet.about, self._sheet.none) if words]
        cell = self._book.styles.cell(1, Kind.TEXT, Role.BODY)
        rows.write(())
        for sentence in told:
            for line in wrap(one_line(sentence, LONGEST_TEXT), int(room)):
                rows.write([(cell, line)])

    def _look_at(self, lines: Sequence[Any]) -> None:
        for n, column in enumerate(self._columns):
            if column.kind in (Kind.TEXT, Kind.WORD):
                say = self._saying(column.kind) if self._says(column.kind) else _as_it_is
                texts = [t for line in lines if isinstance(t := say(column.read(line)), str)]
                longest = max((len(part) for text in texts for part in text.split("\n")), default=0)
                self._text_widths[n] = longest

    def _least_widths(self) -> list[float]:
        return [
            max(
                text_width(self._text_widths.get(n, 0)),
                heading_width(heading),
                figure_width(column.kind, 0, 0, self._book.language) if n in self._seen else 0,
                12 if column.kind is Kind.DAY else NARROWEST,
            )
            for n, (heading, column) in enumerate(zip(self._headings, self._columns, strict=True))
        ]

    def _figure_width(self, n: int) -> int:
        if n not in self._seen:
            return 0
        seen, column = self._seen[n], self._columns[n]
        total = self._adding.totals().sums[column.title] if column.summed else 0
        ends = min(seen.low, total), max(seen.high, total)
        return figure_width(column.kind, *ends, self._book.language)

    def _cells(self, role: Role) -> list[Cell]:
        way = Way.WRAPPED if role is Role.BODY and self._wraps else Way.PLAIN
        return [
            self._book.styles.cell(n, column.kind, role, way)
            for n, column in enumerate(self._columns, 1)
        ]

    @property
    def _wraps(self) -> bool:
        """Whether some text is too long for the widest column, as far as was looked."""
        return max(self._text_widths.values(), default=0) > WIDEST

    def _says(self, kind: Kind) -> bool:
        """Whether what such a column reads may read otherwise in the language of the book."""
        return kind is Kind.WORD or (kind is Kind.TEXT and self._book.language.code != LANGUAGES[0])

    def _saying(self, kind: Kind) -> Callable[[Read], Read]:
        """Says words in the language of the book; those of ours are looked up once each."""
        language = self._book.language

        def say(value: Read) -> Read:
            return (
                column_words(value, kind, language) if value and isinstance(value, str) else value
            )

        return cache(say) if kind is Kind.WORD else say

    def _wrapping(self, widths: Sequence[float]) -> list[tuple[int, float]]:
        """The columns whose text may take several lines, with their widths."""
        if not self._wraps:
            return []
        return [(n, widths[n]) for n in self._text_widths]

    def _body(self, lines: Iterator[Any], wrapping: Sequence[tuple[int, float]]) -> None:
        rows, cells, title = self._leaf.rows, self._cells(Role.BODY), self._leaf.title
        readers = [column.read for column in self._columns]
        worded = [(n, c.kind) for n, c in enumerate(self._columns) if self._says(c.kind)]
        said = [(n, self._saying(kind)) for n, kind in worded]
        add = self._adding.add
        figures = list(self._seen.items())
        worked_out = [n for n, column in enumerate(self._columns) if column.formula is not None]
        advance = self._book.advance
        for line in lines:
            advance(title)
            values: list[Any] = [read(line) for read in readers]
            add(values)
            for n, say in said:
                values[n] = say(values[n])
            for n, seen in figures:
                value = values[n]
                if value is not None and value != "":
                    seen.take(value)
            for n, kept in self._drawn.items():
                kept.append(values[n])
            if worked_out:
                self._work_out(values, worked_out)
            high = 1
            for n, width in wrapping:
                text = values[n]
                if isinstance(text, str) and (len(text) > width - 2 or "\n" in text):
                    high = max(high, rough_lines(text, width))
            rows.write(zip(cells, values, strict=True), high)

    def _work_out(self, values: list[Any], worked_out: Sequence[int]) -> None:
        row = self._leaf.rows.row + 1
        places = RowPlaces(row, first=row == 2, letters=self._letters)
        for n in worked_out:
            formula = self._columns[n].formula
            if formula is not None:
                values[n] = Formula(formula(places).removeprefix("="), values[n])

    def _names(self) -> TableNames:
        titles = [column.title for column in self._columns]
        return TableNames(
            self._name,
            dict(zip(titles, self._headings, strict=True)),
            {column.title: column.kind for column in self._columns},
            self._adding.totals(),
        )

    def _totals(self, names: TableNames) -> list[Value]:
        """What stands below the columns: sums of what the filter leaves, and their shares."""
        found: list[Value] = []
        label = self._book.language.say(ours("Total"))
        adds_up = any(column.summed or column.share_of for column in self._columns)
        for n, column in enumerate(self._columns):
            below = total_of(column, names.totals)
            if column.share_of is not None:
                found.append(Formula(_share(names, *column.share_of), below))
            elif column.summed:
                found.append(Formula(_subtotal(names, column.title), below))
            else:
                found.append(label if n == 0 and adds_up else None)
        return found

    def _table(self, names: TableNames) -> Table:
        letter = get_column_letter(len(self._columns))
        table = Table(
            displayName=self._name,
            ref=f"A1:{letter}{self._last + 1}",
            totalsRowCount=1,
            comment=one_line(self._book.language.say(self._sheet.about), _LONGEST_COMMENT) or None,
            tableStyleInfo=TableStyleInfo(name=_STYLE, showRowStripes=True),
        )
        table.autoFilter = AutoFilter(ref=f"A1:{letter}{self._last}")
        totals = self._totals(names)
        for n, (column, heading) in enumerate(zip(self._columns, self._headings, strict=True)):
            table.tableColumns.append(_table_column(n, column, heading, totals[n]))
        return table

    def _set_up(self, widths: Sequence[float]) -> None:
        sheet = self._leaf.sheet
        for n, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(n)].width = width
        frozen = min(self._sheet.frozen, len(widths) - 1)
        while frozen > 1 and sum(widths[:frozen]) > _WIDEST_FROZEN:
            frozen -= 1
        sheet.freeze_panes = f"{get_column_letter(frozen + 1)}2"
        if self._last > _LINES_A_PAGE or not self._sheet.charts:
            sheet.print_title_rows = "1:1"
        together = bool(self._sheet.charts)
        spread(sheet, self._book.imprint, widths, repeated=frozen, together=together)
        if sheet.page_setup.fitToWidth > 1 and frozen:
            sheet.print_title_cols = f"A:{get_column_letter(frozen)}"
        sheet.print_area = f"A1:{get_column_letter(len(widths))}{self._leaf.rows.row}"


def _subtotal(names: TableNames, title: str) -> str:
    """Of what the filter leaves."""
    return f"SUBTOTAL(109,{names.column(title)})"


def _share(names: TableNames, part: str, whole: str) -> str:
    above, below = _subtotal(names, part), _subtotal(names, whole)
    return f'IF({below}>0,{above}/{below},"")'


def _as_it_is(value: Read) -> Read:
    return value


def _table_column(n: int, column: Column[Any], heading: str, total: Value) -> TableColumn:
    made = TableColumn(id=n + 1, name=heading)
    if column.share_of is not None and isinstance(total, Formula):
        made.totalsRowFunction = "custom"
        made.totalsRowFormula = TableFormula(attr_text=total.text)
    elif isinstance(total, Formula):
        made.totalsRowFunction = "sum"
    elif isinstance(total, str):
        made.totalsRowLabel = total
    return made
