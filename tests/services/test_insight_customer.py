"""Figures of one customer: their account, where it is heading, whom they sent, how they buy."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import date, timedelta
from math import isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.cli import main
from csdesk.desk import Desk
from csdesk.domain.effort import cost_of_minutes
from csdesk.domain.figures import Band, Figures
from csdesk.domain.insight.customer import CustomerInsight
from csdesk.domain.insight.finding import Finding, Label
from csdesk.domain.insight.speech import plain_speech
from csdesk.domain.insight.what_if import most_goodwill, most_minutes, step_towards, what_if
from csdesk.services.charts import customer_chart
from csdesk.services.insight.customer import customer_insight
from tests.builders import a_customer, a_purchase, a_shop, an_effort, an_outlay, at

TODAY = date(2026, 11, 16)


def told(desk: Desk, customer_id: int, **how: date) -> CustomerInsight:
    return customer_insight(desk, customer_id, TODAY, plain_speech("EUR"), **how)


def findings(known: CustomerInsight) -> dict[str, Finding]:
    found = {field.name: getattr(known, field.name) for field in fields(known)}
    return {name: each for name, each in found.items() if isinstance(each, Finding)}


def require_sound(known: CustomerInsight) -> None:
    for name, found in findings(known).items():
        numbers = [v for v in (found.value, found.low, found.high) if isinstance(v, float)]
        assert all(map(isfinite, numbers)), name
        assert found.sentence.strip(), name
        assert bool(found.reason) == (found.label is Label.CANT_TELL), name
    assert known.next_step


def test_a_customer_without_anything_is_an_investment_and_nothing_more(desk: Desk) -> None:
    a_shop(desk)
    known = told(desk, a_customer(desk).id)
    require_sound(known)
    assert known.state.value == "investing"
    assert (known.share.label, known.share.reason) == (Label.CANT_TELL, "no_margin")
    assert (known.recency.reason, known.expected_margin.reason) == ("no_purchase", "nobody_bought")
    assert "first purchase is still to come" in known.next_step


def test_figures_are_those_of_the_account(desk: Desk) -> None:
    a_shop(desk)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 10_001)
    an_effort(desk, anna.id, 37)
    an_outlay(desk, anna.id, 499)
    known, figures = told(desk, anna.id), customer_chart(desk, anna.id).figures
    assert known.spend.value == figures.spend
    assert known.margin.value == figures.margin
    assert known.service_cost.value == figures.service_cost
    assert known.contribution.value == figures.contribution
    assert known.share.value == figures.share
    assert known.headroom.value == figures.headroom_minutes


def test_past_the_tipping_point_is_told_in_the_words_of_the_methods(desk: Desk) -> None:
    a_shop(desk)
    greg = a_customer(desk, "Greg Holt")
    a_purchase(desk, greg.id, 10_000, on=date(2026, 3, 2))
    an_outlay(desk, greg.id, 8_740, on=date(2026, 5, 4))
    known = told(desk, greg.id)
    assert known.state.value == "over"
    assert known.state.sentence.startswith(
        "Since 2026-05-04, serving Greg has cost more (87.40 EUR) than their purchases have "
        "earned (40.00 EUR). That can still be the right thing to do."
    )
    assert known.tipping.value == "2026-05-04"
    assert known.projection.value == "already_over"
    assert "keep going, change the terms, or part well" in known.next_step


def test_who_caught_up_is_told_with_both_days(desk: Desk) -> None:
    a_shop(desk)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 10_000, on=date(2026, 3, 2))
    an_outlay(desk, anna.id, 5_000, on=date(2026, 5, 4))
    a_purchase(desk, anna.id, 50_000, on=date(2026, 7, 1))
    known = told(desk, anna.id)
    assert known.state.value == "under"
    assert "was over from 2026-05-04 to 2026-07-01; purchases have caught up" in (
        known.state.sentence
    )
    assert "Purchases caught up on 2026-07-01" in known.tipping.sentence


def test_just_even_again_is_still_over_and_said_as_it_is(desk: Desk) -> None:
    a_shop(desk)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 10_000, on=date(2026, 3, 2))
    an_outlay(desk, anna.id, 4_100, on=date(2026, 5, 4))
    a_purchase(desk, anna.id, 500, on=date(2026, 7, 1))
    known = told(desk, anna.id)
    assert known.state.value == "over"
    assert "only just even again (41.00 EUR against 42.00 EUR)" in known.state.sentence


def test_the_month_of_the_tipping_point_is_told_and_no_day(desk: Desk) -> None:
    a_shop(desk)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 100_000, on=TODAY - timedelta(days=300))
    for days in (100, 50):
        a_purchase(desk, anna.id, 1_000, on=TODAY - timedelta(days=days))
        an_outlay(desk, anna.id, 8_000, on=TODAY - timedelta(days=days))
    known = told(desk, anna.id)
    assert known.projection.label is Label.ESTIMATE
    assert str(known.projection.value).count("-") == 1
    assert (known.projection.low, known.projection.high) == (None, None)
    assert known.projection.sentence.startswith("At this pace past the tipping point in about 2027")
    assert known.next_step.startswith("At this pace past the tipping point in about 2027")


@pytest.mark.parametrize(
    ("outlay", "value"), [(0, "too_early"), (200, "not_heading_there"), (450, "far")]
)
def test_what_is_not_in_reach_is_said_without_a_month(desk: Desk, outlay: int, value: str) -> None:
    a_shop(desk)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 100_000, on=TODAY - timedelta(days=300))
    for days in (100, 50):
        a_purchase(desk, anna.id, 1_000, on=TODAY - timedelta(days=days))
        if outlay:
            an_outlay(desk, anna.id, outlay, on=TODAY - timedelta(days=days))
    found = told(desk, anna.id).projection
    assert value in (found.value, found.reason)


def test_margin_of_the_first_year_of_those_they_sent_is_credited_once(desk: Desk) -> None:
    a_shop(desk, referral_share_bp=5_000)
    anna = a_customer(desk)
    sent = a_customer(desk, "Sent", referred_by=anna.id)
    further = a_customer(desk, "Further", referred_by=sent.id)
    a_customer(desk, "Not yet", referred_by=anna.id)
    first = date(2025, 1, 10)
    a_purchase(desk, sent.id, on=first, margin=1_001)
    a_purchase(desk, sent.id, on=first + timedelta(days=364), margin=200)
    a_purchase(desk, sent.id, on=first + timedelta(days=365), margin=5_000)
    a_purchase(desk, further.id, on=first, margin=9_000)
    known = told(desk, anna.id)
    assert known.referrals.value == 601
    assert known.referrals.n == 2
    assert known.with_referrals.value == 601
    assert known.contribution.value == 0


def test_scores_are_thirds_of_few_customers_and_the_newest_buyer_has_the_best(desk: Desk) -> None:
    a_shop(desk)
    buyers = [a_customer(desk, f"Buyer {n}") for n in range(3)]
    for place, buyer in enumerate(buyers):
        a_purchase(desk, buyer.id, on=TODAY - timedelta(days=400 - 100 * place), margin=place)
    known = [told(desk, buyer.id) for buyer in buyers]
    assert [each.recency.value for each in known] == [1, 2, 3]
    assert [each.money.value for each in known] == [1, 2, 3]
    assert [each.frequency.value for each in known] == [1, 3, 3]
    assert "purchase was 200 days ago: 3 of 3" in known[2].recency.sentence


def test_who_is_archived_has_no_score(desk: Desk) -> None:
    a_shop(desk)
    gone = a_customer(desk, archived_at=at(1))
    a_purchase(desk, gone.id)
    assert told(desk, gone.id).recency.reason == "archived"


def regulars(desk: Desk, number: int) -> list[int]:
    found = []
    for place in range(number):
        customer = a_customer(desk, f"Regular {place}")
        for days in (420, 300 - place, 100 - place, 10):
            a_purchase(desk, customer.id, on=TODAY - timedelta(days=days), margin=1_000)
        found.append(customer.id)
    return found


def test_what_somebody_may_bring_is_an_estimate_without_a_range(desk: Desk) -> None:
    a_shop(desk)
    first, *_ = regulars(desk, 30)
    found = told(desk, first).expected_margin
    assert found.label is Label.ESTIMATE
    assert isinstance(found.value, float)
    assert 0 < found.value < 10_000
    assert (found.low, found.high, found.n) == (None, None, 30)


def test_who_pays_by_contract_is_left_out_of_what_may_come(desk: Desk) -> None:
    a_shop(desk)
    regulars(desk, 29)
    bound = a_customer(desk, "Bound", on_contract=True)
    a_purchase(desk, bound.id, on=TODAY - timedelta(days=420))
    found = told(desk, bound.id).expected_margin
    assert (found.label, found.reason) == (Label.CANT_TELL, "on_contract")
    other = told(desk, 1).expected_margin
    assert (other.reason, other.n) == ("too_few_customers", 29)


def test_facts_of_later_days_are_left_out_when_an_earlier_day_is_asked_for(desk: Desk) -> None:
    a_shop(desk)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 1_000, on=date(2026, 3, 2))
    a_purchase(desk, anna.id, 2_000, on=date(2026, 3, 4))
    assert told(desk, anna.id, until=date(2026, 3, 3)).spend.value == 1_000


FIGURES = st.builds(
    Figures,
    aim_bp=st.just(2_500),
    hourly=st.integers(0, 20_000),
    margin=st.integers(-10_000, 200_000),
    other=st.integers(0, 100_000),
    purchases=st.integers(0, 3),
)


@given(FIGURES, st.integers(0, 600), st.integers(0, 50_000))
def test_what_more_care_leaves_is_exact(figures: Figures, minutes: int, goodwill: int) -> None:
    found = what_if(figures, minutes, goodwill)
    cost = cost_of_minutes(minutes, figures.hourly) + goodwill
    assert found.room == figures.contribution - cost
    assert (found.band is Band.PAST_TIPPING) == (
        figures.purchases > 0 and found.service_cost > max(found.margin, 0)
    )


@given(FIGURES)
def test_nothing_more_changes_nothing(figures: Figures) -> None:
    found = what_if(figures, 0, 0)
    assert (found.room, found.band) == (figures.contribution, figures.band)


@given(FIGURES, st.integers(1, 1_000_000_000), st.integers(3_000, 20_000))
def test_both_sliders_reach_past_the_tipping_point(known: Figures, room: int, hourly: int) -> None:
    figures = replace(known, margin=known.service_cost + room, hourly=hourly)
    assert what_if(figures, 0, most_goodwill(figures, 100)).room < 0
    assert what_if(figures, most_minutes(figures), 0).room < 0 or most_minutes(figures) == 2_400


@given(st.integers(1, 2_000_000_000))
def test_a_slider_is_through_in_some_hundred_steps(most: int) -> None:
    step = step_towards(most)
    assert most <= 400 * step
    assert str(step).strip("0") in ("1", "5")


def test_less_than_nothing_cannot_be_given() -> None:
    with pytest.raises(ValueError, match="less than nothing"):
        what_if(Figures(aim_bp=2_500, hourly=3_000), -1, 0)


def test_the_command_line_tells_every_figure_with_its_label(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    a_shop(desk)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 10_001)
    an_outlay(desk, anna.id, 499)
    path = desk.store.path
    desk.store.close()
    assert main(["customer", str(anna.id), "--shop", str(path), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert set(answer["figures"]) == {
        field.name for field in fields(CustomerInsight) if field.name != "next_step"
    }
    assert answer["figures"]["contribution"]["value"] == answer["contribution"] == "35.01"
    for name, figure in answer["figures"].items():
        assert figure["label"] in ("fact", "estimate", "cant_tell"), name
        assert {"value", "n", "sentence"} <= set(figure), name
        assert ("reason" in figure) == (figure["label"] == "cant_tell"), name
        assert ("range" in figure) == (figure["label"] == "estimate"), name
