"""The help as a person uses it: F1, search, links, back; and nothing from anywhere else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from csdesk.demo import make_demo
from csdesk.desk import Desk
from csdesk.help_pages import Spot
from csdesk.paths import DATA_FOLDER_VARIABLE
from tests.conftest import NOW
from tests.ui.every_screen import Program, program
from ui.complaints.log_dialog import LogDialog
from ui.help.help_window import HelpWindow
from ui.help.read_more import ReadMore
from ui.letters.letter_dialog import LetterDialog
from ui.theme import Scheme, Theme
from ui.widgets.surfaces import row
from ui.window_memory import WindowMemory


@pytest.fixture
def demo_file(tmp_path: Path) -> Path:
    """So few customers that no word of theirs is found before the help."""
    return make_demo(tmp_path / "demo.csdesk", customers=3, today=NOW.date())


@pytest.fixture
def running(demo: Desk, qtbot: QtBot) -> Iterator[Program]:
    with program(demo, qtbot) as shown:
        yield shown


def press_f1(running: Program, qtbot: QtBot) -> HelpWindow:
    """What somebody reads who presses F1 now."""
    running.window.activateWindow()
    qtbot.waitUntil(running.window.isActiveWindow)
    qtbot.keyClick(running.window.focusWidget() or running.window, Qt.Key.Key_F1)
    shown = running.window.help.window
    qtbot.waitUntil(shown.isVisible)
    return shown


@pytest.mark.parametrize(
    ("place", "what", "page"),
    [
        ("today", None, "today"),
        ("customer", 1, "customer"),
        ("insight", "causes", "insight-causes"),
        ("settings", "backups", "backups"),
        ("complaint", 1, None),
    ],
)
def test_f1_opens_the_page_of_the_screen(
    running: Program, qtbot: QtBot, place: str, what: object, page: str | None
) -> None:
    running.window.open_place(place, what)
    running.settle()

    here = press_f1(running, qtbot).here

    assert here is not None
    assert here.page == page if page else here.page.startswith("complaint-")


@pytest.mark.parametrize(
    ("language", "title", "typed", "found"),
    [("de", "Heute", "kipppunkt", "Das Ziel und der Kipppunkt"), ("it", "Oggi", "copia", "Copie")],
)
def test_f1_opens_the_page_in_the_language_of_the_window(
    demo: Desk, qtbot: QtBot, language: str, title: str, typed: str, found: str
) -> None:
    WindowMemory().choose_language(language)
    with program(demo, qtbot) as running:
        running.window.open_place("today", None)
        running.settle()

        shown = press_f1(running, qtbot)

        assert shown.pages.page("today").language == language
        assert shown.view.page.title == title
        assert found in [hit.title for hit in shown.pages.search(typed)][:3]


def test_f1_in_a_dialog_opens_the_page_of_the_dialog_and_leaves_it_open(
    running: Program, qtbot: QtBot
) -> None:
    dialog = LetterDialog(running.context, 1)
    running.window.show_dialog(dialog)
    running.settle()

    assert press_f1(running, qtbot).here == Spot("letters")
    assert running.window.overlay is dialog

    running.window.show_dialog(LogDialog(running.context))
    running.settle()
    assert press_f1(running, qtbot).here == Spot("complaint-listen")


def test_the_palette_knows_the_help(running: Program) -> None:
    running.window.open_palette("help")
    running.settle()
    palette = running.window.overlay
    assert palette is not None
    palette.open_current()  # type: ignore[attr-defined]

    assert running.window.help.window.isVisible()


def test_settings_lead_to_the_first_page(running: Program, qtbot: QtBot) -> None:
    running.window.open_place("settings", "about")
    running.settle()
    button = running.window.findChild(QAbstractButton, "open_help")
    assert isinstance(button, QAbstractButton)

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert running.window.help.window.here == Spot("first-day")


@pytest.fixture
def led() -> list[str]:
    return []


@pytest.fixture
def shown(
    led: list[str], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> HelpWindow:
    """A help window that notes where its links lead."""
    monkeypatch.setenv(DATA_FOLDER_VARIABLE, str(tmp_path / "home"))

    def lead(to: str) -> str:
        led.append(to)
        return "Not now." if to == "reports" else ""

    window = HelpWindow(lead, "en")
    qtbot.addWidget(window)
    window.open_spot(Spot("today"))
    window.come_forward()
    qtbot.waitUntil(window.isVisible)
    return window


def test_it_is_searched_and_opened_by_keys_alone(shown: HelpWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(shown.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert shown.search.hasFocus()
    qtbot.keyClicks(shown.search, "passphr")
    qtbot.keyClick(shown.search, Qt.Key.Key_Return)

    here = shown.here
    assert here is not None
    assert here.page == "encryption"

    qtbot.keyClick(shown.search, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shown.here == Spot("today")
    qtbot.keyClick(shown.search, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert shown.here == here


def test_what_is_nowhere_is_said_and_the_contents_come_back(
    shown: HelpWindow, qtbot: QtBot
) -> None:
    nothing = shown.findChild(QWidget, "help_nothing")
    assert isinstance(nothing, QWidget)

    qtbot.keyClicks(shown.search, "xylophone")
    qtbot.waitUntil(nothing.isVisible)
    assert not shown.contents.isVisible()
    shown.search.clear()

    qtbot.waitUntil(shown.contents.isVisible)
    assert shown.contents.model().rowCount() == len(shown.pages.pages)


def test_links_are_reached_by_tab_and_followed_by_enter(
    shown: HelpWindow, led: list[str], qtbot: QtBot
) -> None:
    shown.view.setFocus()
    qtbot.keyClick(shown.view, Qt.Key.Key_Tab)
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)

    assert led == ["settings/hours"]


def test_a_link_to_a_section_goes_there(shown: HelpWindow) -> None:
    shown.follow("complaint-act#settle")

    assert shown.here == Spot("complaint-act", "settle")
    assert shown.view.verticalScrollBar().value() > 0
    assert shown.view.textCursor().block().text() == "Afterwards"


def test_a_link_to_a_place_goes_there_or_says_what_is_in_the_way(
    shown: HelpWindow, led: list[str]
) -> None:
    shown.follow("open:settings/money")
    assert led == ["settings/money"]
    assert not shown.told.isVisible()

    shown.follow("open:reports")
    assert shown.told.isVisible()
    assert shown.told.text() == "Not now."


def test_links_to_the_program_open_its_places_but_never_under_a_dialog(running: Program) -> None:
    lead = running.window.help.lead

    assert lead("settings/backups") == ""
    running.settle()
    here = running.window.pages.here
    assert here is not None
    assert (here.place, here.what) == ("settings", "backups")

    running.window.show_dialog(LogDialog(running.context))
    assert "dialog" in lead("today")
    assert running.window.pages.here == here


@pytest.mark.parametrize("to", ["https://example.org", "file:///etc/passwd", "nowhere", "#none"])
def test_a_link_to_anywhere_else_leads_nowhere(shown: HelpWindow, led: list[str], to: str) -> None:
    shown.follow(to)

    assert shown.here == Spot("today")
    assert led == []


@pytest.mark.parametrize(
    "to", ["http://127.0.0.1:9/a.png", "file:///etc/hostname", "/etc/hostname", "../today.md"]
)
def test_a_page_loads_nothing_but_its_own_pictures(shown: HelpWindow, to: str) -> None:
    kind = QTextDocument.ResourceType.ImageResource

    assert shown.view.document().resource(kind, QUrl(to)) is None
    assert shown.view.loadResource(kind.value, QUrl(to)) is None


def test_it_comes_back_at_the_size_it_was_closed_with(shown: HelpWindow, qtbot: QtBot) -> None:
    shown.resize(702, 555)
    shown.close()

    again = HelpWindow(lambda _: "", "en")
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (702, 555)
    assert again.restoreGeometry(QByteArray(shown.saveGeometry()))


def test_it_goes_when_the_window_does(running: Program, qtbot: QtBot) -> None:
    shown = press_f1(running, qtbot)

    running.window.close()

    assert not shown.isVisible()


def test_a_trouble_leads_to_the_page_that_helps(running: Program, qtbot: QtBot) -> None:
    running.window.trouble("There is no room for a copy.", code="backup.disk_full")
    button = running.window.notice.way_button
    assert button.isVisible()

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))

    assert running.window.help.window.here == Spot("backups", "wrong")
    running.window.trouble("Something nobody wrote about.", code="never.heard_of")
    assert not button.isVisible()


def test_read_more_is_there_only_where_the_help_says_something(qtbot: QtBot) -> None:
    beside = QWidget()
    qtbot.addWidget(beside)
    button = ReadMore("import.password")
    assert not button.isVisible()  # it would be a window of its own
    row(beside).addWidget(button)
    beside.show()

    assert button.isVisible()
    button.about("never.heard_of")
    assert not button.isVisible()
    button.about("import.password")
    assert button.isVisible()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
def test_words_stand_out_in_every_scheme(shown: HelpWindow, scheme: Scheme) -> None:
    theme = Theme.current()
    theme.use(scheme)
    try:
        block = shown.view.document().firstBlock()
        ink = block.begin().fragment().charFormat().foreground().color()
        assert ink == theme.colour("text")
    finally:
        theme.use(Scheme.LIGHT)


def test_everything_says_its_name_to_a_screen_reader(shown: HelpWindow) -> None:
    named = (shown.search, shown.contents, shown.view, shown.back_button, shown.forward_button)
    for part in named:
        heard = QAccessible.queryAccessibleInterface(part)
        assert heard.text(QAccessible.Text.Name)
        assert heard.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client)
    QTest.qWait(0)
