"""Waiting times with those who still wait, as the methods define them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.analytics.waiting_times import Waiting, waiting_times
from tests.analytics.examples import example


def waits(days: list[float], closed: list[int]) -> Waiting:
    return waiting_times(np.array(days, dtype=float), np.array(closed) == 1)


def end(value: Any) -> float | None:
    return None if value == "inf" else value


@pytest.mark.parametrize("name", ["km_10", "km_not_reached"])
def test_the_curve_and_its_median_are_those_of_the_examples(name: str) -> None:
    inputs, expected, tolerance = example(name)
    found = waiting_times(
        np.array(inputs["days"], dtype=float), np.array(inputs["closed"]) == 1, inputs["conf"]
    )

    assert found.times.tolist() == expected["times"]
    assert found.share == pytest.approx(expected["S"], abs=tolerance)
    ends = found.median, found.median_low, found.median_high
    assert ends == tuple(end(expected[key]) for key in ("median", "lo", "hi"))


def test_where_nobody_came_to_an_end_there_is_no_curve() -> None:
    found = waits([3, 5], [0, 0])
    assert (len(found.times), found.median, found.n) == (0, None, 2)
    assert waits([], []).n == 0


def test_where_all_came_to_an_end_both_limits_close_with_the_curve() -> None:
    found = waits([1, 2, 2], [1, 1, 1])
    assert (found.share[-1], found.low[-1], found.high[-1]) == (0, 0, 0)
    assert found.median == 2


def test_who_still_waits_at_the_time_of_an_end_was_there_then() -> None:
    assert waits([2, 2], [1, 0]).share.tolist() == [0.5]


def test_a_share_of_exactly_one_half_is_the_median() -> None:
    tenths = waits([float(day) for day in range(1, 11)], [1] * 10)
    assert tenths.median == 5


def test_a_time_below_zero_is_refused() -> None:
    with pytest.raises(ValueError, match="from 0 on"):
        waits([-1], [1])
    with pytest.raises(ValueError, match="from 0 on"):
        waits([float("nan")], [1])


@given(st.lists(st.tuples(st.integers(0, 30), st.booleans()), max_size=40))
def test_a_curve_falls_within_its_limits(given_waits: list[tuple[int, bool]]) -> None:
    days, closed = [float(day) for day, _ in given_waits], [int(done) for _, done in given_waits]
    found = waits(days, closed)

    assert np.all(np.diff(found.share) < 0)
    assert np.all((found.low <= found.share + 1e-12) & (found.share <= found.high + 1e-12))
    still = closed.count(0) / max(len(closed), 1)
    if found.median is None and closed:
        assert still > 0.5 - 1e-9  # more than half still wait, as it is told
