"""Buttons: a verb and an object; one primary in a view; disabled ones say why."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.focus import Ringed
from ui.widgets.text import tell_cut, tip

_LINES = int(Qt.TextFlag.TextWordWrap.value)


class Kind(StrEnum):
    PRIMARY = "primary"
    SECONDARY = "secondary"
    SOFT = "soft"
    GHOST = "ghost"
    DANGER = "danger"
    LINK = "link"


class _Look(NamedTuple):
    fill: QColor | None
    edge: QColor | None
    ink: QColor
    cap_fill: QColor | None
    cap_edge: QColor | None


def plain_text(words: str) -> str:
    """Words for a Qt button, whose ampersands would otherwise become underlines."""
    return words.replace("&", "&&")


class Button(Ringed, QPushButton):
    """A button in one of the kinds of the design; ``key`` is only the hint drawn on it.

    ``breaks``: in a narrow column its words stand on two lines or more.
    """

    def __init__(
        self,
        words: str,
        kind: str = Kind.SECONDARY,
        icon: str = "",
        *,
        key: str = "",
        compact: bool = False,
        icon_after: str = "",
        breaks: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, self._icon, self._after = kind, icon, icon_after
        self._breaks = breaks
        self._key = paint.key_words(key) if key else ""
        self._compact = compact
        self.ring_radius = 7 if compact else 8
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        high = QSizePolicy.Policy.Minimum if breaks else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, high)
        policy.setHeightForWidth(breaks)
        self.setSizePolicy(policy)
        self.setAutoDefault(False)
        self.set_words(words)
        Theme.current().changed.connect(self.updateGeometry)

    @property
    def words(self) -> str:
        return self._words

    def set_words(self, words: str) -> None:
        """Say another thing on the button; nothing in it is interpreted."""
        self._words = words
        self.setText(plain_text(words))
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def set_key(self, key: str) -> None:
        """Draw another hint of a key on it, or none."""
        self._key = paint.key_words(key) if key else ""
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: str) -> None:
        self._kind = kind
        self.updateGeometry()  # kinds differ in the weight of their letters
        self.update()

    def turn_off(self, why: str) -> None:
        """Disable it, and say why in its tip."""
        self.setEnabled(False)
        self.setToolTip(tip(why))

    def turn_on(self) -> None:
        self.setEnabled(True)
        self.setToolTip("")

    def sizeHint(self) -> QSize:
        width = self._beside() + self._text_width() + self._key_width()
        return QSize(width, Theme.current().scaled(30 if self._compact else 34))

    def minimumSizeHint(self) -> QSize:
        """Without the hint of its key, which gives way to words."""
        hint = self.sizeHint()
        if not self._breaks:
            return QSize(hint.width() - self._key_width(), hint.height())
        font = Theme.current().font(self._role())
        longest = max((paint.width_of(each, font) for each in self._words.split()), default=0)
        return QSize(self._beside() + longest, hint.height())

    def heightForWidth(self, width: int) -> int:
        least = self.sizeHint().height()
        if not self._breaks:
            return least
        line = QFontMetrics(Theme.current().font(self._role())).height()
        return max(least, self._words_high(width - self._beside()) + least - line)

    def _words_high(self, room: int) -> int:
        letters = QFontMetrics(Theme.current().font(self._role()))
        if self._text_width() <= room:  # Qt would break words that just fit
            return letters.height()
        place = QRect(0, 0, max(1, room), 9999)
        return letters.boundingRect(place, _LINES, self._words).height()

    def _beside(self) -> int:
        """What is not words: the edges and icons."""
        width = self._pad * 2
        if self._icon:
            width += 2 + self._icon_size + self._gap
        if self._after:
            width += self._icon_size + 6
        return width

    def _key_width(self) -> int:
        return 9 + paint.cap_width(self._key) if self._key else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the button that has the focus presses it, as Space does."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if entered and plain and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, look = Theme.current(), self._look()
        painter = paint.begin(self)
        if look.fill or look.edge:
            rect = self.rect()
            if self._kind == Kind.SECONDARY and self.isEnabled():
                paint.box(painter, rect, self.ring_radius, theme.colour("tint"))
                rect = rect.adjusted(0, 0, 0, -1)
            dashed = not self.isEnabled()
            paint.box(painter, rect, self.ring_radius, look.fill, look.edge, dashed=dashed)
        self._paint_content(painter, look)
        painter.end()

    @property
    def _pad(self) -> int:
        if self._kind == Kind.LINK:
            return 0
        return 10 if self._compact else 12

    @property
    def _gap(self) -> int:
        return 7

    @property
    def _icon_size(self) -> int:
        return 15 if self._compact else 16

    def _role(self) -> str:
        if self._compact:
            return "small_medium" if self._kind != Kind.PRIMARY else "small_strong"
        return "strong" if self._kind in (Kind.PRIMARY, Kind.LINK) else "body_medium"

    def _text_width(self) -> int:
        return paint.width_of(self._words, Theme.current().font(self._role())) if self._words else 0

    def _paint_content(self, painter: QPainter, look: _Look) -> None:
        # A key cap stays at the far side; anything else is centred together.
        has_room = self.width() >= self.sizeHint().width()
        key = self._key if has_room else ""
        left = 0 if key else (self.width() - self._beside() - self._text_width()) // 2
        x = self._pad + max(0, left)
        height = self.height()
        if self._icon:
            x += 2
            rect = paint.mirrored(self, QRect(x, 0, self._icon_size, height))
            paint.icon(painter, rect, self._icon, look.ink, self._icon_size)
            x += self._icon_size + self._gap
        after = self._icon_size + 6 if self._after else 0
        edge = self._pad if self._breaks else 0
        width = min(self._text_width(), self.width() - x - after - edge)
        self._paint_words(painter, QRect(x, 0, width + 1, height), look.ink)
        x += width
        if self._after:
            rect = paint.mirrored(self, QRect(x + 6, 0, self._icon_size, height))
            paint.icon(painter, rect, self._after, look.ink, self._icon_size - 2)
        if key:
            wide = paint.cap_width(key)
            cap = QRect(
                self.width() - self._pad - wide,
                (height - paint.CAP_HEIGHT) // 2,
                wide,
                paint.CAP_HEIGHT,
            )
            cap = paint.mirrored(self, cap)
            paint.key_cap(painter, cap, key, look.ink, look.cap_fill, look.cap_edge)

    def _paint_words(self, painter: QPainter, place: QRect, ink: QColor) -> None:
        theme = Theme.current()
        font = theme.font(self._role())
        font.setUnderline(self._kind == Kind.LINK and theme.outlined)
        if self._breaks and self._text_width() > place.width():
            high = self._words_high(place.width())
            room = QRect(place.x(), (self.height() - high) // 2, place.width(), high + 1)
            painter.setFont(font)
            painter.setPen(ink)
            side = paint.leading(self) | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(paint.mirrored(self, room), _LINES | int(side.value), self._words)
            return
        room = paint.mirrored(self, place)
        cut = paint.text(painter, room, self._words, font, ink, paint.leading(self))
        tell_cut(self, self._words, cut)

    def _look(self) -> _Look:
        theme = Theme.current()
        colour = theme.colour
        hovered, down = self.underMouse(), self.isDown()
        outline = colour("line") if theme.outlined else None
        if not self.isEnabled():
            bare = self._kind in (Kind.GHOST, Kind.LINK)
            edge = colour("offTxt") if theme.outlined and not bare else None
            fill = None if bare else colour("off")
            return _Look(fill, edge, colour("offTxt"), None, edge)
        match self._kind:
            case Kind.PRIMARY:
                token = "accentPressed" if down else "accentHover" if hovered else "accent"
                ink = colour("onAccent")
                return _Look(colour(token), None, ink, paint.faded(ink, 0.14), None)
            case Kind.SOFT:
                fill, ink = colour("accentSub"), colour("accentTxt")
                edge = colour("accent") if hovered else outline
                return _Look(fill, edge, ink, paint.faded(ink, 0.13), None)
            case Kind.DANGER:
                edge = colour("bad") if hovered else outline
                return _Look(colour("badSub"), edge, colour("badTxt"), None, edge)
            case Kind.GHOST:
                fill = paint.lit() if hovered or down else None
                edge = outline if self._words else None
                return _Look(fill, edge, colour("text2"), None, colour("line2"))
            case Kind.LINK:
                ink = colour("accentHover" if hovered else "accentTxt")
                return _Look(None, None, ink, None, colour("line2"))
        if theme.outlined:
            fill = colour("hover" if hovered or down else "card")
            return _Look(fill, outline, colour("text"), None, outline)
        fill = colour("line") if down else colour("hover") if hovered else colour("card")
        if theme.dark:
            fill = colour("line2") if hovered or down else colour("raised")
        return _Look(fill, colour("line2"), colour("text"), colour("line"), None)


class IconButton(Button):
    """An icon alone; its name is its tip."""

    def __init__(
        self,
        icon: str,
        name: str,
        kind: str = Kind.GHOST,
        *,
        size: int = 32,
        icon_size: int = 16,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", kind, icon, parent=parent)
        self._side, self._drawn = size, icon_size
        self.setAccessibleName(name)
        hint = f"  {paint.key_words(key)}" if key else ""
        self.setToolTip(tip(name + hint))
        self.setAccessibleDescription(hint.strip())  # else the tip would say the name again
        self.setFixedSize(size, size)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def _paint_content(self, painter: QPainter, look: _Look) -> None:
        paint.icon(painter, self.rect(), self._icon, look.ink, self._drawn)
