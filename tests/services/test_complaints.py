"""A complaint from first word to settled: every gate, and nobody skips ahead."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from csdesk.desk import Desk
from csdesk.domain.complaint import (
    ActDraft,
    ActStep,
    Complaint,
    ComplaintFacts,
    Outcome,
    RemedyDecision,
    Severity,
    Stage,
)
from csdesk.domain.contact import About, Channel, ContactDraft
from csdesk.domain.effort import Measured
from csdesk.domain.errors import NotFound, Refused, RuleBroken
from csdesk.domain.follow_up import Answer, FollowUpDraft
from csdesk.domain.option import Option
from csdesk.domain.promise import PromiseDraft
from csdesk.domain.redress import RedressDraft, RedressForm, RedressKind
from csdesk.domain.shop import ListName
from csdesk.services.complaints import (
    complaint_facts,
    complaint_view,
    log_complaint,
    reopen,
    save_act,
    save_empathize,
    save_listen,
    settle,
)
from csdesk.services.contacts import log_contact
from csdesk.services.efforts import efforts_of, log_minutes
from csdesk.services.promises import (
    answer_follow_up,
    break_promise,
    decline_follow_up,
    keep_promise,
)
from csdesk.services.purchases import purchases_of
from tests.builders import (
    WORDS,
    a_complaint,
    a_customer,
    a_draft,
    a_list_item,
    a_listen_draft,
    a_person,
    a_purchase,
    a_shop,
    an_act_draft,
    an_empathize_step,
    an_outlay,
    at,
)


def opened(desk: Desk, **facts: Any) -> Complaint:
    return log_complaint(desk, a_draft(a_customer(desk).id, **facts))


def come_to(desk: Desk, stage: Stage, **act: Any) -> ComplaintFacts:
    """A complaint on whose way every gate before ``stage`` was passed through the services."""
    key = opened(desk).id
    if stage > Stage.LISTENING:
        save_listen(desk, a_listen_draft(key), done=True)
    if stage > Stage.EMPATHIZING:
        save_empathize(desk, an_empathize_step(key), done=True)
    if stage > Stage.ACTING:
        save_act(desk, an_act_draft(key, **act), done=True)
    if stage > Stage.PROMISE_OPEN:
        for promise in complaint_facts(desk, key).promises:
            keep_promise(desk, promise.id)
    if stage > Stage.FOLLOW_UP_DUE:
        for asked in complaint_facts(desk, key).follow_ups:
            answer_follow_up(desk, asked.id, Answer(recommend=9))
    if stage > Stage.SETTLING:
        settle(desk, key, Outcome.PUT_RIGHT, a_list_item(desk).id)
    facts = complaint_facts(desk, key)
    assert facts.stage is stage
    return facts


def broken(act: Callable[[], object]) -> RuleBroken:
    with pytest.raises(RuleBroken) as rule:
        act()
    return rule.value


@pytest.mark.parametrize("stage", Stage)
def test_the_way_goes_stage_by_stage(desk: Desk, stage: Stage) -> None:
    come_to(desk, stage)


# ---- taking down


def test_a_name_and_words_are_enough(desk: Desk) -> None:
    complaint = opened(desk, words="  “The wheel rubs. Again!”  ")

    assert (complaint.words, complaint.title) == ("“The wheel rubs. Again!”", "The wheel rubs")
    assert (complaint.opened_at, complaint.offset_minutes) == (desk.now(), 60)
    assert complaint_facts(desk, complaint.id).stage is Stage.LISTENING


@pytest.mark.parametrize(
    ("facts", "code"),
    [({"words": " \n"}, "complaint.words"), ({"at_stake_minor": -1}, "complaint.at_stake")],
)
def test_nothing_is_opened_without_words(desk: Desk, facts: dict[str, Any], code: str) -> None:
    anna = a_customer(desk)

    with pytest.raises(Refused) as refused:
        log_complaint(desk, a_draft(anna.id, **facts))

    assert refused.value.code == code


def test_nobody_complains_who_is_not_there(desk: Desk) -> None:
    with pytest.raises(NotFound):
        log_complaint(desk, a_draft(12))


def test_it_goes_to_whoever_looks_after_them_before_whoever_is_at_the_desk(desk: Desk) -> None:
    maya, tom = a_person(desk, "Maya"), a_person(desk, "Tom")
    desk.store.person_id = tom.id
    hers, nobodys = a_customer(desk, looked_after_by=maya.id), a_customer(desk)

    given = [log_complaint(desk, a_draft(each.id)).person_id for each in (hers, nobodys)]
    named = log_complaint(desk, a_draft(hers.id, person_id=tom.id)).person_id

    assert (*given, named) == (maya.id, tom.id, tom.id)


# ---- skipping ahead


@pytest.mark.parametrize("stage", [Stage.LISTENING, Stage.EMPATHIZING])
def test_acting_before_they_were_heard_is_refused(desk: Desk, stage: Stage) -> None:
    facts = come_to(desk, stage)

    rule = broken(lambda: save_act(desk, an_act_draft(facts.complaint.id)))

    assert (rule.code, rule.facts["stage"]) == ("complaint.stage", stage)
    assert complaint_facts(desk, facts.complaint.id) == facts


def test_empathizing_before_listening_is_refused(desk: Desk) -> None:
    complaint = opened(desk)

    rule = broken(lambda: save_empathize(desk, an_empathize_step(complaint.id)))

    assert (rule.code, rule.facts["wanted"]) == ("complaint.stage", Stage.EMPATHIZING)


@pytest.mark.parametrize("stage", [each for each in Stage if each < Stage.SETTLING])
def test_settling_before_all_is_done_is_refused(desk: Desk, stage: Stage) -> None:
    facts = come_to(desk, stage)
    cause = a_list_item(desk)

    rule = broken(lambda: settle(desk, facts.complaint.id, Outcome.PUT_RIGHT, cause.id))

    assert (rule.code, rule.facts["stage"]) == ("complaint.stage", stage)
    assert complaint_facts(desk, facts.complaint.id).complaint.settled_at is None


def test_a_settled_complaint_changes_no_more(desk: Desk) -> None:
    facts = come_to(desk, Stage.SETTLED)
    key = facts.complaint.id
    for act in (
        lambda: save_listen(desk, a_listen_draft(key)),
        lambda: save_empathize(desk, an_empathize_step(key)),
        lambda: save_act(desk, an_act_draft(key)),
        lambda: settle(desk, key, Outcome.WITHDRAWN, 1),
    ):
        assert broken(act).code == "complaint.settled"

    assert complaint_facts(desk, key) == facts


def test_nothing_more_is_promised_on_a_settled_complaint(desk: Desk) -> None:
    facts = come_to(desk, Stage.SETTLED)
    draft = ContactDraft(
        *(facts.complaint.customer_id, Channel.PHONE, About.COMPLAINT, "Called again"),
        complaint_id=facts.complaint.id,
    )

    log_contact(desk, draft)
    rule = broken(lambda: log_contact(desk, replace(draft, promise="A new bell")))

    assert rule.code == "complaint.settled"


# ---- listen


@pytest.mark.parametrize(
    ("facts", "missing"),
    [
        ({"read_back_at": None}, ("read_back",)),
        ({"read_back_at": None, "read_back_skipped": "  "}, ("read_back",)),
    ],
)
def test_listening_is_over_once_it_was_read_back(
    desk: Desk, facts: dict[str, Any], missing: tuple[str, ...]
) -> None:
    key = opened(desk).id

    rule = broken(lambda: save_listen(desk, a_listen_draft(key, **facts), done=True))

    assert (rule.code, rule.facts["missing"]) == ("complaint.listen", missing)
    assert complaint_facts(desk, key).listen is None


def test_a_reason_stands_in_for_reading_back(desk: Desk) -> None:
    key = opened(desk).id
    draft = a_listen_draft(key, read_back_at=None, read_back_skipped="Had to hang up")

    assert save_listen(desk, draft, done=True).stage is Stage.EMPATHIZING


def test_what_is_kept_half_done_is_half_done(desk: Desk) -> None:
    key = opened(desk).id

    facts = save_listen(desk, a_listen_draft(key, effect="Late for work"))

    assert facts.stage is Stage.LISTENING
    assert facts.listen is not None
    assert (facts.listen.effect, facts.listen.done_at) == ("Late for work", None)


def test_their_words_stay_as_first_written(desk: Desk) -> None:
    complaint = opened(desk)
    draft = replace(a_listen_draft(complaint.id, added_words="It also squeaks."), title="Wheel")

    facts = save_listen(desk, draft, done=True)

    assert facts.complaint.words == WORDS
    assert facts.complaint.title == "Wheel"
    assert facts.listen is not None
    assert facts.listen.added_words == "It also squeaks."


def test_an_empty_title_keeps_the_one_there_was(desk: Desk) -> None:
    complaint = opened(desk)

    facts = save_listen(desk, replace(a_listen_draft(complaint.id), title=" "))

    assert facts.complaint.title == complaint.title


def test_severity_is_locked_once_they_had_a_reply(desk: Desk) -> None:
    key = opened(desk, severity=Severity.SERIOUS).id
    graver = replace(a_listen_draft(key), severity=Severity.GRAVE)
    assert save_listen(desk, graver, done=True).complaint.severity is Severity.GRAVE
    not_replied = an_empathize_step(key, acknowledged_at=None, acknowledged_by=None)
    save_empathize(desk, not_replied)
    smaller = replace(a_listen_draft(key), severity=Severity.SMALL)
    assert save_listen(desk, smaller).complaint.severity is Severity.SMALL

    save_empathize(desk, an_empathize_step(key))

    assert save_listen(desk, graver).complaint.severity is Severity.SMALL


def test_looking_at_a_step_again_does_not_undo_it(desk: Desk) -> None:
    facts = come_to(desk, Stage.ACTING)
    key = facts.complaint.id

    again = save_listen(desk, a_listen_draft(key, seeks="A word"))
    again = save_empathize(desk, an_empathize_step(key, sentence="I hear you"))

    assert again.stage is Stage.ACTING
    assert facts.listen is not None
    assert again.listen is not None
    assert again.listen.done_at == facts.listen.done_at


# ---- empathize


@pytest.mark.parametrize(
    ("facts", "missing"),
    [
        ({"verdict": None}, ("verdict",)),
        ({"acknowledged_at": None}, ("acknowledged",)),
        ({"acknowledged_by": None}, ("acknowledged",)),
        (
            {"verdict": None, "acknowledged_at": None, "acknowledged_by": None},
            ("verdict", "acknowledged"),
        ),
    ],
)
def test_they_must_have_been_told_and_our_side_looked_at(
    desk: Desk, facts: dict[str, Any], missing: tuple[str, ...]
) -> None:
    key = come_to(desk, Stage.EMPATHIZING).complaint.id

    rule = broken(lambda: save_empathize(desk, an_empathize_step(key, **facts), done=True))

    assert (rule.code, rule.facts["missing"]) == ("complaint.empathize", missing)


# ---- act


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        ({"options": ()}, "choice"),
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
    countered = replace(draft.step, counter_words="Half price", counter_answer="Yes")

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


def later(desk: Desk, days: int = 1) -> Desk:
    return Desk(desk.store, lambda: desk.now() + timedelta(days=days))


def test_lines_that_did_not_change_keep_their_place_and_day(desk: Desk) -> None:
    facts = come_to(desk, Stage.PROMISE_OPEN)
    key = facts.complaint.id
    draft = an_act_draft(key, remedy=3_800)
    another = RedressDraft(RedressForm.PART_REFUND, "For the taxi", 900)
    kept = replace(draft, options=facts.options, remedy=(*draft.remedy, another))

    after = save_act(later(desk), kept)

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
    facts = come_to(desk, Stage.PROMISE_OPEN)
    key = facts.complaint.id

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

    after = save_act(desk, draft)

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

    after = save_act(desk, an_act_draft(key, promise=PromiseDraft("Done by Friday", at(27))))

    assert {promise.what for promise in after.promises} == {"Call on Monday", "Done by Friday"}
    nothing = replace(an_act_draft(key).step, nothing_to_promise=True)
    after = save_act(desk, an_act_draft(key, step=nothing, promise=None))
    assert [promise.what for promise in after.promises] == ["Call on Monday"]
    assert after.stage is Stage.PROMISE_OPEN


# ---- settling and reopening


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


# ---- the guided page


def test_the_guided_page_shows_all_from_one_look(desk: Desk) -> None:
    a_shop(desk, aim_bp=3000)
    tom = a_person(desk, "Tom", 3_600)
    facts = come_to(desk, Stage.PROMISE_OPEN)
    complaint = facts.complaint
    earlier = [a_complaint(desk, complaint.customer_id, opened_at=at(day)) for day in range(1, 8)]
    a_purchase(desk, complaint.customer_id, 20_000)
    an_outlay(desk, complaint.customer_id, 250)
    with desk.store.write("save_listen", desk.now()) as work:
        work.complaints.replace(replace(complaint, person_id=tom.id))

    view = complaint_view(desk, complaint.id)

    assert view.facts == complaint_facts(desk, complaint.id)
    assert (view.customer.name, view.person, view.hourly_minor) == ("Anna Lindqvist", tom, 3_600)
    assert [row.id for row in view.earlier] == [each.id for each in earlier[:1:-1]]
    assert (view.margin_minor, view.service_minor) == (8_000, 3_800 + 1_200 + 250)
    assert (view.aim_bp, view.preferences.customer_id) == (3_000, complaint.customer_id)
    assert len(purchases_of(desk, complaint.customer_id)) == 1


def test_a_complaint_that_is_not_there_is_not_shown(desk: Desk) -> None:
    for look in (complaint_facts, complaint_view):
        with pytest.raises(NotFound):
            look(desk, 5)


def test_a_follow_up_can_be_planned_anew_for_a_later_day(desk: Desk) -> None:
    facts = come_to(desk, Stage.SETTLING)
    asked = facts.follow_ups[0]
    once_more = FollowUpDraft(asked.ask_on + timedelta(days=7), asked.question)

    after = save_act(desk, an_act_draft(facts.complaint.id, follow_up=once_more))

    assert after.stage is Stage.FOLLOW_UP_DUE
    assert after.follow_ups[-1].ask_on == once_more.ask_on
