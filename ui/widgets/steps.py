"""Where one is on a way of a few steps: listen, empathize, act; or choose, match, done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import plain_text
from ui.widgets.focus import Ringed
from ui.widgets.surfaces import column
from ui.widgets.text import tip

_DISC = 28


@dataclass(frozen=True, slots=True)
class Step:
    """A step: the name it is known by in code, its words, one line, and an icon."""

    name: str
    words: str
    line: str
    icon: str


_LINES = int(Qt.TextFlag.TextWordWrap.value)
_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute


class _StepButton(Ringed, QAbstractButton):
    ring_radius = 10

    def __init__(self, step: Step, last: bool) -> None:
        super().__init__()
        self.step, self._last = step, last
        self.line, self.done, self.current = step.line, False, False
        self.setText(plain_text(step.words))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        Theme.current().changed.connect(self.updateGeometry)

    def tell(self, line: str, done: bool, current: bool) -> None:
        self.line, self.done, self.current = line, done, current
        state = self.tr("done") if done else self.tr("now") if current else self.tr("not yet")
        self.setAccessibleName(f"{self.step.words}: {line} ({state})")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(226, Theme.current().grown(78))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, grown = Theme.current(), Theme.current().grown
        painter = paint.begin(self)
        if self.current:
            box = QRect(0, 0, self.width(), grown(60))
            paint.box(painter, box, 10, theme.colour("tint"))
            inner = box.adjusted(0, 0, 0, -1)
            paint.box(painter, inner, 10, theme.colour("card"), theme.colour("line"))
        self._paint_disc(painter)
        near = paint.leading(self)
        ink = theme.colour("text" if self.done or self.current else "text2")
        if not self.isEnabled() and not self.current:
            ink = theme.colour("text3")
        caption, wide = theme.font("caption"), self.width() - 54
        two = paint.width_of(self.line, caption) > wide
        name = paint.mirrored(self, QRect(46, grown(4 if two else 11), wide, grown(20)))
        paint.text(painter, name, self.step.words, theme.font("body_medium"), ink, near)
        if two:
            painter.setFont(caption)
            painter.setPen(theme.colour("text3"))
            place = paint.mirrored(self, QRect(46, grown(23), wide, grown(35)))
            painter.drawText(place, _LINES | int((near | _ABSOLUTE).value), self.line)
        else:
            line = paint.mirrored(self, QRect(46, grown(30), wide, grown(18)))
            paint.text(painter, line, self.line, caption, theme.colour("text3"), near)
        painter.end()

    def _paint_disc(self, painter: QPainter) -> None:
        colour, box = Theme.current().colour, Theme.current().grown(60)
        above = (box - _DISC) // 2 - 1
        disc = paint.mirrored(self, QRect(7, above, _DISC, _DISC))
        if not self._last:
            top = box if self.current else above + _DISC
            line = paint.mirrored(self, QRect(7 + _DISC // 2 - 1, top, 2, self.height() - top))
            painter.fillRect(line, colour("accent" if self.done else "line2"))
        if self.done or self.current:
            paint.box(painter, disc, _DISC / 2, colour("accent"))
            icon, ink = ("check" if self.done else self.step.icon), colour("onAccent")
        else:
            paint.box(painter, disc, _DISC / 2, None, colour("input"), 1.5)
            icon, ink = self.step.icon, colour("text2")
        paint.icon(painter, disc, icon, ink, 16)


class StepRail(QWidget):
    """The steps below each other; a step can be gone to once the one before it is done."""

    asked = Signal(str)
    """The name of the step the person wants to go to."""

    def __init__(self, steps: Sequence[Step], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedWidth(226)
        outer = column(self, gap=0)
        self._buttons: dict[str, _StepButton] = {}
        for at, step in enumerate(steps):
            button = _StepButton(step, last=at == len(steps) - 1)
            button.clicked.connect(lambda _=False, name=step.name: self.asked.emit(name))
            self._buttons[step.name] = button
            outer.addWidget(button)

    def show_step(
        self,
        current: str,
        done: Sequence[str] = (),
        lines: dict[str, str] | None = None,
        closed: dict[str, str] | None = None,
    ) -> None:
        """Show where one is. ``closed`` names steps that can't be gone to yet, and why."""
        lines, closed = lines or {}, closed or {}
        for name, button in self._buttons.items():
            button.setEnabled(name not in closed)
            button.setToolTip(tip(closed.get(name, "")))
            line = lines.get(name, button.step.line)
            button.tell(line, done=name in done, current=name == current)


class StepLine(QLabel):
    """The steps beside each other with their numbers, as over the import."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names, self._at = tuple(names), 0
        self.setFixedHeight(28)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_step(0)

    def show_step(self, at: int) -> None:
        """Show the step with this index, from 0, as the present one."""
        self._at = at
        told = self.tr("Step {n} of {all}: {name}")
        name = self._names[min(at, len(self._names) - 1)]
        self.setAccessibleName(told.format(n=at + 1, all=len(self._names), name=name))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        colour, x = theme.colour, 0
        painter = paint.begin(self)
        for at, name in enumerate(self._names):
            disc = paint.mirrored(self, QRect(x, 2, 24, 24))
            reached = at <= self._at
            fill = colour("accent") if reached else None
            paint.box(painter, disc, 12, fill, None if reached else colour("input"), 1.5)
            ink = colour("onAccent" if reached else "text2")
            if at < self._at:
                paint.check_mark(painter, disc.adjusted(4, 4, -4, -4), ink)
            else:
                font, centre = theme.font("caption_strong"), Qt.AlignmentFlag.AlignHCenter
                paint.text(painter, disc, str(at + 1), font, ink, centre)
            font = theme.font("strong" if at == self._at else "body_medium")
            wide = paint.width_of(name, font)
            place = paint.mirrored(self, QRect(x + 33, 0, wide + 2, self.height()))
            ink = colour("text" if at == self._at else "text2")
            paint.text(painter, place, name, font, ink, paint.leading(self))
            x += 33 + wide + 14
            if at < len(self._names) - 1:
                line = paint.mirrored(self, QRect(x, self.height() // 2, 44, 1))
                painter.fillRect(line, colour("line2"))
                x += 58
        painter.end()


def paint_step_bars(painter: QPainter, widget: QWidget, rect: QRect, done: int, words: str) -> None:
    """Three bars of which ``done`` are filled, and the word for the step below."""
    theme = Theme.current()
    y = rect.center().y() - 11
    for at in range(3):
        bar = paint.within(widget, rect, QRect(rect.x() + at * 39, y, 35, 5))
        if at < done or not theme.outlined:
            paint.box(painter, bar, 2.5, theme.colour("accent" if at < done else "line2"))
        else:
            paint.box(painter, bar, 2.5, None, theme.colour("line2"))
    place = QRect(rect.x(), y + 9, rect.width(), 16)
    font = theme.font("caption_medium")
    paint.text(painter, place, words, font, theme.colour("text2"), paint.leading(widget))
