"""The first lines of one sheet before it is exported; words are made when they come into sight."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from csdesk.domain.plain_text import inert
from csdesk.domain.reports.sheet import Kind
from csdesk.language import Language
from ui.reports.previewed import ShownColumn, ShownSheet, cell_words
from ui.widgets.table import CELL_ROLE, AnyIndex, Words
from ui.widgets.text import tip

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
FIRST_ROW: Final = 2
"""Row 1 of a sheet is its heading."""
_LONG: Final = 24
"""Text that may be cut in its column has a tip with all of it."""
_EMPTY: Final = ShownSheet("", "", (), (), 0, ())


class PreviewModel(QAbstractTableModel):
    """Row numbers as in the sheet, then its columns."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = _EMPTY
        self._language = Language()

    def show(self, sheet: ShownSheet, language: Language) -> None:
        """Show the first lines of a sheet as they read in its language."""
        self.beginResetModel()
        self._sheet, self._language = sheet, language
        self.endResetModel()

    @property
    def columns(self) -> tuple[ShownColumn, ...]:
        return self._sheet.columns

    def total(self, column: int) -> str:
        """What stands under a column of the table, empty where nothing is added up."""
        at = column - 1
        return cell_words(self._sheet.sums[at], self.columns[at].kind, self._language)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._sheet.lines)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns) + 1

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section - 1].title if section else ""
        if role == Qt.ItemDataRole.ToolTipRole and section:
            return tip(self.columns[section - 1].title)
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
        words = self._words(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        return tip(words) if not self.is_figure(column) and len(words) > _LONG else None

    def is_figure(self, column: int) -> bool:
        """Whether a column of the table holds figures, which stand at the right."""
        return column > 0 and self.columns[column - 1].kind.is_figure

    def as_text(self) -> str:
        """What is shown, with tabs, for pasting into a spreadsheet; nothing in it is a formula."""
        rows = ["\t".join(column.title for column in self.columns)]
        for row in range(self.rowCount()):
            cells = (self._words(row, column) for column in range(1, self.columnCount()))
            rows.append("\t".join(map(inert, cells)))
        return "\n".join(rows)

    def _words(self, row: int, column: int) -> str:
        kind: Kind = self.columns[column - 1].kind
        return cell_words(self._sheet.lines[row][column - 1], kind, self._language)
