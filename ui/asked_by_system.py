"""A shop file that the system asks the running program to open, as macOS does on a double click."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

_ENDING: Final = ".csdesk"


class AskedBySystem(QObject):
    """Hears what the system asks of an application, for as long as that lives."""

    asked = Signal(Path)
    """A shop file that is there."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return False
        path = Path(event.file())
        if path.suffix.lower() == _ENDING and path.is_file():
            self.asked.emit(path)
        return True
