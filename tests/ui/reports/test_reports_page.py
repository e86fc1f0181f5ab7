"""The Reports page: what is previewed is what is exported, to the cent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from csdesk.domain.redress import RedressKind
from csdesk.services.reports.exporting import ReportKind
from tests.builders import (
    a_complaint,
    a_customer,
    a_purchase,
    a_redress,
    a_shop,
    an_effort,
)
from tests.ui.conftest import NotingShell
from ui.context import Context
from ui.reports.report_words import Period, days_of, period_words
from ui.reports.reports_page import ReportsPage
from ui.wording import Wording


@pytest.fixture
def page(context: Context, qtbot: QtBot, tmp_path: Path) -> ReportsPage:
    """A shop with Anna, who left 120.00 and cost 62.50, on a page that writes into tmp_path."""
    a_shop(context.desk)
    anna = a_customer(context.desk, "Anna Lindqvist")
    a_purchase(context.desk, anna.id, 30_000)
    complaint = a_complaint(context.desk, anna.id)
    an_effort(context.desk, anna.id, 25, complaint_id=complaint.id)
    a_redress(context.desk, complaint, 3_800)
    a_redress(context.desk, complaint, 1_200, RedressKind.GOODWILL)
    made = ReportsPage(context)
    qtbot.addWidget(made)
    made.resize(1100, 720)
    with qtbot.waitExposed(made):
        made.show()
    made.arrive(None)
    context.jobs.wait_idle()
    made.use_folder(tmp_path / "reports")
    return made


def click(page: QWidget, qtbot: QtBot, name: str) -> None:
    found = page.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def saved(page: ReportsPage, qtbot: QtBot) -> Path:
    qtbot.waitUntil(lambda: page.footer.is_saved)
    (path,) = page._folder.glob("*.xlsx")
    return path


def test_the_preview_shows_lines_and_total(page: ReportsPage, qtmodeltester: ModelTester) -> None:
    model = page.preview.model

    assert [model.index(0, at).data() for at in range(1, 8)] == [
        *("Anna Lindqvist", "300.00", "120.00", "0.4", "38.00", "12.00", "62.50")
    ]
    assert model.total(7) == "62.50"
    qtmodeltester.check(model)


def test_what_is_exported_is_what_was_previewed(page: ReportsPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    path = saved(page, qtbot)

    rows = list(openpyxl.load_workbook(path, data_only=True)["Customers"].values)
    total = next(row for row in rows if row[0] == "Total")
    assert total[4] == 62.5 and page.preview.model.total(7) == "62.50"
    assert page.footer.open_file.isVisible() and page.footer.open_folder.isVisible()


def test_a_file_that_is_there_is_asked_about(page: ReportsPage, qtbot: QtBot) -> None:
    page.export()
    path = saved(page, qtbot)
    path.write_bytes(b"mine")

    click(page, qtbot, "export_again")
    qtbot.waitUntil(page.footer.replace.isVisible)
    assert path.read_bytes() == b"mine"

    click(page, qtbot, "keep_file")
    assert path.read_bytes() == b"mine"

    click(page, qtbot, "export_report")
    qtbot.waitUntil(page.footer.replace.isVisible)
    click(page, qtbot, "replace_file")
    qtbot.waitUntil(lambda: page.footer.is_saved)
    assert path.read_bytes()[:2] == b"PK"


def test_each_report_has_its_sheets(page: ReportsPage, context: Context, qtbot: QtBot) -> None:
    click(page, qtbot, "report_accountant")
    context.jobs.wait_idle()

    tabs = [button.text() for button in page.preview._group.buttons()]
    sheets = ["Per customer", "Complaints", "Remedies", "Goodwill", "Effort", "Outlays"]
    assert tabs == [*sheets, "How it is worked out"]
    qtbot.mouseClick(page.preview._group.button(3), Qt.MouseButton.LeftButton)
    assert page.preview.model.total(6) == "12.00"
    assert page.chooser.kind is ReportKind.ACCOUNTANT


def test_what_stands_in_for_an_answer_is_said(
    page: ReportsPage, context: Context, qtbot: QtBot
) -> None:
    a_shop(context.desk, margin_bp=None)
    page.reload()
    context.jobs.wait_idle()

    qtbot.mouseClick(page.preview._group.buttons()[-1], Qt.MouseButton.LeftButton)

    told = [label.text() for label in page.preview._explained.findChildren(QLabel)]
    assert any("40 % of net sales is assumed" in words for words in told)
    assert not page.preview.table.isVisible()


def test_a_period_without_anything_says_so(
    page: ReportsPage, context: Context, qtbot: QtBot
) -> None:
    click(page, qtbot, "period_last_quarter")
    context.jobs.wait_idle()

    assert page.preview.model.rowCount() == 0
    assert not page.preview.table.isVisible()
    assert page.chooser.days == (date(2026, 7, 1), date(2026, 9, 30))


def test_everything_so_far_reaches_from_the_first_to_the_last_day(
    page: ReportsPage, context: Context, qtbot: QtBot
) -> None:
    click(page, qtbot, "period_everything")
    click(page, qtbot, "export_report")
    path = saved(page, qtbot)

    assert page.chooser.days == (date(2026, 3, 2), date(2026, 11, 16))
    assert path.name.endswith("2026-03-02 to 2026-11-16.xlsx")
    assert page.preview.model.total(7) == "62.50"


def test_days_that_are_no_period_are_told_in_place(
    page: ReportsPage, context: Context, qtbot: QtBot
) -> None:
    page.chooser.to_on.set_day(date(2025, 1, 1))
    context.jobs.wait_idle()

    assert page.footer._trouble.text() == "The period ends before it begins."


def test_names_can_be_left_out(page: ReportsPage, context: Context, qtbot: QtBot) -> None:
    click(page, qtbot, "leave_names_out")
    context.jobs.wait_idle()

    assert page.preview.model.index(0, 1).data() == "Customer 1"


def test_the_table_can_be_copied_without_becoming_a_formula(
    page: ReportsPage, context: Context, qtbot: QtBot, shell: NotingShell
) -> None:
    a_purchase(context.desk, a_customer(context.desk, "=cmd|'/c calc'!A0").id)
    context.jobs.wait_idle()
    qtbot.waitUntil(lambda: page.preview.model.rowCount() == 2)

    click(page, qtbot, "copy_table")

    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Customer\tSpend")
    assert any(line.startswith("'=cmd") for line in lines)


def test_stopping_leaves_no_file(page: ReportsPage, context: Context) -> None:
    page.export()
    page.footer.strip.cancelled.emit()
    context.jobs.wait_idle()

    assert page.footer.is_saved or not list(page._folder.glob("*"))
    assert not list(page._folder.glob("*.part"))


def test_a_change_elsewhere_is_seen(page: ReportsPage, context: Context, qtbot: QtBot) -> None:
    a_purchase(context.desk, a_customer(context.desk, "Petra Novak").id, 5_000)

    qtbot.waitUntil(lambda: page.preview.model.rowCount() == 2)


@pytest.mark.parametrize(
    ("period", "days"),
    [
        (Period.THIS_MONTH, (date(2026, 11, 1), date(2026, 11, 30))),
        (Period.LAST_MONTH, (date(2026, 10, 1), date(2026, 10, 31))),
        (Period.LAST_QUARTER, (date(2026, 7, 1), date(2026, 9, 30))),
        (Period.THIS_YEAR, (date(2026, 1, 1), date(2026, 12, 31))),
    ],
)
def test_periods_begin_and_end_where_the_calendar_says(
    period: Period, days: tuple[date, date]
) -> None:
    assert days_of(period, date(2026, 11, 21)) == days


def test_the_first_day_of_a_year_looks_back_into_the_old_one() -> None:
    assert days_of(Period.LAST_QUARTER, date(2026, 1, 1)) == (
        date(2025, 10, 1),
        date(2025, 12, 31),
    )


def test_a_period_is_told_in_words() -> None:
    told: Callable[..., str] = lambda a, b: period_words(a, b, Wording("USD", "en_US"))  # noqa: E731

    assert told(date(2026, 7, 1), date(2026, 9, 30)) == "Quarter 3, July to September 2026"
    assert told(date(2026, 2, 1), date(2026, 2, 28)) == "February 2026"
    assert told(date(2026, 1, 1), date(2026, 12, 31)) == "The year 2026"
    assert told(date(2026, 1, 5), date(2026, 3, 1)) == "5 Jan 2026 to 1 Mar 2026"
