"""The window: places, the way back, keys, dialogs, toasts, the palette."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import Kit
from ui.shell.commands import Answer, Command, Found
from ui.shell.palette import Palette
from ui.shell.window import MainWindow
from ui.widgets.buttons import Button
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LineField
from ui.widgets.surfaces import Page

CTRL = Qt.KeyboardModifier.ControlModifier


class Noting(Page):
    """A page that remembers what it was asked to show."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.arrived: list[object] = []
        self.field = LineField(name)
        self.body.addWidget(self.field)

    def arrive(self, what: object) -> None:
        self.arrived.append(what)

    def first_focus(self) -> QWidget:
        return self.field


@pytest.fixture
def made() -> list[str]:
    return []


@pytest.fixture
def desk_window(window: MainWindow, made: list[str]) -> MainWindow:
    def factory(name: str):  # type: ignore[no-untyped-def]
        def make() -> Noting:
            made.append(name)
            return Noting(name)

        return make

    for name in ("today", "customers", "complaints", "settings"):
        window.register(name, factory(name))
    window.register("customer", factory("customer"), under="customers")
    window.register("complaint", factory("complaint"), under="complaints", compact=True)
    window.open_place("today")
    return window


def page(window: MainWindow, name: str) -> Noting:
    found = window.pages.page(name)
    assert isinstance(found, Noting)
    return found


def test_a_page_is_made_when_somebody_first_goes_there(
    desk_window: MainWindow, made: list[str]
) -> None:
    assert made == ["today"]
    desk_window.open_place("customers")
    desk_window.open_place("today")
    desk_window.open_place("customers")
    assert made == ["today", "customers"]


def test_keys_go_to_places_and_back(desk_window: MainWindow, kit: Kit) -> None:
    kit.qtbot.keyClick(desk_window, Qt.Key.Key_2, CTRL)
    assert desk_window.pages.here.place == "customers"  # type: ignore[union-attr]  # opened above
    kit.qtbot.keyClick(desk_window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk_window.pages.here.place == "today"  # type: ignore[union-attr]  # opened above
    kit.qtbot.keyClick(desk_window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert desk_window.pages.here.place == "customers"  # type: ignore[union-attr]  # opened above


def test_the_way_back_remembers_whom_one_looked_at(desk_window: MainWindow) -> None:
    desk_window.open_customer(7)
    desk_window.open_customer(8)
    desk_window.back()
    assert page(desk_window, "customer").arrived == [7, 8, 7]
    desk_window.back()
    desk_window.back()
    assert desk_window.pages.here is not None and desk_window.pages.here.place == "today"
    assert not desk_window.pages.back()


def test_an_unknown_place_changes_nothing(desk_window: MainWindow) -> None:
    desk_window.open_place("insight")
    assert desk_window.pages.here is not None and desk_window.pages.here.place == "today"


def test_a_page_takes_the_focus_to_its_first_field(desk_window: MainWindow) -> None:
    desk_window.open_place("customers")
    assert desk_window.focusWidget() is page(desk_window, "customers").field


def test_the_rail_narrows_in_a_complaint_and_in_a_small_window(
    desk_window: MainWindow, kit: Kit
) -> None:
    assert not desk_window.rail.compact
    desk_window.open_complaint(3)
    assert desk_window.rail.compact
    desk_window.open_place("today")
    assert not desk_window.rail.compact
    desk_window.resize(1280, 720)
    kit.qtbot.waitUntil(lambda: desk_window.rail.compact)


def test_only_places_with_a_page_stand_on_the_rail(desk_window: MainWindow) -> None:
    seen = {name for name, button in desk_window.rail._places.items() if button.isVisible()}
    assert seen == {"today", "customers", "complaints", "settings"}


def test_a_click_on_the_rail_goes_there_and_a_badge_is_read_aloud(
    desk_window: MainWindow, kit: Kit
) -> None:
    desk_window.set_badge("complaints", 6)
    button = desk_window.rail._places["complaints"]
    kit.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.isChecked()
    assert button.accessibleName() == "Complaints, 6 waiting"


def test_the_shop_the_backup_and_the_person_are_shown(desk_window: MainWindow) -> None:
    desk_window.show_shop("Millbrook Cycles", icon="bicycle")
    desk_window.show_backup("Backed up", "Today 09:40 · USB stick")
    desk_window.show_people([(1, "Maya Torres"), (2, "Tom Reyes")], 1)
    assert desk_window.windowTitle() == "Millbrook Cycles – csdesk"
    assert desk_window.rail.backup.accessibleName() == "Backed up. Today 09:40 · USB stick"
    assert desk_window.rail.person.accessibleName() == "At the desk: Maya Torres"
    assert not desk_window.grab().toImage().isNull()


def test_a_command_is_done_by_its_key(desk_window: MainWindow, kit: Kit) -> None:
    done: list[str] = []
    command = Command("log", "Log a complaint", "plus", lambda: done.append("log"), "Ctrl+N")
    desk_window.add_command(command)
    kit.qtbot.keyClick(desk_window, Qt.Key.Key_N, CTRL)
    assert done == ["log"]


def test_ctrl_z_takes_back_what_the_toast_tells(desk_window: MainWindow, kit: Kit) -> None:
    undone: list[str] = []
    desk_window.set_undo(lambda: undone.append("older"))
    desk_window.toast("Settled.", undo=lambda: undone.append("toast"))
    desk_window.setFocus()
    kit.qtbot.keyClick(desk_window, Qt.Key.Key_Z, CTRL)
    kit.qtbot.keyClick(desk_window, Qt.Key.Key_Z, CTRL)
    assert undone == ["toast", "older"]


def dialog_with(*widgets: QWidget) -> Dialog:
    dialog = Dialog("Log a contact")
    for widget in widgets:
        dialog.body.addWidget(widget)
    return dialog


def test_a_dialog_takes_the_focus_keeps_it_and_gives_it_back(
    desk_window: MainWindow, kit: Kit
) -> None:
    before = page(desk_window, "today").field
    first, second = LineField("What was said"), LineField("Who")
    dialog = dialog_with(first, second)
    desk_window.show_dialog(dialog)
    assert desk_window.focusWidget() is first

    seen = set()
    for _ in range(6):
        here = desk_window.focusWidget()
        assert here is not None and dialog.isAncestorOf(here)
        seen.add(here)
        kit.qtbot.keyClick(here, Qt.Key.Key_Tab)
    assert {first, second} < seen

    kit.qtbot.keyClick(first, Qt.Key.Key_Escape)
    assert desk_window.overlay is None
    assert desk_window.focusWidget() is before


def test_keys_of_the_window_rest_under_a_dialog(desk_window: MainWindow, kit: Kit) -> None:
    desk_window.show_dialog(dialog_with(LineField("x")))
    kit.qtbot.keyClick(desk_window, Qt.Key.Key_2, CTRL)
    assert desk_window.pages.here is not None and desk_window.pages.here.place == "today"


def test_a_new_dialog_replaces_the_old(desk_window: MainWindow) -> None:
    first, second = dialog_with(Button("a")), dialog_with(Button("b"))
    desk_window.show_dialog(first)
    desk_window.show_dialog(second)
    assert desk_window.overlay is second


def palette(window: MainWindow, text: str = "") -> Palette:
    window.open_palette(text)
    found = window.overlay
    assert isinstance(found, Palette)
    return found


def lines(shown: Palette) -> list[str]:
    model = shown._lines
    return [model.index(row).data() for row in range(model.rowCount())]


def test_the_palette_finds_people_and_does_things(desk_window: MainWindow, kit: Kit) -> None:
    opened: list[str] = []
    desk_window.add_command(Command("log", "Log a complaint", "plus", lambda: opened.append("log")))

    def people(text: str, answer: Answer) -> None:
        found = Found(
            "People", "Anna Lindqvist", lambda: opened.append("anna"), "E-bike", avatar="AL"
        )
        answer([found] if text in "anna" else [])

    desk_window.add_provider(people)
    kit.qtbot.keyClick(desk_window, Qt.Key.Key_K, CTRL)
    shown = desk_window.overlay
    assert isinstance(shown, Palette)
    kit.qtbot.keyClicks(shown.field, "ann")
    assert lines(shown)[:2] == ["People", "Anna Lindqvist E-bike"]
    assert not shown.grab().toImage().isNull()

    kit.qtbot.keyClick(shown.field, Qt.Key.Key_Return)

    assert opened == ["anna"]
    assert desk_window.overlay is None


def test_a_sign_before_the_words_shows_actions_only(desk_window: MainWindow) -> None:
    asked: list[str] = []
    desk_window.add_provider(lambda text, answer: asked.append(text))
    shown = palette(desk_window, "> go to")
    assert asked == []
    assert "Go to Customers" in lines(shown)


def test_a_late_answer_to_an_older_question_is_dropped(desk_window: MainWindow) -> None:
    answers: list[Answer] = []
    desk_window.add_provider(lambda text, answer: answers.append(answer))
    shown = palette(desk_window, "ann")
    shown.field.setText("anna")
    answers[0]([Found("People", "Too late", lambda: None)])
    assert "Too late" not in lines(shown)
    answers[-1]([Found("People", "In time", lambda: None)])
    assert "In time" in lines(shown)


def test_arrows_step_over_headings(desk_window: MainWindow, kit: Kit) -> None:
    desk_window.add_provider(
        lambda text, answer: answer([Found("A", "one", int), Found("B", "two", int)])
    )
    shown = palette(desk_window, "x")
    assert shown._list.currentIndex().data() == "one"
    kit.qtbot.keyClick(shown.field, Qt.Key.Key_Down)
    assert shown._list.currentIndex().data() == "two"
    kit.qtbot.keyClick(shown.field, Qt.Key.Key_Up)
    assert shown._list.currentIndex().data() == "one"


def test_an_empty_palette_says_so(desk_window: MainWindow) -> None:
    shown = palette(desk_window, "zzzz")
    assert lines(shown) == []
    assert shown._nothing.isVisible()


def test_text_grows_by_its_keys(desk_window: MainWindow, kit: Kit) -> None:
    kit.qtbot.keyClick(desk_window, Qt.Key.Key_Plus, CTRL)
    assert kit.theme.text_step == 1
    kit.qtbot.keyClick(desk_window, Qt.Key.Key_0, CTRL)
    assert kit.theme.text_step == 0


def test_everything_the_keyboard_reaches_has_a_name(desk_window: MainWindow) -> None:
    desk_window.show_shop("Millbrook Cycles")
    desk_window.show_backup("Backed up")
    desk_window.show_people([(1, "Maya")], 1)
    for widget in desk_window.findChildren(QWidget):
        by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if by_tab and widget.isVisible():
            assert widget.accessibleName(), widget


def test_right_to_left_mirrors_the_rail(desk_window: MainWindow, kit: Kit) -> None:
    desk_window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    kit.qtbot.waitUntil(lambda: desk_window.rail.x() > desk_window.sheet.x())
    assert not desk_window.grab().toImage().isNull()
