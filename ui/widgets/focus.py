"""The focus ring: 2 px with a 2 px gap, outside the control, only when the keyboard brought it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from shiboken6 import isValid

from ui.widgets import paint

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_FOR_A_WHILE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Another window or a menu took the keys and gives them back."""
_MARGIN = 4


def _ground_of(widget: QWidget) -> QWidget:
    """Where the ring is drawn: the scrolled page, or the window, so that nothing cuts it off."""
    ground = widget.parentWidget() or widget
    while not ground.isWindow() and ground.parentWidget() is not None:
        above = ground.parentWidget()
        if above is None or isinstance(above.parentWidget(), QAbstractScrollArea):
            break
        ground = above
    return ground


class FocusRing(QWidget):
    """Drawn around one control for as long as it has the focus."""

    def __init__(self, around: QWidget, radius: float) -> None:
        super().__init__(_ground_of(around))
        self._around = around
        self._radius = radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._watched: list[QWidget] = [around]
        above = around.parentWidget()
        while above is not None and above is not self.parentWidget():
            self._watched.append(above)
            above = above.parentWidget()
        for widget in self._watched:
            widget.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isValid(self._around):  # it went while it had the focus, and what it lay on stays
            self.hide()
            self.deleteLater()
        elif event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
            self._follow()
        elif event.type() == QEvent.Type.Hide:
            self.hide()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self)
        paint.ring(painter, self.rect(), self._radius)
        painter.end()

    def _follow(self) -> None:
        ground = self.parentWidget()
        if ground is None or not self._around.isVisible():
            return
        corner = self._around.mapTo(ground, QPoint(0, 0)) - QPoint(_MARGIN, _MARGIN)
        grown = self._around.size() + QSize(2 * _MARGIN, 2 * _MARGIN)
        self.setGeometry(QRect(corner, grown))
        self.raise_()
        self.show()


if TYPE_CHECKING:
    _Mixed = QWidget
else:
    _Mixed = object


def came_by_keys(focused: QWidget | None) -> bool:
    """Whether the keyboard brought the focus to a control or a list, and that is seen on it."""
    if isinstance(focused, Ringed):
        return focused.is_ringed
    return bool(getattr(focused, "shows_focus", False))


class Ringed(_Mixed):
    """Mix in before the Qt class of a painted control to give it the ring."""

    ring_radius: float = 8
    _ring: FocusRing | None = None

    @property
    def is_ringed(self) -> bool:
        """Whether the keyboard brought the focus here, and the ring says so."""
        ring: Any = self._ring
        return ring is not None and isValid(ring)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEYBOARD:
            self._drop_ring()
            self._ring = FocusRing(self, self.ring_radius)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _FOR_A_WHILE:
            self._drop_ring()
        self.update()

    def _drop_ring(self) -> None:
        ring: Any = self._ring
        self._ring = None
        if ring is not None and isValid(ring):
            ring.hide()
            ring.deleteLater()
