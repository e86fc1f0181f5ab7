"""What opens over the window and beside it is mirrored with it: dialogs, lists, days, the help."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QListView, QWidget
from pytestqt.qtbot import QtBot

from csdesk.desk import Desk
from csdesk.help_pages import Spot
from tests.ui.conftest import Kit
from tests.ui.every_screen import Program, one_of_each_stage, parts, program
from tests.ui.on_screen import place
from tests.ui.pseudo import WRITES_DAYS, mirrored
from tests.ui.seen_whole import sticks_out
from ui.first_run.first_run_page import FirstRun
from ui.help.help_window import HelpWindow
from ui.help.tour import TourStrip
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.marks import Mark, avatar_colour
from ui.widgets.pickers import DateField, MomentField, Picker
from ui.widgets.surfaces import Surface, column, row


@pytest.fixture
def running(
    demo: Desk, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    with mirrored(qapp, monkeypatch), program(demo, qtbot, WRITES_DAYS) as shown:
        yield shown


def test_every_dialog_mirrors_and_nothing_lies_outside_of_its_place(running: Program) -> None:
    faults = []
    for name, dialog in running.dialogs(1, one_of_each_stage(running.context.desk)[0]):
        faults += [
            f"{name}: {type(part).__name__} {part.objectName()}"
            for part in parts(dialog)
            if sticks_out(part)
        ]
        if place(dialog.close_button).right() > place(dialog.title).left():
            faults.append(f"{name}: the cross stands at the right")
        buttons = [part for part in dialog.findChildren(Button) if in_row(part, dialog.foot)]
        if buttons and place(buttons[-1]).left() > place(buttons[0]).left():
            faults.append(f"{name}: its last button stands at the right")
    assert faults == []


def in_row(part: QWidget, line: QHBoxLayout) -> bool:
    return part.isVisible() and line.indexOf(part) >= 0


def test_what_was_found_begins_at_the_right_with_its_keys_at_the_left(running: Program) -> None:
    running.window.open_palette("Anna")
    running.settle()
    found = running.window.overlay.findChild(QListView, "palette_list")
    accent = Theme.current().colour("accent").rgb()

    lit = row_of(found, found.currentIndex())
    face = colours_of(lit, QRect(lit.width() - 50, 0, 50, lit.height()))
    other = colours_of(lit, QRect(0, 0, 10, lit.height()))

    assert accent in colours_of(lit, QRect(lit.width() - 6, 0, 6, lit.height()))
    assert accent not in other
    assert Theme.current().colour(f"avatar{avatar_colour('Anna Lindqvist')}").rgb() in face

    running.window.open_palette(">")
    running.settle()
    found = running.window.overlay.findChild(QListView, "palette_list")
    command = row_of(found, found.model().index(2, 0))
    cap = Theme.current().colour("sunken").rgb()
    assert cap in colours_of(command, QRect(0, 0, command.width() // 3, command.height()))
    right = QRect(command.width() // 2, 0, command.width() // 2, command.height())
    assert cap not in colours_of(command, right)


def row_of(view: QListView, index: QModelIndex) -> QImage:
    return view.viewport().grab(view.visualRect(index)).toImage()


def colours_of(seen: QImage, room: QRect) -> set[int]:
    return {
        seen.pixel(x, y)
        for x in range(room.left(), room.right() + 1)
        for y in range(room.top(), room.bottom() + 1)
    }


def test_the_words_of_a_toast_stand_right_of_its_way_back(running: Program) -> None:
    running.window.toast("Kept.", "All of it", lambda: None)
    running.settle()
    toast = running.window.notice

    assert place(toast.undo_button).right() < place(toast.findChild(Mark)).left()


def test_the_tour_leads_on_at_the_left(running: Program) -> None:
    strip = TourStrip()
    running.window.lay_below(strip)
    strip.tell("Here they are.", 1, 3)
    running.settle()

    ways = [place(each).left() for each in (strip.told, strip.end, strip.back, strip.next)]
    assert ways == sorted(ways, reverse=True)


def test_the_help_has_its_contents_at_the_right(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    with mirrored(qapp, monkeypatch):
        shown = HelpWindow(lambda _: "", "en")
        qtbot.addWidget(shown)
        shown.open_spot(Spot("today"))
        shown.show()
        QApplication.processEvents()

        assert place(shown.contents).left() > place(shown.view).right()
        assert place(shown.back_button).left() > place(shown.forward_button).right()
        lit = row_of(shown.contents, shown.contents.currentIndex())
        ink = Theme.current().colour("accentTxt").rgb()
        left = QRect(0, 0, lit.width() // 3, lit.height())
        assert ink not in colours_of(lit, left)
        shown.close()


def test_the_questions_of_the_first_day_begin_at_the_right(running: Program) -> None:
    """The sheet of the questions keeps off the edge of the window."""
    questions = FirstRun(running.context)
    running.window.cover(questions)
    running.settle()

    sheet = min((place(part) for part in parts(questions) if is_sheet(part)), key=QRect.left)
    assert sheet.left() == 10
    running.window.uncover()


def is_sheet(part: QWidget) -> bool:
    return isinstance(part, Surface) and part.height() > part.window().height() / 2


@pytest.mark.parametrize("laid", [row, column])
def test_a_margin_lies_where_reading_begins(
    kit: Kit, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, laid: Callable[..., QBoxLayout]
) -> None:
    with mirrored(qapp, monkeypatch):
        holder, inner = QWidget(), QWidget()
        laid(holder, margins=(46, 0, 8, 0)).addWidget(inner)
        kit.show(holder, 200, 40)

        assert (inner.x(), inner.width()) == (8, 146)


def test_a_moment_is_written_as_everywhere(
    kit: Kit, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Hours stand before minutes: turned around, 10:05 would be another time."""
    at = datetime(2026, 11, 21, 10, 5)
    with mirrored(qapp, monkeypatch):
        moment, day = MomentField("When", at), DateField("Day", at.date())
        for field in (moment, day):
            kit.show(field, 260, 36)

        assert moment.isRightToLeft()
        hours, minutes = (moment.text().index(part) for part in ("10", "05"))
        assert hours < minutes
        assert moment.moment() == at
        assert day.text().index("21") < day.text().index("2026")


def test_choices_in_a_list_are_written_as_in_the_field(kit: Kit) -> None:
    told = "30 Oct 2026 · $69.12 · Repair"
    drawn = []
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        picker = Picker("Which", [(1, told), (2, "Two")])
        kit.show(picker, 320, 36)
        picker.setLayoutDirection(way)
        picker.showPopup()
        QApplication.processEvents()
        view = picker.view()
        drawn.append(cut_to_words(row_of(view, view.model().index(0, 0))))
        picker.hidePopup()

    assert alike(*drawn)


def alike(one: QImage, other: QImage) -> bool:
    """The same words; their letters may stand at another part of a pixel."""
    assert one.size() == other.size()
    return far_apart(one, other) < far_apart(one, other.flipped(Qt.Orientation.Vertical)) / 4


def far_apart(one: QImage, other: QImage) -> int:
    return sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness())
        for x in range(one.width())
        for y in range(one.height())
    )


def cut_to_words(seen: QImage) -> QImage:
    """What is written on a row, wherever on it that stands."""
    inside = seen.copy(seen.rect().adjusted(4, 4, -4, -4))
    ground = inside.pixel(inside.width() // 2, 0)
    marked = [
        x
        for x in range(inside.width())
        if any(inside.pixel(x, y) != ground for y in range(inside.height()))
    ]
    return inside.copy(marked[0], 0, marked[-1] - marked[0] + 1, inside.height())
