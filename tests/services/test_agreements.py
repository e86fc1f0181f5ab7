"""What is agreed with a customer: choice, remedy, goodwill, promise, follow-up."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from csdesk.desk import Desk
from csdesk.domain.complaint import (
    ActDraft,
    ActStep,
    RemedyDecision,
    Stage,
)
from csdesk.domain.contact import About, Channel, ContactDraft
from csdesk.domain.errors import Refused, RuleBroken
from csdesk.domain.follow_up import FollowUpDraft
from csdesk.domain.option import Option
from csdesk.domain.promise import PromiseDraft
from csdesk.domain.redress import RedressDraft, RedressForm, RedressKind
from csdesk.services.complaints import (
    complaint_facts,
    save_act,
)
from csdesk.services.contacts import log_contact
from csdesk.services.promises import (
    break_promise,
)
from tests.builders import (
    a_shop,
    an_act_draft,
    at,
)
from tests.services.ways import broken, come_to, later, said_again


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        ({"promise": None}, "promise"),
        ({"promise": PromiseDraft("  ", at(19))}, "promise"),
        ({"follow_up": None}, "follow_up"),
    ],
)
def test_acting_is_over_once_all_is_agreed(
    desk: Desk, change: dict[str, Any], missing: str
) -> None:
    key = come_to(desk, Stage.ACTING).complaint.id

    rule = broken(lambda: save_act(desk, an_act_draft(key, **change), done=True))

    assert (rule.code, rule.facts["missing"]) == ("complaint.act", (missing,))


@pytest.mark.parametrize(
    ("facts", "missing"),
    [({"remedy_decision": None}, "remedy"), ({"read_back_at": None}, "read_back")],
)
def test_acting_wants_the_remedy_decided_and_the_agreement_read_back(
    desk: Desk, facts: dict[str, Any], missing: str
) -> None:
    key = come_to(desk, Stage.ACTING).complaint.id
    draft = an_act_draft(key, remedy=0, goodwill=0)
    draft = replace(draft, step=replace(draft.step, **facts), remedy=(), goodwill=())

    rule = broken(lambda: save_act(desk, draft, done=True))

    assert rule.facts["missing"] == (missing,)


def test_a_counter_proposal_with_our_answer_stands_in_for_a_choice(desk: Desk) -> None:
    key = come_to(desk, Stage.ACTING).complaint.id
    draft = an_act_draft(key, options=(Option(key, 0, "Re-true"), Option(key, 1, "New wheel")))
    countered = replace(
        draft.step, counter_words="Half price", counter_answer="Yes", counter_reasonable=True
    )

    assert broken(lambda: save_act(desk, draft, done=True)).facts["missing"] == ("choice",)
    assert save_act(desk, replace(draft, step=countered), done=True).stage is Stage.PROMISE_OPEN


def test_nothing_to_promise_is_an_answer_too(desk: Desk) -> None:
    key = come_to(desk, Stage.ACTING).complaint.id
    draft = an_act_draft(key, promise=None)
    draft = replace(draft, step=replace(draft.step, nothing_to_promise=True))

    assert save_act(desk, draft, done=True).stage is Stage.FOLLOW_UP_DUE


GIFT = RedressDraft(RedressForm.VOUCHER, "A coffee", 300)


@pytest.mark.parametrize(
    ("decision", "remedy", "goodwill", "code"),
    [
        (None, (), (GIFT,), "redress.goodwill_first"),
        (None, (GIFT,), (), "redress.none_owed"),
        (RemedyDecision.NONE_OWED, (GIFT,), (), "redress.none_owed"),
        (RemedyDecision.OWED, (replace(GIFT, cost_minor=-1),), (), "redress.cost"),
        (RemedyDecision.OWED, (), (replace(GIFT, worth_minor=-1),), "redress.cost"),
    ],
)
@pytest.mark.parametrize("done", [False, True])
def test_goodwill_never_comes_before_the_remedy_nor_a_remedy_where_none_is_owed(
    desk: Desk, decision: Any, remedy: Any, goodwill: Any, code: str, done: bool
) -> None:
    key = come_to(desk, Stage.ACTING).complaint.id
    step = ActStep(key, remedy_decision=decision, read_back_at=at(16))
    draft = an_act_draft(key, step=step)

    with pytest.raises((RuleBroken, Refused)) as refused:
        save_act(desk, replace(draft, remedy=remedy, goodwill=goodwill), done=done)

    assert refused.value.code == code
    assert complaint_facts(desk, key).redress == ()


def test_goodwill_is_given_where_no_remedy_is_owed(desk: Desk) -> None:
    key = come_to(desk, Stage.ACTING).complaint.id
    step = ActStep(key, remedy_decision=RemedyDecision.NONE_OWED, read_back_at=at(16))
    draft = replace(an_act_draft(key, step=step), remedy=())

    facts = save_act(desk, draft, done=True)

    assert facts.cost_minor(RedressKind.REMEDY) == 0
    assert facts.cost_minor(RedressKind.GOODWILL) == 1_200


def test_the_customer_picks_one_option(desk: Desk) -> None:
    key = come_to(desk, Stage.ACTING).complaint.id
    both = tuple(Option(key, 0, title, chosen=True) for title in ("This", "That"))

    assert broken(lambda: save_act(desk, an_act_draft(key, options=both))).code == (
        "option.two_chosen"
    )


def test_remedy_and_goodwill_are_kept_apart_with_their_accounts_and_day(desk: Desk) -> None:
    a_shop(desk, remedy_account="4100", goodwill_account="6600")

    facts = come_to(desk, Stage.PROMISE_OPEN)

    [remedy], [goodwill] = (facts.lines(kind) for kind in RedressKind)
    assert (remedy.cost_minor, remedy.account_code) == (3_800, "4100")
    assert (goodwill.cost_minor, goodwill.account_code) == (1_200, "6600")
    assert {remedy.given_on, goodwill.given_on} == {desk.today()}


def test_lines_that_did_not_change_keep_their_place_and_day(desk: Desk) -> None:
    facts = come_to(desk, Stage.PROMISE_OPEN)
    key = facts.complaint.id
    draft = an_act_draft(key, remedy=3_800)
    another = RedressDraft(RedressForm.PART_REFUND, "For the taxi", 900)
    kept = replace(draft, options=facts.options, remedy=(*draft.remedy, another))

    after = save_act(later(desk), said_again(kept))

    assert after.redress[: len(facts.redress)] == facts.redress
    assert [line.given_on - desk.today() for line in after.redress] == [
        *[timedelta(0)] * 2,
        timedelta(days=1),
    ]
    assert (after.options, after.promises, after.follow_ups) == (
        facts.options,
        facts.promises,
        facts.follow_ups,
    )


def test_lines_that_are_gone_from_the_draft_are_gone(desk: Desk) -> None:
    key = come_to(desk, Stage.ACTING).complaint.id
    before = save_act(desk, an_act_draft(key))
    assert all((before.options, before.redress, before.promises, before.follow_ups))

    after = save_act(desk, ActDraft(replace(an_act_draft(key).step, nothing_to_promise=True)))

    assert (after.options, after.redress, after.promises, after.follow_ups) == ((), (), (), ())


def test_options_keep_their_order_and_what_was_chosen(desk: Desk) -> None:
    key = come_to(desk, Stage.ACTING).complaint.id
    first = tuple(Option(key, 9, title) for title in ("A", "B", "C"))
    made = save_act(desk, an_act_draft(key, options=first)).options
    assert [option.title for option in made] == ["A", "B", "C"]

    turned = (replace(made[2], chosen=True), made[0])
    after = save_act(desk, an_act_draft(key, options=turned)).options

    assert [(option.title, option.chosen) for option in after] == [("C", True), ("A", False)]
    assert {option.id for option in after} <= {option.id for option in made}


def test_a_promise_already_kept_is_not_made_again_when_the_step_is_saved_again(desk: Desk) -> None:
    facts = come_to(desk, Stage.SETTLING)

    again = save_act(desk, replace(an_act_draft(facts.complaint.id), options=facts.options))

    assert (again.promises, again.follow_ups) == (facts.promises, facts.follow_ups)
    assert again.stage is Stage.SETTLING


def test_another_promise_can_be_made_after_one_was_broken(desk: Desk) -> None:
    facts = come_to(desk, Stage.PROMISE_OPEN)
    break_promise(desk, facts.promises[0].id, "The part did not come")
    draft = an_act_draft(facts.complaint.id, promise=PromiseDraft("A new wheel", at(25)))

    after = save_act(desk, said_again(draft))

    assert [promise.what for promise in after.promises] == ["Wheel done and ridden", "A new wheel"]
    assert after.stage is Stage.PROMISE_OPEN


def test_what_was_promised_in_a_contact_stands_by_itself(desk: Desk) -> None:
    facts = come_to(desk, Stage.PROMISE_OPEN)
    key = facts.complaint.id
    log_contact(
        desk,
        ContactDraft(
            *(facts.complaint.customer_id, Channel.PHONE, About.COMPLAINT, "Asked again"),
            complaint_id=key,
            promise="Call on Monday",
        ),
    )

    friday = an_act_draft(key, promise=PromiseDraft("Done by Friday", at(27)))
    after = save_act(desk, said_again(friday))

    assert {promise.what for promise in after.promises} == {"Call on Monday", "Done by Friday"}
    nothing = replace(an_act_draft(key).step, nothing_to_promise=True, read_back_at=at(21, 8))
    after = save_act(desk, an_act_draft(key, step=nothing, promise=None))
    assert [promise.what for promise in after.promises] == ["Call on Monday"]
    assert after.stage is Stage.PROMISE_OPEN


def test_a_follow_up_can_be_planned_anew_for_a_later_day(desk: Desk) -> None:
    facts = come_to(desk, Stage.SETTLING)
    asked = facts.follow_ups[0]
    once_more = FollowUpDraft(asked.ask_on + timedelta(days=7), asked.question)

    draft = an_act_draft(facts.complaint.id, follow_up=once_more)
    after = save_act(desk, said_again(draft))

    assert after.stage is Stage.FOLLOW_UP_DUE
    assert after.follow_ups[-1].ask_on == once_more.ask_on
