"""Asking for the passphrase until the shop opens, or the owner goes elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from csdesk.desk import Desk
from csdesk.domain.errors import CsdeskError, Refused
from csdesk.services.remembered_key import can_remember, remember
from ui.jobs import Jobs
from ui.shell.window import MainWindow
from ui.unlock.unlock_page import UnlockPage

Opener = Callable[..., Desk]
"""Opens the shop; takes the passphrase."""


class Unlocking(QObject):
    """Covers the window with the page that asks; the page goes when the shop is open."""

    opened = Signal(object, str)
    """The Desk, and why its passphrase could not be remembered (empty: it is, or nobody asked)."""
    refused = Signal(object)
    """Something else is in the way."""

    def __init__(self, window: MainWindow, jobs: Jobs, path: Path, opener: Opener) -> None:
        super().__init__(window)
        self._window, self._jobs, self._opener = window, jobs, opener
        self.page = UnlockPage(path)
        self.page.answered.connect(self._try)
        window.cover(self.page)
        jobs.read(self, can_remember, then=self.page.cannot_remember)

    def _try(self, typed: str) -> None:
        wanted = self.page.remember.isChecked()
        work = (self, _unlocked, self._opener, typed, wanted)
        self._jobs.read(*work, then=self._open, failed=self._failed)

    def _open(self, answer: tuple[Desk, str]) -> None:
        self._window.uncover()
        self.opened.emit(*answer)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, CsdeskError) and error.code == "shop.passphrase_wrong":
            self.page.refuse_wrong()
        else:
            self.refused.emit(error)


def _unlocked(opener: Opener, typed: str, wanted: bool) -> tuple[Desk, str]:
    desk = opener(passphrase=typed)
    if wanted and desk.store.cipher is not None:
        try:
            remember(desk.store.cipher.salt, typed)
        except Refused as refused:
            return desk, refused.sentence
    return desk, ""
