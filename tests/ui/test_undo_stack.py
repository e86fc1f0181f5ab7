"""Ctrl+Z over a whole sitting: newest first, by whatever way, and said in words."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject

import csdesk.services
from csdesk.domain.history import FINAL_VERBS, Action
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.services.customers import add_customer
from csdesk.services.promises import keep_promise
from csdesk.services.reports.sent import remember_export
from csdesk.services.shops import read_shop, save_shop
from tests.builders import a_complaint, a_customer, a_customer_form, a_promise, a_shop
from ui.doing import do
from ui.undo_stack import UndoStack
from ui.undo_words import done_again, taken_back, undo_words

NEVER_UNDONE = {"undo", "undo_import", *FINAL_VERBS}


def verbs() -> Iterator[tuple[str, str]]:
    """Every verb that a service writes with, and the file it stands in."""
    for path in Path(csdesk.services.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            is_write = (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "write"
                and isinstance(node.func.value, ast.Attribute)
                and node.func.value.attr == "store"
            )
            if is_write and isinstance(node.args[0], ast.Constant):
                yield str(node.args[0].value), path.name


def test_every_verb_of_the_services_has_words() -> None:
    known = undo_words()

    missing = {(verb, file) for verb, file in verbs() if verb not in known} - {
        (verb, file) for verb, file in verbs() if verb in NEVER_UNDONE
    }

    assert missing == set()


def test_words_follow_the_sentence_they_stand_in() -> None:
    assert taken_back("log_complaint") == "Taken back: a complaint you wrote down"
    assert done_again("settle") == "Done again: settling a complaint"
    assert taken_back("of_another_version") == "Taken back"


@pytest.fixture
def stack(context, qtbot):
    """The stack of a sitting, with what it says in order."""
    made = UndoStack(context.desk, context.jobs)
    made.said = []
    made.undone.connect(lambda verb: made.said.append(("undone", verb)))
    made.redone.connect(lambda verb: made.said.append(("redone", verb)))
    made.stayed.connect(lambda error: made.said.append(("stayed", error.code)))
    told = context.desk.store.on_change

    def hear(action: Action, nouns: frozenset) -> None:
        told(action, nouns)
        made.note(action)

    context.desk.store.on_change = hear
    return made


def press(context, qtbot, act) -> None:
    """A key was pressed, and all that follows is over."""
    act()
    assert context.jobs.wait_idle()
    qtbot.wait(1)


def test_changes_of_several_screens_are_walked_back_and_forth(context, desk, stack, qtbot):
    shop = a_shop(desk)
    add_customer(desk, a_customer_form("Bo"))
    promise = a_promise(desk, 1)
    keep_promise(desk, promise.id)
    press(context, qtbot, lambda: None)
    press(context, qtbot, stack.undo)
    press(context, qtbot, stack.undo)
    press(context, qtbot, stack.undo)

    with desk.store.read() as work:
        assert work.customers.get(1) is None
    for _ in range(3):
        press(context, qtbot, stack.redo)

    with desk.store.read() as work:
        assert work.promises.require(promise.id).kept_at is not None
    assert [verb for way, verb in stack.said if way == "undone"] == [
        "keep_promise",
        "log_contact",
        "add_customer",
    ]
    assert [verb for way, verb in stack.said if way == "redone"] == [
        "add_customer",
        "log_contact",
        "keep_promise",
    ]
    assert read_shop(desk) == shop


def test_two_quick_presses_take_two_things_back(context, desk, stack, qtbot):
    add_customer(desk, a_customer_form("Bo"))
    add_customer(desk, a_customer_form("Cy"))
    press(context, qtbot, lambda: None)

    stack.undo()
    press(context, qtbot, stack.undo)

    with desk.store.read() as work:
        assert work.customers.where() == ()


def test_the_button_of_an_older_toast_leaves_the_newer_to_be_undone(
    context, desk, stack, shell, qtbot
):
    done: list[object] = []
    do(context, stack, add_customer, a_customer_form("Bo"), said="Added", then=done.append)
    press(context, qtbot, lambda: None)
    older = shell.undo
    add_customer(desk, a_customer_form("Cy"))
    press(context, qtbot, lambda: None)

    press(context, qtbot, older)
    press(context, qtbot, stack.undo)

    assert stack.said == [("undone", "add_customer"), ("undone", "add_customer")]
    with desk.store.read() as work:
        assert work.customers.where() == ()


def test_what_was_done_is_told_though_the_panel_it_was_done_in_is_gone(context, desk, shell, qtbot):
    panel, heard = QObject(), []
    do(context, panel, add_customer, a_customer_form("Bo"), said="Added", then=heard.append)
    shiboken6.delete(panel)
    press(context, qtbot, lambda: None)

    assert (shell.said, heard) == (["Added"], [])
    press(context, qtbot, shell.undo)
    with desk.store.read() as work:
        assert work.customers.where() == ()


def test_what_stays_as_it_is_does_not_bar_the_way_to_what_was_before(context, desk, stack, qtbot):
    shop = a_shop(desk)
    save_shop(desk, shop.__class__(**{name: getattr(shop, name) for name in shop.__slots__}
                                   | {"name": "New"}))  # fmt: skip
    anna = a_customer(desk)
    press(context, qtbot, lambda: None)
    hear, desk.store.on_change = desk.store.on_change, None
    a_complaint(desk, anna.id)  # of somebody the stack never heard of
    desk.store.on_change = hear

    press(context, qtbot, stack.undo)
    press(context, qtbot, stack.undo)

    assert stack.said == [("stayed", "undo.changed_since"), ("undone", "save_shop")]
    assert read_shop(desk).name == shop.name


def test_something_new_leaves_nothing_to_do_again(context, desk, stack, qtbot):
    add_customer(desk, a_customer_form("Bo"))
    press(context, qtbot, stack.undo)
    press(context, qtbot, stack.undo)
    add_customer(desk, a_customer_form("Cy"))
    press(context, qtbot, lambda: None)

    press(context, qtbot, stack.redo)

    with desk.store.read() as work:
        assert [one.name for one in work.customers.where()] == ["Cy"]


def test_an_export_is_no_change_that_is_taken_back(context, desk, stack, qtbot):
    a_shop(desk)
    add_customer(desk, a_customer_form("Bo"))
    year = date(2026, 1, 1), date(2026, 12, 31)
    remember_export(desk, ReportRequest(ReportKind.ACCOUNTANT, *year), "2026.xlsx")
    press(context, qtbot, lambda: None)

    press(context, qtbot, stack.undo)

    assert stack.said == [("undone", "add_customer")]
