"""Settling with outcome and cause, and taking a complaint up again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from csdesk.desk import Desk
from csdesk.domain.complaint import (
    Outcome,
    Stage,
)
from csdesk.domain.effort import Measured
from csdesk.domain.errors import NotFound, Refused
from csdesk.domain.shop import ListName
from csdesk.services.complaints import complaint_facts, save_act
from csdesk.services.efforts import efforts_of, log_minutes
from csdesk.services.follow_ups import decline_follow_up
from csdesk.services.promises import keep_promise
from csdesk.services.settling import reopen, settle
from tests.builders import (
    a_list_item,
    an_act_draft,
)
from tests.services.ways import broken, come_to, later


def test_settling_keeps_outcome_cause_and_moment(desk: Desk) -> None:
    facts = come_to(desk, Stage.SETTLING)
    cause = a_list_item(desk)

    after = settle(desk, facts.complaint.id, Outcome.EXPLAINED, cause.id).complaint

    assert (after.outcome, after.cause_id, after.settled_at) == (
        Outcome.EXPLAINED,
        cause.id,
        desk.now(),
    )


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

    again = save_act(tomorrow, replace(an_act_draft(key), options=before.options), done=True)

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
