"""Where the columns of a text begin that only blanks part: shown, clicked, moved by key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QScrollArea, QWidget

from csdesk.domain.spoken import filled
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.roles import heard_as
from ui.widgets.text import label

_WIDE, _TALL, _PAD, _RULER = 860, 320, 12, 22
_LINES, _LONGEST, _TAB = 40, 400, 8
_NONE = "none"


def cuts_in(told: str) -> list[int]:
    """The places an answer names: ``0,12,30``."""
    return sorted({int(part) for part in told.split(",") if part.strip().isdecimal()} | {0})


@heard_as(QAccessible.Role.Slider)
class CutsField(QWidget):
    """The lines in letters of one width; a line stands where a column begins.

    A click sets a cut or takes it away. By key: arrows move the marker, Space sets or takes away.
    """

    changed = Signal()

    def __init__(self, lines: Sequence[str], cuts: Sequence[int]) -> None:
        super().__init__()
        self._lines = [line.expandtabs(_TAB)[:_LONGEST] for line in lines[:_LINES]]
        self.cuts = sorted({0, *cuts})
        self.at = self.cuts[1] if len(self.cuts) > 1 else 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("cuts")
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._tell()

    def sizeHint(self) -> QSize:
        longest = max(map(len, self._lines), default=10)
        wide = round((longest + 1) * self._each) + 2 * _PAD
        return QSize(wide, _RULER + len(self._lines) * self._high + 2 * _PAD)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def toggle(self, at: int) -> None:
        """A column begins there, or no longer does; the first always begins at the edge."""
        if at <= 0:
            return
        if at in self.cuts:
            self.cuts.remove(at)
        else:
            self.cuts = sorted({*self.cuts, at})
        self.at = at
        self._tell()
        self.changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.toggle(round((event.position().x() - _PAD) / self._each))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        longest = max(map(len, self._lines), default=1)
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if key in steps and shift and self.at in self.cuts:
            self._move(steps[key])
        elif key in steps:
            self._go(min(longest, max(1, self.at + steps[key])))
        elif key is Qt.Key.Key_Space:
            self.toggle(self.at)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = paint.begin(self)
        edge = theme.colour("accent" if self.hasFocus() else "line")
        paint.box(painter, self.rect(), 8, theme.colour("sunken"), edge)
        painter.setFont(self._font)
        painter.setPen(theme.colour("text"))
        for number, line in enumerate(self._lines):
            top = _PAD + _RULER + number * self._high
            for place, letter in enumerate(line):
                if letter != " ":
                    painter.drawText(QPoint(self._x(place), top + self._high - 5), letter)
        bottom = self.height() - _PAD
        for cut in self.cuts[1:]:
            here = cut == self.at and self.hasFocus()
            bar = QRect(self._x(cut) - 3, _PAD, 3 if here else 2, bottom - _PAD)
            painter.fillRect(bar, theme.colour("accent"))
        if self.hasFocus():
            marker = QRect(self._x(self.at) - 6, _PAD, 9, 9)
            paint.box(painter, marker, 4, theme.colour("accent"))
        painter.end()

    @property
    def _font(self) -> QFont:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(Theme.current().font("small").pointSizeF())
        return font

    @property
    def _each(self) -> float:
        return QFontMetricsF(self._font).horizontalAdvance("0")

    @property
    def _high(self) -> int:
        return Theme.current().scaled(18)

    def _x(self, place: int) -> int:
        return _PAD + round(place * self._each)

    def _go(self, at: int) -> None:
        self.at = at
        self._tell()

    def _move(self, step: int) -> None:
        """The cut under the marker goes one letter on, unless another stands there."""
        there = self.at + step
        if there > 0 and there not in self.cuts:
            self.cuts = sorted({*self.cuts, there} - {self.at})
            self.at = there
            self._tell()
            self.changed.emit()

    def _tell(self) -> None:
        places = ", ".join(str(cut + 1) for cut in self.cuts)
        words = self.tr("Columns begin at letter {places}. The marker is at {at}.")
        self.setAccessibleName(filled(words, places=places, at=self.at + 1))
        self.update()


class CutsDialog(Dialog):
    """The first lines, and where they are cut."""

    chosen = Signal(str)
    """The places, as the question about them is answered."""

    def __init__(self, lines: Sequence[str], taken: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Where do the columns begin?"),
            self.tr("Click between two columns to part them, or on a line to take it away."),
            width=_WIDE,
            parent=parent,
        )
        self.field = CutsField(lines, cuts_in("" if taken == _NONE else taken))
        scroll = QScrollArea()
        scroll.setWidget(self.field)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setMinimumHeight(_TALL)
        self.body.addWidget(scroll, 1)
        keys = self.tr("By key: ← → move the marker, Space parts or joins, Shift with ← → moves.")
        self.body.addWidget(label(keys, "small", "text2"))
        self.foot.addStretch(1)
        keep = Button(self.tr("Read it so"), Kind.PRIMARY, "check", key="Ctrl+Return")
        keep.setObjectName("keep_cuts")
        keep.clicked.connect(self.submit)
        self.foot.addWidget(keep)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.field.setFocus(Qt.FocusReason.TabFocusReason)

    def submit(self) -> None:
        cuts = self.field.cuts
        self.accept()
        self.chosen.emit(",".join(map(str, cuts)) if len(cuts) > 1 else _NONE)
