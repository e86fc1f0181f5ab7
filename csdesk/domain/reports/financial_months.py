"""Months and names of periods in a shop's own financial year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import MAXYEAR, MINYEAR, date, timedelta

from csdesk.domain.reports.periods import CALENDAR, day_in, financial_year


def months_of(
    from_on: date, to_on: date, year_begins: str = CALENDAR
) -> tuple[tuple[date, date], ...]:
    """First and last day of each month of the financial year, as far as the period goes.

    They begin on the day of the month on which the year begins: on the 6th where that is 6 April,
    on the last of a month that is too short.
    """
    return tuple(_months(from_on, to_on, int(year_begins[-2:])))


def are_calendar_months(year_begins: str) -> bool:
    """Whether the months of the financial year are those of the calendar."""
    return int(year_begins[-2:]) == 1


def month_of(day: date, year_begins: str = CALENDAR) -> tuple[date, date]:
    """The first and last day of the month of the financial year that holds a day."""
    begins = int(year_begins[-2:])
    first = day_in(day.year, day.month, begins)
    if first > day:
        if (day.year, day.month) == (MINYEAR, 1):
            return date.min, first - timedelta(days=1)
        before = date(day.year, day.month, 1) - timedelta(days=1)
        first = day_in(before.year, before.month, begins)
    following = _next_begin(day, begins)
    return first, date.max if following is None else following - timedelta(days=1)


def _months(from_on: date, to_on: date, day: int) -> Iterator[tuple[date, date]]:
    first = from_on
    while first <= to_on:
        following = _next_begin(first, day)
        last = to_on if following is None else min(following - timedelta(days=1), to_on)
        yield first, last
        if following is None:
            return
        first = following


def _next_begin(after: date, day: int) -> date | None:
    """The next first day of a month; None where the calendar ends before it."""
    this = day_in(after.year, after.month, day)
    if this > after:
        return this
    if after.month < 12:
        return day_in(after.year, after.month + 1, day)
    return None if after.year == MAXYEAR else day_in(after.year + 1, 1, day)


def period_name(from_on: date, to_on: date, year_begins: str = CALENDAR) -> str:
    """A period in a few letters: ``Q3 2026``, ``2026-07``, ``2026``, or its two days.

    In a financial year that is not the calendar’s: ``Q1 2026-27``, ``2026-27``. No letter of it is
    one that a file name can’t have.
    """
    months = _whole_months(from_on, to_on, year_begins)
    if months == 1 and are_calendar_months(year_begins):
        return f"{from_on:%Y-%m}"
    if months in (3, 12):
        year, number = _place_in_year(from_on, year_begins)
        if months == 12 and number == 0:
            return year
        if months == 3 and number % 3 == 0:
            return f"Q{number // 3 + 1} {year}"
    return f"{from_on.isoformat()} to {to_on.isoformat()}"


def _whole_months(from_on: date, to_on: date, year_begins: str) -> int:
    """How many whole months of the financial year these days are; 0 where they are none."""
    day = int(year_begins[-2:])
    starts = from_on == day_in(from_on.year, from_on.month, day)
    if not starts or to_on == date.max:
        return 0
    after = to_on + timedelta(days=1)
    if after != day_in(after.year, after.month, day):
        return 0
    return (after.year - from_on.year) * 12 + after.month - from_on.month


def _place_in_year(from_on: date, year_begins: str) -> tuple[str, int]:
    """The name of the financial year, and how many of its months are over."""
    begun = financial_year(from_on, year_begins)[0]
    over = (from_on.year - begun.year) * 12 + from_on.month - begun.month
    is_calendar = year_begins == CALENDAR
    name = f"{begun:%Y}" if is_calendar else f"{begun:%Y}-{(begun.year + 1) % 100:02}"
    return name, over
