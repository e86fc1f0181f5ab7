"""Today says that a quarter is over, once its workbook can be made, and leads there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.services.reports.sent import mark_sent, remember_export
from csdesk.services.shops import read_shop, save_shop
from tests.builders import a_customer, a_purchase, a_shop
from tests.ui.conftest import NotingShell
from ui.context import Context
from ui.today.today_page import TodayPage

SUMMER = ReportRequest(ReportKind.ACCOUNTANT, date(2026, 7, 1), date(2026, 9, 30))


@pytest.fixture
def today(context: Context, qtbot: QtBot) -> TodayPage:
    """The page in November; there were sales in August."""
    a_shop(context.desk)
    a_purchase(context.desk, a_customer(context.desk).id, on=date(2026, 8, 3))
    page = TodayPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 760)
    with qtbot.waitExposed(page):
        page.show()
    page.arrive(None)
    context.jobs.wait_idle()
    return page


def press(page: TodayPage, qtbot: QtBot, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_quarter_that_is_over_leads_to_its_workbook(
    today: TodayPage, qtbot: QtBot, shell: NotingShell
) -> None:
    qtbot.waitUntil(today.workbook.isVisible)
    assert today.workbook.title.text() == "Quarter 3 is over"
    told = "1 Jul 2026 to 30 Sep 2026. Your accountant’s workbook is ready to make."
    assert today.workbook.told.text() == told
    press(today, qtbot, "make_workbook")
    assert shell.opened == [("reports", SUMMER)]


def test_not_now_takes_it_away_for_a_week_and_undo_brings_it_back(
    today: TodayPage, qtbot: QtBot, shell: NotingShell, context: Context
) -> None:
    qtbot.waitUntil(today.workbook.isVisible)
    press(today, qtbot, "workbook_not_now")
    qtbot.waitUntil(lambda: shell.said == ["You will be reminded of it in a week"])
    qtbot.waitUntil(lambda: not today.workbook.isVisible())
    in_a_week = context.desk.today() + timedelta(7)
    assert read_shop(context.desk).report_reminder_again == in_a_week.isoformat()
    assert shell.undo is not None
    shell.undo()
    qtbot.waitUntil(today.workbook.isVisible)


def test_an_exported_workbook_is_asked_about_until_it_was_sent(
    today: TodayPage, qtbot: QtBot, context: Context
) -> None:
    kept = remember_export(context.desk, SUMMER, "Q3.xlsx")
    assert kept is not None
    qtbot.waitUntil(lambda: "Was it sent?" in today.workbook.told.text())
    mark_sent(context.desk, kept.id)
    qtbot.waitUntil(lambda: not today.workbook.isVisible())


@pytest.mark.parametrize(
    ("often", "begins", "words"),
    [
        ("month", "01-01", "October 2026 is over"),
        ("month", "04-06", "A month of the books is over"),
        ("quarter", "02-01", "A quarter of the books is over"),
        ("year", "10-01", "A financial year is over"),
    ],
)
def test_a_period_is_called_what_people_call_it(
    today: TodayPage, qtbot: QtBot, context: Context, often: str, begins: str, words: str
) -> None:
    for month in (8, 10):
        a_purchase(context.desk, None, on=date(2026, month, 20))
    save_shop(
        context.desk, replace(read_shop(context.desk), report_reminder=often, year_begins=begins)
    )
    qtbot.waitUntil(lambda: today.workbook.title.text() == words)
    assert today.workbook.isVisible()


def test_a_shop_with_nothing_in_the_quarter_is_left_in_peace(
    context: Context, qtbot: QtBot
) -> None:
    a_shop(context.desk)
    a_customer(context.desk)
    page = TodayPage(context)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.arrive(None)
    context.jobs.wait_idle()
    qtbot.waitUntil(page.scrolled.isVisible)
    assert not page.workbook.isVisible()
