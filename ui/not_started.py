"""The only window where csdesk can't start: why, and what to do."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from ui.widgets.buttons import Button, Kind
from ui.widgets.states import ErrorPanel
from ui.widgets.surfaces import column

NOBODY_LOOKS = ("offscreen", "minimal")


class NotStarted(QDialog):
    """Says it and ends."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setWindowTitle("csdesk")
        self.setMinimumWidth(620)
        panel = ErrorPanel("storefront")
        panel.tell(self.tr("csdesk can’t start just now"), words)
        close = Button(self.tr("Close"), Kind.PRIMARY)
        close.setObjectName("close_not_started")
        close.clicked.connect(self.accept)
        panel.action_row.addStretch(1)
        panel.action_row.addWidget(close)
        column(self, margins=(20, 20, 20, 20)).addWidget(panel)


def show_not_started(words: str) -> None:
    """Show it until it is closed."""
    from ui.app import make_application

    if QApplication.instance() is None:
        app = make_application(sys.argv[:1])
        app.setQuitOnLastWindowClosed(False)
    if QGuiApplication.platformName() not in NOBODY_LOOKS:
        NotStarted(words).exec()
