"""Fourteen days at a glance: on which of them a copy was made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.roles import heard_as
from ui.widgets.text import tip

_GAP: Final = 4
_ICON: Final = 12
_LOOKS: Final = {
    "made": ("okSub", "okTxt", "check"),
    "missed": ("warnSub", "warnTxt", "minus"),
    "failed": ("badSub", "badTxt", "x"),
    "quiet": ("sunken", "text3", ""),
}


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day: its number, how it went (made, missed, failed, quiet) and that in words."""

    number: str
    look: str
    words: str


@heard_as(QAccessible.Role.Graphic)
class DayStrip(QWidget):
    """Boxes side by side, the newest day last; each says by its tip how it went."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells: tuple[DayCell, ...] = ()
        self.setObjectName("backup_days")
        self.setAccessibleName(self.tr("Copies of the last 14 days"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, cells: Sequence[DayCell]) -> None:
        self.cells = tuple(cells)
        self.setAccessibleDescription(" ".join(cell.words for cell in self.cells))
        self.update()

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        return QSize(420, theme.scaled(20) + 4 + theme.scaled(17))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self._words_at(event.pos())
            if words:
                QToolTip.showText(event.globalPos(), tip(words), self)
                return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self)
        for at, cell in enumerate(self.cells):
            self._draw(painter, self._box(at), cell)
        painter.end()

    def _draw(self, painter: QPainter, box: QRect, cell: DayCell) -> None:
        theme = Theme.current()
        fill, ink, icon = _LOOKS[cell.look]
        edge = theme.colour("line") if theme.outlined or cell.look == "quiet" else None
        paint.box(painter, box, 5, theme.colour(fill), edge)
        if icon:
            paint.icon(painter, box, icon, theme.colour(ink), _ICON)
        below = QRect(box.x(), box.bottom() + 3, box.width(), self.height() - box.height() - 3)
        middle = Qt.AlignmentFlag.AlignHCenter
        tone = theme.colour("text2")
        paint.text(painter, below, cell.number, theme.font("caption"), tone, middle)

    def _words_at(self, place: QPoint) -> str:
        for at, cell in enumerate(self.cells):
            box = self._box(at)
            if box.left() <= place.x() <= box.right():
                return cell.words
        return ""

    def _box(self, at: int) -> QRect:
        number = max(1, len(self.cells))
        step = (self.width() + _GAP) / number
        left, right = round(at * step), round((at + 1) * step) - _GAP
        tall = Theme.current().scaled(20)
        return paint.mirrored(self, QRect(left, 0, right - left, tall))
