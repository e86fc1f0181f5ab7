"""Periods begin and end where the calendar, or the shop’s financial year, says."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.reports.periods import Period, days_of, financial_year, offered_periods


@pytest.mark.parametrize(
    ("period", "days"),
    [
        (Period.THIS_MONTH, (date(2026, 11, 1), date(2026, 11, 30))),
        (Period.LAST_MONTH, (date(2026, 10, 1), date(2026, 10, 31))),
        (Period.LAST_QUARTER, (date(2026, 7, 1), date(2026, 9, 30))),
        (Period.THIS_YEAR, (date(2026, 1, 1), date(2026, 12, 31))),
        (Period.THIS_FINANCIAL_YEAR, (date(2026, 4, 6), date(2027, 4, 5))),
        (Period.LAST_FINANCIAL_YEAR, (date(2025, 4, 6), date(2026, 4, 5))),
    ],
)
def test_periods_begin_and_end_where_the_calendar_says(
    period: Period, days: tuple[date, date]
) -> None:
    assert days_of(period, date(2026, 11, 21), "04-06") == days


def test_the_first_day_of_a_year_looks_back_into_the_old_one() -> None:
    assert days_of(Period.LAST_QUARTER, date(2026, 1, 1)) == (
        date(2025, 10, 1),
        date(2025, 12, 31),
    )


def test_a_day_before_the_financial_year_begins_is_of_the_one_before() -> None:
    assert financial_year(date(2026, 6, 30), "07-01") == (date(2025, 7, 1), date(2026, 6, 30))
    assert financial_year(date(2026, 7, 1), "07-01") == (date(2026, 7, 1), date(2027, 6, 30))


def test_financial_years_are_offered_where_they_are_not_the_calendars() -> None:
    assert Period.LAST_FINANCIAL_YEAR not in offered_periods("01-01")
    assert set(offered_periods("07-01")) == set(Period)


@given(
    st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    st.dates(date(2024, 1, 1), date(2024, 12, 31)),
)
def test_financial_years_follow_each_other_without_a_gap(of: date, begins: date) -> None:
    year_begins = f"{begins:%m-%d}"
    first, last = financial_year(of, year_begins)
    assert first <= of <= last
    assert financial_year(last + timedelta(days=1), year_begins)[0] == last + timedelta(days=1)
    assert 364 <= (last - first).days <= 366
