"""Complaints and answers on the Import page: dropped, understood, brought in, taken back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from csdesk.domain.import_fields import Field
from csdesk.domain.listings import ComplaintFilter
from csdesk.services.complaints import list_complaints
from csdesk.services.imports import past_imports
from tests.ui.conftest import NotingShell
from tests.ui.imports.steps import a_file, drop, matched, settled, the
from ui.context import Context
from ui.imports.import_page import ImportPage
from ui.imports.import_words import LEAVE_OUT, batch_words
from ui.widgets.buttons import Button
from ui.widgets.pickers import Picker
from ui.widgets.text import Label

LEFT = Qt.MouseButton.LeftButton
TICKETS = (
    ("Complaint no", "Received on", "Customer", "Email", "Complaint", "Status", "Handled by"),
    ("1", "2024-05-02", "Emily Garcia", "emily@x.test", "The handle came off.", "Closed", "Sam"),
    ("2", "2024-06-13", "Paul Klein", "paul@x.test", "It is a week late.", "Open", "Sam"),
)
ANSWERS = (
    ("Response ID", "Email", "NPS", "Comment", "Response date"),
    ("1", "emily@x.test", "2", "Nobody rang me.", "2024-05-20"),
    ("2", "paul@x.test", "10", "", "2024-06-20"),
)


def test_a_list_of_complaints_is_seen_as_one(
    page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(page, a_file(tmp_path, TICKETS, "complaints.csv"))
    matched(page, qtbot)

    chosen = [card.picker.value() for card in page.match.columns.cards]
    assert chosen == [
        *(Field.REFERENCE, Field.OPENED_ON, Field.NAME, Field.MAIL, Field.WORDS),
        *(Field.STATUS, LEAVE_OUT),
    ]
    assert page.match.bring_in.words == "Bring in 2 complaints"


def test_complaints_come_in_and_are_taken_back(
    page: ImportPage, context: Context, qtbot: QtBot, tmp_path: Path, shell: NotingShell
) -> None:
    drop(page, a_file(tmp_path, TICKETS, "complaints.csv"))
    matched(page, qtbot)
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.done)

    assert page.done.told.text() == "2 customers and 2 complaints came in."
    detail = page.done.findChild(Label, "import_detail")
    assert detail is not None and "2024" in detail.text()
    assert batch_words(past_imports(context.desk)[0]) == "2 customers and 2 complaints"

    qtbot.mouseClick(the(page, Button, "undo_import"), LEFT)
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.drop)
    qtbot.waitUntil(lambda: shell.said == ["Taken back: 2 customers and 2 complaints."])


def test_answers_come_in(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    drop(page, a_file(tmp_path, ANSWERS, "survey.csv"))
    matched(page, qtbot)
    assert page.match.bring_in.words == "Bring in 2 answers"
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.done)

    assert page.done.told.text() == "2 customers and 2 answers came in."


def test_what_can_come_in_lists_old_complaints_and_answers(page: ImportPage) -> None:
    said = [each.text() for each in page.drop.findChildren(Label) if each.isVisibleTo(page)]

    assert "Old complaints" in said
    assert "Date, what happened, how it ended." in said
    assert "Answers of customers" in said


def test_the_owner_says_that_open_ones_have_ended(
    page: ImportPage, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(page, a_file(tmp_path, TICKETS, "complaints.csv"))
    matched(page, qtbot)
    picker = page.match.findChild(Picker, "doubt_open_tickets")
    assert picker is not None and picker.value() == "open"
    picker.choose("ended")
    picker.picked.emit("ended")
    settled(page)
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.done)

    assert list_complaints(context.desk, ComplaintFilter.OPEN) == ()
    assert len(list_complaints(context.desk, ComplaintFilter.SETTLED)) == 2
