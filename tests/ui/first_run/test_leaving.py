"""From the last of the three questions to the pages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.conftest import fixed_now
from tests.ui.on_screen import leave
from ui.app import Application
from ui.crash import CrashReporter
from ui.first_run.first_run_page import FirstRun


@pytest.fixture
def application(tmp_path: Path, qtbot: QtBot) -> Iterator[Application]:
    """A window that asks the three questions of a new shop."""
    made = Application(CrashReporter(), fixed_now)
    made.open_shop(tmp_path / "new.csdesk")
    qtbot.waitUntil(lambda: made.window.findChild(FirstRun) is not None, timeout=20_000)
    yield made
    made.jobs.wait_idle()
    leave(made.window)


def test_the_first_page_knows_at_once_whose_shop_it_is_and_who_is_here(
    application: Application, qtbot: QtBot
) -> None:
    window, said = application.window, list[tuple[str, str]]()
    rail = window.rail
    window.moved.connect(lambda _: said.append((rail.shop.words, rail.person.accessibleName())))
    for words in ("Millbrook Cycles", "Maya Torres", "40"):
        field = QApplication.focusWidget()
        qtbot.keyClicks(field, words)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert said == [("Millbrook Cycles", "At the desk: Maya Torres")]
