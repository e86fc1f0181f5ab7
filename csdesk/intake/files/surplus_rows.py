"""Rows between and below those of a list that are none of it: pages, sums, counts of records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from csdesk.domain.drafts import Problem
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.intake.columns import Cell, mapped
from csdesk.intake.files.heading_rows import tidy
from csdesk.intake.rows import Rows
from csdesk.intake.words import cell_word, frame_words
from csdesk.progress import Progress, unwatched

_LOOKED_AT = 500
_BEGINNING = 4
"""In one of so many columns the word stands that makes a row none of the list."""
_MOST_BELOW = 12
_SHOWN = 80
_MOST_TOLD = 200
_SUM = ours("This row adds up others")
_AROUND = ours("This line stands around the list and is no row of it")


class Surplus(NamedTuple):
    """Places of rows that stay out, and what is told of them."""

    places: frozenset[int]
    problems: list[Problem]


def surplus_of(
    rows: Rows,
    numbers: Sequence[int],
    heads: Sequence[Sequence[Cell]],
    progress: Progress = unwatched,
) -> Surplus:
    """The rows that are none of the list.

    Args:
        rows: those below the headings.
        heads: the rows of the headings, which stand again on each page of some reports.
    """
    again = _headings_again(rows, heads)
    usual = _usual_fill(rows)
    problems: list[Problem] = []
    found = set(again)
    for at in _suspects(rows, progress):
        row = rows[at]
        reason = "" if at in found else _reason(row, usual)
        if reason:
            found.add(at)
            problems.append(_told(row, numbers[at], reason))
    for at in _below(rows, numbers, usual, found):
        found.add(at)
        problems.append(_told(rows[at], numbers[at], _AROUND))
    return Surplus(frozenset(found), sorted(problems)[:_MOST_TOLD])


def _told(row: Sequence[Cell], number: int, reason: str) -> Problem:
    return Problem(number, "", " | ".join(_filled(row))[:_SHOWN], said(reason))


def _filled(row: Sequence[Cell]) -> list[str]:
    return [tidy(cell) for cell in row if cell != "" and str(cell).strip()]


def _headings_again(rows: Rows, heads: Sequence[Sequence[Cell]]) -> set[int]:
    found: set[int] = set()
    for head in heads:
        words = [tidy(cell) for cell in head]
        place = next((at for at, word in enumerate(words) if word), None)
        if place is None or place >= len(rows.columns) or not _filled(head)[1:]:
            continue
        hits = mapped(rows.column(place), _says(words[place]))
        again = (at for at, is_hit in enumerate(hits) if is_hit)
        found.update(at for at in again if _filled(rows[at]) == _filled(head))
    return found


def _says(word: str) -> Callable[[Cell], bool]:
    begins = word.split(maxsplit=1)[0]
    return lambda cell: begins in str(cell) and tidy(cell) == word


def _usual_fill(rows: Rows) -> int:
    """How many cells of a row usually hold something."""
    step = max(1, len(rows) // _LOOKED_AT)
    fills = sorted(len(_filled(rows[at])) for at in range(0, len(rows), step))
    return fills[len(fills) * 3 // 4] if fills else 0


def _suspects(rows: Rows, progress: Progress) -> list[int]:
    """Rows in whose first cells a word of sums or of pages stands."""
    found: set[int] = set()
    for place, column in enumerate(rows.columns[:_BEGINNING]):
        progress(place, _BEGINNING, "")
        hits = mapped(column, lambda cell: isinstance(cell, str) and bool(_kind(cell)))
        found.update(at for at, is_hit in enumerate(hits) if is_hit)
    return sorted(found)


def _kind(cell: str) -> str:
    if len(cell) > _SHOWN or not cell or not _may_begin(cell):
        return ""
    word = cell_word(cell)
    if word in frame_words("totals"):
        return _SUM
    return _AROUND if f"{word} ".startswith(_around()) else ""


@cache
def _around() -> tuple[str, ...]:
    return tuple(f"{word} " for word in frame_words("around"))


@cache
def _starts() -> frozenset[str]:
    return frozenset(word[:2] for word in frame_words("totals") | frame_words("around"))


def _may_begin(cell: str) -> bool:
    """A quick look by which nearly all cells are known to be no such word."""
    start = cell[:2]
    if start.isalnum():
        return start.casefold() in _starts()
    if start.isascii() and start[0].isalpha():  # as in ``A-1001``
        return len(start) == 1 or f"{start[0].lower()} " in _starts()
    return not start[-1].isdigit()


def _reason(row: Sequence[Cell], usual: int) -> str:
    """A sum or the like begins its row, and most of the row is empty."""
    filled = _filled(row)
    kind = _kind(filled[0]) if filled else ""
    if kind == _SUM:
        return kind if len(filled) < usual or usual <= 2 else ""
    return kind if len(filled) <= max(1, usual // 2) and usual > 1 else ""


def _below(rows: Rows, numbers: Sequence[int], usual: int, found: set[int]) -> list[int]:
    """Nearly empty rows at the end, which an empty line parts from the list."""
    if usual < 3:
        return []
    run: list[int] = []
    for at in range(len(rows) - 1, max(-1, len(rows) - 1 - _MOST_BELOW), -1):
        if at in found:
            continue
        if len(_filled(rows[at])) > max(1, usual // 2):
            break
        run.append(at)
    while run:
        first = run[-1]
        if first and numbers[first] - numbers[first - 1] > 1:
            return run
        run.pop()
    return []
