"""Equal attention: worked examples, brute force beside the quick way, and what changes nothing."""

from __future__ import annotations

import math
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csdesk.analytics import equal_attention
from csdesk.analytics.distributions import t_quantile
from csdesk.analytics.equal_attention import (
    LEAST_PER_STRATUM,
    Audit,
    audit,
    holm,
    latest_of_each,
    permutation_p,
    stratified_rho,
    usable,
    waits,
)
from csdesk.analytics.left_out import without_each
from csdesk.analytics.strata import pair_codes, strata_of
from tests.analytics.examples import example

Columns = tuple[np.ndarray, np.ndarray, np.ndarray]


def drawn(
    seed: int, n: int, strata: int, customers: int, pull: float = 0.0
) -> tuple[np.ndarray, ...]:
    """Attention, spend, stratum, customer and opening of random complaints.

    ``pull``: how strongly attention follows spend.
    """
    generator = np.random.default_rng(seed)
    spend = generator.gamma(1.2, 200, n).round()
    stratum = generator.integers(0, strata, n)
    attention = generator.gamma(2, 10, n) + stratum * 20 + pull * spend / 20
    return attention, spend, stratum, generator.integers(1, customers + 1, n), np.arange(n)


@pytest.mark.parametrize("name", ["audit_one_stratum_exact", "audit_two_strata_exact"])
def test_the_worked_example_comes_out(name: str) -> None:
    inputs, expected, tolerance = example(name)
    attention, spend = (np.array(inputs[key], dtype=float) for key in ("attention", "spend"))
    columns = attention, spend, np.array(inputs["stratum"])
    assert inputs.get("min_per_stratum", LEAST_PER_STRATUM) == LEAST_PER_STRATUM

    rho, used = stratified_rho(*columns)

    assert rho == pytest.approx(expected["rho"], abs=tolerance)
    assert permutation_p(*columns) == pytest.approx(expected["p_exact"], abs=tolerance)
    assert used == expected.get("n_used", len(attention))


def test_few_orders_are_all_tried_and_ties_count() -> None:
    attention, spend = np.array([3.0, 3, 1, 7, 2]), np.array([10.0, 20, 20, 40, 5])
    stratum = np.zeros(5, dtype=np.int64)
    seen = abs(stratified_rho(attention, spend, stratum)[0] or 0)
    all_orders = [
        abs(stratified_rho(attention, spend[list(order)], stratum)[0] or 0)
        for order in permutations(range(5))
    ]

    expected = np.mean([rho >= seen - 1e-9 for rho in all_orders])

    assert permutation_p(attention, spend, stratum) == pytest.approx(expected)


@pytest.mark.parametrize("sizes", [(8,), (6, 5), (7, 4, 2)])
def test_an_audit_that_is_small_enough_for_hands_is_exact(sizes: tuple[int, ...]) -> None:
    n = sum(sizes)
    attention, spend, _, _, _ = drawn(9, n, 1, n)
    attention, spend = np.floor(attention / 9), spend + np.arange(n)
    stratum = np.repeat(np.arange(len(sizes)), sizes)
    seen, _ = stratified_rho(attention, spend, stratum)
    rows, strata = usable(attention, spend, stratum)
    weight = int((strata.sizes - 1).sum())
    sums = np.zeros(1)
    for start, size in zip(strata.starts.tolist(), strata.sizes.tolist(), strict=True):
        part = rows[start : start + size]
        ours, theirs = (np.argsort(np.argsort(values[part])) for values in (attention, spend))
        ties = np.array([np.mean(ours[attention[part] == one]) for one in attention[part]])
        ties, theirs = ties - ties.mean(), theirs - theirs.mean()
        orders = np.array(list(permutations(range(size))))
        scale = (size - 1) / weight / math.sqrt(float(ties @ ties) * float(theirs @ theirs))
        sums = np.add.outer(sums, scale * (theirs[orders] @ ties)).reshape(-1)

    assert seen is not None
    expected = float(np.mean(np.abs(sums) >= abs(seen) - 1e-9))
    assert permutation_p(attention, spend, stratum) == pytest.approx(expected, abs=1e-12)


def test_drawn_orders_agree_with_all_orders(monkeypatch: pytest.MonkeyPatch) -> None:
    attention, spend, stratum, _, _ = drawn(4, 7, 1, 7)
    exact = permutation_p(attention, spend, stratum)
    monkeypatch.setattr(equal_attention, "_MOST_EXACT", 1)

    by_chance = [permutation_p(attention, spend, stratum, seed) for seed in range(20)]

    spread = math.sqrt(exact * (1 - exact) / 10_000)
    assert np.mean(by_chance) == pytest.approx(exact, abs=3 * spread / math.sqrt(20))
    assert np.std(by_chance) == pytest.approx(spread, rel=0.5)


def test_the_rarest_chance_is_one_in_all_draws() -> None:
    spend = np.arange(60.0)
    assert permutation_p(spend, spend, np.zeros(60, dtype=np.int64)) == 1 / 10_000


def test_unrelated_attention_is_called_unequal_as_rarely_as_promised() -> None:
    """One time in twenty; bigger customers have worse problems here, which must not matter."""
    chances = []
    for seed in range(300):
        attention, spend, stratum, _, _ = drawn(seed, 60, 3, 60)
        chances.append(permutation_p(attention, spend + 400 * stratum, stratum, seed))

    assert np.mean(np.array(chances) <= 0.05) < 0.05 + 3 * math.sqrt(0.05 * 0.95 / 300)
    assert np.mean(np.array(chances) <= 0.50) == pytest.approx(0.5, abs=0.1)


def test_attention_that_follows_spend_is_found() -> None:
    found = audit(*drawn(2, 300, 4, 250, pull=1.0))

    assert found.p == 1 / 10_000
    assert found.low is not None
    assert found.rho is not None
    assert 0 < found.low < found.rho


@pytest.mark.parametrize("customers", [40, 120])
def test_the_range_is_that_of_leaving_out_each_customer(customers: int) -> None:
    attention, spend, stratum, customer, _ = drawn(8, 150, 12, customers)
    attention = np.floor(attention / 8)
    rows, strata = usable(attention, spend, stratum)
    columns = attention[rows], spend[rows], stratum[rows]
    rho = stratified_rho(*columns)[0]
    assert rho is not None
    left = []
    for one in np.unique(customer[rows]):
        others = customer[rows] != one
        left.append(stratified_rho(*(column[others] for column in columns))[0])
    number = len(left)
    error = math.sqrt((number - 1) / number * sum((without - rho) ** 2 for without in left))
    reach = t_quantile(0.975, number - 1) * error

    found = without_each(columns[0], columns[1], strata, customer[rows], rho, 3)

    assert found == pytest.approx((max(-1, rho - reach), min(1, rho + reach)))


def test_many_customers_are_left_out_in_groups(monkeypatch: pytest.MonkeyPatch) -> None:
    attention, spend, stratum, customer, _ = drawn(8, 900, 3, 10_000)
    rows, strata = usable(attention, spend, stratum)
    rho = stratified_rho(attention[rows], spend[rows], stratum[rows])[0]
    assert rho is not None
    columns = attention[rows], spend[rows], strata, customer[rows], rho, 3
    one_by_one = without_each(*columns)
    monkeypatch.setattr("csdesk.analytics.left_out._MOST_WORK", 1)

    in_groups = without_each(*columns)

    assert in_groups == pytest.approx(one_by_one, abs=0.03)
    assert in_groups != one_by_one


def test_no_range_hangs_on_a_single_customer() -> None:
    spend = np.array([1.0, 2, 3, 4])
    strata = strata_of(np.zeros(4, dtype=np.int64))
    assert without_each(spend, spend, strata, np.array([1, 1, 2, 2]), 1.0, 3) == (None, None)
    assert without_each(spend, spend, strata, np.array([1, 1, 1, 1]), 1.0, 3) == (None, None)


@pytest.mark.parametrize(
    ("customers", "has_p", "has_range"),
    [(29, False, False), (30, True, False), (99, True, False), (100, True, True)],
)
def test_chance_and_range_need_enough_customers(
    customers: int, has_p: bool, has_range: bool
) -> None:
    attention, spend, _, _, opened = drawn(1, customers, 1, 1)
    one_kind, each = np.zeros(customers, dtype=np.int64), np.arange(customers)

    found = audit(attention, spend, one_kind, each, opened)

    assert found.customers == customers
    assert (found.p is not None, found.low is not None) == (has_p, has_range)


@pytest.mark.parametrize(
    ("attention", "spend"),
    [([1.0] * 40, list(range(40))), (list(range(40)), [0.0] * 40), ([], [])],
)
def test_what_does_not_differ_is_not_compared(attention: list[float], spend: list[float]) -> None:
    n = len(attention)
    ids = np.arange(n)

    found = audit(np.array(attention), np.array(spend), np.zeros(n, dtype=np.int64), ids, ids)

    assert found == Audit(0, 0, 0)


def test_strata_of_two_or_of_equal_complaints_are_left_out() -> None:
    attention = np.array([1.0, 2, 3, 9, 8, 5, 5, 5])
    spend = np.array([1.0, 2, 3, 1, 2, 1, 2, 3])
    stratum = np.array([0, 0, 0, 1, 1, 2, 2, 2])

    assert stratified_rho(attention, spend, stratum) == (pytest.approx(1.0), 3)


def test_only_the_latest_complaint_of_a_customer_counts_for_chance() -> None:
    customer, opened = np.array([5, 7, 5, 7, 5]), np.array([3, 9, 8, 1, 8])

    assert latest_of_each(customer, opened).tolist() == [1, 4]


def test_earlier_complaints_move_rho_and_leave_chance_alone() -> None:
    attention, spend, stratum, customer, opened = drawn(6, 200, 3, 80)
    latest = latest_of_each(customer, opened)
    of_latest = permutation_p(attention[latest], spend[latest], stratum[latest])
    follows = spend.copy()
    follows[latest] = attention[latest]

    plain = audit(attention, spend, stratum, customer, opened)
    moved = audit(follows, spend, stratum, customer, opened)

    assert plain.p == moved.p == of_latest
    assert plain.rho != moved.rho


def test_one_customer_with_all_complaints_tells_nothing() -> None:
    attention, spend, stratum, _, opened = drawn(3, 200, 2, 1)

    found = audit(attention, spend, stratum, np.full(200, 9), opened)

    assert (found.customers, found.p, found.low) == (0, None, None)


def test_long_unanswered_complaints_rank_last_and_young_ones_are_left_out() -> None:
    replied = np.array([1.0, 2, 3, 4, 5, 6, 7, 8, 9, 10, np.nan, np.nan])
    age = np.array([20.0] * 10 + [9.0, 9.2])

    hours = waits(replied, age)

    assert hours[:10].tolist() == list(range(1, 11))
    assert math.isnan(hours[10])  # the 90th percentile is 9.1 hours
    assert hours[11] == math.inf


def test_nobody_answered_yet_is_nothing_to_compare() -> None:
    assert np.isnan(waits(np.full(3, np.nan), np.full(3, 900.0))).all()


@pytest.mark.parametrize(
    ("chances", "adjusted"),
    [
        ([0.01, 0.04, 0.03], [0.03, 0.06, 0.06]),
        ([0.5, 0.9, 0.02], [1.0, 1.0, 0.06]),
        ([0.2], [0.2]),
        ([], []),
    ],
)
def test_chances_of_several_looks_are_made_larger(
    chances: list[float], adjusted: list[float]
) -> None:
    assert holm(chances) == pytest.approx(adjusted)


def test_looks_equal_only_with_the_whole_range_within_a_fifth() -> None:
    assert Audit(9, 9, 9, 0.0, 0.5, -0.199, 0.199).looks_equal
    assert not Audit(9, 9, 9, 0.0, 0.5, -0.2, 0.1).looks_equal
    assert not Audit(9, 9, 9, 0.0, 0.5, -0.1, 0.21).looks_equal
    assert not Audit(9, 9, 9, 0.0, 0.5).looks_equal


def test_pairs_get_one_number_each() -> None:
    codes = pair_codes(np.array([2, 0, 2, 2]), np.array([1, 3, 1, 2]))
    assert codes.tolist() == [1, 0, 1, 2]
    assert pair_codes(np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)).tolist() == []


seeds = st.integers(0, 2**32 - 1)


@settings(max_examples=25, deadline=None)
@given(seed=seeds, factor=st.floats(1e-3, 1e6))
def test_the_unit_of_money_and_the_order_of_rows_change_nothing(seed: int, factor: float) -> None:
    columns = drawn(seed, 300, 5, 240)
    attention, spend, stratum, customer, opened = columns
    order = np.random.default_rng(seed).permutation(len(attention))

    found = audit(*columns)
    scaled = audit(attention * factor, spend * factor, stratum, customer, opened)
    shuffled = audit(*(column[order] for column in columns))

    for other in (scaled, shuffled):
        assert (other.cases, other.customers) == (found.cases, found.customers)
        assert (other.rho, other.low, other.high) == pytest.approx(
            (found.rho, found.low, found.high)
        )
    assert scaled.p == found.p
    assert abs((shuffled.p or 0) - (found.p or 0)) < 0.03


@settings(max_examples=25, deadline=None)
@given(seed=seeds)
def test_turning_spend_round_turns_rho_and_its_range_round(seed: int) -> None:
    attention, spend, stratum, customer, opened = drawn(seed, 300, 5, 240)

    found = audit(attention, spend, stratum, customer, opened)
    turned = audit(attention, -spend, stratum, customer, opened)

    assert found.rho is not None
    assert found.low is not None
    assert found.high is not None
    assert (turned.rho, turned.low, turned.high) == pytest.approx(
        (-found.rho, -found.high, -found.low)
    )
    assert turned.p == found.p


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([0.0, 1.0, 2.0, 1e12, math.inf]),
            st.sampled_from([-5.0, 0.0, 1e12, 7.0]),
            st.integers(0, 2),
            st.integers(1, 6),
        ),
        max_size=40,
    )
)
def test_no_records_bring_a_broken_number(rows: list[tuple[float, float, int, int]]) -> None:
    columns = [list(column) for column in zip(*rows, strict=True)] or [[], [], [], []]
    attention, spend = (np.array(column, dtype=float) for column in columns[:2])
    stratum, customer = (np.array(column, dtype=np.int64) for column in columns[2:])

    found = audit(attention, spend, stratum, customer, np.arange(len(rows)))

    for value in (found.rho, found.p, found.low, found.high):
        assert value is None or math.isfinite(value)
        assert value is None or -1 <= value <= 1
