"""What tests of the face may ask for: a whole context around the desk, and a window that notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.history import Action
from ui.changes import Changes
from ui.context import Context
from ui.jobs import Jobs
from ui.theme import Theme
from ui.wording import Wording


class NotingShell:
    """Stands in for the window: it goes nowhere, and remembers what it was asked."""

    def __init__(self) -> None:
        self.opened: list[tuple[str, object]] = []
        self.said: list[str] = []
        self.undo: Callable[[], None] | None = None
        self.dialogs: list[QWidget] = []
        self.badges: dict[str, int] = {}
        self.went_back = 0

    def open_place(self, name: str, what: object = None) -> None:
        self.opened.append((name, what))

    def open_customer(self, customer_id: int) -> None:
        self.opened.append(("customer", customer_id))

    def open_complaint(self, complaint_id: int) -> None:
        self.opened.append(("complaint", complaint_id))

    def back(self) -> None:
        self.went_back += 1

    def toast(self, text: str, detail: str = "", undo: Callable[[], None] | None = None) -> None:
        self.said.append(text)
        self.undo = undo

    def show_dialog(self, dialog: QWidget) -> None:
        self.dialogs.append(dialog)

    def set_badge(self, place: str, number: int) -> None:
        self.badges[place] = number

    def open_palette(self, text: str = "") -> None:
        self.opened.append(("palette", text))


@pytest.fixture
def shell() -> NotingShell:
    return NotingShell()


@pytest.fixture
def context(
    desk: Desk, shell: NotingShell, qtbot: QtBot, qapp: QApplication
) -> Iterator[Context]:
    """A whole context on a real shop file; a job that fails unheard fails the test."""
    jobs, changes = Jobs(), Changes()
    failures: list[object] = []
    jobs.unheard.connect(failures.append)
    jobs.broke.connect(failures.append)

    def tell(action: Action, nouns: frozenset[Noun]) -> None:
        changes.announce(nouns)

    desk.store.on_change = tell
    wording = Wording("EUR", "en_US", desk.now().tzinfo)
    yield Context(desk, jobs, changes, Theme.current(), wording, shell)
    assert jobs.wait_idle()
    jobs.close()
    assert not failures
