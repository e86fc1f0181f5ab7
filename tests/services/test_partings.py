"""Keep going, change the terms, or part well: on a real shop file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from csdesk.domain.complaint import ActStep, Stage, Verdict
from csdesk.domain.contact import Channel
from csdesk.domain.errors import Refused, RuleBroken
from csdesk.domain.letter import LetterKind, SentBy
from csdesk.domain.listings import EventKind
from csdesk.domain.option import Option
from csdesk.domain.parting import NextStep, PartingState
from csdesk.domain.parting_gate import Rule
from csdesk.services.complaints import complaint_facts, log_complaint
from csdesk.services.customers import story
from csdesk.services.letters import letters_of
from csdesk.services.partings import (
    change_terms,
    keep_going,
    part_now,
    save_goodbye,
    standing_parting,
    take_back,
    think_about_parting,
    what_next,
)
from csdesk.services.today import board
from csdesk.services.undo import undo
from tests.builders import (
    a_contact,
    a_customer,
    a_draft,
    a_person,
    a_purchase,
    a_shop,
    an_effort,
    at,
)
from tests.parting_ways import a_heard_complaint, an_offer_refused, greg, later

WORDS = "Dear Greg, we are sorry to lose your business."


def rules(desk, customer_id):
    return [each.rule for each in what_next(desk, customer_id).unmet]


def last_action(desk, doing):
    actions = []
    desk.store.on_change = lambda action, _: actions.append(action.id)
    doing()
    desk.store.on_change = None
    return actions[-1]


def test_the_gate_is_open_for_whom_every_rule_is_met(desk):
    known = what_next(desk, greg(desk).id)

    assert known.unmet == ()
    assert known.monthly_minor == 500  # an hour of 30.00 in half a year, a month of it
    assert known.look_again_on == date(2027, 2, 21)


def test_it_stays_shut_while_an_upheld_complaint_is_open(desk):
    customer = greg(desk)
    a_heard_complaint(desk, customer.id, Verdict.WE_FAILED, 1, is_open=True)

    assert rules(desk, customer.id) == [Rule.NONE_UPHELD]
    with pytest.raises(RuleBroken, match="“Creak of 1 October”") as told:
        think_about_parting(desk, customer.id)
    assert told.value.code == "parting.gate"
    assert standing_parting(desk, customer.id) is None


def test_it_stays_shut_while_a_complaint_waits_to_be_heard(desk):
    customer = greg(desk)
    a_heard_complaint(desk, customer.id, None, 1, is_open=True)

    assert rules(desk, customer.id) == [Rule.ALL_DECIDED]


def test_a_verdict_that_is_only_typed_protects_them_already(desk):
    customer = greg(desk)
    raised = a_heard_complaint(desk, customer.id, Verdict.PARTLY, 1, is_open=True)
    with desk.store.write("save_empathize", desk.now()) as work:
        step = work.empathize_steps.require(raised.id)
        work.empathize_steps.replace(replace(step, done_at=None))

    assert rules(desk, customer.id) == [Rule.NONE_UPHELD]


def test_it_stays_shut_for_one_who_merely_buys_little(desk):
    a_shop(desk)
    customer = a_customer(desk)
    a_purchase(desk, customer.id, 100)

    assert Rule.HEAVY in rules(desk, customer.id)
    with pytest.raises(RuleBroken, match="Buying little is no reason"):
        think_about_parting(desk, customer.id)


def test_whoever_took_one_of_our_ways_refused_nothing(desk):
    customer = greg(desk)
    with desk.store.write("save_act", desk.now()) as work:
        (offered,) = work.options.where()
        work.options.replace(replace(offered, chosen=True))

    assert rules(desk, customer.id) == [Rule.OFFER_REFUSED]


def test_persistent_is_not_unreasonable(desk):
    """Many complaints and offers that were simply not taken yet are no refusal."""
    a_shop(desk)
    customer = a_customer(desk)
    for day in range(1, 9):
        raised = a_heard_complaint(desk, customer.id, Verdict.AS_PROMISED, day)
        with desk.store.write("save_act", desk.now()) as work:
            work.options.add(Option(raised.id, 0, "Another check"))
            work.act_steps.put(ActStep(raised.id, counter_words="Please", counter_answer="Yes"))
    an_effort(desk, customer.id, 600)

    assert Rule.OFFER_REFUSED in rules(desk, customer.id)


def test_three_heavy_contacts_or_abuse_open_it_without_any_cost(desk):
    a_shop(desk)
    for how in ({"toll_aggression": 3, "toll_dread": 3, "toll_unclear": 2}, {"abuse": True}):
        customer = a_customer(desk)
        a_heard_complaint(desk, customer.id, Verdict.AS_PROMISED, 5)
        last = a_heard_complaint(desk, customer.id, Verdict.AS_PROMISED, 20)
        an_offer_refused(desk, last)
        assert rules(desk, customer.id) == [Rule.HEAVY]
        for day in (10, 12, 14):
            a_contact(desk, customer.id, at=at(day), channel=Channel.PHONE, **how)
        assert rules(desk, customer.id) == []


def test_what_contacts_took_more_than_90_days_ago_is_forgotten(desk):
    a_shop(desk)
    customer = a_customer(desk)
    for month in (8, 7, 6):
        a_contact(desk, customer.id, at=at(1, month=month), toll_aggression=3, toll_dread=3)

    assert Rule.HEAVY in rules(desk, customer.id)


def test_it_takes_a_week_and_today_asks_again(desk):
    customer = greg(desk)
    thought = think_about_parting(desk, customer.id, WORDS)

    assert thought.think_until == at(28)
    assert thought.state is PartingState.THINKING
    with pytest.raises(RuleBroken) as told:
        part_now(later(desk, at(28, 9)), thought.id, WORDS)
    assert told.value.code == "parting.thinking"
    assert not what_next(later(desk, at(28, 9)), customer.id).may_part_now
    assert thought.id not in [task.parting_id for task in board(later(desk, at(28, 9))).tasks]
    assert thought.id in [task.parting_id for task in board(later(desk, at(28))).tasks]


def test_after_the_week_the_letter_goes_and_it_is_told_in_the_story(desk):
    customer = greg(desk)
    thought = think_about_parting(desk, customer.id, WORDS)
    then = later(desk, at(28))

    parted = part_now(then, thought.id, WORDS + " All the best.", SentBy.MAIL)

    assert parted.state is PartingState.PARTED
    (letter,) = letters_of(desk, customer.id)
    assert (letter.kind, letter.sent_by, letter.sent_at) == (
        *(LetterKind.GOODBYE, SentBy.MAIL),
        at(28),
    )
    assert letter.body == WORDS + " All the best."
    assert EventKind.PARTED in [event.kind for event in story(desk, customer.id)]
    assert not [task for task in board(then).tasks if task.parting_id]


def test_after_the_week_the_gate_has_to_hold_still(desk):
    customer = greg(desk)
    thought = think_about_parting(desk, customer.id, WORDS)
    log_complaint(desk, a_draft(customer.id))

    with pytest.raises(RuleBroken) as told:
        part_now(later(desk, at(28)), thought.id, WORDS)

    assert Rule.ALL_DECIDED in told.value.facts["unmet"]
    assert standing_parting(desk, customer.id).state is PartingState.THINKING


def test_nobody_is_parted_from_without_a_word(desk):
    thought = think_about_parting(desk, greg(desk).id)

    with pytest.raises(Refused, match="warm words"):
        part_now(later(desk, at(28)), thought.id, "  ")


def test_the_words_can_be_changed_while_it_is_thought_over(desk):
    customer = greg(desk)
    thought = think_about_parting(desk, customer.id, WORDS)

    save_goodbye(desk, thought.id, "Dear Greg")

    assert standing_parting(desk, customer.id).message == "Dear Greg"


@pytest.mark.parametrize("after", [False, True])
def test_it_can_be_taken_back_before_and_after(desk, after):
    customer = greg(desk)
    thought = think_about_parting(desk, customer.id, WORDS)
    then = later(desk, at(29))
    if after:
        part_now(then, thought.id, WORDS)

    back = take_back(then, thought.id, "He wrote kindly")

    assert back.state is PartingState.TAKEN_BACK
    assert standing_parting(desk, customer.id) is None
    assert EventKind.PARTING_TAKEN_BACK in [event.kind for event in story(desk, customer.id)]
    with pytest.raises(RuleBroken):
        take_back(then, thought.id, "Once more")
    assert think_about_parting(then, customer.id).state is PartingState.THINKING


def test_taking_it_back_wants_a_reason(desk):
    thought = think_about_parting(desk, greg(desk).id)

    with pytest.raises(Refused):
        take_back(desk, thought.id, " ")


def test_taking_it_back_gives_an_open_complaint_its_way_back(desk):
    customer = greg(desk)
    raised = a_heard_complaint(desk, customer.id, Verdict.OUTSIDE, 1, is_open=True)
    thought = think_about_parting(desk, customer.id, WORDS)
    then = later(desk, at(28))

    part_now(then, thought.id, WORDS)
    assert complaint_facts(then, raised.id).stage is Stage.PARTED

    take_back(then, thought.id, "He came by")
    assert complaint_facts(then, raised.id).stage is Stage.ACTING


def test_everything_of_it_is_undone_in_one_step(desk):
    customer = greg(desk)
    thought = think_about_parting(desk, customer.id, WORDS)
    then = later(desk, at(28))

    undo(then, last_action(desk, lambda: part_now(then, thought.id, WORDS)))

    assert letters_of(desk, customer.id) == ()
    assert standing_parting(desk, customer.id).state is PartingState.THINKING


def test_it_is_thought_about_once_at_a_time(desk):
    customer = greg(desk)
    think_about_parting(desk, customer.id)

    with pytest.raises(RuleBroken) as told:
        think_about_parting(desk, customer.id)
    assert told.value.code == "parting.standing"


def test_whoever_was_parted_from_can_complain_like_anybody(desk):
    customer = greg(desk)
    thought = think_about_parting(desk, customer.id, WORDS)
    part_now(later(desk, at(28)), thought.id, WORDS)
    then = later(desk, at(29))

    raised = log_complaint(then, a_draft(customer.id))

    assert complaint_facts(then, raised.id).stage is Stage.LISTENING


def test_keeping_going_looks_again_in_three_months(desk):
    desk.store.person_id = a_person(desk).id
    customer = greg(desk)

    kept = keep_going(desk, customer.id)

    assert kept.next_step is NextStep.KEEP_GOING
    assert kept.look_again_on == date(2027, 2, 21)
    assert kept.person_id == desk.store.person_id
    again = board(later(desk, at(21, 10, 2, 2027))).tasks
    assert kept.id in [task.parting_id for task in again]
    with pytest.raises(Refused, match="day to come"):
        keep_going(desk, customer.id, desk.today())


def test_keeping_going_ends_the_thinking_and_undo_brings_it_back(desk):
    customer = greg(desk)
    thought = think_about_parting(desk, customer.id)

    action = last_action(desk, lambda: keep_going(desk, customer.id))
    assert standing_parting(desk, customer.id) is None

    undo(desk, action)
    assert standing_parting(desk, customer.id).id == thought.id


def test_other_terms_are_told_in_writing(desk):
    customer = greg(desk)

    changed = change_terms(desk, customer.id, "Checks after the second are 25.00", "Dear Greg, …")

    assert changed.terms == "Checks after the second are 25.00"
    (letter,) = letters_of(desk, customer.id)
    assert (letter.kind, letter.sent_at) == (LetterKind.TERMS, None)
    with pytest.raises(Refused, match="what changes"):
        change_terms(desk, customer.id, " ")


def test_parted_is_parted_until_it_is_taken_back(desk):
    customer = greg(desk)
    thought = think_about_parting(desk, customer.id, WORDS)
    then = later(desk, at(28))
    part_now(then, thought.id, WORDS)

    for doing in (
        lambda: keep_going(then, customer.id),
        lambda: change_terms(then, customer.id, "Other terms"),
        lambda: part_now(then, thought.id, WORDS),
        lambda: save_goodbye(then, thought.id, WORDS),
    ):
        with pytest.raises(RuleBroken):
            doing()


def test_a_clock_set_back_does_not_part_sooner(desk):
    customer = greg(desk)
    thought = think_about_parting(desk, customer.id, WORDS)

    with pytest.raises(RuleBroken):
        part_now(later(desk, at(21) - timedelta(days=30)), thought.id, WORDS)
