"""Which row holds the headings: the first, or one below a title, or none at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from csdesk.intake.dates import date_parser
from csdesk.intake.layouts import all_layouts
from csdesk.intake.numbers import NumberReading, number_parser
from csdesk.intake.table import Cell
from csdesk.intake.words import headings_of, squeezed

_LOOKED_AT, _WIDTH_FROM = 30, 200
_NUMBERS = tuple(number_parser(NumberReading(sign, True)) for sign in ".,")
_DAYS = date_parser(day_first=True), date_parser(day_first=False)


def find_header(rows: Sequence[Sequence[Cell]]) -> int | None:
    """The place of the row of headings among ``rows``; None where the list begins without.

    A row that a known program writes wins, then the first full row of nothing but words, unless
    it holds no known word and a later one holds several.
    """
    top = rows[:_LOOKED_AT]
    for place, row in enumerate(top):
        found = frozenset(squeezed(str(cell)) for cell in row)
        if any(layout.fits(found) for layout in all_layouts()):
            return place
    width = Counter(len(row) for row in rows[:_WIDTH_FROM]).most_common(1)[0][0]
    scores = [known_words(row) if all_words(row) else 0 for row in top]
    best = max(range(len(top)), key=lambda place: scores[place])
    first = next((place for place, row in enumerate(top) if _is_full(row, width)), None)
    has_gaps = first is not None and len(_told(top[first])) < len(_told(top[best]))
    if first is not None and scores[first] and not (has_gaps and scores[best] > scores[first] + 1):
        return first
    if scores[best] >= min(2, width):
        return best
    return first if first is not None and all_words(top[first]) and len(rows) > 1 else None


def _is_full(row: Sequence[Cell], width: int) -> bool:
    return len(_told(row)) >= max(1, (width + 1) // 2)


def _told(row: Sequence[Cell]) -> list[Cell]:
    return [cell for cell in row if cell != ""]


def known_words(row: Sequence[Cell]) -> int:
    """How many cells of a row are headings that are known."""
    known = headings_of()
    return sum(1 for cell in row if squeezed(str(cell)) in known)


def all_words(row: Sequence[Cell]) -> bool:
    """Whether no cell of a row holds a value."""
    return all(isinstance(cell, str) and not is_value(cell) for cell in row)


def is_value(text: str) -> bool:
    """Whether a cell holds a number, a day or a mail address, which no heading does."""
    word = text.strip()
    if not word:
        return False
    if "@" in word and "." in word:
        return True
    return any(parse(word) is not None for parse in (*_NUMBERS, *_DAYS))
