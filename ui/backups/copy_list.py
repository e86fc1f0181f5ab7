"""The copies there are, the newest first: when, why, how much, where, and whether it is whole."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from csdesk.domain.backup import Backup
from ui.backups.words import BackupWords
from ui.widgets.table import CELL_ROLE, AnyIndex, ChipCell, TableView, TwoLines

_TOP = QModelIndex()
_MARK = 118


class CopyListModel(QAbstractTableModel):
    """A copy a line; it neither loads nor changes anything."""

    def __init__(self, words: BackupWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._copies: tuple[Backup, ...] = ()
        self._today = date.min
        self._drives: dict[Path, str] = {}

    def show_copies(self, copies: Sequence[Backup], today: date, drives: dict[Path, str]) -> None:
        self.beginResetModel()
        self._copies, self._today, self._drives = tuple(copies), today, drives
        self.endResetModel()

    def replace(self, backup: Backup) -> None:
        """Something more is known of a copy: it was found damaged, for instance."""
        at = self.row_of(backup.path)
        if at >= 0:
            copies = list(self._copies)
            copies[at] = backup
            self._copies = tuple(copies)
            self.dataChanged.emit(self.index(at, 0), self.index(at, 1))

    def copy_at(self, row: int) -> Backup | None:
        return self._copies[row] if 0 <= row < len(self._copies) else None

    def row_of(self, path: Path) -> int:
        return next((at for at, copy in enumerate(self._copies) if copy.path == path), -1)

    def next_good(self, row: int) -> int:
        """The row of the newest one after this that nothing speaks against; -1: there is none."""
        after = range(row + 1, len(self._copies))
        return next((at for at in after if self._copies[at].is_good), -1)

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(self._copies)

    def columnCount(self, parent: AnyIndex = _TOP) -> int:
        return 0 if parent.isValid() else 2

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        copy = self._copies[index.row()]
        if index.column():
            tone, icon, words = self._words.proof(copy)
            return {
                CELL_ROLE: ChipCell(tone, icon, words),
                int(Qt.ItemDataRole.DisplayRole): words,
            }.get(role)
        title = self._words.title(copy, self._today)
        line = self._words.about(copy, self._drives.get(copy.path.parent, ""))
        return {
            CELL_ROLE: TwoLines(title, line),
            int(Qt.ItemDataRole.DisplayRole): title,
            int(Qt.ItemDataRole.AccessibleTextRole): f"{title}. {line}",
        }.get(role)


class CopyList(TableView):
    """The table of them."""

    def __init__(self, name: str, words: BackupWords) -> None:
        super().__init__(name, lead=14, line_starts=14)
        self.setObjectName("copies")
        self.rows = CopyListModel(words, self)
        self.setModel(self.rows)
        self.horizontalHeader().hide()
        self.set_widths(200, _MARK)

    @property
    def chosen(self) -> Backup | None:
        return self.rows.copy_at(self.selected_row)

    def choose(self, row: int) -> None:
        self.setCurrentIndex(self.rows.index(row, 0))
        self.scrollTo(self.rows.index(row, 0))
