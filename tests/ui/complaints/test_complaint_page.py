"""A person on the guided page, from first word to settled, on a real shop file."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from csdesk.domain.complaint import Outcome, RemedyDecision, Stage
from csdesk.domain.effort import Measured
from csdesk.domain.errors import RuleBroken
from csdesk.domain.listings import TaskKind
from csdesk.domain.redress import RedressKind
from csdesk.services.complaints import complaint_facts, save_act, save_empathize
from csdesk.services.drafts import read_draft
from csdesk.services.efforts import efforts_of
from csdesk.services.today import board
from csdesk.services.undo import undo
from tests.builders import a_complaint, a_customer, an_act_draft, an_empathize_step
from ui.complaints.read_back_card import READ_BACK_LATER


def facts(desk, complaint):
    return complaint_facts(desk, complaint.id)


def test_a_complaint_goes_from_listening_to_settled_by_clicks_and_keys(guide, desk, complaint):
    guide.open(complaint.id)
    guide.listen()
    assert guide.page.shown == "empathize"
    guide.empathize()
    assert guide.page.shown == "act"
    guide.act()
    assert facts(desk, complaint).stage is Stage.PROMISE_OPEN
    guide.next()
    guide.pick("recommend", 9)
    guide.next()
    guide.pick("outcome", Outcome.PUT_RIGHT)
    guide.field("cause").setCurrentIndex(1)
    guide.next()

    done = facts(desk, complaint)
    assert done.stage is Stage.SETTLED
    assert done.cost_minor(RedressKind.REMEDY) == 3800
    assert done.cost_minor(RedressKind.GOODWILL) == 1200
    assert done.complaint.outcome is Outcome.PUT_RIGHT
    assert done.follow_ups[0].recommend == 9


def test_ctrl_enter_goes_on_from_within_a_field(guide, desk, complaint, qtbot):
    guide.open(complaint.id)
    guide.click("listen_said_yes")
    qtbot.keyClick(guide.field("effect"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    guide.settle()
    assert guide.page.shown == "empathize"


def test_without_a_read_back_the_way_stays_shut_and_says_why(guide, desk, complaint):
    guide.open(complaint.id)
    guide.next()
    assert guide.page.shown == "listen"
    assert "read it back" in guide.field("still_missing").text()
    assert facts(desk, complaint).stage is Stage.LISTENING


def test_read_it_back_later_opens_the_way_and_makes_a_task(guide, desk, complaint):
    guide.open(complaint.id)
    guide.next()
    guide.click("listen_read_back_later")
    guide.next()
    assert guide.page.shown == "empathize"
    assert facts(desk, complaint).listen.read_back_skipped == READ_BACK_LATER
    assert TaskKind.READ_BACK in {task.kind for task in board(desk).tasks}


def test_skipping_ahead_is_shut_on_the_page_with_a_reason_and_raises_in_the_service(
    guide, desk, complaint
):
    guide.open(complaint.id)
    act = guide.page.way.rail._buttons["act"]
    assert not act.isEnabled()
    assert "comes first" in act.toolTip()
    with pytest.raises(RuleBroken):
        save_empathize(desk, an_empathize_step(complaint.id), done=True)
    with pytest.raises(RuleBroken):
        save_act(desk, an_act_draft(complaint.id), done=True)


def test_their_first_words_stay_and_what_is_added_stands_beside_them(guide, desk, complaint):
    guide.open(complaint.id)
    assert guide.field("words").isReadOnly()
    guide.type("added_words", "And the bell fell off.")
    guide.listen()
    assert facts(desk, complaint).complaint.words == complaint.words
    assert facts(desk, complaint).listen.added_words == "And the bell fell off."


def test_the_read_back_is_made_from_the_fields_until_somebody_writes_it(guide, desk, complaint):
    guide.open(complaint.id)
    card = guide.page.forms["listen"].card
    assert "The rear wheel rubs the brake again" in card.words()
    guide.type("effect", "Late for school.")
    assert "Late for school" in card.words()
    card.text.selectAll()
    guide.qtbot.keyClicks(card.text, "So the wheel rubs?")
    guide.type("seeks", "A new wheel")
    assert card.words() == "So the wheel rubs?"


def test_goodwill_waits_for_the_remedy(guide, desk, complaint):
    guide.open(complaint.id)
    guide.listen()
    guide.empathize()
    assert not guide.field("goodwill_cost").isEnabled()
    assert "remedy" in guide.field("goodwill_cost").toolTip()
    guide.click("none_owed")
    assert guide.field("goodwill_cost").isEnabled()
    guide.type("goodwill_cost", "5")
    draft = guide.page.forms["act"].value()
    assert draft.step.remedy_decision is RemedyDecision.NONE_OWED
    assert [line.cost_minor for line in draft.goodwill] == [500]
    assert draft.remedy == ()


def test_a_remedy_without_a_price_is_asked_about_not_taken_for_nothing(guide, desk, complaint):
    guide.open(complaint.id)
    guide.listen()
    guide.empathize()
    guide.type("remedy_what", "A new wheel")
    assert "remedy_cost" in guide.page.forms["act"].missing()
    guide.type("remedy_cost", "0")
    assert "remedy_cost" not in guide.page.forms["act"].missing()


def test_the_customer_may_have_another_idea_and_gets_an_answer(guide, desk, complaint):
    guide.open(complaint.id)
    guide.listen()
    guide.empathize()
    guide.click("counter_open")
    guide.type("counter_words", "My money back")
    guide.pick("counter_reasonable", True)
    guide.type("counter_answer", "Yes, today")
    assert "choice" not in guide.page.forms["act"].missing()


def test_what_is_typed_comes_back_when_the_page_is_opened_again(guide, desk, complaint):
    other = a_complaint(desk, complaint.customer_id, "Something else.")
    guide.open(complaint.id)
    guide.type("effect", "Walked to school")
    guide.open(other.id)
    assert guide.field("effect").text() == ""
    guide.open(complaint.id)
    assert guide.field("effect").text() == "Walked to school"
    assert facts(desk, complaint).listen is None


def test_put_aside_keeps_the_draft_and_a_saved_step_drops_it(guide, desk, complaint, shell):
    guide.open(complaint.id)
    guide.type("effect", "Walked")
    guide.click("put_aside")
    assert shell.went_back == 1
    name = f"complaint:{complaint.id}:listen"
    assert read_draft(desk, name)[0]["effect"] == "Walked"
    guide.open(complaint.id)
    guide.click("listen_said_yes")
    guide.next()
    assert read_draft(desk, name) is None
    assert facts(desk, complaint).listen.effect == "Walked"


def test_what_is_typed_when_the_window_closes_is_kept(guide, desk, complaint, context):
    guide.open(complaint.id)
    guide.type("effect", "Walked")
    context.jobs.close()
    assert read_draft(desk, f"complaint:{complaint.id}:listen")[0]["effect"] == "Walked"


def test_an_amount_that_cant_be_read_survives_as_it_was_typed(guide, desk, complaint):
    guide.open(complaint.id)
    guide.type("at_stake", "12,5O")
    guide.click("put_aside")
    guide.open(complaint.id)
    assert guide.field("at_stake").text() == "12,5O"


def test_the_minutes_of_each_step_are_written_down_once(guide, desk, complaint):
    guide.open(complaint.id)
    guide.work_for(6 * 60 + 40)
    guide.listen()
    guide.work_for(3 * 60)
    guide.empathize()
    assert [(e.minutes, e.note) for e in efforts_of(desk, complaint.id)] == [
        (6, "Listen"),
        (3, "Empathize"),
    ]
    assert guide.page.clock.uncounted == 40
    guide.act()
    assert [e.minutes for e in efforts_of(desk, complaint.id)] == [6, 3, 1]
    assert {e.measured for e in efforts_of(desk, complaint.id)} == {Measured.STEP}


def test_leaving_and_coming_back_neither_loses_nor_doubles_time(guide, desk, complaint):
    guide.open(complaint.id)
    guide.work_for(100)
    guide.click("put_aside")
    guide.open(complaint.id)
    assert facts(desk, complaint).minutes == 1
    assert guide.page.clock.uncounted == 40
    guide.work_for(30)
    guide.click("put_aside")
    guide.open(complaint.id)
    assert facts(desk, complaint).minutes == 2
    assert guide.page.clock.uncounted == 10


def test_the_timer_pauses_itself_and_counts_no_idle_minutes(guide, desk, complaint):
    guide.open(complaint.id)
    guide.work_for(60)
    guide.do_nothing_for(3600)
    assert not guide.page.clock.chip.running
    assert guide.page.clock.uncounted == 60
    guide.type("effect", "x")
    assert guide.page.clock.chip.running


def test_a_clock_that_runs_backwards_never_makes_minutes_negative(guide, desk, complaint):
    guide.open(complaint.id)
    guide.clock.seconds -= 500
    guide.page.clock.chip.look()
    assert guide.page.clock.uncounted == 0


def test_an_earlier_step_can_be_read_and_put_right(guide, desk, complaint):
    guide.open(complaint.id)
    guide.listen()
    guide.page.way.rail.asked.emit("listen")
    guide.settle()
    assert guide.page.shown == "summary"
    guide.click("back_step")
    assert guide.page.shown == "listen"
    guide.type("seeks", "A wheel that holds")
    guide.click("listen_said_yes")
    guide.next()
    assert guide.page.shown == "empathize"
    assert facts(desk, complaint).listen.seeks == "A wheel that holds"


def test_a_promise_that_could_not_be_kept_wants_a_reason(guide, desk, complaint):
    guide.open(complaint.id)
    guide.listen()
    guide.empathize()
    guide.act()
    guide.click("promise_broken")
    guide.click("promise_other")
    assert facts(desk, complaint).promises[0].is_open
    guide.type("promise_reason", "The part came late")
    guide.click("promise_other")
    assert facts(desk, complaint).promises[0].reason == "The part came late"


def test_settling_without_minutes_offers_some_marked_estimated(guide, desk, complaint):
    guide.explain(complaint.id)
    guide.type("estimated_minutes", "20")
    guide.next()
    effort = efforts_of(desk, complaint.id)
    assert [(e.minutes, e.measured) for e in effort] == [(20, Measured.ESTIMATED)]


def test_settling_is_undone_from_the_toast_and_the_page_follows(guide, desk, complaint, shell):
    guide.explain(complaint.id)
    guide.next()
    assert facts(desk, complaint).stage is Stage.SETTLED
    shell.undo()
    guide.settle()
    assert facts(desk, complaint).stage is Stage.SETTLING
    assert guide.field("next_step").words == "Settle it"


def test_a_settled_complaint_is_taken_up_again_with_a_reason(guide, desk, complaint):
    guide.explain(complaint.id)
    guide.next()
    guide.click("reopen")
    assert facts(desk, complaint).stage is Stage.SETTLED
    guide.type("reopen_reason", "It broke again")
    guide.click("reopen")
    assert facts(desk, complaint).stage is Stage.ACTING
    assert guide.page.shown == "act"
    guide.type("remedy_what", "A new wheel")
    guide.type("remedy_cost", "90")
    guide.type("promise_what", "Wheel changed")
    guide.click("act_said_yes")
    guide.next()
    remedies = facts(desk, complaint).lines(RedressKind.REMEDY)
    assert [line.cost_minor for line in remedies] == [3800, 9000]


def test_a_change_elsewhere_leaves_what_is_being_typed_alone(guide, desk, complaint):
    guide.open(complaint.id)
    guide.type("effect", "Walked")
    a_customer(desk, "Somebody else")
    guide.settle()
    assert guide.field("effect").text() == "Walked"


def test_a_name_that_looks_like_markup_is_shown_as_it_is(guide, desk, context):
    villain = a_customer(desk, "<b>Bob</b> & Co")
    theirs = a_complaint(desk, villain.id, "<img src=x> happened.")
    guide.open(theirs.id)
    assert guide.page.head._name.text() == "<b>Bob</b> & Co"
    assert guide.page.head._name.textFormat() is Qt.TextFormat.PlainText
    assert guide.field("words").toPlainText() == "<img src=x> happened."


@pytest.mark.parametrize("size", [(1294, 752), (1294, 674)])
def test_foot_and_read_back_are_in_sight_at_the_usual_sizes(guide, desk, complaint, size):
    guide.page.resize(*size)
    guide.open(complaint.id)
    for finish in (guide.listen, guide.empathize, guide.act):
        for name in ("next_step", "put_aside"):
            inside = guide.field(name).mapTo(guide.page, guide.field(name).rect().bottomRight())
            assert guide.page.rect().contains(inside)
        side = guide.page.side
        assert side.sizeHint().height() <= side.height()
        assert side.adds.geometry().bottom() <= side.height()
        finish()


def test_one_complaints_answer_does_not_show_on_the_next(guide, desk, complaint):
    other = a_complaint(desk, complaint.customer_id, "Something else.")
    guide.open(complaint.id)
    guide.click("listen_said_yes")
    guide.open(other.id)
    assert not guide.field("listen_said_yes").isChecked()
    assert guide.field("listen_not_now").isVisible()
    assert not guide.page.forms["listen"].card.reason.isVisible()


def test_the_title_is_changed_in_place_and_taken_back_from_the_toast(guide, desk, complaint, shell):
    guide.open(complaint.id)
    guide.click("edit_title")
    field = guide.field("title_field")
    assert field.text() == complaint.title
    field.selectAll()
    guide.qtbot.keyClicks(field, "<b>Wheel</b>")
    guide.qtbot.keyClick(field, Qt.Key.Key_Return)
    guide.settle()
    assert facts(desk, complaint).complaint.title == "<b>Wheel</b>"
    assert guide.field("complaint_title").text() == "<b>Wheel</b>"
    shell.undo()
    guide.settle()
    assert guide.field("complaint_title").text() == complaint.title


def test_esc_leaves_the_title_and_stays_on_the_page(guide, desk, complaint, shell):
    guide.open(complaint.id)
    guide.click("edit_title")
    guide.type("title_field", "x")
    guide.qtbot.keyClick(guide.field("title_field"), Qt.Key.Key_Escape)
    guide.settle()
    assert shell.went_back == 0
    assert facts(desk, complaint).complaint.title == complaint.title
    assert guide.field("complaint_title").text() == complaint.title


def test_a_finished_step_is_one_action_with_its_minutes(guide, desk, complaint):
    actions = []
    told = desk.store.on_change
    guide.open(complaint.id)
    guide.work_for(5 * 60)
    guide.type("effect", "Late")
    guide.click("listen_said_yes")

    def hear(action, nouns):
        actions.append(action.id)
        told(action, nouns)

    desk.store.on_change = hear
    guide.next()
    desk.store.on_change = told
    [only] = actions
    assert facts(desk, complaint).minutes == 5
    undo(desk, only)
    undone = facts(desk, complaint)
    assert (undone.minutes, undone.listen, undone.stage) == (0, None, Stage.LISTENING)


def test_nothing_is_put_aside_once_it_is_settled(guide, desk, complaint):
    with desk.store.write("settle", desk.now()) as work:
        cause = work.list_items.where(work.list_items.table.c.list_name == "cause")[0]
        work.complaints.replace(
            replace(complaint, settled_at=desk.now(), outcome=Outcome.WITHDRAWN, cause_id=cause.id)
        )
    guide.open(complaint.id)
    assert not guide.page.foot.aside.isVisibleTo(guide.page)
