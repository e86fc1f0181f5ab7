"""Marks that mean different things stay apart for every eye, chart by chart, as really painted.

By colour as it is seen, or by shape; in light, dark and high contrast. The scatter, the whale
curve and the bars of equal care stand in ``test_colours_seen``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.finding import Finding, Unit, estimate, fact
from csdesk.domain.insight.shop import MonthRatio, ShopFacts
from csdesk.domain.insight.whole import Insight
from tests.ui.conftest import Kit
from tests.ui.insight import voices_times_causes as made
from tests.ui.insight.insights import a_cloud, an_insight
from tests.ui.insight.looking import (
    APART,
    are_told_apart,
    around,
    covered,
    drawn,
    painted,
    seen_along,
)
from tests.ui.insight.test_precedents_card import SOME
from tests.ui.insight.verdicts import PEOPLE, THIRDS, UNEQUAL, a_look, a_payback
from tests.ui.insight.vision import WAYS, Pixels, far, pixels_of
from ui.charts.curves import MoneyCurves
from ui.charts.legend import Legend
from ui.charts.money_chart import MoneyChart
from ui.charts.painted import PaintedChart
from ui.context import Context
from ui.insight import fairness_rows
from ui.insight.ages_chart import AgesChart
from ui.insight.answers_chart import AnswersChart
from ui.insight.care_thirds import CareThirds
from ui.insight.causes_chart import CausesChart
from ui.insight.change_chart import ChangeChart
from ui.insight.month_shares import MonthShares
from ui.insight.payback_range import PaybackRange
from ui.insight.precedent_chart import PrecedentChart
from ui.insight.purses_chart import PursesChart
from ui.insight.range_chart import RangeChart, share_scale
from ui.insight.reserve_chart import ReserveChart
from ui.insight.score_chart import ScoreChart
from ui.insight.share_range import ShareRange
from ui.insight.spread_chart import SpreadChart
from ui.insight.views import views
from ui.insight.waiting_chart import WaitingChart
from ui.wording import Wording

pytestmark = pytest.mark.usefixtures("scheme")
WIDE, HIGH = 600, 300
MONTHS = tuple(MonthRatio(date(2026, at, 1), 1_000, 100 * at, is_full=at < 6) for at in range(1, 7))
CURVES = MoneyCurves(
    *("Greg", "USD", (date(2026, 1, 1), date(2026, 3, 1)), (90_000, 160_000), (40_000, 80_000)),
    *((20_000, 40_000), 0.25, date(2026, 6, 1)),
)


def a_share(value: float, low: float | None = None, high: float | None = None) -> Finding:
    if low is None:
        return fact(value, 40, "A share. 40 customers.", Unit.SHARE)
    return estimate(value, (low, high), 40, "A share. 40 customers.", Unit.SHARE)


def shop_facts() -> ShopFacts:
    known = an_insight(a_cloud(())).facts
    return replace(
        known, ratio=a_share(0.2), typical_ratio=a_share(0.3, 0.15, 0.5), break_even=a_share(0.7)
    )


def everything() -> Insight:
    """A shop of which all is known, so that every chart has its whole legend."""
    four = (("Within", 100_000, 8_000), ("Above", 100_000, 55_000), ("Past", 30_000, 90_000))
    known = an_insight(
        a_cloud([*four, ("New", 0, 2_000)]),
        facts=replace(shop_facts(), months=MONTHS),
        payback=a_payback(a_look(), thirds=THIRDS),
        attention=UNEQUAL,
        people=PEOPLE,
        precedents=SOME,
    )
    return replace(known, voices=made.voices(), times=made.times(), causes=made.causes())


def all_charts(context: Context, kit: Kit) -> Iterator[PaintedChart]:
    """Every painted chart of every view of Insight."""
    insight = everything()
    for view in views():
        widget: QWidget = view.make(context)
        kit.qtbot.addWidget(widget)
        widget.show_insight(insight)  # type: ignore[attr-defined]
        assert context.jobs.wait_idle()
        yield from widget.findChildren(PaintedChart)


def test_no_two_entries_of_a_legend_look_alike_to_anybody(context: Context, kit: Kit) -> None:
    with_legend = 0
    for chart in all_charts(context, kit):
        legend = list(chart.keys())
        with_legend += len(legend) > 1
        for one, other in combinations(legend, 2):
            for way in WAYS:
                assert are_told_apart(painted(one), painted(other), way), (
                    f"{chart.objectName()}: {one.words} and {other.words} for {way} eyes"
                )
    assert with_legend >= 9


# ---- single marks


Marks = dict[str, Pixels]


def shown(kit: Kit, chart: PaintedChart, high: int = HIGH) -> Pixels:
    """The chart as painted, after its figures were given to it."""
    kit.show(chart, WIDE, high)
    assert not chart.empty_sentence
    return drawn(chart, chart.width(), chart.height())


def care_thirds(kit: Kit) -> Marks:
    chart = CareThirds(kit.wording)
    chart.show_payback(a_payback(a_look(), thirds=THIRDS))
    pixels, at = shown(kit, chart), None
    at = chart.marks()[2].at + QPointF(12, 0)
    return {"care": around(pixels, at - QPointF(0, 9), 14),
            "later margin": around(pixels, at + QPointF(0, 9), 14)}  # fmt: skip


def precedents(kit: Kit) -> Marks:
    chart = PrecedentChart(kit.wording)
    chart.show_precedents(SOME)
    pixels = shown(kit, chart, chart.height())
    axis, [at, _] = chart._axis(chart.chart_rect), [mark.at for mark in chart.marks()]
    goodwill = QPointF(axis.x(SOME.kinds[0].goodwill.median), at.y() + 18)
    return {"remedy": around(pixels, at, 14), "goodwill": around(pixels, goodwill, 14)}


def causes(kit: Kit) -> Marks:
    chart = CausesChart(kit.wording)
    chart.show_causes(made.CAUSES)
    pixels = shown(kit, chart)
    places = [mark.at - QPointF(12, 0) for mark in chart.marks()]
    return {"a cause": around(pixels, places[0], 18), "no cause": around(pixels, places[2], 18)}


def change(kit: Kit) -> Marks:
    chart = ChangeChart(kit.wording, "Misunderstanding", made.CHANGE)
    pixels = shown(kit, chart, 90)
    before, after = (mark.at - QPointF(12, 0) for mark in chart.marks())
    return {"before": around(pixels, before, 22), "after": around(pixels, after, 22)}


def purses(kit: Kit) -> Marks:
    chart = PursesChart(kit.wording)
    chart.show_purses(made.PURSES)
    pixels = shown(kit, chart)
    places = [mark.at for mark in chart.marks()]
    return {purse.name: around(pixels, at, 14) for purse, at in
            zip(made.PURSES, places, strict=True)}  # fmt: skip


def months(kit: Kit) -> Marks:
    chart = MonthShares(kit.wording)
    chart.show_months(MONTHS, 0.25)
    pixels = shown(kit, chart)
    places = [mark.at for mark in chart.marks()]
    return {"whole": around(pixels, places[0], 9), "not whole": around(pixels, places[-1], 9)}


@pytest.mark.parametrize("marks_of", [care_thirds, precedents, causes, change, purses, months])
def test_marks_of_a_chart_are_told_apart(kit: Kit, marks_of: Callable[[Kit], Marks]) -> None:
    marks = marks_of(kit)
    for way in WAYS:
        for name, patch in marks.items():
            assert covered(patch, way).sum() > 20, f"{name} is seen by {way} eyes"
        for one, other in combinations(marks, 2):
            assert are_told_apart(marks[one], marks[other], way), f"{one}, {other} for {way} eyes"


def test_answers_of_three_groups_are_three_fills(kit: Kit) -> None:
    chart = AnswersChart(kit.wording)
    chart.show_counts((0, 0, 1, 1, 6, 6, 6, 8, 8, 8, 8))
    pixels = shown(kit, chart)
    frame = chart.chart_rect.adjusted(2, 20, -2, -62)
    inside = [np.median(around(pixels, chart._bar(frame, score).center(), 4), axis=(0, 1))
              for score in (5, 7, 10)]  # fmt: skip
    for way in WAYS:
        for one, other in combinations(inside, 2):
            assert far(one, other, way) > APART


# ---- lines, ranges and what they lie on


def score(wording: Wording) -> PaintedChart:
    chart = ScoreChart(wording)
    chart.show_points(made.months(30, 40, 45, 37))
    return chart


def waiting(wording: Wording) -> PaintedChart:
    chart = WaitingChart(wording, "Waiting", "still waiting")
    chart.show_curve(made.CURVE)
    return chart


def a_rate(wording: Wording) -> PaintedChart:
    chart = RangeChart(wording, "Taken up again", share_scale(wording))
    chart.show_finding(made.a_rate(0.5, 0.3, 0.7))
    return chart


def attention(wording: Wording) -> PaintedChart:
    chart = SpreadChart("Attention")
    scale = fairness_rows.attention_scale(wording)
    table = fairness_rows.attention_twin(UNEQUAL, wording)
    chart.show_rows(fairness_rows.attention_rows(UNEQUAL, wording), scale, table)
    return chart


def people(wording: Wording) -> PaintedChart:
    chart, known = SpreadChart("People"), replace(PEOPLE, people=PEOPLE.people[:2])
    scale = fairness_rows.people_scale(known, wording)
    table = fairness_rows.people_twin(known, wording)
    chart.show_rows(fairness_rows.people_rows(known, wording), scale, table)
    return chart


def payback(wording: Wording) -> PaintedChart:
    chart = PaybackRange(wording)
    chart.show_payback(a_payback(a_look(1.4, 0.6, 2.2)))
    return chart


def share(wording: Wording) -> PaintedChart:
    chart = ShareRange(wording)
    chart.show_facts(shop_facts(), 0.25)
    return chart


@pytest.mark.parametrize("make", [score, waiting, a_rate, attention, people, payback, share])
def test_what_is_read_is_seen_on_what_it_lies_on(
    kit: Kit, make: Callable[[Wording], PaintedChart]
) -> None:
    """The line or the dot of an estimate on its range, its zone or its wash."""
    chart = make(kit.wording)
    kit.show(chart, WIDE, HIGH)
    pixels = drawn(chart, chart.width(), chart.height())
    for mark in chart.marks():
        for way in WAYS:
            assert covered(around(pixels, mark.at, 18), way).sum() > 12, mark.lines


@pytest.mark.parametrize("make", [score, waiting])
def test_a_band_is_seen_beside_its_line(kit: Kit, make: Callable[[Wording], PaintedChart]) -> None:
    """Straight down through the middle: ground, band, line and band are four different things."""
    chart = make(kit.wording)
    pixels = shown(kit, chart)
    at = (chart.marks()[1].at + chart.marks()[2].at) / 2
    column = pixels[:, round(2 * at.x())]
    card = pixels[2, 2]
    for way in WAYS:
        away = far(column, np.broadcast_to(card, column.shape), way)
        assert ((away > 5) & (away < 45)).sum() > 30, "the band"
        assert (away > 45).sum() >= 3, "the line"


def test_the_aim_is_dashed_and_where_nothing_is_left_is_not(kit: Kit) -> None:
    chart = ShareRange(kit.wording)
    chart.show_facts(shop_facts(), 0.25)
    pixels = shown(kit, chart)
    axis = chart._axis(chart.chart_rect)
    for way in WAYS:
        aim, left = (
            seen_along(pixels, QPointF(axis.x(x), 30), QPointF(axis.x(x), HIGH / 2 - 24), way)
            for x in (0.25, 0.7)
        )
        assert 0.2 < aim.mean() < 0.9
        assert left.all()


def test_the_aim_of_months_is_dashed_and_their_line_is_not(kit: Kit) -> None:
    chart = MonthShares(kit.wording)
    chart.show_months(MONTHS, 0.25)
    pixels = shown(kit, chart)
    marks, frame = chart.marks(), chart._frame(chart.chart_rect)
    y = chart._y(frame, 0.25)
    for way in WAYS:
        line = seen_along(pixels, marks[3].at, marks[4].at, way)
        aim = seen_along(pixels, QPointF(marks[3].at.x(), y), QPointF(marks[5].at.x(), y), way)
        assert line.all()
        assert 0.2 < aim.mean() < 0.9


def test_the_whole_reserve_is_seen_on_what_was_used(kit: Kit) -> None:
    chart = ReserveChart(kit.wording)
    chart.show_finding(a_share(1.3))
    pixels = shown(kit, chart, 120)
    rect = chart.chart_rect
    for value in (1.0, 1.3):
        at = QPointF(chart._x(rect, value), chart._y(rect))
        assert all(covered(around(pixels, at, 12), way).sum() > 12 for way in WAYS)


def test_the_oldest_is_named_beside_its_bar(kit: Kit) -> None:
    """Its colour is no more than a hint."""
    chart = AgesChart(kit.wording)
    chart.show_ages(made.ages(1, 0, 2, 3, 0, 0), 12)
    pixels = shown(kit, chart)
    told = [chart._told(at) for at in range(6)]
    assert [at for at, words in enumerate(told) if "oldest" in words] == [3]
    for mark in (chart.marks()[at] for at in (0, 2, 3)):
        assert all(covered(around(pixels, mark.at + QPointF(8, 0), 20), w).any() for w in WAYS)


# ---- the chart of a customer


def of_screen(widget: QWidget) -> Pixels:
    """A widget as painted, each of its pixels doubled."""
    image = widget.grab().toImage()
    return pixels_of(image.scaled(image.size() * 2, mode=Qt.TransformationMode.FastTransformation))


def test_the_lines_of_a_customer_end_in_marks_of_their_own(kit: Kit) -> None:
    chart = MoneyChart(kit.wording)
    kit.show(chart, 720, 460)
    chart.show_curves(CURVES)
    chart.show_paid_too(True)
    pixels, last = of_screen(chart), CURVES.until.toordinal()
    ends = {"margin": 80_000, "service": 40_000, "paid": 160_000}
    marks = {name: around(pixels, chart.point(last, minor), 13) for name, minor in ends.items()}
    for way in WAYS:
        for one, other in combinations(marks, 2):
            assert are_told_apart(marks[one], marks[other], way), f"{one}, {other} for {way} eyes"


def test_the_legend_of_a_customer_draws_each_line_with_its_mark(kit: Kit) -> None:
    chart = MoneyChart(kit.wording)
    kit.show(chart, 720, 460)
    chart.show_curves(CURVES)
    chart.show_paid_too(True)
    legend = Legend(chart)
    kit.show(legend, 900, 24)
    pixels = of_screen(legend)
    marks = [around(pixels, QPointF(at.x() + 10, 12), 20) for at in legend.starts()]
    assert len(marks) == 4
    for way in WAYS:
        for one, other in combinations(marks, 2):
            assert are_told_apart(one, other, way)
