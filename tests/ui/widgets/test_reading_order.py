"""Where the Tab key leads."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.window import MainWindow
from ui.widgets.buttons import Button
from ui.widgets.chips import ChoicePills
from ui.widgets.dialog import Dialog
from ui.widgets.reading_order import stops


def words(widgets: list[QWidget]) -> list[str]:
    return [each.accessibleName() for each in widgets]


def shown(qtbot: QtBot, page: QWidget) -> QWidget:
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_what_was_made_late_is_read_where_it_stands(qtbot: QtBot) -> None:
    page = QWidget()
    lines = QVBoxLayout(page)
    first, last = Button("First"), Button("Last")
    lines.addWidget(first)
    lines.addWidget(last)
    line = QHBoxLayout()
    line.addWidget(Button("Second"))
    line.addWidget(Button("Third"))
    lines.insertLayout(1, line)
    shown(qtbot, page)

    assert words(stops(page)) == ["First", "Second", "Third", "Last"]


def test_a_grid_is_read_row_by_row(qtbot: QtBot) -> None:
    page = QWidget()
    grid = QGridLayout(page)
    for at, place in (("D", (1, 1)), ("B", (0, 1)), ("C", (1, 0)), ("A", (0, 0))):
        grid.addWidget(Button(at), *place)
    shown(qtbot, page)

    assert words(stops(page)) == ["A", "B", "C", "D"]


def test_what_is_hidden_or_off_is_passed_by(qtbot: QtBot) -> None:
    page = QWidget()
    lines = QVBoxLayout(page)
    hidden, off = Button("Hidden"), Button("Off")
    for part in (Button("Here"), hidden, off):
        lines.addWidget(part)
    hidden.hide()
    off.turn_off("Not yet.")
    shown(qtbot, page)

    assert words(stops(page)) == ["Here"]


def test_pills_are_one_stop(qtbot: QtBot) -> None:
    page = QWidget()
    lines = QVBoxLayout(page)
    pills = ChoicePills("How?", [("a", "Phone"), ("b", "Text")])
    pills.choose("b")
    for part in (Button("Before"), pills, Button("After")):
        lines.addWidget(part)
    shown(qtbot, page)

    assert words(stops(page)) == ["Before", "Text", "After"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_under_a_dialog_the_keys_stay_in_it_and_come_back_afterwards(
    qtbot: QtBot, key: Qt.Key
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    behind = Button("Behind")
    window.pages.addWidget(behind)
    with qtbot.waitActive(window):
        window.show()
    behind.setFocus()
    dialog = Dialog("A task")
    dialog.foot.addWidget(Button("Put aside"))
    dialog.foot.addWidget(Button("Do it"))
    window.show_dialog(dialog)

    for _ in range(7):
        here = QApplication.focusWidget()
        assert here is not None and dialog.isAncestorOf(here)
        QTest.keyClick(here, key)
    dialog.reject()

    assert QApplication.focusWidget() is behind
