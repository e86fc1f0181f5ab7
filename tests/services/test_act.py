"""Acting on a complaint: enough choices, their own idea, what we don't offer, the last word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from csdesk.analytics.precedents import Flag
from csdesk.desk import Desk
from csdesk.domain.complaint import (
    ActDraft,
    ComplaintFacts,
    Outcome,
    RemedyDecision,
    Severity,
    Stage,
    missing_for_act,
    requires_offering,
)
from csdesk.domain.errors import NotFound, Refused, RuleBroken
from csdesk.domain.offering import Offering
from csdesk.domain.option import Option
from csdesk.domain.precedent import Basis
from csdesk.domain.quick_redress import QuickRedress
from csdesk.domain.redress import RedressForm, RedressKind
from csdesk.services.complaints import complaint_facts, save_act, save_empathize, save_listen
from csdesk.services.final_say import give_final_say
from csdesk.services.guidance import guidance
from csdesk.services.offerings import offerings, save_offering, times_asked
from csdesk.services.precedents import precedent_of, precedents
from csdesk.services.quick_redress import quick_redress, save_quick_redress
from csdesk.services.undo import undo
from tests.builders import (
    a_complaint,
    a_customer,
    a_list_item,
    a_listen_draft,
    a_person,
    a_purchase,
    a_redress,
    a_shop,
    an_act_draft,
    an_empathize_step,
    at,
)


def acting(desk: Desk, **complaint: Any) -> ComplaintFacts:
    """A complaint that was heard and acknowledged."""
    customer = a_customer(desk)
    key = a_complaint(desk, customer.id, **complaint).id
    save_listen(desk, a_listen_draft(key), done=True)
    return save_empathize(desk, an_empathize_step(key), done=True)


def broken(act: Callable[[], object]) -> RuleBroken:
    with pytest.raises(RuleBroken) as rule:
        act()
    return rule.value


def undoing(desk: Desk, act: Callable[[], object]) -> Callable[[], object]:
    """Does something, and gives what takes exactly that back."""
    actions: list[str] = []
    desk.store.on_change = lambda action, _: actions.append(action.id)
    act()
    desk.store.on_change = None
    [only] = actions
    return lambda: undo(desk, only)


def with_step(draft: ActDraft, **facts: Any) -> ActDraft:
    return replace(draft, step=replace(draft.step, **facts))


# ---- choices


def test_one_way_alone_is_no_choice_unless_it_is_said_why(desk: Desk) -> None:
    key = acting(desk).complaint.id
    draft = an_act_draft(key, options=(Option(key, 0, "Re-true", chosen=True),))

    assert broken(lambda: save_act(desk, draft, done=True)).facts["missing"] == ("options",)
    told = with_step(draft, few_options_reason="Only one wheel fits.")
    facts = save_act(desk, told, done=True)
    assert facts.stage is Stage.PROMISE_OPEN
    assert facts.act is not None
    assert facts.act.few_options_reason == "Only one wheel fits."


def test_their_own_idea_makes_up_for_missing_options_and_wants_a_verdict_and_an_answer(
    desk: Desk,
) -> None:
    key = acting(desk).complaint.id
    draft = with_step(an_act_draft(key, options=()), counter_words="80 back")

    rule = broken(lambda: save_act(desk, draft, done=True))
    assert rule.facts["missing"] == ("reasonable", "counter_answer")
    answered = with_step(draft, counter_reasonable=False, counter_answer="Sorry, no.")
    assert save_act(desk, answered, done=True).stage is Stage.PROMISE_OPEN


def test_an_option_keeps_its_day_its_form_its_worth_and_that_the_limits_were_told(
    desk: Desk,
) -> None:
    key = acting(desk).complaint.id
    told = Option(
        *(key, 0, "Re-true", "12 spokes", 3_800, 6_400, "by Tuesday", True, True),
        form=RedressForm.REDO,
        ready_on=date(2026, 11, 24),
    )
    other = Option(key, 1, "New wheel")
    kept = save_act(desk, an_act_draft(key, options=(told, other)), done=True).options
    assert [replace(option, id=0) for option in kept] == [told, other]


def test_the_four_answers_and_the_amount_of_their_idea_are_kept(desk: Desk) -> None:
    key = acting(desk).complaint.id
    answers = {
        "counter_words": "80 back",
        "counter_minor": 8_000,
        "counter_was_promised": False,
        "counter_given_to_others": False,
        "counter_affordable": True,
        "counter_first_time": False,
        "counter_reasonable": False,
        "counter_answer": "That is more than the work cost.",
    }
    facts = save_act(desk, with_step(an_act_draft(key), **answers), done=True)
    assert facts.act is not None
    assert {name: getattr(facts.act, name) for name in answers} == answers


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        ({}, ("options", "choice", "remedy", "promise", "follow_up", "read_back")),
        ({"remedy_decision": RemedyDecision.NONE_OWED, "nothing_to_promise": True},
         ("options", "choice", "follow_up", "read_back")),
    ],
)  # fmt: skip
def test_the_gate_names_all_that_is_missing_in_its_order(
    desk: Desk, change: dict[str, Any], missing: tuple[str, ...]
) -> None:
    key = acting(desk).complaint.id
    empty = ActDraft(replace(an_act_draft(key).step, remedy_decision=None, read_back_at=None))
    draft = with_step(empty, **change)
    assert missing_for_act(draft) == missing
    assert broken(lambda: save_act(desk, draft, done=True)).facts["missing"] == missing
    assert complaint_facts(desk, key).stage is Stage.ACTING


# ---- what we don't offer


def test_a_wish_is_tied_to_what_is_not_offered_and_counted(desk: Desk) -> None:
    collection = save_offering(desk, Offering("Free home collection", is_offered=False, position=0))
    for _ in range(3):
        key = acting(desk).complaint.id
        facts = save_act(desk, replace(an_act_draft(key), offering_id=collection.id), done=True)
        assert facts.complaint.offering_id == collection.id
    assert times_asked(desk) == {collection.id: 3}


def test_what_is_not_on_the_list_is_added_in_place_once_and_one_undo_takes_all_back(
    desk: Desk,
) -> None:
    key = acting(desk).complaint.id
    draft = replace(an_act_draft(key), new_offering="  Free  home collection ")

    back = undoing(desk, lambda: save_act(desk, draft))
    first = complaint_facts(desk, key).complaint.offering_id
    again = undoing(
        desk, lambda: save_act(desk, replace(draft, new_offering="free home COLLECTION"))
    )
    assert [(item.name, item.is_offered) for item in offerings(desk)] == [
        ("Free home collection", False)
    ]
    assert first is not None
    assert complaint_facts(desk, key).complaint.offering_id == first

    again()
    back()
    assert offerings(desk) == ()
    assert complaint_facts(desk, key).complaint.offering_id is None


def test_a_wish_can_t_be_tied_to_what_the_shop_does_offer_or_what_is_gone(desk: Desk) -> None:
    key = acting(desk).complaint.id
    offered = save_offering(desk, Offering("Same-day repair", is_offered=True, position=0))
    draft = an_act_draft(key)
    rule = broken(lambda: save_act(desk, replace(draft, offering_id=offered.id)))
    assert rule.code == "offering.is_offered"
    with pytest.raises(NotFound):
        save_act(desk, replace(draft, offering_id=99))
    assert complaint_facts(desk, key).options == ()


def test_a_wish_stays_tied_when_the_shop_begins_to_offer_it(desk: Desk) -> None:
    key = acting(desk).complaint.id
    item = save_offering(desk, Offering("Home collection", is_offered=False, position=0))
    draft = replace(an_act_draft(key), offering_id=item.id)
    save_act(desk, draft)
    save_offering(desk, replace(item, is_offered=True))
    assert save_act(desk, draft).complaint.offering_id == item.id


def test_two_entries_of_one_name_are_refused_and_one_without_a_name_too(desk: Desk) -> None:
    save_offering(desk, Offering("Rental", is_offered=True, position=0))
    for name, code in (("rental ", "offering.known"), ("  ", "offering.name")):
        with pytest.raises(Refused) as refused:
            save_offering(desk, Offering(name, is_offered=False, position=0))
        assert refused.value.code == code


def test_only_what_is_not_offered_has_to_be_named_at_settling() -> None:
    assert [outcome for outcome in Outcome if requires_offering(outcome)] == [Outcome.NOT_OFFERED]


# ---- final say


def test_the_final_say_stands_with_its_words_its_person_and_its_moment(desk: Desk) -> None:
    desk.store.person_id = a_person(desk, "Maya Torres").id
    key = acting(desk).complaint.id
    facts = give_final_say(desk, key, "  We can't collect it. We are sorry.  ")
    complaint = facts.complaint
    assert complaint.final_say == "We can't collect it. We are sorry."
    assert (complaint.final_say_by, complaint.final_say_at) == (desk.store.person_id, desk.now())


def test_the_final_say_needs_words_comes_after_hearing_them_and_is_given_once(desk: Desk) -> None:
    early = a_complaint(desk, a_customer(desk).id).id
    assert broken(lambda: give_final_say(desk, early, "No.")).code == "complaint.stage"
    key = acting(desk).complaint.id
    with pytest.raises(Refused):
        give_final_say(desk, key, "  ")
    back = undoing(desk, lambda: give_final_say(desk, key, "No."))
    again = broken(lambda: give_final_say(desk, key, "Still no."))
    assert again.code == "complaint.final_say_given"
    assert complaint_facts(desk, key).complaint.final_say == "No."
    back()
    assert complaint_facts(desk, key).complaint.final_say_at is None


# ---- quick remedies


def test_quick_remedies_keep_their_order_and_those_taken_off_are_gone(desk: Desk) -> None:
    for what in ("Inner tube", "Bell"):
        save_quick_redress(desk, a_preset(what))
    first, second = quick_redress(desk)
    assert (first.what, second.what) == ("Inner tube", "Bell")
    save_quick_redress(desk, replace(first, active=False))
    assert [preset.what for preset in quick_redress(desk)] == ["Bell"]


@pytest.mark.parametrize("change", [{"what": " "}, {"cost_minor": -1}, {"worth_minor": -1}])
def test_a_quick_remedy_has_words_and_costs_nothing_less_than_nothing(
    desk: Desk, change: dict[str, Any]
) -> None:
    with pytest.raises(Refused):
        save_quick_redress(desk, replace(a_preset(), **change))
    assert quick_redress(desk) == ()


def a_preset(what: str = "Inner tube", cost: int = 600) -> QuickRedress:
    return QuickRedress(RedressKind.REMEDY, RedressForm.REPLACEMENT, what, cost, 0)


# ---- precedents


def settled(desk: Desk, remedy: int, goodwill: int = 0, **facts: Any) -> int:
    """A complaint settled on the 18th that was given so much."""
    cause = a_list_item(desk).id
    values = {"settled_at": at(18), "outcome": Outcome.PUT_RIGHT, "cause_id": cause} | facts
    complaint = a_complaint(desk, a_customer(desk).id, **values)
    a_redress(desk, complaint, remedy)
    if goodwill:
        a_redress(desk, complaint, goodwill, RedressKind.GOODWILL)
    return complaint.id


def test_a_complaint_is_compared_with_settled_ones_of_its_kind_and_grade(desk: Desk) -> None:
    repair, bill = (a_list_item(desk, label=label).id for label in ("Repair", "Bill"))
    for remedy in (1_000, 1_200, 1_500, 1_500, 1_800):
        settled(desk, remedy, category_id=repair)
    for _ in range(6):
        settled(desk, 9_000, category_id=bill)
        settled(desk, 9_000, category_id=repair, severity=Severity.GRAVE)
    settled(desk, 9_000, category_id=repair, settled_at=at(18, year=2024))
    a_redress(desk, a_complaint(desk, a_customer(desk).id, category_id=repair), 9_000)
    mine = a_complaint(desk, a_customer(desk).id, category_id=repair)
    a_redress(desk, mine, 6_000)

    peers = precedents(desk, mine.id)
    assert (peers.basis, len(peers.cases)) == (Basis.SAME_KIND, 5)
    found = precedent_of(desk, mine.id)
    assert found is not None
    assert (found.remedy.median, found.remedy.flag) == (1_500, Flag.MORE)
    assert found.goodwill.flag is None


def test_with_few_settled_complaints_there_is_nothing_to_compare(desk: Desk) -> None:
    for _ in range(4):
        settled(desk, 1_000)
    mine = a_complaint(desk, a_customer(desk).id)
    a_redress(desk, mine, 5_000)
    assert (precedents(desk, mine.id).basis, precedents(desk, mine.id).known) == (None, 4)
    assert precedent_of(desk, mine.id) is None


def test_a_settled_complaint_is_compared_with_those_before_it_and_never_with_itself(
    desk: Desk,
) -> None:
    keys = [settled(desk, 1_000 + n, settled_at=at(10 + n)) for n in range(8)]
    assert len(precedents(desk, keys[7]).cases) == 7
    assert {case.complaint_id for case in precedents(desk, keys[6]).cases} == set(keys[:6])


def test_a_complaint_nobody_decided_on_is_no_precedent(desk: Desk) -> None:
    cause = a_list_item(desk).id
    for _ in range(8):
        done = {"settled_at": at(18), "outcome": Outcome.WITHDRAWN, "cause_id": cause}
        a_complaint(desk, a_customer(desk).id, **done)
    mine = a_complaint(desk, a_customer(desk).id)
    assert precedents(desk, mine.id).known == 0


# ---- care budget and meter


def test_the_care_budget_follows_the_margin_at_stake_of_the_very_purchase(desk: Desk) -> None:
    a_shop(desk)
    customer = a_customer(desk)
    bought = a_purchase(desk, customer.id, 10_000, margin=6_000)
    about = {"at_stake_minor": 5_000}
    plain = a_complaint(desk, customer.id, **about)
    linked = a_complaint(desk, customer.id, purchase_id=bought.id, **about)
    assert guidance(desk, plain.id).budget.minutes == 40
    assert guidance(desk, linked.id).budget.minutes == 60
    assert guidance(desk, a_complaint(desk, customer.id).id).budget.minutes == 15


def test_the_meter_is_hidden_while_complaints_are_rare_and_the_shop_wants_it_so(
    desk: Desk,
) -> None:
    a_shop(desk)
    customer = a_customer(desk)
    for n in range(21):
        a_purchase(desk, customer.id, on=desk.today() - timedelta(days=n))
    complaint = a_complaint(desk, customer.id)
    assert guidance(desk, complaint.id).hides_meter
    a_shop(desk, rare_below=4)
    assert not guidance(desk, complaint.id).hides_meter
    a_shop(desk, hide_meter_when_rare=False)
    assert not guidance(desk, complaint.id).hides_meter


def test_old_purchases_do_not_make_complaints_rare(desk: Desk) -> None:
    a_shop(desk)
    customer = a_customer(desk)
    for _ in range(30):
        a_purchase(desk, customer.id, on=desk.today() - timedelta(days=400))
    complaint = a_complaint(desk, customer.id)
    assert not guidance(desk, complaint.id).hides_meter
