"""The palette over a real shop: everything is found, opened, and done from it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QWidget

from csdesk.domain.changes import Noun
from csdesk.services.search import opened_lately
from tests.builders import (
    a_complaint,
    a_contact,
    a_customer,
    a_promise,
    a_shop,
    at,
)
from ui.context import Context
from ui.customers.part_well_dialog import PartWellDialog
from ui.finding import Finding
from ui.pages import register_commands
from ui.shell.commands import Command, fits
from ui.shell.found_lines import from_near, matched
from ui.shell.palette import Palette
from ui.shell.window import COMPLAINT, CUSTOMER, MainWindow
from ui.theme import Theme
from ui.widgets.paint import width_of


@pytest.fixture
def finding(window: MainWindow, context: Context) -> Context:
    """A window with pages for customers and complaints, over the desk of the test."""
    a_shop(context.desk)
    inside = replace(context, shell=window)
    for place in (CUSTOMER, COMPLAINT):
        window.register(place, QWidget)
    Finding(window, inside)
    return inside


def typed(window: MainWindow, context: Context, text: str) -> Palette:
    window.open_palette(text)
    assert context.jobs.wait_idle()
    shown = window.overlay
    assert isinstance(shown, Palette)
    return shown


def lines(shown: Palette) -> list[str]:
    model = shown._lines
    return [model.index(row).data() for row in range(model.rowCount())]


@pytest.mark.usefixtures("spanish")
def test_whoever_was_lost_is_found_by_what_is_kept_and_named_as_it_is_spoken(finding, window, desk):
    a_customer(desk, "Lost customer 7")

    assert "Perdido: cliente 7" in [line.strip() for line in lines(typed(window, finding, "lost"))]


def test_a_customer_comes_with_what_may_be_done_for_them(finding, window, desk):
    anna = a_customer(desk, note="E-bike and two wheels")
    a_promise(desk, anna.id, "Wheel done", due_at=at(19, 17))

    shown = typed(window, finding, "lindq")

    assert lines(shown) == [
        "People",
        "Anna Lindqvist E-bike and two wheels · promise 2 days late",
        "Do something for Anna",
        "Log a contact",
        "Log a complaint",
        "Write a letter or mail",
    ]


def test_promises_complaints_and_notes_have_a_heading_each(finding, window, desk):
    bo = a_customer(desk, "Bo Berg")
    a_complaint(desk, bo.id, "The saddle creaks", title="Saddle creaks")
    a_promise(desk, bo.id, "Order a saddle", due_at=at(26))
    a_contact(desk, bo.id, "Asked for a saddle")

    assert lines(typed(window, finding, "saddle")) == [
        "Complaints",
        "Saddle creaks Bo Berg",
        "Promises",
        "Order a saddle Bo Berg · due Thu 26 Nov",
        "Found in notes",
        "Asked for a saddle Bo Berg",
    ]


def test_a_name_with_a_slip_is_offered_as_close_to_it(finding, window, desk):
    a_customer(desk)

    shown = typed(window, finding, "Linqvist")

    assert lines(shown) == ["Close to what you typed", "Anna Lindqvist"]


def test_enter_opens_a_promise_where_it_belongs(finding, window, desk, qtbot):
    bo = a_customer(desk, "Bo Berg")
    complaint = a_complaint(desk, bo.id)
    a_promise(desk, bo.id, "New chain", complaint_id=complaint.id)
    a_promise(desk, bo.id, "New bell")

    qtbot.keyClick(typed(window, finding, "new chain").field, Qt.Key.Key_Return)
    assert (window.pages.here.place, window.pages.here.what) == (COMPLAINT, complaint.id)

    qtbot.keyClick(typed(window, finding, "new bell").field, Qt.Key.Key_Return)
    assert (window.pages.here.place, window.pages.here.what) == (CUSTOMER, bo.id)
    assert window.overlay is not None


def test_what_was_opened_lately_comes_first_before_anything_is_typed(finding, window, desk):
    anna, bo = a_customer(desk, "Anna"), a_customer(desk, "Bo")
    complaint = a_complaint(desk, bo.id, title="Wheel")
    window.open_customer(anna.id)
    window.open_complaint(complaint.id)
    assert finding.jobs.wait_idle()

    shown = typed(window, finding, "")

    assert lines(shown)[:4] == ["Opened lately", "Wheel Bo", "Anna", "Do something"]
    assert [one.noun for one in opened_lately(desk)] == [Noun.COMPLAINT, Noun.CUSTOMER]


def test_hostile_words_are_shown_as_what_they_are(finding, window, desk):
    a_customer(desk, "<img src=http://x> & {Co}", note="<script>")

    shown = typed(window, finding, "img src")

    assert lines(shown)[1] == "<img src=http://x> & {Co} <script>"
    assert not shown.grab().toImage().isNull()


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("", True),
        ("log", True),
        ("comp log", True),
        ("complaint", True),
        ("compliant", True),
        ("complan", True),
        ("grumble", True),
        ("customer", False),
        ("logg comp", True),
        ("xx", False),
    ],
)
def test_a_command_is_meant_by_its_words_in_any_order_and_with_a_slip(text, meant):
    command = Command("log", "Log a complaint", "plus", int, also="grumble")

    assert fits(command, text) is meant


@pytest.fixture
def in_full(window: MainWindow, context: Context) -> Context:
    """A window with everything that can be done from anywhere."""
    a_shop(context.desk)
    inside = replace(context, shell=window)
    window.register(CUSTOMER, QWidget)
    register_commands(window, inside)
    return inside


@pytest.mark.parametrize("text", ["part well", "terms", "keep going", "what next"])
def test_the_three_ways_on_open_for_the_customer_at_hand(in_full, window, desk, qtbot, text):
    window.open_customer(a_customer(desk, "Greg Hollis").id)
    qtbot.keyClick(typed(window, in_full, text).field, Qt.Key.Key_Return)
    assert in_full.jobs.wait_idle()
    dialog = window.overlay
    assert isinstance(dialog, PartWellDialog)
    assert "Greg" in dialog.title.text()


def test_without_a_customer_at_hand_the_three_ways_stay_away(in_full, window, qtbot):
    qtbot.keyClick(typed(window, in_full, "part well").field, Qt.Key.Key_Return)
    assert window.overlay is None


@pytest.mark.parametrize(
    ("words", "wanted", "parts"),
    [
        ("Anna Lindqvist", "ann", [(0, 3)]),
        ("Anna Lindqvist", "lind anna", [(5, 4), (0, 4)]),
        ("Anna Lindqvist", "xyz", []),
        ("İzmir", "iz", []),
    ],
)
def test_what_was_typed_stands_out_in_what_was_found(words, wanted, parts):
    assert matched(words, wanted) == parts


@pytest.mark.parametrize(
    "told",
    [
        "Walking your son to school, that isn’t right. I’m sorry, Anna.",
        "…right. I’m sorry, Anna.",
        "…Anna.",
    ],
)
def test_what_was_typed_is_seen_however_far_behind_it_stands(qapp, told):
    words = "Walking your son to school, that isn’t right. I’m sorry, Anna."
    room = width_of(f"{told}…", Theme.current().font("strong"))
    assert from_near(words, "anna", room) == told
    assert from_near(words, "tyre", room) == words


def test_what_has_no_room_ends_in_an_ellipsis(finding, window, desk, monkeypatch):
    anna = a_customer(desk)
    a_contact(desk, anna.id, said="Anna " + "rides to school and back " * 9)
    drawn: list[str] = []
    draw = QTextLayout.draw
    monkeypatch.setattr(
        QTextLayout, "draw", lambda layout, *at: (drawn.append(layout.text()), draw(layout, *at))
    )

    shown = typed(window, finding, "anna rides")
    shown.grab()

    assert [words for words in drawn if words.startswith("Anna rides") and words.endswith("…")]


def test_somebody_else_sits_down_by_name(window, qtbot):
    window.show_people([(1, "Maya"), (2, "Tom")], 1)
    window.open_palette("switch tom")
    with qtbot.waitSignal(window.person_chosen) as sat:
        qtbot.keyClick(window.overlay.field, Qt.Key.Key_Return)
    assert sat.args == [2]

    window.show_people([(1, "Maya"), (2, "Tom")], 2)
    window.open_palette("switch")
    assert lines(window.overlay) == ["Do something", "Switch to Maya"]
