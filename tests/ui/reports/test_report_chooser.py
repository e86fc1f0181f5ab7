"""What is chosen on the left of the Reports page, and what is asked for then."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from csdesk.domain.reports.request import ReportKind
from ui.context import Context
from ui.reports.report_list import ReportList
from ui.reports.reports_page import ReportsPage
from ui.widgets.surfaces import Scroll


def test_the_story_of_a_customer_has_names_and_all_days_whatever_stands_there_unseen(
    page: ReportsPage,
) -> None:
    chooser = page.chooser
    chooser.nameless.setChecked(True)
    chooser.period.show_days(date(2026, 9, 1), date(2026, 3, 1))
    assert not chooser.request.names

    chooser.choose_kind(ReportKind.CUSTOMER)

    request = chooser.request
    assert not chooser.nameless.isVisible() and request.names
    assert (request.from_on, request.to_on) == (date(2026, 3, 1), date(2026, 9, 1))


def test_the_name_of_a_report_takes_two_lines_where_one_has_no_room(
    context: Context, qtbot: QtBot
) -> None:
    reports, column = ReportList(context), Scroll()
    column.body.addWidget(reports)
    column.body.addStretch(1)
    qtbot.addWidget(column)
    heights = []
    for wide in (420, 200):
        column.resize(wide, 700)
        with qtbot.waitExposed(column):
            column.show()
        column.grab()
        heights.append(reports.findChild(QAbstractButton, "report_accountant").height())

    assert heights[1] > heights[0]
