"""Listening on the guided page: calm at first, more to ask behind a fold, and the read-back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from csdesk.domain.complaint import ListenStep, Severity
from csdesk.domain.question import AnsweredQuestion
from csdesk.domain.shop import ListName
from csdesk.services.complaints import complaint_facts, save_empathize, save_listen
from csdesk.services.drafts import read_draft
from csdesk.services.shops import list_items
from tests.builders import a_complaint, a_customer, a_listen_draft, a_redress, an_empathize_step
from tests.services.ways import HOSTILE
from tests.ui.customers.test_everything_is_named import nameless

REPAIR = "Repair or service"
NOTICED = "When did you first notice it?"


def listen_of(desk, complaint):
    return complaint_facts(desk, complaint.id).listen


def is_open(guide):
    return guide.page.forms["listen"].more.is_open


def asks(guide, words):
    """Clicks a question by its words and gives the field of its answer."""
    lines = guide.page.forms["listen"].more.questions._lines
    line = next(line for line in lines if line.words == words)
    guide.qtbot.mouseClick(line.ask, Qt.MouseButton.LeftButton)
    return line.answer


def choose_category(guide, label):
    field = guide.page.forms["listen"].category
    field.setFocus()
    field.setCurrentIndex(field.findText(label))
    field.activated.emit(field.currentIndex())
    guide.settle()


def test_the_form_is_calm_until_somebody_asks_for_more(guide, complaint):
    guide.open(complaint.id)
    assert not is_open(guide)
    guide.click("more_to_ask")
    assert guide.field("is_safety").isVisibleTo(guide.page)
    guide.click("more_to_ask")
    assert not is_open(guide)


@pytest.mark.parametrize(
    "change",
    [
        {"is_safety": True},
        {"is_urgent": True},
        {"step": {"promised": "Two years"}},
        {"answered_questions": (AnsweredQuestion(1, 0, "Who saw it?", "My son"),)},
    ],
)
def test_the_fold_opens_itself_where_something_is_written(guide, desk, complaint, change):
    draft = a_listen_draft(complaint.id, **change.pop("step", {}))
    save_listen(desk, replace(draft, **change))
    guide.open(complaint.id)
    assert is_open(guide)


def test_questions_follow_the_category_and_answers_are_kept_as_asked(guide, desk, complaint):
    guide.open(complaint.id)
    guide.click("more_to_ask")
    asked = guide.page.forms["listen"].more.questions
    general = [line.words for line in asked._lines]
    assert NOTICED in general
    choose_category(guide, REPAIR)
    assert len(asked._lines) > len(general)

    field = asks(guide, NOTICED)
    assert field.hasFocus()
    guide.qtbot.keyClicks(field, "On <b>Sunday</b>")
    assert "On <b>Sunday</b>" in guide.page.forms["listen"].card.words()
    guide.click("listen_said_yes")
    guide.next()

    kept = complaint_facts(desk, complaint.id).answered_questions
    assert [(each.question, each.answer) for each in kept] == [(NOTICED, "On <b>Sunday</b>")]


def test_an_answer_stays_with_its_complaint_and_survives_as_a_draft(guide, desk, complaint):
    other = a_complaint(desk, complaint.customer_id, "Something else.")
    guide.open(complaint.id)
    guide.click("more_to_ask")
    guide.qtbot.keyClicks(asks(guide, NOTICED), "On Sunday")
    guide.open(other.id)
    assert guide.page.forms["listen"].more.questions.answers() == []
    guide.open(complaint.id)
    assert guide.page.forms["listen"].more.questions.answers() == [(NOTICED, "On Sunday")]
    assert read_draft(desk, f"complaint:{complaint.id}:listen")[0]["answers"] == [
        [NOTICED, "On Sunday"]
    ]


def test_a_question_opened_and_left_empty_is_a_question_again(guide, complaint):
    guide.open(complaint.id)
    guide.click("more_to_ask")
    field = asks(guide, NOTICED)
    guide.field("seeks").setFocus()
    assert not field.isVisibleTo(guide.page)
    assert guide.page.forms["listen"].more.questions.answers() == []


def test_not_quite_is_counted_goes_to_what_to_put_right_and_then_a_yes_counts(
    guide, desk, complaint
):
    guide.open(complaint.id)
    guide.click("listen_not_quite")
    assert guide.field("added_words").hasFocus()
    assert "not quite" in guide.field("listen_read_again").text()
    guide.type("added_words", "It was the front wheel.")
    assert "front wheel" in guide.page.forms["listen"].card.words()
    guide.click("listen_said_yes")
    guide.next()

    step = listen_of(desk, complaint)
    assert (step.read_back_refusals, step.added_words) == (1, "It was the front wheel.")
    assert step.read_back_at is not None


def test_what_changes_after_the_yes_takes_the_yes_back(guide, desk, complaint):
    guide.open(complaint.id)
    guide.click("listen_said_yes")
    assert guide.field("next_step").isEnabled()
    guide.type("effect", "Late.")
    assert not guide.field("listen_said_yes").isChecked()
    assert "Read it back once more" in guide.field("listen_read_again").text()
    assert not guide.field("next_step").isEnabled()


def test_writing_the_read_back_anew_takes_the_yes_back(guide, complaint):
    guide.open(complaint.id)
    guide.click("listen_said_yes")
    guide.type("listen_read_back", "x")
    assert not guide.field("listen_said_yes").isChecked()


def test_a_yes_that_is_on_file_stays_when_the_step_is_opened_again(guide, desk, complaint):
    guide.open(complaint.id)
    guide.listen()
    said_at = listen_of(desk, complaint).read_back_at
    guide.page.way.rail.asked.emit("listen")
    guide.settle()
    guide.click("back_step")
    assert guide.field("listen_said_yes").isChecked()
    guide.next()
    assert listen_of(desk, complaint).read_back_at == said_at


def test_safety_urgency_and_what_was_promised_go_on_file_and_into_the_head(guide, desk, complaint):
    guide.open(complaint.id)
    guide.click("more_to_ask")
    guide.click("is_safety")
    guide.click("is_urgent")
    guide.type("promised_before", "Two years")
    assert "We had promised: Two years" in guide.page.forms["listen"].card.words()
    guide.click("listen_said_yes")
    guide.next()
    facts = complaint_facts(desk, complaint.id)
    assert (facts.complaint.is_safety, facts.complaint.is_urgent) == (True, True)
    assert facts.listen.promised == "Two years"
    assert "could get hurt" in guide.page.head._line.text()


def test_after_the_first_reply_another_severity_wants_a_reason_and_the_first_stays(
    guide, desk, complaint
):
    save_listen(desk, a_listen_draft(complaint.id), done=True)
    save_empathize(desk, an_empathize_step(complaint.id), done=True)
    guide.open(complaint.id)
    guide.page._go_to("listen")
    guide.settle()
    guide.click("listen_said_yes") if not guide.field("listen_said_yes").isChecked() else None
    guide.pick("severity", int(Severity.GRAVE))
    assert not guide.field("next_step").isEnabled()
    assert "more or less serious" in guide.field("next_step").toolTip()
    guide.type("severity_reason", "The fork is cracked")
    assert guide.field("next_step").isEnabled()
    guide.next()
    known = complaint_facts(desk, complaint.id).complaint
    assert (known.severity, known.later_severity) == (Severity.SERIOUS, Severity.GRAVE)
    assert known.later_severity_reason == "The fork is cracked"


def test_what_others_told_before_stands_beside_the_form_as_soon_as_the_subject_is_chosen(
    guide, desk, complaint, shell
):
    held = list_items(desk, ListName.BROKEN_PROMISE)[0]
    theirs = a_complaint(desk, a_customer(desk, "Ben").id, title="<i>Gear</i> slips")
    with desk.store.write("save_listen", desk.now()) as work:
        work.listen_steps.put(ListenStep(theirs.id, broken_promise_id=held.id))
    a_redress(desk, theirs, 900, what="New cable")
    guide.open(complaint.id)
    card = guide.page.way.alike
    assert not card.isVisibleTo(guide.page)

    guide.pick("broken_promise", held.id)
    guide.settle()

    assert card.isVisibleTo(guide.page)
    assert guide.field("alike_1").words == "<i>Gear</i> slips"
    guide.click("alike_1")
    assert shell.opened[-1] == ("complaint", theirs.id)


def test_hostile_words_stand_as_they_are_in_every_field(guide, desk, complaint):
    guide.open(complaint.id)
    guide.click("more_to_ask")
    for name in ("added_words", "effect", "expected", "seeks", "promised_before"):
        guide.field(name).setText(HOSTILE)
    asks(guide, NOTICED).setText(HOSTILE)
    guide.click("listen_said_yes")
    guide.next()
    facts = complaint_facts(desk, complaint.id)
    kept = facts.listen
    assert {kept.added_words, kept.effect, kept.expected, kept.seeks, kept.promised} == {HOSTILE}
    assert facts.answered_questions[0].answer == HOSTILE
    guide.page._asked("listen")
    guide.settle()
    assert guide.page.shown == "summary"


def test_every_control_of_listening_and_empathizing_has_a_name(guide, desk, complaint):
    guide.open(complaint.id)
    guide.click("more_to_ask")
    choose_category(guide, REPAIR)
    asks(guide, NOTICED)
    assert nameless(guide.page) == []
    guide.listen()
    guide.click("acknowledged")
    assert nameless(guide.page) == []


def test_listening_is_done_by_keyboard_alone(guide, desk, complaint):
    """From the first field on: Tab to each control, Space to press, Ctrl+Enter to go on."""
    guide.open(complaint.id)
    guide.page.activateWindow()

    def tab_to(name):
        for _ in range(80):
            focused = QApplication.focusWidget()
            if focused is not None and focused.objectName() == name:
                return focused
            guide.qtbot.keyClick(focused or guide.page, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {name}")

    guide.qtbot.keyClicks(tab_to("effect"), "Late for school.")
    guide.qtbot.keyClick(tab_to("more_to_ask"), Qt.Key.Key_Space)
    guide.qtbot.keyClick(tab_to("question_1"), Qt.Key.Key_Return)
    guide.qtbot.keyClicks(tab_to("answer_1"), "On Sunday")
    guide.qtbot.keyClick(tab_to("is_safety"), Qt.Key.Key_Space)
    guide.qtbot.keyClick(tab_to("listen_not_quite"), Qt.Key.Key_Space)
    guide.qtbot.keyClicks(tab_to("added_words"), "The front one.")
    said = tab_to("listen_said_yes")
    guide.qtbot.keyClick(said, Qt.Key.Key_Space)
    guide.qtbot.keyClick(said, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    guide.settle()

    facts = complaint_facts(desk, complaint.id)
    assert guide.page.shown == "empathize"
    assert facts.complaint.is_safety
    assert (facts.listen.effect, facts.listen.read_back_refusals) == ("Late for school.", 1)
    assert [each.answer for each in facts.answered_questions] == ["On Sunday"]
