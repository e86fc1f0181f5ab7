"""What a page says when it has nothing, or when something failed beside its cause."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import Chip
from ui.widgets.marks import Mark, Tile, paint_avatar
from ui.widgets.surfaces import Card, Panel, Scroll, clear, column, row
from ui.widgets.text import label, tell_cut


@dataclass(frozen=True, slots=True)
class WayOn:
    """One way out of emptiness: a card with a button that does it."""

    icon: str
    title: str
    line: str
    action: str
    do: Callable[[], object]
    primary: bool = False


class _Picture(QLabel):
    """Two settled cards on a disc."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(210, 130)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Theme.current().colour("accentSub"))
        painter.drawEllipse(QRect(28, 3, 156, 124))
        self._card(painter, QRect(6, 63, 150, 44), "A L", "Blue", (64, 45))
        self._card(painter, QRect(46, 27, 160, 44), "S H", "Olive", (75, 55))
        painter.end()

    def _card(
        self, painter: QPainter, rect: QRect, name: str, tone: str, bars: tuple[int, int]
    ) -> None:
        colour = Theme.current().colour
        paint.shadow(painter, rect, 10, 8)
        paint.box(painter, rect, 10, colour("card"), colour("line2"))
        paint_avatar(painter, QRect(rect.x() + 9, rect.y() + 9, 26, 26), name, tone)
        for at, wide in enumerate(bars):
            bar = QRect(rect.x() + 45, rect.y() + 12 + at * 13, wide, 7 - at)
            paint.box(painter, bar, 3, colour("line" if at else "line2"))
        tick = QRect(rect.right() - 29, rect.y() + 12, 20, 20)
        paint.box(painter, tick, 10, colour("accent"))
        paint.check_mark(painter, tick.adjusted(3, 3, -3, -3), colour("onAccent"))


_WAY_WIDE: Final = 272
_BETWEEN: Final = 14
_AROUND: Final = 32


class EmptyState(Scroll):
    """A small picture, one true sentence, up to three ways on, and where data lives."""

    def __init__(
        self,
        title: str,
        line: str = "",
        ways: Sequence[WayOn] = (),
        foot: str = "",
        *,
        picture: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(gap=4, margins=(16, 12, 16, 12), parent=parent)
        self.setAccessibleName(title)
        centre, outer = Qt.AlignmentFlag.AlignHCenter, self.body
        outer.addStretch(2)
        if picture:
            outer.addWidget(_Picture(), 0, centre)
            outer.addSpacing(14)
        outer.addWidget(label(title, "title"), 0, centre)
        if line:
            words = label(line, "body", "text2", wrap=True)
            words.setAlignment(centre)
            outer.addWidget(words)
        self._ways, self._cards = row(gap=_BETWEEN), [self._card(way) for way in ways]
        if ways:
            outer.addSpacing(20)
            self._ways.addStretch(1)
            for card in self._cards:
                self._ways.addWidget(card)
            self._ways.addStretch(1)
            outer.addLayout(self._ways)
        if foot:
            outer.addSpacing(16)
            outer.addWidget(self._foot(foot), 0, centre)
        outer.addStretch(3)
        Theme.current().changed.connect(self._place_ways)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_ways()

    def _place_ways(self) -> None:
        """Beside each other, and below each other where they have no room for that."""
        way, room, wide = QBoxLayout.Direction, self.viewport().width(), self._way_wide
        for card in self._cards:
            card.setFixedWidth(wide)
        below = room < len(self._cards) * (wide + _BETWEEN) + _AROUND
        beside = (room - _AROUND - wide) // 2 if below else 0
        self._ways.setDirection(way.TopToBottom if below else way.LeftToRight)
        self._ways.setContentsMargins(beside, 0, beside, 0)

    @property
    def _way_wide(self) -> int:
        return Theme.current().grown(_WAY_WIDE)

    def _card(self, way: WayOn) -> QWidget:
        card = Card(margins=(20, 20, 20, 18), gap=6)
        card.setFixedWidth(self._way_wide)
        card.body.addWidget(Tile(way.icon))
        card.body.addSpacing(12)
        card.body.addWidget(label(way.title, "card_title", wrap=True))
        card.body.addWidget(label(way.line, "small", "text2", wrap=True))
        card.body.addStretch(1)
        card.body.addSpacing(12)
        button = Button(way.action, Kind.PRIMARY if way.primary else Kind.SECONDARY)
        button.clicked.connect(lambda _=False: way.do())
        card.body.addWidget(button)
        return card

    def _foot(self, words: str) -> QWidget:
        holder = QWidget()
        line = row(holder, gap=8)
        line.addWidget(Mark("shield-check", "okTxt", 16))
        line.addWidget(label(words, "small", "text2"))
        return holder


class Hint(QLabel):
    """One quiet line in the middle of free space: “After these, your day is clear.”"""

    def __init__(self, words: str, icon: str = "coffee", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(200, 56)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.text():
            return
        theme = Theme.current()
        painter, font = paint.begin(self), theme.font("small")
        wide = paint.width_of(self.text(), font)
        x = max(0, (self.width() - wide - 24) // 2)
        ink = theme.colour("text3")
        rect = paint.mirrored(self, QRect(x, 0, 16, self.height()))
        paint.icon(painter, rect, self._icon, ink, 16)
        rect = paint.mirrored(self, QRect(x + 24, 0, self.width() - x - 24, self.height()))
        cut = paint.text(painter, rect, self.text(), font, ink, paint.leading(self))
        tell_cut(self, self.text(), cut)
        painter.end()


class ErrorPanel(Card):
    """What happened, what we found, what usually works, and that nothing was changed."""

    def __init__(self, icon: str = "file-x", parent: QWidget | None = None) -> None:
        super().__init__(margins=(24, 20, 24, 16), gap=12, parent=parent)
        head = row(gap=14)
        head.addWidget(Tile(icon, "bad"))
        words = column(gap=2)
        self._title = label("", "heading", wrap=True)
        self._source = label("", "small", "text2", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._source)
        head.addLayout(words, 1)
        self.unchanged = Chip(self.tr("Nothing was changed"), "ok", "shield-check")
        head.addWidget(self.unchanged, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        found = Panel("bad", margins=(16, 12, 16, 12), gap=4)
        found.body.addWidget(label(self.tr("What we found"), "small_strong"))
        self._found = label("", "body", wrap=True)
        self._detail = label("", "caption", "text2", wrap=True)
        found.body.addWidget(self._found)
        found.body.addWidget(self._detail)
        self.body.addWidget(found)
        self._works = column(gap=8)
        self.body.addLayout(self._works)
        self.action_row = row(gap=8)
        self.body.addLayout(self.action_row)

    def tell(
        self,
        title: str,
        found: str,
        *,
        source: str = "",
        detail: str = "",
        works: Sequence[str] = (),
    ) -> None:
        """Say what failed; ``works`` are the steps that usually help, the best first."""
        self._title.setText(title)
        self._source.setText(source)
        self._source.setVisible(bool(source))
        self._found.setText(found)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        clear(self._works)
        if works:
            self._works.addWidget(label(self.tr("What usually works"), "small_strong"))
        for at, words in enumerate(works, start=1):
            line = row(gap=10)
            line.addWidget(_Number(at), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(words, "body", wrap=True), 1)
            self._works.addLayout(line)


class _Number(QLabel):
    def __init__(self, number: int) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(str(number))
        self.setFixedSize(22, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = paint.begin(self)
        paint.box(painter, self.rect(), 11, theme.colour("accentSub"))
        ink = theme.colour("accentTxt")
        font, centre = theme.font("caption_strong"), Qt.AlignmentFlag.AlignHCenter
        paint.text(painter, self.rect(), self.text(), font, ink, centre)
        painter.end()
