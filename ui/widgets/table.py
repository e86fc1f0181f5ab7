"""Tables that look like the design: two-line cells, chips, paired bars, 52 px rows."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.cells import (
    BarsCell,
    Cell,
    ChipCell,
    IconCell,
    StepsCell,
    TwoLines,
    Words,
    paint_cell,
    told_if_cut,
)
from ui.widgets.text import tip

__all__ = [
    "CELL_ROLE",
    "KEYS_ROLE",
    "SORT_ROLE",
    "AnyIndex",
    "BarsCell",
    "Cell",
    "CellDelegate",
    "ChipCell",
    "Header",
    "IconCell",
    "StepsCell",
    "TableView",
    "TwoLines",
    "Words",
]

CELL_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""A model answers this role with one of the cells below; DisplayRole is shown as plain text."""
SORT_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 2
KEYS_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 3
"""A header answers this role with ((colour token, words), ...) to be drawn as a colour key."""

AnyIndex = QModelIndex | QPersistentModelIndex
_SIDE: Final = 6


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
        lead = self._view.lead if index.column() == 0 else 8
        room = paint.within(self._view, rect, rect.adjusted(lead, 0, -8, 0))
        cell = index.data(CELL_ROLE)
        self._paint_cell(painter, room, cell or Words(str(index.data() or "")), index)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        """A cell that has no room for its words says them in its tip."""
        cell = index.data(CELL_ROLE) or Words(str(index.data() or ""))
        lead = self._view.lead if index.column() == 0 else 8
        room = view.visualRect(index).width() - lead - 8
        told = told_if_cut(cell, room, self._view.avatar_size)
        if not told or index.data(Qt.ItemDataRole.ToolTipRole):
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), tip(told), view)
        return True

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
                y, wide = rect.bottom(), view.viewport().width()
                line = QRect(view.line_starts, y, wide - view.line_starts, 1)
                shown = paint.within(view, QRect(0, y, wide, 1), line).intersected(rect)
                painter.fillRect(shown, theme.colour("line"))

    def _paint_cell(self, painter: QPainter, room: QRect, cell: Cell, index: AnyIndex) -> None:
        at_end = ends_right(index.data(Qt.ItemDataRole.TextAlignmentRole))
        size = self._view.avatar_size
        paint_cell(painter, self._view, room, cell, at_end=at_end, avatar_size=size)


def ends_right(align: object) -> bool:
    """Whether a model wants its text at the far side, as figures are."""
    if isinstance(align, Qt.AlignmentFlag):
        return bool(align & Qt.AlignmentFlag.AlignRight)
    return isinstance(align, int) and bool(align & Qt.AlignmentFlag.AlignRight.value)


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
        lead = self._table.lead + 2 if at == 0 else 8
        room = paint.within(self, rect, rect.adjusted(lead, 0, -8, -1))
        keys = model.headerData(at, across, KEYS_ROLE)
        if keys:
            self._paint_keys(painter, room, keys)
            painter.restore()
            return
        words = str(model.headerData(at, across, Qt.ItemDataRole.DisplayRole) or "")
        align = model.headerData(at, across, Qt.ItemDataRole.TextAlignmentRole)
        right = ends_right(align)
        sorted_here = self.isSortIndicatorShown() and self.sortIndicatorSection() == at
        font = theme.font("caption_strong" if sorted_here else "caption_medium")
        ink = theme.colour("text" if sorted_here else "text2")
        line = room
        if sorted_here:
            wide = min(paint.width_of(words, font), room.width() - 18)
            x = room.right() - 13 if right else room.x() + wide + 5
            down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            spot = paint.within(self, room, QRect(x, room.y(), 13, room.height()))
            paint.icon(painter, spot, "arrow-down" if down else "arrow-up", ink, 13)
            if right:
                line = paint.within(self, room, room.adjusted(0, 0, -18, 0))
        side = paint.trailing(self) if right else paint.leading(self)
        paint.text(painter, line, words, font, ink, side)
        painter.restore()

    def _paint_keys(
        self, painter: QPainter, room: QRect, keys: tuple[tuple[str, str], ...]
    ) -> None:
        theme, x = Theme.current(), room.x()
        font = theme.font("caption_medium")
        for token, words in keys:
            square = QRect(x, room.center().y() - 3, 8, 8)
            paint.box(painter, paint.within(self, room, square), 2, theme.colour(token))
            wide = paint.width_of(words, font)
            place = QRect(x + 14, room.y(), min(wide + 2, room.right() - x - 14), room.height())
            place = paint.within(self, room, place)
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
        self.use_header(Header(self))
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

    def use_header(self, header: QHeaderView) -> None:
        """Takes a head of columns and holds it; PySide would let Python's collector free it."""
        self._header = header
        self.setHorizontalHeader(header)

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
