"""The shop's own questions: reworded, moved, taken off and added in the settings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from csdesk.domain.question import Question, questions_for
from csdesk.services.questions import list_questions
from tests.builders import a_shop
from tests.ui.conftest import NotingShell
from ui.context import Context
from ui.settings.settings_page import SettingsPage


class Editor:
    """A person who changes the questions for every complaint."""

    def __init__(self, page: SettingsPage, context: Context, qtbot: QtBot) -> None:
        self.page, self.context, self.qtbot = page, context, qtbot

    def settle(self) -> None:
        for _ in range(4):
            self.context.jobs.wait_idle()
            self.qtbot.wait(1)

    def click(self, name: str) -> None:
        found = self.page.findChild(QAbstractButton, name)
        assert found is not None, name
        self.qtbot.mouseClick(found, Qt.MouseButton.LeftButton)
        self.settle()

    def write(self, name: str, words: str) -> None:
        field = self.page.findChild(QLineEdit, name)
        assert field is not None, name
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClicks(field, words)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)
        self.settle()

    def general(self) -> list[str]:
        kept: tuple[Question, ...] = list_questions(self.context.desk)
        return [each.words for each in questions_for(kept, None)]


@pytest.fixture
def editor(context: Context, qtbot: QtBot) -> Editor:
    a_shop(context.desk)
    page = SettingsPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 720)
    with qtbot.waitExposed(page):
        page.show()
    made = Editor(page, context, qtbot)
    made.click("settings_questions")
    return made


def test_a_question_is_reworded_in_place_and_all_others_stay(editor: Editor) -> None:
    before = editor.general()

    editor.write("question_0_1", "What did you hope for?")

    assert editor.general() == [before[0], "What did you hope for?", *before[2:]]


def test_a_question_moves_up_and_its_neighbour_down(editor: Editor, shell: NotingShell) -> None:
    first, second, *rest = editor.general()

    editor.click("question_up_0_1")
    assert editor.general() == [second, first, *rest]

    editor.click("question_down_0_0")
    assert editor.general() == [first, second, *rest]


def test_a_question_is_taken_off_and_comes_back_from_the_toast(
    editor: Editor, shell: NotingShell
) -> None:
    first, *rest = editor.general()
    editor.click("question_off_0_0")
    assert editor.general() == rest

    assert shell.undo is not None
    shell.undo()
    editor.settle()

    assert editor.general() == [first, *rest]


def test_one_more_is_added_at_the_end_of_its_category(editor: Editor) -> None:
    before = editor.general()
    editor.write("new_question_0", "And <b>the bell</b>?")

    assert editor.general() == [*before, "And <b>the bell</b>?"]
    shown = editor.page.findChild(QLineEdit, f"question_0_{len(before)}")
    assert shown is not None
    assert shown.text() == "And <b>the bell</b>?"


def test_a_question_without_words_stays_as_it_was(editor: Editor) -> None:
    before = editor.general()
    editor.write("question_0_0", " ")

    assert editor.general() == before
    field = editor.page.findChild(QLineEdit, "question_0_0")
    assert field is not None
    assert field.property("wrong")
