"""Find or do: people, notes and commands behind one field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QListView, QWidget

from ui.shell.commands import Command, Found, Provider, fits
from ui.shell.found_lines import LINE_ROLE, ROW, FoundDelegate, FoundLines
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.fields import LineField
from ui.widgets.marks import Mark
from ui.widgets.states import Hint
from ui.widgets.surfaces import Divider, column, row
from ui.widgets.text import label

_ROOM: Final = 32
_MOST: Final = 8
_WIDTH: Final = 660


class Palette(QFrame):
    """Type to find, arrows to move, Enter to open; ``>`` shows actions only."""

    done = Signal()

    def __init__(
        self,
        commands: Sequence[Command],
        providers: Sequence[Provider],
        text: str = "",
        parent: QWidget | None = None,
        *,
        lately: Provider | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self._lately = lately
        self.setAccessibleName(self.tr("Find or do"))
        self._commands, self._providers = tuple(commands), tuple(providers)
        self._asked = 0
        self._found: list[tuple[Found, ...]] = []
        self.wanted = ""
        self._build()
        self.field.textChanged.connect(self._ask)
        self.field.setText(text)
        self._ask()

    def sizeHint(self) -> QSize:
        listed = max(ROW + 20, min(self._lines.height(), 9 * ROW))
        return QSize(_WIDTH + 2 * _ROOM, 58 + listed + 6 + 40 + 2 * _ROOM)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.field or not isinstance(event, QKeyEvent):
            return False
        return event.type() == QEvent.Type.KeyPress and self._steer(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.floating(self, 16, _ROOM, _ROOM - 8)

    def open_current(self) -> None:
        """Do what the lit line says."""
        found = self._list.currentIndex().data(LINE_ROLE)
        if isinstance(found, Found):
            self.done.emit()
            found.do()

    def _build(self) -> None:
        outer = column(self, gap=0, margins=(_ROOM, _ROOM, _ROOM, _ROOM))
        top = QWidget()
        top.setFixedHeight(57)
        head = row(top, gap=10, margins=(22, 0, 16, 0))
        head.addWidget(Mark("magnifying-glass", "text2", 18))
        self.field = LineField(self.tr("Find or do"), self.tr("Find or do…"))
        self.field.setProperty("bare", True)
        self.field.setObjectName("palette_field")
        self.field.installEventFilter(self)
        head.addWidget(self.field, 1)
        head.addWidget(KeyCap("Esc"))
        outer.addWidget(top)
        outer.addWidget(Divider())
        self._lines = FoundLines(self)
        self._list = QListView()
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.setObjectName("palette_list")
        self._list.setModel(self._lines)
        self._list.setItemDelegate(FoundDelegate(self, lambda: self.wanted))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setMinimumHeight(0)
        self._list.clicked.connect(lambda _: self.open_current())
        outer.addSpacing(3)
        holder = row(margins=(8, 0, 8, 0))
        holder.addWidget(self._list)
        self._nothing = Hint(self.tr("Nothing here is called that."), "magnifying-glass")
        holder.addWidget(self._nothing)
        outer.addLayout(holder, 1)
        outer.addSpacing(3)
        outer.addWidget(Divider())
        outer.addWidget(self._foot())
        self.setFocusProxy(self.field)

    def _foot(self) -> QWidget:
        holder = QWidget()
        holder.setFixedHeight(38)
        line = row(holder, gap=6, margins=(18, 0, 19, 0))
        hints = (
            (("↑", "↓"), self.tr("to move")),
            (("↵",), self.tr("to open")),
            ((">",), self.tr("for actions only")),
        )
        for caps, words in hints:
            for cap in caps:
                line.addWidget(KeyCap(cap))
            line.addWidget(label(words, "caption", "text2"))
            line.addSpacing(8)
        line.addStretch(1)
        line.addWidget(
            label(self.tr("Works offline, over names, phones and notes"), "caption", "text2")
        )
        return holder

    def _steer(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 6,
            Qt.Key.Key_PageUp: -6,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._move(step)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
            return True
        return False

    def _move(self, step: int) -> None:
        count, direction = self._lines.rowCount(), 1 if step > 0 else -1
        at = max(0, min(count - 1, self._list.currentIndex().row() + step))
        while 0 <= at < count:
            index = self._lines.index(at)
            if isinstance(index.data(LINE_ROLE), Found):
                self._list.setCurrentIndex(index)
                return
            at += direction

    def _ask(self) -> None:
        self._asked += 1
        text = self.field.text().strip()
        actions_only = text.startswith(">")
        self.wanted = text.removeprefix(">").strip()
        asked = self._providers if self.wanted else ()
        if not self.wanted and self._lately is not None:
            asked = (self._lately,)
        if actions_only:
            asked = ()
        self._found = [() for _ in asked]
        for at, provider in enumerate(asked):
            provider(self.wanted, self._receiver(self._asked, at))
        self._show()

    def _receiver(self, asked: int, at: int) -> Any:
        def take(found: Sequence[Found]) -> None:
            if asked == self._asked:
                self._found[at] = tuple(found)
                self._show()

        return take

    def _show(self) -> None:
        found = [line for lines in self._found for line in lines]
        found += self._matching_commands()
        self._nothing.setVisible(not found)
        self._list.setVisible(bool(found))
        self._lines.show(found)
        first = self._lines.first()
        if first >= 0:
            self._list.setCurrentIndex(self._lines.index(first))
            self._list.scrollToTop()  # the heading above it is seen too
        self.updateGeometry()

    def _matching_commands(self) -> list[Found]:
        group = self.tr("Do something")
        fit = [
            Found(group, command.words, command.do, icon=command.icon, key=command.key)
            for command in self._commands
            if not command.hidden and fits(command, self.wanted)
        ]
        return fit[: _MOST * 2]


class KeyCap(QLabel):
    """A key drawn on its own."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = paint.key_words(keys)
        self.setAccessibleName(self._words)
        self.setFixedSize(paint.cap_width(self._words), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = Theme.current().colour
        painter = paint.begin(self)
        fill, edge = colour("sunken"), colour("line2")
        paint.key_cap(painter, self.rect(), self._words, colour("text2"), fill, edge)
        painter.end()
