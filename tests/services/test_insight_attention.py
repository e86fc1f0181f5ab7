"""Equal attention, read from a real shop file: who is compared, and what is said."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest

from csdesk.desk import Desk
from csdesk.domain.insight.attention import Attention, AttentionLine, EqualAttention
from csdesk.domain.insight.finding import Label
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import plain_speech
from csdesk.domain.promise import Promise
from csdesk.services.insight.attention import equal_attention
from csdesk.services.insight.attention_cases import seen_until
from csdesk.services.insight.records import read_records
from tests.builders import a_customer, a_purchase, a_shop, an_empathize_step, at
from tests.handled_cases import OPENED, Case, handle


def look(desk: Desk, first: date | None = None, last: date | None = None) -> EqualAttention:
    with desk.store.read() as work:
        records = read_records(desk, work)
    return equal_attention(records, Period(desk.today(), first, last), plain_speech("EUR"))


def line(found: EqualAttention, kind: Attention) -> AttentionLine:
    return next(one for one in found.lines if one.kind is kind)


def alike(n: int, seed: int = 5, **same: object) -> list[Case]:
    """Complaints whose attention has nothing to do with spend."""
    dice = random.Random(seed)
    return [
        Case(
            **{
                "spend": dice.randint(1_000, 90_000),
                "hours": dice.randint(1, 200) / 4,
                "minutes": dice.randint(5, 90),
                "goodwill": dice.randint(100, 2_000),
                "severity": 1 + number % 3,
            }
            | same  # type: ignore[arg-type]
        )
        for number in range(n)
    ]


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk)
    a_customer(desk)  # so that keys of customers and of complaints differ
    return desk


@pytest.mark.parametrize("cases", [0, 1, 2, 5, 29])
def test_below_thirty_customers_it_can_not_be_told_and_it_is_said_how_many_there_are(
    shop: Desk, cases: int
) -> None:
    handle(shop, alike(cases, severity=2))

    found = look(shop)

    for told in (found, *found.lines):
        assert told.verdict == "cant_tell"
        assert told.finding.label is Label.CANT_TELL
        assert told.finding.reason == "too_few_customers"
        assert told.finding.n == (cases if cases > 2 else 0)
        assert "30 customers" in told.finding.sentence
        assert f"so far {told.finding.n}." in told.finding.sentence
        assert "2026-11-21" in told.finding.sentence
    assert len(found.groups) == (3 if cases >= 3 else 0)


def test_an_evening_west_of_greenwich_is_still_today(shop: Desk) -> None:
    evening = datetime(2026, 11, 21, 21, 30, tzinfo=timezone(timedelta(hours=-5)))
    with shop.store.read() as work:
        records = read_records(replace(shop, now=lambda: evening), work)
    now = int(evening.timestamp()) // 60

    assert seen_until(records, Period(date(2026, 11, 21))) == now
    assert seen_until(records, Period(date(2026, 11, 20))) == now - 21 * 60 - 30


def test_from_thirty_customers_chance_is_told_but_no_range(shop: Desk) -> None:
    handle(shop, alike(30, severity=2))

    found = look(shop)

    assert found.verdict == "no_sign"
    assert found.finding.label is Label.CANT_TELL
    assert found.finding.sentence.startswith(
        "No sign of unequal treatment, but too few complaints to rule it out."
    )
    assert all(one.p is not None for one in found.lines)
    assert found.seed > 0


def test_alike_attention_of_many_looks_equal(shop: Desk) -> None:
    handle(shop, alike(360))

    found = look(shop)

    assert found.verdict == "equal"
    assert found.finding.sentence.startswith("Attention looks equal (within ±0.2)")
    assert "360 complaints of 360 customers, as of 2026-11-21." in found.finding.sentence
    for one in found.lines:
        assert one.finding.label is Label.ESTIMATE
        assert one.finding.low is not None
        assert one.finding.high is not None
        assert -0.2 < one.finding.low < one.finding.high < 0.2


def test_some_customers_with_a_wide_range_are_no_sign(shop: Desk) -> None:
    handle(shop, alike(110))

    found = look(shop)

    assert found.verdict == "no_sign"
    assert found.finding.label is Label.ESTIMATE
    assert found.finding.low is not None


def test_bigger_customers_who_wait_less_are_named_so(shop: Desk) -> None:
    cases = alike(120)
    handle(shop, [replace(c, hours=100 - c.spend / 1_000, goodwill=0) for c in cases])

    found = look(shop)

    assert found.verdict == "unequal"
    assert found.finding.sentence.startswith(
        "Bigger customers wait less for the same kind of problem (details under"
    )
    reply = line(found, Attention.FIRST_REPLY)
    assert reply.verdict == "unequal"
    assert reply.finding.value == pytest.approx(-1)
    assert reply.p == pytest.approx(2 / 10_000)  # the rarest of two that can be tested
    top, _, least = found.groups
    assert (top.first_reply_hours or 0) < (least.first_reply_hours or 0)


def test_worse_problems_of_bigger_customers_do_not_make_attention_unequal(shop: Desk) -> None:
    """Within each kind of problem nothing follows spend; over all of them everything does."""
    cases = alike(240)
    handle(
        shop,
        [
            replace(c, spend=c.spend + 200_000 * c.severity, minutes=c.minutes + 100 * c.severity)
            for c in cases
        ],
    )

    minutes = line(look(shop), Attention.MINUTES)

    assert minutes.verdict != "unequal"


def test_the_same_goodwill_for_all_is_a_fact(shop: Desk) -> None:
    handle(shop, alike(60, goodwill=0))

    goodwill = line(look(shop), Attention.GOODWILL)

    assert (goodwill.verdict, goodwill.p) == ("equal", None)
    assert goodwill.finding.label is Label.FACT
    assert "same goodwill" in goodwill.finding.sentence


def test_where_nobody_spent_anything_nothing_can_be_told(shop: Desk) -> None:
    handle(shop, alike(60, spend=0))

    found = look(shop)

    assert found.verdict == "cant_tell"
    assert {one.finding.reason for one in found.lines} == {"spent_alike"}


def test_complaints_without_a_category_are_a_kind_of_their_own(shop: Desk) -> None:
    """Two in each category of a severity: too few to compare, but for those without one."""
    with shop.store.read() as work:
        ids = [item.id for item in work.list_items.where() if item.list_name == "category"]
    cases = alike(34, severity=1)
    handle(shop, [*cases, *alike(2, category=ids[0]), *alike(2, category=ids[1])])

    found = look(shop)

    assert line(found, Attention.MINUTES).finding.n == 34


def test_only_complaints_of_the_period_count(shop: Desk) -> None:
    handle(shop, [*alike(35, severity=2), *alike(9, severity=2, on=OPENED + timedelta(days=40))])

    assert line(look(shop), Attention.MINUTES).finding.n == 44
    assert line(look(shop, last=OPENED), Attention.MINUTES).finding.n == 35
    assert look(shop, first=OPENED + timedelta(days=1)).finding.n == 9


def test_spend_is_that_of_the_year_before_the_complaint(shop: Desk) -> None:
    """What came later, or more than 365 days before, leaves the thirds as they are."""
    handle(shop, [Case(customer=1, spend=500, minutes=1), Case(customer=2, spend=400, minutes=2)])
    (last,) = handle(shop, [Case(customer=3, spend=300, minutes=3, later=99_000)])
    a_purchase(shop, last.customer_id, 99_000, on=OPENED - timedelta(days=365))

    groups = look(shop).groups

    assert [group.minutes for group in groups] == [1, 2, 3]


def test_unanswered_complaints_rank_last_and_young_ones_are_left_out(shop: Desk) -> None:
    answered = [Case(spend=1_000 + 50 * n, hours=1 + n) for n in range(40)]
    old = [Case(spend=10_000 + n, hours=None) for n in range(5)]
    young = [Case(spend=20_000 + n, hours=None, on=date(2026, 11, 21)) for n in range(4)]
    handle(shop, [*answered, *old, *young])

    found = look(shop)

    reply = line(found, Attention.FIRST_REPLY)
    assert reply.finding.n == 45
    assert reply.finding.value == pytest.approx(1, abs=0.01)
    assert "wait longer" in reply.finding.sentence
    lines = reply.finding.worked_out.lines if reply.finding.worked_out else ()
    assert any("4 younger ones are left out" in text for text in lines)
    # of the 17 biggest, 4 are too young, 5 wait without an end, 8 waited 33 to 40 hours
    assert found.groups[0].first_reply_hours == pytest.approx(39)


def test_an_acknowledgement_is_a_first_reply_too(shop: Desk) -> None:
    made = handle(shop, [Case(customer=n, hours=None, spend=n) for n in (1, 2, 3)])
    with shop.store.write("save_empathize", shop.now()) as work:
        for complaint in made:
            told = complaint.opened_at + timedelta(hours=7)
            work.empathize_steps.put(an_empathize_step(complaint.id, acknowledged_at=told))

    assert [group.first_reply_hours for group in look(shop).groups] == [7, 7, 7]


def test_thirds_count_promises_that_were_due_and_those_kept_in_time(shop: Desk) -> None:
    made = handle(shop, [Case(customer=n, spend=n) for n in (1, 2, 3)])
    due, late, coming = at(10), at(12), at(29)
    with shop.store.write("log_contact", shop.now()) as work:
        for kept_at, due_at in ((due, due), (late, due), (None, due), (None, coming)):
            promise = Promise(made[2].customer_id, "Wheel", due_at, 60, complaint_id=made[2].id)
            work.promises.add(replace(promise, made_at=at(1), kept_at=kept_at))

    top = look(shop).groups[0]

    assert (top.promises, top.promises_kept) == (3, 1)


def test_one_customer_with_all_complaints_is_no_comparison(shop: Desk) -> None:
    handle(shop, alike(60, customer=1))

    found = look(shop)

    assert (found.verdict, found.finding.n, found.groups) == ("cant_tell", 0, ())


def test_looking_again_says_the_same(shop: Desk) -> None:
    handle(shop, alike(130))

    assert look(shop) == look(shop)
