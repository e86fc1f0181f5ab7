"""News of what was changed, so that views look again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from csdesk.domain.changes import Noun


class Changes(QObject):
    """Hears of every commit, from whatever thread, and tells the ui thread."""

    happened = Signal(frozenset)
    """The nouns that a commit touched; emitted on the ui thread."""

    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def announce(self, touched: frozenset[Noun]) -> None:
        """Say what was touched. May be called from any thread."""
        self._told.emit(touched)

    def _pass_on(self, touched: frozenset[Noun]) -> None:
        self.happened.emit(touched)
