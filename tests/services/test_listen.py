"""Listening: their words, how grave it is, the questions, and the read-back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from csdesk.desk import Desk
from csdesk.domain.alike import Likeness
from csdesk.domain.complaint import (
    ComplaintFacts,
    ListenStep,
    Severity,
    Stage,
)
from csdesk.domain.errors import Refused
from csdesk.domain.hearing import severity_now
from csdesk.domain.question import AnsweredQuestion, Question, questions_for
from csdesk.domain.shop import ListName
from csdesk.services.alike import earlier_alike
from csdesk.services.complaints import (
    complaint_facts,
    save_empathize,
    save_listen,
)
from csdesk.services.questions import list_questions, save_question
from tests.builders import (
    WORDS,
    a_complaint,
    a_customer,
    a_list_item,
    a_listen_draft,
    a_redress,
    a_shop,
    an_empathize_step,
    at,
)
from tests.services.ways import broken, come_to, done_and_undone, opened


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


def test_before_the_first_reply_severity_is_what_was_said_last(desk: Desk) -> None:
    key = opened(desk, severity=Severity.SERIOUS).id
    graver = replace(a_listen_draft(key), severity=Severity.GRAVE)
    assert save_listen(desk, graver, done=True).complaint.severity is Severity.GRAVE
    not_replied = an_empathize_step(key, acknowledged_at=None, acknowledged_by=None)
    save_empathize(desk, not_replied)

    smaller = replace(a_listen_draft(key), severity=Severity.SMALL)
    complaint = save_listen(desk, smaller).complaint

    assert (complaint.severity, complaint.later_severity) == (Severity.SMALL, None)


def test_after_the_first_reply_the_first_severity_stays_beside_the_later_one(desk: Desk) -> None:
    key = come_to(desk, Stage.ACTING).complaint.id
    graver = replace(a_listen_draft(key), severity=Severity.GRAVE)

    assert broken(lambda: save_listen(desk, graver)).code == "complaint.severity_reason"
    why = replace(graver, later_severity_reason="  The fork is cracked too ")
    complaint = save_listen(desk, why).complaint

    assert (complaint.severity, complaint.later_severity) == (Severity.SERIOUS, Severity.GRAVE)
    assert complaint.later_severity_reason == "The fork is cracked too"
    assert severity_now(complaint) is Severity.GRAVE
    back = save_listen(desk, replace(why, severity=Severity.SERIOUS)).complaint
    assert (back.later_severity, back.later_severity_reason) == (None, "")


def test_a_yes_holds_for_the_words_it_was_said_to(desk: Desk) -> None:
    key = opened(desk).id
    said = a_listen_draft(key, read_back_refusals=1)
    save_listen(desk, said)
    other_words = replace(said, step=replace(said.step, summary="The wheel and the bell."))

    rule = broken(lambda: save_listen(desk, other_words, done=True))
    assert rule.facts["missing"] == ("read_back",)
    kept = save_listen(desk, other_words).listen
    assert kept is not None
    assert (kept.read_back_at, kept.read_back_refusals) == (None, 1)
    again = replace(other_words, step=replace(other_words.step, read_back_at=at(21)))
    assert save_listen(desk, again, done=True).stage is Stage.EMPATHIZING


def test_a_step_that_is_done_can_not_be_kept_half_done(desk: Desk) -> None:
    facts = come_to(desk, Stage.ACTING)
    key = facts.complaint.id

    listen = broken(lambda: save_listen(desk, a_listen_draft(key, read_back_at=None)))
    told = broken(lambda: save_empathize(desk, an_empathize_step(key, verdict=None)))

    assert (listen.facts["missing"], told.facts["missing"]) == (("read_back",), ("verdict",))
    assert complaint_facts(desk, key) == facts


def test_safety_urgency_and_what_was_promised_are_kept(desk: Desk) -> None:
    key = opened(desk).id
    draft = replace(a_listen_draft(key, promised="Two years"), is_safety=True, is_urgent=True)

    facts = save_listen(desk, draft)

    assert (facts.complaint.is_safety, facts.complaint.is_urgent) == (True, True)
    assert facts.listen is not None
    assert facts.listen.promised == "Two years"


# ---- questions


def answered(key: int, *pairs: tuple[str, str]) -> tuple[AnsweredQuestion, ...]:
    return tuple(AnsweredQuestion(key, 0, question, answer) for question, answer in pairs)


def told(facts: ComplaintFacts) -> list[tuple[str, str]]:
    return [(each.question, each.answer) for each in facts.answered_questions]


def test_questions_are_kept_as_asked_with_their_answers_and_blank_ones_are_not(
    desk: Desk,
) -> None:
    key = opened(desk).id
    draft = replace(
        a_listen_draft(key),
        answered_questions=answered(key, ("When?", " On Friday "), ("Who?", "  "), ("Why?", "x")),
    )

    assert told(save_listen(desk, draft)) == [("When?", "On Friday"), ("Why?", "x")]
    fewer = replace(draft, answered_questions=answered(key, ("Why?", "y")))
    assert told(save_listen(desk, fewer)) == [("Why?", "y")]
    untouched = replace(draft, answered_questions=None)
    assert told(save_listen(desk, untouched)) == [("Why?", "y")]


def test_a_question_that_is_reworded_later_stays_as_it_was_asked(desk: Desk) -> None:
    a_shop(desk)
    question = list_questions(desk)[0]
    key = opened(desk).id
    asked = answered(key, (question.words, "On Friday"))
    save_listen(desk, replace(a_listen_draft(key), answered_questions=asked))

    save_question(desk, replace(question, words="Since when?"))

    assert told(complaint_facts(desk, key)) == [(question.words, "On Friday")]


def test_a_shop_that_wrote_none_is_offered_the_first_questions_and_keeps_them_once_it_changes_one(
    desk: Desk,
) -> None:
    a_shop(desk)
    offered = list_questions(desk)
    assert offered
    assert {each.id for each in offered} == {0}

    save_question(desk, replace(offered[1], words="Does it still?"))

    kept = list_questions(desk)
    assert len(kept) == len(offered)
    assert all(each.id for each in kept)
    words = {(each.category_id, each.position): each.words for each in kept}
    assert words.pop((offered[1].category_id, offered[1].position)) == "Does it still?"
    for each in (offered[0], *offered[2:]):
        assert words[each.category_id, each.position] == each.words


def test_the_questions_of_a_category_come_before_those_for_all(desk: Desk) -> None:
    a_shop(desk)
    everything = list_questions(desk)
    own = next(each.category_id for each in everything if each.category_id)

    asked = questions_for(everything, own)

    assert {each.category_id for each in asked} == {own, None}
    assert [each.category_id is None for each in asked] == sorted(
        each.category_id is None for each in asked
    )
    assert {each.category_id for each in questions_for(everything, None)} == {None}


def test_a_question_taken_off_the_list_is_asked_no_more_and_undo_brings_it_back(
    desk: Desk,
) -> None:
    a_shop(desk)
    made = save_question(desk, Question("And the bell?", 9))

    def take_off() -> None:
        save_question(desk, replace(made, active=False))
        assert made.words not in {each.words for each in list_questions(desk)}

    done_and_undone(desk, take_off)

    assert made in list_questions(desk)


@pytest.mark.parametrize("words", [" ", "x" * 201])
def test_a_question_has_words_and_not_too_many(desk: Desk, words: str) -> None:
    with pytest.raises(Refused) as refused:
        save_question(desk, Question(words, 0))
    assert refused.value.code == "question.words"


# ---- what others told before


def test_earlier_complaints_of_others_are_found_by_promise_then_category_with_what_was_done(
    desk: Desk,
) -> None:
    repair = a_list_item(desk, ListName.CATEGORY, "Repair")
    held = a_list_item(desk, ListName.BROKEN_PROMISE, "Repair didn’t hold")
    mine = opened(desk, category_id=repair.id)
    ben, zoe = a_customer(desk, "Ben"), a_customer(desk, "Zoe")
    same_kind = a_complaint(desk, ben.id, title="Bell", category_id=repair.id)
    same_promise = a_complaint(desk, zoe.id, title="Gear", opened_at=at(3))
    a_complaint(desk, ben.id, title="Long ago", category_id=repair.id, opened_at=at(20, year=2024))
    a_complaint(desk, mine.customer_id, title="Their own", category_id=repair.id)
    with desk.store.write("save_listen", desk.now()) as work:
        work.listen_steps.put(ListenStep(same_promise.id, broken_promise_id=held.id))
    a_redress(desk, same_promise, 900, what="New cable")

    found = earlier_alike(desk, mine.id, category_id=repair.id, broken_promise_id=held.id)

    assert [(each.customer, each.likeness, each.done) for each in found] == [
        ("Zoe", Likeness.BROKEN_PROMISE, ("New cable",)),
        ("Ben", Likeness.CATEGORY, ()),
    ]
    assert found[1].complaint_id == same_kind.id
    assert earlier_alike(desk, mine.id, category_id=None, broken_promise_id=None) == ()


# ---- looking again


def test_looking_at_a_step_again_does_not_undo_it(desk: Desk) -> None:
    facts = come_to(desk, Stage.ACTING)
    key = facts.complaint.id

    again = save_listen(desk, a_listen_draft(key, seeks="A word"))
    again = save_empathize(desk, an_empathize_step(key, sentence="I hear you"))

    assert again.stage is Stage.ACTING
    assert facts.listen is not None
    assert again.listen is not None
    assert again.listen.done_at == facts.listen.done_at
