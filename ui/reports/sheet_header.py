"""Column titles on a band, as over a sheet."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent

from ui.theme import Theme
from ui.widgets.table import Header, TableView


class SheetHeader(Header):
    """A header on a sunken band."""

    def __init__(self, view: TableView) -> None:
        super().__init__(view)
        self.setFixedHeight(32)
        self.setSectionsClickable(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), Theme.current().colour("sunken"))
        painter.end()
        super().paintEvent(event)
