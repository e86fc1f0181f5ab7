"""The worked examples of the methods: inputs and results stand in methods_examples.json."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from csdesk.analytics.ledger import Curve, curve
from csdesk.analytics.precedents import precedent
from csdesk.analytics.shop_facts import capacity, rank_scores, shop_headroom
from csdesk.analytics.tipping_point import Heading, projected_crossing, tipping
from csdesk.analytics.whale_curve import whale_curve
from csdesk.domain.effort import cost_of_minutes
from csdesk.domain.figures import Entry, Tipping, figures_of, first_purchase_on
from csdesk.domain.purchase_amounts import margin_of, net_of, return_of
from tests.analytics.examples import example

FIRST = date(2024, 1, 1).toordinal()


def on(day: int) -> date:
    return date.fromordinal(FIRST + day)


def series_curve(series: list[list[int]]) -> Curve:
    days, spend, margin, cost = np.array(series, dtype=np.int64).T
    return Curve(days + FIRST, spend, margin, cost)


def basis_points(ratio: float) -> int:
    return int(Fraction(str(ratio)) * 10_000)


def day_of(value: date | None) -> int | None:
    return None if value is None else value.toordinal() - FIRST


def told(found: Tipping) -> dict[str, Any]:
    return {
        "first": day_of(found.first_entry),
        "last": day_of(found.last_entry),
        "recovered": day_of(found.last_recovery),
        "crossings": found.crossings,
        "over_now": found.over_now,
    }


def ledger_entries(given: dict[str, Any]) -> list[Entry]:
    entries, sold = [], {}
    for event in given["events"]:
        day = on(event["day"])
        if event["kind"] == "purchase":
            net = net_of(event["gross"], event["tax"], usual_tax_bp=None).minor
            left = margin_of(net, event["cost"], given["default_margin_bp"])
            sold[event["id"]] = (net, left.minor)
            guess = left.minor if left.estimated else 0
            entries.append(Entry(day, net, left.minor, purchases=1, estimated=guess))
        elif event["kind"] == "return":
            back = return_of(event["refunded_net"], *sold[event["of"]], event["restocked"])
            entries.append(Entry(day, back.spend, back.margin))
        else:
            minutes = event["minutes"]
            cost = cost_of_minutes(minutes, given["hourly_minor"])
            remedy, goodwill = event.get("remedy", 0), event.get("goodwill", 0)
            entries.append(Entry(day, 0, 0, minutes, cost, remedy, goodwill))
    return entries


def test_the_ledger_follows_purchases_returns_and_service_to_the_cent() -> None:
    given, expected, tolerance = example("ledger_a")
    entries = ledger_entries(given)
    account = curve(entries)
    sums = figures_of(entries, aim_bp=2500, hourly=given["hourly_minor"])

    rows = [[day_of(day), *amounts] for day, *amounts in account.rows()]
    assert rows == expected["series_day_S_M_C"]
    assert sums.estimated == expected["margin_from_default"]
    assert sums.share == pytest.approx(expected["ratio"], abs=tolerance)
    state = told(tipping(account, first_purchase_on(entries)))
    assert state == {key: expected[key] for key in state}


@pytest.mark.parametrize("name", ["tipping_hysteresis", "tipping_theta"])
def test_the_tipping_history_is_that_of_the_examples(name: str) -> None:
    given, expected, _ = example(name)
    found = tipping(
        series_curve(given["series"]),
        on(given["first_purchase_day"]),
        theta_bp=basis_points(given["theta"]),
        hysteresis_bp=basis_points(given["hysteresis"]),
    )
    assert told(found) == expected


def test_the_projected_crossing_is_that_of_the_example() -> None:
    given, expected, _ = example("projected_crossing")
    found = projected_crossing(
        series_curve(given["series"]),
        on(given["today"]),
        purchases_in_window=given["purchases_in_window"],
        service_events_in_window=given["service_events_in_window"],
        window=given["window"],
    )
    assert found.heading is Heading.WITHIN_REACH
    assert found.days == expected["days"]


def test_the_whale_curve_is_that_of_the_example() -> None:
    given, expected, tolerance = example("whale_a")
    whale = whale_curve(np.array(given["profits"], dtype=np.int64))
    assert whale.running.tolist() == expected["cum"]
    assert (whale.peak, whale.peak_customers) == (expected["peak"], expected["peak_customers"])
    assert (whale.total, whale.lost) == (expected["total"], expected["lost"])
    assert whale.loss_makers == expected["loss_makers"]
    assert whale.peak_percent == pytest.approx(expected["peak_pct"], abs=tolerance)


def test_an_hour_of_care_costs_what_the_usable_time_gives() -> None:
    given, expected, tolerance = example("tdabc")
    found = capacity(
        given["monthly_staff_cost"],
        given["people"],
        given["hours_per_week"],
        given["practical_share"],
    )
    assert found.minutes == pytest.approx(expected["capacity_min"], abs=tolerance)
    assert found.per_minute == pytest.approx(expected["per_min"], abs=tolerance)
    assert found.per_hour == pytest.approx(expected["per_hour"], abs=tolerance)


def test_a_period_without_headroom_says_how_many_hours_too_many() -> None:
    given, expected, tolerance = example("headroom_negative")
    found = shop_headroom(given["M"], given["C"], given["F"], given["hourly"])
    assert found.net == expected["net"]
    assert found.service_ratio == pytest.approx(expected["ratio"], abs=tolerance)
    assert found.break_even_ratio == pytest.approx(expected["breakeven_ratio"], abs=tolerance)
    assert found.hours == pytest.approx(expected["hours"], abs=tolerance)


def test_scores_are_the_fifths_by_mid_rank() -> None:
    given, expected, _ = example("rfm_quintiles")
    values = np.array(given["values"], dtype=np.float64)
    assert rank_scores(values, given["higher_is_better"]).tolist() == expected


@pytest.mark.parametrize("name", ["precedent_more", "precedent_flat"])
def test_what_similar_complaints_got_is_that_of_the_examples(name: str) -> None:
    given, expected, tolerance = example(name)
    found = precedent(given["peers"], given["proposed"])
    assert found is not None
    assert (found.n, found.flag) == (expected["n"], expected["flag"])
    for measure in ("q1", "median", "q3", "percentile"):
        assert getattr(found, measure) == pytest.approx(expected[measure], abs=tolerance)


def test_three_similar_complaints_are_no_precedent() -> None:
    given, expected, _ = example("precedent_few")
    assert expected["status"] == "no precedent"
    assert precedent(given["peers"], given["proposed"]) is None
