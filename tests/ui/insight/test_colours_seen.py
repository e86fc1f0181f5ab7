"""Marks that mean different things stay apart for every eye: by colour as it is seen, or by shape.

Looked at is what was really painted, in light, dark and high contrast.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import Kit
from tests.ui.insight.insights import EQUAL, a_cloud, an_insight, many
from tests.ui.insight.vision import WAYS, Pixels, far, pixels_of, seen
from ui.charts import ink
from ui.charts.ink import Key
from ui.charts.painted import PaintedChart
from ui.context import Context
from ui.insight.equal_care import EqualCareChart
from ui.insight.scatter import Scatter
from ui.insight.views import views
from ui.insight.whale import WhaleChart
from ui.theme import Scheme, Theme

APART = 12.0
"""In Lab: several times what can just be told apart side by side."""
SEEN_ON_GROUND = 14.0
OTHER_SHAPE = 0.12
"""Part of all pixels of two marks that only one of them covers."""
Mask = npt.NDArray[np.bool_]

FOUR = (("Within", 100_000, 8_000), ("Above", 100_000, 55_000), ("Past", 30_000, 90_000))
SCHEMES = (Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST)


@pytest.fixture(params=SCHEMES)
def scheme(request: pytest.FixtureRequest, kit: Kit) -> Scheme:
    kit.theme.use(request.param)
    return Scheme(request.param)


def drawn(chart: PaintedChart, wide: int = 640, high: int = 460) -> Pixels:
    """The chart on its own ground, two pixels to one."""
    image = QImage(2 * wide, 2 * high, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(2)
    image.fill(Theme.current().colour("card"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    chart.paint_whole(painter, QRectF(0, 0, wide, high))
    painter.end()
    return pixels_of(image)


def around(pixels: Pixels, at: QPointF, half: int = 16) -> Pixels:
    x, y = round(2 * at.x()), round(2 * at.y())
    return pixels[y - half : y + half, x - half : x + half]


def ground_of(patch: Pixels) -> Pixels:
    """The colour at the rim of a patch."""
    rim = np.concatenate((patch[0], patch[-1], patch[:, 0], patch[:, -1]))
    ground: Pixels = np.median(rim, axis=0)
    return ground


def covered(patch: Pixels, way: str) -> Mask:
    """Where a mark stands out from its ground."""
    mask: Mask = far(patch, np.broadcast_to(ground_of(patch), patch.shape), way) > SEEN_ON_GROUND
    return mask


def are_told_apart(one: Pixels, other: Pixels, way: str) -> bool:
    """Whether two painted marks differ in colour or in shape for somebody who sees that way."""
    first, second = covered(one, way), covered(other, way)
    together = np.count_nonzero(first | second)
    if together and np.count_nonzero(first ^ second) / together > OTHER_SHAPE:
        return True
    colours = [np.median(p[m], axis=0) for p, m in ((one, first), (other, second)) if m.any()]
    return len(colours) == 2 and bool(far(colours[0], colours[1], way) > APART)


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
    rise = _along(pixels, marks[0].at, marks[3].at, way)
    fall = _along(pixels, marks[5].at, marks[8].at, way)
    assert rise.all(), "the rise is one line"
    assert 0.2 < fall.mean() < 0.95, "the fall is broken into dashes"


def _along(pixels: Pixels, start: QPointF, end: QPointF, way: str) -> Mask:
    """At which steps from start to end a strong colour is seen on the ground."""
    ground = seen(ground_of(pixels), way)
    steps = [start + (end - start) * (step / 150) for step in range(150)]
    found = []
    for at in steps:
        patch = around(pixels, at, 2).reshape(-1, 3)
        found.append(far(patch, np.broadcast_to(ground, patch.shape), way).max() > 35)
    return np.array(found)


@pytest.mark.parametrize("way", WAYS)
def test_bars_are_seen_on_their_card(kit: Kit, scheme: Scheme, way: str) -> None:
    chart = EqualCareChart(kit.wording)
    kit.show(chart, 340, 130)
    chart.show_groups(EQUAL)
    pixels = drawn(chart, 340, 130)
    for mark in chart.marks():
        assert covered(around(pixels, mark.at + QPointF(20, 0), 14), way).mean() > 0.3


def all_charts(context: Context, kit: Kit) -> Iterator[PaintedChart]:
    """Every painted chart of every view of Insight."""
    insight = an_insight(a_cloud([*FOUR, ("New", 0, 2_000)]))
    for view in views():
        made: QWidget = view.make(context)
        kit.qtbot.addWidget(made)
        made.show_insight(insight)  # type: ignore[attr-defined]
        assert context.jobs.wait_idle()
        yield from made.findChildren(PaintedChart)


def test_no_two_entries_of_a_legend_look_alike_to_anybody(
    context: Context, kit: Kit, scheme: Scheme
) -> None:
    for chart in all_charts(context, kit):
        legend = list(chart.keys())
        for one, other in combinations(legend, 2):
            for way in WAYS:
                assert are_told_apart(_painted(one), _painted(other), way), (
                    f"{chart.objectName()}: {one.words} and {other.words} for {way} eyes"
                )


def _painted(key: Key) -> Pixels:
    image = QImage(56, 48, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(2)
    image.fill(Theme.current().colour("card"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink.keys(painter, QRectF(6, 1, 400, 22), [Key(key.shape, key.token, "")])
    painter.end()
    return pixels_of(image)


def test_the_check_itself_sees_what_cannot_be_told_apart(kit: Kit) -> None:
    green, red = Key("circle", "ok", ""), Key("circle", "bad", "")
    assert are_told_apart(_painted(green), _painted(red), "usual")
    assert not are_told_apart(_painted(green), _painted(Key("circle", "ok", "")), "usual")
    assert are_told_apart(_painted(green), _painted(Key("diamond", "ok", "")), "grey")
