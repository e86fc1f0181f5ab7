"""How the columns of a sheet are put on paper: how wide, how large, and on how many pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from csdesk.domain.reports.sheet import Kind
from csdesk.language import Language
from ui.reports.pdf_lines import NOUGHTS, Laid, total_words
from ui.reports.pdf_type import POINT, Types

UPRIGHT_SIZES: Final = (9.0, 8.5, 8.0)
ACROSS_SIZES: Final = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5)
_PARTED_SIZE: Final = 7.5
_SMALLEST_WITH_EASE: Final = 7.5
GAP: Final = 7.0
"""Between two columns, in points."""
_WORDS: Final = (Kind.TEXT, Kind.WORD)
_EASY: Final = 24.0
_SHORT: Final = 14.0
_WIDEST: Final = 42.0
_LONGEST_WORD: Final = 9.0
"""Of a column of words, in times the size of its type: a sentence, a name, at most, a word."""
_LONGEST_OF_OURS: Final = 14.0
"""A word of ours is never broken where this holds it: German ones are long, and often there."""
_LOOKED_AT_FOR_WORDS: Final = 100
_MOST_OF_HEADING: Final = 11.0
_LINES_OF_HEADING: Final = 2.6
_LONG_SHARE: Final = 0.95


@dataclass(frozen=True, slots=True)
class Plan:
    """How a table is printed; each group of columns gets pages of its own, beside each other."""

    across: bool
    points: float
    widths: tuple[float, ...]
    groups: tuple[tuple[int, ...], ...]
    """Places of columns; the first ones of the sheet stand in each group."""


def plan_of(laid: Laid, language: Language, types: Types, upright: float, across: float) -> Plan:
    """The largest type with which all columns fit on one page wide, else in groups.

    Args:
        upright: how wide an upright page is; ``across``: one that lies.
    """
    sizes = [(False, points, upright) for points in UPRIGHT_SIZES]
    sizes += [(True, points, across) for points in ACROSS_SIZES]
    for with_ease in (True, False):
        for lies, points, room in sizes:
            if with_ease and points < _SMALLEST_WITH_EASE:
                continue
            least, easy, wanted = _widths(laid, language, types, points)
            left = room - GAP * POINT * (len(least) - 1)
            needed = easy if with_ease else least
            if sum(needed) <= left:
                widths = _shared_out(needed, wanted, left)
                return Plan(lies, points, tuple(widths), (tuple(range(len(widths))),))
    least, _, wanted = _widths(laid, language, types, _PARTED_SIZE)
    return _parted(laid.sheet.frozen, least, wanted, across)


def _parted(frozen: int, least: Sequence[float], wanted: Sequence[float], room: float) -> Plan:
    """Columns that don’t fit beside each other stand on pages beside each other."""
    gap = GAP * POINT
    kept = list(range(min(frozen, len(least))))
    while kept and sum(least[place] + gap for place in kept) > room / 2:
        kept.pop()
    easy = _shared_out(least[: len(kept)], wanted[: len(kept)], room / 3)
    fixed = sum(easy) + gap * len(kept)
    widths = easy + [min(width, room - fixed) for width in least[len(kept) :]]
    groups: list[list[int]] = []
    used = room + 1
    for place in range(len(kept), len(widths)):
        if used + widths[place] > room:
            groups.append([])
            used = fixed
        groups[-1].append(place)
        used += widths[place] + gap
    for group in groups:
        left = room - fixed - gap * (len(group) - 1)
        wishes = [min(wanted[place], left) for place in group]
        shared = _shared_out([widths[place] for place in group], wishes, left)
        for place, width in zip(group, shared, strict=True):
            widths[place] = width
    return Plan(True, _PARTED_SIZE, tuple(widths), tuple((*kept, *group) for group in groups))


def _widths(
    laid: Laid, language: Language, types: Types, points: float
) -> tuple[list[float], list[float], list[float]]:
    """How wide each column has to be, is read with ease, and would like to be."""
    body, strong = types.of(points, False), types.of(points, True)
    size = points * POINT
    columns = laid.sheet.columns
    totals = total_words(columns, laid.totals, language)
    least, easy, wanted = [], [], []
    for place, column in enumerate(columns):
        heading = language.say(column.title)
        word = max(strong.widest_word([heading]), strong.wide(heading) / _LINES_OF_HEADING)
        word = min(word, _MOST_OF_HEADING * size)
        total = strong.wide_at_most(totals[place].translate(NOUGHTS))
        if column.kind in _WORDS:
            seen = sorted(body.wide(words[place][:200]) for words in laid.sample)
            likes = seen[-1] if seen else 0.0
            if likes > _SHORT * size:
                likes = seen[round(_LONG_SHARE * (len(seen) - 1))]
            texts = (words[place][:200] for words in laid.sample[:_LOOKED_AT_FOR_WORDS])
            longest = _LONGEST_OF_OURS if column.kind is Kind.WORD else _LONGEST_WORD
            short = min(body.widest_word(texts), longest * size)
            needs = max(word, short, min(likes, _EASY * size) * 0.6)
            eases = max(needs, min(likes, _SHORT * size))
            wishes = max(eases, min(likes, _WIDEST * size))
        else:
            shapes = map(body.wide_at_most, laid.shapes[place])
            needs = eases = wishes = max(word, total, *shapes)
        least.append(needs + 1)
        easy.append(eases + 1)
        wanted.append(wishes + 1)
    return least, easy, wanted


def _shared_out(least: Sequence[float], wanted: Sequence[float], room: float) -> list[float]:
    """What is left of the room goes to those columns that would like more, in proportion."""
    left, wish = max(0.0, room - sum(least)), sum(wanted) - sum(least)
    share = min(1.0, left / wish) if wish > 0 else 0.0
    return [needs + (wishes - needs) * share for needs, wishes in zip(least, wanted, strict=True)]
