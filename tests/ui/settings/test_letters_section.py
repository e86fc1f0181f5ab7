"""Settings, Letters: the shop words its letters itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from csdesk.domain.letter import LetterKind
from csdesk.services.letters import begin_letter, templates
from csdesk.services.shops import people
from tests.builders import a_customer, a_person, a_shop
from ui.settings.letters_section import LettersSection
from ui.settings.people_section import PeopleSection
from ui.widgets.fields import LineField


def settle(context, qtbot):
    for _ in range(3):
        context.jobs.wait_idle()
        qtbot.wait(1)


@pytest.fixture
def section(context, qtbot, desk):
    a_shop(desk)
    desk.store.person_id = a_person(desk, "Maya Torres").id
    return shown(LettersSection(context), context, qtbot)


def shown(made, context, qtbot):
    qtbot.addWidget(made)
    made.resize(900, 900)
    with qtbot.waitExposed(made):
        made.show()
    made.reload()
    settle(context, qtbot)
    return made


def preview(section) -> str:
    section.preview()
    return section.findChild(QLabel, "template_preview").text()


def test_words_are_kept_when_the_field_is_left_and_letters_begin_with_them(
    section, context, qtbot, desk, shell
):
    section.words.setFocus()
    section.words.setText("Hi {customer}, your {{7*7}} <b>wheel</b>")
    assert preview(section).endswith("\n\nHi Anna, your {{7*7}} <b>wheel</b>")
    section.subject.setFocus()
    settle(context, qtbot)
    anna = a_customer(desk, "Greg Hollis")
    body = begin_letter(desk, anna.id, LetterKind.REPLY).body
    assert body == "Hi Greg, your {{7*7}} <b>wheel</b>"
    shell.undo()
    settle(context, qtbot)
    section.reload()
    settle(context, qtbot)
    assert not any(words.id for words in templates(desk))
    assert "Hi {customer}" not in section.words.text()


def test_the_preview_tells_remedy_and_goodwill_in_two_sentences(section):
    told = preview(section).split("\n")
    assert "To put right what went wrong, you get: two tickets, worth €24.00." in told
    assert (
        "As a thank-you for your patience, on top of that: coupons for popcorn, worth €10.00."
        in told
    )
    assert "Maya Torres" in told


def test_a_name_nobody_knows_and_policy_speak_are_said(section):
    section.words.setText("Hi {nobody}, that is our policy")
    section.preview()
    assert "Nobody knows {nobody}" in section.findChild(QLabel, "clarity_hint").text()
    assert "our policy" in section.findChild(QLabel, "policy_hint").text()


def test_a_fact_is_put_in_by_a_click(section, qtbot):
    section.words.setText("Hi ")
    section.words.moveCursor(section.words.textCursor().MoveOperation.End)
    button = section.findChild(QWidget, "put_in_customer")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert section.words.text() == "Hi {customer}"
    assert button.accessibleName()


def test_one_goes_back_to_the_words_it_came_with(section, context, qtbot, desk):
    came_with = section.words.text()
    assert not section.back.isEnabled() and section.back.toolTip()
    section.words.setText("Hi")
    section.keep()
    settle(context, qtbot)
    assert section.back.isEnabled()
    qtbot.mouseClick(section.back, Qt.MouseButton.LeftButton)
    settle(context, qtbot)
    assert section.words.text() == came_with
    assert not any(words.id for words in templates(desk))


def test_another_kind_keeps_what_was_typed_for_the_first(section, context, qtbot, desk):
    section.words.setText("Hi {customer}")
    section.kind.choose(LetterKind.GOODBYE)
    section.kind.picked.emit(LetterKind.GOODBYE)
    settle(context, qtbot)
    assert "We are sorry to lose your business." in section.words.text()
    kept = {words.kind: words for words in templates(desk)}
    assert kept[LetterKind.REPLY].body == "Hi {customer}"
    assert kept[LetterKind.GOODBYE].id == 0


def test_words_can_not_be_nothing(section, context, qtbot, desk):
    section.words.setText("  ")
    section.keep()
    settle(context, qtbot)
    assert not any(words.id for words in templates(desk))
    assert section.words.accessibleDescription() == "A letter needs words to begin with."


def test_a_person_gets_a_direct_contact(section, context, qtbot, desk):
    everybody = shown(PeopleSection(context), context, qtbot)
    field = everybody.findChild(LineField, "person_contact_1")
    qtbot.keyClicks(field, "maya@shop.example")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(context, qtbot)
    assert people(desk)[0].direct_contact == "maya@shop.example"
