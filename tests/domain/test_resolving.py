"""Times to resolve, the first contact, and what takes a complaint up again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from csdesk.domain.complaint import Complaint, ComplaintFacts, EmpathizeStep
from csdesk.domain.contact import Channel
from csdesk.domain.errors import CsdeskError
from csdesk.domain.reopening import Reopening
from csdesk.domain.resolving import (
    contacts_until_settled,
    first_time_to_resolve,
    full_time_to_resolve,
    may_reopen,
    resolved_at_first_contact,
    wants_new_facts,
)
from tests.builders import at


def facts_of(settled_at: datetime | None = None, **facts: Any) -> ComplaintFacts:
    complaint = Complaint(1, "Wheel", "It rubs", Channel.PHONE, at(2), 60, id=1)
    return ComplaintFacts(replace(complaint, settled_at=settled_at), **facts)


def again(day: int, settled_day: int) -> Reopening:
    return Reopening(1, at(day), at(settled_day), "It rubs again")


def test_the_first_time_ends_with_the_first_settling_and_the_full_time_with_the_last() -> None:
    facts = facts_of(at(20), reopenings=(again(15, 5), again(18, 17)))

    assert first_time_to_resolve(facts) == timedelta(days=3)
    assert full_time_to_resolve(facts) == timedelta(days=18)


def test_while_it_is_open_again_only_the_first_time_is_known() -> None:
    facts = facts_of(reopenings=(again(15, 5),))

    assert first_time_to_resolve(facts) == timedelta(days=3)
    assert full_time_to_resolve(facts) is None


def test_what_was_never_settled_has_no_time() -> None:
    assert first_time_to_resolve(facts_of()) is full_time_to_resolve(facts_of()) is None


def test_no_time_is_shorter_than_nothing_whatever_the_clock_did() -> None:
    assert first_time_to_resolve(facts_of(at(1))) == timedelta()


@pytest.mark.parametrize(
    ("facts", "now", "first_contact"),
    [
        (facts_of(), at(30), None),
        (facts_of(at(2, 11)), at(15), None),
        (facts_of(at(2, 11)), at(16, 11), True),
        (facts_of(at(2, 11), contacted_at=(at(2), at(2, 12))), at(30), True),
        (facts_of(at(5), contacted_at=(at(4),)), at(30), False),
        (facts_of(at(5), empathize=EmpathizeStep(1, acknowledged_at=at(2, 15))), at(30), True),
        (facts_of(at(5), empathize=EmpathizeStep(1, acknowledged_at=at(3))), at(30), False),
        (facts_of(at(20), reopenings=(again(12, 2),)), at(30), False),
        (facts_of(at(30), reopenings=(again(17, 2),)), at(30), True),
    ],
)
def test_one_contact_that_was_enough_and_stayed_enough(
    facts: ComplaintFacts, now: datetime, first_contact: bool | None
) -> None:
    assert resolved_at_first_contact(facts, now) is first_contact


def test_a_first_reply_of_another_day_is_a_contact_where_none_is_written_down() -> None:
    replied = EmpathizeStep(1, acknowledged_at=at(4, 9))
    assert contacts_until_settled(facts_of(at(5), empathize=replied)) == 2
    assert contacts_until_settled(facts_of(at(5), empathize=replied, contacted_at=(at(4),))) == 2


def code_of(facts: ComplaintFacts, reason: str = "Again", new_facts: str = "") -> str:
    with pytest.raises(CsdeskError) as refused:
        may_reopen(facts, reason, new_facts)
    return refused.value.code


def with_final_say(**facts: Any) -> ComplaintFacts:
    told = facts_of(at(5), **facts)
    said = replace(told.complaint, final_say="No", final_say_at=at(4))
    return replace(told, complaint=said)


def test_a_settled_complaint_is_taken_up_again_with_a_reason() -> None:
    may_reopen(facts_of(at(5)), "Again")
    assert code_of(facts_of(at(5)), " ") == "complaint.reason"
    assert code_of(facts_of()) == "complaint.not_settled"


def test_after_the_final_say_only_what_is_new_takes_it_up_again() -> None:
    assert code_of(with_final_say()) == "complaint.final_say"
    assert code_of(with_final_say(enclosed_at=(at(3), at(4)))) == "complaint.final_say"
    assert not wants_new_facts(with_final_say(enclosed_at=(at(3), at(6))))
    may_reopen(with_final_say(enclosed_at=(at(6),)), "A photo")
    may_reopen(with_final_say(), "They found the bill", "A bill of the 1st")


def test_a_photo_takes_it_up_again_once() -> None:
    facts = with_final_say(enclosed_at=(at(6),), reopenings=(again(7, 5),))
    assert code_of(facts) == "complaint.final_say"
