"""How long complaints take: those still open count with their age, and rates have their windows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from csdesk.desk import Desk
from csdesk.domain.complaint import Complaint, Outcome
from csdesk.domain.import_batch import ImportBatch
from csdesk.domain.insight.finding import Label, Unit
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import plain_speech
from csdesk.domain.insight.times import Times
from csdesk.domain.parting import NextStep, Parting
from csdesk.domain.reopening import Reopening
from csdesk.domain.shop import ListName
from csdesk.services.insight.records import read_records
from csdesk.services.insight.times import times
from tests.analytics.examples import example
from tests.builders import (
    a_complaint,
    a_contact,
    a_customer,
    a_follow_up,
    a_shop,
    an_empathize_step,
    at,
)

NOW = at(21)
TODAY = date(2026, 11, 21)


def look(desk: Desk, first: date | None = None, last: date | None = None) -> Times:
    with desk.store.read() as work:
        records = read_records(desk, work)
    return times(records, Period(desk.today(), first, last), plain_speech("EUR"))


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk)
    return desk


def taken_down(desk: Desk, ago: float, **facts: Any) -> Complaint:
    """A complaint of a new customer, opened so many days ago."""
    customer = a_customer(desk, "Anna").id
    return a_complaint(desk, customer, opened_at=NOW - timedelta(days=ago), **facts)


def settled(desk: Desk, ago: float, after: float = 1.0, **facts: Any) -> Complaint:
    """One that was settled ``ago`` days back, ``after`` days from its opening."""
    with desk.store.read() as work:
        cause = next(one for one in work.list_items.where() if one.list_name is ListName.CAUSE)
    ended = NOW - timedelta(days=ago)
    over = {"settled_at": ended, "outcome": Outcome.PUT_RIGHT, "cause_id": cause.id}
    return taken_down(desk, ago + after, **over | facts)


def taken_up_again(desk: Desk, complaint: Complaint, after: float, *, still: bool = False) -> None:
    """It was taken up again so many days after it had been settled."""
    assert complaint.settled_at is not None
    again = complaint.settled_at + timedelta(days=after)
    with desk.store.write("reopen", desk.now()) as work:
        row = Reopening(complaint.id, again, complaint.settled_at, "It rubs again.")
        work.reopenings.add(row)
        end = None if still else max(again, NOW - timedelta(hours=1))
        changed = {"settled_at": end, "reopened_at": again, "reopened_reason": "It rubs again."}
        work.complaints.replace(replace(complaint, **changed))


def test_the_median_counts_open_complaints_with_their_age(shop: Desk) -> None:
    inputs, expected, _ = example("km_10")
    for days, closed in zip(inputs["days"], inputs["closed"], strict=True):
        if closed:
            settled(shop, ago=20, after=days)
        else:
            taken_down(shop, ago=days)

    found = look(shop).resolve
    assert (found.label, found.value, found.unit) == (Label.ESTIMATE, 3.0, Unit.DAYS)
    assert (found.low, found.high, found.n) == (0.5, None, 10)
    assert expected["median"] == found.value
    assert "hardly less than 720 min" in found.sentence
    assert "10 complaints, 3 of them not settled" in found.sentence


def test_where_more_than_half_are_open_no_median_is_told(shop: Desk) -> None:
    settled(shop, ago=4, after=1)
    for days in (2, 5, 5, 6):
        taken_down(shop, ago=days)

    found = look(shop)
    assert (found.resolve.label, found.resolve.reason) == (Label.CANT_TELL, "not_reached")
    assert found.resolve.value is None
    assert "more than half are still open" in found.resolve.sentence
    assert found.resolve_curve.median is None
    assert found.resolve_curve.days == (0.0, 1.0, 6.0)
    assert found.resolve_curve.waiting == (1.0, 0.8, 0.8)


@pytest.mark.parametrize("number", [0, 1, 4])
def test_a_few_complaints_have_no_median(shop: Desk, number: int) -> None:
    for _ in range(number):
        settled(shop, ago=3)

    found = look(shop).resolve
    assert (found.label, found.n, found.value) == (Label.CANT_TELL, number, None)
    assert "5 are needed" in found.sentence


def test_the_first_reply_is_an_acknowledgement_or_the_first_word_about_it(shop: Desk) -> None:
    for hours in (1, 2, 3):
        complaint = taken_down(shop, ago=10)
        heard = complaint.opened_at + timedelta(hours=hours)
        with shop.store.write("save_empathize", shop.now()) as work:
            work.empathize_steps.add(an_empathize_step(complaint.id, acknowledged_at=heard))
    for hours in (4, 30):
        complaint = taken_down(shop, ago=10)
        told = complaint.opened_at + timedelta(hours=hours)
        a_contact(shop, complaint.customer_id, at=told, complaint_id=complaint.id)

    found = look(shop).first_reply
    assert (found.label, found.unit, found.n) == (Label.ESTIMATE, Unit.HOURS, 5)
    assert found.value == pytest.approx(3.0)
    assert "180 min" in found.sentence


def test_who_still_waits_for_a_first_reply_counts_with_their_age(shop: Desk) -> None:
    for _ in range(5):
        taken_down(shop, ago=3)

    found = look(shop)
    assert found.first_reply.reason == "not_reached"
    assert "still waiting" in found.first_reply.sentence
    assert found.reply_curve.waiting == (1.0, 1.0)


def test_only_complaints_opened_in_the_period_count_but_the_backlog_is_whole(
    shop: Desk,
) -> None:
    for _ in range(5):
        settled(shop, ago=50, after=2)
    for _ in range(6):
        settled(shop, ago=4, after=1)
    taken_down(shop, ago=90)

    lately = look(shop, TODAY - timedelta(days=30), TODAY)
    assert (lately.resolve.value, lately.resolve.n) == (1.0, 6)
    assert lately.backlog.value == 1
    assert look(shop).resolve.n == 12


def test_no_time_is_below_zero_whatever_the_clock_did(shop: Desk) -> None:
    for _ in range(5):
        taken_down(shop, ago=-2)  # the clock ran ahead and was put right since
    for _ in range(5):
        complaint = taken_down(shop, ago=5)
        early = complaint.opened_at - timedelta(hours=3)
        with shop.store.write("save_empathize", shop.now()) as work:
            work.empathize_steps.add(an_empathize_step(complaint.id, acknowledged_at=early))

    found = look(shop)
    assert min(found.reply_curve.days) == min(found.resolve_curve.days) == 0
    assert found.first_reply.value == 0
    assert [group.complaints for group in found.ages] == [5, 0, 5, 0, 0, 0]


def rated(found: Any) -> tuple[Label, Any, int]:
    return found.label, found.value, found.n


def test_first_contact_wants_one_contact_and_fourteen_quiet_days(shop: Desk) -> None:
    for _ in range(8):
        complaint = settled(shop, ago=14)
        a_contact(shop, complaint.customer_id, at=complaint.opened_at, complaint_id=complaint.id)
    twice = settled(shop, ago=20, after=2)
    for hours in (0, 5):
        told = twice.opened_at + timedelta(hours=hours)
        a_contact(shop, twice.customer_id, at=told, complaint_id=twice.id)
    soon, late = settled(shop, ago=40), settled(shop, ago=40)
    taken_up_again(shop, soon, after=14, still=True)
    taken_up_again(shop, late, after=15, still=True)
    settled(shop, ago=13.9)  # too lately to tell
    afterwards = settled(shop, ago=30)
    for hours in (0, 48):  # the call to hear how it went is no second try
        told = afterwards.opened_at + timedelta(hours=hours)
        a_contact(shop, afterwards.customer_id, at=told, complaint_id=afterwards.id)

    found = look(shop).first_contact
    assert rated(found) == (Label.ESTIMATE, pytest.approx(10 / 12), 12)
    assert found.low == pytest.approx(0.5520, abs=1e-4)
    assert found.high == pytest.approx(0.9530, abs=1e-4)


def test_fewer_than_ten_are_counts_and_no_share(shop: Desk) -> None:
    for _ in range(9):
        settled(shop, ago=40)

    found = look(shop)
    assert rated(found.first_contact) == (Label.FACT, 9, 9)
    assert found.first_contact.unit is Unit.COUNT
    assert rated(found.reopened) == (Label.FACT, 0, 9)
    assert "0 of 9" in found.reopened.sentence and "10 are needed" in found.reopened.sentence


def test_reopened_looks_thirty_days_on_from_the_first_end(shop: Desk) -> None:
    for _ in range(8):
        settled(shop, ago=30)
    within, after = settled(shop, ago=60), settled(shop, ago=60)
    taken_up_again(shop, within, after=30)
    taken_up_again(shop, after, after=31)
    still = settled(shop, ago=45)
    taken_up_again(shop, still, after=2, still=True)
    settled(shop, ago=29)

    assert rated(look(shop).reopened) == (Label.ESTIMATE, pytest.approx(2 / 11), 11)


def test_the_loop_is_closed_by_an_answer_within_seven_days_of_the_end(shop: Desk) -> None:
    complaints = [settled(shop, ago=20) for _ in range(10)]
    for complaint, after in zip(complaints[:4], (-0.5, 3, 7, 8), strict=True):
        assert complaint.settled_at is not None
        answered = complaint.settled_at + timedelta(days=after)
        a_follow_up(
            shop,
            complaint.customer_id,
            answered.date(),
            complaint_id=complaint.id,
            answered_at=answered,
            satisfaction=4,
        )
    declined = complaints[4]
    a_follow_up(shop, declined.customer_id, TODAY, complaint_id=declined.id, declined_at=at(3))
    settled(shop, ago=6)
    with shop.store.write("import_file", shop.now()) as work:
        batch = work.batches.add(
            ImportBatch("answers.csv", "0" * 64, "answers", at(20), 1, 0, 0, "0" * 64)
        )
    asked_elsewhere = complaints[5]
    a_follow_up(
        shop,
        asked_elsewhere.customer_id,
        TODAY,
        complaint_id=asked_elsewhere.id,
        answered_at=asked_elsewhere.settled_at,
        satisfaction=4,
        batch_id=batch.id,
        fingerprint="1" * 64,
    )

    assert rated(look(shop).closed_loop) == (Label.ESTIMATE, pytest.approx(0.3), 10)


def test_where_nothing_was_settled_long_enough_ago_no_rate_is_told(shop: Desk) -> None:
    settled(shop, ago=1)

    found = look(shop)
    for finding in (found.first_contact, found.reopened, found.closed_loop):
        assert (finding.label, finding.reason, finding.n) == (
            Label.CANT_TELL,
            "nothing_settled",
            0,
        )


def test_the_backlog_is_sorted_by_age_and_names_the_oldest(shop: Desk) -> None:
    for ago in (0, 1, 2, 3, 4, 7, 8, 14, 15, 30, 31, 200):
        taken_down(shop, ago=ago)
    settled(shop, ago=3)

    found = look(shop)
    assert [group.complaints for group in found.ages] == [2, 2, 2, 2, 2, 2]
    assert (found.backlog.label, found.backlog.value) == (Label.FACT, 12)
    assert found.backlog.worked_out is not None
    assert found.backlog.worked_out.lines[:2] == ("0 or 1 day: 2", "2 to 3 days: 2")
    assert "2026-05-05 (200 days)" in found.backlog.sentence


def test_what_ended_by_parting_is_not_open_and_waited_until_then(shop: Desk) -> None:
    for _ in range(5):
        complaint = taken_down(shop, ago=40)
        parted = NOW - timedelta(days=30)
        with shop.store.write("part_well", shop.now()) as work:
            work.partings.add(
                Parting(
                    complaint.customer_id,
                    NextStep.PART_WELL,
                    parted - timedelta(days=8),
                    60,
                    think_until=parted - timedelta(days=1),
                    parted_at=parted,
                )
            )

    found = look(shop)
    assert found.backlog.value == 0 and "Nothing is open" in found.backlog.sentence
    assert found.resolve_curve.days[-1] == pytest.approx(10)
