"""How wide columns are, and how high rows, so that what stands in them can be read."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TypeVar

from csdesk.domain.reports.sheet import Column, Kind
from csdesk.language import Language
from csdesk.workbooks.sheet import clean

L = TypeVar("L")
NARROWEST, WIDEST, WIDEST_PROSE = 7, 42, 70
_PROSE_FROM = 160
"""Text from so many signs on is read line by line, not at a glance."""
_WIDTHS = {Kind.DAY: 10, Kind.DECIMAL: 9, Kind.RATIO: 9}
_NARROW, _CAPITAL, _FULL = 0.65, 1.25, 2.0
_NARROW_SIGNS = frozenset("fijlrtI.,:;!|'’()[]/- ")
_WIDE_SIGNS = {"m": 1.6, "w": 1.45, "M": 1.7, "W": 1.8, "@": 1.8, "%": 1.45, "—": 1.8}
_FULL_FROM = "\u1100"
"""From here on signs are as wide as two digits, or rather counted so."""
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
    return sum(_lines_of(line, max(width, 1.0)) for line in clean(text).split("\n"))


def _lines_of(line: str, room: float) -> int:
    lines, filled = 1, 0.0
    for word in line.split():
        wide = _digits_wide(word)
        if filled and filled + _NARROW + wide > room:
            lines, filled = lines + 1, 0.0
        over = ceil(wide / room) - 1
        lines, filled = lines + over, filled + (_NARROW if filled else 0.0) + wide - over * room
    return lines


def _digits_wide(word: str) -> float:
    """How wide a word is, as Excel counts: 1 is a digit of the usual type."""
    return sum(
        _NARROW
        if sign in _NARROW_SIGNS
        else _WIDE_SIGNS.get(sign, _CAPITAL if sign.isupper() else 1.0)
        if sign < _FULL_FROM
        else _FULL
        for sign in word
    )


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
