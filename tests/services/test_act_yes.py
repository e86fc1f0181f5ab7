"""A yes to what was agreed holds for just that; money and words of an idea have their bounds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from csdesk.domain.complaint import Outcome, Stage
from csdesk.domain.follow_up import FollowUpDraft
from csdesk.domain.option import Option
from csdesk.domain.promise import PromiseDraft
from csdesk.domain.redress import RedressDraft, RedressForm
from csdesk.domain.wording import LONGEST
from csdesk.services.complaints import complaint_facts, save_act
from csdesk.services.settling import reopen, settle
from tests.builders import a_list_item, a_shop, an_act_draft, at
from tests.services.ways import broken, come_to, later, refusal, said_again

KEY = 1
OTHERS = {
    "promise": PromiseDraft("Something else entirely", at(30)),
    "follow_up": FollowUpDraft(date(2027, 1, 4), "Still running true?"),
    "remedy": (RedressDraft(RedressForm.REFUND, "All their money back", 3800),),
    "goodwill": (),
    "options": (
        Option(KEY, 0, "Re-true and loan bike"),
        Option(KEY, 1, "A new wheel today", chosen=True),
    ),
}


@pytest.fixture
def agreed(desk):
    a_shop(desk)
    facts = come_to(desk, Stage.PROMISE_OPEN)
    assert facts.complaint.id == KEY
    return facts


@pytest.mark.parametrize("what", OTHERS)
def test_an_old_yes_does_not_stand_for_something_else(agreed, desk, what):
    changed = replace(an_act_draft(KEY), **{what: OTHERS[what]})
    assert broken(lambda: save_act(later(desk), changed)).facts["missing"] == ("read_back",)
    assert complaint_facts(desk, KEY) == agreed


def test_a_new_yes_stands_and_an_old_one_stays_with_what_it_was_said_to(agreed, desk):
    assert save_act(later(desk), an_act_draft(KEY)).act == agreed.act
    other = an_act_draft(KEY, promise=OTHERS["promise"])
    act = save_act(later(desk), said_again(other)).act
    assert act is not None
    assert act.read_back_at == at(21, 9)


def test_a_yes_from_before_it_was_reopened_is_an_old_one(desk):
    a_shop(desk)
    key = come_to(desk, Stage.SETTLING).complaint.id
    settle(desk, key, Outcome.PUT_RIGHT, a_list_item(desk).id)
    reopen(desk, key, "It rubs again")
    missing = broken(lambda: save_act(later(desk), an_act_draft(key), done=True)).facts["missing"]
    assert missing == ("read_back",)


@pytest.mark.parametrize(
    ("idea", "code"),
    [
        ({"counter_minor": -1}, "act.counter"),
        ({"counter_minor": 2**63}, "money.size"),
        ({"counter_words": "x" * (LONGEST + 1)}, "text.too_long"),
    ],
)
def test_what_they_ask_for_instead_has_its_bounds(desk, idea, code):
    a_shop(desk)
    draft = an_act_draft(come_to(desk, Stage.ACTING).complaint.id)
    odd = replace(draft, step=replace(draft.step, **idea))
    assert refusal(lambda: save_act(later(desk), odd)) == code
