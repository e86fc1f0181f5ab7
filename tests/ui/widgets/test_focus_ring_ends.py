"""The focus ring of a control that goes while it has the focus goes with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.widgets.buttons import Button
from ui.widgets.focus import FocusRing
from ui.widgets.surfaces import column


def test_what_a_vanished_control_lay_on_can_still_move(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    card = QWidget()
    column(window).addWidget(card)
    button = Button("Take back")
    column(card).addWidget(button)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.setFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    (ring,) = window.findChildren(FocusRing)
    assert ring.isVisible()

    button.blockSignals(True)
    delete(button)  # as a line of a list that is made anew, before it hears of its lost focus
    card.resize(card.width() + 10, card.height() + 10)

    qtbot.waitUntil(lambda: not window.findChildren(FocusRing))
