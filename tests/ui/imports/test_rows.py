"""Rows are mended where they stand: by the button, by typing, by key; and each can be undone."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import NotingShell
from tests.ui.imports.steps import a_file, drop, matched, settled, the
from ui.context import Context
from ui.imports.import_page import ImportPage
from ui.imports.row_states import State
from ui.imports.rows_view import RowsView
from ui.widgets.buttons import Button
from ui.widgets.chips import Chip
from ui.widgets.fields import LineField
from ui.widgets.pickers import DateField

HEAD = ("Order", "Date", "Customer", "Email", "Total", "Currency")
ROWS = (
    HEAD,
    ("R1", "2026-03-02", "Anna Lindqvist", "anna@postbox.test", "120.00", "EUR"),
    ("R2", "2026-03-05", "Petra Novak", "petra@novak.test", "12.5x0", "EUR"),
    ("R3", "2026-02-31", "Luis Ferreira", "luis@ferreira.test", "410.00", "EUR"),
    ("R4", "2026-03-09", "Owen Clarke", "owen.clarke", "88.50", "EUR"),
)
PETRA, LUIS, OWEN = 3, 4, 5


@pytest.fixture
def rows(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> RowsView:
    drop(page, a_file(tmp_path, ROWS))
    matched(page, qtbot)
    return page.match.rows.table


def state(view: RowsView, number: int) -> State:
    found = view.rows.state(view.rows.row_of(number))
    return State.READY if found is None else found.state


def presses_its_button(view: RowsView, number: int) -> None:
    index = view.rows.index(view.rows.row_of(number), view.rows.columnCount() - 1)
    view.scrollTo(index)
    spot = view.button_rect(index)
    assert not spot.isEmpty()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot.center())


def typing(view: RowsView, qtbot: QtBot, kind: type[QWidget], name: str) -> QWidget:
    qtbot.waitUntil(lambda: view.findChild(kind, name) is not None)
    field = view.findChild(kind, name)
    assert field is not None
    return field


def enters(page: ImportPage, qtbot: QtBot, field: QWidget) -> None:
    """Takes over what was typed; Qt does so a moment after the key."""
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.decisions.can_take_back)
    settled(page)


def goes_to(view: RowsView, number: int) -> None:
    view.setFocus()
    view.setCurrentIndex(view.rows.index(view.rows.row_of(number), 0))


def chips(page: ImportPage) -> list[str]:
    return [chip.text() for chip in page.match.rows.findChildren(Chip) if not chip.isHidden()]


def test_chips_say_how_the_rows_stand(page: ImportPage, rows: RowsView) -> None:
    assert chips(page)[:3] == ["1 ready", "1 to look at", "2 can’t come in yet"]
    assert [state(rows, n) for n in (2, PETRA, LUIS, OWEN)] == [
        *(State.READY, State.OUT, State.OUT, State.LOOK)
    ]


def test_a_row_of_sums_is_no_row_to_look_at(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    sums = ("", "", "Total", "", "208.50", "")
    drop(page, a_file(tmp_path, (*ROWS[:2], ROWS[4], sums)))
    matched(page, qtbot)

    assert chips(page)[:2] == ["1 ready", "1 to look at"]
    page.match.rows.which.choose("troubled")
    assert page.match.rows.table.rows.rowCount() <= 2


def test_an_amount_is_typed_into_its_cell(page: ImportPage, rows: RowsView, qtbot: QtBot) -> None:
    assert page.match.bring_in.words == "Bring in 2 sales"

    presses_its_button(rows, PETRA)
    field = typing(rows, qtbot, LineField, "cell_text")
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, "12.50")
    enters(page, qtbot, field)

    assert page.match.bring_in.words == "Bring in 3 sales"
    assert state(rows, PETRA) is State.READY
    at = rows.rows.row_of(PETRA)
    assert rows.rows.index(at, rows.rows.columnCount() - 1).data() == "Ready, changed by you"
    assert rows.currentIndex().row() == at, "the row stays chosen"


def test_esc_leaves_the_cell_as_it_was(page: ImportPage, rows: RowsView, qtbot: QtBot) -> None:
    presses_its_button(rows, PETRA)
    field = typing(rows, qtbot, LineField, "cell_text")
    qtbot.keyClicks(field, "1")
    qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert not page.decisions.can_take_back


def test_a_date_is_picked(page: ImportPage, rows: RowsView, qtbot: QtBot) -> None:
    goes_to(rows, LUIS)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    field = typing(rows, qtbot, DateField, "cell_day")
    enters(page, qtbot, field)

    assert state(rows, LUIS) is State.READY
    assert page.decisions.now.cells[LUIS, 1] == rows.fallback_day().isoformat()


def test_f2_opens_the_cell_that_needs_it(page: ImportPage, rows: RowsView, qtbot: QtBot) -> None:
    goes_to(rows, OWEN)
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    field = typing(rows, qtbot, LineField, "cell_text")
    assert isinstance(field, LineField) and field.text() == "owen.clarke"
    qtbot.keyClicks(field, "owen@clarke.test")
    enters(page, qtbot, field)

    assert page.decisions.now.cells == {(OWEN, 3): "owen@clarke.test"}
    assert state(rows, OWEN) is State.READY


def test_delete_skips_a_row_and_backspace_takes_it_up_again(
    page: ImportPage, rows: RowsView, qtbot: QtBot
) -> None:
    goes_to(rows, 2)
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    settled(page)
    assert state(rows, 2) is State.SKIPPED
    assert page.match.bring_in.words == "Bring in 1 sale"

    goes_to(rows, 2)
    qtbot.keyClick(rows, Qt.Key.Key_Backspace)
    settled(page)
    assert state(rows, 2) is State.READY
    assert page.match.bring_in.words == "Bring in 2 sales"


def test_the_button_of_a_mended_row_undoes_it(page: ImportPage, rows: RowsView) -> None:
    page.decisions.mend(PETRA, 4, "12.50")
    settled(page)

    presses_its_button(rows, PETRA)
    settled(page)

    assert state(rows, PETRA) is State.OUT
    assert page.decisions.now.cells == {}


def test_ctrl_z_takes_the_last_decision_back(
    page: ImportPage, rows: RowsView, qtbot: QtBot
) -> None:
    page.decisions.mend(PETRA, 4, "12.50")
    page.decisions.skip(LUIS)
    settled(page)

    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(page)
    assert state(rows, LUIS) is State.OUT
    assert state(rows, PETRA) is State.READY

    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(page)
    assert state(rows, PETRA) is State.OUT


def test_two_quick_decisions_both_hold(page: ImportPage, rows: RowsView) -> None:
    page.decisions.mend(PETRA, 4, "12.50")
    page.decisions.mend(LUIS, 1, "2026-02-28")
    settled(page)

    assert page.match.bring_in.words == "Bring in 4 sales"


def test_a_suggestion_is_taken_with_one_press(
    page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    rows = [*ROWS, ("R5", "2026-03-10", "Ida Holm", "ida(at)holm.test", "5.00", "EUR")]
    drop(page, a_file(tmp_path, rows))
    matched(page, qtbot)
    view, ida = page.match.rows.table, 6
    fix = view.rows.fix(view.rows.row_of(ida))
    assert fix is not None and fix.words == "Use ida@holm.test"

    presses_its_button(view, ida)
    settled(page)

    assert page.decisions.now.cells == {(ida, 3): "ida@holm.test"}
    assert state(view, ida) is State.READY


def test_only_what_needs_a_look_is_shown_when_asked(page: ImportPage, rows: RowsView) -> None:
    QTest.mouseClick(page.match.rows.which.buttons()[0], Qt.MouseButton.LeftButton)

    assert [rows.rows.number(at) for at in range(rows.rows.rowCount())] == [PETRA, LUIS, OWEN]


def test_the_end_of_a_row_says_what_enter_does(rows: RowsView) -> None:
    at, last = rows.rows.row_of(LUIS), rows.rows.columnCount() - 1

    heard = rows.rows.index(at, last).data(Qt.ItemDataRole.AccessibleTextRole)

    assert heard.endswith("Enter: Pick a date")


def test_a_row_offers_all_its_ways_in_a_menu(rows: RowsView, qtbot: QtBot) -> None:
    index = rows.rows.index(rows.rows.row_of(LUIS), 0)

    menu = rows.menu(index)
    words = [action.text().partition("\t")[0] for action in menu.actions()]
    menu.deleteLater()

    assert words == ["Pick a date", "Type in this cell", "Skip this row"]


def test_rows_that_stay_out_are_kept_in_a_list(
    page: ImportPage,
    rows: RowsView,
    context: Context,
    qtbot: QtBot,
    tmp_path: Path,
    shell: NotingShell,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page.match.bring_in.click()
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.done)
    path = tmp_path / "left out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    qtbot.mouseClick(the(page, Button, "save_left_out"), Qt.MouseButton.LeftButton)
    settled(page)

    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file))
    assert [line[1] for line in lines] == ["Row in the file", "3", "4"]
    assert lines[1][2:] == list(ROWS[2])
    assert shell.said[-1] == "Saved: left out.csv"
