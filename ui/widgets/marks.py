"""Small signs: icons on their own, icon tiles, avatars."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import Theme
from ui.tokens import AVATARS
from ui.widgets import paint
from ui.widgets.text import tip

_LETTERS: Final = 2


class Mark(QLabel):
    """An icon that is not a button; say in ``name`` what it means, or leave it as decoration."""

    def __init__(
        self,
        icon_name: str,
        tone: str = "text2",
        size: int = 16,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._size = icon_name, tone, size
        self.setFixedSize(size, size)
        self.setAccessibleName(name)
        self.setToolTip(tip(name))

    def set_mark(self, icon_name: str, tone: str) -> None:
        self._icon, self._tone = icon_name, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self)
        colour = Theme.current().colour(self._tone)
        paint.icon(painter, self.rect(), self._icon, colour, self._size)
        painter.end()


class Tile(QLabel):
    """An icon on a tinted square, at the head of a card."""

    def __init__(
        self,
        icon_name: str,
        tone: str = "ok",
        size: int = 44,
        *,
        icon_size: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._icon_size = icon_name, tone, icon_size
        self.setFixedSize(size, size)

    def set_tile(self, icon_name: str, tone: str) -> None:
        self._icon, self._tone = icon_name, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = paint.begin(self)
        plain = self._tone == "plain"
        fill = theme.colour("sunken" if plain else f"{self._tone}Sub")
        ink = theme.colour("text2" if plain else f"{self._tone}Txt")
        edge = theme.colour("line") if theme.outlined else None
        paint.box(painter, self.rect(), 10, fill, edge)
        paint.icon(painter, self.rect(), self._icon, ink, self._icon_size)
        painter.end()


def initials(name: str) -> str:
    """Two letters for a name: of its first and its last word."""
    words = [word for word in name.split() if word[0].isalnum()] or name.split()
    if not words:
        return "–"
    letters = words[0][0] + (words[-1][0] if len(words) > 1 else "")
    return letters.upper()[:_LETTERS]


def avatar_colour(name: str) -> str:
    """Which of the avatar colours a name always gets; stable from run to run."""
    return AVATARS[sum(ord(letter) * (at + 1) for at, letter in enumerate(name)) % len(AVATARS)]


def paint_avatar(painter: QPainter, rect: QRect, name: str, colour: str = "") -> None:
    """Somebody's initials on a disc."""
    theme = Theme.current()
    tone = colour or avatar_colour(name)
    edge = theme.colour("line") if theme.outlined else None
    paint.box(painter, rect, rect.width() / 2, theme.colour(f"avatar{tone}"), edge)
    font = QFont(theme.font("strong"))
    font.setPixelSize(max(8, round(rect.width() * 0.35)))
    ink = theme.colour(f"avatar{tone}Txt")
    paint.text(painter, rect, initials(name), font, ink, Qt.AlignmentFlag.AlignHCenter)


class Avatar(QLabel):
    """Somebody's initials; decoration beside the written name."""

    def __init__(
        self, name: str = "", size: int = 36, *, colour: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._size, self._colour = size, colour
        self._name = name
        self.setFixedSize(size, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        self._name = name
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self)
        paint_avatar(painter, self.rect(), self._name, self._colour)
        painter.end()
