"""Which charts somebody wants in a report."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal


class Pick(NamedTuple):
    """A chart by its key (``scatter``), and what it is called."""

    key: str
    title: str


class Picks(QObject):
    """The charts put aside for a report, in the order they were chosen; kept while csdesk runs."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picks: dict[str, Pick] = {}

    @property
    def all(self) -> tuple[Pick, ...]:
        return tuple(self._picks.values())

    def holds(self, key: str) -> bool:
        return key in self._picks

    def add(self, key: str, title: str) -> None:
        """Put a chart into the next report; once is enough."""
        self._picks[key] = Pick(key, title)
        self.changed.emit()

    def remove(self, key: str) -> None:
        """Leave a chart out again."""
        if self._picks.pop(key, None) is not None:
            self.changed.emit()
