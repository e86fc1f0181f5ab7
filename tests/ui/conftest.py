"""What tests of the face may ask for: a context around the desk, parts, jobs, a window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csdesk.demo import make_demo
from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.history import Action
from csdesk.help_pages import Spot
from csdesk.services.shops import open_shop
from tests.conftest import NOW, fixed_now
from ui.changes import Changes
from ui.context import Context, Tone, WayOn
from ui.jobs import Jobs
from ui.shell.window import MainWindow
from ui.theme import Scheme, Theme
from ui.wording import Wording


class NotingShell:
    """Stands in for the window: it goes nowhere, and remembers what it was asked."""

    def __init__(self) -> None:
        self.opened: list[tuple[str, object]] = []
        self.said: list[str] = []
        self.undo: Callable[[], None] | None = None
        self.way_on: WayOn | None = None
        self.dialogs: list[QWidget] = []
        self.badges: dict[str, int] = {}
        self.troubles: list[str] = []
        self.helped: list[Spot | None] = []
        self.went_back = 0
        self.strips: dict[str, tuple[str, Sequence[WayOn]]] = {}

    def open_place(self, name: str, what: object = None) -> None:
        self.opened.append((name, what))

    def open_customer(self, customer_id: int) -> None:
        self.opened.append(("customer", customer_id))

    def open_complaint(self, complaint_id: int) -> None:
        self.opened.append(("complaint", complaint_id))

    def back(self) -> None:
        self.went_back += 1

    def toast(
        self,
        text: str,
        detail: str = "",
        undo: Callable[[], None] | None = None,
        way_on: WayOn | None = None,
    ) -> None:
        self.said.append(text)
        self.undo, self.way_on = undo, way_on

    def show_strip(
        self, name: str, words: str, ways: Sequence[WayOn] = (), tone: Tone = Tone.INFO
    ) -> None:
        self.strips[name] = words, ways

    def hide_strip(self, name: str) -> None:
        self.strips.pop(name, None)

    def trouble(self, text: str, detail: str = "", code: str = "") -> None:
        self.troubles.append(text)

    def open_help(self, spot: Spot | None = None) -> None:
        self.helped.append(spot)

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
def demo_file(tmp_path: Path) -> Path:
    """A demo shop of twelve customers, not opened by anybody."""
    return make_demo(tmp_path / "demo.csdesk", customers=12, today=NOW.date())


@pytest.fixture
def demo(demo_file: Path) -> Iterator[Desk]:
    """The open desk of a demo shop, where the clock of every test stands."""
    desk = open_shop(demo_file, now=fixed_now)
    yield desk
    desk.store.close()


@pytest.fixture
def context(desk: Desk, shell: NotingShell, qtbot: QtBot, qapp: QApplication) -> Iterator[Context]:
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


@dataclass(frozen=True, slots=True)
class Kit:
    """The parts of the face without a desk; ``show`` puts a widget on a visible screen."""

    theme: Theme
    wording: Wording
    qtbot: QtBot

    def show(self, widget: QWidget, width: int = 0, height: int = 0) -> QWidget:
        self.qtbot.addWidget(widget)
        if width and height:
            widget.resize(width, height)
        with self.qtbot.waitExposed(widget):
            widget.show()
        return widget


@pytest.fixture
def kit(qapp: QApplication, qtbot: QtBot) -> Iterator[Kit]:
    """The light theme at its usual size, and dollars in American English."""
    theme = Theme.current()
    theme.use(Scheme.LIGHT)
    theme.set_text_step(0)
    yield Kit(theme, Wording("USD", "en_US"), qtbot)
    theme.use(Scheme.LIGHT)
    theme.set_text_step(0)


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    """Jobs whose threads end with the test; one that failed unheard fails the test."""
    made = Jobs()
    troubles: list[BaseException] = []
    made.unheard.connect(troubles.append)
    made.broke.connect(troubles.append)
    yield made
    made.wait_idle()
    made.close()
    assert not troubles, f"a job failed unheard: {troubles}"


@pytest.fixture
def window(kit: Kit) -> MainWindow:
    """An empty main window on the screen, at the size of the design's pictures."""
    made = MainWindow()
    kit.show(made, 1366, 768)
    return made
