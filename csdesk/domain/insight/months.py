"""How many months a stretch of days is, where costs come by the month."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from fractions import Fraction


def months_between(first: date, last: date) -> Fraction:
    """Months from ``first`` to ``last``, both included: a whole month is 1, whatever its length.

    A month that is only partly in counts by its days; nothing where it ends before it begins.
    """
    if last < first:
        return Fraction(0)
    return sum((_part(month, first, last) for month in starts_of_months(first, last)), Fraction(0))


def _part(month: date, first: date, last: date) -> Fraction:
    length = monthrange(month.year, month.month)[1]
    begun = first.day if (first.year, first.month) == (month.year, month.month) else 1
    ended = last.day if (last.year, last.month) == (month.year, month.month) else length
    return Fraction(ended - begun + 1, length)


def starts_of_months(first: date, last: date) -> Iterator[date]:
    """The first days of all months that these days touch, in order."""
    year, month = first.year, first.month
    while (year, month) <= (last.year, last.month):
        yield date(year, month, 1)
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)


def last_of_month(month: date) -> date:
    """The last day of the month that a day is in."""
    return month.replace(day=monthrange(month.year, month.month)[1])
