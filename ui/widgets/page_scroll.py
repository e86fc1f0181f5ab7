"""A page that scrolls only when it must, with its bar in the margin of the page."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.surfaces import Scroll, column

BAR_ROOM: Final = 14
"""So much less margin a page leaves at its far side, where the bar may come to stand."""


class _Content(QWidget):
    """As tall as it must be; Qt would otherwise make it as tall as it would like to be."""

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSizeHint(self) -> QSize:
        """As many lines of paragraphs count as there are in this width."""
        hint, lines = super().minimumSizeHint(), self.layout()
        if lines is not None and lines.hasHeightForWidth() and self.width() > 0:
            hint.setHeight(lines.totalMinimumHeightForWidth(self.width()))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class PageScroll(Scroll):
    """``body`` fills the page; what has no room is scrolled to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        holder, content = QWidget(), _Content()
        holder.setObjectName("scrolled")
        column(holder, gap=0).addWidget(content)
        self.body = column(content, gap=0, margins=(0, 0, BAR_ROOM, 2))
        self.setWidget(holder)
        holder.setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)

    def _make_room(self, low: int, high: int) -> None:
        bar = self.verticalScrollBar().sizeHint().width() if high > low else 0
        self.body.setContentsMargins(0, 0, max(0, BAR_ROOM - bar), 2)
