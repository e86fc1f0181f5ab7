"""What the palette found: its lines, and how they are drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from csdesk.domain.stand_ins import shown
from ui.shell.commands import Found
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.marks import paint_avatar
from ui.widgets.table import AnyIndex

ROW: Final = 43
HEAD: Final = 30
LINE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
_MORE: Final = "…"


class FoundLines(QAbstractListModel):
    """Headings (a string) and what was found below them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: tuple[str | Found, ...] = ()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return shown(line if isinstance(line, str) else f"{line.words} {line.line}".strip())
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if isinstance(self._lines[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
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
        return sum(HEAD if isinstance(line, str) else ROW for line in self._lines)


class FoundDelegate(QStyledItemDelegate):
    """Draws them for ``palette``, with what is ``wanted`` there standing out."""

    def __init__(self, palette: QWidget, wanted: Callable[[], str]) -> None:
        super().__init__(palette)
        self._palette, self._wanted = palette, wanted

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(100, HEAD if isinstance(index.data(LINE_ROLE), str) else ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        rect: QRect = option.rect
        state: Any = option.state
        theme, line = Theme.current(), index.data(LINE_ROLE)
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
        layout = self._laid_out(from_near(words, self._wanted(), room.width()))
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
        layout.setFormats([self._bold(*part) for part in matched(words, self._wanted())])
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


def from_near(words: str, wanted: str, room: int) -> str:
    """The words from where what was typed in them comes into ``room``."""
    bold = QFontMetricsF(Theme.current().font("strong"))
    told = words
    while (found := matched(told, wanted)) and found[0][0] > len(_MORE):
        at, length = found[0]
        begin = told.find(" ") + 1
        if not 0 < begin <= at or bold.horizontalAdvance(told[: at + length] + _MORE) <= room:
            break
        told = _MORE + told[begin:]
    return told


def matched(words: str, wanted: str) -> list[tuple[int, int]]:
    """Where what was typed stands in the words: as a whole, or word by word."""
    plain = words.casefold()
    if len(plain) != len(words):
        return []
    for parts in ([wanted.casefold()], wanted.casefold().split()):
        found = [(plain.find(part), len(part)) for part in parts if part and part in plain]
        if found:
            return found
    return []
