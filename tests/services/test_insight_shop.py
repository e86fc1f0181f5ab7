"""Facts of the shop: to the cent, with what is missing said where something is."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, timedelta
from fractions import Fraction
from math import isfinite

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csdesk.desk import Desk
from csdesk.domain.insight.finding import Finding, Label
from csdesk.domain.insight.months import months_between
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.shop import ShopFacts
from csdesk.domain.insight.speech import plain_speech
from csdesk.services.insight.cloud import cloud
from csdesk.services.insight.records import read_records
from csdesk.services.insight.shop_facts import shop_facts
from csdesk.store import listings
from tests.builders import (
    a_customer,
    a_purchase,
    a_shop,
    an_effort,
    an_outlay,
    at,
)

TODAY = date(2026, 11, 16)
ALWAYS = Period(TODAY)


def facts_of(desk: Desk, period: Period = ALWAYS) -> ShopFacts:
    with desk.store.read() as work:
        records = read_records(desk, work)
    return shop_facts(records, period, plain_speech(records.shop.currency))


def findings(facts: ShopFacts) -> dict[str, Finding]:
    found = {field.name: getattr(facts, field.name) for field in fields(facts)}
    return {name: each for name, each in found.items() if isinstance(each, Finding)}


def require_sound(facts: ShopFacts) -> None:
    """No figure is a number that is none; what can't be told says why."""
    for name, found in findings(facts).items():
        numbers = [v for v in (found.value, found.low, found.high) if isinstance(v, float)]
        assert all(map(isfinite, numbers)), name
        assert found.sentence.strip(), name
        assert "nan" not in found.sentence.split(), name
        assert bool(found.reason) == (found.label is Label.CANT_TELL), name


def many_customers(desk: Desk, number: int, served: int) -> None:
    for place in range(number):
        customer = a_customer(desk, f"Customer {place}")
        a_purchase(desk, customer.id, 10_000 + place, on=date(2026, 3, 2))
        if place < served:
            an_outlay(desk, customer.id, 100 + place, on=date(2026, 4, 2))


@pytest.mark.parametrize("number", [0, 1, 2])
def test_few_customers_give_facts_and_say_what_is_missing(desk: Desk, number: int) -> None:
    a_shop(desk)
    many_customers(desk, number, number)
    facts = facts_of(desk)
    require_sound(facts)
    assert facts.typical_ratio.label is Label.CANT_TELL
    assert facts.typical_ratio.reason == "too_few_customers"
    assert f"30 customers who bought or were served; so far: {number}." in (
        facts.typical_ratio.sentence
    )
    assert facts.contribution.value == (0, 3_900, 7_799)[number]


@pytest.mark.parametrize("net", [-5_000, -1])
def test_margins_below_zero_leave_no_share(desk: Desk, net: int) -> None:
    a_shop(desk, fixed_costs_minor=10_000)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 100, margin=net)
    an_outlay(desk, anna.id, 500)
    facts = facts_of(desk)
    require_sound(facts)
    assert (facts.ratio.label, facts.ratio.reason) == (Label.CANT_TELL, "no_margin")
    assert facts.headroom.label is Label.FACT
    assert "above what margin and fixed costs leave room for" in facts.headroom.sentence
    assert facts.break_even.reason == "no_margin"


def test_money_without_decimals_is_told_without_them(desk: Desk) -> None:
    a_shop(desk, currency="JPY", fixed_costs_minor=1_000, hourly_minor=1_500)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 100_000, on=date(2026, 10, 17))
    facts = facts_of(desk)
    require_sound(facts)
    assert facts.ratio.sentence.startswith("Out of every 1 JPY of margin you spend 0.00")
    assert facts.margin.value == 40_000


def test_headroom_is_told_in_the_words_of_the_methods(desk: Desk) -> None:
    a_shop(desk, fixed_costs_minor=100_000)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 1_500_000, on=date(2026, 3, 1))
    an_outlay(desk, anna.id, 150_000, on=date(2026, 3, 31))
    quarter = Period(TODAY, date(2026, 3, 1), date(2026, 4, 30))
    facts = facts_of(desk, quarter)
    assert facts.headroom.value == pytest.approx((600_000 - 150_000 - 200_000) / 3_000)
    assert facts.headroom.sentence == (
        "Out of every 1.00 EUR of margin you spend 0.25 on service. You can afford up to 0.67 "
        "before the period makes no money: about 83 more hours of care. "
        "1 customer, as of 2026-11-16."
    )
    assert facts.break_even.value == pytest.approx(1 - 200_000 / 600_000)
    assert facts.headroom.worked_out is not None
    assert facts.headroom.worked_out.lines[0] == (
        "fixed costs = 1000.00 EUR a month × 2.0 months = 2000.00 EUR"
    )


def test_a_period_that_lost_money_says_by_how_much(desk: Desk) -> None:
    a_shop(desk, fixed_costs_minor=500_000)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 1_500_000, on=date(2026, 3, 1))
    an_outlay(desk, anna.id, 150_000, on=date(2026, 3, 31))
    facts = facts_of(desk, Period(TODAY, date(2026, 3, 1), date(2026, 3, 31)))
    assert facts.headroom.value == pytest.approx(-50_000 / 3_000)
    assert facts.headroom.sentence.startswith(
        "Service is 500.00 EUR above what margin and fixed costs leave room for. 1 customer"
    )


def test_unknown_fixed_costs_are_asked_for_by_name(desk: Desk) -> None:
    a_shop(desk)
    a_purchase(desk, a_customer(desk).id)
    facts = facts_of(desk)
    for found in (facts.headroom, facts.break_even):
        assert (found.label, found.reason) == (Label.CANT_TELL, "no_fixed_costs")
        assert "fixed costs a month are not filled in" in found.sentence


def test_a_minute_costs_what_staff_costs_over_the_time_there_is(desk: Desk) -> None:
    a_shop(desk, staff_costs_minor=560_000, staff_people=2.0, hours_per_week=37)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, on=date(2026, 3, 1))
    an_effort(desk, anna.id, 400, on=date(2026, 3, 31))
    facts = facts_of(desk, Period(TODAY, date(2026, 3, 1), date(2026, 3, 31)))
    minutes = 2 * 37 * 52 / 12 * 60 * 0.8
    assert facts.minute_cost.value == pytest.approx(560_000 / minutes)
    assert facts.unused_minutes.value == round(minutes) - 400


@pytest.mark.parametrize(
    ("known", "asked"),
    [
        ({}, "what staff costs a month, how many people work for it, their hours a week."),
        ({"staff_people": 2.0, "hours_per_week": 30}, "): what staff costs a month."),
        ({"staff_costs_minor": 1, "staff_people": 0.0, "hours_per_week": 30}, "how many people"),
        (
            {
                "staff_costs_minor": 1,
                "staff_people": 1.5,
                "hours_per_week": 30,
                "practical_share_bp": 0,
            },
            "the share of time left",
        ),
    ],
)
def test_what_a_minute_costs_asks_for_what_is_missing(
    desk: Desk, known: dict[str, float], asked: str
) -> None:
    a_shop(desk, **known)
    found = facts_of(desk).minute_cost
    assert found.reason == "no_staff_costs"
    assert asked in found.sentence


def test_a_year_like_this_needs_thirty_customers_and_then_has_a_range(desk: Desk) -> None:
    a_shop(desk)
    many_customers(desk, 30, 12)
    found = facts_of(desk).typical_ratio
    assert found.label is Label.ESTIMATE
    assert found.n == 30
    assert found.low is not None
    assert found.high is not None
    assert found.low < float(found.value or 0) < found.high


def test_a_trend_needs_twelve_full_months(desk: Desk) -> None:
    a_shop(desk)
    anna = a_customer(desk)
    for month in range(1, 12):
        a_purchase(desk, anna.id, 10_000, on=date(2026, month, 3))
    found = facts_of(desk).trend
    assert (found.reason, found.n) == ("too_few_months", 10)
    for month in (11, 12):
        a_purchase(desk, anna.id, 10_000, on=date(2025, month, 3))
        an_outlay(desk, anna.id, 10 * month, on=date(2025, month, 5))
    found = facts_of(desk).trend
    assert (found.label, found.n) == (Label.ESTIMATE, 12)


def test_months_count_by_their_days() -> None:
    assert months_between(date(2026, 1, 1), date(2026, 3, 31)) == 3
    assert months_between(date(2026, 2, 15), date(2026, 2, 28)) == Fraction(1, 2)
    assert months_between(date(2025, 12, 31), date(2026, 1, 1)) == Fraction(2, 31)
    assert months_between(date(2026, 2, 2), date(2026, 2, 1)) == 0


@given(st.dates(date(2000, 1, 1), date(2030, 1, 1)), st.integers(0, 900), st.integers(0, 900))
def test_months_add_up(first: date, before: int, after: int) -> None:
    middle = first + timedelta(days=before)
    last = middle + timedelta(days=after)
    parts = months_between(first, middle) + months_between(middle + timedelta(days=1), last)
    assert months_between(first, last) == parts


AMOUNT = st.integers(-50_000, 50_000)
SALES = st.lists(st.tuples(st.integers(0, 4), AMOUNT, AMOUNT), max_size=12)
COSTS = st.lists(st.tuples(st.integers(1, 4), st.integers(0, 9_000)), max_size=8)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SALES, COSTS)
def test_points_and_walk_ins_add_up_to_the_totals_of_every_list(
    desk: Desk, sales: list[tuple[int, int, int]], costs: list[tuple[int, int]]
) -> None:
    a_shop(desk, fixed_costs_minor=1_000)
    people = [a_customer(desk, f"Customer {n}") for n in range(3)]
    people.append(a_customer(desk, "Archived", archived_at=at(1)))
    for who, net, margin in sales:
        a_purchase(desk, people[who - 1].id if who else None, net, margin=margin)
    for who, cost in costs:
        an_outlay(desk, people[who - 1].id, cost)
    with desk.store.read() as work:
        records, kept = read_records(desk, work), listings.totals(work.connection)
    points, facts = cloud(records, ALWAYS), facts_of(desk)
    require_sound(facts)
    shown = set(points.ids)
    rest = [
        (int(net), int(margin))
        for who, net, margin in zip(
            records.sales.customer, records.sales.net, records.sales.margin, strict=True
        )
        if int(who) not in shown
    ]
    hidden = [
        int(cost)
        for who, cost in zip(records.service.customer, records.service.cost, strict=True)
        if int(who) not in shown
    ]
    assert facts.spend.value == kept.spend == sum(points.spend) + sum(net for net, _ in rest)
    assert facts.margin.value == kept.margin == sum(points.margin) + sum(left for _, left in rest)
    assert facts.service_cost.value == kept.service == sum(points.service_cost) + sum(hidden)
    assert facts.contribution.value == kept.margin - kept.service
    line = facts.whale_line
    assert line is not None
    assert line.total == sum(points.margin) - sum(points.service_cost)
    assert line.peak < 0 or line.peak - line.lost == line.total
    assert sum(month.margin for month in facts.months) == kept.margin
