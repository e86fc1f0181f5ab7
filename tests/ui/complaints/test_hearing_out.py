"""From the dialog that takes a complaint down to the page that hears it out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from csdesk.domain.shop import Shop
from csdesk.services.shops import finish_first_run, open_shop
from tests.conftest import fixed_now
from tests.ui.on_screen import leave
from ui.app import Application
from ui.crash import CrashReporter


@pytest.fixture
def application(shop_file: Path, qtbot: QtBot) -> Iterator[Application]:
    desk = open_shop(shop_file, now=fixed_now)
    finish_first_run(desk, Shop(name="Millbrook Cycles"), ("Maya Torres",), 3_800)
    desk.store.close()
    made = Application(CrashReporter(), fixed_now)
    stands: list[bool] = []
    made.open_shop(shop_file, then=lambda: stands.append(True))
    qtbot.waitUntil(lambda: bool(stands), timeout=20_000)
    settle(made, qtbot)
    yield made
    made.jobs.wait_idle()
    leave(made.window)


def settle(application: Application, qtbot: QtBot) -> None:
    for _ in range(4):
        assert application.jobs.wait_idle()
        qtbot.wait(1)


def test_the_focus_goes_straight_to_the_field_where_the_next_key_is_typed(
    application: Application, qtbot: QtBot
) -> None:
    window = application.window
    buttons = window.findChildren(QPushButton)
    begin = next(b for b in buttons if b.text() == "Log a complaint" and b.isVisible())
    begin.setFocus()
    qtbot.keyClick(begin, Qt.Key.Key_Space)
    settle(application, qtbot)
    qtbot.keyClicks(QApplication.focusWidget(), "Anna Lindqvist")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "The wheel rubs again")
    dialog = window.overlay
    assert dialog is not None
    log = dialog.findChild(QPushButton, "log_it")
    log.setFocus()
    settle(application, qtbot)
    came_to: list[str] = []

    def note(_: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not dialog:
            came_to.append(now.accessibleName())

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusChanged.connect(note)
    qtbot.keyClick(log, Qt.Key.Key_Space)
    settle(application, qtbot)
    app.focusChanged.disconnect(note)
    assert came_to == ["What does it mean for Anna’s day?"]
