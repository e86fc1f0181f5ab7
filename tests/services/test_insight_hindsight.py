"""An earlier day looked at again says what it said then, whatever has happened since."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date, datetime, time
from typing import Any

import pytest

from csdesk.cli.insight import insight_json
from csdesk.desk import Desk
from csdesk.domain.complaint import Complaint, Outcome
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import plain_speech
from csdesk.domain.parting import NextStep, Parting
from csdesk.domain.reopening import Reopening
from csdesk.domain.shop import ListName
from csdesk.services.insight.hindsight import known_on
from csdesk.services.insight.records import read_records
from csdesk.services.insight.whole import insight
from tests.builders import (
    HERE,
    a_complaint,
    a_contact,
    a_customer,
    a_follow_up,
    a_list_item,
    a_promise,
    a_purchase,
    a_redress,
    a_shop,
    an_effort,
    an_empathize_step,
    an_outlay,
    at,
)

THEN = date(2026, 6, 30)
NOON = datetime.combine(THEN, time(12), tzinfo=HERE)


def told(desk: Desk, looked_back: date | None = None) -> dict[str, Any]:
    """Insight at noon of that day, over all that is known, as the command line tells it."""
    at_noon = Desk(desk.store, lambda: NOON)
    return insight_json(insight(at_noon, Period(THEN), plain_speech("EUR"), known_on=looked_back))


def columns(desk: Desk) -> dict[str, list[int]]:
    """What is known of that day, column by column; contacts count only up to an end."""
    with desk.store.read() as work:
        known = known_on(read_records(desk, work), THEN)
    parts = known.sales, known.service, known.cases, known.reopenings, known.answers, known.promises
    return {
        f"{type(part).__name__}.{field.name}": getattr(part, field.name).tolist()
        for part in parts
        for field in fields(part)
        if field.name != "contacts"
    }


@pytest.fixture
def shop(desk: Desk) -> tuple[Desk, Complaint, Complaint]:
    """A desk with two customers, one open complaint and one that was settled in May."""
    a_shop(desk, fixed_costs_minor=50_000)
    cause = a_list_item(desk, ListName.CAUSE, "Wrong part").id
    anna, greg = a_customer(desk).id, a_customer(desk, "Greg Hollis").id
    for month in range(1, 7):
        a_purchase(desk, anna, on=date(2026, month, 3))
        a_purchase(desk, greg, on=date(2026, month, 9))
    is_open = a_complaint(desk, anna, opened_at=at(20, month=6))
    settled = a_complaint(
        *(desk, greg),
        opened_at=at(4, month=5),
        settled_at=at(11, month=5),
        outcome=Outcome.PUT_RIGHT,
        cause_id=cause,
    )
    an_effort(desk, greg, 25, on=date(2026, 5, 5), complaint_id=settled.id)
    a_follow_up(desk, anna, date(2026, 6, 25))
    a_promise(desk, greg, made_at=at(4, month=5), due_at=at(8, month=5), complaint_id=settled.id)
    return desk, is_open, settled


def settle(desk: Desk, complaint: Complaint, when: datetime) -> None:
    with desk.store.write("settle", desk.now()) as work:
        cause = next(item.id for item in work.list_items.where() if item.label == "Wrong part")
        done = replace(complaint, settled_at=when, outcome=Outcome.PUT_RIGHT, cause_id=cause)
        work.complaints.replace(done)


def reopen(desk: Desk, complaint: Complaint) -> None:
    again = Reopening(complaint.id, at(10, month=8), at(11, month=5), "It is back.")
    with desk.store.write("reopen", desk.now()) as work:
        work.reopenings.add(again)
        work.complaints.replace(
            replace(complaint, settled_at=None, outcome=None, reopened_at=again.at)
        )


def answer(desk: Desk, complaint: Complaint) -> None:
    with desk.store.write("answer", desk.now()) as work:
        asked = next(one for one in work.follow_ups.where() if one.complaint_id is None)
        said = {"recommend": 9, "satisfaction": 5, "ease": 7}
        work.follow_ups.replace(replace(asked, answered_at=at(2, month=7), **said))


def keep(desk: Desk) -> None:
    with desk.store.write("keep", desk.now()) as work:
        (promise,) = work.promises.where()
        work.promises.replace(replace(promise, kept_at=at(3, month=7)))


def acknowledge(desk: Desk, complaint: Complaint) -> None:
    step = an_empathize_step(complaint.id, acknowledged_at=at(2, month=7))
    with desk.store.write("save_empathize", desk.now()) as work:
        work.empathize_steps.put(step)


def part(desk: Desk, complaint: Complaint) -> None:
    decided, ended = at(1, month=7), at(10, month=7)
    with desk.store.write("part", desk.now()) as work:
        work.partings.add(
            Parting(
                *(complaint.customer_id, NextStep.PART_WELL),
                decided_at=decided,
                offset_minutes=60,
                think_until=at(9, month=7),
                parted_at=ended,
            )
        )


Later = Callable[[Desk, Complaint, Complaint], object]
AFTER = date(2026, 7, 2)
LATER: dict[str, Later] = {
    "a purchase": lambda desk, known, _: a_purchase(desk, known.customer_id, on=AFTER),
    "minutes": lambda desk, known, _: an_effort(
        desk, known.customer_id, on=AFTER, complaint_id=known.id
    ),
    "an outlay": lambda desk, known, _: an_outlay(desk, known.customer_id, on=AFTER),
    "a remedy": lambda desk, known, _: a_redress(desk, known, 900, given_on=AFTER),
    "another complaint": lambda desk, known, _: a_complaint(
        desk, known.customer_id, opened_at=at(2, month=7)
    ),
    "a first reply": lambda desk, known, _: acknowledge(desk, known),
    "a call about it": lambda desk, known, _: a_contact(
        desk, known.customer_id, at=at(2, month=7), complaint_id=known.id
    ),
    "an end": lambda desk, known, _: settle(desk, known, at(4, month=7)),
    "taken up again": lambda desk, _, settled: reopen(desk, settled),
    "an answer": lambda desk, known, _: answer(desk, known),
    "asked later": lambda desk, known, _: a_follow_up(desk, known.customer_id, AFTER),
    "a promise kept late": lambda desk, known, _: keep(desk),
    "a promise made": lambda desk, known, _: a_promise(
        desk, known.customer_id, made_at=at(2, month=7), due_at=at(5, month=7)
    ),
    "parted": lambda desk, known, _: part(desk, known),
}


@pytest.mark.parametrize("later", LATER)
def test_what_happened_since_changes_nothing_of_an_earlier_day(
    shop: tuple[Desk, Complaint, Complaint], later: str
) -> None:
    desk, is_open, settled = shop
    before = told(desk)

    LATER[later](desk, is_open, settled)

    assert told(desk, THEN) == before


@pytest.mark.parametrize("later", sorted(set(LATER) - {"a promise made", "parted"}))
def test_the_columns_are_those_of_the_day_itself(
    shop: tuple[Desk, Complaint, Complaint], later: str
) -> None:
    desk, is_open, settled = shop
    before = columns(desk)

    LATER[later](desk, is_open, settled)

    assert columns(desk) == before


@pytest.mark.parametrize("later", ["an end", "a first reply", "taken up again", "an answer"])
def test_without_looking_back_it_would_tell_what_came_since(
    shop: tuple[Desk, Complaint, Complaint], later: str
) -> None:
    """So that the test above can fail."""
    desk, is_open, settled = shop
    before = told(desk)

    LATER[later](desk, is_open, settled)

    assert told(desk) != before
