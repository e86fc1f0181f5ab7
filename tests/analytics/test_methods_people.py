"""People on comparable complaints: worked examples, brute force, and what changes nothing."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csdesk.analytics.people_compared import (
    DRAWS,
    LEAST_TO_TEST,
    Member,
    PeopleCompared,
    compare,
    compare_and_test,
)
from tests.analytics.examples import example

Columns = tuple[np.ndarray, np.ndarray, np.ndarray]


def drawn(seed: int, n: int = 120, people: int = 4, gap: float = 0.0) -> Columns:
    """Log cost, stratum and person of random complaints; the first person spends ``gap`` more."""
    generator = np.random.default_rng(seed)
    stratum, person = generator.integers(0, 5, n), generator.integers(1, people + 1, n)
    return generator.normal(size=n) + stratum + gap * (person == 1), stratum, person


def with_hard_cases(seed: int) -> Columns:
    """Nobody differs, but one person is given most of the hard, dear complaints."""
    generator = np.random.default_rng(seed)
    stratum = generator.integers(0, 4, 90)
    is_hard = stratum == 3
    person = np.where(is_hard & (generator.random(90) < 0.6), 1, generator.integers(1, 6, 90))
    return generator.normal(size=90) + 1.5 * is_hard, stratum, person


@pytest.mark.parametrize("name", ["staff_30", "staff_60_differ"])
def test_the_worked_example_comes_out(name: str) -> None:
    inputs, expected, tolerance = example(name)
    columns = np.log(inputs["cost"]), np.array(inputs["stratum"]), np.array(inputs["staff"])

    found = compare(*columns)

    told = [
        {
            "staff": one.person,
            "n": one.n,
            "log_effect": one.effect,
            "se": one.error,
            "percent_vs_comparable": 100 * math.expm1(one.effect or 0),
        }
        for one in found.members
    ]
    for one, other in zip(told, expected["members"], strict=True):
        assert one == pytest.approx(other, abs=tolerance)
    assert found.spread == pytest.approx(expected["tau2"], abs=tolerance)
    assert found.mean == pytest.approx(expected["mean"], abs=tolerance)
    assert [one.shrunk for one in found.members] == pytest.approx(expected["shrunk"], abs=tolerance)
    assert [one.weight for one in found.members] == pytest.approx(expected["weight"], abs=tolerance)


def hc3_t(outcome: np.ndarray, stratum: np.ndarray, theirs: np.ndarray) -> float:
    """The plain way: all dummies, the hat matrix, squared residuals by their leverage."""
    dummies = [stratum == level for level in np.unique(stratum)]
    columns = np.column_stack([theirs, *dummies]).astype(float)
    inverse = np.linalg.inv(columns.T @ columns)
    leverage = np.einsum("ij,jk,ik->i", columns, inverse, columns)
    lines = inverse @ columns.T
    left = (outcome - columns @ (lines @ outcome)) / (1 - leverage)
    return float(abs(lines[0] @ outcome) / math.sqrt(lines[0] ** 2 @ left**2))


@pytest.mark.parametrize("seed", range(5))
def test_what_is_tested_is_the_difference_over_its_hc3_error(seed: int) -> None:
    outcome, stratum, person = drawn(seed, n=50, people=3, gap=0.5)

    found = compare_and_test(outcome, stratum, person)

    expected = [hc3_t(outcome, stratum, person == who) for who in (1, 2, 3)]
    assert [one.t for one in found.members] == pytest.approx(expected)


def largest_t(outcome: np.ndarray, stratum: np.ndarray, person: np.ndarray) -> float:
    return max(hc3_t(outcome, stratum, person == who) for who in np.unique(person))


def test_the_chance_is_that_of_shuffling_people_within_strata() -> None:
    outcome, stratum, person = drawn(11, n=60, people=3, gap=0.7)
    seen = [hc3_t(outcome, stratum, person == who) for who in (1, 2, 3)]
    generator = np.random.default_rng(0)
    largest = []
    for _ in range(1500):
        shuffled = person.copy()
        for level in np.unique(stratum):
            shuffled[stratum == level] = generator.permutation(person[stratum == level])
        largest.append(largest_t(outcome, stratum, shuffled))

    found = compare_and_test(outcome, stratum, person)

    for one, size in zip(found.members, seen, strict=True):
        assert one.p == pytest.approx(np.mean(np.array(largest) >= size), abs=0.045)


def test_a_person_who_differs_is_flagged_and_others_are_not() -> None:
    found = compare_and_test(*drawn(3, n=300, gap=1.2))

    first, *others = found.members
    assert first.p == 1 / (DRAWS + 1)
    assert first.is_flagged
    assert first.low is not None
    assert first.low > 0
    assert not any(one.p == first.p and (one.effect or 0) > 0 for one in others)


def test_hard_cases_given_to_one_person_flag_nobody_more_than_promised() -> None:
    flagged = [
        any(one.is_flagged for one in compare_and_test(*with_hard_cases(seed), seed).members)
        for seed in range(300)
    ]

    assert np.mean(flagged) < 0.05 + 3 * math.sqrt(0.05 * 0.95 / 300)


def test_only_people_with_eight_complaints_are_tested() -> None:
    outcome, _, _ = drawn(1, n=40)
    person = np.array([1] * 7 + [2] * 8 + [3] * 25)

    found = compare_and_test(outcome, np.zeros(40, dtype=np.int64), person)

    assert [one.n >= LEAST_TO_TEST for one in found.members] == [False, True, True]
    assert [one.p is not None for one in found.members] == [False, True, True]


def test_complaints_without_a_comparable_one_are_left_out() -> None:
    outcome = np.array([1.0, 2, 3, 4, 99])

    found = compare(outcome, np.array([0, 0, 0, 0, 1]), np.array([1, 2, 1, 2, 1]))

    assert found.n == 4
    assert [one.n for one in found.members] == [2, 2]


def test_one_person_has_nobody_to_be_compared_with() -> None:
    outcome, stratum, _ = drawn(5)

    found = compare_and_test(outcome, stratum, np.full(120, 3))

    assert found.members == (Member(3, 120),)


def test_people_who_share_no_kind_of_problem_are_not_compared() -> None:
    outcome, _, _ = drawn(5, n=40)
    person = np.array([1] * 20 + [2] * 20)

    found = compare_and_test(outcome, person, person)

    assert [(one.effect, one.p) for one in found.members] == [(None, None)] * 2


def test_a_fit_that_hangs_on_one_pair_is_not_tested() -> None:
    """Person 1 meets somebody else in one pair of complaints only."""
    person = np.array([1] * 10 + [1, 2] + [2] * 10 + [3] * 10)
    stratum = np.array([0] * 10 + [1] * 2 + [2] * 20)
    outcome = np.random.default_rng(3).normal(size=32)

    found = compare_and_test(outcome, stratum, person)

    assert [one.p is None for one in found.members] == [True, False, False]


@pytest.mark.parametrize("value", [0.0, 7.25, 1e9 / 3])
def test_equal_outcomes_differ_for_nobody(value: float) -> None:
    _, stratum, person = drawn(5)

    found = compare_and_test(np.full(120, value), stratum, person)

    assert {(one.effect, one.error, one.shrunk, one.p) for one in found.members} == {(0, 0, 0, 1)}


def test_a_difference_without_any_noise_is_as_sure_as_draws_allow() -> None:
    person = np.tile([1, 2], 30)

    found = compare_and_test(person * 1.5, np.repeat([0, 1, 2], 20), person)

    assert [one.effect for one in found.members] == pytest.approx([-1.5, 1.5])
    assert [one.shrunk for one in found.members] == pytest.approx([-1.5, 1.5])
    assert [one.p for one in found.members] == [1 / (DRAWS + 1)] * 2


@pytest.mark.parametrize("n", [0, 1])
def test_hardly_any_complaints_are_told_as_nothing(n: int) -> None:
    few = np.zeros(n), np.zeros(n, dtype=np.int64), np.ones(n, dtype=np.int64)
    assert compare_and_test(*few) == PeopleCompared(0, ())


def test_shrinking_brings_people_closer_to_each_other() -> None:
    found = compare(*drawn(9, n=400, gap=0.6))

    plain = [one.effect or 0.0 for one in found.members]
    shrunk = [one.shrunk or 0.0 for one in found.members]
    assert 0 < np.std(shrunk) < np.std(plain)
    assert np.argsort(shrunk).tolist() == np.argsort(plain).tolist()


seeds = st.integers(0, 2**32 - 1)


@settings(max_examples=30, deadline=None)
@given(seed=seeds, names=st.permutations([1, 2, 3, 4]))
def test_who_bears_which_number_changes_nothing(seed: int, names: list[int]) -> None:
    outcome, stratum, person = drawn(seed, gap=0.4)

    found = compare_and_test(outcome, stratum, person)
    renamed = compare_and_test(outcome, stratum, np.array(names)[person - 1])

    by_name = {one.person: one for one in renamed.members}
    for one in found.members:
        other = by_name[names[one.person - 1]]
        assert figures(other) == pytest.approx(figures(one))
        assert (other.n, other.p) == (one.n, one.p)


@settings(max_examples=30, deadline=None)
@given(seed=seeds, factor=st.floats(1e-3, 1e6))
def test_the_unit_of_money_changes_no_share_and_no_chance(seed: int, factor: float) -> None:
    outcome, stratum, person = drawn(seed, gap=0.4)

    found = compare_and_test(outcome, stratum, person)
    scaled = compare_and_test(outcome + math.log(factor), stratum, person)

    for one, other in zip(found.members, scaled.members, strict=True):
        assert figures(other) == pytest.approx(figures(one), abs=1e-7)
        assert other.p == one.p


@settings(max_examples=30, deadline=None)
@given(seed=seeds)
def test_the_order_of_complaints_changes_nothing(seed: int) -> None:
    columns = drawn(seed, gap=0.4)
    order = np.random.default_rng(seed).permutation(120)

    found = compare_and_test(*columns)
    shuffled = compare_and_test(*(column[order] for column in columns))

    for one, other in zip(found.members, shuffled.members, strict=True):
        assert figures(other) == pytest.approx(figures(one))
        assert other.p == one.p


def figures(one: Member) -> tuple[float | None, ...]:
    return one.effect, one.error, one.low, one.high, one.weight, one.shrunk


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([0.0, 1.0, -3.0, 1e12, 1e-9]), st.integers(0, 3), st.integers(1, 4)
        ),
        max_size=50,
    )
)
def test_no_records_bring_a_broken_number(rows: list[tuple[float, int, int]]) -> None:
    columns = [list(column) for column in zip(*rows, strict=True)] or [[], [], []]
    outcome = np.array(columns[0], dtype=float)
    stratum, person = (np.array(column, dtype=np.int64) for column in columns[1:])

    found = compare_and_test(outcome, stratum, person)

    for one in found.members:
        for value in (*figures(one), one.p, found.spread, found.mean):
            assert value is None or math.isfinite(value)
        assert one.p is None or 0 < one.p <= 1
