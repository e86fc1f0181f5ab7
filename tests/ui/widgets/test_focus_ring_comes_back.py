"""Who came by the keyboard sees where the focus is when a dialog or a menu has gone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.pages import Address, PageStack, Room
from ui.widgets.buttons import Button
from ui.widgets.dialog import Dialog, Scrim
from ui.widgets.focus import FocusRing
from ui.widgets.surfaces import column
from ui.widgets.table import TableView

TAB, MOUSE = Qt.FocusReason.TabFocusReason, Qt.FocusReason.MouseFocusReason


@pytest.fixture
def button(qtbot: QtBot) -> Iterator[Button]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    lines = column(window)
    lines.addWidget(Button("Before it"))
    asks = Button("Log a contact")
    lines.addWidget(asks)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield asks


def rings(button: Button) -> int:
    return sum(ring.isVisible() for ring in button.window().findChildren(FocusRing))


@pytest.mark.parametrize(("reason", "ringed"), [(TAB, 1), (MOUSE, 0)])
def test_after_a_dialog(button: Button, reason: Qt.FocusReason, ringed: int) -> None:
    button.setFocus(reason)
    scrim = Scrim(button.window(), Dialog("Log a contact"))
    scrim.panel.close_button.setFocus(reason)

    scrim.close_up()

    assert QApplication.focusWidget() is button
    assert rings(button) == ringed


@pytest.mark.parametrize(("reason", "ringed"), [(TAB, 1), (MOUSE, 0)])
def test_after_a_menu(button: Button, qtbot: QtBot, reason: Qt.FocusReason, ringed: int) -> None:
    button.setFocus(reason)
    menu = QMenu(button)
    menu.addAction("Archive")
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)

    QTest.keyClick(menu, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert QApplication.focusWidget() is button
    assert rings(button) == ringed


def test_where_the_keys_went_on_there_is_one_ring(button: Button, qtbot: QtBot) -> None:
    button.setFocus(TAB)
    other = button.parentWidget().findChild(Button)
    menu = QMenu(button)
    menu.addAction("Go on").triggered.connect(lambda: other.setFocus(TAB))
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)

    menu.setActiveAction(menu.actions()[0])
    QTest.keyClick(menu, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert QApplication.focusWidget() is other
    assert rings(button) == 1


class Page(QWidget):
    """It begins with a button."""

    def __init__(self) -> None:
        super().__init__()
        self.asks = Button("Log a contact")
        column(self).addWidget(self.asks)

    def first_focus(self) -> QWidget:
        return self.asks


@pytest.mark.parametrize(("reason", "ringed"), [(TAB, 1), (MOUSE, 0)])
def test_on_the_next_page(qtbot: QtBot, reason: Qt.FocusReason, ringed: int) -> None:
    pages = PageStack()
    qtbot.addWidget(pages)
    for name in ("today", "customer"):
        pages.add(name, Room(Page, name))
    pages.go(Address("today"))
    with qtbot.waitActive(pages):
        pages.show()
        pages.activateWindow()
    pages.currentWidget().asks.clearFocus()
    pages.currentWidget().asks.setFocus(reason)
    assert rings(pages.currentWidget().asks) == ringed

    pages.go(Address("customer"))

    assert QApplication.focusWidget() is pages.currentWidget().asks
    assert rings(pages.currentWidget().asks) == ringed


@pytest.mark.parametrize(("reason", "seen"), [(TAB, True), (MOUSE, False)])
def test_a_list_shows_its_row_again_after_a_dialog(
    qtbot: QtBot, reason: Qt.FocusReason, seen: bool
) -> None:
    window, table = QWidget(), TableView("Customers")
    qtbot.addWidget(window)
    column(window).addWidget(table)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    table.clearFocus()
    table.setFocus(reason)
    scrim = Scrim(window, Dialog("Log a contact"))
    scrim.panel.close_button.setFocus(reason)

    scrim.close_up()

    assert QApplication.focusWidget() is table
    assert table.shows_focus is seen
