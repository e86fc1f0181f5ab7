"""Which period of the books ended last, as often as the accountant gets a workbook."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from csdesk.domain.reports.financial_months import months_of
from csdesk.domain.reports.periods import CALENDAR, financial_year

REMINDED_FOR: Final = timedelta(days=60)
"""So long after its end somebody is reminded of a period."""
PUT_OFF_FOR: Final = timedelta(days=7)
_MONTHS: Final = {"month": 1, "quarter": 3, "year": 12}


@dataclass(frozen=True, slots=True)
class ReportDue:
    """A period that is over, and whose workbook nobody marked as sent; both days are in it."""

    from_on: date
    to_on: date
    exported_on: date | None = None
    """When its workbook was made last."""


def ended_period(often: str, today: date, year_begins: str = CALENDAR) -> tuple[date, date]:
    """The first and last day of the month, quarter or financial year that ended last.

    Args:
        often: ``month``, ``quarter`` or ``year``; all are counted from the day on which the
            financial year begins.
    """
    this = financial_year(today, year_begins)
    before = financial_year(this[0] - timedelta(days=1), year_begins)
    months = [*months_of(*before, year_begins), *months_of(*this, year_begins)]
    size = _MONTHS[often]
    parts = [months[at : at + size] for at in range(0, len(months), size)]
    return max((part[0][0], part[-1][1]) for part in parts if part[-1][1] < today)
