"""A window of its own for every journey, on an empty data folder."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csdesk.desk import local_now
from tests.journeys.person import PersonAtTheDesk
from ui.app import Application
from ui.crash import CrashReporter
from ui.theme import Scheme, Theme


class Clock:
    """The clock on the wall: the computer's own, until a story says what time it is."""

    def __init__(self) -> None:
        self._says: datetime | None = None

    def __call__(self) -> datetime:
        return local_now() if self._says is None else self._says

    def says(self, day: date, hour: int, minute: int = 0) -> None:
        """From now on it stands at this moment of Central European winter."""
        moment = time(hour, minute, tzinfo=timezone(timedelta(hours=1)))
        self._says = datetime.combine(day, moment)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def application(
    qapp: QApplication, home: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Application]:
    """The program as it starts for somebody new; a bug inside it fails the test."""
    monkeypatch.setenv("HOME", str(home))  # reports go to the documents of this somebody
    Theme.current().use(Scheme.LIGHT)
    broke: list[BaseException] = []
    application = Application(CrashReporter(), clock)
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
