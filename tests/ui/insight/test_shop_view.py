"""The view of the whole shop: every figure with its label, its sentence and its explanation."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from csdesk.desk import Desk
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.shop import MonthRatio
from csdesk.services.insight.records import read_records
from csdesk.services.insight.shop_facts import cloud, shop_facts
from tests.builders import a_customer, a_purchase, a_shop, an_outlay
from tests.ui.conftest import NotingShell
from tests.ui.insight.insights import an_insight
from ui.context import Context
from ui.insight.month_shares import MonthShares
from ui.insight.shop_view import ShopView
from ui.widgets.text import Label
from ui.wording import Wording, speech_of

TODAY = date(2026, 11, 21)
Show = Callable[[], ShopView]
TOTALS = ("spend", "margin", "service_cost", "contribution")


@pytest.fixture
def show(context: Context, desk: Desk, qtbot: QtBot) -> Show:
    def made() -> ShopView:
        with desk.store.read() as work:
            records = read_records(desk, work)
        period = Period(TODAY)
        facts = shop_facts(records, period, speech_of(context.wording))
        view = ShopView(context)
        qtbot.addWidget(view)
        view.resize(1090, 640)
        with qtbot.waitExposed(view):
            view.show()
        view.show_insight(an_insight(cloud(records, period), facts=facts))
        return view

    return made


def words_of(view: QWidget) -> str:
    return " ".join(label.text() for label in view.findChildren(Label))


def test_totals_stand_large_with_their_label(show: Show, desk: Desk) -> None:
    a_shop(desk)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 100_000)
    a_purchase(desk, None, 20_000)
    an_outlay(desk, anna.id, 5_000)
    view = show()
    told = {name: view.figures[name].figure.text() for name in TOTALS}
    assert told == {
        "spend": "€1,200",
        "margin": "€480",
        "service_cost": "€50",
        "contribution": "€430",
    }
    assert {view.figures[name].chip.text() for name in TOTALS} == {"Fact"}


def test_what_is_missing_is_named_in_place_of_a_figure(show: Show, desk: Desk) -> None:
    a_shop(desk)
    a_purchase(desk, a_customer(desk).id)
    view = show()
    card = view.figures["headroom"]
    assert card.chip.text() == "Can’t tell yet"
    assert not card.figure.isVisible()
    assert "fixed costs a month are not filled in" in card.sentence.text()
    assert "what staff costs a month" in view.figures["minute_cost"].sentence.text()
    assert "so far: 1" in view.typical.sentence.text()
    assert view.ahead.empty_sentence


@pytest.mark.parametrize("name", [*TOTALS, "headroom", "minute_cost", "unused_minutes", "spread"])
def test_every_figure_says_how_it_is_worked_out(
    show: Show, desk: Desk, qtbot: QtBot, shell: NotingShell, name: str
) -> None:
    a_shop(
        desk,
        fixed_costs_minor=1_000,
        staff_costs_minor=500_000,
        staff_people=2.0,
        hours_per_week=38,
    )
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 100_000)
    an_outlay(desk, anna.id, 5_000)
    view = show()
    qtbot.mouseClick(view.figures[name].how, Qt.MouseButton.LeftButton)
    dialog = shell.dialogs[-1]
    qtbot.addWidget(dialog)
    lines = [line for line in dialog.findChildren(Label) if line.objectName() == "workedOutLine"]
    assert lines
    assert any(sign in lines[-1].text() for sign in "=÷")


def test_a_shop_without_anything_breaks_nothing(show: Show, desk: Desk) -> None:
    a_shop(desk, currency="JPY")
    view = show()
    assert view.share.empty_sentence
    assert view.months.empty_sentence
    assert "nan" not in words_of(view)


def test_the_range_of_a_year_like_this_is_drawn_with_its_table(show: Show, desk: Desk) -> None:
    a_shop(desk, fixed_costs_minor=10_000)
    for place in range(30):
        customer = a_customer(desk, f"Customer {place}")
        a_purchase(desk, customer.id, 10_000, on=date(2026, 9, 1))
        if place < 12:
            an_outlay(desk, customer.id, 500 + 100 * place, on=date(2026, 9, 2))
    view = show()
    typical = view.share.typical
    assert typical is not None
    assert typical.low is not None
    assert typical.high is not None
    assert typical.low < typical.value < typical.high
    assert view.typical.chip.text() == "Estimate"
    twin = view.share.twin()
    assert [twin.cell(row, 0).words for row in range(len(twin))][:2] == [
        "Service so far",
        "A year like this",
    ]
    assert twin.rank(1, 2) == typical.low
    picture = view.share.grab().toImage()
    assert picture.width() > 0


def test_months_without_margin_are_gaps_and_the_current_month_is_a_ring(qtbot: QtBot) -> None:
    chart = MonthShares(Wording("EUR", "en_US"))
    qtbot.addWidget(chart)
    chart.resize(600, 240)
    chart.show_months(
        [
            MonthRatio(date(2026, 8, 1), 1_000, 200),
            MonthRatio(date(2026, 9, 1), 0, 50),
            MonthRatio(date(2026, 10, 1), 100, 90_000),
            MonthRatio(date(2026, 11, 1), 1_000, 100, is_full=False),
        ],
        0.25,
    )
    marks = chart.marks()
    assert "No margin to set service against" in marks[1].lines
    assert "This month is not whole" in marks[3].lines
    assert chart.chart_rect.contains(marks[2].at)
    assert chart.gap_words().startswith("Months without margin are left open: 1.")
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.cursor_at == 0
    assert "20" in chart.accessibleDescription()
    assert not chart.grab().isNull()


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_months_are_drawn_with_a_row_each_and_go_into_a_picture(
    show: Show, desk: Desk, shell: NotingShell, tmp_path: Path, ending: str
) -> None:
    a_shop(desk, fixed_costs_minor=10_000)
    anna = a_customer(desk)
    for month in range(1, 12):
        a_purchase(desk, anna.id, 10_000, on=date(2026, month, 3))
        an_outlay(desk, anna.id, 100 * month, on=date(2026, month, 4))
    view = show()
    assert view.months_card.chip.text() == "Can’t tell yet"
    assert len(view.months.twin()) == 11
    for name, card in (("share", view.share_card), ("months", view.months_card)):
        path = tmp_path / f"{name}.{ending}"
        card.save_picture(path)
        assert path.stat().st_size > 1_000
    assert shell.said == ["Picture saved", "Picture saved"]
