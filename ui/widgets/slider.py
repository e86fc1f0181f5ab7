"""A slider: how much of something, by mouse, wheel or keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QWidget

from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.focus import Ringed

_TRACK: Final = 6
_KNOB: Final = 18


class Slider(Ringed, QSlider):
    """From 0 to ``maximum()``; what lies beyond ``limit`` is marked, and can be chosen still."""

    ring_radius = 10

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._limit: int | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        Theme.current().changed.connect(self.update)

    def set_limit(self, value: int | None) -> None:
        """Mark a place on the way, None marks none; past it the track turns red."""
        self._limit = value
        self.update()

    @property
    def is_past(self) -> bool:
        """Whether more is chosen than the mark says."""
        return self._limit is not None and self.value() > self._limit

    def sizeHint(self) -> QSize:
        return QSize(160, 28)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 28)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click takes the knob there at once."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go_to(event.position().toPoint())
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go_to(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = paint.begin(self)
        middle, edge = self.height() // 2, theme.colour("input")
        track = QRect(_KNOB // 2, middle - _TRACK // 2, self._room, _TRACK)
        ground = theme.colour("off") if theme.dark else theme.colour("sunken")
        paint.box(painter, track, _TRACK / 2, ground, edge if theme.outlined else None)
        full = QRect(track.x(), track.y(), self._at(self.value()), _TRACK)
        tone = "bad" if self.is_past else "accent"
        paint.box(painter, paint.mirrored(self, full), _TRACK / 2, theme.colour(tone))
        if self._limit is not None and 0 <= self._limit <= self.maximum():
            place = QRect(track.x() + self._at(self._limit) - 1, middle - 9, 2, 18)
            painter.fillRect(paint.mirrored(self, place), theme.colour("text"))
        knob = QRect(track.x() + self._at(self.value()) - 8, middle - 8, 16, 16)
        paint.box(
            painter, paint.mirrored(self, knob), 8, theme.colour("card"), theme.colour(tone), 2
        )
        painter.end()

    @property
    def _room(self) -> int:
        return max(1, self.width() - _KNOB)

    def _at(self, value: int) -> int:
        return round(self._room * value / max(1, self.maximum()))

    def _go_to(self, place: QPoint) -> None:
        x = place.x() - _KNOB // 2
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self._room - x
        value = QStyle.sliderValueFromPosition(0, self.maximum(), x, self._room)
        step = max(1, self.singleStep())
        self.setValue(round(value / step) * step)
