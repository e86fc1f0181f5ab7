"""Payback of extra care: guards, verdicts, and what must not matter."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.analytics.care_rank import (
    Cases,
    care_rank,
    controls,
    dummies,
    mid_ranks,
    value_at_stake,
)
from csdesk.analytics.distributions import incomplete_beta, t_quantile, two_sided_p
from csdesk.analytics.fair_coin import coin_answer
from csdesk.analytics.payback import (
    KNOT,
    Estimate,
    PerOne,
    Refusal,
    Slope,
    answer,
    estimate,
    fieller,
    thirds,
)
from csdesk.analytics.regression import (
    TooLittleVariety,
    design,
    fit,
    hc3_covariance,
    jackknife_covariance,
    shifts_without_each,
)
from csdesk.domain.insight.payback import PaybackVerdict


def some_cases(n: int, seed: int = 1, *, returned: float = 1.0, care: float = 0.6) -> Cases:
    """Complaints of as many customers; each 1 of care is followed by ``returned`` of margin."""
    drawn = np.random.default_rng(seed)
    severity = drawn.integers(1, 4, n)
    spent = np.array([4.0, 10.0, 24.0])[severity - 1] * drawn.lognormal(0, care, n)
    before = drawn.gamma(2, 30, n)
    later = before * drawn.gamma(2, 0.5, n) + returned * spent
    return Cases(later, spent, before, severity, drawn.integers(1, 4, n), np.arange(n))


def picked(cases: Cases, rows: np.ndarray) -> Cases:
    names = ("later_margin", "care", "margin_before", "severity", "category", "customer")
    return replace(cases, **{name: getattr(cases, name)[rows] for name in names})


@pytest.mark.parametrize("n", [0, 1, 2, 5, 29, 30, 49])
def test_fewer_than_fifty_complaints_are_refused(n: int) -> None:
    found = answer(picked(some_cases(60), np.arange(n)))
    assert found.verdict is PaybackVerdict.CANT_TELL
    assert found.refusal is Refusal.TOO_FEW_CASES


def test_fifty_complaints_are_answered_with_figures() -> None:
    found = answer(some_cases(50))
    assert found.refusal is None
    assert found.estimate is not None
    assert all(map(math.isfinite, found.estimate.slope_interval))


def test_one_customer_with_all_complaints_is_refused() -> None:
    found = answer(replace(some_cases(80), customer=np.ones(80, dtype=np.int64)))
    assert found.refusal is Refusal.TOO_FEW_CUSTOMERS


def test_complaints_that_nobody_bought_after_are_refused() -> None:
    found = answer(replace(some_cases(80), later_margin=np.zeros(80)))
    assert found.refusal is Refusal.TOO_FEW_LATER_PURCHASES


def test_purchases_count_as_later_ones_even_where_they_left_nothing() -> None:
    cases = replace(some_cases(80), later_margin=-np.arange(80.0))
    assert answer(cases).refusal is Refusal.TOO_FEW_LATER_PURCHASES
    assert answer(replace(cases, bought=np.ones(80, dtype=bool))).refusal is None


def test_a_shop_that_treats_similar_complaints_alike_has_nothing_to_compare() -> None:
    found = answer(some_cases(120, care=0.0))
    assert found.verdict is PaybackVerdict.NOTHING_TO_COMPARE


def test_a_kind_of_complaint_that_only_one_customer_has_is_too_little_variety() -> None:
    cases = some_cases(120)
    category = np.where(np.arange(120) < 12, 9, 1)
    customer = np.where(np.arange(120) < 12, 500, np.arange(120))
    found = answer(replace(cases, category=category, customer=customer))
    assert found.refusal is Refusal.TOO_LITTLE_VARIETY
    assert found.verdict is PaybackVerdict.CANT_TELL


def test_negative_margins_all_through_still_give_figures() -> None:
    cases = some_cases(120)
    found = answer(
        replace(
            cases,
            margin_before=-cases.margin_before,
            later_margin=-cases.later_margin,
            bought=np.ones(120, dtype=bool),
            history_rate=-cases.margin_before,
            average_margin=np.zeros(120),
        )
    )
    assert found.estimate is not None
    assert math.isfinite(found.estimate.slope.value)


def test_much_returned_pays_and_nothing_returned_does_not() -> None:
    paying = answer(some_cases(800, returned=8.0))
    assert paying.verdict is PaybackVerdict.PAYS
    losing = answer(some_cases(800, returned=-3.0))
    assert losing.verdict is PaybackVerdict.DOES_NOT_PAY


@given(st.integers(0, 50), st.sampled_from([100.0, 0.01, 1000.0]))
def test_the_unit_of_money_and_the_order_of_complaints_do_not_matter(
    seed: int, unit: float
) -> None:
    cases = some_cases(70, seed)
    shuffled = picked(cases, np.random.default_rng(seed).permutation(70))
    other = replace(
        shuffled,
        later_margin=shuffled.later_margin * unit,
        care=shuffled.care * unit,
        margin_before=shuffled.margin_before * unit,
    )
    one, two = estimate(cases), estimate(other)
    assert two.slope.value == pytest.approx(one.slope.value * unit)
    assert two.slope.se == pytest.approx(one.slope.se * unit)
    assert two.per_one.value == pytest.approx(one.per_one.value)
    assert two.robustness == pytest.approx(one.robustness)


def test_leaving_customers_out_one_by_one_is_what_refitting_gives() -> None:
    cases = replace(some_cases(60), customer=np.arange(60) // 2 * (np.arange(60) < 40) + 100)
    columns = np.column_stack([care_rank(cases).rank - 0.5, controls(cases)])
    outcomes = np.column_stack([cases.later_margin, cases.care])
    found = fit(design(columns, needed=1), outcomes)
    shifts = shifts_without_each(found, cases.customer)[:, 0]

    refits = [
        np.linalg.lstsq(columns[cases.customer != who], outcomes[cases.customer != who], rcond=-1)
        for who in np.unique(cases.customer)
    ]
    full = np.linalg.lstsq(columns, outcomes, rcond=-1)[0][0]
    assert found.coefficients[0] == pytest.approx(full)
    assert shifts == pytest.approx(np.array([again[0][0] - full for again in refits]))


def test_single_rows_left_out_make_hc3() -> None:
    cases = some_cases(60)
    columns = np.column_stack([care_rank(cases).rank - 0.5, controls(cases)])
    found = fit(design(columns, needed=1), cases.later_margin[:, None])
    inverse = np.linalg.inv(columns.T @ columns)
    leverage = np.einsum("ij,jk,ik->i", columns, inverse, columns)
    weights = (found.residuals[:, 0] / (1 - leverage)) ** 2
    sandwich = inverse @ (columns.T * weights) @ columns @ inverse
    shifts = shifts_without_each(found, cases.customer)[:, 0]
    assert hc3_covariance(shifts)[0, 0] == pytest.approx(sandwich[0, 0])
    assert jackknife_covariance(shifts)[0, 0] == pytest.approx(sandwich[0, 0] * 59 / 60)


def test_columns_that_repeat_others_are_dropped_from_the_right() -> None:
    one, step = np.ones(6), np.arange(6.0)
    columns = np.column_stack([step % 2, one, step, 3 * step - 1, step**2])
    kept = design(columns, needed=1)
    assert kept.kept == (0, 1, 2, 4)
    with pytest.raises(TooLittleVariety):
        design(np.column_stack([one, one, step]), needed=1)


def test_dummies_leave_out_the_most_frequent_and_the_rare() -> None:
    levels = np.array([3] * 6 + [1] * 6 + [2] * 5 + [4] * 4)
    shown = dummies(levels, 5)
    assert [int(column @ levels) for column in shown] == [10, 18]


def test_equal_residuals_share_a_rank() -> None:
    assert mid_ranks(np.array([5.0, 1.0, 5.0, 5.0 + 1e-12])).tolist() == [
        0.625,
        0.125,
        0.625,
        0.625,
    ]


def test_a_ratio_whose_denominator_may_be_nothing_has_no_bound() -> None:
    covariance = np.array([[1.0, 0.0], [0.0, 1.0]])
    assert not fieller(3.0, 1.9, covariance, 2.0).bounded
    assert fieller(3.0, 0.0, covariance, 2.0).value is None
    near = fieller(3.0, 4.0, covariance, 2.0)
    assert near.low < 0.75 < near.high


def test_thirds_go_from_light_to_heavy_care() -> None:
    cases = some_cases(90)
    light, usual, heavy = thirds(care_rank(cases), cases)
    assert light[0] + usual[0] + heavy[0] == 90
    assert light[1] < usual[1] < heavy[1]


def test_a_coin_that_adds_much_margin_is_seen_and_one_side_alone_is_refused() -> None:
    cases = some_cases(200)
    adds = np.arange(200) % 2 == 0
    richer = replace(cases, later_margin=cases.later_margin + 60 * adds)
    found = coin_answer(richer, adds)
    assert found.verdict is PaybackVerdict.PAYS
    assert found.low < found.effect.value < found.high
    assert found.with_extra == 100
    with pytest.raises(TooLittleVariety):
        coin_answer(cases, np.ones(200, dtype=bool))


def test_a_turning_point_is_told_from_two_hundred_complaints_where_both_lines_are_clear() -> None:
    cases = some_cases(240, returned=0.0)
    rank = care_rank(cases).rank
    tent = 900 * np.minimum(rank - KNOT, 0) - 1_800 * np.maximum(rank - KNOT, 0)
    peaked = replace(cases, later_margin=cases.later_margin + cases.care + 1_000 + tent)
    found = estimate(peaked)
    assert found.turning_point == pytest.approx(care_rank(peaked).multiple_at(2 / 3))
    assert replace(found, n=199).turning_point is None
    flat = replace(peaked, later_margin=peaked.later_margin - tent)
    assert estimate(flat).turning_point is None


@pytest.mark.parametrize(
    ("light", "heavy", "told"),
    [(9, -9, True), (-9, -9, False), (9, 9, False), (2.6, -2.6, False), (9, None, False)],
)
def test_a_turning_point_wants_a_rise_and_a_fall_that_no_weak_reason_explains(
    light: float, heavy: float | None, told: bool
) -> None:
    care = care_rank(some_cases(240))
    lines = (None if t is None else Slope(t, 1.0, 400) for t in (light, heavy))
    found = Estimate(400, 400, care, Slope(0, 1, 400), PerOne(1, 0, 2), *lines)
    assert (found.turning_point is not None) is told


def test_what_is_nothing_or_less_is_set_to_a_twentieth_of_the_mean() -> None:
    cases = replace(some_cases(4), margin_before=np.array([0.0, 100.0, -900.0, 1_200.0]))
    assert value_at_stake(cases).tolist() == [50.0, 100.0, 5.0, 650.0]


def test_history_is_compared_from_sixty_complaints_where_it_is_known() -> None:
    known = replace(
        some_cases(60), history_rate=np.arange(60.0), average_margin=np.arange(60.0) ** 2
    )
    columns = controls(known)
    assert columns[:, -2:].mean(axis=0) == pytest.approx([1, 1])
    assert columns.shape[1] == controls(some_cases(60)).shape[1] + 2
    fewer = picked(replace(known, history_rate=None), np.arange(59))
    assert controls(fewer).shape[1] == controls(some_cases(59)).shape[1]
    fifty_nine = replace(
        some_cases(59), history_rate=np.arange(59.0), average_margin=np.arange(59.0)
    )
    assert controls(fifty_nine).shape[1] == controls(some_cases(59)).shape[1]


def test_the_error_of_a_coin_is_hc3_and_its_freedom_what_the_columns_leave() -> None:
    cases = some_cases(80)
    adds = np.random.default_rng(3).random(80) < 0.5
    found = coin_answer(cases, adds)
    columns = np.column_stack([adds, controls(cases)])
    inverse = np.linalg.inv(columns.T @ columns)
    net = cases.later_margin - cases.care
    residual = net - columns @ (inverse @ columns.T @ net)
    leverage = np.einsum("ij,jk,ik->i", columns, inverse, columns)
    meat = (columns.T * (residual / (1 - leverage)) ** 2) @ columns
    assert found.effect.value == pytest.approx((inverse @ columns.T @ net)[0])
    assert found.effect.se == pytest.approx(math.sqrt((inverse @ meat @ inverse)[0, 0]))
    assert found.effect.df == 80 - columns.shape[1]
    reach = t_quantile(0.975, found.effect.df) * found.effect.se
    assert (found.low, found.high) == pytest.approx(
        (found.effect.value - reach, found.effect.value + reach)
    )
    assert (found.p < 0.05) == (found.low > 0 or found.high < 0)


def test_a_coin_without_a_case_to_spare_is_refused() -> None:
    with pytest.raises(TooLittleVariety):
        coin_answer(some_cases(3), np.array([True, False, True]))


@pytest.mark.parametrize("df", [0.3, 1, 2.5, 40, 1e5])
@pytest.mark.parametrize("p", [1e-9, 0.01, 0.3, 0.5, 0.9, 0.99999])
def test_quantiles_and_chances_of_t_undo_each_other(df: float, p: float) -> None:
    told = two_sided_p(t_quantile(p, df), df)
    assert told == pytest.approx(2 * min(p, 1 - p), rel=1e-8)


def test_the_incomplete_beta_is_exact_and_takes_only_what_can_be() -> None:
    assert incomplete_beta(2, 3, 0.4) == pytest.approx(0.5248, abs=1e-12)
    assert incomplete_beta(2, 3, 0) == 0
    for wrong in (
        lambda: t_quantile(0, 3),
        lambda: two_sided_p(1, 0),
        lambda: incomplete_beta(0, 1, 0.5),
    ):
        with pytest.raises(ValueError):
            wrong()


def test_t_with_one_degree_is_the_arc_tangent() -> None:
    for t in (-3.0, 0.2, 12.7):
        chance = 1 - 2 * math.atan(abs(t)) / math.pi
        assert two_sided_p(t, 1) == pytest.approx(chance, abs=1e-14)
