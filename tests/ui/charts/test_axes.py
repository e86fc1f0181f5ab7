"""Axes and labels: round amounts, whole months, words apart from each other."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from ui.charts.axes import month_starts, round_steps, shows_year
from ui.charts.labels import apart, free_place


@pytest.mark.parametrize(
    ("low", "high", "steps"),
    [
        (0, 165640, [0, 50000, 100000, 150000, 200000]),
        (0, 88274, [0, 25000, 50000, 75000, 100000]),
        (0, 0, [0, 100]),
        (-2000, 4000, [-2000, 0, 2000, 4000]),
    ],
)
def test_amounts_are_round(low: int, high: int, steps: list[int]) -> None:
    assert round_steps(low, high, 100) == steps


@given(st.integers(-(10**11), 0), st.integers(0, 10**13), st.sampled_from([1, 100, 1000]))
def test_the_grid_holds_everything_in_a_few_even_steps(low: int, high: int, unit: int) -> None:
    found = round_steps(low, high, unit)
    assert found[0] <= low and found[-1] >= high
    assert 2 <= len(found) <= 5
    assert len({later - step for step, later in pairwise(found)}) == 1
    assert 0 in found
    assert all(amount % unit == 0 for amount in found)


def test_months_are_named_half_years_apart_as_in_the_picture() -> None:
    days = month_starts(date(2024, 1, 1), date(2026, 11, 21))
    assert days == [
        date(2024, 1, 1),
        date(2024, 7, 1),
        date(2025, 1, 1),
        date(2025, 7, 1),
        date(2026, 1, 1),
        date(2026, 7, 1),
    ]
    assert shows_year(days) == [True, False, True, False, True, False]
    assert shows_year([]) == []


@given(st.dates(date(1990, 1, 1), date(2060, 1, 1)), st.integers(0, 30 * 365))
def test_months_lie_within_and_are_never_many(start: date, days: int) -> None:
    start, end = start.replace(day=1), start + timedelta(days=days)
    found = month_starts(start, end)
    assert 1 <= len(found) <= 6
    assert found[0] == start
    assert all(start <= day <= end and day.day == 1 for day in found)


def test_labels_that_want_one_place_stand_below_each_other() -> None:
    centres = apart([100, 101, 99], [38, 38, 18], 0, 400)
    edges = sorted(zip(centres, (38, 38, 18), strict=True))
    for (lower, gap), (upper, next_gap) in pairwise(edges):
        assert upper - lower >= (gap + next_gap) / 2 - 1e-9


@given(st.lists(st.floats(0, 400), min_size=1, max_size=5))
def test_labels_stay_within_their_bounds(wanted: list[float]) -> None:
    for centre in apart(wanted, [38] * len(wanted), 0, 400):
        assert 19 - 1e-6 <= centre <= 381 + 1e-6


def test_a_callout_stands_where_no_line_runs() -> None:
    room = QRectF(0, 0, 500, 400)
    line = [QPointF(0, 300), QPointF(250, 300), QPointF(250, 150), QPointF(500, 150)]
    box = free_place(QPointF(250, 200), 160, 43, room, [line])
    assert room.contains(box)
    for start, end in pairwise(line):
        edge = QRectF(start, end).normalized().adjusted(-1, -1, 1, 1)
        assert not box.intersects(edge)


def test_a_callout_without_free_space_still_stands_within_the_plot() -> None:
    room = QRectF(0, 0, 300, 120)
    lines = [[QPointF(0, y), QPointF(300, y)] for y in range(0, 120, 10)]
    assert room.contains(free_place(QPointF(150, 60), 160, 43, room, lines))
