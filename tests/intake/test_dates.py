"""Days: whether the day or the month comes first is settled from the whole column."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from csdesk.intake.dates import date_parser, settle_dates

days = st.dates(date(1970, 1, 1), date(2099, 12, 31))
FORMS = ("%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%d-%m-%Y", "%d/%m/%Y %H:%M")


@given(st.lists(days, min_size=1), st.sampled_from(FORMS))
def test_a_column_with_one_day_after_the_twelfth_reads_as_it_was_written(column, form):
    assume(any(day.day > 12 for day in column))
    cells = [day.strftime(form) for day in column]

    reading = settle_dates(cells)

    parse = date_parser(reading.day_first)
    assert reading.sure
    assert [parse(cell) for cell in cells] == column


@given(days, st.sampled_from(("%Y-%m-%d", "%Y/%m/%d", "%d %B %Y", "%b %d, %Y", "%Y%m%d")))
def test_forms_that_leave_no_choice_are_read_the_same_either_way(day, form):
    cell = day.strftime(form)

    assert date_parser(True)(cell) == date_parser(False)(cell) == day


@given(st.text(max_size=20))
def test_no_text_makes_the_reader_stumble(text):
    day = date_parser(True)(text)
    assert day is None or 1950 <= day.year <= 2199


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2025-12-06 10:37:33 -0500", date(2025, 12, 6)),
        ("2018-03-25T15:37:47Z", date(2018, 3, 25)),
        ("24/2/2003 0:00", date(2003, 2, 24)),
        ("7/6/19", date(2019, 6, 7)),
        ("Jan-18-16", date(2016, 1, 18)),
        ("30-Apr-25", date(2025, 4, 30)),
        ("16. Januar 2018", date(2018, 1, 16)),
        ("1er février 2024", date(2024, 2, 1)),
        ("5 de mayo de 2020", date(2020, 5, 5)),
        ("12 września 2021", date(2021, 9, 12)),
        ("Apr 30, 2025, 3:15 PM", date(2025, 4, 30)),
        ("Monday, 5 May 2025", date(2025, 5, 5)),
    ],
)
def test_days_are_read_in_the_forms_that_programs_write(text, day):
    assert date_parser(True)(text) == day


@pytest.mark.parametrize(
    "text",
    ["31/02/2026", "0001-01-01", "9999-12-31", "2020-13-01", "12.50", "hello", "May", "5 May"],
)
def test_what_is_no_day_is_none(text):
    assert date_parser(True)(text) is None


def test_without_a_choice_the_order_of_the_rows_decides():
    assert not settle_dates(["1/2/2026", "1/3/2026", "1/5/2026", "1/9/2026", "2/1/2026"]).day_first


def test_without_any_hint_the_day_comes_first_and_the_doubt_is_told():
    reading = settle_dates(["03/10/2026", "03/10/2026"])

    assert (reading.day_first, reading.sure, reading.example) == (True, False, "03/10/2026")


def test_nobody_puts_the_month_first_with_dashes():
    assert not settle_dates(["01/12/2010"], usual=False).day_first
    assert settle_dates(["01-12-2010"], usual=False).day_first
