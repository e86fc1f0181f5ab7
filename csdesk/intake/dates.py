"""Days in a column: whether the day or the month comes first is settled once, from all of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from itertools import islice, pairwise
from operator import ge, le

from csdesk.domain.figures_of_days import day_of_figures
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
_FIRST_SERIAL, _LAST_SERIAL = date(1899, 12, 30), 109_573
_SERIAL = re.compile(r"([2-6]\d{4})(?:[.,]\d+)?", re.ASCII)
"""A day of 1954 to 2091 as a workbook counts, where it went into a text file as it stood."""
_EPOCH = re.compile(r"(\d{10})(?:\.\d+)?|(\d{13})", re.ASCII)
_FEW_YEARS = 3


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
    serial: bool = False
    """Every value is the number of a day as workbooks count them."""
    year_first: bool = False
    """``26/01/31`` is in 2026: two digits of a year, then the month, then the day."""

    decided: bool = False
    """Some value leaves no choice, so that other columns may go by this one."""

    def parser(self) -> Callable[[Cell], date | None]:
        """A reader for the cells of this column."""
        return date_parser(self.day_first, serial=self.serial, year_first=self.year_first)


def settle_dates(values: Sequence[Cell], usual: bool | None = None) -> DateReading:
    """Decide from a whole column whether 03/04/2026 is in March or in April.

    A value that leaves no choice decides; without one, what the other columns or the program
    say (``usual``), then the reading by which the rows are in order of time, then the day first.
    """
    different = [value for value in dict.fromkeys(values) if value != ""]
    firsts = seconds = 0
    marks: set[str] = set()
    example = ""
    short: list[tuple[int, int, int]] = []
    for value in different:
        if not isinstance(value, str):
            continue
        numeric = _NUMERIC.fullmatch(value)
        if numeric is None or len(numeric[1]) == 4:
            continue
        first, second = int(numeric[1]), int(numeric[3])
        if len(numeric[1]) == len(numeric[4]) == 2:
            short.append((first, second, int(numeric[4])))
        firsts += 12 < first <= 31 and second <= 12
        seconds += 12 < second <= 31 and first <= 12
        if first <= 12 and second <= 12:
            marks.add(numeric[2])
            if first != second and numeric[2] != ".":
                example = example or value
    serial = _all_serials(different)
    if serial or _years_lead(short):
        return DateReading(True, True, len(different), len(different), "", serial, not serial)
    if firsts != seconds:
        day_first, sure = firsts > seconds, True
    else:
        if usual is False and "/" not in marks:
            usual = None  # nobody puts the month first but with strokes
        day_first = (
            usual
            if usual is not None
            else not (marks or firsts) or marks == {"."} or _by_order(values)
        )
        sure = not example
    parse = date_parser(day_first)
    readable = sum(1 for value in different if parse(value) is not None)
    decided = firsts != seconds
    return DateReading(day_first, sure, readable, len(different), example, decided=decided)


def _all_serials(different: Sequence[Cell]) -> bool:
    """Whether a text column holds nothing but numbers of days near to each other."""
    numbers = [
        int(serial[1])
        for value in different
        if isinstance(value, str) and (serial := _SERIAL.fullmatch(value))
    ]
    return bool(numbers) and len(numbers) == len(different)


def _years_lead(short: Sequence[tuple[int, int, int]]) -> bool:
    """Whether ``26/01/31`` begins with its year: hardly any first parts, and many last ones."""
    if len(short) < _FEW_YEARS:
        return False
    firsts = {first for first, _, _ in short}
    months_ = {second for _, second, _ in short}
    lasts = {third for _, _, third in short}
    return (
        len(firsts) <= _FEW_YEARS < len(lasts)
        and max(firsts) - min(firsts) < _FEW_YEARS
        and max(months_) <= 12
        and max(lasts) <= 31
        and (max(firsts) > 12 or max(lasts) > max(firsts) + _FEW_YEARS)
        and max(lasts) - min(lasts) > max(firsts) - min(firsts)
    )


def _by_order(values: Sequence[Cell]) -> bool:
    """Whether reading the day first puts the rows in order, and reading the month first doesn't."""
    return not (_in_order(values, day_first=False) and not _in_order(values, day_first=True))


def _in_order(values: Iterable[Cell], *, day_first: bool) -> bool:
    parse = cache(date_parser(day_first))
    days = [day for value in values if (day := parse(value)) is not None]
    if not any(all(map(order, days, islice(days, 1, None))) for order in (le, ge)):
        return False
    return sum(one != two for one, two in pairwise(days)) >= 3


def date_parser(
    day_first: bool, *, serial: bool = False, year_first: bool = False
) -> Callable[[Cell], date | None]:
    """A reader for the cells of a column; None for a cell that is no day."""

    def parse(cell: Cell) -> date | None:
        if isinstance(cell, str):
            day = _short(cell) if year_first else None
            day = day or (_serial_text(cell) if serial else _parse(cell, day_first))
        elif isinstance(cell, date):
            day = cell
        else:
            day = _compact(str(cell)) or _serial(cell)
        return day if day is not None and EARLIEST <= day <= LATEST else None

    return parse


def _parse(text: str, day_first: bool) -> date | None:
    iso = _ISO.fullmatch(text)
    if iso is not None:
        return day_of_figures(iso[1], iso[2], iso[3])
    numeric = _NUMERIC.fullmatch(text)
    if numeric is None:
        return _compact(text) or _epoch(text) or _written_out(text)
    first, second, third = numeric[1], numeric[3], numeric[4]
    if len(first) == 4:
        return day_of_figures(first, second, third)
    if day_first:
        return day_of_figures(third, second, first)
    return day_of_figures(third, first, second)


def _compact(text: str) -> date | None:
    compact = _COMPACT.fullmatch(text)
    return day_of_figures(compact[1], compact[2], compact[3]) if compact else None


def _epoch(text: str) -> date | None:
    """A day as a number of seconds or thousandths since 1970."""
    counted = _EPOCH.fullmatch(text)
    if counted is None:
        return None
    seconds = int(counted[1]) if counted[1] else int(counted[2]) // 1000
    return date(1970, 1, 1) + timedelta(seconds=seconds)


def _serial_text(text: str) -> date | None:
    serial = _SERIAL.fullmatch(text)
    return _serial(Decimal(serial[1])) if serial else None


def _short(text: str) -> date | None:
    numeric = _NUMERIC.fullmatch(text)
    return (
        day_of_figures(numeric[1], numeric[3], numeric[4])
        if numeric and len(numeric[1]) == 2
        else None
    )


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
    return day_of_figures(year, month, day) if day and month and year else None
