"""What comes after the three steps, on screen: promise, answer, call-back, settling, reopening."""

from __future__ import annotations

from dataclasses import replace

from csdesk.domain.complaint import Outcome, Stage
from csdesk.domain.contact import EnclosedFile
from csdesk.domain.follow_up import Answer
from csdesk.domain.parting import NextStep, Parting
from csdesk.domain.shop import ListName
from csdesk.services.complaints import complaint_facts, log_complaint
from csdesk.services.enclosures import enclose
from csdesk.services.final_say import give_final_say
from csdesk.services.follow_ups import answer_follow_up
from csdesk.services.offerings import offerings
from csdesk.services.settling import NOT_ASKED, Views, reopen, save_views, settle
from csdesk.services.shops import list_items
from tests.builders import a_draft, at
from tests.services.ways import come_to, later
from ui.customers.contact_dialog import ContactDialog

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


def facts(desk, known):
    return complaint_facts(desk, known.complaint.id)


def choose_cause(guide):
    guide.field("cause").setCurrentIndex(1)


# ---- the promise


def test_a_new_day_asks_whether_they_agreed(guide, desk):
    known = come_to(desk, Stage.PROMISE_OPEN)
    guide.open(known.complaint.id)
    guide.click("promise_move")
    guide.type("promise_reason", "The part is late")
    guide.field("promise_moved_to").set_moment(at(28, 12).replace(tzinfo=None))
    guide.click("promise_other")
    assert facts(desk, known).promises[0].moves == 0
    guide.pick("promise_agreed", False)
    guide.click("promise_other")

    [promise] = facts(desk, known).promises
    assert (promise.due_at, promise.binding_due_at, promise.moves) == (at(28, 12), at(19, 17), 1)


def test_with_their_consent_the_new_day_binds(guide, desk):
    known = come_to(desk, Stage.PROMISE_OPEN)
    guide.open(known.complaint.id)
    guide.click("promise_move")
    guide.type("promise_reason", "Anna is away")
    guide.field("promise_moved_to").set_moment(at(28, 12).replace(tzinfo=None))
    guide.pick("promise_agreed", True)
    guide.click("promise_other")

    assert facts(desk, known).promises[0].binding_due_at == at(28, 12)


def test_what_was_done_earlier_today_is_kept_as_of_then(guide, desk):
    known = come_to(desk, Stage.PROMISE_OPEN)
    with desk.store.write("log_contact", desk.now()) as work:
        [promise] = known.promises
        work.promises.replace(replace(promise, made_at=at(18), due_at=at(21, 9)))
    guide.open(known.complaint.id)
    guide.click("kept_earlier")
    guide.field("kept_at").set_moment(at(21, 8).replace(tzinfo=None))
    guide.next()

    assert facts(desk, known).promises[0].kept_at == at(21, 8)
    assert facts(desk, known).stage is Stage.FOLLOW_UP_DUE


def test_a_time_to_come_is_no_time_it_was_kept_at(guide, desk):
    known = come_to(desk, Stage.PROMISE_OPEN)
    guide.open(known.complaint.id)
    guide.click("kept_earlier")
    guide.field("kept_at").set_moment(at(22).replace(tzinfo=None))
    guide.next()

    assert "later than now" in guide.field("still_missing").text()
    assert facts(desk, known).stage is Stage.PROMISE_OPEN


# ---- the call-back


def unhappy(desk, stage=Stage.FOLLOW_UP_DUE):
    known = come_to(desk, stage)
    [asked] = known.follow_ups
    answer_follow_up(later(desk, -1), asked.id, Answer(recommend=3, words="It still rubs"))
    return facts(desk, known)


def test_a_call_back_is_written_down_with_what_came_of_it(guide, desk):
    known = unhappy(desk)
    guide.open(known.complaint.id)
    guide.type("call_words", "They come in on Friday")
    guide.field("call_theme").setCurrentIndex(1)
    guide.field("call_at").set_moment(at(21, 9).replace(tzinfo=None))
    guide.click("called_back")

    [asked] = facts(desk, known).follow_ups
    causes = list_items(desk, ListName.CAUSE)
    assert (asked.called_back_at, asked.loop_closed_on_time) == (at(21, 9), True)
    assert (asked.call_back_words, asked.theme_id) == ("They come in on Friday", causes[0].id)


def test_a_call_that_is_owed_blocks_no_settling_and_waits_on_the_settled_page(guide, desk):
    known = unhappy(desk)
    guide.open(known.complaint.id)
    guide.pick("outcome", Outcome.PUT_RIGHT)
    choose_cause(guide)
    guide.next()
    assert facts(desk, known).stage is Stage.SETTLED
    guide.click("called_back")
    assert facts(desk, known).follow_ups[0].called_back_at is not None


# ---- settling


def test_settling_asks_for_outcome_and_cause_and_says_which_is_missing(guide, desk):
    known = come_to(desk, Stage.SETTLING)
    guide.open(known.complaint.id)
    guide.next()
    assert facts(desk, known).stage is Stage.SETTLING
    guide.pick("outcome", Outcome.EXPLAINED)
    guide.next()
    assert facts(desk, known).stage is Stage.SETTLING
    choose_cause(guide)
    guide.next()
    assert facts(desk, known).complaint.outcome is Outcome.EXPLAINED


def test_leaving_and_coming_back_keeps_what_was_chosen(guide, desk):
    known = come_to(desk, Stage.SETTLING)
    guide.open(known.complaint.id)
    guide.pick("outcome", Outcome.NOT_OFFERED)
    guide.type("new_offering", "Free home collection")
    guide.type("owner_view", "A fair no")
    guide.click("put_aside")
    guide.open(known.complaint.id)

    assert guide.field("outcome").value() == Outcome.NOT_OFFERED
    assert guide.field("new_offering").text() == "Free home collection"
    assert guide.field("owner_view").text() == "A fair no"


def test_what_is_not_offered_is_named_and_counted(guide, desk):
    known = come_to(desk, Stage.SETTLING)
    guide.open(known.complaint.id)
    guide.pick("outcome", Outcome.NOT_OFFERED)
    choose_cause(guide)
    guide.next()
    assert facts(desk, known).stage is Stage.SETTLING
    guide.type("new_offering", "Free home collection")
    guide.next()

    [offering] = offerings(desk)
    assert (offering.name, offering.is_offered) == ("Free home collection", False)
    assert facts(desk, known).complaint.offering_id == offering.id


def test_the_three_views_are_kept_or_said_not_to_be_asked_for(guide, desk):
    known = come_to(desk, Stage.SETTLING)
    guide.open(known.complaint.id)
    guide.pick("outcome", Outcome.PUT_RIGHT)
    choose_cause(guide)
    guide.type("served_view", "<b>Long day</b>")
    guide.click("customer_view_not_asked")
    guide.next()
    complaint = facts(desk, known).complaint
    assert (complaint.customer_view, complaint.served_view) == (NOT_ASKED, "<b>Long day</b>")

    guide.type("owner_view", "Worth it")
    guide.click("keep_views")
    assert facts(desk, known).complaint.owner_view == "Worth it"


def test_a_settled_page_tells_times_and_what_the_records_show(guide, desk):
    known = come_to(desk, Stage.SETTLED)
    guide.open(known.complaint.id)
    told = words_on(guide)
    assert "Less than an hour" in told
    assert "So far. It counts if it stays settled 14 more days." in told
    assert guide.field("four_listening").text() == "Listening: shown"
    assert guide.field("four_empathy").text() == "Empathy: not shown"
    assert "No feeling was named." in told


def words_on(guide):
    from PySide6.QtWidgets import QLabel

    return " ".join(w.text() for w in guide.page.findChildren(QLabel) if w.isVisibleTo(guide.page))


# ---- taking it up again


def test_after_the_final_say_the_way_back_is_shut_and_says_why(guide, desk):
    known = come_to(desk, Stage.SETTLING)
    give_final_say(later(desk, -1), known.complaint.id, "We can’t collect bikes.")
    cause = list_items(desk, ListName.CAUSE)[0].id
    settle(desk, known.complaint.id, Outcome.EXPLAINED, cause)
    guide.open(known.complaint.id)
    guide.type("reopen_reason", "They called again")
    assert not guide.field("reopen").isEnabled()
    assert "final say" in guide.field("reopen").toolTip()
    guide.type("reopen_new_facts", "A photo of the crack")
    guide.click("reopen")

    again = facts(desk, known)
    assert again.stage is Stage.ACTING
    assert again.reopenings[0].new_facts == "A photo of the crack"


def test_an_enclosed_photo_opens_the_way_back(guide, desk, shell):
    known = come_to(desk, Stage.SETTLING)
    key = known.complaint.id
    give_final_say(later(desk, -1), key, "We can’t collect bikes.")
    settle(desk, key, Outcome.EXPLAINED, list_items(desk, ListName.CAUSE)[0].id)
    photo = EnclosedFile("crack.png", "image/png", PNG)
    guide.open(key)
    assert not guide.field("reopen").isEnabled()
    guide.click("reopen_log_contact")
    assert isinstance(shell.dialogs[0], ContactDialog)
    shell.dialogs[0].deleteLater()
    enclose(later(desk), known.complaint.customer_id, [photo], complaint_id=key)
    guide.settle()
    assert guide.field("reopen").isEnabled()
    guide.type("reopen_reason", "There is a photo now")
    guide.click("reopen")
    assert facts(desk, known).stage is Stage.ACTING


def test_without_a_final_say_a_reason_is_enough(guide, desk):
    known = come_to(desk, Stage.SETTLED)
    guide.open(known.complaint.id)
    guide.click("reopen")
    assert facts(desk, known).stage is Stage.SETTLED
    assert guide.field("reopen_told").isVisible()
    guide.type("reopen_reason", "It rubs again")
    guide.click("reopen")
    assert facts(desk, known).stage is Stage.ACTING


def test_what_was_typed_stays_when_something_else_is_written_down(guide, desk):
    known = come_to(desk, Stage.SETTLED)
    key, customer_id = known.complaint.id, known.complaint.customer_id
    guide.open(key)
    guide.type("reopen_reason", "There is a photo")
    enclose(desk, customer_id, [EnclosedFile("crack.png", "image/png", PNG)], complaint_id=key)
    guide.settle()
    assert guide.field("reopen_reason").text() == "There is a photo"
    guide.click("reopen")
    assert facts(desk, known).reopenings[0].reason == "There is a photo"


def test_what_was_not_typed_shows_what_was_changed_elsewhere(guide, desk):
    known = come_to(desk, Stage.SETTLED)
    guide.open(known.complaint.id)
    guide.type("reopen_reason", "There is a photo")
    save_views(desk, known.complaint.id, Views("", "", "We rushed it"))
    guide.settle()
    assert guide.field("owner_view").text() == "We rushed it"
    assert guide.field("reopen_reason").text() == "There is a photo"


# ---- the second time


def test_a_second_failure_is_named_on_top_with_the_way_to_the_first(guide, desk, shell):
    first = come_to(later(desk, -30), Stage.SETTLED).complaint
    again = log_complaint(desk, a_draft(first.customer_id, "It rubs again."))
    guide.open(again.id)
    assert first.title in guide.field("second_failure_told").text()
    guide.click("second_failure_open")
    assert ("complaint", first.id) in shell.opened


def test_what_came_back_names_itself_and_a_first_failure_names_nothing(guide, desk):
    known = come_to(later(desk, -10), Stage.SETTLED)
    guide.open(known.complaint.id)
    assert not guide.page.banner.isVisible()
    reopen(desk, known.complaint.id, "It rubs again")
    guide.open(known.complaint.id)
    assert "came back" in guide.field("second_failure_told").text()


def test_a_complaint_one_parted_over_can_be_read(guide, desk):
    known = come_to(desk, Stage.ACTING)
    with desk.store.write("part_well", desk.now()) as work:
        parting = Parting(
            *(known.complaint.customer_id, NextStep.PART_WELL, at(13), 60), think_until=at(20)
        )
        work.partings.add(replace(parting, parted_at=desk.now()))
    guide.open(known.complaint.id)
    assert "parted well" in words_on(guide)
