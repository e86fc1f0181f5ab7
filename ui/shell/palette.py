"""Find or do: people, notes and commands behind one field."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from csdesk.domain.stand_ins import shown
from ui.shell.commands import Command, Found, Provider, fits
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.fields import LineField
from ui.widgets.marks import Mark, paint_avatar
from ui.widgets.states import Hint
from ui.widgets.surfaces import Divider, column, row
from ui.widgets.table import AnyIndex
from ui.widgets.text import label

_ROOM: Final = 32
_ROW: Final = 43
_HEAD: Final = 30
_LINE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
_MOST: Final = 8
_WIDTH: Final = 660
_MORE: Final = "…"


class _Lines(QAbstractListModel):
    """Headings (a string) and what was found below them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: tuple[str | Found, ...] = ()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        if role == _LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return shown(line if isinstance(line, str) else f"{line.words} {line.line}".strip())
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if isinstance(self._lines[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled & ~Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def show(self, found: Sequence[Found]) -> None:
        self.beginResetModel()
        lines: list[str | Found] = []
        group = None
        for line in found:
            if line.group != group:
                group = line.group
                lines.append(group)
            lines.append(line)
        self._lines = tuple(lines)
        self.endResetModel()

    def first(self) -> int:
        """The first row that does something, -1 if none."""
        rows = (at for at, line in enumerate(self._lines) if isinstance(line, Found))
        return next(rows, -1)

    def height(self) -> int:
        return sum(_HEAD if isinstance(line, str) else _ROW for line in self._lines)


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, palette: Palette) -> None:
        super().__init__(palette)
        self._palette = palette

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(100, _HEAD if isinstance(index.data(_LINE_ROLE), str) else _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        rect: QRect = option.rect
        state: Any = option.state
        theme, line = Theme.current(), index.data(_LINE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, str):
            place = rect.adjusted(14, 4, -14, 0)
            ink, side = theme.colour("text2"), paint.leading(self._palette)
            paint.text(painter, place, line, theme.font("small_medium"), ink, side)
        else:
            self._paint_found(painter, rect, line, bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_found(self, painter: QPainter, rect: QRect, found: Found, lit: bool) -> None:
        theme = Theme.current()
        colour, place = theme.colour, partial(paint.within, self._palette, rect)
        if lit:
            bed = rect.adjusted(0, 0, 0, -1)
            paint.box(painter, bed, 8, colour("sel"), colour("line") if theme.outlined else None)
            bar = place(QRect(rect.x(), rect.y() + 12, 3, 18))
            paint.box(painter, bar, 1.5, colour("accent"))
        spot = place(QRect(rect.x() + 12, rect.y() + 7, 28, 28))
        if found.avatar:
            paint_avatar(painter, spot, found.avatar)
        elif found.icon:
            paint.icon(painter, spot, found.icon, colour("text2"), 18)
        right = rect.right() - 12
        if found.key:
            right = self._paint_keys(painter, rect, right, found.key)
        elif lit:
            spot = place(QRect(right - 16, rect.y(), 16, rect.height() - 1))
            paint.icon(painter, spot, "arrow-elbow-down-left", colour("accentTxt"), 15)
            right -= 28
        room = QRect(rect.x() + 49, rect.y(), right - rect.x() - 57, rect.height() - 1)
        wide = self._paint_matched(painter, rect, room, shown(found.words))
        rest = room.adjusted(wide + 9, 0, 0, 0)
        if found.line and rest.width() > 30:
            font, side = theme.font("small"), paint.leading(self._palette)
            paint.text(painter, place(rest), found.line, font, colour("text3"), side)

    def _paint_keys(self, painter: QPainter, rect: QRect, right: int, key: str) -> int:
        colour = Theme.current().colour
        for words in reversed(paint.key_words(key).split(" ")):
            wide = paint.cap_width(words)
            cap = QRect(right - wide, rect.y() + 11, wide, 20)
            cap = paint.within(self._palette, rect, cap)
            paint.key_cap(painter, cap, words, colour("text2"), colour("sunken"), colour("line2"))
            right -= wide + 9
        return right

    def _paint_matched(self, painter: QPainter, rect: QRect, room: QRect, words: str) -> int:
        """Draw words with the searched part standing out; the width they took."""
        layout = self._laid_out(_from_near(words, self._palette.wanted, room.width()))
        if layout.lineAt(0).naturalTextWidth() > room.width():
            layout = self._laid_out(self._cut(layout, room.width()))
        line, begins_right = layout.lineAt(0), self._begins_right(layout)
        needed = round(line.naturalTextWidth()) + 1
        wide = min(needed, room.width())
        seen = paint.within(self._palette, rect, QRect(room.topLeft(), QSize(wide, room.height())))
        painter.setPen(Theme.current().colour("text"))
        painter.save()
        painter.setClipRect(seen)
        top = room.y() + round((room.height() - line.height()) / 2)
        left = seen.right() + 1 - needed if begins_right else seen.x()
        layout.draw(painter, QPointF(left, top))
        painter.restore()
        return wide

    def _laid_out(self, words: str) -> QTextLayout:
        """One line of words in which what was typed is bold."""
        layout = QTextLayout(words, Theme.current().font("body_medium"))
        option = QTextOption()
        option.setTextDirection(paint.reading(words, self._palette.layoutDirection()))
        layout.setTextOption(option)
        layout.setFormats([self._bold(*part) for part in _matched(words, self._palette.wanted)])
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        return layout

    def _cut(self, layout: QTextLayout, room: int) -> str:
        """As many of the words as there is room for, and an ellipsis behind them."""
        line = layout.lineAt(0)
        free = room - QFontMetricsF(layout.font()).horizontalAdvance(_MORE) - 1
        edge = line.naturalTextWidth() - free if self._begins_right(layout) else free
        at = line.xToCursor(edge, QTextLine.CursorPosition.CursorOnCharacter)
        return layout.text()[:at].rstrip() + _MORE

    def _begins_right(self, layout: QTextLayout) -> bool:
        return layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft

    def _bold(self, start: int, length: int) -> QTextLayout.FormatRange:
        part, shape = QTextLayout.FormatRange(), QTextCharFormat()
        shape.setFont(Theme.current().font("strong"))
        shape.setFontWeight(QFont.Weight.Bold)
        part.start, part.length, part.format = start, length, shape
        return part


def _from_near(words: str, wanted: str, room: int) -> str:
    """The words from where what was typed in them comes into ``room``."""
    bold = QFontMetricsF(Theme.current().font("strong"))
    told = words
    while (found := _matched(told, wanted)) and found[0][0] > len(_MORE):
        at, length = found[0]
        begin = told.find(" ") + 1
        if not 0 < begin <= at or bold.horizontalAdvance(told[: at + length] + _MORE) <= room:
            break
        told = _MORE + told[begin:]
    return told


def _matched(words: str, wanted: str) -> list[tuple[int, int]]:
    """Where what was typed stands in the words: as a whole, or word by word."""
    plain = words.casefold()
    if len(plain) != len(words):
        return []
    for parts in ([wanted.casefold()], wanted.casefold().split()):
        found = [(plain.find(part), len(part)) for part in parts if part and part in plain]
        if found:
            return found
    return []


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
        listed = max(_ROW + 20, min(self._lines.height(), 9 * _ROW))
        return QSize(_WIDTH + 2 * _ROOM, 58 + listed + 6 + 40 + 2 * _ROOM)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.field or not isinstance(event, QKeyEvent):
            return False
        return event.type() == QEvent.Type.KeyPress and self._steer(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.floating(self, 16, _ROOM, _ROOM - 8)

    def open_current(self) -> None:
        """Do what the lit line says."""
        found = self._list.currentIndex().data(_LINE_ROLE)
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
        self._lines = _Lines(self)
        self._list = QListView()
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.setObjectName("palette_list")
        self._list.setModel(self._lines)
        self._list.setItemDelegate(_LineDelegate(self))
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
            if isinstance(index.data(_LINE_ROLE), Found):
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
