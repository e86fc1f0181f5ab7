"""Tables that look like the design: two-line cells, chips, paired bars, 52 px rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.chips import CHIP_HEIGHT, chip_width, paint_chip
from ui.widgets.gauges import paint_bars
from ui.widgets.marks import paint_avatar
from ui.widgets.steps import paint_step_bars

CELL_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""A model answers this role with one of the cells below; DisplayRole is shown as plain text."""
SORT_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 2
KEYS_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 3
"""A header answers this role with ((colour token, words), ...) to be drawn as a colour key."""

AnyIndex = QModelIndex | QPersistentModelIndex
_SIDE: Final = 6


@dataclass(frozen=True, slots=True)
class TwoLines:
    """A title with a line below; an avatar before it, icons (icon, tone) behind the title."""

    title: str
    line: str = ""
    avatar: str = ""
    marks: tuple[tuple[str, str], ...] = ()
    strong: bool = True


@dataclass(frozen=True, slots=True)
class ChipCell:
    """A chip: tone, icon, words; ``strong`` where the words are the figure itself."""

    tone: str
    icon: str
    words: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class BarsCell:
    """What a customer brings above what they cost, in minor units, on one scale."""

    brings: int
    costs: int
    scale: int
    brings_words: str
    costs_words: str


@dataclass(frozen=True, slots=True)
class StepsCell:
    """How many of three steps are reached, and the word for it."""

    done: int
    words: str


@dataclass(frozen=True, slots=True)
class Words:
    """One line in a role and a tone; a small avatar before it if wanted."""

    words: str
    role: str = "small"
    tone: str = "text"
    avatar: str = ""


@dataclass(frozen=True, slots=True)
class IconCell:
    """An icon in the middle of its cell."""

    icon: str
    tone: str = "text3"


Cell = TwoLines | ChipCell | BarsCell | StepsCell | Words | IconCell


class CellDelegate(QStyledItemDelegate):
    """Draws the cells, the rounded selection and the row lines."""

    def __init__(self, view: TableView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(80, self._view.verticalHeader().defaultSectionSize())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        rect: QRect = option.rect
        state: Any = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        self._paint_ground(painter, rect, index, bool(state & QStyle.StateFlag.State_Selected))
        room = rect.adjusted(self._view.lead if index.column() == 0 else 8, 0, -8, 0)
        cell = index.data(CELL_ROLE)
        if cell is None:
            align = index.data(Qt.ItemDataRole.TextAlignmentRole)
            self._paint_plain(painter, room, str(index.data() or ""), align)
        else:
            self._paint_cell(painter, room, cell, index)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRect, index: AnyIndex, selected: bool
    ) -> None:
        theme, view = Theme.current(), self._view
        row = QRect(_SIDE, rect.y() + 1, view.viewport().width() - 2 * _SIDE, rect.height() - 2)
        hovered = index.row() == view.hovered_row
        if selected or hovered:
            token = "sel" if selected else "hover"
            edge = theme.colour("line") if theme.outlined and selected else None
            paint.box(painter, row, 8, theme.colour(token), edge)
            if selected and view.shows_focus:
                paint.box(painter, row, 8, None, theme.colour("accent"), 2)
        last = index.row() == index.model().rowCount() - 1
        if view.row_lines and not last:
            next_lit = view.selected_row in (index.row(), index.row() + 1)
            if not next_lit:
                x1 = max(rect.x(), view.line_starts) if index.column() == 0 else rect.x()
                ends = min(rect.right() + 1, view.viewport().width())
                if ends > x1:
                    y = rect.bottom()
                    painter.fillRect(QRect(x1, y, ends - x1, 1), theme.colour("line"))

    def _paint_plain(self, painter: QPainter, room: QRect, words: str, align: object) -> None:
        theme = Theme.current()
        side = paint.leading(self._view)
        if isinstance(align, (int, Qt.AlignmentFlag)) and int(align) & int(
            Qt.AlignmentFlag.AlignRight.value
        ):
            side = paint.trailing(self._view)
        paint.text(painter, room, words, theme.font("small"), theme.colour("text"), side)

    def _paint_cell(self, painter: QPainter, room: QRect, cell: Cell, index: AnyIndex) -> None:
        match cell:
            case TwoLines():
                self._paint_two_lines(painter, room, cell)
            case ChipCell(tone, icon, words, strong):
                role = "small_strong" if strong else "caption_medium"
                wide = min(chip_width(words, icon, role), room.width() + 8)
                height = CHIP_HEIGHT + 2
                chip = QRect(room.x(), room.center().y() - height // 2 + 1, wide, height)
                paint_chip(painter, self._view, chip, (tone, icon, words), role)
            case BarsCell(brings, costs, scale, first, second):
                pair, words_pair = (brings, costs), (first, second)
                paint_bars(painter, self._view, room, pair, scale, words_pair)
            case StepsCell(done, words):
                paint_step_bars(painter, self._view, room, done, words)
            case IconCell(icon, tone):
                paint.icon(painter, room, icon, Theme.current().colour(tone), 16)
            case Words():
                self._paint_words(painter, room, cell, index)

    def _paint_words(self, painter: QPainter, room: QRect, cell: Words, index: AnyIndex) -> None:
        theme = Theme.current()
        if cell.avatar:
            disc = QRect(room.x(), room.center().y() - 12, 26, 26)
            paint_avatar(painter, disc, cell.avatar)
            room = room.adjusted(38, 0, 0, 0)
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        side = paint.leading(self._view)
        if align is not None and int(align) & int(Qt.AlignmentFlag.AlignRight.value):
            side = paint.trailing(self._view)
        font, ink = theme.font(cell.role), theme.colour(cell.tone)
        paint.text(painter, room, cell.words, font, ink, side)

    def _paint_two_lines(self, painter: QPainter, room: QRect, cell: TwoLines) -> None:
        theme, side = Theme.current(), paint.leading(self._view)
        if cell.avatar:
            size = self._view.avatar_size
            disc = QRect(room.x(), room.center().y() - size // 2 + 1, size, size)
            paint_avatar(painter, disc, cell.avatar)
            room = room.adjusted(size + 10, 0, 0, 0)
        if not cell.line:
            font = theme.font("strong" if cell.strong else "small")
            paint.text(painter, room, cell.title, font, theme.colour("text"), side)
            return
        font = theme.font("strong" if cell.strong else "small")
        middle = room.center().y() + 1
        marks = 20 * len(cell.marks)
        title = QRect(room.x(), middle - 18, max(10, room.width() - marks), 18)
        ink = theme.colour("text" if cell.strong else "text2")
        paint.text(painter, title, cell.title, font, ink, side)
        x = title.x() + min(paint.width_of(cell.title, font), title.width()) + 8
        for icon, tone in cell.marks:
            spot = QRect(x, title.y(), 16, title.height())
            paint.icon(painter, spot, icon, theme.colour(tone), 15)
            x += 20
        line = QRect(room.x(), middle, room.width(), 18)
        paint.text(painter, line, cell.line, theme.font("caption"), theme.colour("text2"), side)


class Header(QHeaderView):
    """Quiet column titles; the sorted one carries an arrow, a keyed one its colours."""

    def __init__(self, view: TableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._table = view
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(36)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(28)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        bottom = QRect(0, self.height() - 1, self.viewport().width(), 1)
        painter.fillRect(bottom, Theme.current().colour("line"))
        painter.end()

    def paintSection(self, painter: QPainter, rect: QRect, at: int) -> None:
        theme, model = Theme.current(), self.model()
        across = Qt.Orientation.Horizontal
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = rect.adjusted(self._table.lead + 2 if at == 0 else 8, 0, -8, -1)
        keys = model.headerData(at, across, KEYS_ROLE)
        if keys:
            self._paint_keys(painter, room, keys)
            painter.restore()
            return
        words = str(model.headerData(at, across, Qt.ItemDataRole.DisplayRole) or "")
        align = model.headerData(at, across, Qt.ItemDataRole.TextAlignmentRole)
        right = align is not None and int(align) & int(Qt.AlignmentFlag.AlignRight.value)
        sorted_here = self.isSortIndicatorShown() and self.sortIndicatorSection() == at
        font = theme.font("caption_strong" if sorted_here else "caption_medium")
        ink = theme.colour("text" if sorted_here else "text2")
        if sorted_here:
            wide = min(paint.width_of(words, font), room.width() - 18)
            x = room.right() - 13 if right else room.x() + wide + 5
            down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            spot = QRect(x, room.y(), 13, room.height())
            paint.icon(painter, spot, "arrow-down" if down else "arrow-up", ink, 13)
            if right:
                room = room.adjusted(0, 0, -18, 0)
        side = paint.trailing(self) if right else paint.leading(self)
        paint.text(painter, room, words, font, ink, side)
        painter.restore()

    def _paint_keys(
        self, painter: QPainter, room: QRect, keys: tuple[tuple[str, str], ...]
    ) -> None:
        theme, x = Theme.current(), room.x()
        font = theme.font("caption_medium")
        for token, words in keys:
            square = QRect(x, room.center().y() - 3, 8, 8)
            paint.box(painter, square, 2, theme.colour(token))
            wide = paint.width_of(words, font)
            place = QRect(x + 14, room.y(), min(wide + 2, room.right() - x - 14), room.height())
            paint.text(painter, place, words, font, theme.colour("text2"), paint.leading(self))
            x += 14 + wide + 12


class TableView(QTableView):
    """A table of one noun; ``opened`` tells of Enter or a double click, ``looked_at`` of moving."""

    opened = Signal(QModelIndex)
    looked_at = Signal(QModelIndex)

    def __init__(
        self,
        name: str,
        *,
        row_height: int = 52,
        lead: int = 16,
        line_starts: int = 58,
        row_lines: bool = True,
        avatar_size: int = 32,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.lead, self.line_starts, self.row_lines = lead, line_starts, row_lines
        self.avatar_size = avatar_size
        self.hovered_row = -1
        self.shows_focus = False
        self.setAccessibleName(name)
        self.setHorizontalHeader(Header(self))
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(Theme.current().scaled(row_height))
        self.setItemDelegate(CellDelegate(self))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.doubleClicked.connect(self.opened)

    @property
    def selected_row(self) -> int:
        """The row that is lit, -1 for none."""
        index = self.currentIndex()
        return index.row() if index.isValid() else -1

    def set_widths(self, *widths: int, stretch: int = 0) -> None:
        """Widths of the columns in logical pixels; column ``stretch`` takes what is left."""
        header = self.horizontalHeader()
        for at, width in enumerate(widths):
            self.setColumnWidth(at, width)
            mode = QHeaderView.ResizeMode.Stretch if at == stretch else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(at, mode)

    def show_sorted(self, column: int, descending: bool) -> None:
        """Show by which column the rows stand in order."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header = self.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSortIndicator(column, order)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            self.looked_at.emit(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.shows_focus = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(round(event.position().y())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.shows_focus = False
        super().mousePressEvent(event)

    def leaveEvent(self, event: Any) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_tab = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.shows_focus = event.reason() in by_tab
        model = self.model()
        fresh = model is not None and model.rowCount() > 0 and not self.currentIndex().isValid()
        if self.shows_focus and fresh:
            self.setCurrentIndex(model.index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.shows_focus = False
        self.viewport().update()

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()
