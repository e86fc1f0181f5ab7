"""Handing complaints over, who has how much open, and who signs what."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from csdesk.domain.complaint import Feeling
from csdesk.domain.errors import NotFound, Refused, RuleBroken
from csdesk.domain.listings import EventKind
from csdesk.services.complaints import complaint_facts, save_act, save_empathize, save_listen
from csdesk.services.customers import story
from csdesk.services.handovers import begin_handover, hand_over
from csdesk.services.people_load import people_load
from csdesk.services.shops import save_person
from csdesk.services.undo import undo
from tests.builders import (
    a_complaint,
    a_contact,
    a_customer,
    a_listen_draft,
    a_person,
    a_promise,
    a_shop,
    an_act_draft,
    an_effort,
    an_empathize_step,
    at,
    some_preferences,
)
from tests.parting_ways import settle


@pytest.fixture
def staff(desk):
    """Maya at the desk, and Tom."""
    a_shop(desk)
    maya, tom = a_person(desk, "Maya Torres"), a_person(desk, "Tom Reyes")
    desk.store.person_id = maya.id
    return maya, tom


def test_the_brief_says_all_that_is_known(desk, staff):
    customer = a_customer(desk)
    some_preferences(desk, customer.id, channel="Text first")
    raised = a_complaint(desk, customer.id, person_id=staff[0].id, is_safety=True)
    draft = a_listen_draft(raised.id, seeks="A wheel that holds", feeling=Feeling.ANGRY)
    save_listen(desk, replace(draft, is_safety=True, at_stake_minor=3_800), done=True)
    save_empathize(desk, an_empathize_step(raised.id), done=True)
    save_act(desk, an_act_draft(raised.id), done=True)

    known = begin_handover(desk, raised.id)

    for words in (
        *("Anna Lindqvist", "“The rear wheel rubs the brake again.”", "The wheel rubs again."),
        *("They seek: A wheel that holds", "They are angry.", "Somebody could get hurt."),
        *("At stake: 38.00 EUR", "Agreed: Re-true and loan bike", "Remedy: Re-true, 12 spokes"),
        *("Goodwill: Bell and a coffee", "Promised by 2026-11-19: Wheel done and ridden"),
        *("How they like it: Text first", "Next: keep the promise."),
    ):
        assert words in known.brief
    assert [each.name for each in known.others] == ["Tom Reyes"]
    assert [each.what for each in known.promises] == ["Wheel done and ridden"]


def test_a_brief_of_a_bare_complaint_leaves_out_what_nobody_knows(desk, staff):
    raised = a_complaint(desk, a_customer(desk).id)

    lines = begin_handover(desk, raised.id).brief.splitlines()

    assert len(lines) == 2
    assert lines[1] == "Next: hear it out and read it back."


def test_a_complaint_goes_over_with_its_brief_and_the_promises_that_were_named(desk, staff):
    maya, tom = staff
    customer = a_customer(desk)
    raised = a_complaint(desk, customer.id, person_id=maya.id)
    goes = a_promise(desk, customer.id, complaint_id=raised.id, person_id=maya.id)
    stays = a_promise(desk, customer.id, complaint_id=raised.id, person_id=maya.id)

    facts = hand_over(desk, raised.id, tom.id, "She waits for a call.", [goes.id])

    (given,) = facts.handovers
    assert (given.from_person_id, given.to_person_id) == (maya.id, tom.id)
    assert given.brief == "She waits for a call."
    assert facts.complaint.person_id == tom.id
    keepers = {promise.id: promise.person_id for promise in facts.promises}
    assert keepers == {goes.id: tom.id, stays.id: maya.id}
    told = [each for each in story(desk, customer.id) if each.kind is EventKind.HANDED_OVER]
    assert [(each.title, each.words, each.initials) for each in told] == [
        ("Tom Reyes", "She waits for a call.", "MT")
    ]


def test_a_handover_is_undone_in_one_step(desk, staff):
    maya, tom = staff
    customer = a_customer(desk)
    raised = a_complaint(desk, customer.id, person_id=maya.id)
    goes = a_promise(desk, customer.id, complaint_id=raised.id, person_id=maya.id)
    before = complaint_facts(desk, raised.id)
    actions = []
    desk.store.on_change = lambda action, _: actions.append(action.id)

    hand_over(desk, raised.id, tom.id, "She waits.", [goes.id])
    assert len(actions) == 1
    undo(desk, actions[0])

    assert complaint_facts(desk, raised.id) == before


def test_what_can_not_be_handed_over_says_why(desk, staff):
    maya, tom = staff
    customer = a_customer(desk)
    raised = a_complaint(desk, customer.id, person_id=maya.id)
    other = a_promise(desk, customer.id)
    retired = save_person(desk, replace(a_person(desk, "Old Hand"), active=False))

    for code, to, brief, promises in (
        ("handover.brief", tom.id, "  ", ()),
        ("handover.same", maya.id, "Take it", ()),
        ("handover.gone", retired.id, "Take it", ()),
        ("handover.promise", tom.id, "Take it", (other.id,)),
    ):
        with pytest.raises(Refused) as told:
            hand_over(desk, raised.id, to, brief, promises)
        assert told.value.code == code
    with pytest.raises(NotFound):
        hand_over(desk, raised.id, 999, "Take it")
    assert complaint_facts(desk, raised.id).handovers == ()


def test_a_settled_complaint_is_not_handed_over(desk, staff):
    raised = settle(desk, a_complaint(desk, a_customer(desk).id, person_id=staff[0].id))

    with pytest.raises(RuleBroken) as told:
        hand_over(desk, raised.id, staff[1].id, "Take it")
    assert told.value.code == "complaint.settled"


def test_everybody_sees_who_has_how_much_open(desk, staff):
    maya, tom = staff
    customer = a_customer(desk)
    mine = a_complaint(desk, customer.id, person_id=maya.id)
    settle(desk, a_complaint(desk, customer.id, person_id=maya.id))
    a_promise(desk, customer.id, person_id=maya.id, due_at=at(19))
    a_promise(desk, customer.id, person_id=maya.id, due_at=at(25))
    a_promise(desk, customer.id, person_id=tom.id, due_at=at(20), kept_at=at(19))
    an_effort(desk, customer.id, 30, complaint_id=mine.id, person_id=maya.id)
    an_effort(desk, customer.id, 20, complaint_id=mine.id, person_id=tom.id)
    an_effort(*(desk, customer.id, 50), complaint_id=mine.id, person_id=tom.id, on=date(2026, 8, 1))
    an_effort(desk, customer.id, 70, person_id=tom.id)
    a_contact(desk, customer.id, complaint_id=mine.id, retold=True)
    a_contact(desk, customer.id, complaint_id=mine.id)

    first, second = people_load(desk)

    assert (first.person.name, first.complaints, first.promises, first.late) == (
        *("Maya Torres", 1),
        *(2, 1),
    )
    assert (first.minutes, first.by_others, first.retellings) == (50, 20, 1)
    assert second.person.name == "Tom Reyes"
    assert (second.complaints, second.promises, second.minutes) == (0, 0, 0)


def test_whoever_retired_is_shown_while_something_waits_for_them(desk, staff):
    tom = staff[1]
    raised = a_complaint(desk, a_customer(desk).id, person_id=tom.id)
    save_person(desk, replace(tom, active=False))
    assert [load.person.name for load in people_load(desk)] == ["Maya Torres", "Tom Reyes"]

    hand_over(desk, raised.id, staff[0].id, "Tom left")

    assert [load.person.name for load in people_load(desk)] == ["Maya Torres"]
