"""The lock of the screen: after some minutes without a key or the mouse, or when it is asked for.

Locked, the window shows one page and nothing of the shop, nor does its title. What was being
typed is kept as a draft first, and waits unseen as it was.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.errors import CsdeskError
from csdesk.domain.shop import Shop
from csdesk.services.screen_lock import ScreenLock, opens, screen_lock
from csdesk.services.shops import read_shop
from ui.context import Context
from ui.shell.commands import Command
from ui.shell.window import MainWindow
from ui.unlock.lock_page import LockPage
from ui.unlock.nothing_over import NothingOver

KEY: Final = "Ctrl+Shift+L"
_EVERY_MS: Final = 5_000
_ACTIVE: Final = frozenset(
    {
        *(QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress),
        *(QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.TabletPress),
    }
)


class Locking(QObject):
    """Watches whether somebody is there; ``clock`` goes on while the computer sleeps."""

    locked = Signal()
    unlocked = Signal()

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        parent: QObject,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._context, self._window, self._clock = context, window, clock
        self._nothing_over = NothingOver(window)
        self._minutes = 0
        self._active_at = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        words = self.tr("Lock the screen")
        also = self.tr("hide privacy PIN away")
        lock = Command("lock", words, "lock", self.lock_now, KEY, also=also, always=True)
        window.add_command(lock)
        context.changes.happened.connect(self._look_again)
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)  # what comes from the screen, and not all there is

    def use(self, shop: Shop) -> None:
        """Lock after as many minutes, and name the shop or not, as its settings say."""
        self._minutes = shop.lock_minutes
        self._window.name_in_title(shop.names_in_title)
        if self._minutes:
            self._timer.start()
        else:
            self._timer.stop()

    def look(self) -> None:
        """See whether anybody was there lately."""
        if self._is_late() and not self._window.is_covered:
            self.lock_now(asked=False)

    def lock_now(self, *, asked: bool = True) -> None:
        """Hide everything, if there is something that opens it again."""
        jobs, desk = self._context.jobs, self._context.desk
        then = self._lock if asked else self._lock_silently
        jobs.read(self, screen_lock, desk, then=then, newest="lock")

    def begin_locked(self, lock: ScreenLock) -> None:
        """Cover the window with the page that asks."""
        page = LockPage(lock)
        page.answered.connect(self._try)
        if lock.closed_until is not None:
            page.refuse("", self._still(lock.closed_until))
        self._page = page
        self._window.cover(page)
        self._nothing_over.begin()
        self.locked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTIVE:
            if self._is_late() and not self._window.is_covered:
                self.lock_now(asked=False)  # the computer slept, or the timer comes later
            self._active_at = self._clock()
        return False

    def _is_late(self) -> bool:
        gone = self._clock() - self._active_at
        return bool(self._minutes) and not 0 <= gone < self._minutes * 60

    def _lock(self, lock: ScreenLock) -> None:
        if lock.can_lock:
            self._lock_silently(lock)
            return
        self._context.shell.open_place("settings", "privacy")
        self._context.shell.toast(self.tr("Choose a PIN first: it opens the locked screen."))

    def _lock_silently(self, lock: ScreenLock) -> None:
        if not lock.can_lock or self._window.is_covered:
            return
        self._context.jobs.keeping.emit()
        self.begin_locked(lock)

    def _try(self, typed: str) -> None:
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, _tried, desk, typed, then=self._tried, failed=self._failed)

    def _tried(self, answer: tuple[bool, ScreenLock]) -> None:
        opened, lock = answer
        if not opened:
            self._page.refuse(self.tr("That is not it."), self._still(lock.closed_until))
            return
        self._active_at = self._clock()
        self._nothing_over.end()
        self._window.uncover()
        self.unlocked.emit()

    def _failed(self, error: Exception) -> None:
        until = error.facts.get("until") if isinstance(error, CsdeskError) else None
        self._page.refuse(self._context.wording.words_for(error), self._still(until))

    def _still(self, until: object) -> timedelta:
        """How long nobody may try."""
        return until - self._context.desk.now() if isinstance(until, datetime) else timedelta()

    def _look_again(self, touched: frozenset[Noun]) -> None:
        if Noun.SETTING in touched:
            self._context.jobs.read(
                self, read_shop, self._context.desk, then=self.use, newest="privacy"
            )


def _tried(desk: Desk, typed: str) -> tuple[bool, ScreenLock]:
    return opens(desk, typed), screen_lock(desk)
