"""Who is reminded of the accountant's workbook, of which period, and for how long."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.desk import Desk
from csdesk.domain.books import days_of_month
from csdesk.domain.reports.reminders import ReportDue, ended_period
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.services.report_reminder import put_off_report, report_due
from csdesk.services.reports.sent import mark_sent, remember_export
from csdesk.services.shops import read_shop
from csdesk.services.undo import undo
from csdesk.store.history import changes
from tests.builders import a_customer, a_purchase, a_shop

SUMMER = date(2026, 7, 1), date(2026, 9, 30)
BEGINS = st.integers(1, 12).flatmap(
    lambda month: st.integers(1, days_of_month(month)).map(lambda day: f"{month:02d}-{day:02d}")
)


@pytest.mark.parametrize(
    ("often", "today", "begins", "from_on", "to_on"),
    [
        ("month", "2026-11-20", "01-01", "2026-10-01", "2026-10-31"),
        ("month", "2026-03-01", "01-01", "2026-02-01", "2026-02-28"),
        ("quarter", "2026-10-01", "01-01", "2026-07-01", "2026-09-30"),
        ("quarter", "2026-09-30", "01-01", "2026-04-01", "2026-06-30"),
        ("quarter", "2026-01-02", "01-01", "2025-10-01", "2025-12-31"),
        ("quarter", "2026-11-20", "02-01", "2026-08-01", "2026-10-31"),
        ("quarter", "2026-11-20", "04-06", "2026-07-06", "2026-10-05"),
        ("year", "2026-11-20", "01-01", "2025-01-01", "2025-12-31"),
        ("year", "2026-11-20", "07-01", "2025-07-01", "2026-06-30"),
        ("year", "2026-04-05", "04-06", "2024-04-06", "2025-04-05"),
        ("year", "2026-04-06", "04-06", "2025-04-06", "2026-04-05"),
    ],
)
def test_the_period_that_ended_last_follows_the_financial_year(
    often: str, today: str, begins: str, from_on: str, to_on: str
) -> None:
    found = ended_period(often, date.fromisoformat(today), begins)
    assert found == (date.fromisoformat(from_on), date.fromisoformat(to_on))


@given(
    often=st.sampled_from(("month", "quarter", "year")),
    today=st.dates(date(1950, 1, 1), date(2200, 1, 1)),
    begins=BEGINS,
)
def test_a_period_is_over_and_the_next_one_is_not(often: str, today: date, begins: str) -> None:
    from_on, to_on = ended_period(often, today, begins)
    assert from_on <= to_on < today
    following = ended_period(often, to_on + timedelta(1), begins)
    assert following == (from_on, to_on), "the day after its end is the first to hear of it"
    longest = {"month": 31, "quarter": 92, "year": 366}[often]
    assert (today - to_on).days <= longest
    assert (to_on - from_on).days < longest


def come(desk: Desk, day: date) -> Desk:
    """The same desk at nine in the morning of another day."""
    moment = datetime.combine(day, time(9), tzinfo=UTC)
    return replace(desk, now=lambda: moment)


@pytest.fixture
def busy(desk: Desk) -> Desk:
    a_shop(desk)
    a_purchase(desk, a_customer(desk).id, on=date(2026, 8, 3))
    return desk


def test_a_quarter_with_sales_in_it_is_told_once_it_is_over(busy: Desk) -> None:
    assert report_due(come(busy, date(2026, 9, 30))) is None
    assert report_due(come(busy, date(2026, 10, 1))) == ReportDue(*SUMMER)


def test_after_sixty_days_nobody_is_reminded_any_more(busy: Desk) -> None:
    assert report_due(come(busy, date(2026, 11, 29))) == ReportDue(*SUMMER)
    assert report_due(come(busy, date(2026, 11, 30))) is None


def test_a_period_with_nothing_in_it_is_not_told(desk: Desk) -> None:
    a_shop(desk)
    a_purchase(desk, a_customer(desk).id, on=date(2026, 6, 30))
    assert report_due(come(desk, date(2026, 10, 5))) is None


def test_who_never_wants_to_be_reminded_is_not(desk: Desk) -> None:
    a_shop(desk, report_reminder="")
    a_purchase(desk, a_customer(desk).id, on=date(2026, 8, 3))
    assert report_due(come(desk, date(2026, 10, 5))) is None


def test_a_workbook_that_was_sent_is_told_no_more(busy: Desk) -> None:
    request = ReportRequest(ReportKind.ACCOUNTANT, *SUMMER)
    kept = remember_export(come(busy, date(2026, 10, 5)), request, "Q3.xlsx")
    assert kept is not None
    assert report_due(come(busy, date(2026, 10, 5))) == ReportDue(
        *SUMMER, exported_on=date(2026, 10, 5)
    )
    mark_sent(come(busy, date(2026, 10, 5)), kept.id)
    assert report_due(come(busy, date(2026, 10, 5))) is None


def test_an_export_late_at_night_was_made_on_the_day_it_was_there(busy: Desk) -> None:
    night = datetime(2026, 10, 6, 0, 30, tzinfo=timezone(timedelta(hours=1)))
    request = ReportRequest(ReportKind.ACCOUNTANT, *SUMMER)
    remember_export(replace(busy, now=lambda: night), request, "Q3.xlsx")
    due = report_due(come(busy, date(2026, 10, 7)))
    assert due is not None and due.exported_on == night.date()


def test_not_now_is_a_week_and_can_be_undone(busy: Desk) -> None:
    put_off_report(come(busy, date(2026, 10, 5)))
    assert report_due(come(busy, date(2026, 10, 5))) is None
    assert report_due(come(busy, date(2026, 10, 11))) is None
    assert report_due(come(busy, date(2026, 10, 12))) == ReportDue(*SUMMER)
    with busy.store.read() as work:
        last = changes(work.connection)[-1]
    undo(come(busy, date(2026, 10, 6)), last.action)
    assert read_shop(busy).report_reminder_again == ""
    assert report_due(come(busy, date(2026, 10, 6))) == ReportDue(*SUMMER)
