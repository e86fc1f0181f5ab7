"""Ticks, dots, switches, and the cards a customer picks from."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import plain_text
from ui.widgets.focus import Ringed

_SIDE = 18
_TEXT_AT = 28
_WRAPPED = int(Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignTop.value)


def _lines(widget: QWidget) -> int:
    """How words on several lines are painted, each from the side where reading begins."""
    return _WRAPPED | int((paint.leading(widget) | Qt.AlignmentFlag.AlignAbsolute).value)


def off_edge() -> str:
    """The colour of what can’t be changed: quiet, and still seen where edges are all there is."""
    return "offTxt" if Theme.current().outlined else "line2"


def paint_dot(painter: QPainter, square: QRect, on: bool, enabled: bool = True) -> None:
    """The circle of a radio button."""
    colour = Theme.current().colour
    edge = colour("accent" if on else "input") if enabled else colour(off_edge())
    paint.box(painter, square, square.width() / 2, colour("card"), edge, 2 if on else 1.5)
    if on:
        dot = square.adjusted(5, 5, -5, -5)
        paint.box(painter, dot, dot.width() / 2, edge)


class _Marked(Ringed):
    """The text beside a box."""

    ring_radius = 5
    _words = ""

    def set_words(self, words: str) -> None:
        """Say something else beside it."""
        button = self._button()
        self._words = words
        button.setText(plain_text(words))
        button.setAccessibleName(words)
        button.updateGeometry()
        button.update()

    def _set_up(self, words: str) -> None:
        button = self._button()
        self.set_words(words)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        button.setSizePolicy(policy)
        Theme.current().changed.connect(button.updateGeometry)

    def _button(self) -> QAbstractButton:
        assert isinstance(self, QAbstractButton)
        return self

    def hitButton(self, place: QPoint) -> bool:
        return self._button().rect().contains(place)

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        width = _SIDE + 2
        if self._words:
            width = _TEXT_AT + 4 + paint.width_of(self._words, theme.font("body"))
        return QSize(width, theme.scaled(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(120, self.sizeHint().width()), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self.sizeHint().height(), self._words_high(width) + 8)

    def _words_high(self, width: int) -> int:
        """How high its words stand, on as many lines as they need."""
        room = QRect(0, 0, max(40, width - _TEXT_AT), 9999)
        letters = QFontMetrics(Theme.current().font("body"))
        return letters.boundingRect(room, _WRAPPED, self._words).height()

    def _square(self) -> QRect:
        square = QRect(1, (self.height() - _SIDE) // 2, _SIDE, _SIDE)
        return paint.mirrored(self, square)

    def _paint_words(self, painter: QPainter) -> None:
        theme = Theme.current()
        rect = QRect(_TEXT_AT, 0, self.width() - _TEXT_AT, self.height())
        ink = theme.colour("text" if self.isEnabled() else "offTxt")
        if self.sizeHint().width() <= self.width():
            place = paint.mirrored(self, rect)
            paint.text(painter, place, self._words, theme.font("body"), ink, paint.leading(self))
            return
        high = self._words_high(self.width())
        rect = QRect(_TEXT_AT, (self.height() - high) // 2, rect.width(), high + 1)
        painter.setFont(theme.font("body"))
        painter.setPen(ink)
        painter.drawText(paint.mirrored(self, rect), _lines(self), self._words)


class CheckBox(_Marked, QCheckBox):
    """A fact that holds or not."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._set_up(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter, square = paint.begin(self), self._square()
        if self.isChecked():
            fill = theme.colour("accent" if self.isEnabled() else off_edge())
            paint.box(painter, square, 5, fill)
            paint.check_mark(painter, square, theme.colour("onAccent"))
        else:
            edge = theme.colour("input" if self.isEnabled() else off_edge())
            paint.box(painter, square, 5, theme.colour("card"), edge, 1.5)
        self._paint_words(painter)
        painter.end()


class Switch(Ringed, QCheckBox):
    """A setting that is on or off, at once."""

    ring_radius = 11

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFixedSize(38, 22)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def sizeHint(self) -> QSize:
        return QSize(38, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = Theme.current().colour
        painter, on = paint.begin(self), self.isChecked()
        enabled = self.isEnabled()
        if on:
            paint.box(painter, self.rect(), 11, colour("accent" if enabled else off_edge()))
            knob = QRect(19, 3, 16, 16)
        else:
            edge = colour("input" if enabled else off_edge())
            paint.box(painter, self.rect(), 11, colour("sunken"), edge)
            knob = QRect(4, 4, 14, 14)
        knob = paint.mirrored(self, knob)
        off_knob = "input" if enabled else off_edge()
        paint.box(painter, knob, knob.width() / 2, colour("onAccent" if on else off_knob))
        painter.end()


class OptionCard(Ringed, QRadioButton):
    """An answer to pick: a title alone, or with a line, what it costs us, and when.

    ``chosen_words`` are shown on the card while it is chosen ("Anna's choice"). With ``icon`` the
    circle stands at the far side. Cards of one parent exclude each other.
    """

    ring_radius = 10

    def __init__(
        self,
        title: str,
        line: str = "",
        *,
        cost: str = "",
        when: str = "",
        chosen_words: str = "",
        icon: str = "",
        cost_label: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title, self._line, self._cost, self._when = title, line, cost, when
        self._chosen, self._icon = chosen_words, icon
        self._cost_label = cost_label or self.tr("Costs us")
        self.setText(plain_text(title))
        facts = [title, line, f"{self._cost_label} {cost}" if cost else "", when]
        self.setAccessibleName(". ".join(fact for fact in facts if fact.strip()))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self.update)
        Theme.current().changed.connect(self.updateGeometry)

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        theme = Theme.current()
        if not self._line:
            height = self._wrapped(self._title, theme.font("body"), width - 56)
            return max(theme.scaled(40), height + 22)
        if not self._tall:
            line = self._wrapped(self._line, self._line_font, width - 60)
            return max(theme.scaled(60), 20 + self._title_high(width - 60) + line)
        title = self._title_high(width - self._title_left - 12)
        height = 18 + title + self._wrapped(self._line, self._line_font, width - 26)
        foot = 18 + self._foot_high(width) if self._cost or self._when else 14
        return height + foot + (24 if self._icon else 0)

    def _title_high(self, width: int) -> int:
        theme = Theme.current()
        return max(theme.scaled(18), self._wrapped(self._title, theme.font("strong"), width))

    @property
    def _title_left(self) -> int:
        return 13 if self._icon else 41

    def _foot_high(self, width: int) -> int:
        """What stands there alone goes on in the next line."""
        alone = self._when and not self._cost
        font = Theme.current().font("caption_medium")
        return max(22, self._wrapped(self._when, font, width - 26) if alone else 0)

    def sizeHint(self) -> QSize:
        return QSize(220, self.heightForWidth(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(150, self.heightForWidth(max(150, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = Theme.current().colour
        painter, on = paint.begin(self), self.isChecked()
        fill = colour("accentSub") if on else colour("hover" if self.underMouse() else "card")
        off = not self.isEnabled()
        edge = colour("accent" if on else off_edge() if off else "line2")
        dashed = off and Theme.current().outlined
        paint.box(painter, self.rect(), 10, fill, edge, 2 if on else 1, dashed=dashed)
        if self._tall:
            self._paint_tall(painter)
        else:
            self._paint_flat(painter)
        painter.end()

    @property
    def _tall(self) -> bool:
        return bool(self._cost or self._when or self._icon)

    @property
    def _quiet(self) -> QColor:
        """The colour of what is told below the title."""
        return Theme.current().colour("text2" if self.isEnabled() else "offTxt")

    @property
    def _line_font(self) -> QFont:
        return Theme.current().font("small" if self._tall else "caption")

    def _wrapped(self, words: str, font: QFont, width: int) -> int:
        return QFontMetrics(font).boundingRect(0, 0, max(40, width), 9999, _WRAPPED, words).height()

    def _paint_flat(self, painter: QPainter) -> None:
        theme = Theme.current()
        square = QRect(14, (self.height() - _SIDE) // 2, _SIDE, _SIDE)
        paint_dot(painter, paint.mirrored(self, square), self.isChecked(), self.isEnabled())
        room = QRect(43 if not self._line else 47, 0, self.width() - 56, self.height())
        ink = theme.colour("text" if self.isEnabled() else "offTxt")
        if not self._line:
            font = theme.font("body")
            height = self._wrapped(self._title, font, room.width())
            room = QRect(room.x(), (self.height() - height) // 2, room.width(), height + 1)
            self._words(painter, room, self._title, font, ink)
            return
        title_high = self._title_high(room.width())
        high = title_high + 3 + self._wrapped(self._line, self._line_font, room.width())
        top = max(11, (self.height() - high) // 2)
        title = QRect(room.x(), top, room.width(), title_high)
        self._words(painter, title, self._title, theme.font("strong"), ink)
        rest = QRect(room.x(), title.bottom() + 3, room.width(), self.height() - title.bottom())
        self._words(painter, rest, self._line, self._line_font, self._quiet)

    def _paint_tall(self, painter: QPainter) -> None:
        theme = Theme.current()
        far = bool(self._icon)
        at = self.width() - 14 - _SIDE if far else 14
        square = paint.mirrored(self, QRect(at, 13, _SIDE, _SIDE))
        paint_dot(painter, square, self.isChecked(), self.isEnabled())
        if far:
            rect = paint.mirrored(self, QRect(14, 13, 20, 20))
            paint.icon(painter, rect, self._icon, self._quiet, 18)
        left, top = self._title_left, 38 if far else 13
        wide = self.width() - left - 12
        title = QRect(left, top, wide, self._title_high(wide))
        ink = theme.colour("text" if self.isEnabled() else "offTxt")
        self._words(painter, title, self._title, theme.font("strong"), ink)
        line = QRect(13, title.bottom() + 6, self.width() - 26, self.height() - title.bottom() - 36)
        self._words(painter, line, self._line, self._line_font, self._quiet)
        self._paint_foot(painter)

    def _paint_foot(self, painter: QPainter) -> None:
        theme = Theme.current()
        foot = QRect(13, self.height() - 33, self.width() - 26, 22)
        near, caption = paint.leading(self), theme.font("caption")
        x = foot.x()
        if self._cost:
            words = self._cost_label if self._room_for_label(foot) else ""
            self._text(painter, QRect(x, foot.y(), 200, 22), words, caption, self._quiet, near)
            x += paint.width_of(words, caption) + (6 if words else 0)
            font = theme.font("strong")
            self._text(
                painter, QRect(x, foot.y(), 200, 22), self._cost, font, theme.colour("text"), near
            )
            x += paint.width_of(self._cost, font) + 8
        if self.isChecked() and self._chosen:
            self._paint_tag(painter, foot)
            return
        ink = self._quiet
        if not self._cost:
            high = self._foot_high(self.width())
            rest = QRect(x, self.height() - 11 - high, foot.width(), high)
            self._words(painter, rest, self._when, theme.font("caption_medium"), ink)
            return
        rest = QRect(x, foot.y(), foot.right() - x + 1, 22)
        self._text(painter, rest, self._when, caption, ink, paint.trailing(self))

    def _room_for_label(self, foot: QRect) -> bool:
        """Whether the words before the cost fit beside what stands at the far side."""
        theme = Theme.current()
        tag = self._chosen if self.isChecked() else ""
        far = paint.width_of(tag or self._when, theme.font("caption_strong")) + (40 if tag else 0)
        near = paint.width_of(self._cost_label, theme.font("caption"))
        return near + paint.width_of(self._cost, theme.font("strong")) + far + 18 <= foot.width()

    def _paint_tag(self, painter: QPainter, foot: QRect) -> None:
        theme = Theme.current()
        font = theme.font("caption_strong")
        cost = paint.width_of(self._cost, theme.font("strong")) + 8 if self._cost else 0
        wide = min(paint.width_of(self._chosen, font) + 40, foot.width() - cost)
        rect = paint.mirrored(self, QRect(foot.right() - wide + 1, foot.y(), wide, 22))
        paint.box(painter, rect, 11, theme.colour("accent"))
        ink = theme.colour("onAccent")
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        tick = QRect(rect.right() - 25 if rtl else rect.x() + 10, rect.y() + 4, 14, 14)
        paint.check_mark(painter, tick, ink)
        inner = rect.adjusted(12, 0, -30, 0) if rtl else rect.adjusted(30, 0, -8, 0)
        paint.text(painter, inner, self._chosen, font, ink, paint.leading(self))

    def _text(
        self,
        painter: QPainter,
        rect: QRect,
        words: str,
        font: QFont,
        ink: QColor,
        align: Qt.AlignmentFlag,
    ) -> None:
        paint.text(painter, paint.mirrored(self, rect), words, font, ink, align)

    def _words(self, painter: QPainter, rect: QRect, words: str, font: QFont, ink: QColor) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(paint.mirrored(self, rect), _lines(self), words)
