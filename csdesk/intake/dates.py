"""Days in a column: whether the day or the month comes first is settled once, from all of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from csdesk.intake.table import Cell
from csdesk.intake.words import months

EARLIEST, LATEST = date(1950, 1, 1), date(2199, 12, 31)
_TIME = r"(?:[T,\s]+\d{1,2}[:.h]\d{2}.*)?"
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ]\d.*)?", re.ASCII)
_NUMERIC = re.compile(
    rf"(\d{{1,4}})\s?([./-])\s?(\d{{1,2}})\s?\2\s?(\d{{1,4}})\.?{_TIME}", re.ASCII | re.DOTALL
)
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)", re.ASCII)
_CLOCK = re.compile(r"[T,\s]+\d{1,2}:\d{2}.*$", re.DOTALL)
_PARTS = re.compile(r"\d+|[^\W\d_]+")
_SMALL_WORDS = frozenset({"de", "del", "di", "of", "the", "st", "nd", "rd", "th", "er", "a"})
_CENTURY = 70
_FIRST_SERIAL, _LAST_SERIAL = date(1899, 12, 30), 109_573


@dataclass(frozen=True, slots=True)
class DateReading:
    """How the days of one column are written."""

    day_first: bool
    sure: bool
    """False where no value settles whether the day or the month comes first."""
    readable: int
    """How many different values are days."""
    different: int
    """How many different values there are at all."""
    example: str = ""
    """A value that could be read both ways, for the owner to look at."""


def settle_dates(values: Sequence[Cell], usual: bool | None = None) -> DateReading:
    """Decide from a whole column whether 03/04/2026 is in March or in April.

    A value that leaves no choice decides; without one, what the other columns or the program
    say (``usual``), then the reading by which the rows are in order of time, then the day first.
    """
    different = [value for value in dict.fromkeys(values) if value != ""]
    firsts = seconds = 0
    marks: set[str] = set()
    example = ""
    for value in different:
        if not isinstance(value, str):
            continue
        numeric = _NUMERIC.fullmatch(value)
        if numeric is None or len(numeric[1]) == 4:
            continue
        first, second = int(numeric[1]), int(numeric[3])
        firsts += 12 < first <= 31 and second <= 12
        seconds += 12 < second <= 31 and first <= 12
        if first <= 12 and second <= 12:
            marks.add(numeric[2])
            if first != second:
                example = example or value
    if firsts != seconds:
        day_first, sure = firsts > seconds, True
    else:
        if usual is False and "/" not in marks:
            usual = None  # nobody puts the month first but with strokes
        day_first = usual if usual is not None else _by_order(values)
        sure = not example
    parse = date_parser(day_first)
    readable = sum(1 for value in different if parse(value) is not None)
    return DateReading(day_first, sure, readable, len(different), example)


def _by_order(values: Sequence[Cell]) -> bool:
    """Whether reading the day first puts the rows in order, and reading the month first doesn't."""
    return not (_in_order(values, day_first=False) and not _in_order(values, day_first=True))


def _in_order(values: Iterable[Cell], *, day_first: bool) -> bool:
    parse = date_parser(day_first)
    days = [day for value in values if (day := parse(value)) is not None]
    pairs = list(pairwise(days))
    different = sum(1 for one, two in pairs if one != two)
    rising = all(one <= two for one, two in pairs)
    return different >= 3 and (rising or all(one >= two for one, two in pairs))


def date_parser(day_first: bool) -> Callable[[Cell], date | None]:
    """A reader for the cells of a column; None for a cell that is no day."""

    def parse(cell: Cell) -> date | None:
        if isinstance(cell, str):
            day = _parse(cell, day_first)
        elif isinstance(cell, date):
            day = cell
        else:
            day = _compact(str(cell)) or _serial(cell)
        return day if day is not None and EARLIEST <= day <= LATEST else None

    return parse


def _parse(text: str, day_first: bool) -> date | None:
    iso = _ISO.fullmatch(text)
    if iso is not None:
        return _day(iso[1], iso[2], iso[3])
    numeric = _NUMERIC.fullmatch(text)
    if numeric is None:
        return _compact(text) or _written_out(text)
    first, second, third = numeric[1], numeric[3], numeric[4]
    if len(first) == 4:
        return _day(first, second, third)
    if day_first:
        return _day(third, second, first)
    return _day(third, first, second)


def _compact(text: str) -> date | None:
    compact = _COMPACT.fullmatch(text)
    return _day(compact[1], compact[2], compact[3]) if compact else None


def _serial(number: Decimal) -> date | None:
    """A day that a workbook keeps as a number of days, because nobody told it to show a day."""
    return _FIRST_SERIAL + timedelta(int(number)) if 1 <= number <= _LAST_SERIAL else None


def _written_out(text: str) -> date | None:
    """A day with the month as a word: ``16-Jan-18``, ``Jan 16, 2018``, ``16. Januar 2018``."""
    if len(text) > 60:
        return None
    day, month, year = "", "", ""
    known = months()
    parts = [part.casefold() for part in _PARTS.findall(_CLOCK.sub("", text))]
    for place, part in enumerate(parts):
        if part.isdigit():
            if len(part) == 4 or (day and not year):
                year = year or part
            elif not day:
                day = part
            else:
                return None
        elif part in known and not month:
            month = str(known[part])
        elif part not in _SMALL_WORDS and place > 0:
            return None
    return _day(year, month, day) if day and month and year else None


def _day(year: str, month: str, day: str) -> date | None:
    if len(year) not in {2, 4} or len(day) > 2:
        return None
    number = int(year)
    if len(year) == 2:
        number += 2000 if number < _CENTURY else 1900
    try:
        return date(number, int(month), int(day))
    except ValueError:
        return None
