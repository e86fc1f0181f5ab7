"""Periods that reports are asked for: months, quarters, calendar years and financial years."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta
from enum import StrEnum
from typing import Final

CALENDAR: Final = "01-01"
"""The month and day on which a financial year begins that is the calendar's."""
_DAY_OF_YEAR: Final = re.compile(r"[01][0-9]-[0-3][0-9]")
_LEAP_YEAR: Final = 2024


def can_begin(year_begins: object) -> bool:
    """Whether it is a month and a day, ``07-01``, as every file of a shop should hold them."""
    if not isinstance(year_begins, str) or _DAY_OF_YEAR.fullmatch(year_begins) is None:
        return False
    month, day = int(year_begins[:2]), int(year_begins[3:])
    return 1 <= month <= 12 and 1 <= day <= monthrange(_LEAP_YEAR, month)[1]


class Period(StrEnum):
    """Periods that are one click away."""

    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    LAST_QUARTER = "last_quarter"
    THIS_YEAR = "this_year"
    THIS_FINANCIAL_YEAR = "this_financial_year"
    LAST_FINANCIAL_YEAR = "last_financial_year"
    EVERYTHING = "everything"
    """From the first to the last day with anything in it; only the shop knows these."""


def offered_periods(year_begins: str) -> tuple[Period, ...]:
    """What a shop may choose from; financial years only where they are not the calendar’s."""
    own_years = (Period.THIS_FINANCIAL_YEAR, Period.LAST_FINANCIAL_YEAR)
    return tuple(period for period in Period if year_begins != CALENDAR or period not in own_years)


def days_of(period: Period, today: date, year_begins: str = CALENDAR) -> tuple[date, date]:
    """The first and last day of a period, seen from ``today``.

    Args:
        year_begins: month and day of the shop’s financial year, ``07-01``; 29 February is the
            28th where there is none.
    Raises: ValueError: ``EVERYTHING``, whose days only the shop knows.
    """
    month = today.replace(day=1)
    match period:
        case Period.THIS_MONTH:
            return month, _last_of_month(month)
        case Period.LAST_MONTH:
            last = month - timedelta(days=1)
            return last.replace(day=1), last
        case Period.LAST_QUARTER:
            last = date(today.year, (today.month - 1) // 3 * 3 + 1, 1) - timedelta(days=1)
            return date(last.year, last.month - 2, 1), last
        case Period.THIS_YEAR:
            return date(today.year, 1, 1), date(today.year, 12, 31)
        case Period.THIS_FINANCIAL_YEAR:
            return financial_year(today, year_begins)
        case Period.LAST_FINANCIAL_YEAR:
            begun = financial_year(today, year_begins)[0]
            return financial_year(begun - timedelta(days=1), year_begins)
    raise ValueError(f"only the shop knows the days of {period}")


def financial_year(of: date, year_begins: str = CALENDAR) -> tuple[date, date]:
    """The first and last day of the financial year that holds a day, as far as calendars go."""
    begins = _begins(of.year, year_begins)
    if of < begins:
        return _begins(of.year - 1, year_begins), begins - timedelta(days=1)
    if of.year == MAXYEAR:
        return begins, date.max
    return begins, _begins(of.year + 1, year_begins) - timedelta(days=1)


def _begins(year: int, year_begins: str) -> date:
    month, _, day = year_begins.partition("-")
    return date.min if year < MINYEAR else day_in(year, int(month), int(day))


def day_in(year: int, month: int, day: int) -> date:
    """A day of a month, or its last where the month is too short for it."""
    return date(year, month, min(day, monthrange(year, month)[1]))


def _last_of_month(first: date) -> date:
    return first.replace(day=monthrange(first.year, first.month)[1])
