"""The whale curve and equal care: what they draw, say, and hold as tables."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from csdesk.domain.insight.attention import AttentionVerdict, EqualAttention, SpendGroup
from csdesk.domain.insight.finding import cant_tell
from csdesk.domain.insight.shop import Cloud
from tests.ui.conftest import Kit
from tests.ui.insight.insights import EQUAL, Row, a_cloud, many
from ui.charts.saved import png_of, svg_of
from ui.insight.equal_care import EqualCareChart, verdict_chip
from ui.insight.whale import WhaleChart
from ui.theme import Scheme

ROWS = (("Best", 70000, 0), ("Good", 30000, 5000), ("Fair", 10000, 0), ("Costs", 1000, 6000))


@pytest.fixture
def whale(kit: Kit) -> WhaleChart:
    made = WhaleChart(kit.wording)
    kit.show(made, 340, 260)
    made.show_cloud(a_cloud(ROWS))
    return made


@pytest.fixture
def care(kit: Kit) -> EqualCareChart:
    made = EqualCareChart(kit.wording)
    kit.show(made, 340, 130)
    made.show_groups(EQUAL)
    return made


def test_customers_add_up_best_first(whale: WhaleChart) -> None:
    twin = whale.twin()
    names = [twin.cell(row, 0).words for row in range(4)]
    added = [twin.cell(row, 3).words for row in range(4)]
    assert names == ["Best", "Good", "Fair", "Costs"]
    assert added == ["$700.00", "$950.00", "$1,050.00", "$1,000.00"]
    assert twin.cell(2, 4).words == "105\u00a0%"


def test_each_step_can_be_read_with_the_keys(whale: WhaleChart, kit: Kit) -> None:
    whale.setFocus()
    kit.qtbot.keyClick(whale, Qt.Key.Key_Right)
    assert whale.accessibleDescription() == "Best. Leaves $700. First 1 together $700, 70\u00a0%"
    kit.qtbot.keyClick(whale, Qt.Key.Key_End)
    assert whale.accessibleDescription().startswith("Costs. Leaves -$50")
    assert whale.id_at(3) == 4


def test_the_mouse_reads_whose_step_is_below_it(whale: WhaleChart, kit: Kit) -> None:
    kit.qtbot.mouseMove(whale, QPoint(330, 40))
    assert whale.cursor_at == 3


def test_it_says_what_the_best_bring_and_the_last_cost(whale: WhaleChart) -> None:
    assert whale.sentence_of() == "The best of 4 customers shown brings 70\u00a0%."
    assert whale.told_of_the_end() == "The last customer costs $50 more than they bring."


def test_a_shop_at_a_loss_is_told_in_money(whale: WhaleChart) -> None:
    whale.show_cloud(a_cloud([("Some", 1000, 0), ("Dear", 100, 90000), ("Dearer", 0, 70000)]))
    assert whale.best()[1] is None
    assert whale.sentence_of() == "Together the 3 customers shown leave -$1,589 after service."
    assert whale.told_of_the_end() == "The last 2 customers cost $1,599 more than they bring."
    assert not whale.grab().isNull()


def test_filters_add_up_only_those_who_are_shown(whale: WhaleChart) -> None:
    import numpy as np

    whale.show_cloud(a_cloud(ROWS), np.array([False, True, False, True]))
    assert [whale.id_at(at) for at in range(2)] == [2, 4]


@pytest.mark.parametrize("count", [0, 1, 3, 48, 100_000])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_any_number_is_drawn_on_screen_and_in_files(kit: Kit, count: int, scheme: Scheme) -> None:
    kit.theme.use(scheme)
    chart = WhaleChart(kit.wording)
    kit.show(chart, 340, 260)
    chart.show_cloud(many(count) if count else Cloud())
    assert not chart.grab().isNull()
    assert png_of(chart, "Money").startswith(b"\x89PNG")
    assert b"</svg>" in svg_of(chart, "Money")
    assert len(chart.marks()) <= 700


@pytest.mark.parametrize(
    "rows",
    [[("None", 0, 0)], [("Loss", 0, 5)], [("Huge", 10**14, 1)], [("A", 5, 5), ("B", 9, 9)]],
)
def test_any_account_adds_up(kit: Kit, rows: list[Row]) -> None:
    chart = WhaleChart(kit.wording)
    kit.show(chart, 340, 260)
    chart.show_cloud(a_cloud(rows))
    assert not chart.grab().isNull()
    assert chart.accessibleDescription()


def test_without_sales_the_line_says_when_it_begins(kit: Kit) -> None:
    chart = WhaleChart(kit.wording)
    kit.show(chart, 340, 260)
    chart.show_cloud(Cloud())
    assert chart.accessibleDescription() == "The line begins with the first sale"


def test_each_group_is_read_with_reply_and_promises(care: EqualCareChart, kit: Kit) -> None:
    care.setFocus()
    kit.qtbot.keyClick(care, Qt.Key.Key_Down)
    assert care.accessibleDescription() == (
        "Spend most. First reply after 3 h 05. Promises kept 94\u00a0%. "
        "Complaints: 9, customers: 16"
    )


def test_the_mouse_reads_the_row_it_is_on(care: EqualCareChart, kit: Kit) -> None:
    kit.qtbot.mouseMove(care, QPoint(100, 100))
    assert care.cursor_at == 2
    assert not care.grab().isNull()


def test_equal_care_as_a_table_holds_what_the_bars_leave_out(care: EqualCareChart) -> None:
    twin = care.twin()
    row = [twin.cell(0, column).words for column in range(len(twin.headings))]
    assert row == ["Spend most", "16", "9", "3 h 05", "41 min", "$5", "50", "94\u00a0%"]


def test_groups_without_replies_or_promises_are_dashes(kit: Kit) -> None:
    chart = EqualCareChart(kit.wording)
    kit.show(chart, 340, 130)
    bare = SpendGroup(3, 1, None, None, None, 0, 0)
    slow = SpendGroup(3, 1, 100.0, 5.0, 0.0, 1, 0)
    nothing = cant_tell("too_few", 1, "Too few.")
    chart.show_groups(EqualAttention(AttentionVerdict.CANT_TELL, nothing, (), (bare, bare, slow)))
    twin = chart.twin()
    assert [twin.cell(0, column).words for column in (3, 4, 5, 7)] == ["–"] * 4
    assert twin.cell(2, 3).words == "4 days"
    assert not chart.grab().isNull()


def test_without_complaints_the_bars_say_when_they_begin(kit: Kit) -> None:
    chart = EqualCareChart(kit.wording)
    kit.show(chart, 340, 130)
    chart.show_groups(EqualAttention(AttentionVerdict.CANT_TELL, cant_tell("none", 0, "No.")))
    assert chart.accessibleDescription() == "The bars begin with the first complaint"


def test_every_verdict_has_a_word_and_a_sign_of_its_own(kit: Kit) -> None:
    chips = [verdict_chip(verdict) for verdict in AttentionVerdict]
    assert len({words for _, _, words in chips}) == len(chips)
    assert len({icon for _, icon, _ in chips}) == len(chips)
