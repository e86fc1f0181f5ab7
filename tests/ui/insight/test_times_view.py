"""How long it takes: the steps of those who still wait, the median, shares and ages."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication

from csdesk.domain.insight.finding import Unit, cant_tell
from csdesk.domain.insight.times import Survival
from tests.ui.conftest import Kit
from tests.ui.insight.insights import a_cloud, an_insight
from tests.ui.insight.voices_times_causes import CURVE, STILL_OPEN, ages, looked_at, times
from ui.charts.chart_card import ChartCard
from ui.charts.saved import png_of, svg_of
from ui.context import Context
from ui.insight.range_chart import RangeChart
from ui.insight.times_view import TimesView
from ui.theme import Scheme


@pytest.fixture
def view(context: Context, kit: Kit) -> TimesView:
    made = TimesView(context)
    kit.show(made, 1090, 700)
    made.show_insight(looked_at(took=times()))
    return made


def test_the_curve_is_read_step_by_step(view: TimesView, kit: Kit) -> None:
    view.reply.setFocus()
    for _ in range(3):
        kit.qtbot.keyClick(view.reply, Qt.Key.Key_Right)
    assert view.reply.accessibleDescription() == (
        "After 2 days. 50\u00a0% still waiting. 30\u00a0% to 70\u00a0% is plausible"
    )


def test_the_table_holds_every_step_with_its_range(view: TimesView) -> None:
    twin = view.reply.twin()
    assert len(twin) == 5
    assert [twin.cell(1, at).words for at in range(4)] == [
        "12 h", "75\u00a0%", "50\u00a0%", "90\u00a0%",
    ]  # fmt: skip


def test_the_curve_falls_from_all_to_none_as_days_go_by(view: TimesView) -> None:
    marks = view.reply.marks()
    assert [mark.at.x() for mark in marks] == sorted(mark.at.x() for mark in marks)
    assert [mark.at.y() for mark in marks] == sorted(mark.at.y() for mark in marks)


def test_the_median_is_named_on_the_line(view: TimesView) -> None:
    drawn = svg_of(view.reply, "t").decode()
    assert "half within 2 days" in drawn
    assert "more than half are still waiting" not in drawn


def test_where_more_than_half_still_wait_it_is_said_instead(view: TimesView) -> None:
    drawn = svg_of(view.resolve, "t").decode()
    assert "more than half are still open" in drawn
    assert "half within" not in drawn


def test_a_curve_of_hours_has_hours_below_it(view: TimesView) -> None:
    short = Survival((0.0, 0.1, 0.2), (1.0, 0.5, 0.0), (1.0, 0.2, 0.0), (1.0, 0.8, 0.0), 0.1)
    view.reply.show_curve(short)
    drawn = svg_of(view.reply, "t").decode()
    assert "3 h" in drawn
    assert "half within 2 h 24" in drawn


def test_a_long_tail_does_not_squeeze_the_steps(view: TimesView) -> None:
    tail = Survival(
        (0.0, 1.0, 2.0, 400.0), (1.0, 0.5, 0.005, 0.0), (1.0, 0.4, 0.0, 0.0), (1.0,) * 4, 1.0
    )
    view.reply.show_curve(tail)
    median = next(mark for mark in view.reply.marks() if mark.lines[0] == "After 24 h")
    assert median.at.x() > view.reply.width() * 0.3
    assert len(view.reply.twin()) == 4


def test_shares_stand_on_a_scale_to_100_percent(view: TimesView) -> None:
    settled, again = (view.card(key).chart for key in ("first_contact", "reopened"))
    (all_of_them,), (none,) = settled.marks(), again.marks()
    assert all_of_them.at.x() == pytest.approx(settled.width() - 16)
    assert none.at.x() == pytest.approx(16)
    assert none.lines[1:] == ("0\u00a0%", "0\u00a0% to 10\u00a0% is plausible")


def test_too_few_for_a_share_are_counted_only(view: TimesView) -> None:
    chart = view.card("closed_loop").chart
    assert isinstance(chart, RangeChart)
    assert chart.empty_sentence == "3 of 7. A share is drawn from ten on."
    assert chart.marks() == ()


def test_the_oldest_is_named_by_its_days(view: TimesView) -> None:
    lines = [mark.lines for mark in view.ages.marks()]
    assert lines[0][0] == "0 or 1 day"
    assert lines[3] == ("8 to 14 days", "3 complaints", "the oldest 12 days")
    assert all("oldest" not in " ".join(each) for at, each in enumerate(lines) if at != 3)
    assert view.ages.mark_at(QPointF(40, view.ages.height() - 2)) == 5


def test_an_empty_desk_says_that_nothing_is_open(view: TimesView) -> None:
    view.show_insight(looked_at(took=times(ages=ages(0, 0, 0, 0, 0, 0), oldest_days=None)))
    assert view.ages.empty_sentence == "Nothing is open."


def test_time_runs_from_left_to_right_wherever_one_reads_from(view: TimesView, kit: Kit) -> None:
    before = [mark.at for mark in view.reply.marks()]
    drawn = png_of(view.reply, "")
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert [mark.at for mark in view.reply.marks()] == before
    assert png_of(view.reply, "") == drawn
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("wide", [700, 1090])
def test_nothing_and_much_fit_at_every_width(
    context: Context, kit: Kit, scheme: Scheme, wide: int
) -> None:
    kit.theme.use(scheme)
    view = TimesView(context)
    kit.show(view, wide, 600)
    one = Survival((0.0, 0.0), (1.0, 1.0), (1.0, 1.0), (1.0, 1.0), None)
    many = tuple(float(at) for at in range(500))
    falling = tuple(1 - at / 500 for at in range(500))
    long = Survival(many, falling, falling, falling, 250.0)
    curves = (CURVE, STILL_OPEN, one, long, replace(CURVE, median=9.0))
    states = [an_insight(a_cloud(()))]
    states += [looked_at(took=times(reply_curve=each, resolve_curve=each)) for each in curves]
    for insight in states:
        view.show_insight(insight)
        content = view.rows.widget()
        assert content is not None
        assert content.width() <= view.rows.viewport().width()
        for card in view.findChildren(ChartCard):
            assert svg_of(card.chart, card.title, card.told())
            assert len(card.chart.marks()) <= 70


def test_too_few_complaints_have_a_curve_but_no_half(view: TimesView) -> None:
    known = times()
    few = cant_tell("too_few_complaints", 3, "Can’t tell yet.", Unit.HOURS)
    view.show_insight(looked_at(took=replace(known, first_reply=few)))

    drawn = svg_of(view.reply, "t").decode()
    assert "half within" not in drawn
    legend = view.reply_card.legend.accessibleName()
    assert legend == "Still waiting. What is plausible"
