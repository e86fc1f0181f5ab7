"""Files that were dropped together: which ones come after this."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.spoken import said
from ui.imports.import_words import counted
from ui.widgets.buttons import Button, Kind
from ui.widgets.marks import Mark
from ui.widgets.surfaces import row
from ui.widgets.text import ElidedLabel


class QueueLine(QWidget):
    """One line; it hides while nothing waits."""

    next_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Path] = []
        line = row(self, gap=8)
        line.addWidget(Mark("files", "text2", 16))
        self.told = ElidedLabel("", "small", "text2")
        self.told.setObjectName("files_waiting")
        line.addWidget(self.told, 1)
        self.next = Button(self.tr("Go to the next file"), Kind.GHOST, compact=True)
        self.next.setObjectName("next_file")
        self.next.clicked.connect(self.next_asked)
        line.addWidget(self.next)
        self.drop = Button(self.tr("Leave them"), Kind.GHOST, compact=True)
        self.drop.setObjectName("leave_files")
        self.drop.clicked.connect(self.clear)
        line.addWidget(self.drop)
        self._show()

    @property
    def waiting(self) -> tuple[Path, ...]:
        return tuple(self._waiting)

    def add(self, paths: Iterable[Path]) -> None:
        """These come after all that wait already; the same file waits once."""
        self._waiting += [path for path in dict.fromkeys(paths) if path not in self._waiting]
        self._show()

    def take(self) -> Path | None:
        """The next one; it waits no longer."""
        path = self._waiting.pop(0) if self._waiting else None
        self._show()
        return path

    def clear(self) -> None:
        """Nothing waits any more."""
        self._waiting.clear()
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._waiting))
        number = len(self._waiting)
        head = counted(number, self.tr("{n} file comes next"), self.tr("{n} files come next"))
        names = ", ".join(path.name for path in self._waiting)
        self.told.setText(said("{label}: {words}", label=head, words=names))
