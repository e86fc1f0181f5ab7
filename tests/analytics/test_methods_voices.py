"""Recommend score, rates and satisfaction before and after, as the methods define them."""

from __future__ import annotations

from math import comb

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.analytics.rates import compare_counts, exact_range, wilson
from csdesk.analytics.recommend_score import FEWEST, recommend_score, score_change
from csdesk.analytics.sign_flip import sign_flip
from tests.analytics.examples import example


def answers(*scores: int) -> np.ndarray:
    return np.array(scores, dtype=np.int64)


@pytest.mark.parametrize("name", ["nps_20", "nps_all_promoters"])
def test_the_recommend_score_is_that_of_the_examples(name: str) -> None:
    inputs, expected, tolerance = example(name)
    found = recommend_score(answers(*inputs["scores"]), inputs["conf"])

    assert found is not None
    assert found.score == pytest.approx(expected["nps"], abs=tolerance)
    assert found.low == pytest.approx(expected["lo"], abs=tolerance)
    assert found.high == pytest.approx(expected["hi"], abs=tolerance)
    told = found.promoters, found.detractors, found.n
    assert told == (expected["promoters"], expected["detractors"], expected["n"])


def test_fewer_than_five_answers_make_no_score() -> None:
    assert recommend_score(answers(*[10] * (FEWEST - 1))) is None
    assert recommend_score(answers()) is None
    assert recommend_score(answers(*[10] * FEWEST)) is not None


@given(st.lists(st.integers(0, 10), min_size=FEWEST, max_size=60))
def test_a_score_lies_on_its_scale_and_its_range_is_never_without_width(scores: list[int]) -> None:
    found = recommend_score(answers(*scores))

    assert found is not None
    assert -100 <= found.low < found.high <= 100
    assert -100 <= found.score <= 100


def test_an_answer_off_the_scale_is_refused() -> None:
    with pytest.raises(ValueError, match="0\\.\\.10"):
        recommend_score(answers(11, 5, 5, 5, 5))


def test_a_change_is_clear_only_where_its_range_leaves_out_nothing_changed() -> None:
    low, high = recommend_score(answers(*[2] * 30)), recommend_score(answers(*[10] * 30))
    almost = recommend_score(answers(*[2] * 29, 10))
    assert low is not None and high is not None and almost is not None

    assert score_change(low, high).is_clear
    assert score_change(high, low).points == -score_change(low, high).points
    assert not score_change(low, almost).is_clear


def test_a_share_has_the_range_of_wilson() -> None:
    inputs, expected, tolerance = example("wilson_7_9")
    found = wilson(inputs["k"], inputs["n"], inputs["conf"])

    assert found.share == pytest.approx(expected["p"], abs=tolerance)
    assert found.low == pytest.approx(expected["lo"], abs=tolerance)
    assert found.high == pytest.approx(expected["hi"], abs=tolerance)


def test_none_and_all_are_shares_with_a_range_too() -> None:
    assert wilson(0, 12).low == 0 < wilson(0, 12).high
    assert wilson(12, 12).low < 1 == wilson(12, 12).high
    with pytest.raises(ValueError, match="hits"):
        wilson(0, 0)
    with pytest.raises(ValueError, match="hits"):
        wilson(3, 2)


@given(st.integers(1, 60).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_exact_range_holds_the_share_and_each_end_has_its_tail(pair: tuple[int, int]) -> None:
    hits, n = pair
    low, high = exact_range(hits, n)

    assert low <= hits / n <= high
    if hits < n:
        tail = sum(comb(n, k) * high**k * (1 - high) ** (n - k) for k in range(hits + 1))
        assert tail == pytest.approx(0.025, abs=1e-9)


def test_two_counts_are_compared_exactly() -> None:
    fewer = compare_counts(12, 3)
    assert fewer.share == 0.2
    assert fewer.p_value == pytest.approx(2 * sum(comb(15, k) for k in range(4)) / 2**15)
    assert fewer.high < 0.5
    assert compare_counts(5, 0).p_value == pytest.approx(1 / 16)  # never clear with five in all
    assert compare_counts(0, 6).high == 1
    with pytest.raises(ValueError, match="hits"):
        compare_counts(0, 0)


@given(st.integers(0, 40), st.integers(0, 40))
def test_the_range_of_two_counts_agrees_with_their_test(before: int, after: int) -> None:
    if before + after == 0:
        return
    found = compare_counts(before, after)
    assert (found.low > 0.5 or found.high < 0.5) == (found.p_value < 0.05)


def test_satisfaction_before_and_after_is_tested_by_turning_signs() -> None:
    inputs, expected, tolerance = example("csat_signflip_9")
    found = sign_flip(np.array(inputs["differences"], dtype=float))

    assert found is not None and found.exact
    assert found.mean == pytest.approx(expected["mean"], abs=tolerance)
    assert found.p_value == pytest.approx(expected["p_exact"], abs=tolerance)
    assert found.low is not None and found.high is not None
    assert found.low <= 0 < found.mean < found.high  # 0.078 does not rule 0 out


def test_fewer_than_six_pairs_are_not_judged() -> None:
    assert sign_flip(np.ones(5)) is None
    found = sign_flip(np.ones(6))
    assert found is not None and found.p_value == pytest.approx(2 / 64)


def test_where_nothing_moved_chance_does_as_much_every_time() -> None:
    found = sign_flip(np.zeros(8))
    assert found is not None
    assert (found.mean, found.p_value, found.low, found.high) == (0, 1, 0, 0)


def test_many_differences_are_thrown_with_a_seed_and_come_out_the_same() -> None:
    many = np.random.default_rng(5).normal(0.4, 1, 60)
    found = sign_flip(many, seed=7)

    assert found is not None and not found.exact
    assert found == sign_flip(many, seed=7)
    assert found != sign_flip(many, seed=8)
    assert found.low is not None and found.high is not None
    assert found.low < found.mean < found.high
    assert (found.low > 0) == (found.p_value <= 0.05)


def test_sixteen_differences_are_gone_through_and_seventeen_are_thrown() -> None:
    sixteen, seventeen = sign_flip(np.arange(1.0, 17.0)), sign_flip(np.arange(1.0, 18.0))
    assert sixteen is not None and sixteen.exact and sixteen.p_value == 2 / 2**16
    assert seventeen is not None and not seventeen.exact
    with_zeros = sign_flip(np.concatenate((np.arange(1.0, 17.0), np.zeros(9))))
    assert with_zeros is not None and with_zeros.exact


@given(st.lists(st.integers(-4, 4), min_size=6, max_size=16))
def test_the_range_of_shifts_leaves_out_zero_where_the_test_rules_it_out(
    moved: list[int],
) -> None:
    found = sign_flip(np.array(moved, dtype=float))
    assert found is not None
    low = float("-inf") if found.low is None else found.low
    high = float("inf") if found.high is None else found.high
    assert low - 1e-9 <= found.mean <= high + 1e-9
    if found.p_value > 0.05:
        assert low <= 1e-9 and high >= -1e-9
    else:
        assert low > -1e-9 or high < 1e-9
