"""The lines of one sheet before it is exported; they are read when they come into sight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from csdesk.domain.plain_text import inert
from ui.reports.report_words import Column, Filled, Look
from ui.widgets.table import CELL_ROLE, AnyIndex, Words
from ui.widgets.text import tip
from ui.wording import Wording

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
FIRST_ROW = 2
"""Row 1 of a sheet is its heading."""


class PreviewModel(QAbstractTableModel):
    """Row numbers as in the sheet, then its columns."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._columns: tuple[Column, ...] = ()
        self._lines: Sequence[Any] = ()
        self._sums: tuple[int | None, ...] = ()

    def show(self, filled: Filled) -> None:
        """Show a sheet with its lines."""
        self.beginResetModel()
        self._columns, self._lines, self._sums = filled.sheet.columns, filled.lines, filled.sums
        self.endResetModel()

    @property
    def columns(self) -> tuple[Column, ...]:
        return self._columns

    def total(self, column: int) -> str:
        """What stands under a column of the table, empty where nothing is added up."""
        return self._columns[column - 1].words(self._sums[column - 1], self._wording)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns) + 1

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section - 1].title if section else ""
        if role == Qt.ItemDataRole.TextAlignmentRole and self.is_figure(section):
            return int(_RIGHT)
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole and (not column or self.is_figure(column)):
            return int(_RIGHT)
        if role == CELL_ROLE and not column:
            return Words(str(row + FIRST_ROW), "caption", "text3")
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if not column:
            return str(row + FIRST_ROW) if role == Qt.ItemDataRole.DisplayRole else None
        told = self._columns[column - 1]
        words = told.words(told.read(self._lines[row]), self._wording)
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        return tip(words) if told.look is Look.TEXT and len(words) > _LONG else None

    def is_figure(self, column: int) -> bool:
        """Whether a column of the table holds figures, which stand at the right."""
        return column > 0 and self._columns[column - 1].look in _FIGURES

    def as_text(self) -> str:
        """The whole sheet with tabs, for pasting into a spreadsheet; nothing in it is a formula."""
        rows = ["\t".join(column.title for column in self._columns)]
        for line in self._lines:
            cells = (c.words(c.read(line), self._wording) for c in self._columns)
            rows.append("\t".join(inert(cell) for cell in cells))
        return "\n".join(rows)


_FIGURES = {Look.MONEY, Look.HOURS, Look.SHARE, Look.NUMBER}
_LONG = 24
"""Text that may be cut in its column has a tip with all of it."""
