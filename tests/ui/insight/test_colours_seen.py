"""Marks that mean different things stay apart for every eye: by colour as it is seen, or by shape.

Looked at is what was really painted, in light, dark and high contrast.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF

from tests.ui.conftest import Kit
from tests.ui.insight.insights import EQUAL, a_cloud, many
from tests.ui.insight.looking import (
    APART,
    are_told_apart,
    around,
    covered,
    drawn,
    painted,
    seen_along,
)
from tests.ui.insight.vision import WAYS, far
from ui.charts.ink import Key
from ui.insight.equal_care import EqualCareChart
from ui.insight.scatter import Scatter
from ui.insight.whale import WhaleChart
from ui.theme import Scheme

FOUR = (("Within", 100_000, 8_000), ("Above", 100_000, 55_000), ("Past", 30_000, 90_000))


@pytest.mark.parametrize("way", WAYS)
def test_each_place_of_a_customer_has_a_mark_of_its_own(kit: Kit, scheme: Scheme, way: str) -> None:
    chart = Scatter(kit.wording)
    kit.show(chart, 640, 460)
    chart.show_cloud(a_cloud([*FOUR, ("New", 0, 2_000)]), 0.25)
    pixels = drawn(chart)
    patches = [around(pixels, mark.at) for mark in chart.marks()]
    assert len(patches) == 4
    assert all(covered(patch, way).sum() > 40 for patch in patches)
    for one, other in combinations(patches, 2):
        assert are_told_apart(one, other, way)


@pytest.mark.parametrize("way", WAYS)
def test_where_points_become_a_cloud_both_lines_still_part_it(
    kit: Kit, scheme: Scheme, way: str
) -> None:
    """In the cloud place tells the bands apart, so the lines have to be seen on it."""
    chart = Scatter(kit.wording)
    kit.show(chart, 640, 460)
    chart.show_cloud(many(20_000), 0.25)
    pixels = drawn(chart)
    field = chart._lay_out(QRectF(0, 0, 640, 460))
    for share, token in ((1.0, "bad"), (0.25, "text2")):
        ends = field.cut(share)
        assert ends is not None
        line = np.array([[colour.redF(), colour.greenF(), colour.blueF()] for colour in [
            kit.theme.colour(token)]])  # fmt: skip
        start, end = ends
        places = [start + (end - start) * (step / 200) for step in range(5, 196)]
        near = [around(pixels, at, 3).reshape(-1, 3) for at in places]
        hits = [far(patch, np.broadcast_to(line, patch.shape), way).min() < APART for patch in near]
        assert np.mean(hits) > 0.25


@pytest.mark.parametrize("way", WAYS)
def test_the_fall_of_the_whale_curve_is_no_more_of_its_rise(
    kit: Kit, scheme: Scheme, way: str
) -> None:
    chart = WhaleChart(kit.wording)
    kit.show(chart, 640, 460)
    rows = [("Best", 90_000, 0)] * 5 + [("Costs", 0, 40_000)] * 5
    chart.show_cloud(a_cloud(rows))
    pixels = drawn(chart)
    marks = chart.marks()
    rise = seen_along(pixels, marks[0].at, marks[3].at, way)
    fall = seen_along(pixels, marks[5].at, marks[8].at, way)
    assert rise.all(), "the rise is one line"
    assert 0.2 < fall.mean() < 0.95, "the fall is broken into dashes"


@pytest.mark.parametrize("way", WAYS)
def test_bars_are_seen_on_their_card(kit: Kit, scheme: Scheme, way: str) -> None:
    chart = EqualCareChart(kit.wording)
    kit.show(chart, 340, 130)
    chart.show_groups(EQUAL)
    pixels = drawn(chart, 340, 130)
    for mark in chart.marks():
        assert covered(around(pixels, mark.at + QPointF(20, 0), 14), way).mean() > 0.3


def test_the_check_itself_sees_what_cannot_be_told_apart(kit: Kit) -> None:
    green, red = Key("circle", "ok", ""), Key("circle", "bad", "")
    assert are_told_apart(painted(green), painted(red), "usual")
    assert not are_told_apart(painted(green), painted(Key("circle", "ok", "")), "usual")
    assert are_told_apart(painted(green), painted(Key("diamond", "ok", "")), "grey")
