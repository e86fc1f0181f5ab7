"""Headings out of one row, or of two that stand above each other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from csdesk.intake.columns import Cell
from csdesk.intake.files.header import all_words, known_words
from csdesk.intake.layouts import layout_of
from csdesk.intake.words import cell_word, frame_words

_UNIT = re.compile(r"[(\[].{1,30}[)\]]")
_LONGEST_HEADING = 200


class Heads(NamedTuple):
    """The headings of a list, and the rows that they stand in."""

    headings: tuple[str, ...]
    first: int
    """Place of the upper one of their rows."""
    last: int


def headings_at(rows: Sequence[Sequence[Cell]], place: int) -> Heads:
    """The headings in this row, put together with those of a row above or below it.

    A group over several columns, such as ``Billing`` above ``Name`` and ``City``, is told only
    where the lower row alone would call two columns alike.
    """
    row = rows[place]
    if layout_of(_tidied(row)) is not None:
        return Heads(_tidied(row), place, place)
    below = rows[place + 1] if place + 1 < len(rows) - 1 else ()
    if _are_units(below):
        return Heads(_joined(_tidied(row), _tidied(below)), place, place + 1)
    if _say_only_answer(below):
        return Heads(_tidied(row), place, place + 1)
    if below and (_fills_gaps(row, below) or _is_group(row, below)):
        return Heads(_grouped(row, below), place, place + 1)
    if place and _is_group(rows[place - 1], row):
        return Heads(_grouped(rows[place - 1], row), place - 1, place)
    return Heads(_tidied(row), place, place)


def tidy(cell: Cell) -> str:
    """A heading in one line."""
    return " ".join(str(cell).replace("\ufeff", "").split())[:_LONGEST_HEADING]


def _tidied(row: Sequence[Cell]) -> tuple[str, ...]:
    headings = tuple(map(tidy, row))
    while len(headings) > 1 and not headings[-1]:
        headings = headings[:-1]
    return headings


def _are_units(row: Sequence[Cell]) -> bool:
    """Whether a row holds nothing but ``(EUR)`` and the like."""
    told = [tidy(cell) for cell in row if cell != ""]
    return bool(told) and all(_UNIT.fullmatch(word) for word in told)


def _say_only_answer(row: Sequence[Cell]) -> bool:
    """Whether a row below questions says of some of them ``Response``, and nothing else."""
    told = {cell_word(tidy(cell)) for cell in row if cell != ""}
    return bool(told) and told <= frame_words("under_questions")


def _is_group(above: Sequence[Cell], below: Sequence[Cell]) -> bool:
    """Whether the row above says whose the headings below are, each word for several of them."""
    groups, heads = _tidied(above), _tidied(below)
    told = [word for word in groups if word]
    if len(told) < 2 or len(groups) > len(heads) or not (all_words(above) and all_words(below)):
        return False
    if len(set(told)) == len(groups):  # one word a column: a list of its own
        return False
    times = Counter(head.casefold() for head in heads if head)
    return max(times.values(), default=0) > 1 and known_words(below) >= 2


def _fills_gaps(row: Sequence[Cell], below: Sequence[Cell]) -> bool:
    """Whether the row below holds headings only where those of this row left a gap."""
    heads, more = _tidied(row), _tidied(below)
    if not all_words(below) or not known_words(below) or len(more) > len(row):
        return False
    width = max(len(heads), len(more))
    heads, more = (*heads, *[""] * (width - len(heads))), (*more, *[""] * (width - len(more)))
    gaps = [at for at in range(width) if more[at] and not heads[at]]
    alone = [at for at in range(width) if heads[at] and more[at] in ("", heads[at])]
    left = [at for at in range(width) if heads[at] and more[at] not in ("", heads[at])]
    return bool(gaps and alone) and all(at + 1 in gaps for at in left)


def _grouped(above: Sequence[Cell], below: Sequence[Cell]) -> tuple[str, ...]:
    heads, groups = _tidied(below), _tidied(above)
    width = max(len(heads), len(groups))
    heads, groups = (*heads, *[""] * (width - len(heads))), (*groups, *[""] * (width - len(groups)))
    group, filled = "", []
    for word, head in zip(groups, heads, strict=True):
        group = word or (group if head else "")
        filled.append(group)
    return _joined(tuple(filled), heads)


def _joined(upper: Sequence[str], lower: Sequence[str]) -> tuple[str, ...]:
    width = max(len(upper), len(lower))
    pairs = zip(
        (*upper, *[""] * (width - len(upper))), (*lower, *[""] * (width - len(lower))), strict=True
    )
    return tuple(
        one if one.casefold() == two.casefold() else f"{one} {two}".strip() for one, two in pairs
    )
