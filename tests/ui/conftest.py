"""What tests of the face may ask for: a theme, a window, and jobs that end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.jobs import Jobs
from ui.shell.window import MainWindow
from ui.theme import Scheme, Theme
from ui.wording import Wording


@dataclass(frozen=True, slots=True)
class Kit:
    """The parts of the face without a desk; ``show`` puts a widget on a visible screen."""

    theme: Theme
    wording: Wording
    qtbot: QtBot

    def show(self, widget: QWidget, width: int = 0, height: int = 0) -> QWidget:
        self.qtbot.addWidget(widget)
        if width and height:
            widget.resize(width, height)
        with self.qtbot.waitExposed(widget):
            widget.show()
        return widget


@pytest.fixture
def kit(qapp: QApplication, qtbot: QtBot) -> Iterator[Kit]:
    """The light theme at its usual size, and dollars in American English."""
    theme = Theme.current()
    theme.use(Scheme.LIGHT)
    theme.set_text_step(0)
    yield Kit(theme, Wording("USD", "en_US"), qtbot)
    theme.use(Scheme.LIGHT)
    theme.set_text_step(0)


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    """Jobs whose threads end with the test; one that failed unheard fails the test."""
    made = Jobs()
    troubles: list[BaseException] = []
    made.unheard.connect(troubles.append)
    made.broke.connect(troubles.append)
    yield made
    made.wait_idle()
    made.close()
    assert not troubles, f"a job failed unheard: {troubles}"


@pytest.fixture
def window(kit: Kit) -> MainWindow:
    """An empty main window on the screen, at the size of the design's pictures."""
    made = MainWindow()
    kit.show(made, 1366, 768)
    return made
