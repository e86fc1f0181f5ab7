"""Figures that are worked out from the totals of sheets, as values and, in a workbook, formulas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class SheetTotals:
    """How many lines a sheet has, and the sums of its columns by title."""

    lines: int
    sums: Mapping[str, int]
    groups: Mapping[tuple[str, str], Mapping[str | int | float | date | None, int]] = field(
        default_factory=dict
    )
    """A column and the one it is grouped by -> what stands there -> the sum of those lines."""


Totals = Mapping[str, SheetTotals]
"""Key of a sheet -> its totals."""


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of a column, whatever is filtered away on screen."""

    sheet: str
    column: str


@dataclass(frozen=True, slots=True)
class TotalWhere:
    """The sum of a column over the lines that have certain words (of ours) in another one.

    The sheet has to name the two among those that it groups (``Sheet.grouped``).
    """

    sheet: str
    column: str
    where: str
    equals: str


@dataclass(frozen=True, slots=True)
class LineCount:
    """How many lines a sheet has."""

    sheet: str


@dataclass(frozen=True, slots=True)
class Plus:
    """All of them together."""

    parts: tuple[WorkedOut, ...]


@dataclass(frozen=True, slots=True)
class Minus:
    """One less the other."""

    left: WorkedOut
    right: WorkedOut


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole; nothing where the whole is not above zero."""

    part: WorkedOut
    whole: WorkedOut


@dataclass(frozen=True, slots=True)
class Given:
    """A figure that no sheet of the workbook holds."""

    value: int


WorkedOut = Total | TotalWhere | LineCount | Plus | Minus | Share | Given


def worth(figure: WorkedOut, totals: Totals) -> int | float | None:
    """What a figure comes to; None for a share of nothing.

    Raises: KeyError: a sheet or a summed column of that name is not there.
    """
    match figure:
        case Total(sheet, column):
            return totals[sheet].sums[column]
        case TotalWhere(sheet, column, where, equals):
            return totals[sheet].groups[column, where].get(equals, 0)
        case LineCount(sheet):
            return totals[sheet].lines
        case Given(value):
            return value
        case Plus(parts):
            return sum(worth(part, totals) or 0 for part in parts)
        case Minus(left, right):
            return (worth(left, totals) or 0) - (worth(right, totals) or 0)
        case Share(part, whole):
            below = worth(whole, totals) or 0
            return (worth(part, totals) or 0) / below if below > 0 else None
