"""How far a complaint has come, gate by gate through the services; and what a rule says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from csdesk.desk import Desk
from csdesk.domain.complaint import (
    ActDraft,
    Complaint,
    ComplaintFacts,
    Outcome,
    Stage,
)
from csdesk.domain.errors import CsdeskError, RuleBroken
from csdesk.domain.follow_up import Answer
from csdesk.domain.history import Action
from csdesk.domain.parting import NextStep, Parting
from csdesk.services.complaints import (
    complaint_facts,
    log_complaint,
    save_act,
    save_empathize,
    save_listen,
)
from csdesk.services.follow_ups import answer_follow_up
from csdesk.services.promises import keep_promise
from csdesk.services.settling import settle
from csdesk.services.undo import undo
from tests.builders import (
    a_customer,
    a_draft,
    a_list_item,
    a_listen_draft,
    an_act_draft,
    an_empathize_step,
    at,
)

HOSTILE = "<img src=http://x.example/a.png> {{7*7}} \u202eabc\u202c 😀 %0d%0aBcc: c@d.example"
"""What nobody may take for markup, a template or a line of a mail."""


def opened(desk: Desk, **facts: Any) -> Complaint:
    return log_complaint(desk, a_draft(a_customer(desk).id, **facts))


def come_to(desk: Desk, stage: Stage, **act: Any) -> ComplaintFacts:
    """A complaint on whose way every gate before ``stage`` was passed through the services."""
    key = opened(desk).id
    if stage is Stage.PARTED:
        return _part(desk, key)
    if stage > Stage.LISTENING:
        save_listen(desk, a_listen_draft(key), done=True)
    if stage > Stage.EMPATHIZING:
        save_empathize(desk, an_empathize_step(key, acknowledged_at=desk.now()), done=True)
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


def _part(desk: Desk, complaint_id: int) -> ComplaintFacts:
    customer_id = complaint_facts(desk, complaint_id).complaint.customer_id
    now = desk.now()
    parting = Parting(
        *(customer_id, NextStep.PART_WELL, now - timedelta(days=8), 60),
        think_until=now - timedelta(days=1),
        parted_at=now,
    )
    with desk.store.write("part_well", desk.now()) as work:
        work.partings.add(parting)
    facts = complaint_facts(desk, complaint_id)
    assert facts.stage is Stage.PARTED
    return facts


def broken(act: Callable[[], object]) -> RuleBroken:
    with pytest.raises(RuleBroken) as rule:
        act()
    return rule.value


def refusal(act: Callable[[], object]) -> str:
    """The code of what an act was refused for."""
    with pytest.raises(CsdeskError) as refused:
        act()
    return refused.value.code


def done_and_undone(desk: Desk, act: Callable[[], object]) -> None:
    """Does something, which must be one action, and takes it back."""
    actions: list[Action] = []
    desk.store.on_change = lambda action, nouns: actions.append(action)
    act()
    desk.store.on_change = None
    [action] = actions
    undo(desk, action.id)


def later(desk: Desk, days: int = 1) -> Desk:
    return Desk(desk.store, lambda: desk.now() + timedelta(days=days))


def said_again(draft: ActDraft) -> ActDraft:
    """The same agreement with a yes of its own, said later than the one on file."""
    return replace(draft, step=replace(draft.step, read_back_at=at(21, 9)))
