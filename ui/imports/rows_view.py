"""The table of the rows: a flagged cell on its tint, a button that mends it, cells to type in."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStyleOptionViewItem, QWidget

from csdesk.domain.import_fields import DATE_FIELDS
from ui.imports.row_states import State, Way
from ui.imports.rows_model import STATE_ROLE, FixCell, Flagged, RowsModel
from ui.reports.sheet_header import SheetHeader
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.fields import LineField
from ui.widgets.pickers import DateField
from ui.widgets.table import AnyIndex, CellDelegate, TableView

_ROW_HEIGHT, _BUTTON_HEIGHT, _BUTTON_PAD, _ICON = 40, 28, 11, 15
_ICONS = {
    State.READY: "check",
    State.LOOK: "warning",
    State.OUT: "warning-circle",
    State.DOUBLE: "users",
    State.SKIPPED: "minus-circle",
}


class RowsView(TableView):
    """Enter or the button mends a row, F2 opens a cell, Delete leaves a row out."""

    fix_asked = Signal(int)
    """The number of a row."""
    skip_asked = Signal(int)
    back_asked = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, row_height=_ROW_HEIGHT, lead=12, line_starts=0, parent=parent)
        self.setObjectName("import_rows")
        self.use_header(SheetHeader(self))
        self.rows = RowsModel(self)
        self._delegate = RowDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setModel(self.rows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.hot_row = -1
        """The row over whose button the mouse is."""
        self.fallback_day = date.today
        """What a date that is picked begins with, where the row above has none."""

    def button_rect(self, index: AnyIndex) -> QRect:
        """Where the button of a row is drawn; empty where it has none."""
        fix = self.rows.fix(index.row())
        if fix is None or index.column() != self.rows.columnCount() - 1:
            return QRect()
        cell = self.visualRect(index)
        return self._delegate.place_of_button(cell, fix.words)

    def open_cell(self, number: int, place: int) -> None:
        """Let somebody type into a cell of the row of that number."""
        at, column = self.rows.row_of(number), self.rows.column_of(place)
        if at >= 0 and column >= 0:
            index = self.rows.index(at, column)
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.edit(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._on_button(index, event):
            self.fix_asked.emit(self.rows.number(index.row()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        over = self._on_button(index, event)
        hot = index.row() if over else -1
        if hot != self.hot_row:
            self.hot_row = hot
            self.viewport().update()
        cursor = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(cursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.rows.field_at(index.column()) is not None:
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex()
        editing = self.state() == QAbstractItemView.State.EditingState
        if not here.isValid() or editing or event.modifiers() & ~_KEYPAD:
            super().keyPressEvent(event)
            return
        self.shows_focus = True
        number, state = self.rows.number(here.row()), self.rows.state(here.row())
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if state is not None and state.fix is not None:
                    self.fix_asked.emit(number)
            case Qt.Key.Key_F2:
                self._edit_here(here)
            case Qt.Key.Key_Delete if state is None or state.state is not State.SKIPPED:
                self.skip_asked.emit(number)
            case Qt.Key.Key_Backspace:
                self.back_asked.emit(number)
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            menu = self.menu(index)
            menu.popup(event.globalPos())

    def menu(self, index: QModelIndex) -> QMenu:
        """All that can be done with a row."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        number, state = self.rows.number(index.row()), self.rows.state(index.row())
        fix = None if state is None else state.fix
        if fix is not None and fix.way is not Way.BACK:
            menu.addAction(fix.words.replace("&", "&&")).triggered.connect(
                lambda: self.fix_asked.emit(number)
            )
        if state is None or state.state is not State.SKIPPED:
            menu.addAction(self.tr("Type in this cell\tF2")).triggered.connect(
                lambda: self._edit_here(index)
            )
            menu.addAction(self.tr("Skip this row\tDel")).triggered.connect(
                lambda: self.skip_asked.emit(number)
            )
        if fix is not None and fix.way is Way.BACK:
            menu.addAction(self.tr("As it stands in the file")).triggered.connect(
                lambda: self.back_asked.emit(number)
            )
        return menu

    def _edit_here(self, index: QModelIndex) -> None:
        """The cell itself, or where that can't be typed in, the one that needs it."""
        state = self.rows.state(index.row())
        if self.rows.field_at(index.column()) is not None and index.column() > 0:
            flagged = state.flagged if state is not None else frozenset()
            shown = [column for p in sorted(flagged) if (column := self.rows.column_of(p)) > 0]
            here = index.column() in shown or not shown
            index = index if here else self.rows.index(index.row(), shown[0])
        elif state is not None and state.flagged:
            index = self.rows.index(index.row(), max(1, self.rows.column_of(min(state.flagged))))
        else:
            index = self.rows.index(index.row(), 1)
        self.setCurrentIndex(index)
        self.edit(index)

    def _on_button(self, index: QModelIndex, event: QMouseEvent) -> bool:
        if not index.isValid():
            return False
        return self.button_rect(index).contains(event.position().toPoint())


_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class RowDelegate(CellDelegate):
    """Paints a flagged cell on its tint and the button of a row; opens a field to type in."""

    def __init__(self, view: RowsView) -> None:
        super().__init__(view)
        self._table = view

    def place_of_button(self, cell: QRect, words: str) -> QRect:
        """Where the button stands in the last cell of a row."""
        font = Theme.current().font("small_medium")
        wide = paint.width_of(words, font) + 2 * _BUTTON_PAD
        high = min(Theme.current().scaled(_BUTTON_HEIGHT), cell.height() - 4)
        left = cell.right() - 14 - wide
        box = QRect(left, cell.center().y() - high // 2 + 1, wide, high)
        return paint.within(self._table, cell, box)

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        model = self._table.rows
        name = str(model.headerData(index.column(), Qt.Orientation.Horizontal))
        state = index.data(STATE_ROLE)
        field = model.field_at(index.column())
        if field in DATE_FIELDS and state is not None and state.flagged:
            days: QWidget = DateField(name, self._table.fallback_day(), pattern="d MMM yyyy",
                                      icon=False, parent=parent)  # fmt: skip
            days.setObjectName("cell_day")
            return days
        line = LineField(name, parent=parent)
        line.setObjectName("cell_text")
        return line

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, LineField):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: Any, index: AnyIndex) -> None:
        if isinstance(editor, DateField):
            model.setData(index, editor.day().isoformat())
        elif isinstance(editor, LineField):
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        cell: QRect = option.rect
        wide = max(cell.width(), 180)
        room = self._table.viewport().width()
        place = QRect(min(cell.x(), room - wide), cell.y() + 2, wide, cell.height() - 4)
        editor.setGeometry(place)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if (
            isinstance(editor, DateField)
            and event.type() == QEvent.Type.FocusOut
            and editor.calendarWidget() is not None
            and editor.calendarWidget().isVisible()
        ):
            return False  # the calendar of the field is part of it
        return super().eventFilter(editor, event)

    def _paint_cell(self, painter: QPainter, room: QRect, cell: Any, index: AnyIndex) -> None:
        if isinstance(cell, Flagged):
            self._paint_flagged(painter, room, cell)
        elif isinstance(cell, FixCell):
            self._paint_fix(painter, room, cell, index)
        else:
            super()._paint_cell(painter, room, cell, index)

    def _paint_flagged(self, painter: QPainter, room: QRect, cell: Flagged) -> None:
        theme = Theme.current()
        box = room.adjusted(-7, 5, 4, -5)
        edge = theme.colour("line") if theme.outlined else None
        paint.box(painter, box, 6, theme.colour(f"{cell.tone}Sub"), edge)
        ink, font = theme.colour(f"{cell.tone}Txt"), theme.font("small_strong")
        paint.text(painter, room, cell.words, font, ink, paint.leading(self._table))

    def _paint_fix(self, painter: QPainter, room: QRect, cell: FixCell, index: AnyIndex) -> None:
        theme, view = Theme.current(), self._table
        tone = "text3" if cell.state is State.SKIPPED else f"{cell.state}Txt"
        spot = paint.within(view, room, QRect(room.x(), room.y(), _ICON, room.height()))
        paint.icon(painter, spot, _ICONS[cell.state], theme.colour(tone), _ICON)
        line = paint.within(view, room, room.adjusted(_ICON + 8, 0, 0, 0))
        quiet = cell.state in (State.READY, State.SKIPPED)
        ink = theme.colour("text3" if quiet else "text")
        if cell.button:
            button = self.place_of_button(view.visualRect(index), cell.button)
            start = room.x() + _ICON + 8
            wide = room.right() - start - button.width() - 14
            taken = QRect(start, room.y(), wide, room.height())
            line = paint.within(view, room, taken)
            self._paint_button(painter, button, cell.button, index)
        paint.text(painter, line, cell.words, theme.font("small"), ink, paint.leading(view))

    def _paint_button(self, painter: QPainter, box: QRect, words: str, index: AnyIndex) -> None:
        theme, view = Theme.current(), self._table
        over = index.row() == view.hot_row
        fill = theme.colour("hover" if over else "card")
        if theme.dark and not theme.outlined:
            fill = theme.colour("line2" if over else "raised")
        paint.box(painter, box, 7, fill, theme.colour("line2"))
        font, centre = theme.font("small_medium"), Qt.AlignmentFlag.AlignHCenter
        paint.text(painter, box, words, font, theme.colour("text"), centre)
