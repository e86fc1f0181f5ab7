"""A window of its own for every journey, on an empty data folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.person import PersonAtTheDesk
from ui.app import Application
from ui.crash import CrashReporter
from ui.theme import Scheme, Theme


@pytest.fixture
def application(
    qapp: QApplication, home: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Application]:
    """The program as it starts for somebody new; a bug inside it fails the test."""
    monkeypatch.setenv("HOME", str(home))  # reports go to the documents of this somebody
    Theme.current().use(Scheme.LIGHT)
    broke: list[BaseException] = []
    application = Application(CrashReporter())
    application.jobs.broke.connect(broke.append)
    yield application
    application.jobs.wait_idle()
    application.window.close()
    application.window.deleteLater()
    QApplication.processEvents()
    assert broke == []


@pytest.fixture
def person(qtbot: QtBot, application: Application, tmp_path: Path) -> PersonAtTheDesk:
    return PersonAtTheDesk(qtbot, application, tmp_path)
