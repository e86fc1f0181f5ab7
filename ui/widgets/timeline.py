"""A story, newest first: an icon, what happened, when and who, and their words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.chips import Chip
from ui.widgets.file_tile import FileTile
from ui.widgets.flow import FlowLayout
from ui.widgets.focus import Ringed
from ui.widgets.roles import heard_as
from ui.widgets.surfaces import clear, column, row
from ui.widgets.text import label

_DOT = 26
_LEAST_CHIP = 60


@dataclass(frozen=True, slots=True)
class Moment:
    """One entry: tones are ok, warn, bad, info, plum, or plain; chips are (tone, icon, words).

    Files are (name, icon, key); pressing one tells its key, as pressing the entry tells its own.
    """

    icon: str
    tone: str
    title: str
    meta: str
    words: str = ""
    chips: tuple[tuple[str, str, str], ...] = ()
    key: object = None
    files: tuple[tuple[str, str, object], ...] = ()


@heard_as(QAccessible.Role.ListItem)
class _Entry(Ringed, QWidget):
    ring_radius = 6
    opened = Signal(object)

    def __init__(self, moment: Moment, last: bool) -> None:
        super().__init__()
        self._moment, self._last = moment, last
        self.setAccessibleName(f"{moment.title}. {moment.meta}. {moment.words}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        line = row(self, gap=0)  # margins would not mirror, a space does
        line.addSpacing(38)
        words = column(gap=1, margins=(0, 4, 0, 13))
        line.addLayout(words, 1)
        words.addWidget(label(moment.title, "small_strong", wrap=True))
        words.addWidget(label(moment.meta, "caption", "text3", wrap=True))
        if moment.words:
            words.addWidget(label(moment.words, "small", "text2", wrap=True))
        if moment.chips:
            holder = QWidget()
            flow = FlowLayout(holder, gap=6)
            for tone, icon, told in moment.chips:
                chip = Chip(told, tone, icon)
                chip.setMinimumWidth(_LEAST_CHIP)  # in a narrow column it is cut
                flow.addWidget(chip)
            words.addSpacing(2)
            words.addWidget(holder)
        if moment.files:
            words.addSpacing(4)
            words.addWidget(self._tiles())
        if moment.key is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _tiles(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=6)
        for name, icon, key in self._moment.files:
            tile = FileTile(name, icon, key)
            tile.clicked.connect(lambda _=False, key=key: self.opened.emit(key))
            flow.addWidget(tile)
        return holder

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._moment.key is not None:
            self.opened.emit(self._moment.key)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._moment.key is not None and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self._moment.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, moment = Theme.current(), self._moment
        painter = paint.begin(self)
        dot = paint.mirrored(self, QRect(0, 4, _DOT, _DOT))
        if not self._last:
            line = paint.mirrored(self, QRect(_DOT // 2, 4, 1, self.height()))
            painter.fillRect(line, theme.colour("line2"))
        plain = moment.tone in ("", "plain")
        fill = theme.colour("sunken" if plain else f"{moment.tone}Sub")
        ink = theme.colour("text2" if plain else f"{moment.tone}Txt")
        edge = theme.colour("line") if theme.outlined else None
        paint.box(painter, dot, _DOT / 2, fill, edge)
        paint.icon(painter, dot, moment.icon, ink, 14)
        painter.end()


class Timeline(QWidget):
    """Entries below each other on one thread."""

    opened = Signal(object)
    """The key of an entry the person clicked."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._entries = column(self, gap=0)
        self._shown: list[_Entry] = []

    def tiles(self) -> list[FileTile]:
        """The files that are shown now, for their pictures."""
        return [tile for entry in self._shown for tile in entry.findChildren(FileTile)]

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Tell another story."""
        clear(self._entries)
        self._shown = []
        for at, moment in enumerate(moments):
            entry = _Entry(moment, last=at == len(moments) - 1)
            entry.opened.connect(self.opened)
            self._entries.addWidget(entry)
            self._shown.append(entry)
        self._entries.addStretch(1)
