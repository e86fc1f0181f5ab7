"""What they say: the score with its range, gaps that are said, and figures on their scales."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QAbstractButton

from csdesk.domain.insight.finding import Unit, cant_tell, fact
from csdesk.domain.insight.voices import Voices
from tests.ui.conftest import Kit
from tests.ui.insight.insights import a_cloud, an_insight
from tests.ui.insight.voices_times_causes import COUNTS, looked_at, months, voices
from ui.charts import ink
from ui.charts.chart_card import ChartCard
from ui.charts.saved import png_of, svg_of
from ui.context import Context
from ui.insight.range_chart import RangeChart, Scale
from ui.insight.voices_view import VoicesView
from ui.theme import Scheme
from ui.widgets.finding_chip import FindingChip
from ui.widgets.text import Label


@pytest.fixture
def view(context: Context, kit: Kit) -> VoicesView:
    made = VoicesView(context)
    kit.show(made, 1090, 700)
    made.show_insight(looked_at(voices()))
    return made


def range_of(view: VoicesView, key: str) -> RangeChart:
    chart = view.card(key).chart
    assert isinstance(chart, RangeChart)
    return chart


def told(view: VoicesView, key: str) -> str:
    sentence = view.findChild(Label, f"{key}Sentence")
    assert sentence is not None
    return sentence.text()


def test_every_figure_has_its_sentence_and_says_how_firm_it_is(view: VoicesView) -> None:
    keys = ("score", "answers", "change", "satisfaction", "ease", "response", "before_after")
    chips = [view.findChild(FindingChip, f"{key}Label") for key in keys]
    words = [chip.text() for chip in chips if chip is not None]
    assert words == ["Estimate", "Fact", "Estimate", "Fact", "Fact", "Fact", "Estimate"]
    assert told(view, "score") == "37, from 30 answers."
    assert told(view, "response") == "79 of 86 answered."
    assert told(view, "answers") == "16 of 30 gave 9 or 10, 5 gave 0 to 6."


def test_months_are_read_with_the_keys_and_carry_their_range(view: VoicesView, kit: Kit) -> None:
    view.score.setFocus()
    kit.qtbot.keyClick(view.score, Qt.Key.Key_End)
    assert view.score.accessibleDescription() == (
        "June 2026. Recommend score 37. 17 to 57 is plausible. 20 answers"
    )


def test_months_with_too_few_answers_are_open_and_it_is_said(view: VoicesView, kit: Kit) -> None:
    assert view.score_card.note.text() == ("2 months with fewer than five answers are left open.")
    view.score.step_to(2)
    assert view.score.accessibleDescription() == "March 2026. 3 answers. Too few for a score"
    assert [view.score.twin().cell(2, column).words for column in range(2, 5)] == ["–"] * 3


def test_a_gap_is_not_bridged_by_the_line(view: VoicesView, kit: Kit) -> None:
    bridged = png_of(view.score, "t")
    view.score.show_points(months(30, 40, 42, 44, 45, 37))
    assert png_of(view.score, "t") != bridged
    assert view.score.gap_words() == ""


def test_a_score_of_100_is_at_the_top_and_of_minus_100_at_the_bottom(view: VoicesView) -> None:
    view.score.show_points(months(100, 0, -100))
    top, middle, bottom = (mark.at.y() for mark in view.score.marks())
    assert top < middle < bottom
    assert middle == pytest.approx((top + bottom) / 2)


def test_answers_are_counted_by_score_and_group(view: VoicesView) -> None:
    twin = view.answers.twin()
    assert tuple(twin.rank(row, 1) for row in range(11)) == COUNTS
    assert [twin.cell(row, 3).words for row in (0, 6, 7, 8, 9, 10)] == [
        "0 to 6", "0 to 6", "7 and 8", "7 and 8", "9 and 10", "9 and 10",
    ]  # fmt: skip
    wide = view.answers.width()
    assert view.answers.mark_at(QPointF(4, 50)) == 0
    assert view.answers.mark_at(QPointF(wide - 4, 50)) == 10


def test_a_range_is_drawn_on_its_scale_and_told_in_figures(view: VoicesView) -> None:
    change = range_of(view, "change")
    (mark,) = change.marks()
    assert mark.lines == ("Against the time before", "-24", "-60 to +12 is plausible")
    assert mark.at.x() < change.width() / 2
    assert [change.twin().cell(0, column).words for column in range(1, 5)] == [
        "-24", "-60", "+12", "46",
    ]  # fmt: skip


def test_a_mean_stands_where_it_belongs_between_its_ends(view: VoicesView) -> None:
    chart = range_of(view, "satisfaction")
    (mark,) = chart.marks()
    inner = chart.width() - 32
    assert (mark.at.x() - 16) / inner == pytest.approx((4.1 - 1) / 4, abs=0.01)


def test_what_cannot_be_told_is_not_drawn(view: VoicesView) -> None:
    few = cant_tell("too_few_answers", 3, "Can’t tell yet: 3 of 5 answers.", Unit.SCORE)
    view.show_insight(looked_at(voices(score=few, change=few, points=months(None, None))))
    assert view.score.empty_sentence.startswith("The line begins with the fifth answer")
    assert range_of(view, "change").empty_sentence == "It is drawn here as soon as it can be told."
    assert told(view, "change") == "Can’t tell yet: 3 of 5 answers."
    assert view.score_card.note.isHidden()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("wide", [700, 900, 1090])
def test_nothing_and_much_fit_at_every_width(
    context: Context, kit: Kit, scheme: Scheme, wide: int
) -> None:
    kit.theme.use(scheme)
    view = VoicesView(context)
    kit.show(view, wide, 600)
    for insight in (an_insight(a_cloud(())), looked_at(voices()), looked_at(_three())):
        view.show_insight(insight)
        kit.qtbot.wait(1)
        content = view.rows.widget()
        assert content is not None
        assert content.width() <= view.rows.viewport().width()
        for card in view.findChildren(ChartCard):
            assert card.width() >= 200
            assert svg_of(card.chart, card.title, card.told())


def _three() -> Voices:
    return voices(
        satisfaction=fact(5.0, 3, "5.0", Unit.SCORE),
        points=months(100, None),
        counts=(0,) * 10 + (3,),
    )


def test_a_chart_is_put_in_a_report_with_one_click(
    view: VoicesView, context: Context, kit: Kit
) -> None:
    button = view.findChild(QAbstractButton, "scorePick")
    assert button is not None
    kit.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [pick.key for pick in context.picks.all] == ["score"]


@pytest.mark.parametrize(
    ("room", "shown"),
    [
        (3, ["-100", "nessun cambiamento", "+100"]),
        (6, ["-100", "-50", "nessun cambiamento", "+50", "+100"]),
    ],
)
def test_words_below_a_scale_never_lie_on_each_other(
    context: Context, kit: Kit, room: int, shown: list[str]
) -> None:
    """Whatever letters the computer has: the room is told in widths of two words beside."""
    ticks = (-100.0, -50.0, 0.0, 50.0, 100.0)
    scale = Scale(-100, 100, ticks, lambda at: f"{at:+.0f}" if at else "nessun cambiamento", 0.0)
    chart = RangeChart(context.wording, "Rispetto a prima", scale)
    beside = ink.wide("nessun cambiamento") / 2 + ink.wide("+50") / 2
    kit.show(chart, round(room * beside), 90)

    assert chart.ticks_told() == shown
