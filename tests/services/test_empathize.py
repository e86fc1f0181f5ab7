"""Empathizing: our side is looked at, and they were told, when and how."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from csdesk.desk import Desk
from csdesk.domain.complaint import (
    Stage,
)
from csdesk.services.complaints import (
    complaint_facts,
    save_empathize,
    save_listen,
)
from tests.builders import (
    a_complaint,
    a_customer,
    a_listen_draft,
    an_empathize_step,
    at,
)
from tests.services.ways import broken, come_to, later


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


MINUTE = timedelta(minutes=1)


def test_the_clock_to_first_reply_stops_at_the_time_that_was_set(desk: Desk) -> None:
    key = come_to(desk, Stage.EMPATHIZING).complaint.id
    tomorrow = later(desk)

    facts = save_empathize(tomorrow, an_empathize_step(key, acknowledged_at=at(21, 15)), done=True)

    assert facts.empathize is not None
    assert facts.empathize.acknowledged_at == at(21, 15)


@pytest.mark.parametrize(
    ("moved", "code"),
    [(-MINUTE, "complaint.reply_early"), (MINUTE, "complaint.reply_to_come")],
)
@pytest.mark.parametrize("done", [False, True])
def test_a_first_reply_lies_between_the_complaint_and_now(
    desk: Desk, moved: timedelta, code: str, done: bool
) -> None:
    key = come_to(desk, Stage.EMPATHIZING).complaint.id
    step = an_empathize_step(key, acknowledged_at=desk.now() + moved)

    assert broken(lambda: save_empathize(desk, step, done=done)).code == code
    assert complaint_facts(desk, key).empathize is None


def test_a_reply_in_the_minute_of_the_complaint_is_no_earlier_than_it(desk: Desk) -> None:
    opened_at = at(21) - timedelta(minutes=5) + timedelta(seconds=40)
    complaint = a_complaint(desk, a_customer(desk).id, opened_at=opened_at)
    save_listen(desk, a_listen_draft(complaint.id), done=True)
    typed = opened_at.replace(second=0)

    facts = save_empathize(desk, an_empathize_step(complaint.id, acknowledged_at=typed))

    assert facts.empathize is not None
    assert facts.empathize.acknowledged_at == opened_at


def test_a_clock_set_back_lets_them_be_told_at_the_moment_of_the_complaint(desk: Desk) -> None:
    key = come_to(desk, Stage.EMPATHIZING).complaint.id
    yesterday = later(desk, -1)

    facts = save_empathize(yesterday, an_empathize_step(key, acknowledged_at=desk.now()))

    assert facts.empathize is not None
    assert facts.empathize.acknowledged_at == facts.complaint.opened_at


def test_all_of_our_side_is_kept(desk: Desk) -> None:
    key = come_to(desk, Stage.EMPATHIZING).complaint.id
    said = {
        name: f"<i>{name}</i>"
        for name in (
            *("sentence", "went_wrong", "effect", "changes", "in_their_shoes"),
            *("asked_whom", "promised", "delivered", "would_put_right"),
        )
    }
    step = an_empathize_step(key, said_sorry=True, told_name=True, **said)

    kept = save_empathize(desk, step, done=True).empathize

    assert kept is not None
    assert kept == replace(step, done_at=kept.done_at)
