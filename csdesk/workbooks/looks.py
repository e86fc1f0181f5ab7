"""How cells look: one style for each kind of value in each role, in the colours of csdesk."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from csdesk.domain.reports.sheet import Kind, Role
from csdesk.language import Language

FONT = "Calibri"
INK, ACCENT, ACCENT_TEXT, ACCENT_SOFT, LINE = "15201D", "0B6B62", "0A6159", "E0F0ED", "CBD4D1"


class Way(Enum):
    """What else a look depends on."""

    PLAIN = "plain"
    WRAPPED = "wrapped"
    """Long text that goes over several lines."""
    VERDICT = "verdict"
    """A word beside figures that says how they are."""
    NEAR = "near"
    """A figure in a wide column, near the words before it."""
    LINK = "link"
    """Text that leads to another sheet."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One value with its place in the row and its look."""

    letter: str
    kind: Kind
    style: str
    quoted: str
    """The style of the same look for text that begins like a formula."""
    drawn: bool = False
    """Whether it has its look even where it holds nothing."""


def formats(language: Language) -> dict[Kind, str]:
    """How Excel writes each kind of value, as the language and its country do."""
    return {
        Kind.TEXT: "General",
        Kind.WORD: "General",
        Kind.ID: "0",
        Kind.NUMBER: "#,##0",
        Kind.MONEY: language.money_pattern,
        Kind.DAY: language.day_pattern,
        Kind.SHARE: language.share_pattern,
        Kind.DECIMAL: "#,##0.00",
        Kind.RATIO: "#,##0.00##",
    }


class Styles:
    """The looks of one workbook’s cells as the numbers that a sheet refers to.

    They are made in a fixed order, so that the same workbook has the same numbers.
    """

    def __init__(self, book: Workbook, language: Language) -> None:
        self.language = language
        self._formats = formats(language)
        self._probe = book.create_sheet("styles")
        self._known: dict[tuple[Kind, Role, Way, bool], str] = {}
        self._cells: dict[tuple[int, Kind, Role, Way], Cell] = {}
        for kind in Kind:
            for role in Role:
                for way in Way:
                    for quoted in (False, True):
                        self._known[kind, role, way, quoted] = self._make(kind, role, way, quoted)
        book.remove(self._probe)

    def cell(self, column: int, kind: Kind, role: Role, way: Way = Way.PLAIN) -> Cell:
        """The place and look of a cell; columns count from 1."""
        found = self._cells.get((column, kind, role, way))
        if found is None:
            found = Cell(
                get_column_letter(column),
                kind,
                self._known[kind, role, way, False],
                self._known[Kind.TEXT, role, way, True],
                role in (Role.HEAD, Role.TOTAL),
            )
            self._cells[column, kind, role, way] = found
        return found

    def _make(self, kind: Kind, role: Role, way: Way, quoted: bool) -> str:
        cell = WriteOnlyCell(self._probe)
        cell.number_format = self._formats[kind]
        cell.quotePrefix = quoted
        cell.font = _font(role, way)
        cell.alignment = _alignment(kind, role, way)
        if role is Role.HEAD:
            cell.fill = PatternFill("solid", fgColor=ACCENT_SOFT)
            cell.border = Border(bottom=Side("thin", color=ACCENT))
        elif role is Role.TOTAL:
            cell.border = Border(top=Side("thin", color=INK))
        return str(cell.style_id)


def _font(role: Role, way: Way) -> Font:
    if way is Way.LINK:
        return Font(name=FONT, size=11, color=ACCENT_TEXT, underline="single")
    if role is Role.HEAD:
        return Font(name=FONT, size=11, bold=True, color=ACCENT_TEXT)
    if role is Role.TITLE:
        return Font(name=FONT, size=16, bold=True, color=INK)
    return Font(name=FONT, size=11, bold=role is Role.TOTAL)


def _alignment(kind: Kind, role: Role, way: Way) -> Alignment:
    figure = kind.is_figure
    side, indent = ("right", 1) if figure and way is not Way.NEAR else ("left", 0)
    if role is Role.HEAD:
        return Alignment(side, vertical="center", wrap_text=True, indent=indent)
    if way is Way.VERDICT:
        return Alignment("center", vertical="top")
    if role is Role.PROSE or way in (Way.WRAPPED, Way.NEAR):
        return Alignment(side, vertical="top", wrap_text=not figure, indent=indent)
    if figure or kind in (Kind.ID, Kind.DAY):
        return Alignment(side, vertical="center", indent=indent)
    return Alignment(vertical="center")
