"""Months, names and years of periods in a shop's own financial year."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.reports.financial_months import month_of, months_of, period_name
from csdesk.domain.reports.periods import financial_year

BEGINS = st.dates(date(2024, 1, 1), date(2024, 12, 31)).map(lambda day: f"{day:%m-%d}")
DAYS = st.dates(date(1999, 1, 1), date(2030, 12, 31))
ANY_DAY = st.dates() | st.sampled_from([date.min, date.max, date(9999, 12, 1), date(1, 2, 1)])


@given(first=DAYS, length=st.integers(0, 1_500), begins=BEGINS)
def test_months_follow_each_other_and_cover_the_period(
    first: date, length: int, begins: str
) -> None:
    last = first + timedelta(days=length)

    months = months_of(first, last, begins)

    assert (months[0][0], months[-1][1]) == (first, last)
    for (_, ended), (begun, _) in pairwise(months):
        assert begun == ended + timedelta(days=1)
    assert all(28 <= (b - a).days + 1 <= 31 for a, b in months[1:-1])


@given(day=DAYS, begins=BEGINS)
def test_a_financial_year_has_twelve_months_and_each_knows_its_days(day: date, begins: str) -> None:
    months = months_of(*financial_year(day, begins), begins)

    assert len(months) == 12
    assert [month for month in months if month[0] <= day <= month[1]] == [month_of(day, begins)]


@given(day=ANY_DAY, begins=BEGINS)
def test_every_day_of_the_calendar_lies_in_a_year_and_a_month(day: date, begins: str) -> None:
    year, month = financial_year(day, begins), month_of(day, begins)

    assert year[0] <= day <= year[1] and month[0] <= day <= month[1]
    assert months_of(day, day, begins) == ((day, day),)
    assert period_name(day, day, begins)


def test_months_begin_on_the_day_on_which_the_year_begins() -> None:
    months = months_of(date(2026, 4, 6), date(2026, 7, 1), "04-06")

    assert months == (
        (date(2026, 4, 6), date(2026, 5, 5)),
        (date(2026, 5, 6), date(2026, 6, 5)),
        (date(2026, 6, 6), date(2026, 7, 1)),
    )


@pytest.mark.parametrize(
    ("from_on", "to_on", "begins", "name"),
    [
        (date(2026, 7, 1), date(2026, 9, 30), "01-01", "Q3 2026"),
        (date(2026, 2, 1), date(2026, 2, 28), "01-01", "2026-02"),
        (date(2026, 1, 1), date(2026, 12, 31), "01-01", "2026"),
        (date(2026, 1, 5), date(2026, 3, 31), "01-01", "2026-01-05 to 2026-03-31"),
        (date(2026, 8, 1), date(2026, 10, 31), "01-01", "2026-08-01 to 2026-10-31"),
        (date(2026, 4, 6), date(2026, 7, 5), "04-06", "Q1 2026-27"),
        (date(2027, 1, 6), date(2027, 4, 5), "04-06", "Q4 2026-27"),
        (date(2026, 4, 6), date(2027, 4, 5), "04-06", "2026-27"),
        (date(2026, 4, 6), date(2026, 5, 5), "04-06", "2026-04-06 to 2026-05-05"),
        (date(2026, 7, 1), date(2026, 7, 31), "07-01", "2026-07"),
        (date(1999, 7, 1), date(2000, 6, 30), "07-01", "1999-00"),
        (date(2026, 2, 28), date(2026, 3, 30), "08-31", "2026-02-28 to 2026-03-30"),
        (date(2026, 1, 1), date.max, "01-01", "2026-01-01 to 9999-12-31"),
    ],
)
def test_a_period_has_a_short_name(from_on: date, to_on: date, begins: str, name: str) -> None:
    assert period_name(from_on, to_on, begins) == name
