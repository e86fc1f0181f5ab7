"""Causes by what they cost, before and after a change, the reserve, and the purses of care."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QAbstractButton

from csdesk.domain.insight.causes import Cause
from csdesk.domain.insight.finding import Unit, cant_tell, fact
from tests.ui.conftest import Kit, NotingShell
from tests.ui.insight.insights import a_cloud, an_insight
from tests.ui.insight.voices_times_causes import CAUSES, CHANGE, causes, looked_at
from ui.charts.chart_card import ChartCard
from ui.charts.saved import svg_of
from ui.context import Context
from ui.insight.causes_view import CausesView
from ui.insight.change_chart import ChangeChart
from ui.theme import Scheme


@pytest.fixture
def view(context: Context, kit: Kit) -> CausesView:
    made = CausesView(context)
    kit.show(made, 1090, 700)
    made.show_insight(looked_at(came=causes()))
    return made


def test_causes_stand_dearest_first_with_what_adds_up(view: CausesView) -> None:
    twin = view.causes.twin()
    assert [twin.cell(row, 0).words for row in range(3)] == [
        "Work not checked", "Misunderstanding", "No cause written down",
    ]  # fmt: skip
    assert [twin.cell(0, at).words for at in range(1, 6)] == [
        "€300.00", "50\u00a0%", "11", "7", "1 h 24",
    ]  # fmt: skip
    ends = [mark.at.x() for mark in view.causes.marks()]
    assert ends == sorted(ends, reverse=True)


def test_a_cause_is_read_with_the_keys(view: CausesView, kit: Kit) -> None:
    view.causes.setFocus()
    kit.qtbot.keyClick(view.causes, Qt.Key.Key_Down)
    kit.qtbot.keyClick(view.causes, Qt.Key.Key_Down)
    assert view.causes.accessibleDescription() == (
        "Misunderstanding. Lost €200. 9 complaints of 8 customers. 1 h of work. "
        "With those above 83\u00a0%"
    )


def test_complaints_without_a_cause_are_said_in_the_legend(view: CausesView) -> None:
    legend = view.causes.keys()
    assert [key.words for key in legend] == [
        "What a cause cost", "No cause written down",
    ]  # fmt: skip
    view.causes.show_causes(CAUSES[:2])
    assert view.causes.keys() == ()


def test_every_cause_has_room_and_more_make_the_card_taller(view: CausesView) -> None:
    before = view.causes.minimumHeight()
    many = tuple(Cause(at, f"Cause {at}", 1, 1, 5, 100, 1.0) for at in range(20))
    view.causes.show_causes(many)
    assert view.causes.minimumHeight() > before + 400
    assert view.causes.mark_at(QPointF(10, 24 + 30 * 19 + 5)) == 19


def test_a_narrow_card_leaves_columns_out_and_the_table_keeps_them(
    view: CausesView, kit: Kit
) -> None:
    assert "Customers" in svg_of(view.causes, "t").decode()
    narrow = CausesView(view.causes_card.context)
    kit.show(narrow, 300, 600)
    narrow.show_insight(looked_at(came=causes()))
    _, columns, bars = narrow.causes._plan(narrow.causes.chart_rect)
    assert len(columns) < 4
    assert bars.width() > 60
    assert "Customers" in narrow.causes.twin().headings


def test_what_was_changed_shows_two_counts_in_equal_spans(view: CausesView) -> None:
    (card,) = view.change_cards
    chart = card.chart
    assert isinstance(chart, ChangeChart)
    before, since = chart.marks()
    assert before.lines == ("35 days before", "47 complaints", "14 Sep 2026 to 18 Oct 2026")
    assert since.lines[:2] == ("35 days since", "16 complaints")
    assert since.lines[2] == "19 Oct 2026 to 22 Nov 2026"
    assert card.finding == CHANGE.finding
    assert since.at.x() < before.at.x()


def test_changes_that_are_gone_leave_no_card_behind(view: CausesView) -> None:
    view.show_insight(looked_at(came=causes(causes=CAUSES[:1])))
    assert view.change_cards == ()
    keys = [card.key for card in view.findChildren(ChartCard) if card.isVisible()]
    assert sorted(keys) == ["causes", "purses", "reserve"]


def test_the_reserve_is_a_gauge_up_to_all_that_is_set_aside(view: CausesView) -> None:
    (used,) = view.reserve.marks()
    assert used.at.x() == pytest.approx(view.reserve.width() * 0.8 / 1.25)
    twin = view.reserve.twin()
    assert [twin.cell(row, 1).words for row in range(2)] == ["80\u00a0%", "20\u00a0%"]
    view.reserve.show_finding(fact(1.4, 9, "140 % was used.", Unit.SHARE))
    assert view.reserve.twin().cell(1, 0).words == "Above it"
    (used,) = view.reserve.marks()
    assert used.at.x() <= view.reserve.width()


def test_without_a_share_set_aside_the_gauge_says_what_it_needs(view: CausesView) -> None:
    none = cant_tell("no_reserve", 0, "Can’t tell yet: no share is filled in.", Unit.SHARE)
    view.show_insight(looked_at(came=causes(reserve=none)))
    assert view.reserve.empty_sentence.startswith("The gauge needs the share of the price")
    assert view.reserve.marks() == ()


def test_the_purses_are_one_bar_in_parts(view: CausesView) -> None:
    lines = [mark.lines for mark in view.purses.marks()]
    assert lines[0] == ("Work", "€500", "50\u00a0%")
    assert lines[1] == ("Putting things right", "€300", "30\u00a0%")
    assert [line[0] for line in lines[2:]] == ["Thank-yous", "Outlays"]
    wide = view.purses.width()
    found = [view.purses.mark_at(QPointF(wide * part, 10)) for part in (0.2, 0.6, 0.9, 0.99)]
    assert found == [0, 1, 2, 3]


def test_each_chart_tells_how_it_is_worked_out(
    view: CausesView, shell: NotingShell, kit: Kit
) -> None:
    button = view.findChild(QAbstractButton, "causesHow")
    assert button is not None
    kit.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(shell.dialogs) == 1
    kit.qtbot.addWidget(shell.dialogs[0])


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
def test_nothing_and_much_fit_at_every_width(context: Context, kit: Kit, scheme: Scheme) -> None:
    kit.theme.use(scheme)
    view = CausesView(context)
    kit.show(view, 700, 600)
    free = causes(causes=(Cause(1, "Free of charge " * 8, 1, 1, 0, 0, 0.0),), purses=())
    states = (an_insight(a_cloud(())), looked_at(came=causes()), looked_at(came=free))
    for wide in (560, 700, 1090):
        view.resize(wide, 600)
        for insight in states:
            view.show_insight(insight)
            content = view.rows.widget()
            assert content is not None
            assert content.width() <= view.rows.viewport().width()
            for card in view.findChildren(ChartCard):
                assert svg_of(card.chart, card.title, card.told())
