"""A quiet word from the desktop when something falls due while csdesk is open.

On a locked screen anybody reads it: it names the kind and the time, nobody and nothing else.
"""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from csdesk.domain.spoken import filled
from csdesk.services.due import Due, DueKind, next_to_tell
from ui.context import Context

_EVERY_MS: Final = 60_000
_SHOWN_MS: Final = 20_000
_END_OF_DAY: Final = (23, 59)


class Teller(Protocol):
    """Whoever can put a few words on the desktop."""

    def tell(self, title: str, words: str) -> None: ...


class TrayTeller(QObject):
    """The system's own notifications; the sign in the tray goes when the words go."""

    pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(_SHOWN_MS)
        self._over.timeout.connect(self._leave)

    def tell(self, title: str, words: str) -> None:
        if not can_tell():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.messageClicked.connect(self.pressed)
        self._tray.show()
        self._tray.showMessage(title, words, self._window.windowIcon(), _SHOWN_MS)
        self._over.start()

    def _leave(self) -> None:
        if self._tray is not None:
            self._tray.hide()


def can_tell() -> bool:
    """Whether this desktop shows notifications at all."""
    return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()


class Notifications(QObject):
    """Looks once a minute; one at a time, and each only once in a sitting."""

    def __init__(self, context: Context, teller: Teller, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._teller = context, teller
        self._told: set[str] = set()
        self._clock = QTimer(self)
        self._clock.setInterval(_EVERY_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    def look(self) -> None:
        """See whether something is to be told now."""
        jobs, desk = self._context.jobs, self._context.desk
        told = frozenset(self._told)
        jobs.read(self, next_to_tell, desk, told, then=self._tell, newest="due")

    def _tell(self, due: Due | None) -> None:
        if due is not None and due.key not in self._told:
            self._told.add(due.key)
            self._teller.tell(self.tr("csdesk"), self._words(due))

    def _words(self, due: Due) -> str:
        local = due.at.astimezone(self._context.desk.zone)
        whole_day = (local.hour, local.minute) == _END_OF_DAY
        match due.kind:
            case DueKind.FIRST_REPLY:
                words = self.tr("Somebody waits for a first word from you, by {time}.")
            case DueKind.CALL_BACK:
                words = self.tr("Somebody is to be called back by {time}.")
            case _ if whole_day:
                return self.tr("A promise is due today.")
            case _:
                words = self.tr("A promise is due at {time}.")
        return filled(words, time=self._context.wording.time(due.at))
