"""Keep going, change the terms, or part well: on screen, on a real shop file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from csdesk.domain.complaint import Verdict
from csdesk.domain.letter import LetterKind, LetterTemplate, SentBy
from csdesk.domain.parting import NextStep, PartingState
from csdesk.letters.shipped import shipped_template
from csdesk.services.letters import letters_of, save_template
from csdesk.services.partings import standing_parting, think_about_parting, what_next
from tests.builders import at
from tests.parting_ways import a_heard_complaint, greg, later
from tests.ui.on_screen import part
from ui.customers.customer_page import CustomerPage
from ui.customers.part_well_dialog import PartWellDialog
from ui.customers.parted_strip import TakeBackDialog

LEFT = Qt.MouseButton.LeftButton


def opened(context, qtbot, customer_id):
    dialog = PartWellDialog(context, customer_id)
    qtbot.addWidget(dialog)
    dialog.resize(dialog.wanted_width, 620)
    with qtbot.waitExposed(dialog):
        dialog.show()
    context.jobs.wait_idle()
    return dialog


def click(context, qtbot, dialog, name):
    qtbot.mouseClick(part(dialog, name), LEFT)
    context.jobs.wait_idle()


def test_parting_is_off_while_a_rule_is_not_met_and_says_which(context, qtbot, desk):
    customer = greg(desk)
    a_heard_complaint(desk, customer.id, Verdict.WE_FAILED, 1, is_open=True)

    dialog = opened(context, qtbot, customer.id)

    card = part(dialog, "way_part_well")
    assert not card.isEnabled()
    assert "“Creak of 1 October”" in card.parentWidget().toolTip()
    assert "“Creak of 1 October”" in part(dialog, "unmet_rules").text()
    assert part(dialog, "parting_rules").isVisible()
    qtbot.mouseClick(card, LEFT)
    assert not card.isChecked()
    assert part(dialog, "way_keep_going").isChecked()


def test_an_open_gate_begins_a_week_to_think(context, qtbot, desk):
    customer = greg(desk)
    dialog = opened(context, qtbot, customer.id)
    assert not part(dialog, "parting_rules").isVisible()

    click(context, qtbot, dialog, "way_part_well")
    assert "sorry to lose your business" in part(dialog, "parting_message").text()
    assert part(dialog, "decide_next").words == "Think it over for 7 days"
    click(context, qtbot, dialog, "decide_next")

    thought = standing_parting(desk, customer.id)
    assert thought.state is PartingState.THINKING
    assert "sorry to lose your business" in thought.message
    assert context.shell.said == ["A week to think it over. Nothing is sent."]
    assert context.shell.undo is not None

    context.shell.undo()
    context.jobs.wait_idle()
    assert standing_parting(desk, customer.id) is None


def test_during_the_week_only_the_words_can_be_kept(context, qtbot, desk):
    customer = greg(desk)
    think_about_parting(desk, customer.id, "Dear Greg")
    dialog = opened(context, qtbot, customer.id)

    assert part(dialog, "way_part_well").isChecked()
    assert "28 November" in dialog.line.text()
    part(dialog, "parting_message").setPlainText("Dear Greg, thank you")
    assert part(dialog, "decide_next").words == "Keep these words"
    click(context, qtbot, dialog, "decide_next")

    thought = standing_parting(desk, customer.id)
    assert (thought.message, thought.state) == ("Dear Greg, thank you", PartingState.THINKING)


@pytest.fixture
def week_later(context, desk):
    """The context of the same shop a week later."""
    from dataclasses import replace

    return lambda: replace(context, desk=later(desk, at(28)))


def test_after_the_week_it_is_done_with_the_letter(context, qtbot, desk, week_later):
    customer = greg(desk)
    think_about_parting(desk, customer.id, "Dear Greg")
    dialog = opened(week_later(), qtbot, customer.id)

    deed = part(dialog, "decide_next")
    assert deed.words == "Part well with Greg"
    assert not deed.isEnabled()
    assert "goes out to Greg" in deed.toolTip()
    click(context, qtbot, dialog, "copy_letter")
    assert QGuiApplication.clipboard().text() == "Dear Greg"
    click(context, qtbot, dialog, "decide_next")

    assert standing_parting(desk, customer.id).state is PartingState.PARTED
    (letter,) = letters_of(desk, customer.id)
    assert (letter.kind, letter.body) == (LetterKind.GOODBYE, "Dear Greg")
    assert letter.sent_by is SentBy.COPY
    assert letter.subject == shipped_template(LetterKind.GOODBYE).subject


def test_a_goodbye_that_went_out_otherwise_is_kept_as_said(context, qtbot, desk, week_later):
    customer = greg(desk)
    think_about_parting(desk, customer.id, "Dear Greg")
    dialog = opened(week_later(), qtbot, customer.id)

    part(dialog, "goodbye_sent_by").setFocus()
    qtbot.keyClick(part(dialog, "goodbye_sent_by"), Qt.Key.Key_Down)
    qtbot.keyClick(part(dialog, "goodbye_sent_by"), Qt.Key.Key_Down)
    click(context, qtbot, dialog, "decide_next")

    (letter,) = letters_of(desk, customer.id)
    assert letter.sent_by is SentBy.PAPER


def test_before_the_week_is_over_nothing_offers_to_send_it(context, qtbot, desk):
    customer = greg(desk)
    think_about_parting(desk, customer.id, "Dear Greg")
    dialog = opened(context, qtbot, customer.id)
    assert not part(dialog, "goodbye_ways_out").isVisible()
    assert part(dialog, "copy_message").isVisible()


def test_after_the_week_a_shut_gate_says_why_not(context, qtbot, desk, week_later):
    customer = greg(desk)
    think_about_parting(desk, customer.id, "Dear Greg")
    a_heard_complaint(desk, customer.id, Verdict.PARTLY, 1, is_open=True)

    dialog = opened(week_later(), qtbot, customer.id)

    deed = part(dialog, "decide_next")
    assert not deed.isEnabled()
    assert "“Creak of 1 October”" in deed.toolTip()
    dialog.submit()
    context.jobs.wait_idle()
    assert standing_parting(desk, customer.id).state is PartingState.THINKING


def test_keeping_going_says_when_it_is_looked_at_again(context, qtbot, desk):
    customer = greg(desk)
    dialog = opened(context, qtbot, customer.id)

    assert "2027" in part(dialog, "parting_note").text()
    assert "5" in part(dialog, "way_keep_going").accessibleName()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    context.jobs.wait_idle()

    assert what_next(desk, customer.id).last.next_step is NextStep.KEEP_GOING


def test_other_terms_want_words_and_the_letter_follows_them(context, qtbot, desk):
    customer = greg(desk)
    dialog = opened(context, qtbot, customer.id)
    click(context, qtbot, dialog, "way_change_terms")
    deed = part(dialog, "decide_next")
    assert not deed.isEnabled()
    assert deed.toolTip() == "Write down what changes from now on."

    qtbot.keyClicks(part(dialog, "new_terms"), "Checks are 25")
    assert "Checks are 25" in part(dialog, "parting_message").text()
    click(context, qtbot, dialog, "decide_next")

    (letter,) = letters_of(desk, customer.id)
    assert "Checks are 25" in letter.body
    assert what_next(desk, customer.id).last.terms == "Checks are 25"


def test_the_letter_about_other_terms_is_the_shops_own(context, qtbot, desk):
    own = "Hello {customer}, from today: {terms} Yours, {shop}"
    save_template(desk, LetterTemplate(LetterKind.TERMS, "How we go on", own))
    customer = greg(desk)
    dialog = opened(context, qtbot, customer.id)
    click(context, qtbot, dialog, "way_change_terms")
    qtbot.keyClicks(part(dialog, "new_terms"), "{name} checks are 25.")
    words = part(dialog, "parting_message").text()
    assert words.startswith("Hello Greg, from today: {name} checks are 25. Yours,")
    click(context, qtbot, dialog, "decide_next")

    (letter,) = letters_of(desk, customer.id)
    assert (letter.subject, letter.body) == ("How we go on", words)


def test_what_was_typed_is_found_again(context, qtbot, desk):
    customer = greg(desk)
    dialog = opened(context, qtbot, customer.id)
    click(context, qtbot, dialog, "way_change_terms")
    qtbot.keyClicks(part(dialog, "new_terms"), "<b>25</b>")
    dialog.reject()
    dialog.hide()
    context.jobs.wait_idle()

    again = opened(context, qtbot, customer.id)

    assert part(again, "way_change_terms").isChecked()
    assert part(again, "new_terms").text() == "<b>25</b>"


def test_plainer_words_can_be_taken_back(context, qtbot, desk):
    dialog = opened(context, qtbot, greg(desk).id)
    click(context, qtbot, dialog, "way_part_well")
    warm = part(dialog, "parting_message").text()

    click(context, qtbot, dialog, "message_plainer")
    assert part(dialog, "parting_message").text() != warm

    click(context, qtbot, dialog, "message_warmer")
    assert part(dialog, "parting_message").text() == warm


def page_of(context, qtbot, customer_id):
    page = CustomerPage(context)
    qtbot.addWidget(page)
    page.resize(1120, 740)
    with qtbot.waitExposed(page):
        page.show()
    page.arrive(customer_id)
    context.jobs.wait_idle()
    return page


def test_past_the_tipping_point_the_page_offers_the_three_ways(context, qtbot, desk):
    customer = greg(desk)
    page = page_of(context, qtbot, customer.id)
    qtbot.waitUntil(page.terms.isVisible)

    click(context, qtbot, page, "see_three_options")

    assert isinstance(context.shell.dialogs[-1], PartWellDialog)


def test_everybody_sees_that_one_parted_well_and_can_take_it_back(context, qtbot, desk, week_later):
    customer = greg(desk)
    page = page_of(context, qtbot, customer.id)
    assert not part(page, "parted_strip").isVisible()

    think_about_parting(desk, customer.id, "Dear Greg")
    qtbot.waitUntil(lambda: part(page, "parted_strip").isVisible())
    assert "thought over until" in part(page, "parted_told").text()

    dialog = opened(week_later(), qtbot, customer.id)
    click(context, qtbot, dialog, "copy_letter")
    click(context, qtbot, dialog, "decide_next")
    qtbot.waitUntil(lambda: "be kind" in part(page, "parted_told").text())

    click(context, qtbot, page, "take_parting_back")
    ask = context.shell.dialogs[-1]
    assert isinstance(ask, TakeBackDialog)
    qtbot.addWidget(ask)
    ask.show()
    assert not part(ask, "take_back").isEnabled()
    qtbot.keyClicks(part(ask, "take_back_reason"), "He came by")
    # the page's own clock stands before the letter: what is taken back then is clamped
    click(context, qtbot, ask, "take_back")

    qtbot.waitUntil(lambda: not part(page, "parted_strip").isVisible())
    assert standing_parting(desk, customer.id) is None
