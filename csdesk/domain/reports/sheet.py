"""What a report is made of, whatever file it becomes: sheets of lines, and pages of words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any, Generic, Protocol, TypeVar

from csdesk.domain.ours import ours
from csdesk.domain.reports.request import ReportKind
from csdesk.domain.reports.worked_out import Totals, WorkedOut

L = TypeVar("L")
L_co = TypeVar("L_co", covariant=True)
M = TypeVar("M")
NO_LINES = ours("There are none in this period.")
Read = str | int | float | date | None
"""What a column reads from a line; an int in a MONEY column is minor units."""


class Kind(Enum):
    """How a column's values are shown."""

    TEXT = "text"
    """The shop's own words: never translated."""
    WORD = "word"
    """Words of ours (``ours``): said in the language of the report."""
    ID = "id"
    NUMBER = "number"
    MONEY = "money"
    DAY = "day"
    SHARE = "share"
    DECIMAL = "decimal"
    RATIO = "ratio"

    @property
    def is_figure(self) -> bool:
        """Whether its values end at the right of their column."""
        return self not in (Kind.TEXT, Kind.WORD, Kind.ID, Kind.DAY)


class Role(Enum):
    """What a cell is for; it decides how it looks."""

    BODY = "body"
    HEAD = "head"
    TOTAL = "total"
    TITLE = "title"
    PROSE = "prose"


@dataclass(frozen=True, slots=True)
class RowPlaces:
    """Where the cells of a row stand, for a formula in it."""

    row: int
    first: bool
    """Whether it is the first line under the heading."""
    letters: Mapping[str, str]
    """Title of a column -> its letter."""

    def at(self, title: str, *, above: bool = False) -> str:
        """The cell of a column in this row, or in the one above, for instance ``H17``."""
        return f"{self.letters[title]}{self.row - above}"


@dataclass(frozen=True, slots=True)
class Column(Generic[L]):
    """One column of a sheet: its heading (of ours), how it looks, what is read from a line."""

    title: str
    kind: Kind
    read: Callable[[L], Read]
    summed: bool = False
    share_of: tuple[str, str] | None = None
    """The titles of the two columns whose totals its total divides."""
    formula: Callable[[RowPlaces], str] | None = None
    """The formula that gives what ``read`` reads, where the sheet works it out."""
    choices: tuple[str, ...] = ()
    """What may be chosen in its cells (of ours), where they are meant to be filled in."""

    def of(self, part: Callable[[M], L]) -> Column[M]:
        """The same column for lines that hold such a line as a part."""
        rest = self.summed, self.share_of, self.formula, self.choices
        return Column(self.title, self.kind, lambda line: self.read(part(line)), *rest)


class ChartKind(Enum):
    LINES = "lines"
    BARS = "bars"
    STACKED = "stacked"


@dataclass(frozen=True, slots=True)
class SheetChart:
    """A chart of a sheet’s own columns."""

    title: str
    kind: ChartKind
    along: str
    """The title of the column whose values stand along the axis."""
    values: tuple[str, ...]
    """The titles of the columns that are drawn."""


class Lines(Protocol[L_co]):
    """Lines of a sheet: counted beforehand, and walked through as often as somebody asks.

    They may be fetched while they are walked through, so a hundred thousand need no memory.
    """

    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[L_co]: ...


@dataclass(frozen=True, slots=True)
class Sheet(Generic[L]):
    """A table: a heading, a row for each line, and totals below."""

    key: str
    """Its name for formulas and other programs, the same in every language: ``Journal``."""
    title: str
    """Its name for people, of ours, at most 31 signs in every language."""
    about: str
    """One sentence, of ours: what a line is."""
    columns: tuple[Column[L], ...]
    lines: Lines[L]
    charts: tuple[SheetChart, ...] = ()
    frozen: int = 2
    """So many columns stay in sight while the others scroll."""
    grouped: tuple[tuple[str, str], ...] = ()
    """Titles of a summed column and of the one whose words its sums are asked by."""
    none: str = NO_LINES
    """What is said, in words of ours, where it has no lines."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a page; words of ours are ``WORD``, what is worked out brings its formula."""

    cells: tuple[tuple[Read | WorkedOut, Kind], ...] = ()
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class Check:
    """Two figures that must be the same; the page says so, and turns red where they differ."""

    label: str
    left: WorkedOut
    right: WorkedOut
    kind: Kind = Kind.MONEY


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet of words and figures, for people."""

    key: str
    title: str
    widths: tuple[int, ...]
    rows: Callable[[Totals], Iterable[Row | Check]]
    """What stands on it, once the totals of all sheets are known."""


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report, ready to become a file; its parts stand in the order they are read in."""

    kind: ReportKind
    title: str
    """Of ours."""
    shop_name: str
    currency: str
    country: str
    from_on: date
    to_on: date
    as_of: datetime | None
    """When the shop was changed last, in its zone: the same facts make the same file."""
    last_change: int
    """The number of that change in History."""
    parts: tuple[Sheet[Any] | Page, ...]
    paper: str = ""
    """``A4`` or ``Letter``; empty is what the country uses."""

    main: str = ""
    """Key of the sheet that a file of a single list holds; empty is the first one."""

    @property
    def main_sheet(self) -> Sheet[Any] | None:
        """What a file of a single list holds; None where there are only pages."""
        named = (sheet for sheet in self.sheets if sheet.key == self.main)
        return next(named, next(iter(self.sheets), None))

    @property
    def sheets(self) -> tuple[Sheet[Any], ...]:
        return tuple(part for part in self.parts if isinstance(part, Sheet))
