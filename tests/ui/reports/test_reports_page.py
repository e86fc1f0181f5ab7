"""The Reports page: what is previewed is what is exported, cell by cell."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from csdesk.domain.money import plain
from csdesk.domain.ours import LANGUAGE_NAMES
from csdesk.domain.reports.request import FileFormat, ReportKind, ReportRequest
from csdesk.domain.reports.sheet import Kind
from csdesk.services.reports.previewing import FIRST
from tests.builders import a_complaint, a_customer, a_purchase, a_shop
from tests.ui.conftest import NotingShell
from tests.ui.reports.conftest import Open, click, column, saved, shown
from ui.context import Context
from ui.reports.previewed import ShownSheet
from ui.reports.report_words import period_words, place_words
from ui.reports.reports_page import ReportsPage
from ui.reports.sheet_chart import SheetChartView
from ui.theme import Theme
from ui.wording import Wording


def test_the_preview_shows_lines_and_total(page: ReportsPage, qtmodeltester: ModelTester) -> None:
    model = page.preview.model

    told = [shown(page, title) for title in ("Customer", "Spend", "Margin", "Service cost")]
    assert told == ["Anna Lindqvist", "€300.00", "€120.00", "€62.50"]
    assert model.total(column(page, "Service cost")) == "€62.50"
    assert model.total(column(page, "Share")) == "52.1%"
    qtmodeltester.check(model)


@pytest.mark.parametrize("kind", [ReportKind.ACCOUNTANT, ReportKind.COMPLAINTS])
def test_every_sheet_is_written_as_it_is_previewed(
    page: ReportsPage, context: Context, qtbot: QtBot, kind: ReportKind
) -> None:
    click(page, qtbot, f"report_{kind}")
    assert context.jobs.wait_idle()

    qtbot.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    book = openpyxl.load_workbook(saved(page, qtbot), data_only=True)

    assert book.sheetnames == list(page.preview.tabs.names)
    for part in page.preview._parts:
        if isinstance(part, ShownSheet):
            written = [list(row) for row in book[part.title].iter_rows(values_only=True)]
            wide = len(part.columns)
            assert written[0][:wide] == [one.title for one in part.columns], part.key
            for at, line in enumerate(part.lines, 1):
                cells = zip(line, part.columns, strict=True)
                told = [_as_written(value, one.kind) for value, one in cells]
                assert written[at][:wide] == told, part.key


def _as_written(value: object, kind: Kind) -> object:
    if kind is Kind.MONEY and isinstance(value, int):
        number = float(plain(value, "EUR"))
        return int(number) if number.is_integer() else number
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day)
    return value if value != "" else None


def test_the_tabs_show_every_part_and_keys_go_along_them(
    page: ReportsPage, context: Context, qtbot: QtBot
) -> None:
    click(page, qtbot, "report_accountant")
    assert context.jobs.wait_idle()
    names = page.preview.tabs.names
    assert names[0] == "Cover" and names[-1] == "Notes" and "Journal" in names

    page.preview.tabs.choose(names.index("Goodwill"))
    assert page.preview.model.total(column(page, "Cost")) == "€12.00"
    qtbot.keyClick(page, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert page.preview.tabs.at == names.index("Goodwill") - 1

    tab = page.preview.tabs.group.button(page.preview.tabs.at)
    qtbot.waitUntil(tab.isVisible)
    tab.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(tab, Qt.Key.Key_Right)
    assert page.preview.tabs.at == names.index("Goodwill")


def test_another_report_begins_at_its_first_sheet(
    page: ReportsPage, context: Context, qtbot: QtBot
) -> None:
    click(page, qtbot, "report_accountant")
    assert context.jobs.wait_idle()
    names = page.preview.tabs.names
    page.preview.tabs.choose(names.index("Customers"))
    click(page, qtbot, "period_last_month")
    assert context.jobs.wait_idle()
    assert names[page.preview.tabs.at] == "Customers"

    click(page, qtbot, "report_customers")
    assert context.jobs.wait_idle()
    click(page, qtbot, "report_accountant")
    assert context.jobs.wait_idle()
    assert page.preview.tabs.at == 0


def test_the_chosen_tab_stays_in_sight_when_more_is_said_below(
    page: ReportsPage, context: Context, qtbot: QtBot, folder: Path
) -> None:
    click(page, qtbot, "report_accountant")
    assert context.jobs.wait_idle()
    tabs = page.preview.tabs
    tabs.choose(tabs.names.index("Customers"))
    qtbot.waitUntil(lambda: _in_sight(page))

    click(page, qtbot, "export_report")
    saved(page, qtbot)
    assert context.jobs.wait_idle()
    qtbot.waitUntil(page.strip.isVisible)
    assert _in_sight(page)


def _in_sight(page: ReportsPage) -> bool:
    tab = page.preview.tabs.group.checkedButton()
    return not tab.visibleRegion().isEmpty()


def test_the_cover_says_whether_its_figures_agree(
    page: ReportsPage, context: Context, qtbot: QtBot
) -> None:
    click(page, qtbot, "report_accountant")
    assert context.jobs.wait_idle()
    page.preview.tabs.choose(0)

    words = [label.text() for label in page.preview.page.findChildren(QLabel)]
    assert "agrees" in words and "differs" not in words
    assert not page.preview.table.isVisible()


def test_a_file_that_is_there_is_asked_about(page: ReportsPage, qtbot: QtBot) -> None:
    page.export()
    path = saved(page, qtbot)
    path.write_bytes(b"mine")

    click(page, qtbot, "export_again")
    qtbot.waitUntil(page.footer.trouble.isVisible)
    assert path.read_bytes() == b"mine"
    click(page, qtbot, "keep_file")
    assert path.read_bytes() == b"mine"

    click(page, qtbot, "export_report")
    qtbot.waitUntil(page.footer.trouble.isVisible)
    click(page, qtbot, "replace_file")
    saved(page, qtbot)
    assert path.read_bytes()[:2] == b"PK"


def test_export_and_its_question_need_no_mouse(
    page: ReportsPage, context: Context, qtbot: QtBot
) -> None:
    page.chooser.nameless.setFocus()
    qtbot.keyClick(page.chooser.nameless, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    path = saved(page, qtbot)
    path.write_bytes(b"what was there")
    assert page.focusWidget() is page.footer.open_folder

    page.chooser.nameless.setFocus()
    qtbot.keyClick(page.chooser.nameless, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.footer.trouble.isVisible)
    asked = page.focusWidget()
    assert asked is page.footer.trouble.first
    qtbot.keyClick(asked, Qt.Key.Key_Space)
    assert saved(page, qtbot).read_bytes() != b"what was there"


def test_another_name_is_offered_and_taken(page: ReportsPage, qtbot: QtBot) -> None:
    page.export()
    path = saved(page, qtbot)
    path.write_bytes(b"mine")
    path.with_name(f"{path.stem} (2).xlsx").write_bytes(b"mine too")

    click(page, qtbot, "export_again")
    qtbot.waitUntil(page.footer.trouble.isVisible)
    assert f"{path.stem} (3).xlsx" in page.footer.trouble.line.text()
    click(page, qtbot, "other_name")

    assert saved(page, qtbot).name == f"{path.stem} (3).xlsx"
    assert path.read_bytes() == b"mine"


def test_a_file_that_is_open_elsewhere_is_told_with_another_name(
    page: ReportsPage, qtbot: QtBot
) -> None:
    page.export()
    path = saved(page, qtbot)
    path.with_name(f".~lock.{path.name}#").write_text("open in LibreOffice")
    click(page, qtbot, "export_again")
    qtbot.waitUntil(page.footer.trouble.isVisible)
    if page.footer.trouble.title.text() != "It is open in another program.":
        click(page, qtbot, "replace_file")
        qtbot.waitUntil(page.footer.trouble.isVisible)

    assert page.footer.trouble.title.text() == "It is open in another program."
    assert f"{path.stem} (2).xlsx" in page.footer.trouble.line.text()
    click(page, qtbot, "other_name")
    assert saved(page, qtbot).name == f"{path.stem} (2).xlsx"


def test_a_folder_that_went_away_leads_to_another(
    page: ReportsPage, qtbot: QtBot, folder: Path
) -> None:
    folder.rmdir()

    click(page, qtbot, "export_report")
    qtbot.waitUntil(page.footer.trouble.isVisible)

    assert str(folder) in page.footer.trouble.title.text()
    assert page.findChild(QAbstractButton, "other_folder").isVisible()
    assert not folder.exists()


def test_stopping_leaves_no_file(page: ReportsPage, context: Context, folder: Path) -> None:
    page.export()
    page.footer.strip.cancelled.emit()
    assert context.jobs.wait_idle()

    assert page.footer.is_saved or not list(folder.glob("*"))
    assert not list(folder.glob("*.part"))


def test_what_the_preview_lacks_is_said_when_there_are_more_rows(
    page: ReportsPage, context: Context, shell: NotingShell, qtbot: QtBot
) -> None:
    for n in range(FIRST + 3):
        a_purchase(context.desk, a_customer(context.desk, f"Customer of the {n}th day").id, 1_000)
    page.reload()
    assert context.jobs.wait_idle()

    assert page.preview.model.rowCount() == FIRST
    size = page.preview.findChild(QLabel, "preview_size")
    assert size.text() == f"The first {FIRST} of {FIRST + 4} rows · 2 sheets"
    assert page.preview.model.total(column(page, "Spend")) == "€2,330.00"


def test_a_period_without_anything_says_so(
    page: ReportsPage, context: Context, qtbot: QtBot
) -> None:
    click(page, qtbot, "period_last_quarter")
    assert context.jobs.wait_idle()

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
    assert page.preview.model.total(column(page, "Service cost")) == "€62.50"


def test_financial_years_are_offered_where_the_shop_has_its_own(
    page: ReportsPage, context: Context, qtbot: QtBot
) -> None:
    assert page.findChild(QAbstractButton, "period_last_financial_year") is None
    a_shop(context.desk, year_begins="07-01")
    page.reload()
    assert context.jobs.wait_idle()

    click(page, qtbot, "period_last_financial_year")
    assert page.chooser.days == (date(2025, 7, 1), date(2026, 6, 30))


def test_days_that_are_no_period_are_told_beside_them(page: ReportsPage, context: Context) -> None:
    page.chooser.period.to_on.set_day(date(2025, 1, 1))
    assert context.jobs.wait_idle()

    assert page.findChild(QLabel, "period_wrong").text() == "The period ends before it begins."
    assert not page.footer.export.isEnabled()
    assert page.footer.export.toolTip() == "The period ends before it begins."

    page.chooser.period.to_on.set_day(date(2026, 12, 31))
    assert context.jobs.wait_idle()
    assert page.footer.export.isEnabled()


def test_names_can_be_left_out(page: ReportsPage, context: Context, qtbot: QtBot) -> None:
    click(page, qtbot, "leave_names_out")
    assert context.jobs.wait_idle()

    assert shown(page, "Customer") == "Customer 1"


def test_a_story_waits_until_it_is_known_whose(
    page: ReportsPage, context: Context, qtbot: QtBot
) -> None:
    page.chooser.choose_kind(ReportKind.CUSTOMER)
    assert context.jobs.wait_idle()
    assert not page.footer.export.isEnabled()

    page.chooser.reports.customer.setFocus()
    qtbot.keyClicks(page.chooser.reports.customer.field, "Anna")
    qtbot.waitUntil(lambda: bool(page.chooser.reports.customer.offered))
    qtbot.keyClick(page.chooser.reports.customer.field, Qt.Key.Key_Return)
    assert context.jobs.wait_idle()

    assert page.chooser.request.customer_id == 1
    assert page.footer.export.isEnabled()


def test_files_for_booking_programs_are_offered_to_the_accountant_alone(
    page: ReportsPage, context: Context
) -> None:
    def offered() -> set[object]:
        return {page.chooser.formats.itemData(at) for at in range(page.chooser.formats.count())}

    assert FileFormat.DATEV not in offered()
    page.chooser.choose_kind(ReportKind.ACCOUNTANT)
    assert offered() == set(FileFormat)
    page.chooser.choose_format(FileFormat.XERO)
    page.chooser.choose_kind(ReportKind.INSIGHT)
    assert offered() == {FileFormat.XLSX}
    assert page.chooser.file_format is FileFormat.XLSX
    assert context.jobs.wait_idle()


def test_a_file_speaks_the_language_that_was_chosen(
    page: ReportsPage, context: Context, qtbot: QtBot
) -> None:
    page.chooser.languages.setCurrentIndex(list(LANGUAGE_NAMES).index("de"))
    page.chooser.languages.activated.emit(page.chooser.languages.currentIndex())
    assert context.jobs.wait_idle()

    heads = [one.title for one in page.preview.model.columns]
    assert "Customer" not in heads
    page.export()
    book = openpyxl.load_workbook(saved(page, qtbot))
    first = next(iter(book.worksheets[0].iter_rows(values_only=True)))
    assert list(first)[: len(heads)] == heads


@pytest.mark.parametrize(
    ("file_format", "begins"), [(FileFormat.PDF, b"%PDF"), (FileFormat.CSV, b"PK")]
)
def test_other_kinds_of_files_are_written_too(
    page: ReportsPage,
    context: Context,
    qtbot: QtBot,
    file_format: FileFormat,
    begins: bytes,
) -> None:
    page.chooser.choose_kind(ReportKind.ACCOUNTANT)
    page.chooser.choose_format(file_format)
    page.reload()
    assert context.jobs.wait_idle()

    click(page, qtbot, "export_report")
    assert saved(page, qtbot).read_bytes().startswith(begins)


def test_csv_shows_no_pages_and_booking_files_the_journal_alone(
    page: ReportsPage, context: Context
) -> None:
    page.chooser.choose_kind(ReportKind.ACCOUNTANT)
    page.chooser.choose_format(FileFormat.CSV)
    page.reload()
    assert context.jobs.wait_idle()
    assert "Cover" not in page.preview.tabs.names and "Journal" in page.preview.tabs.names

    page.chooser.choose_format(FileFormat.DATEV)
    page.reload()
    assert context.jobs.wait_idle()
    assert page.preview.tabs.names == ("Journal",)


def test_what_was_chosen_last_is_chosen_again(
    page: ReportsPage, open_page: Open, context: Context, qtbot: QtBot, folder: Path
) -> None:
    click(page, qtbot, "report_accountant")
    click(page, qtbot, "period_last_month")
    click(page, qtbot, "leave_names_out")
    page.chooser.formats.setCurrentIndex(page.chooser.formats.findData(FileFormat.PDF))
    page.chooser.formats.activated.emit(page.chooser.formats.currentIndex())
    assert context.jobs.wait_idle()
    asked = page.chooser.request
    page.hide()

    again = open_page()
    assert again.chooser.request == asked
    assert again.chooser.file_format is FileFormat.PDF
    assert again._folder == folder
    assert again.chooser.period.days == (date(2026, 10, 1), date(2026, 10, 31))


def test_a_reminder_brings_its_whole_request(page: ReportsPage, context: Context) -> None:
    days = date(2026, 7, 1), date(2026, 9, 30)
    page.arrive(ReportRequest(ReportKind.ACCOUNTANT, *days))
    assert context.jobs.wait_idle()

    assert (page.chooser.kind, page.chooser.days) == (ReportKind.ACCOUNTANT, days)
    lit = page.findChild(QAbstractButton, "period_last_quarter")
    assert isinstance(lit, QAbstractButton) and lit.isChecked()
    assert "Journal" in page.preview.tabs.names


def test_a_page_that_opens_by_a_reminder_shows_nothing_else_first(
    context: Context, qtbot: QtBot
) -> None:
    a_shop(context.desk)
    page = ReportsPage(context)
    qtbot.addWidget(page)
    days = date(2026, 4, 1), date(2026, 4, 30)
    page.arrive(ReportRequest(ReportKind.ACCOUNTANT, *days))

    assert (page.chooser.kind, page.chooser.days) == (ReportKind.ACCOUNTANT, days)
    assert context.jobs.wait_idle()
    assert (page.chooser.kind, page.chooser.days) == (ReportKind.ACCOUNTANT, days)


def test_a_folder_is_told_as_its_owner_knows_it(monkeypatch: pytest.MonkeyPatch) -> None:
    home = Path("/home/anna").absolute()
    monkeypatch.setattr(Path, "home", lambda: home)

    assert place_words(home / "Documents" / "csdesk reports") == "Documents › csdesk reports"
    assert place_words(home) == str(home)
    assert place_words(home.parent / "robin") == str(home.parent / "robin")


def test_arrows_go_from_report_to_report(page: ReportsPage, context: Context, qtbot: QtBot) -> None:
    button = page.first_focus()
    assert button is not None
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Down)
    assert context.jobs.wait_idle()

    assert page.chooser.kind is ReportKind.COMPLAINTS


def test_the_table_can_be_copied_without_becoming_a_formula(
    page: ReportsPage, context: Context, qtbot: QtBot, shell: NotingShell
) -> None:
    a_purchase(context.desk, a_customer(context.desk, "=cmd|'/c calc'!A0").id)
    assert context.jobs.wait_idle()
    qtbot.waitUntil(lambda: page.preview.model.rowCount() == 2)

    click(page, qtbot, "copy_table")

    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Customer ID\tCustomer\tSpend")
    assert any("\t'=cmd" in line for line in lines)


def test_a_change_elsewhere_is_seen(page: ReportsPage, context: Context, qtbot: QtBot) -> None:
    a_purchase(context.desk, a_customer(context.desk, "Petra Novak").id, 5_000)

    qtbot.waitUntil(lambda: page.preview.model.rowCount() == 2)


def test_the_name_of_the_file_is_that_of_what_is_chosen_even_before_it_is_read(
    page: ReportsPage, qtbot: QtBot
) -> None:
    click(page, qtbot, "report_accountant")
    page.export()

    path = saved(page, qtbot)
    assert "for the accountant" in path.name
    assert "Journal" in openpyxl.load_workbook(path).sheetnames


def test_a_period_is_told_in_words() -> None:
    told: Callable[..., str] = lambda a, b: period_words(a, b, Wording("USD", "en_US"))  # noqa: E731

    assert told(date(2026, 7, 1), date(2026, 9, 30)) == "Quarter 3, July to September 2026"
    assert told(date(2026, 2, 1), date(2026, 2, 28)) == "February 2026"
    assert told(date(2026, 1, 1), date(2026, 12, 31)) == "The year 2026"
    assert told(date(2025, 7, 1), date(2026, 6, 30)) == "July 2025 to June 2026"
    assert told(date(2026, 1, 5), date(2026, 3, 1)) == "5 Jan 2026 to 1 Mar 2026"


def test_the_charts_of_the_summary_stand_below_it_where_there_is_room(
    page: ReportsPage, context: Context, qtbot: QtBot
) -> None:
    click(page, qtbot, "report_accountant")
    assert context.jobs.wait_idle()
    page.preview.tabs.choose(1)
    charts = page.preview.charts.findChildren(SheetChartView)
    qtbot.waitUntil(page.preview.charts.isVisible)

    assert [chart.accessibleName() for chart in charts] == [
        "Spend and service cost by month",
        "Service cost by kind",
    ]
    spend = charts[0].marks()[2]  # March, when Anna bought
    assert spend.lines[1] == "Spend: €300.00"
    assert charts[0].twin().cell(2, 1).words == "€300.00"

    page.resize(1100, 560)
    qtbot.waitUntil(lambda: not page.preview.charts.isVisible())


def test_what_is_clicked_while_the_page_still_opens_is_what_counts(
    context: Context, qtbot: QtBot
) -> None:
    a_shop(context.desk)
    page = ReportsPage(context)
    qtbot.addWidget(page)
    page.show()
    page.arrive(None)
    click(page, qtbot, "report_accountant")
    click(page, qtbot, "period_last_month")
    assert context.jobs.wait_idle()

    assert page.chooser.kind is ReportKind.ACCOUNTANT
    assert page.chooser.days == (date(2026, 10, 1), date(2026, 10, 31))
    assert "Journal" in page.preview.tabs.names


def test_a_financial_year_that_was_chosen_last_comes_back(
    page: ReportsPage, open_page: Open, context: Context, qtbot: QtBot
) -> None:
    a_shop(context.desk, year_begins="07-01")
    page.reload()
    assert context.jobs.wait_idle()
    click(page, qtbot, "period_last_financial_year")
    assert context.jobs.wait_idle()
    page.hide()

    assert open_page().chooser.days == (date(2025, 7, 1), date(2026, 6, 30))


def test_a_preview_that_gave_way_to_an_export_comes_after_it(
    page: ReportsPage, context: Context, qtbot: QtBot
) -> None:
    click(page, qtbot, "report_accountant")
    click(page, qtbot, "export_report")  # while the preview is still being read
    saved(page, qtbot)
    assert context.jobs.wait_idle()

    assert "Journal" in page.preview.tabs.names
    assert page.footer.is_saved


def test_a_page_that_is_left_reads_no_further(
    page: ReportsPage, context: Context, qtbot: QtBot
) -> None:
    shown_before = page.preview.tabs.names
    click(page, qtbot, "report_accountant")
    page.hide()
    assert context.jobs.wait_idle()
    assert page.preview.tabs.names == shown_before

    page.show()
    page.arrive(None)
    assert context.jobs.wait_idle()
    assert "Journal" in page.preview.tabs.names


def test_what_does_not_fit_a_cell_is_told_with_its_place(
    page: ReportsPage, context: Context, qtbot: QtBot
) -> None:
    a_complaint(context.desk, 1, title="long " * 9_000)
    assert context.jobs.wait_idle()
    click(page, qtbot, "report_complaints")
    page.export()
    book = openpyxl.load_workbook(saved(page, qtbot))
    assert context.jobs.wait_idle()

    told = page.findChild(QLabel, "sent_words")
    assert isinstance(told, QLabel)
    place = told.text().removeprefix("1 text was too long and is cut, in ").rstrip(".")
    sheet, _, cell = place.partition("!")
    assert str(book[sheet][cell].value).startswith("long long")


def test_the_chooser_grows_with_the_text(page: ReportsPage) -> None:
    page.resize(1366, 720)
    usual, theme = page.chooser.width(), Theme.current()
    field = page.chooser.period.from_on
    narrow = field.width()
    theme.set_text_step(3)
    try:
        assert page.chooser.width() > usual
        assert field.width() > narrow  # else its year is cut
    finally:
        theme.set_text_step(0)
    assert page.chooser.width() == usual
