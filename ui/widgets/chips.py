"""Chips that tell, and pills that choose: filters, segments, exclusive answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLabel, QSizePolicy, QWidget

from ui.number_forms import whole_number
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import plain_text
from ui.widgets.flow import FlowLayout
from ui.widgets.focus import Ringed
from ui.widgets.roles import heard_as
from ui.widgets.surfaces import row
from ui.widgets.text import tell_cut

CHIP_HEIGHT = 22
_CHIP_ICON = 12
_CHIP_GAP = 5


def chip_width(words: str, icon: str, role: str = "caption_medium") -> int:
    """How wide a chip is drawn."""
    width = 20 + paint.width_of(words, Theme.current().font(role))
    return width + (_CHIP_ICON + _CHIP_GAP if icon else 0)


def paint_chip(
    painter: QPainter,
    widget: QWidget,
    rect: QRect,
    chip: tuple[str, str, str],
    role: str = "caption_medium",
) -> None:
    """A chip (tone, icon, words) in ``rect``; ``widget`` tells the direction of reading."""
    tone, icon, words = chip
    theme = Theme.current()
    quiet = tone in ("", "quiet")
    fill = theme.colour("sunken" if quiet else f"{tone}Sub")
    edge = theme.colour("line") if quiet or theme.outlined else None
    ink = theme.colour("text2" if quiet else f"{tone}Txt")
    paint.box(painter, rect, rect.height() / 2, fill, edge)
    inner = rect.adjusted(10, 0, -10, 0)
    if icon:
        rtl = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = inner.right() - _CHIP_ICON + 1 if rtl else inner.x()
        square = QRect(x, inner.y(), _CHIP_ICON, inner.height())
        paint.icon(painter, square, icon, ink, _CHIP_ICON)
        step = _CHIP_ICON + _CHIP_GAP
        inner = inner.adjusted(0, 0, -step, 0) if rtl else inner.adjusted(step, 0, 0, 0)
    paint.text(painter, inner, words, theme.font(role), ink, paint.leading(widget))


class Chip(QLabel):
    """An icon and words on a tint. It tells, and is not clicked.

    Tones: ok, warn, bad, info, plum, quiet.
    """

    def __init__(
        self, words: str, tone: str = "quiet", icon: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._tone, self._icon = tone, icon
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self.updateGeometry)
        self.setText(words)
        self.setAccessibleName(words)

    def tell(self, words: str, tone: str, icon: str = "") -> None:
        """Say something else."""
        self._tone, self._icon = tone, icon
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self.text(), self._icon), Theme.current().scaled(CHIP_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self)
        paint_chip(painter, self, self.rect(), (self._tone, self._icon, self.text()))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tell_cut(self, self.text(), self.width() < self.sizeHint().width())


class _Pill(Ringed, QAbstractButton):
    """A rounded button that is on or off; how it looks is said by those below."""

    ring_radius = 15

    def __init__(self, words: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._words = words
        self.setCheckable(True)
        self.setText(plain_text(words))
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self.updateGeometry)

    @property
    def words(self) -> str:
        return self._words

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class FilterPill(_Pill):
    """A filter with how many it lets through: outlined, accent edge when on."""

    def __init__(
        self,
        words: str,
        number: int | None = None,
        icon: str = "",
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, icon, parent)
        self._number = ""
        self.set_count(number)

    def set_count(self, number: int | None) -> None:
        """How many there are; None while nobody knows."""
        self._number = "" if number is None else whole_number(number, QLocale())
        self.setAccessibleName(f"{self._words} {self._number}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        width = 24 + paint.width_of(self._words, theme.font("small_strong"))
        if self._icon:
            width += 18
        if self._number:
            width += 6 + paint.width_of(self._number, theme.font("small_medium"))
        return QSize(width, theme.scaled(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        colour, on = theme.colour, self.isChecked()
        painter = paint.begin(self)
        fill = colour("accentSub") if on else colour("hover" if self.underMouse() else "card")
        edge = colour("accent") if on else colour("line2")
        paint.box(painter, self.rect(), self.height() / 2, fill, edge)
        ink = colour("accentTxt") if on else colour("text")
        x = 12
        if self._icon:
            rect = paint.mirrored(self, QRect(x, 0, 13, self.height()))
            paint.icon(painter, rect, self._icon, colour("accentTxt" if on else "text2"), 13)
            x += 18
        font = theme.font("small_strong" if on else "small_medium")
        wide = paint.width_of(self._words, theme.font("small_strong"))
        align = paint.leading(self)
        rect = paint.mirrored(self, QRect(x, 0, wide + 1, self.height()))
        paint.text(painter, rect, self._words, font, ink, align)
        if self._number:
            rect = paint.mirrored(
                self, QRect(x + wide, 0, self.width() - x - wide - 12, self.height())
            )
            ink = colour("accentTxt" if on else "text3")
            paint.text(
                painter, rect, self._number, theme.font("small_medium"), ink, paint.trailing(self)
            )
        painter.end()


class ChoicePill(_Pill):
    """One of a few answers of which one holds; filled when chosen."""

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        width = 17 + paint.width_of(self._words, theme.font("small_strong"))
        return QSize(width + (20 if self._icon else 0), theme.scaled(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        colour, on = theme.colour, self.isChecked()
        painter = paint.begin(self)
        ground = "hover" if self.underMouse() else "card"
        fill = colour("accent") if on else colour(ground)
        edge = colour("accent") if on else colour("line2")
        paint.box(painter, self.rect(), self.height() / 2, fill, edge)
        ink = colour("onAccent") if on else colour("text2")
        font = theme.font("small_strong" if on else "small_medium")
        paint.text(painter, self.rect(), self._words, font, ink, Qt.AlignmentFlag.AlignHCenter)
        painter.end()


class SquarePill(ChoicePill):
    """An answer on a scale, or a period: a rounded square that shares its row evenly."""

    ring_radius = 8

    def __init__(self, words: str, filled: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(words, parent=parent)
        self._filled = filled
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = 20 + paint.width_of(self._words, Theme.current().font("small_strong"))
        return QSize(width, Theme.current().scaled(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        colour, on = theme.colour, self.isChecked()
        painter = paint.begin(self)
        fill = colour("hover" if self.underMouse() else "card")
        ink, edge, width = colour("text"), colour("line2"), 1.0
        if on and self._filled:
            fill, ink, edge = colour("accent"), colour("onAccent"), colour("accent")
        elif on:
            fill, ink, edge, width = colour("accentSub"), colour("accentTxt"), colour("accent"), 1.6
        paint.box(painter, self.rect(), 8, fill, edge, width)
        font = theme.font("small_strong" if on else "small_medium")
        paint.text(painter, self.rect(), self._words, font, ink, Qt.AlignmentFlag.AlignHCenter)
        painter.end()


@heard_as(QAccessible.Role.Grouping)
class _OneOf(QWidget):
    """A row of buttons of which one is chosen; arrow keys move along it."""

    chosen = Signal(object)
    """The value of what the person chose just now."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._values: list[object] = []
        self._group.idClicked.connect(self._tell)

    def value(self) -> object:
        """The chosen value, None before anything is chosen."""
        at = self._group.checkedId()
        return self._values[at] if at >= 0 else None

    def choose(self, value: object) -> None:
        """Show ``value`` as chosen without announcing it; None chooses nothing."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)

    def buttons(self) -> list[QAbstractButton]:
        return self._group.buttons()

    def _add(self, button: QAbstractButton, value: object) -> QAbstractButton:
        self._group.addButton(button, len(self._values))
        button.setAutoExclusive(True)  # the group does it: so Qt tells that it is one of several
        self._values.append(value)
        return button

    def _tell(self, at: int) -> None:
        self.chosen.emit(self._values[at])


class ChoicePills(_OneOf):
    """“How did it reach you?”: pills that wrap, one chosen. Options are (value, words)."""

    def __init__(
        self, name: str, options: Sequence[tuple[object, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        flow = FlowLayout(self, gap=7)
        for value, words in options:
            flow.addWidget(self._add(ChoicePill(words), value))


class ScalePills(_OneOf):
    """A scale such as 0 to 10, or periods: squares of one width."""

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[object, str]],
        *,
        filled: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        line = row(self, gap=6)
        for value, words in options:
            line.addWidget(self._add(SquarePill(words, filled), value), 1)


class _Segment(_Pill):
    ring_radius = 7

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        width = 22 + paint.width_of(self._words, theme.font("small_strong"))
        return QSize(width, theme.scaled(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        colour, on = theme.colour, self.isChecked()
        painter = paint.begin(self)
        if on:
            fill = colour("line2") if theme.dark and not theme.outlined else colour("card")
            edge = None if theme.dark and not theme.outlined else colour("line2")
            paint.box(painter, self.rect(), 7, fill, edge)
        ink = colour("text" if on or self.underMouse() else "text2")
        font = theme.font("small_strong" if on else "small_medium")
        paint.text(painter, self.rect(), self._words, font, ink, Qt.AlignmentFlag.AlignHCenter)
        painter.end()


class Segmented(_OneOf):
    """Two to four views of the same thing, side by side in one well. Options are (value, words)."""

    def __init__(
        self, name: str, options: Sequence[tuple[object, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        line = row(self, gap=0, margins=(2, 2, 2, 2))
        for value, words in options:
            line.addWidget(self._add(_Segment(words), value))
        self._group.button(0).setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = paint.begin(self)
        paint.box(painter, self.rect(), 8, theme.colour("sunken"), theme.colour("line"))
        painter.end()


class _Tab(_Pill):
    ring_radius = 6

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        width = 2 + paint.width_of(self._words, theme.font("small_strong"))
        return QSize(width, theme.scaled(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        colour, on = theme.colour, self.isChecked()
        painter = paint.begin(self)
        words = self.rect().adjusted(0, 0, 0, -3)
        font = theme.font("small_strong" if on else "small_medium")
        ink = colour("text" if on or self.underMouse() else "text2")
        paint.text(painter, words, self._words, font, ink, Qt.AlignmentFlag.AlignHCenter)
        if on:
            line = QRect(0, self.height() - 3, self.width(), 3)
            paint.box(painter, line, 1.5, colour("accent"))
        painter.end()


class Tabs(_OneOf):
    """The views of one page: quiet words, the chosen one underlined; they wrap where it is narrow.

    Options are (value, words); each tab's object name is ``tab_`` and its value.
    """

    def __init__(
        self, name: str, options: Sequence[tuple[object, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow = FlowLayout(self, gap=22)
        for value, words in options:
            tab = self._add(_Tab(words), value)
            tab.setObjectName(f"tab_{value}")
            flow.addWidget(tab)
