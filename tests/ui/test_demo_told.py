"""What a window says of a made-up shop: whether what is tried out in it stays."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.conftest import fixed_now
from tests.ui.on_screen import leave
from ui.app import Application
from ui.crash import CrashReporter


@pytest.fixture
def application(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Application]:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    made = Application(CrashReporter(), fixed_now)
    yield made
    made.jobs.wait_idle()
    leave(made.window)


def said_of_the_shop(application: Application, qtbot: QtBot, stands: list[bool]) -> str:
    qtbot.waitUntil(lambda: bool(stands), timeout=20_000)
    assert application.jobs.wait_idle()
    qtbot.wait(1)
    return application.window.rail.shop.accessibleName()


def test_a_demo_opened_from_the_window_says_that_it_leaves_no_trace(
    application: Application, qtbot: QtBot
) -> None:
    stands: list[bool] = []
    application.open_demo(then=lambda: stands.append(True))
    assert said_of_the_shop(application, qtbot, stands).endswith(". A demo. Leaves no trace")


def test_a_demo_kept_in_a_file_says_that_changes_are_kept(
    application: Application, demo_file: Path, qtbot: QtBot
) -> None:
    stands: list[bool] = []
    application.open_shop(demo_file, then=lambda: stands.append(True))
    assert said_of_the_shop(application, qtbot, stands).endswith(". A demo. Changes stay")
    assert application.window.rail.backup.words == "No copies"
