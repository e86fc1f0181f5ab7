"""The one way a value gets into a cell: text stays text, money stays exact, days are days."""

from __future__ import annotations

import math
import re
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from csdesk.domain.errors import Refused
from csdesk.domain.money import exponent, plain
from csdesk.domain.reports.sheet import Kind, Role

LONGEST_TEXT = 32_767
"""UTF-16 units in a cell; Excel calls a file with more of them damaged."""
MOST_ROWS = 1_048_576
FIRST_DAY = date(1900, 3, 1)
"""Before it, Excel and the calendar disagree; such a day is written as text."""
_LINE_HEIGHT, _HIGHEST = 15, 409
_FONT = "Calibri"
_DAY_ZERO = date(1899, 12, 30).toordinal()
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
LOOKS_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_KEEP_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula of ours, and what it comes to now, for readers that do not work it out."""

    text: str
    result: int | float | None


Value = str | int | float | date | Formula | None
"""What a cell can hold; an int in a MONEY column is minor units."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One value with its place in the row and its look."""

    letter: str
    kind: Kind
    style: str
    quoted: str
    """The style of the same look for text that begins like a formula."""


def clean(text: str) -> str:
    """Text as it may stand in a sheet: one kind of line end, and U+FFFD for what XML can't hold."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _NOT_XML.sub("\ufffd", lines)


def cut(text: str) -> str:
    """Text that fits a cell; where something is left out, the cell says so at its end."""
    if len(text) <= LONGEST_TEXT // 2:
        return text
    units = len(text.encode("utf-16-le")) // 2
    if units <= LONGEST_TEXT:
        return text
    note = f" … [cut here: the whole text has {units} characters, a cell holds {LONGEST_TEXT}]"
    room = 2 * (LONGEST_TEXT - len(note))
    return text.encode("utf-16-le")[:room].decode("utf-16-le", "ignore") + note


class Styles:
    """The looks of one workbook's cells, by kind and role, as the numbers a sheet refers to."""

    def __init__(self, book: Workbook, currency: str) -> None:
        self.currency = currency
        decimals = exponent(currency)
        amount = "#,##0" + (f".{'0' * decimals}" if decimals else "")
        self._formats = {
            Kind.TEXT: "General",
            Kind.WORD: "General",
            Kind.ID: "0",
            Kind.NUMBER: "#,##0",
            Kind.MONEY: f"[${currency}] {amount};-[${currency}] {amount}",
            Kind.DAY: "yyyy-mm-dd",
            Kind.SHARE: "0.0%",
            Kind.DECIMAL: "#,##0.00",
            Kind.RATIO: "#,##0.00##",
        }
        self._probe = book.create_sheet("styles")
        self._known: dict[tuple[Kind, Role, bool], str] = {}
        self._cells: dict[tuple[int, Kind, Role], Cell] = {}
        for kind in Kind:
            for role in Role:
                for quoted in (False, True):
                    self._known[kind, role, quoted] = self._make(kind, role, quoted)
        book.remove(self._probe)

    def cell(self, column: int, kind: Kind, role: Role) -> Cell:
        """The place and look of a cell; columns count from 1."""
        found = self._cells.get((column, kind, role))
        if found is None:
            plain_style, quoted = self._known[kind, role, False], self._known[Kind.TEXT, role, True]
            found = Cell(get_column_letter(column), kind, plain_style, quoted)
            self._cells[column, kind, role] = found
        return found

    def _make(self, kind: Kind, role: Role, quoted: bool) -> str:
        cell = WriteOnlyCell(self._probe)
        cell.number_format = self._formats[kind]
        cell.quotePrefix = quoted
        figure = kind not in (Kind.TEXT, Kind.WORD, Kind.ID, Kind.DAY)
        if role is Role.HEAD:
            cell.font = Font(name=_FONT, size=11, bold=True, color="0A6159")
            cell.fill = PatternFill("solid", fgColor="E0F0ED")
            cell.border = Border(bottom=Side("thin", color="0B6B62"))
            side = "right" if figure else "left"
            cell.alignment = Alignment(horizontal=side, vertical="center", wrap_text=True)
        elif role is Role.TOTAL:
            cell.font = Font(name=_FONT, size=11, bold=True)
            cell.border = Border(top=Side("thin", color="15201D"))
        elif role is Role.TITLE:
            cell.font = Font(name=_FONT, bold=True, size=14)
        elif role is Role.PROSE:
            cell.alignment = Alignment(vertical="top", wrap_text=True)
        elif kind in (Kind.ID, Kind.DAY):
            cell.alignment = Alignment(horizontal="left")
        return str(cell.style_id)


class RowWriter:
    """Writes the rows of one sheet, one after the other, straight to its file.

    openpyxl builds everything else of the workbook. Rows are handed to its stream as elements
    with all cells decided here: that is half the time, and totals keep their result beside the
    formula, so that readers that do not calculate (previews, protected view) show them too.
    """

    def __init__(self, sheet: Any, currency: str) -> None:
        self._currency = currency
        self._title = sheet.title
        self.shortened: list[str] = []
        self.row = 0
        sheet._get_writer()
        sheet._rows = self._stream(sheet._writer)
        next(sheet._rows)
        self._sheet = sheet

    def write(self, cells: Sequence[tuple[Cell, Value]], lines: int = 1) -> None:
        """Write one row, ``lines`` of text high.

        Raises: Refused("report.rows"): a sheet holds no more rows.
        """
        if self.row == MOST_ROWS:
            raise Refused(
                "report.rows",
                f"The sheet {self._title} would need more than {MOST_ROWS:,} rows. "
                "Choose a shorter period.",
            )
        self.row += 1
        row = Element("row", r=str(self.row))
        if lines > 1:
            row.set("ht", str(min(_LINE_HEIGHT * lines, _HIGHEST)))
            row.set("customHeight", "1")
        for cell, value in cells:
            self._put(row, cell, value)
        self._sheet.append((row,))

    def _put(self, row: Element, cell: Cell, value: Value) -> None:
        if value is None or value == "":
            return
        place = f"{cell.letter}{self.row}"
        if isinstance(value, date) and value < FIRST_DAY:
            value = value.isoformat()
        if isinstance(value, str):
            self._put_text(row, cell, place, value)
            return
        element = SubElement(row, "c", r=place, s=cell.style)
        if isinstance(value, Formula):
            SubElement(element, "f").text = value.text
            value = value.result
            if value is None:
                element.set("t", "str")
        SubElement(element, "v").text = self._figure(cell.kind, value)

    def _put_text(self, row: Element, cell: Cell, place: str, text: str) -> None:
        """Text is always text, whatever it begins with (RELIABILITY, T1)."""
        whole = clean(text)
        shown = cut(whole)
        if shown != whole:
            self.shortened.append(f"{self._title}!{place}")
        style = cell.quoted if text.startswith((*_STARTS_A_FORMULA, "\r")) else cell.style
        element = SubElement(row, "c", r=place, s=style, t="inlineStr")
        inner = SubElement(SubElement(element, "is"), "t")
        inner.text = LOOKS_ESCAPED.sub("_x005F_", shown)
        if shown != shown.strip() or "\n" in shown:
            inner.set(_KEEP_SPACE, "preserve")

    def _figure(self, kind: Kind, value: int | float | date | None) -> str:
        if value is None:
            return ""
        if isinstance(value, date):
            return str(value.toordinal() - _DAY_ZERO)
        if isinstance(value, float):
            if not math.isfinite(value):
                raise ValueError(f"a sheet holds finite numbers only: {value}")
            return repr(value)
        return plain(value, self._currency) if kind is Kind.MONEY else str(value)

    @staticmethod
    def _stream(writer: Any) -> Generator[None, tuple[Element], None]:
        stream = writer.xf.send(True)
        with stream.element("sheetData"):
            try:
                while True:
                    (row,) = yield
                    stream.write(row)
            except GeneratorExit:
                pass
        writer.xf.send(None)
