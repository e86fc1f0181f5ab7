"""What is this number? From a figure to the section of the help that says how it comes about."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import Button, IconButton, Kind


class FigureButton(IconButton):
    """A question mark beside a figure; F1 on it leads to the help on the figures of the page."""

    is_figure = True

    def __init__(self, words: str, size: int) -> None:
        super().__init__("question", words, size=size)


class WhatIsThis(FigureButton):
    """The question mark beside a figure that the help explains, where nothing is estimated."""

    def __init__(self, what: str, size: int = 24) -> None:
        super().__init__(QCoreApplication.translate("Help", "What is this number?"), size)
        self.setObjectName("whatIsThis")
        named = QCoreApplication.translate("Help", "What is this number: {what}")
        self.setAccessibleName(named.format(what=what))
        self.clicked.connect(lambda: explain_figures(self))


def read_more_of_figures() -> Button:
    """From how one figure is worked out to what the help says of all of the page."""
    words = QCoreApplication.translate("Help", "Read more")
    button = Button(words, Kind.GHOST, icon="question")
    button.setObjectName("readMoreOfFigures")
    button.clicked.connect(lambda: explain_figures(button))
    return button


def explain_figures(asked: QWidget) -> None:
    """Open the help at the figures of the page; nothing where the window has no help."""
    explain = getattr(asked.window(), "explain_figures", None)
    if explain is not None:
        explain()
