"""Causes by what they cost, changes against them, the reserve for care, and its purses."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from csdesk.desk import Desk
from csdesk.domain.complaint import Complaint, Outcome
from csdesk.domain.improvement import Improvement
from csdesk.domain.insight.causes import BeforeAfter, Causes
from csdesk.domain.insight.finding import Label, Unit
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import plain_speech
from csdesk.domain.redress import RedressKind
from csdesk.services.insight.causes import causes
from csdesk.services.insight.records import read_records
from tests.builders import (
    a_complaint,
    a_customer,
    a_list_item,
    a_purchase,
    a_redress,
    a_shop,
    an_effort,
    an_outlay,
    at,
)

TODAY = date(2026, 11, 21)


def look(desk: Desk, first: date | None = None, last: date | None = None) -> Causes:
    with desk.store.read() as work:
        records, improvements = read_records(desk, work), work.improvements.where()
    return causes(records, improvements, Period(desk.today(), first, last), plain_speech("EUR"))


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk)
    return desk


def settled(desk: Desk, cause_id: int | None, customer_id: int, ago: int = 20) -> Complaint:
    moment = at(21) - timedelta(days=ago)
    facts: dict[str, Any] = {"opened_at": moment}
    if cause_id is not None:
        over = {"settled_at": moment, "outcome": Outcome.PUT_RIGHT, "cause_id": cause_id}
        facts |= over
    return a_complaint(desk, customer_id, **facts)


def changed(desk: Desk, cause_id: int, since: date, **facts: Any) -> None:
    with desk.store.write("save_improvement", desk.now()) as work:
        work.improvements.add(Improvement(cause_id, "Two people look", since, **facts))


def came_up(desk: Desk, cause_id: int, *days_ago: int) -> None:
    customer = a_customer(desk).id
    for ago in days_ago:
        settled(desk, cause_id, customer, ago)


def only_change(found: Causes) -> BeforeAfter:
    (change,) = [change for cause in found.causes for change in cause.changes]
    return change


def test_causes_stand_dearest_first_with_whom_they_hit_and_what_they_took(shop: Desk) -> None:
    part, words = a_list_item(shop, label="Snapped part"), a_list_item(shop, label="Hard words")
    anna, greg = a_customer(shop).id, a_customer(shop, "Greg").id
    first, again = settled(shop, part.id, anna), settled(shop, part.id, anna)
    other = settled(shop, words.id, greg)
    an_effort(shop, anna, 30, complaint_id=first.id)  # 15.00
    a_redress(shop, first, 4_000)
    a_redress(shop, again, 500, RedressKind.GOODWILL)
    an_outlay(shop, anna, 700, complaint_id=again.id)
    an_effort(shop, greg, 10, complaint_id=other.id)  # 5.00
    an_effort(shop, greg, 60)  # on no complaint

    found = look(shop)
    told = [(c.label, c.complaints, c.customers, c.minutes, c.cost_minor) for c in found.causes]
    assert told == [("Snapped part", 2, 1, 30, 6_700), ("Hard words", 1, 1, 10, 500)]
    assert [cause.running_share for cause in found.causes] == [pytest.approx(6_700 / 7_200), 1]
    assert (found.finding.label, found.finding.value, found.finding.n) == (Label.FACT, 6_700, 3)
    assert (
        "“Snapped part”: 67.00 EUR for 2 complaints of 1 customer, 93 %" in found.finding.sentence
    )


def test_complaints_without_a_cause_stand_by_themselves(shop: Desk) -> None:
    part = a_list_item(shop, label="Snapped part")
    anna = a_customer(shop).id
    an_effort(shop, anna, 60, complaint_id=settled(shop, None, anna).id)
    an_effort(shop, anna, 6, complaint_id=settled(shop, part.id, anna).id)

    found = look(shop)
    assert [(c.cause_id, c.label) for c in found.causes] == [
        (None, "No cause written down"),
        (part.id, "Snapped part"),
    ]
    assert found.finding.sentence.startswith("Among the causes written down “Snapped part”")


def test_where_nothing_was_spent_the_cause_that_comes_up_most_is_named(shop: Desk) -> None:
    part, words = a_list_item(shop, label="Snapped part"), a_list_item(shop, label="Hard words")
    came_up(shop, part.id, 5)
    came_up(shop, words.id, 5, 6)

    found = look(shop)
    assert [cause.running_share for cause in found.causes] == [pytest.approx(2 / 3), 1]
    assert "What comes up most is “Hard words”: 2 complaints of 1 customer." in (
        found.finding.sentence
    )


@pytest.mark.parametrize(("number", "reason"), [(0, "no_complaints"), (2, "no_causes")])
def test_without_complaints_or_causes_it_is_said_what_is_missing(
    shop: Desk, number: int, reason: str
) -> None:
    for _ in range(number):
        settled(shop, None, a_customer(shop).id)

    found = look(shop).finding
    assert (found.label, found.reason, found.value) == (Label.CANT_TELL, reason, None)


def test_a_period_takes_complaints_by_their_opening_and_costs_by_their_day(shop: Desk) -> None:
    part = a_list_item(shop, label="Snapped part")
    anna = a_customer(shop).id
    old = settled(shop, part.id, anna, ago=200)
    an_effort(shop, anna, 30, on=TODAY - timedelta(days=199), complaint_id=old.id)
    an_effort(shop, anna, 12, on=TODAY - timedelta(days=5), complaint_id=old.id)
    settled(shop, part.id, a_customer(shop, "Greg").id, ago=10)

    (cause,) = look(shop, TODAY - timedelta(days=30), TODAY).causes
    assert (cause.complaints, cause.customers, cause.cost_minor, cause.minutes) == (1, 1, 600, 12)


def test_a_change_that_clearly_helped_is_told_without_saying_it_was_the_change(
    shop: Desk,
) -> None:
    part = a_list_item(shop, label="Snapped part")
    came_up(shop, part.id, *range(31, 43), 5, 6, 200)
    changed(shop, part.id, TODAY - timedelta(days=29))

    change = only_change(look(shop))
    assert (change.days, change.before, change.after) == (30, 12, 2)
    assert change.finding.label is Label.ESTIMATE and change.finding.unit is Unit.SHARE
    assert change.finding.value == pytest.approx(2 / 14) and change.finding.high is not None
    assert change.finding.high < 0.5
    assert "Clearly fewer since “Two people look”" in change.finding.sentence
    assert "Other things may have changed" in change.finding.sentence


def test_spans_before_and_after_are_as_long_as_has_passed(shop: Desk) -> None:
    part = a_list_item(shop, label="Snapped part")
    since = TODAY - timedelta(days=9)
    came_up(shop, part.id, 0, 9, 10, 19, 20, 300)
    changed(shop, part.id, since)

    change = only_change(look(shop))
    assert (change.days, change.before, change.after) == (10, 2, 2)
    assert "2026-11-02 to 2026-11-11" in "".join(change.finding.worked_out.lines)  # type: ignore[union-attr]


def test_five_complaints_are_too_few_to_judge_a_change(shop: Desk) -> None:
    part = a_list_item(shop, label="Snapped part")
    came_up(shop, part.id, *range(31, 36), 200)
    changed(shop, part.id, TODAY - timedelta(days=29))

    change = only_change(look(shop))
    assert (change.before, change.after) == (5, 0)
    assert (change.finding.label, change.finding.reason) == (
        Label.CANT_TELL,
        "too_few_complaints",
    )
    assert "at least 6" in change.finding.sentence


def test_six_against_none_is_clear_and_four_against_two_is_not(shop: Desk) -> None:
    six, four = a_list_item(shop, label="Six"), a_list_item(shop, label="Four")
    came_up(shop, six.id, *range(31, 37), 200)
    came_up(shop, four.id, *range(31, 35), 3, 4)
    for cause in (six, four):
        changed(shop, cause.id, TODAY - timedelta(days=29))

    told = {c.label: c.changes[0].finding.sentence for c in look(shop).causes}
    assert told["Six"].startswith("Clearly fewer")
    assert told["Four"].startswith("No clear change")


def test_where_nothing_was_written_down_before_a_change_nothing_is_compared(shop: Desk) -> None:
    part = a_list_item(shop, label="Snapped part")
    came_up(shop, part.id, *range(1, 9))
    changed(shop, part.id, TODAY - timedelta(days=29))

    found = only_change(look(shop)).finding
    assert (found.label, found.reason) == (Label.CANT_TELL, "nothing_to_compare")
    assert "nothing to compare" in found.sentence


def test_complaints_still_without_a_cause_weaken_what_is_said_of_a_change(shop: Desk) -> None:
    part = a_list_item(shop, label="Snapped part")
    came_up(shop, part.id, *range(31, 43), 200)
    settled(shop, None, a_customer(shop).id, ago=3)
    changed(shop, part.id, TODAY - timedelta(days=29))

    told = only_change(look(shop)).finding.sentence
    assert "1 complaint since then has no cause yet" in told


def test_a_change_that_was_given_up_is_not_judged(shop: Desk) -> None:
    part = a_list_item(shop, label="Snapped part")
    came_up(shop, part.id, 3)
    changed(shop, part.id, TODAY - timedelta(days=29), active=False)

    assert [cause.changes for cause in look(shop).causes] == [()]


def test_a_cause_that_is_gone_keeps_its_change_in_sight(shop: Desk) -> None:
    part = a_list_item(shop, label="Snapped part")
    came_up(shop, part.id, *range(31, 43), 200)
    changed(shop, part.id, TODAY - timedelta(days=29))

    (cause,) = look(shop, TODAY - timedelta(days=5), TODAY).causes
    assert (cause.label, cause.complaints, len(cause.changes)) == ("Snapped part", 0, 1)


def test_the_reserve_is_a_share_of_what_was_sold_and_may_be_overdrawn(desk: Desk) -> None:
    a_shop(desk, care_reserve_bp=350)
    anna = a_customer(desk).id
    a_purchase(desk, anna, 20_001, on=TODAY - timedelta(days=4))
    a_purchase(desk, None, 9_999, on=TODAY - timedelta(days=4))
    an_effort(desk, anna, 30, on=TODAY)  # 15.00 of 10.50

    found = look(desk).reserve
    assert (found.label, found.unit) == (Label.FACT, Unit.SHARE)
    assert found.value == pytest.approx(1_500 / 1_050)
    assert "3.5 % of the price for care, 10.50 EUR" in found.sentence
    assert "The price is too low for this care" in found.sentence


def test_a_reserve_that_was_never_set_can_not_be_told(shop: Desk) -> None:
    found = look(shop).reserve
    assert (found.label, found.reason) == (Label.CANT_TELL, "no_reserve")

    anna = a_customer(shop).id
    a_purchase(shop, anna, 10_000, on=TODAY)
    an_effort(shop, anna, 20, on=TODAY)
    assert "10.00 EUR, 10 % of the price" in look(shop).reserve.sentence


def test_a_reserve_without_sales_can_not_be_told(desk: Desk) -> None:
    a_shop(desk, care_reserve_bp=300)
    found = look(desk).reserve
    assert (found.label, found.reason, found.value) == (Label.CANT_TELL, "no_sales", None)


def test_what_care_cost_is_parted_into_work_putting_right_and_the_rest(shop: Desk) -> None:
    anna = a_customer(shop).id
    complaint = settled(shop, None, anna)
    an_effort(shop, anna, 100)  # 50.00
    a_redress(shop, complaint, 3_000)
    a_redress(shop, complaint, 1_500, RedressKind.GOODWILL)
    an_outlay(shop, anna, 500)

    found = look(shop)
    assert [(purse.name, purse.cost_minor, purse.share) for purse in found.purses] == [
        ("effort", 5_000, 0.5),
        ("remedy", 3_000, 0.3),
        ("goodwill", 1_500, 0.15),
        ("other", 500, 0.05),
    ]
    assert (found.purses_finding.value, found.purses_finding.n) == (10_000, 4)
    assert "50 % was work, 30 % was for putting things right, and 20 %" in (
        found.purses_finding.sentence
    )


def test_where_care_cost_nothing_no_share_is_made_up(shop: Desk) -> None:
    found = look(shop)
    assert {purse.share for purse in found.purses} == {None}
    assert (found.purses_finding.label, found.purses_finding.value) == (Label.FACT, 0)
