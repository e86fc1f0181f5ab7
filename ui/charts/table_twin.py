"""The same chart as a table, for reading it line by line."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.charts.twin import Twin
from ui.widgets.buttons import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.table import SORT_ROLE, AnyIndex, TableView

_RIGHT = int(Qt.AlignmentFlag.AlignRight.value | Qt.AlignmentFlag.AlignVCenter.value)
_LEFT = int(Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignVCenter.value)
_NARROW, _WIDE, _AROUND = 720, 980, 64


class TwinModel(QAbstractTableModel):
    """The rows of a twin; a click on a heading puts them in order by their figures."""

    def __init__(self, twin: Twin, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._twin = twin
        self._order = list(range(len(twin)))
        self._figures = tuple(self._is_figure(at) for at in range(len(twin.headings)))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._twin.headings)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._twin.headings[section]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        cell = self._twin.cell(self._order[index.row()], index.column())
        if role == SORT_ROLE:
            return cell.rank
        return cell.words if role == Qt.ItemDataRole.DisplayRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in order by a column; -1 as they came. Cells without a figure come last."""
        self.layoutAboutToBeChanged.emit()
        self._order = list(range(len(self._twin)))
        if column >= 0:
            down = order == Qt.SortOrder.DescendingOrder
            ranks = [self._rank(row, column) for row in self._order]
            full = [at for at in self._order if ranks[at] is not None]
            full.sort(key=lambda at: ranks[at], reverse=down)
            self._order = full + [at for at in self._order if ranks[at] is None]
        self.layoutChanged.emit()

    def _rank(self, row: int, column: int) -> Any:
        """Figures by their value, words by their letters."""
        rank = self._twin.rank(row, column)
        if self._figures[column]:
            return rank
        words = self._twin.cell(row, column).words if rank is None else str(rank)
        return words.casefold()

    def _is_figure(self, column: int) -> bool:
        ranks = (self._twin.rank(row, column) for row in range(len(self._twin)))
        return column > 0 and any(isinstance(rank, int | float) for rank in ranks)

    def _side(self, column: int) -> int:
        return _RIGHT if self._figures[column] else _LEFT


class TableTwin(Dialog):
    """“As a table”: what a chart draws, in figures."""

    def __init__(self, title: str, twin: Twin, line: str = "", parent: QWidget | None = None):
        widths = twin.widths or _even_widths(len(twin.headings))
        wide = max(_NARROW, min(_WIDE, sum(widths) + _AROUND))
        super().__init__(title, line, width=wide, parent=parent)
        self.twin = twin
        self.table = TableView(title, row_height=36, line_starts=16)
        self.table.setObjectName("twin")
        self.model = TwinModel(twin, self.table)
        self.table.setModel(self.model)
        widest = max(range(len(widths)), key=widths.__getitem__, default=0)
        self.table.set_widths(*widths, stretch=widest)
        self.table.horizontalHeader().sectionClicked.connect(self._sort_by)
        self.table.setMinimumHeight(320)
        self.body.addWidget(self.table)
        self._sorted: tuple[int, bool] = (-1, False)
        self._build_foot()

    def first_focus(self) -> QWidget:
        return self.table

    def copy(self) -> None:
        """Put the table on the clipboard, for a spreadsheet."""
        QGuiApplication.clipboard().setText(self.twin.as_text())
        self.copied.set_words(self.tr("Copied"))

    def _sort_by(self, column: int) -> None:
        """A column of figures begins with the largest, one of words with the first."""
        figures = bool(self.model.headerData(column, Qt.Orientation.Horizontal, _ALIGN) == _RIGHT)
        down = not self._sorted[1] if self._sorted[0] == column else figures
        self._sorted = (column, down)
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.model.sort(column, order)
        self.table.show_sorted(column, down)

    def _build_foot(self) -> None:
        self.copied = Button(self.tr("Copy the table"), Kind.GHOST, "copy")
        self.copied.setObjectName("copyTable")
        self.copied.clicked.connect(self.copy)
        self.foot.addWidget(self.copied)
        self.foot.addStretch(1)
        close = Button(self.tr("Close"), Kind.PRIMARY)
        close.clicked.connect(self.accept)
        self.foot.addWidget(close)


_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)


def _even_widths(columns: int) -> tuple[int, ...]:
    """A first column of names, and room for figures in the others."""
    rest = max(1, columns - 1)
    return (190, *(min(150, 500 // rest) for _ in range(columns - 1)))
