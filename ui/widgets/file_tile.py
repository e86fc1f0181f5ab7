"""A kept file as a small tile: its picture or its sign, and its name."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import plain_text
from ui.widgets.focus import Ringed
from ui.widgets.text import tip

THUMBNAIL: Final = 36
"""Logical pixels; pictures are asked for at twice that."""
_HIGH: Final = 44
_WIDEST: Final = 190


class FileTile(Ringed, QPushButton):
    """Opens the file when it is pressed; ``key`` says which it is."""

    ring_radius = 8

    def __init__(
        self, name: str, icon: str, key: object = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._name, self._icon = name, icon
        self._picture = QImage()
        self.setObjectName("file_tile")
        self.setText(plain_text(name))
        self.setAccessibleName(name)
        self.setToolTip(tip(name))
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def has_picture(self) -> bool:
        return not self._picture.isNull()

    def show_picture(self, picture: QImage) -> None:
        """Show what is on it instead of a sign."""
        self._picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        wide = paint.width_of(self._name, Theme.current().font("caption_medium"))
        return QSize(min(_WIDEST, THUMBNAIL + 22 + wide), _HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(THUMBNAIL + 40, _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        colour = theme.colour
        painter = paint.begin(self)
        fill = colour("hover" if self.underMouse() else "sunken")
        paint.box(painter, self.rect(), 8, fill, colour("line"))
        side = QRect(4, 4, THUMBNAIL, THUMBNAIL)
        square = paint.mirrored(self, side)
        if self._picture.isNull():
            paint.icon(painter, square, self._icon, colour("text2"), 20)
        else:
            shape = QPainterPath()
            shape.addRoundedRect(square, 5, 5)
            painter.setClipPath(shape)
            painter.drawImage(square, self._picture)
            painter.setClipping(False)
        room = QRect(THUMBNAIL + 12, 0, self.width() - THUMBNAIL - 18, self.height())
        font = theme.font("caption_medium")
        place = paint.mirrored(self, room)
        paint.text(painter, place, self._name, font, colour("text"), paint.leading(self))
        painter.end()
