"""Settling with outcome and cause, and taking a complaint up again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from csdesk.desk import Desk
from csdesk.domain.complaint import (
    Outcome,
    Stage,
)
from csdesk.domain.contact import EnclosedFile
from csdesk.domain.effort import Measured
from csdesk.domain.errors import NotFound, Refused
from csdesk.domain.famous_four import Part, Standing
from csdesk.domain.resolving import (
    first_time_to_resolve,
    full_time_to_resolve,
    resolved_at_first_contact,
)
from csdesk.domain.shop import ListName
from csdesk.services.complaints import complaint_facts, complaint_view, log_complaint, save_act
from csdesk.services.efforts import efforts_of, log_minutes
from csdesk.services.enclosures import enclose
from csdesk.services.famous_four import famous_four_of
from csdesk.services.final_say import give_final_say
from csdesk.services.follow_ups import decline_follow_up
from csdesk.services.offerings import offerings, times_asked
from csdesk.services.promises import keep_promise
from csdesk.services.settling import NOT_ASKED, Views, reopen, save_views, settle
from csdesk.services.today import board
from tests.builders import (
    a_draft,
    a_list_item,
    an_act_draft,
)
from tests.services.ways import broken, come_to, later, opened, refusal, said_again


def test_settling_keeps_outcome_cause_and_moment(desk: Desk) -> None:
    facts = come_to(desk, Stage.SETTLING)
    cause = a_list_item(desk)

    after = settle(desk, facts.complaint.id, Outcome.EXPLAINED, cause.id).complaint

    assert (after.outcome, after.cause_id, after.settled_at) == (
        Outcome.EXPLAINED,
        cause.id,
        desk.now(),
    )


def test_only_a_file_says_that_a_complaint_ended_elsewhere(desk: Desk) -> None:
    facts = come_to(desk, Stage.SETTLING)
    cause = a_list_item(desk)

    settled_so = partial(settle, desk, facts.complaint.id, Outcome.ENDED_ELSEWHERE, cause.id)

    assert refusal(settled_so) == "complaint.outcome"
    assert complaint_facts(desk, facts.complaint.id).complaint.settled_at is None


def test_a_clock_set_back_settles_no_complaint_before_it_was_raised(desk: Desk) -> None:
    facts = come_to(desk, Stage.SETTLING)

    after = settle(
        later(desk, -400), facts.complaint.id, Outcome.EXPLAINED, a_list_item(desk).id
    ).complaint

    assert after.settled_at == after.opened_at


def test_a_cause_is_one_of_the_causes_of_the_shop(desk: Desk) -> None:
    facts = come_to(desk, Stage.SETTLING)
    category = a_list_item(desk, ListName.CATEGORY, "Repair")

    with pytest.raises(Refused) as refused:
        settle(desk, facts.complaint.id, Outcome.EXPLAINED, category.id)
    assert refused.value.code == "complaint.cause"
    with pytest.raises(NotFound):
        settle(desk, facts.complaint.id, Outcome.EXPLAINED, 99)


def test_usual_minutes_are_written_down_as_estimated_where_none_were_counted(desk: Desk) -> None:
    facts = come_to(desk, Stage.SETTLING)
    cause = a_list_item(desk)

    after = settle(desk, facts.complaint.id, Outcome.EXPLAINED, cause.id, estimated_minutes=40)

    assert after.minutes == 40
    assert [each.measured for each in efforts_of(desk, after.complaint.id)] == [Measured.ESTIMATED]


def test_counted_minutes_stand_and_nothing_is_estimated_beside_them(desk: Desk) -> None:
    facts = come_to(desk, Stage.SETTLING)
    complaint = facts.complaint
    log_minutes(desk, complaint.customer_id, 5, complaint_id=complaint.id)

    after = settle(
        *(desk, complaint.id, Outcome.EXPLAINED, a_list_item(desk).id), estimated_minutes=40
    )

    assert after.minutes == 5


def test_reopening_goes_back_to_acting_and_takes_nothing_away(desk: Desk) -> None:
    before = come_to(desk, Stage.SETTLED)

    after = reopen(desk, before.complaint.id, "  It rubs again ")

    assert after.stage is Stage.ACTING
    assert (after.complaint.reopened_reason, after.complaint.reopened_at) == (
        "It rubs again",
        desk.now(),
    )
    assert (after.redress, after.promises, after.follow_ups, after.options) == (
        before.redress,
        before.promises,
        before.follow_ups,
        before.options,
    )


def test_a_reopened_complaint_wants_a_promise_and_an_asking_of_its_own(desk: Desk) -> None:
    before = come_to(desk, Stage.SETTLED)
    key = before.complaint.id
    tomorrow = later(desk)
    reopen(tomorrow, key, "It rubs again")

    draft = replace(an_act_draft(key), options=before.options)
    again = save_act(tomorrow, said_again(draft), done=True)

    assert again.stage is Stage.PROMISE_OPEN
    assert len(again.promises) == len(before.promises) + 1
    keep_promise(tomorrow, again.promises[-1].id)
    asked = complaint_facts(desk, key)
    assert asked.stage is Stage.FOLLOW_UP_DUE
    decline_follow_up(tomorrow, asked.follow_ups[-1].id)
    assert settle(tomorrow, key, Outcome.PUT_RIGHT, 1).stage is Stage.SETTLED


def test_only_a_settled_complaint_is_reopened_and_with_a_reason(desk: Desk) -> None:
    key = come_to(desk, Stage.SETTLING).complaint.id

    assert broken(lambda: reopen(desk, key, "Again")).code == "complaint.not_settled"
    with pytest.raises(Refused) as refused:
        reopen(desk, key, "  ")
    assert refused.value.code == "complaint.reason"


def test_what_is_not_offered_is_named_by_the_list_or_added_to_it(desk: Desk) -> None:
    key = come_to(desk, Stage.SETTLING).complaint.id
    cause = a_list_item(desk)

    assert refusal(lambda: settle(desk, key, Outcome.NOT_OFFERED, cause.id)) == "complaint.offering"
    settled = settle(
        *(desk, key, Outcome.NOT_OFFERED, cause.id), new_offering=" Free  home collection "
    ).complaint
    [offering] = offerings(desk)
    assert (offering.name, offering.is_offered) == ("Free home collection", False)
    assert settled.offering_id == offering.id

    again = come_to(desk, Stage.SETTLING).complaint.id
    settle(desk, again, Outcome.NOT_OFFERED, cause.id, offering_id=offering.id)
    assert times_asked(desk) == {offering.id: 2}


def test_the_three_views_are_kept_at_settling_and_after(desk: Desk) -> None:
    key = come_to(desk, Stage.SETTLING).complaint.id
    views = Views(" They were kind ", NOT_ASKED)

    settled = settle(desk, key, Outcome.PUT_RIGHT, a_list_item(desk).id, views=views).complaint
    assert (settled.customer_view, settled.served_view) == ("They were kind", NOT_ASKED)
    kept = save_views(desk, key, replace(views, owner="Worth it"))
    assert (kept.owner_view, kept.settled_at) == ("Worth it", settled.settled_at)
    assert refusal(lambda: save_views(desk, key, Views("x" * 100_001))) == "text.too_long"


def test_a_reopening_is_kept_with_when_it_had_been_settled(desk: Desk) -> None:
    known = come_to(desk, Stage.SETTLED).complaint
    in_ten_days = later(desk, 10)

    facts = reopen(in_ten_days, known.id, "It rubs again")

    [again] = facts.reopenings
    assert (again.at, again.settled_at) == (in_ten_days.now(), known.settled_at)
    assert first_time_to_resolve(facts) == timedelta()
    assert full_time_to_resolve(facts) is None
    assert resolved_at_first_contact(facts, in_ten_days.now()) is False
    view = complaint_view(in_ten_days, known.id)
    assert view.failed_before is not None
    assert view.failed_before.complaint_id == known.id


def test_after_the_final_say_only_new_facts_or_a_photo_take_it_up_again(desk: Desk) -> None:
    known = come_to(desk, Stage.SETTLING).complaint
    photo = EnclosedFile("crack.png", "image/png", b"\x89PNG\r\n\x1a\n" + bytes(20))
    enclose(later(desk, -1), known.customer_id, [photo], complaint_id=known.id)
    give_final_say(desk, known.id, "We can’t collect bikes.")
    settle(desk, known.id, Outcome.EXPLAINED, a_list_item(desk).id)
    tomorrow = later(desk)

    assert refusal(lambda: reopen(tomorrow, known.id, "They called")) == "complaint.final_say"
    enclose(tomorrow, known.customer_id, [photo], complaint_id=known.id)
    assert reopen(tomorrow, known.id, "They called").stage is Stage.ACTING


def test_a_customer_let_down_before_is_named_on_the_page_and_on_today(desk: Desk) -> None:
    first = come_to(later(desk, -300), Stage.SETTLED).complaint
    second = log_complaint(desk, a_draft(first.customer_id, "It rubs again."))
    other = opened(desk)

    before = complaint_view(desk, second.id).failed_before
    assert before is not None
    assert (before.complaint_id, before.title) == (first.id, first.title)
    assert complaint_view(desk, other.id).failed_before is None
    named = {task.complaint_id: task.let_down_before for task in board(desk).tasks}
    assert named == {second.id: first.title, other.id: ""}


def test_the_four_are_told_of_any_complaint(desk: Desk) -> None:
    key = come_to(desk, Stage.SETTLED).complaint.id

    standings = {each.part: each.standing for each in famous_four_of(desk, key)}

    assert standings == {
        Part.LISTENING: Standing.SHOWN,
        Part.EMPATHY: Standing.NOT_SHOWN,
        Part.CLARITY: Standing.NOT_SHOWN,
        Part.CONSISTENCY: Standing.NOTHING_TO_COMPARE,
    }
