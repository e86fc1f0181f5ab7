"""How wide columns are, and how high rows, so that what stands in them can be read."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from textwrap import wrap
from typing import TypeVar

from csdesk.domain.reports.sheet import Column, Kind
from csdesk.language import Language
from csdesk.workbooks.sheet import clean

L = TypeVar("L")
NARROWEST, WIDEST, WIDEST_PROSE = 7, 42, 70
_PROSE_FROM = 160
"""Text from so many signs on is read line by line, not at a glance."""
_WIDTHS = {Kind.DAY: 10, Kind.DECIMAL: 9, Kind.RATIO: 9}
FILTER = 4
"""What bold letters and the arrow of a filter take beside the signs of a heading."""


def text_width(longest: int) -> int:
    """For text of which the longest has so many signs."""
    room = WIDEST_PROSE if longest >= _PROSE_FROM else WIDEST
    return min(longest + 2, room)


def figure_width(kind: Kind, low: float, high: float, language: Language) -> int:
    """For figures of a kind, none of which is below ``low`` or above ``high``."""
    if kind is Kind.MONEY:
        ends = (language.money(round(low)), language.money(round(high)))
        return max(map(len, ends)) + 3
    least = _WIDTHS.get(kind, NARROWEST)
    signs = max(len(f"{int(low):,}"), len(f"{int(high):,}"))
    decimals = {Kind.DECIMAL: 3, Kind.RATIO: 5, Kind.SHARE: 4}.get(kind, 0)
    return max(least, signs + decimals) + 3


def heading_width(title: str) -> int:
    """For the longest word of a heading, with the arrow of its filter."""
    return max(map(len, title.split()), default=NARROWEST) + FILTER


def lines_high(text: str, width: float) -> int:
    """So many lines a text takes in a column of a width."""
    signs = max(int(width), 1)
    return sum(max(len(wrap(line, signs)), 1) for line in clean(text).split("\n"))


def rough_lines(text: str, width: float) -> int:
    """The same, quickly and rather too many, for lines of which there may be a hundred thousand."""
    signs = max(width - 3, 1)
    return sum(ceil(len(line) / signs) or 1 for line in text.split("\n"))


def column_width(column: Column[L], lines: Sequence[L], language: Language) -> int:
    """Wide enough for a word of the heading, and for all values of some lines."""
    values = [column.read(line) for line in lines]
    if column.kind in (Kind.TEXT, Kind.WORD):
        texts = [value for value in values if isinstance(value, str)]
        seen = text_width(max(map(len, texts), default=0))
    else:
        figures = [value for value in values if isinstance(value, int | float)]
        ends = min(figures, default=0), max(figures, default=0)
        seen = figure_width(column.kind, *ends, language)
    return max(seen, heading_width(column.title), NARROWEST + 2)
