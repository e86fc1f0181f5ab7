"""The worked examples of payback: eligibility, care rank, slope, interval and verdict."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from csdesk.analytics.care_rank import Cases, care_rank, value_at_stake
from csdesk.analytics.distributions import norm_quantile, t_quantile
from csdesk.analytics.eligibility import complete_by
from csdesk.analytics.payback import (
    Estimate,
    answer,
    cases_needed,
    estimate,
    robustness_value,
    two_keys,
)
from csdesk.domain.insight.payback import PaybackVerdict
from tests.analytics.examples import example

SAID = {
    "pays": PaybackVerdict.PAYS,
    "does not pay": PaybackVerdict.DOES_NOT_PAY,
    "cannot tell": PaybackVerdict.CANT_TELL,
}


def cases_of(given: dict[str, Any]) -> Cases:
    money = [np.array(given[name], dtype=float) for name in ("Y", "E", "margin_before")]
    levels = [np.array(given[name]) for name in ("severity", "category", "customer")]
    history = (
        np.array(given[name], dtype=float) if name in given else None
        for name in ("history_rate", "average_margin")
    )
    return Cases(*money, *levels, *history)


def figures_of(found: Estimate) -> dict[str, float]:
    low, high = found.slope_interval
    light, heavy = found.light, found.heavy
    assert light is not None
    assert heavy is not None
    assert found.per_one.value is not None
    return {
        "n": found.n,
        "slope": found.slope.value,
        "se": found.slope.se,
        "df": found.slope.df,
        "t": found.slope.t,
        "ci99": (low, high),
        "rv_at_99": found.robustness,
        "light_slope": light.value,
        "light_se": light.se,
        "heavy_slope": heavy.value,
        "heavy_se": heavy.se,
        "df2": light.df,
        "payback_per_1": found.per_one.value,
        "payback_lo95": found.per_one.low,
        "payback_hi95": found.per_one.high,
    }


@pytest.mark.parametrize(
    "name",
    [
        "payback_none_120",
        "payback_be_60",
        "payback_verdict_pays",
        "payback_verdict_does_not_pay_dev",
        "payback_shop_events",
        "fieller_unbounded",
    ],
)
def test_payback_of_the_worked_examples_comes_out_to_the_digit(name: str) -> None:
    given, expected, tolerance = example(name)
    cases = cases_of(given)
    figures = figures_of(estimate(cases))

    for figure, value in expected.items():
        if figure in figures:
            wanted = [float(part) for part in value] if isinstance(value, list) else float(value)
            assert figures[figure] == pytest.approx(wanted, abs=tolerance), figure
    if "V" in expected:
        assert value_at_stake(cases)[:3] == pytest.approx(expected["V"], abs=tolerance)
        rank = care_rank(cases).rank
        assert rank[:5] == pytest.approx(expected["care_rank_first5"], abs=tolerance)
    if "verdict" in expected:
        assert answer(cases).verdict is SAID[expected["verdict"]]


def test_the_robustness_value_is_that_of_the_worked_example() -> None:
    given, expected, tolerance = example("robustness_value")
    above = robustness_value(given["t"], given["df"], given["t_crit"])
    below = robustness_value(given["t_below"], given["df"], given["t_crit"])
    assert above == pytest.approx(expected["rv"], abs=tolerance)
    assert below == expected["rv_t_below"]


def test_an_interval_away_from_zero_alone_is_no_verdict() -> None:
    given, expected, tolerance = example("robustness_value_small")
    found = robustness_value(given["t"], given["df"], given["t_crit"])
    assert found == pytest.approx(expected["rv"], abs=tolerance)
    assert two_keys(1.0, given["t"] > given["t_crit"], found) is SAID[expected["verdict"]]


def test_cases_needed_follow_from_the_width_of_the_interval() -> None:
    given, expected, tolerance = example("cases_needed")
    needed = cases_needed(given["n"], given["fieller_width"])
    assert needed == pytest.approx(expected, abs=tolerance)
    assert cases_needed(given["n"], math.inf) is None
    assert cases_needed(given["n"], 1e200) is None


def test_a_complaint_counts_from_the_day_its_outcome_window_is_over() -> None:
    given, expected, _ = example("eligibility")
    ready = complete_by(
        np.array(given["open_days"]), given["today"], given["window"], given["landmark"]
    )
    assert ready.tolist() == expected


def test_quantiles_of_student_and_the_normal_are_those_of_the_tables() -> None:
    given, expected, tolerance = example("t_quantiles")
    found = [t_quantile(p, df) for p, df in given["p_df"]]
    assert found == pytest.approx(expected, abs=tolerance)
    given, expected, tolerance = example("norm_quantiles")
    assert [norm_quantile(p) for p in given["p"]] == pytest.approx(expected, abs=tolerance)
