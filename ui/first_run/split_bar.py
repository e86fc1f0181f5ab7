"""A bar in parts with words in them: what a price, an hour or a margin is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets import paint

_HEIGHT, _FOOT = 36, 34


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the bar: how large, in which colour, its words, and the words' colour."""

    size: float
    token: str
    words: str = ""
    ink: str = "text2"
    trailing: bool = False


class SplitBar(QLabel):
    """One bar; a part may be pointed at by a line of words below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._parts: tuple[Part, ...] = ()
        self._foot, self._pointed = "", -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(320, _HEIGHT + _FOOT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _HEIGHT + _FOOT)

    def show_parts(self, parts: Sequence[Part], foot: str = "", pointed: int = -1) -> None:
        """Show these parts; ``foot`` are words about the part with the place ``pointed``."""
        self._parts = tuple(part for part in parts if part.size > 0)
        at = parts[pointed] if 0 <= pointed < len(parts) else None
        self._pointed = self._parts.index(at) if at in self._parts else -1
        self._foot = foot
        told = [part.words for part in self._parts if part.words]
        self.setAccessibleName(", ".join([*told, foot] if foot else told))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = paint.begin(self)
        whole = sum(part.size for part in self._parts) or 1.0
        path = QPainterPath()
        path.addRoundedRect(0, 0, self.width(), _HEIGHT, 8, 8)
        painter.setClipPath(path)
        x, middle = 0.0, self.width() // 2
        for at, part in enumerate(self._parts):
            wide = self.width() * part.size / whole
            gap = 0 if at == len(self._parts) - 1 else 2
            rect = QRect(round(x), 0, max(1, round(wide) - gap), _HEIGHT)
            if at == self._pointed:
                middle = rect.center().x()
            self._paint_part(painter, paint.mirrored(self, rect), part)
            x += wide
        painter.setClipping(False)
        if self._foot:
            self._paint_foot(painter, middle)
        if theme.outlined:
            paint.box(painter, QRect(0, 0, self.width(), _HEIGHT), 8, None, theme.colour("line"))
        painter.end()

    def _paint_part(self, painter: QPainter, rect: QRect, part: Part) -> None:
        theme = Theme.current()
        bare = theme.outlined and part.token == "line"
        painter.fillRect(rect, theme.colour("card" if bare else part.token))
        inner = rect.adjusted(14, 0, -14, 0)
        if inner.width() < 30:
            return
        side = paint.trailing(self) if part.trailing else paint.leading(self)
        ink = theme.colour(part.ink)
        paint.text(painter, inner, part.words, theme.font("small_strong"), ink, side)

    def _paint_foot(self, painter: QPainter, middle: int) -> None:
        theme = Theme.current()
        font = theme.font("small")
        wide = min(paint.width_of(self._foot, font) + 2, self.width())
        x = max(0, min(middle - wide // 2, self.width() - wide))
        if self._pointed >= 0:
            line = paint.mirrored(self, QRect(middle, _HEIGHT + 2, 1, 8))
            painter.fillRect(line, theme.colour("text2"))
        place = paint.mirrored(self, QRect(x, _HEIGHT + 10, wide, 20))
        paint.text(painter, place, self._foot, font, theme.colour("text2"), paint.leading(self))
