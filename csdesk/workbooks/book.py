"""A workbook that is written row by row: tables with heads, filters, totals and print set-up."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, islice
from textwrap import wrap
from types import TracebackType
from typing import Any, BinaryIO, Self, TypeVar
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.writer.excel import ExcelWriter

from csdesk.domain.money import plain
from csdesk.domain.reports.sheet import Column, Kind, Role
from csdesk.progress import Progress, unwatched
from csdesk.workbooks.sheet import Cell, Formula, RowWriter, Styles, Value, clean

Line = TypeVar("Line")
ROWS_A_STEP = 250
_LOOKED_AT_FOR_WIDTH = 200
_NARROWEST, _WIDEST = 7, 40
_WIDTHS = {Kind.DAY: 10, Kind.DECIMAL: 9, Kind.RATIO: 9}
_LONGEST_IN_HEADER = 60


@dataclass(frozen=True, slots=True)
class Table:
    """A table that is written: how many lines it has, and its totals for other sheets."""

    title: str
    rows: int
    total_row: int
    letters: dict[str, str]
    sums: dict[str, int]

    def total(self, column: str) -> Formula:
        """The total of a column, fetched from this sheet."""
        return Formula(self.place(column), self.sums[column])

    def place(self, column: str) -> str:
        """Where the total of a column stands, as a formula names it."""
        return f"'{self.title}'!{self.letters[column]}{self.total_row}"


@dataclass(frozen=True, slots=True)
class Imprint:
    """What stands on every printed page, and in the properties of the file."""

    shop_name: str
    title: str
    period: str
    made_at: datetime


class Book:
    """A workbook under way; used as a context, so that nothing of it is left where it fails."""

    def __init__(
        self,
        imprint: Imprint,
        currency: str,
        *,
        expected_rows: int = 0,
        progress: Progress = unwatched,
    ) -> None:
        self._book = Workbook(write_only=True)
        self._imprint = imprint
        self.currency = currency
        self._styles = Styles(self._book, currency)
        self._writers: list[RowWriter] = []
        self._expected = expected_rows
        self._progress = progress
        self.rows = 0
        self._describe()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for sheet in self._book.worksheets:
            _forget(sheet)

    @property
    def shortened(self) -> tuple[str, ...]:
        """Cells whose text did not fit."""
        return tuple(place for writer in self._writers for place in writer.shortened)

    def page(self, title: str, widths: Sequence[int], *, freeze: str = "") -> Page:
        """A sheet for a few rows of one’s own; it may be filled after those that follow it.

        Args:
            freeze: the first cell that scrolls; what is above and before it stays in sight.
        """
        sheet = self._sheet(title, widths)
        if freeze:
            sheet.freeze_panes = freeze
        return Page(sheet, self._open(sheet), self._styles, widths)

    def table(self, title: str, columns: Sequence[Column[Line]], lines: Iterable[Line]) -> Table:
        """Write a sheet with a heading, a row for each line, and the totals below.

        Raises: Cancelled: the progress says so; Refused("report.rows"): too many lines.
        """
        coming = iter(lines)
        first = list(islice(coming, _LOOKED_AT_FOR_WIDTH))
        widths = [column_width(column, first, self.currency) for column in columns]
        sheet = self._sheet(title, widths)
        sheet.freeze_panes = "C2"
        sheet.print_title_rows = "1:1"
        writer = self._open(sheet)
        high = max(len(wrap(c.title, w - 1)) for c, w in zip(columns, widths, strict=True))
        writer.write([(cell, c.title) for cell, c in self._cells(columns, Role.HEAD)], high)
        sums = self._body(title, columns, chain(first, coming), writer)
        rows = writer.row - 1
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{rows + 1}"
        letters = {c.title: get_column_letter(n) for n, c in enumerate(columns, 1)}
        table = Table(title, rows, rows + 2, letters, sums)
        writer.write(
            [
                (cell, "Total" if cell.letter == "A" else _total(column, table))
                for cell, column in self._cells(columns, Role.TOTAL)
            ]
        )
        return table

    def advance(self, title: str) -> None:
        """One more line of a sheet is about to be written.

        Raises: Cancelled: the progress says so.
        """
        if self.rows % ROWS_A_STEP == 0:
            self._progress(self.rows, max(self._expected, self.rows), title)
        self.rows += 1

    def save(self, file: BinaryIO) -> None:
        """Write the whole workbook to ``file``; afterwards it can't be written to any more."""
        self._progress(self.rows, max(self._expected, self.rows), "")
        archive = ZipFile(file, "w", ZIP_DEFLATED)
        try:
            ExcelWriter(self._book, archive).save()
        except BaseException:
            with suppress(Exception):  # left open, it would try again when it is collected
                archive.close()
            raise

    def _body(
        self,
        title: str,
        columns: Sequence[Column[Line]],
        lines: Iterable[Line],
        writer: RowWriter,
    ) -> dict[str, int]:
        sums = {column.title: 0 for column in columns if column.summed}
        plan = self._cells(columns, Role.BODY)
        for line in lines:
            self.advance(title)
            row = [(cell, column.read(line)) for cell, column in plan]
            writer.write(row)
            for (_, value), column in zip(row, columns, strict=True):
                if column.summed and isinstance(value, int):
                    sums[column.title] += value
        return sums

    def _cells(
        self, columns: Sequence[Column[Line]], role: Role
    ) -> list[tuple[Cell, Column[Line]]]:
        return [(self._styles.cell(n, c.kind, role), c) for n, c in enumerate(columns, 1)]

    def _open(self, sheet: Any) -> RowWriter:
        writer = RowWriter(sheet, self.currency)
        self._writers.append(writer)
        return writer

    def _sheet(self, title: str, widths: Sequence[int]) -> Any:
        """A new sheet, set up for the screen and for A4 or letter paper."""
        sheet = self._book.create_sheet(title)
        for n, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(n)].width = width
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.fitToWidth = 1
        sheet.page_setup.fitToHeight = 0
        head, foot = sheet.HeaderFooter.oddHeader, sheet.HeaderFooter.oddFooter
        head.left.text = _printed(self._imprint.shop_name)
        head.right.text = _printed(f"{title}, {self._imprint.period}")
        foot.left.text = _printed(
            f"{self._imprint.title}, made on {self._imprint.made_at:%Y-%m-%d}"
        )
        foot.right.text = "Page &P of &N"
        return sheet

    def _describe(self) -> None:
        about = self._book.properties
        about.creator = "csdesk"
        about.title = clean(f"{self._imprint.shop_name}: {self._imprint.title}")
        about.created = about.modified = self._imprint.made_at.replace(tzinfo=None)


class Page:
    """A sheet whose rows are given one by one."""

    def __init__(
        self, sheet: Any, writer: RowWriter, styles: Styles, widths: Sequence[int]
    ) -> None:
        self.sheet = sheet
        """The sheet itself, for what lies on top of its cells."""
        self._writer = writer
        self._styles = styles
        self._widths = widths

    def row(self, *values: tuple[Value, Kind], role: Role = Role.BODY) -> None:
        """Write a row of values, each with its kind; without any, leave a row free."""
        cells = [(self._styles.cell(n, kind, role), v) for n, (v, kind) in enumerate(values, 1)]
        texts = [value if isinstance(value, str) else "" for value, _ in values]
        self._writer.write(cells, lines=self._lines(texts, role))

    def text(self, *values: str, role: Role = Role.BODY) -> None:
        """Write a row of nothing but text; prose gets the height that it needs."""
        cells = [(self._styles.cell(n, Kind.TEXT, role), v) for n, v in enumerate(values, 1)]
        self._writer.write(cells, lines=self._lines(values, role))

    def _lines(self, texts: Sequence[str], role: Role) -> int:
        """So many lines the longest of these texts needs in its column, where it may wrap."""
        room = {Role.PROSE: 5, Role.HEAD: 1}.get(role)
        if room is None:
            return 1
        pairs = zip(texts, self._widths, strict=False)
        return max((len(wrap(clean(text), width - room)) for text, width in pairs), default=1)

    def across(self, text: str, columns: int) -> None:
        """Write prose over the width of some columns."""
        wide = sum(self._widths[:columns])
        cell = self._styles.cell(1, Kind.TEXT, Role.PROSE)
        self._writer.write([(cell, text)], lines=max(len(wrap(clean(text), wide)), 1))
        if columns > 1:
            row, letter = self._writer.row, get_column_letter(columns)
            self.sheet.merged_cells.add(f"A{row}:{letter}{row}")

    @property
    def last_row(self) -> int:
        """The row that was written last, from 1."""
        return self._writer.row


def _total(column: Column[Line], table: Table) -> Formula | None:
    """What stands under a column, as a formula and its present result."""
    if column.share_of is not None:
        part, whole = column.share_of
        below, above = (f"{table.letters[name]}{table.total_row}" for name in (whole, part))
        share = table.sums[part] / table.sums[whole] if table.sums[whole] > 0 else None
        return Formula(f'IF({below}>0,{above}/{below},"")', share)
    if not column.summed:
        return None
    letter = table.letters[column.title]
    start = 2 if table.rows else 1
    return Formula(f"SUM({letter}{start}:{letter}{table.rows + 1})", table.sums[column.title])


def column_width(column: Column[Line], lines: Sequence[Line], currency: str) -> int:
    """Wide enough for a word of the heading, what is seen of the values, and their total."""
    values = [column.read(line) for line in lines[:_LOOKED_AT_FOR_WIDTH]]
    if column.kind is Kind.MONEY:
        amounts = [value for value in values if isinstance(value, int)]
        total = sum(map(abs, amounts)) if column.summed else max(map(abs, amounts), default=0)
        seen = len(f"-{currency} {plain(total, currency)}") + len(f"{total:,}".split(",")) - 1
    elif column.kind is Kind.TEXT:
        seen = max((len(value) for value in values if isinstance(value, str)), default=0)
    else:
        seen = _WIDTHS.get(column.kind, _NARROWEST)
    return min(max(seen, *map(len, column.title.split()), _NARROWEST) + 2, _WIDEST)


def _printed(text: str) -> str:
    """Text for a page's head or foot, where ``&`` would begin a command."""
    return clean(text).replace("\n", " ")[:_LONGEST_IN_HEADER].replace("&", "&&")


def _forget(sheet: Any) -> None:
    """Close and remove what a sheet keeps on disk until its workbook is saved."""
    writer = sheet._writer
    if writer is None:
        return
    for stream in (sheet._rows, writer.xf):
        with suppress(Exception):  # what failed may fail again at its end
            stream.close()
    if os.path.lexists(writer.out):
        writer.cleanup()
