"""What a person does with a dialog and reads on it."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.context import Context
from ui.shell.window import MainWindow

W = TypeVar("W", bound=QWidget)


def opened(context: Context, qtbot: QtBot, dialog: W) -> W:
    """It is on the screen, and what it looks up has come."""
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    context.jobs.wait_idle()
    qtbot.wait(1)
    return dialog


def part(widget: QWidget, name: str) -> QWidget:
    """What bears this name on it."""
    found = widget.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def words_on(widget: QWidget) -> str:
    """All that it says."""
    return "\n".join(each.text() for each in widget.findChildren(QLabel))


def colours_in(image: QImage) -> set[str]:
    """What is painted with, but for lines that are a single pixel thin."""
    across, down = range(0, image.width(), 2), range(0, image.height(), 2)
    return {image.pixelColor(x, y).name() for y in down for x in across}


def place(part: QWidget) -> QRect:
    """Where it stands in the window."""
    return QRect(part.mapTo(part.window(), QPoint(0, 0)), part.size())


def leave(window: MainWindow) -> None:
    """The window goes, and what it covers with it; both would take each later change of looks."""
    window.close()
    window.uncover()
    window.deleteLater()
