"""A chart that is painted the same way on the screen, in a picture and in an SVG."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.charts import ink
from ui.charts.ink import Key
from ui.charts.twin import Twin
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.roles import heard_as

_REACH: Final = 14.0
_LEAP: Final = 10
_READ_ALOUD: Final = 12
_BY_KEYS: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_MOVES: Final = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _LEAP,
    Qt.Key.Key_PageUp: -_LEAP,
}


class Mark(NamedTuple):
    """A place of a chart that can be read: where it is, and its lines, the first one its name."""

    at: QPointF
    lines: tuple[str, ...]


class PaintedChart(QWidget):
    """A chart to build on: override ``paint_chart``, ``marks`` and ``twin``, maybe ``keys``.

    Arrow keys and the mouse step through the marks and show a card for each; Enter or a double
    click on one is told by ``opened``. Call ``look_again`` when there is something else to draw.
    Time and money run from left to right wherever one reads from.
    """

    opened = Signal(int)
    """The number of the mark that somebody wants to see more of."""
    stepped = Signal(object)
    """The number of the mark that is read now, None when none is."""
    drawn = Signal()
    """Something else stands there now."""

    shows_keys = True
    """Whether its card shows the legend; a saved picture always does."""
    by_column = False
    """Whether the mouse reads the mark nearest in width (a line), not the nearest one (dots)."""

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        heard_as(QAccessible.Role.Chart)(cls)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cursor_at: int | None = None
        self._sentence = self._empty_sentence = ""
        self._drawn: QPixmap | None = None
        self._by_keys = False
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(160, 90)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)
        Theme.current().changed.connect(self.look_again)

    # what a chart says of itself

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        """Draw everything into ``rect``, in pixels of 100 %. Don't clip: an SVG can't."""
        raise NotImplementedError

    def marks(self) -> Sequence[Mark]:
        """What can be read one by one, where it is within ``chart_rect``, in a sensible order."""
        return ()

    def twin(self) -> Twin:
        """The same in figures."""
        raise NotImplementedError

    def keys(self) -> Sequence[Key]:
        """The legend; the card shows it below the title, a saved picture too."""
        return ()

    # what others ask of it

    @property
    def sentence(self) -> str:
        """The one plain sentence it stands for; read aloud with its figures."""
        return self._sentence

    @sentence.setter
    def sentence(self, told: str) -> None:
        self._sentence = told
        self._tell()

    @property
    def empty_sentence(self) -> str:
        """What is said instead of drawing, as long as there is nothing to draw."""
        return self._empty_sentence

    @empty_sentence.setter
    def empty_sentence(self, told: str) -> None:
        if told != self._empty_sentence:
            self._empty_sentence = told
            self.look_again()

    @property
    def chart_rect(self) -> QRectF:
        """Where it is drawn on the screen."""
        return QRectF(self.rect())

    def look_again(self) -> None:
        """Draw anew: the figures, the size or the colours are others."""
        self._drawn = None
        count = len(self.marks()) if not self.empty_sentence else 0
        if self.cursor_at is not None and self.cursor_at >= count:
            self.step_to(None)
        self._tell()
        self.update()
        self.drawn.emit()

    def step_to(self, at: int | None) -> None:
        """Read the mark of this number; None reads none."""
        if at == self.cursor_at:
            return
        self.cursor_at = at
        self._tell()
        self.update()
        self.stepped.emit(at)

    def paint_whole(self, painter: QPainter, rect: QRectF) -> None:
        """The chart, or why there is none yet; without anybody reading in it."""
        if self.empty_sentence:
            self._paint_nothing(painter, rect)
        else:
            self.paint_chart(painter, rect)

    def paint_card(self, painter: QPainter, at: int) -> None:
        """What is told of the mark that is read: a ring around it, and a card beside it."""
        mark = self.marks()[at]
        ring = Theme.current().colour("accent")
        painter.setPen(ink.pen("accent", 2))
        painter.setBrush(paint.faded(ring, 0.12))
        painter.drawEllipse(mark.at, 8, 8)
        wide = max(
            ink.wide(words, "caption" if row else "small_strong")
            for row, words in enumerate(mark.lines)
        )
        box = self.place_card(mark.at, QSize(round(wide) + 26, 16 + 18 * len(mark.lines)))
        self.paint_raised(painter, box)
        for row, words in enumerate(mark.lines):
            place = QPointF(box.left() + 13, box.top() + 17 + 18 * row)
            role, tone = ("caption", "text2") if row else ("small_strong", "text")
            ink.words(painter, place, words, role, tone)

    def place_card(self, beside: QPointF, size: QSize) -> QRectF:
        """Where a card beside a mark has room, never over the mark where that can be helped."""
        room, gap = QRectF(self.rect()).adjusted(4, 4, -4, -4), 16
        x = beside.x() + gap
        if x + size.width() > room.right():
            x = beside.x() - gap - size.width()
        x = max(room.left(), min(x, room.right() - size.width()))
        y = beside.y() + gap
        if y + size.height() > room.bottom():
            y = beside.y() - gap - size.height()
        y = max(room.top(), min(y, room.bottom() - size.height()))
        return QRectF(round(x), round(y), size.width(), size.height())

    def paint_raised(self, painter: QPainter, box: QRectF) -> None:
        """The ground of a card that floats."""
        theme = Theme.current()
        paint.shadow(painter, box.toRect(), 10, 10)
        paint.box(painter, box, 10, theme.colour("raised"), theme.colour("line2"))

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(480, 300)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        try:
            self._paint(painter)
        except Exception:
            sys.excepthook(*sys.exc_info())  # raised out of here it would end the program
        finally:
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawn = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._drawn = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        count = 0 if self.empty_sentence else len(self.marks())
        if key in _MOVES and count:
            self.step_to(self.next_mark(self.cursor_at, key))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and count:
            self.step_to(0 if key == Qt.Key.Key_Home else count - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.cursor_at is not None:
            self.opened.emit(self.cursor_at)
        elif key == Qt.Key.Key_Escape and self.cursor_at is not None:
            self.step_to(None)
        else:
            event.ignore()

    def next_mark(self, at: int | None, key: Qt.Key) -> int:
        """Which mark an arrow key leads to; in their order unless a chart knows better."""
        move, last = _MOVES[key], len(self.marks()) - 1
        if at is None:
            return last if move < 0 else 0
        return max(0, min(last, at + move))

    def mark_at(self, place: QPointF) -> int | None:
        """The mark that the mouse means at a place."""
        best, nearest = None, float("inf")
        for at, mark in enumerate(self.marks()):
            away = mark.at - place
            far = abs(away.x()) if self.by_column else (away.x() ** 2 + away.y() ** 2) ** 0.5
            if far < nearest:
                best, nearest = at, far
        return best if self.by_column or nearest <= _REACH else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.empty_sentence:
            self._by_keys = False
            self.step_to(self.mark_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = None if self.empty_sentence else self.mark_at(event.position())
        if at is not None:
            self.opened.emit(at)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self._by_keys:
            self.step_to(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keys = event.reason() in _BY_KEYS
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._by_keys = False
        self.step_to(None)
        self.update()

    # private

    def _paint(self, painter: QPainter) -> None:
        ratio = self.devicePixelRatioF()
        if self._drawn is None or self._drawn.devicePixelRatioF() != ratio:
            self._drawn = self._draw(ratio)
        painter.drawPixmap(0, 0, self._drawn)
        if self.cursor_at is not None and not self.empty_sentence:
            self.paint_card(painter, self.cursor_at)
        if self.hasFocus() and self._by_keys:
            ring = self.rect().adjusted(1, 1, -1, -1)
            paint.box(painter, ring, 8, None, Theme.current().colour("accent"), 2)

    def _draw(self, ratio: float) -> QPixmap:
        """The chart itself is drawn once, and kept while somebody reads in it."""
        drawn = QPixmap(self.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            self.paint_whole(painter, self.chart_rect)
        finally:
            painter.end()
        return drawn

    def _paint_nothing(self, painter: QPainter, rect: QRectF) -> None:
        theme = Theme.current()
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text3"))
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(rect.adjusted(16, 8, -16, -8), flags, self.empty_sentence)

    def _tell(self) -> None:
        """What is read aloud: the mark under the cursor, or the sentence and the figures."""
        if self.empty_sentence:
            told = [self._sentence, self.empty_sentence]
        elif self.cursor_at is not None:
            told = list(self.marks()[self.cursor_at].lines)
        else:
            marks = self.marks()
            few = marks if len(marks) <= _READ_ALOUD else ()
            told = [self._sentence, *(key.words for key in self.keys())]
            told += [", ".join(mark.lines) for mark in few]
        words = [part.rstrip(".") for part in told if part]
        self.setAccessibleDescription(". ".join(words))
