"""A complaint from first word to settled: nobody skips ahead."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from csdesk.desk import Desk
from csdesk.domain.complaint import (
    Outcome,
    Stage,
)
from csdesk.domain.contact import About, Channel, ContactDraft
from csdesk.domain.errors import NotFound, Refused
from csdesk.domain.listings import CustomerFilter
from csdesk.domain.wording import LONGEST
from csdesk.services.complaints import (
    complaint_facts,
    complaint_view,
    log_complaint,
    rename_complaint,
    save_act,
    save_empathize,
    save_listen,
)
from csdesk.services.contacts import log_contact
from csdesk.services.customers import count_customers
from csdesk.services.drafts import keep_draft, read_draft, waiting_drafts
from csdesk.services.efforts import clock_draft
from csdesk.services.purchases import purchases_of
from csdesk.services.settling import settle
from csdesk.services.steps import finish_step
from csdesk.services.taking_down import take_down
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
from tests.services.ways import broken, come_to, done_and_undone, opened


@pytest.mark.parametrize("stage", Stage)
def test_the_way_goes_stage_by_stage(desk: Desk, stage: Stage) -> None:
    assert come_to(desk, stage).stage is stage


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


@pytest.mark.parametrize("length", [LONGEST, LONGEST + 1])
def test_as_many_words_are_kept_as_a_place_can_hold_and_more_are_refused(
    desk: Desk, length: int
) -> None:
    anna, words = a_customer(desk), "\u05d0<b>" * (length // 4) + "x" * (length % 4)
    assert len(words) == length

    if length == LONGEST:
        assert log_complaint(desk, a_draft(anna.id, words)).words == words
        return
    with pytest.raises(Refused) as refused:
        log_complaint(desk, a_draft(anna.id, words))
    assert refused.value.code == "text.too_long"
    assert "100,000" in refused.value.sentence


def test_a_complaint_gets_another_title_and_the_way_back(desk: Desk) -> None:
    complaint, titles = opened(desk), list[str]()

    done_and_undone(
        desk,
        lambda: titles.append(rename_complaint(desk, complaint.id, "  The  wheel ").title),
    )

    assert titles == ["The wheel"]
    assert complaint_facts(desk, complaint.id).complaint.title == complaint.title


@pytest.mark.parametrize("title", ["  ", "x" * 201])
def test_a_title_is_a_few_words(desk: Desk, title: str) -> None:
    complaint = opened(desk)

    with pytest.raises(Refused) as refused:
        rename_complaint(desk, complaint.id, title)

    assert refused.value.code == "complaint.title"


def test_a_step_its_minutes_and_its_draft_are_one_action_and_one_undo(desk: Desk) -> None:
    key = opened(desk).id
    keep_draft(desk, "complaint:1:listen", {"effect": "Late"})

    def finish() -> None:
        listen = a_listen_draft(key)
        done = finish_step(desk, listen, seconds=130, note="Listen", draft="complaint:1:listen")
        assert (done.stage, done.minutes) == (Stage.EMPATHIZING, 2)
        assert read_draft(desk, "complaint:1:listen") is None
        assert read_draft(desk, clock_draft(key)) == ({"seconds": 10}, desk.now())

    done_and_undone(desk, finish)

    undone = complaint_facts(desk, key)
    assert (undone.stage, undone.minutes, undone.listen) == (Stage.LISTENING, 0, None)


def test_a_step_that_may_not_go_on_leaves_minutes_and_draft_as_they_were(desk: Desk) -> None:
    key = opened(desk).id
    keep_draft(desk, "typed", {"effect": "Late"})

    rule = broken(lambda: finish_step(desk, an_empathize_step(key), seconds=600, draft="typed"))

    assert rule.code == "complaint.stage"
    assert read_draft(desk, "typed") is not None
    assert complaint_facts(desk, key).minutes == 0


# ---- a name, known or new


def test_a_name_means_the_one_customer_who_bears_it_and_else_somebody_new(desk: Desk) -> None:
    anna = a_customer(desk, "Anna Lindqvist")

    known = take_down(desk, a_draft(0), name=" anna  lindqvist ")
    namesake = take_down(desk, a_draft(0), name="Anna Lindqvist", new=True)

    assert known.customer_id == anna.id
    assert namesake.customer_id != anna.id
    with pytest.raises(Refused) as refused:
        take_down(desk, a_draft(0), name="Anna Lindqvist")
    assert refused.value.code == "customer.two"


@pytest.mark.parametrize(
    ("name", "words", "code"),
    [("", WORDS, "customer.name"), ("Zoe", " ", "complaint.words")],
)
def test_nobody_is_added_where_nothing_can_be_written_down(
    desk: Desk, name: str, words: str, code: str
) -> None:
    keep_draft(desk, "complaint:new", {"customer": "Zoe"})

    with pytest.raises(Refused) as refused:
        take_down(desk, a_draft(0, words), name=name)

    assert refused.value.code == code
    assert count_customers(desk)[CustomerFilter.ALL] == 0
    assert waiting_drafts(desk) != ()


def test_complaint_customer_and_draft_are_one_action_and_one_undo(desk: Desk) -> None:
    keep_draft(desk, "complaint:new", {"customer": "Zoe"})

    done_and_undone(desk, lambda: take_down(desk, a_draft(0), name="Zoe"))

    assert count_customers(desk)[CustomerFilter.ALL] == 0
    assert waiting_drafts(desk) == ()


# ---- begun and put aside


def test_a_complaint_that_was_begun_is_told_until_it_is_logged(desk: Desk) -> None:
    assert waiting_drafts(desk) == ()
    keep_draft(desk, "complaint:new", {"customer": " Zoe ", "new_words": "Too loud.", "x": 1})

    [waiting] = waiting_drafts(desk)

    assert (waiting.who, waiting.words, waiting.at) == ("Zoe", "Too loud.", desk.now())
    assert waiting.customer_id is None


def test_a_dialog_that_was_only_opened_waits_for_nobody(desk: Desk) -> None:
    keep_draft(desk, "complaint:new", {"customer": "", "new_words": " ", "channel": "phone"})

    assert waiting_drafts(desk) == ()


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
