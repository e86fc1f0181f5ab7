"""On macOS a double click on a shop file reaches the program that runs already."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.app import Application
from ui.asked_by_system import AskedBySystem
from ui.crash import CrashReporter


def double_click(app: QApplication, path: Path) -> None:
    QCoreApplication.sendEvent(app, QFileOpenEvent(str(path)))


def test_the_shop_that_was_clicked_takes_the_place_of_the_other(
    qapp: QApplication, qtbot: QtBot, home: Path, shop_file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.csdesk"
    shutil.copy(shop_file, other)
    application = Application(CrashReporter())
    asked = AskedBySystem(qapp)
    asked.asked.connect(application.open_instead)
    try:
        application.open_shop(shop_file)
        qtbot.waitUntil(lambda: application.sitting is not None, timeout=9000)
        first = application.sitting

        for nothing in (shop_file, tmp_path / "gone.csdesk", Path(__file__)):
            double_click(qapp, nothing)
        assert application.sitting is first

        double_click(qapp, other)
        qtbot.waitUntil(lambda: application.sitting is not first, timeout=9000)
        assert application.sitting is not None
        assert application.sitting.desk.store.path == other
    finally:
        qapp.removeEventFilter(asked)
        application.window.close()
        qtbot.addWidget(application.window)
