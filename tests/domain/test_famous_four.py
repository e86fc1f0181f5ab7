"""Listening, empathy, clarity, consistency are read off the records, never off an opinion."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from csdesk.domain.complaint import (
    ActStep,
    Complaint,
    ComplaintFacts,
    EmpathizeStep,
    Feeling,
    ListenStep,
)
from csdesk.domain.contact import Channel
from csdesk.domain.famous_four import Part, Sign, Standing, famous_four
from csdesk.domain.letter import Letter, LetterKind
from csdesk.domain.option import Option
from csdesk.domain.promise import Promise
from tests.builders import at

GOOD = ComplaintFacts(
    Complaint(1, "Wheel", "It rubs", Channel.PHONE, at(2), 60, id=1),
    listen=ListenStep(1, feeling=Feeling.LET_DOWN, read_back_at=at(2)),
    empathize=EmpathizeStep(1, acknowledged_at=at(2)),
    act=ActStep(1),
    options=(Option(1, 0, "Redo", limits_told=True), Option(1, 1, "Refund", limits_told=True)),
    promises=(Promise(1, "Done", at(5), 60, person_id=3),),
)
BODY = "We redo the wheel by Friday 5 Nov. Tom Reyes"
LETTER = Letter(1, LetterKind.REPLY, "Re", BODY, at(3), 60, person_id=3, sent_at=at(3))


def standings(facts: ComplaintFacts = GOOD, **more: Any) -> dict[Part, Standing]:
    given = {"flagged": False, "letters": (LETTER,), "names": {3: "Tom Reyes"}} | more
    return {finding.part: finding.standing for finding in famous_four(facts, **given)}


def test_a_complaint_with_all_of_it_on_file_shows_all_four() -> None:
    assert set(standings().values()) == {Standing.SHOWN}


@pytest.mark.parametrize(
    ("change", "part", "sign"),
    [
        ({"listen": replace(GOOD.listen, read_back_at=None)}, Part.LISTENING, Sign.NOT_READ_BACK),
        ({"listen": None}, Part.LISTENING, Sign.NOT_READ_BACK),
        ({"listen": replace(GOOD.listen, feeling=None)}, Part.EMPATHY, Sign.FEELING_NOT_NAMED),
        ({"empathize": EmpathizeStep(1)}, Part.EMPATHY, Sign.NOT_ACKNOWLEDGED),
        (
            {"promises": (replace(GOOD.promises[0], person_id=None),)},
            Part.CLARITY,
            Sign.PROMISE_WITHOUT_PERSON,
        ),
        (
            {"options": (GOOD.options[0], Option(1, 1, "Refund"))},
            Part.CLARITY,
            Sign.LIMITS_NOT_TOLD,
        ),
    ],
)
def test_what_is_not_on_file_is_named(change: dict[str, Any], part: Part, sign: Sign) -> None:
    facts = replace(GOOD, **change)
    assert standings(facts)[part] is Standing.NOT_SHOWN
    [finding] = [each for each in famous_four(facts, flagged=False) if each.part is part]
    assert sign in finding.signs


@pytest.mark.parametrize(
    "change",
    [{"person_id": None}, {"body": "We redo the wheel. Tom Reyes"}, {"body": "By Friday."}],
)
def test_a_letter_that_leaves_open_what_when_or_who_is_not_clear(change: dict[str, Any]) -> None:
    unclear = replace(LETTER, **change)
    assert standings(letters=(unclear,))[Part.CLARITY] is Standing.NOT_SHOWN
    draft = replace(unclear, sent_at=None)
    assert standings(letters=(draft,))[Part.CLARITY] is Standing.SHOWN


def test_an_unusual_amount_wants_a_reason() -> None:
    assert standings(flagged=True)[Part.CONSISTENCY] is Standing.NOT_SHOWN
    reasoned = replace(GOOD, act=ActStep(1, unusual_reason="We were clearly at fault"))
    assert standings(reasoned, flagged=True)[Part.CONSISTENCY] is Standing.SHOWN
    assert standings(flagged=None)[Part.CONSISTENCY] is Standing.NOTHING_TO_COMPARE
