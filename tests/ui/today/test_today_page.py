"""The Today page on a real shop file."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from csdesk.domain.listings import TaskKind
from csdesk.domain.review import Review
from csdesk.services.drafts import keep_draft
from csdesk.services.today import board
from tests.builders import (
    a_complaint,
    a_contact,
    a_customer,
    a_follow_up,
    a_person,
    a_promise,
    a_purchase,
    a_shop,
    an_effort,
    an_empathize_step,
    at,
    some_preferences,
)
from ui.today.answer_dialog import AnswerDialog
from ui.today.today_page import TodayPage


@pytest.fixture
def page(context, qtbot):
    made = TodayPage(context)
    qtbot.addWidget(made)
    made.resize(1120, 740)
    return made


def shown(page, qtbot):
    """The page, visible, after it looked at the day."""
    with qtbot.waitExposed(page):
        page.show()
    page.arrive(None)
    assert page._context.jobs.wait_idle()
    qtbot.waitUntil(lambda: all(row.isVisible() for row in page.tasks.rows))
    return page


def kinds(page):
    return [row.task.kind for row in page.tasks.rows]


def row_of(page, kind):
    return next(row for row in page.tasks.rows if row.task.kind is kind)


def test_an_empty_shop_offers_three_ways_to_begin(page, qtbot, desk, shell):
    a_shop(desk)

    shown(page, qtbot)

    assert page.empty.isVisible()
    assert not page.scrolled.isVisible()


def test_it_greets_whoever_sits_at_the_desk(page, qtbot, desk):
    a_shop(desk)
    desk.store.person_id = a_person(desk, "Maya Torres").id

    shown(page, qtbot)

    assert page.title.text() == "Good morning, Maya"
    assert page.context_line.text() == "Saturday 21 November"


def test_a_late_promise_comes_first_and_tells_how_to_treat_them(page, qtbot, desk):
    a_shop(desk)
    anna, dale = a_customer(desk), a_customer(desk, "Dale Pruitt")
    some_preferences(desk, anna.id, channel="Text first", best_times="Teaches until 15:00")
    a_promise(desk, anna.id, "Wheel done", due_at=at(19, 17))
    a_follow_up(desk, dale.id, answered_at=at(20), recommend=3, words="Four emails.")

    shown(page, qtbot)

    assert [row.task.customer for row in page.tasks.rows] == ["Anna Lindqvist", "Dale Pruitt"]
    assert page.tasks.rows[0].button.words == "Call Anna"
    assert page.treat._title.text() == "Before you call Anna"
    assert page.context_line.text().endswith("2 things need you")


def test_the_tick_keeps_the_promise_and_undo_brings_it_back(page, qtbot, desk, context, shell):
    a_shop(desk)
    a_promise(desk, a_customer(desk).id, due_at=at(19, 17))
    shown(page, qtbot)

    qtbot.mouseClick(row_of(page, TaskKind.PROMISE_LATE).tick, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.tasks.rows)

    assert shell.said == ["Promise to Anna kept"]
    shell.undo()
    qtbot.waitUntil(lambda: len(page.tasks.rows) == 1)
    assert board(desk).tasks[0].kind is TaskKind.PROMISE_LATE


def test_a_complaint_that_waits_is_opened_by_its_button(page, qtbot, desk, shell):
    a_shop(desk)
    complaint = a_complaint(desk, a_customer(desk).id, opened_at=at(20, 15))
    shown(page, qtbot)

    row = row_of(page, TaskKind.WAITING)
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)

    assert row.button.words == "Listen"
    assert shell.opened == [("complaint", complaint.id)]


def test_the_arrow_keys_walk_through_the_tasks_and_enter_opens(page, qtbot, desk, shell):
    a_shop(desk)
    a_promise(desk, a_customer(desk).id, due_at=at(18))
    a_promise(desk, a_customer(desk, "Marcus Tran").id, due_at=at(19))
    shown(page, qtbot)

    rows = page.tasks.rows
    rows[0].setFocus()
    qtbot.keyClick(rows[0], Qt.Key.Key_Down)
    assert page.tasks.task_at_hand() == rows[1].task
    qtbot.keyClick(rows[1], Qt.Key.Key_Return)

    qtbot.addWidget(shell.dialogs[-1])
    assert shell.dialogs[-1].title.text() == "Your promise to Marcus"


def test_asking_how_it_went_is_answered_in_a_dialog(page, qtbot, desk, context, shell):
    a_shop(desk)
    customer = a_customer(desk)
    a_follow_up(desk, customer.id, date(2026, 11, 21), question="Still true?")
    shown(page, qtbot)

    qtbot.mouseClick(row_of(page, TaskKind.FOLLOW_UP_DUE).button, Qt.MouseButton.LeftButton)
    dialog = shell.dialogs[-1]
    qtbot.addWidget(dialog)
    assert isinstance(dialog, AnswerDialog)
    dialog.recommend.choose(3)
    dialog.said.setText("Quick, but twice")
    dialog.submit()
    qtbot.waitUntil(lambda: kinds(page) == [TaskKind.CALL_BACK])

    task = page.tasks.rows[0].task
    assert (task.recommend, task.words) == (3, "Quick, but twice")


def test_an_empty_answer_is_refused_beside_the_field(page, qtbot, desk, context, shell):
    a_shop(desk)
    a_follow_up(desk, a_customer(desk).id, date(2026, 11, 21))
    shown(page, qtbot)
    page.tasks.acted.emit(page.tasks.rows[0].task)
    dialog = shell.dialogs[-1]
    qtbot.addWidget(dialog)

    dialog.submit()
    context.jobs.wait_idle()

    assert "score" in dialog.said_field._sentence.text()
    assert page.tasks.rows[0].task.kind is TaskKind.FOLLOW_UP_DUE


def test_called_back_is_ticked_off_with_when_and_what_came_of_it(page, qtbot, desk, shell):
    a_shop(desk)
    asked = a_follow_up(desk, a_customer(desk).id, answered_at=at(20), recommend=2)
    shown(page, qtbot)

    qtbot.mouseClick(row_of(page, TaskKind.CALL_BACK).tick, Qt.MouseButton.LeftButton)
    [dialog] = shell.dialogs
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.theme.count() > 1)
    dialog.at.set_moment(at(22).replace(tzinfo=None))
    dialog.submit()
    qtbot.waitUntil(lambda: dialog.at.accessibleDescription() != "")
    dialog.at.set_moment(at(21, 9).replace(tzinfo=None))
    dialog.words.setText("They come in on Friday")
    dialog.theme.setCurrentIndex(1)
    dialog.submit()
    qtbot.waitUntil(lambda: not page.tasks.rows)

    assert shell.said == ["Anna was called back"]
    with desk.store.read() as work:
        kept = work.follow_ups.require(asked.id)
    assert (kept.called_back_at, kept.loop_closed_on_time) == (at(21, 9), True)
    assert kept.call_back_words == "They come in on Friday"
    assert kept.theme_id is not None


def test_a_call_logged_from_its_task_is_the_call_back(page, qtbot, context, desk, shell):
    a_shop(desk)
    asked = a_follow_up(desk, a_customer(desk).id, answered_at=at(20), recommend=2)
    shown(page, qtbot)

    qtbot.mouseClick(row_of(page, TaskKind.CALL_BACK).button, Qt.MouseButton.LeftButton)
    [dialog] = shell.dialogs
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.theme.count() > 1)
    context.jobs.wait_idle()
    qtbot.keyClicks(dialog.said, "We made it up")
    dialog.theme.setFocus()
    qtbot.keyClick(dialog.theme, Qt.Key.Key_Down)
    theme = dialog.theme.value()
    dialog.submit()
    qtbot.waitUntil(lambda: not page.tasks.rows)

    with desk.store.read() as work:
        kept = work.follow_ups.require(asked.id)
    assert theme is not None
    assert (kept.call_back_words, kept.theme_id) == ("We made it up", theme)
    assert len(shell.dialogs) == 1


def test_a_call_back_put_aside_is_found_again_with_its_theme(page, qtbot, context, desk, shell):
    a_shop(desk)
    a_follow_up(desk, a_customer(desk).id, answered_at=at(20), recommend=2)
    shown(page, qtbot)

    def called():
        qtbot.mouseClick(row_of(page, TaskKind.CALL_BACK).button, Qt.MouseButton.LeftButton)
        dialog = shell.dialogs[-1]
        qtbot.addWidget(dialog)
        dialog.show()
        context.jobs.wait_idle()
        qtbot.waitUntil(lambda: dialog.theme.count() > 1)
        return dialog

    first = called()
    qtbot.keyClick(first.theme, Qt.Key.Key_Down)
    qtbot.keyClicks(first.said, "We made it up")
    theme = first.theme.value()
    first.reject()
    first.hide()
    context.jobs.wait_idle()
    again = called()
    qtbot.waitUntil(lambda: again.said.text() == "We made it up")
    assert again.theme.value() == theme
    assert theme is not None


def test_those_past_the_tipping_point_are_told_one_at_a_time(page, qtbot, desk, shell):
    a_shop(desk)
    for name in ("Greg Hollis", "Dale Pruitt"):
        customer = a_customer(desk, name)
        a_purchase(desk, customer.id, net=10_000)
        an_effort(desk, customer.id, minutes=120)
    shown(page, qtbot)

    card = page.tipped
    assert card.isVisible()
    before = card._share.text()
    qtbot.mouseClick(card._next, Qt.MouseButton.LeftButton)
    assert card._share.text() != before
    assert card._share.text().startswith("150")
    qtbot.mouseClick(card.why, Qt.MouseButton.LeftButton)
    assert shell.opened[0][0] == "customer"


def test_many_tasks_of_one_kind_are_shown_a_few_at_first(page, qtbot, desk):
    a_shop(desk)
    customer = a_customer(desk)
    for hour in range(12):
        a_promise(desk, customer.id, f"Thing {hour}", due_at=at(19, hour + 1))
    shown(page, qtbot)

    assert len(page.tasks.rows) == 8
    page.tasks._show_whole("Promises running late")
    assert len(page.tasks.rows) == 12


def test_on_a_narrow_window_the_cards_go_below_and_the_figures_speak_shorter(page, qtbot, desk):
    a_shop(desk)
    a_promise(desk, a_customer(desk).id, due_at=at(19))
    page.resize(880, 520)
    shown(page, qtbot)

    assert page._main.direction() == page._main.Direction.TopToBottom
    assert page.figures.reply._told.text() == "Aim: one day"


def test_a_name_is_never_read_as_markup(page, qtbot, desk):
    a_shop(desk)
    customer = a_customer(desk, "<b>Bold</b> & {Co}")
    a_purchase(desk, customer.id, net=10_000)
    an_effort(desk, customer.id, minutes=120)
    a_promise(desk, customer.id, "<img src=x>", due_at=at(19))

    shown(page, qtbot)

    assert "<b>Bold</b> & {Co}" in page.tipped._story.text()
    assert "<img src=x>" in page.tasks.rows[0].accessibleName()


def test_what_was_promised_never_becomes_markup_in_a_tip(page, qtbot, desk):
    a_shop(desk)
    what = "<img src=x> " + "and more that does not fit beside the button " * 5
    a_promise(desk, a_customer(desk).id, what, due_at=at(20))

    shown(page, qtbot)
    row = row_of(page, TaskKind.PROMISE_LATE)
    row.grab()

    assert "and more" in row.toolTip()
    assert "<img" not in row.toolTip()


def test_it_says_about_how_long_all_of_it_takes(page, qtbot, desk):
    a_shop(desk)
    anna = a_customer(desk)
    complaint = a_complaint(desk, anna.id)
    for minutes in (20, 24, 26, 30, 24):
        an_effort(desk, anna.id, minutes, complaint_id=complaint.id)
    a_promise(desk, anna.id)

    shown(page, qtbot)

    assert page.context_line.text().endswith("2 things need you, about 50 minutes")


def test_a_safety_complaint_stands_first_and_says_so(page, qtbot, desk):
    a_shop(desk, opening_hours="Mo-Fr 9-18, Sa 9-13", first_reply_hours=8)
    anna = a_customer(desk)
    a_complaint(desk, anna.id, "It squeals", opened_at=at(18, 9))
    a_complaint(desk, anna.id, "The brake fails", is_safety=True, opened_at=at(20, 17))

    first, second = shown(page, qtbot).tasks.rows

    assert [chip.words for chip in first._told.chips] == ["2 h of opening time", "Safety"]
    assert second._told.tone == "bad"
    assert "Safety" in first.accessibleDescription()


def test_the_row_tells_how_they_like_to_be_treated_and_that_they_were_let_down(page, qtbot, desk):
    a_shop(desk)
    anna = a_customer(desk)
    some_preferences(desk, anna.id, channel="Text first", donts="<b>No</b> calls")
    before = a_complaint(desk, anna.id, title="Wheel wobbles", opened_at=at(2))
    with desk.store.write("save_empathize", desk.now()) as work:
        work.empathize_steps.put(an_empathize_step(before.id))
    a_complaint(desk, anna.id, opened_at=at(20))

    (row,) = shown(page, qtbot).tasks.rows

    for told in ("Text first.", "They were let down before: Wheel wobbles."):
        assert told in row.toolTip()
    assert "<b>" not in row.toolTip()
    assert page.treat.isVisible()


def test_reading_what_somebody_else_took_down_ends_the_task(page, qtbot, desk, shell):
    a_shop(desk)
    anna, tom = a_customer(desk), a_person(desk)
    complaint = a_complaint(desk, anna.id, opened_at=at(20))
    with desk.store.write("save_empathize", desk.now()) as work:
        work.empathize_steps.put(an_empathize_step(complaint.id))
    a_contact(desk, anna.id, "It rubs", complaint_id=complaint.id, for_person_id=tom.id)
    shown(page, qtbot)

    row = row_of(page, TaskKind.CONTACT_TO_READ)
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.tasks.rows)

    assert shell.opened == [("complaint", complaint.id)]


def test_a_review_is_replied_to_from_its_row(page, qtbot, desk, shell):
    a_shop(desk)
    with desk.store.write("add_review", desk.now()) as work:
        work.reviews.add(Review("Town map", date(2026, 11, 18), "Slow.", stars=2))
    shown(page, qtbot)
    row = row_of(page, TaskKind.REVIEW)
    assert row._told.chip == "2 of 5 stars"
    assert not page.treat.isVisible()

    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    dialog = shell.dialogs[-1]
    qtbot.addWidget(dialog)
    dialog.submit()
    page._context.jobs.wait_idle()
    assert dialog.reply_field._sentence.text()
    dialog.reply.setText("We are sorry. Come by, Tom looks at it.")
    dialog.submit()
    qtbot.waitUntil(lambda: not page.tasks.rows)

    with desk.store.read() as work:
        assert work.reviews.require(1).replied_at == desk.now()


def test_a_complaint_put_aside_is_gone_on_with(page, qtbot, desk, shell):
    a_shop(desk)
    a_customer(desk)
    keep_draft(desk, "complaint:new", {"customer": "", "new_words": "<i>The wheel</i>"})
    shown(page, qtbot)

    row = row_of(page, TaskKind.DRAFT)
    assert row._told.sentence == "“<i>The wheel</i>.”"
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)

    qtbot.addWidget(shell.dialogs[-1])
    assert shell.dialogs[-1].title.text() == "Log a complaint"


def test_those_who_went_silent_are_told_and_a_hello_is_one_press_away(page, qtbot, desk, shell):
    a_shop(desk)
    marcus = a_customer(desk, "Marcus Tran")
    a_purchase(desk, marcus.id, on=date(2026, 3, 2))
    a_contact(desk, marcus.id, at=at(1, month=4))
    shown(page, qtbot)

    assert page.silent.isVisible()
    told = page.silent._story.text()
    assert told == "Marcus Tran last bought in March 2026. You last spoke 7 months ago."
    qtbot.mouseClick(page.silent.hello, Qt.MouseButton.LeftButton)
    qtbot.addWidget(shell.dialogs[-1])
    assert shell.dialogs[-1].title.text() == "Log a contact"
