"""Taking a complaint down: a name and their words are enough."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QWidget

from csdesk.domain.contact import Channel
from csdesk.domain.listings import CustomerQuery, TaskKind
from csdesk.domain.wording import LONGEST
from csdesk.services.complaints import complaint_facts
from csdesk.services.customers import list_customers
from csdesk.services.drafts import keep_draft, read_draft, waiting_drafts
from csdesk.services.today import board
from tests.builders import a_customer, a_person, a_shop
from ui.complaints.log_dialog import LogDialog
from ui.customers.customer_field import Picked

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tom(desk):
    a_shop(desk)
    somebody = a_person(desk, "Tom Reyes")
    desk.store.person_id = somebody.id
    return somebody


@pytest.fixture
def dialog(context, qtbot, tom):
    made = LogDialog(context)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    settle(context, qtbot)
    return made


def settle(context, qtbot):
    for _ in range(3):
        context.jobs.wait_idle()
        qtbot.wait(1)


def part(dialog, name):
    return dialog.findChild(QWidget, name)


def logged(desk, shell):
    place, complaint_id = shell.opened[-1]
    assert place == "complaint"
    return complaint_facts(desk, complaint_id).complaint


def test_a_known_customer_is_picked_by_arrow_and_enter(dialog, context, qtbot, desk, shell):
    anna = a_customer(desk, "Anna Lindqvist")
    qtbot.keyClicks(part(dialog, "customer"), "anna")
    settle(context, qtbot)
    qtbot.keyClick(part(dialog, "customer"), Qt.Key.Key_Return)
    qtbot.keyClicks(part(dialog, "new_words"), "The wheel rubs again.")
    qtbot.keyClick(part(dialog, "new_words"), Qt.Key.Key_Return, CTRL)
    settle(context, qtbot)
    complaint = logged(desk, shell)
    assert (complaint.customer_id, complaint.words) == (anna.id, "The wheel rubs again.")


def test_enter_leads_from_the_name_to_their_words_before_anybody_was_found(
    dialog, context, qtbot, desk, shell
):
    a_customer(desk, "Anna Lindqvist")
    dialog.first_focus().setFocus()
    qtbot.keyClicks(part(dialog, "customer"), "Anna Lindqvist")
    qtbot.keyClick(part(dialog, "customer"), Qt.Key.Key_Return)
    assert dialog.words.hasFocus()
    qtbot.keyClicks(dialog.words, "It rubs")
    settle(context, qtbot)
    dialog.submit()
    settle(context, qtbot)
    assert list_customers(desk, CustomerQuery()) == (logged(desk, shell).customer_id,)


def test_a_new_name_makes_a_new_customer(dialog, context, qtbot, desk, shell, tom):
    qtbot.keyClicks(part(dialog, "customer"), "Zoe Hart")
    qtbot.keyClicks(part(dialog, "new_words"), "Too loud.")
    qtbot.mouseClick(dialog.channel.buttons()[2], LEFT)
    qtbot.mouseClick(part(dialog, "log_it"), LEFT)
    settle(context, qtbot)
    complaint = logged(desk, shell)
    assert complaint.channel is Channel.COUNTER
    assert complaint.person_id == tom.id
    assert list_customers(desk, CustomerQuery("Zoe")) == (complaint.customer_id,)


def test_a_name_typed_in_full_means_the_customer_of_that_name(dialog, context, qtbot, desk, shell):
    anna = a_customer(desk, "Anna Lindqvist")
    qtbot.keyClicks(part(dialog, "customer"), "anna lindqvist")
    qtbot.keyClicks(part(dialog, "new_words"), "Again.")
    qtbot.mouseClick(part(dialog, "log_it"), LEFT)
    settle(context, qtbot)
    assert logged(desk, shell).customer_id == anna.id


def test_two_of_one_name_are_asked_about(dialog, context, qtbot, desk, shell):
    a_customer(desk, "Anna Lindqvist")
    a_customer(desk, "Anna Lindqvist")
    qtbot.keyClicks(part(dialog, "customer"), "Anna Lindqvist")
    qtbot.keyClicks(part(dialog, "new_words"), "Again.")
    qtbot.mouseClick(part(dialog, "log_it"), LEFT)
    settle(context, qtbot)
    assert shell.opened == []
    assert "Two customers" in dialog._words_row._sentence.text()


def test_without_words_or_a_name_it_says_beside_the_field_what_is_missing(dialog, qtbot, shell):
    qtbot.mouseClick(part(dialog, "log_it"), LEFT)
    assert "Who is it" in dialog._customer_row._sentence.text()
    assert "what they said" in dialog._words_row._sentence.text()
    assert shell.opened == []


def test_esc_keeps_the_draft_and_logging_drops_it(dialog, context, qtbot, desk, shell, tom):
    qtbot.keyClicks(part(dialog, "customer"), "Zoe Hart")
    qtbot.keyClicks(part(dialog, "new_words"), "Too loud.")
    qtbot.keyClick(part(dialog, "new_words"), Qt.Key.Key_Escape)
    settle(context, qtbot)
    assert read_draft(desk, "complaint:new")[0]["new_words"] == "Too loud."
    again = LogDialog(context)
    qtbot.addWidget(again)
    settle(context, qtbot)
    assert part(again, "new_words").text() == "Too loud."
    assert part(again, "customer").text() == "Zoe Hart"
    again.submit()
    settle(context, qtbot)
    assert logged(desk, shell).words == "Too loud."
    assert read_draft(desk, "complaint:new") is None


def test_from_a_customers_page_only_the_words_are_asked(context, qtbot, desk, shell, tom):
    anna = a_customer(desk, "Anna Lindqvist")
    dialog = LogDialog(context, Picked(anna.name, anna.id))
    qtbot.addWidget(dialog)
    dialog.show()
    settle(context, qtbot)
    assert dialog.first_focus() is dialog.words
    qtbot.keyClicks(dialog.words, "Again.")
    dialog.submit()
    settle(context, qtbot)
    assert logged(desk, shell).customer_id == anna.id


@pytest.mark.parametrize("known", [True, False])
def test_what_was_begun_for_one_customer_is_not_put_under_the_name_of_another(
    context, qtbot, desk, known
):
    anna, zoe = a_customer(desk, "Anna Lindqvist"), a_customer(desk, "Zoe Hart")
    begun = {"customer": zoe.name, "customer_id": zoe.id if known else None}
    keep_draft(desk, "complaint:new", {**begun, "new_words": "Too loud."})

    dialog = LogDialog(context, Picked(anna.name, anna.id))
    qtbot.addWidget(dialog)
    settle(context, qtbot)

    assert (part(dialog, "customer").text(), dialog.words.text()) == ("Zoe Hart", "Too loud.")


def test_what_was_begun_on_a_customers_page_goes_on_there(context, qtbot, desk):
    anna = a_customer(desk, "Anna Lindqvist")
    begun = {"customer": anna.name, "customer_id": anna.id, "new_words": "Too loud."}
    keep_draft(desk, "complaint:new", begun)

    dialog = LogDialog(context, Picked(anna.name, anna.id))
    qtbot.addWidget(dialog)
    settle(context, qtbot)

    assert (part(dialog, "customer").text(), dialog.words.text()) == (anna.name, "Too loud.")
    assert dialog.customer.chosen.customer_id == anna.id


def test_a_name_words_and_one_enter_write_it_down_and_ask_when_to_hear_it_out(
    dialog, context, qtbot, desk, shell, tom
):
    qtbot.keyClicks(part(dialog, "customer"), "Zoe Hart")
    qtbot.keyClicks(part(dialog, "new_words"), "Too loud.")
    qtbot.keyClick(part(dialog, "new_words"), Qt.Key.Key_Return)
    settle(context, qtbot)

    [waiting] = [task for task in board(desk).tasks if task.kind is TaskKind.WAITING]
    assert (waiting.customer, waiting.words) == ("Zoe Hart", "Too loud")
    assert "Too loud" in part(dialog, "written_down").text()
    assert not part(dialog, "log_it").isVisibleTo(dialog)
    assert shell.opened == []
    qtbot.keyClick(part(dialog, "hear_now"), Qt.Key.Key_Return)
    assert shell.opened == [("complaint", waiting.complaint_id)]


def test_shift_enter_begins_a_new_line_in_their_words(dialog, qtbot, shell):
    words = part(dialog, "new_words")
    qtbot.keyClicks(words, "Too loud.")
    qtbot.keyClick(words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(words, "At night.")
    assert [line.strip() for line in words.text().splitlines()] == ["Too loud.", "At night."]


def test_it_can_be_heard_out_later_and_one_undo_takes_complaint_and_customer_back(
    dialog, context, qtbot, desk, shell, tom
):
    qtbot.keyClicks(part(dialog, "customer"), "Zoe Hart")
    qtbot.keyClicks(part(dialog, "new_words"), "Too loud.")
    qtbot.mouseClick(part(dialog, "log_later"), LEFT)
    settle(context, qtbot)
    assert shell.opened == []
    assert list_customers(desk, CustomerQuery("Zoe"))

    shell.undo()
    settle(context, qtbot)

    assert list_customers(desk, CustomerQuery("Zoe")) == ()
    assert board(desk).tasks == ()


def test_what_was_begun_is_told_until_it_is_logged(dialog, context, qtbot, desk, tom):
    qtbot.keyClicks(part(dialog, "customer"), "Zoe Hart")
    qtbot.keyClick(part(dialog, "customer"), Qt.Key.Key_Escape)
    settle(context, qtbot)

    assert [draft.who for draft in waiting_drafts(desk)] == ["Zoe Hart"]


def test_as_many_words_as_a_place_holds_are_taken_down_and_heard_out(
    dialog, context, qtbot, desk, shell, tom
):
    words = part(dialog, "new_words")
    long = ("<b>word</b> " * (LONGEST // 12))[:LONGEST].strip()
    pasted = QMimeData()
    pasted.setText(long)
    words.insertFromMimeData(pasted)
    qtbot.keyClicks(part(dialog, "customer"), "Zoe Hart")
    qtbot.mouseClick(part(dialog, "log_it"), LEFT)
    settle(context, qtbot)
    assert logged(desk, shell).words == long

    pasted.setText("x" * (LONGEST + 1))
    words.clear()
    with qtbot.waitSignal(words.refused):
        words.insertFromMimeData(pasted)
