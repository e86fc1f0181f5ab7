"""The report of Insight: charts put aside are ticked, previewed as they are written, exported."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from csdesk.domain.insight.report import CHARTS
from csdesk.domain.reports.request import ReportKind
from tests.builders import a_complaint, a_customer, a_purchase, a_shop, an_effort
from tests.ui.conftest import NotingShell
from tests.ui.insight.voices_times_causes import looked_at, voices
from ui.context import Context
from ui.insight.voices_view import VoicesView
from ui.reports.insight_words import chart_words, sheets_picked
from ui.reports.reports_page import ReportsPage


@pytest.fixture
def page(context: Context, qtbot: QtBot, tmp_path: Path) -> ReportsPage:
    """A shop with one customer and one complaint; files go into tmp_path."""
    a_shop(context.desk)
    anna = a_customer(context.desk, "Anna Lindqvist")
    a_purchase(context.desk, anna.id, 30_000)
    complaint = a_complaint(context.desk, anna.id)
    an_effort(context.desk, anna.id, 25, complaint_id=complaint.id)
    made = ReportsPage(context)
    qtbot.addWidget(made)
    made.resize(1100, 720)
    with qtbot.waitExposed(made):
        made.show()
    folder = tmp_path / "reports"
    folder.mkdir()
    made.use_folder(folder)
    return made


def come(page: ReportsPage, context: Context, what: object = None) -> None:
    page.arrive(what)
    assert context.jobs.wait_idle()


def tabs(page: ReportsPage) -> list[str]:
    return list(page.preview.tabs.names)


def click(page: QWidget, qtbot: QtBot, name: str) -> None:
    found = page.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def test_ticks_stand_there_for_insight_alone(page: ReportsPage, context: Context) -> None:
    come(page, context)
    assert not page.chooser.ticks.isVisibleTo(page)
    come(page, context, ReportKind.INSIGHT)
    assert page.chooser.ticks.isVisibleTo(page)
    assert page.chooser.ticks.charts == CHARTS


def test_what_was_put_aside_is_ticked_and_its_report_chosen(
    page: ReportsPage, context: Context
) -> None:
    context.picks.add("score", "Would they recommend you?")
    context.picks.add("scatter", "What customers bring")
    come(page, context)
    assert page.chooser.kind is ReportKind.INSIGHT
    assert page.chooser.ticks.charts == ("customers", "score")
    assert tabs(page) == ["Insight", "Customers", "Recommend score", "How it is worked out"]


def test_another_report_that_was_chosen_since_stays_chosen(
    page: ReportsPage, context: Context
) -> None:
    context.picks.add("score", "Would they recommend you?")
    come(page, context)
    page.chooser.choose_kind(ReportKind.COMPLAINTS)
    come(page, context)
    assert page.chooser.kind is ReportKind.COMPLAINTS


def test_figures_are_previewed_with_sentences_and_how_firm_they_are(
    page: ReportsPage, context: Context
) -> None:
    come(page, context, ReportKind.INSIGHT)
    model = page.preview.model
    titles = [column.title for column in model.columns]
    assert titles == ["Area", "Figure", "What it says", "How firmly"]
    rows = [[model.index(row, at).data() for at in range(1, 5)] for row in range(model.rowCount())]
    assert {row[3] for row in rows} <= {"Fact", "Estimate", "Can’t tell yet"}
    assert all(row[2] for row in rows)
    assert page.preview.total.isHidden()
    told = model.index(0, 3).data(Qt.ItemDataRole.ToolTipRole)
    assert told == rows[0][2]


def test_a_report_speaks_and_names_its_figures_as_the_screens_do(
    page: ReportsPage, context: Context, qtbot: QtBot
) -> None:
    come(page, context, ReportKind.INSIGHT)
    click(page, qtbot, "export_report")
    qtbot.waitUntil(lambda: page.footer.is_saved)
    (path,) = page._folder.glob("*insight*.xlsx")
    sheet = openpyxl.load_workbook(path)["Insight"]
    told = {row[1]: row[2] for row in sheet.iter_rows(values_only=True) if row[0] == "The shop"}
    wording = context.wording
    assert wording.date(context.desk.today()) in told["Left after service"]
    assert "USD" not in " ".join(told.values())


def test_a_tick_taken_away_takes_its_sheet_out_of_preview_and_file(
    page: ReportsPage, context: Context, qtbot: QtBot
) -> None:
    come(page, context, ReportKind.INSIGHT)
    assert "Causes" in tabs(page)
    for key in CHARTS:
        if key != "reply_times":
            page.chooser.ticks.findChild(QAbstractButton, f"chart_{key}").setChecked(False)
    assert context.jobs.wait_idle()
    assert tabs(page) == ["Insight", "First reply", "How it is worked out"]
    click(page, qtbot, "export_report")
    qtbot.waitUntil(lambda: page.footer.is_saved)
    (path,) = page._folder.glob("*insight*.xlsx")
    assert openpyxl.load_workbook(path).sheetnames == [
        "Insight", "First reply", "How it is worked out",
    ]  # fmt: skip


def test_the_tables_of_charts_are_previewed_as_they_are_written(
    page: ReportsPage, context: Context, qtbot: QtBot
) -> None:
    come(page, context, ReportKind.INSIGHT)
    at = tabs(page).index("Causes")
    page.preview.tabs.choose(at)
    model = page.preview.model
    shown = [column.title for column in model.columns]
    click(page, qtbot, "export_report")
    qtbot.waitUntil(lambda: page.footer.is_saved)
    (path,) = page._folder.glob("*insight*.xlsx")
    sheet = openpyxl.load_workbook(path)["Causes"]
    written = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert any(row[: len(shown)] == shown for row in written)


def test_how_it_is_worked_out_tells_the_formulas(page: ReportsPage, context: Context) -> None:
    come(page, context, ReportKind.INSIGHT)
    page.preview.tabs.choose(len(tabs(page)) - 1)
    assert page.preview.page.isVisible()
    assert len(page.preview.page.findChildren(QLabel)) > 5


def test_every_chart_of_the_workbook_has_words() -> None:
    assert tuple(key for key, _ in chart_words()) == CHARTS
    assert sheets_picked(("equal_care", "unknown", "purses")) == ("attention", "causes")


def test_the_toast_leads_to_the_reports_and_takes_back(
    context: Context, shell: NotingShell, qtbot: QtBot
) -> None:
    view = VoicesView(context)
    qtbot.addWidget(view)
    view.show_insight(looked_at(voices()))
    view.score_card.put_in_report()
    assert shell.said == ["It goes into the report “Insight”."]
    assert shell.way_on is not None
    words, go = shell.way_on
    assert words == "Open reports"
    go()
    assert shell.opened == [("reports", None)]
    assert shell.undo is not None
    shell.undo()
    assert context.picks.all == ()
