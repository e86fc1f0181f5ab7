"""The chart of a customer: what it draws, says, and does under the keyboard."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.ui.conftest import Kit
from tests.ui.on_screen import colours_in
from tests.ui.seen_whole import watch_cuts
from ui.charts.curves import MoneyCurves, steps
from ui.charts.legend import Legend
from ui.charts.money_chart import MoneyChart
from ui.charts.money_twin import money_twin
from ui.charts.table_twin import TableTwin, TwinModel
from ui.theme import Scheme

DAYS = (date(2024, 1, 5), date(2024, 7, 1), date(2025, 8, 11), date(2026, 11, 10))


def curves(**other: object) -> MoneyCurves:
    facts: dict[str, object] = {
        "name": "Greg",
        "currency": "USD",
        "days": DAYS,
        "spend": (60000, 60000, 90000, 107000),
        "margin": (22500, 24500, 32000, 41300),
        "service_cost": (0, 8800, 33000, 87400),
        "aim": 0.25,
        "until": date(2026, 11, 21),
        "first_crossing": date(2025, 8, 11),
        "verdict": "Service has cost twice the margin Greg brings.",
    }
    return MoneyCurves(**{**facts, **other})  # type: ignore[arg-type]  # a table of facts


def shown(kit: Kit, given: MoneyCurves, width: int = 720, height: int = 460) -> MoneyChart:
    chart = MoneyChart(kit.wording)
    kit.show(chart, width, height)
    chart.show_curves(given)
    return chart


def test_a_curve_refuses_columns_of_other_lengths() -> None:
    with pytest.raises(ValueError, match="as many amounts"):
        curves(margin=(1, 2))


def test_money_arrives_in_steps() -> None:
    assert steps([2.0, 5.0], [10, 30], 0.0, 9.0) == (
        [0.0, 2.0, 2.0, 5.0, 5.0, 9.0],
        [0.0, 0.0, 10.0, 10.0, 30.0, 30.0],
    )


def test_the_chart_says_its_verdict(kit: Kit) -> None:
    chart = shown(kit, curves())
    assert chart.accessibleDescription() == "Service has cost twice the margin Greg brings."


def test_arrow_keys_read_the_steps_one_by_one(kit: Kit) -> None:
    chart = shown(kit, curves())
    chart.setFocus()
    kit.qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.cursor_at == 3
    kit.qtbot.keyClick(chart, Qt.Key.Key_Left)

    with kit.qtbot.waitSignal(chart.stepped) as told:
        kit.qtbot.keyClick(chart, Qt.Key.Key_Home)

    assert told.args == [DAYS[0]]
    assert chart.accessibleDescription() == (
        "5 Jan 2024. Margin so far $225. Service cost so far $0"
    )
    kit.qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.cursor_at is None


def test_what_they_paid_is_drawn_when_asked_for(kit: Kit) -> None:
    chart = shown(kit, curves())
    legend = Legend(chart)
    kit.show(legend, 700, 24)
    assert chart.line("spend") == []
    before = chart.amounts[-1]

    chart.show_paid_too(True)

    assert chart.line("spend")
    assert chart.amounts[-1] > before
    assert "Paid, without tax" in legend.accessibleName()
    assert "Paid, without tax, $600" in chart.read_out(0)
    assert not legend.grab().toImage().isNull()


def test_a_legend_without_room_goes_on_below(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    legend = Legend(shown(kit, curves()))
    kit.show(legend, 900, 24)
    in_one_line = legend.height()
    cuts = watch_cuts(monkeypatch, ours="")

    legend.resize(300, 24)
    legend.grab()

    assert legend.height() == 2 * in_one_line
    assert cuts == []


def test_the_tip_of_a_legend_tells_what_is_cut_as_long_as_it_is(kit: Kit) -> None:
    legend = Legend(shown(kit, curves()))
    kit.show(legend, 60, 24)
    legend.grab()
    assert "Service" in legend.toolTip()

    legend.resize(900, 24)
    legend.grab()

    assert legend.toolTip() == ""


def test_lines_end_where_their_amount_stands(kit: Kit) -> None:
    chart = shown(kit, curves())
    margin, cost = chart.line("margin")[-1], chart.line("service_cost")[-1]
    rect = chart.plot_rect
    assert margin.x() == pytest.approx(rect.right()) == cost.x()
    assert cost.y() < margin.y(), "the larger amount stands higher"
    bottom = chart.point(chart.start.toordinal(), 0).y()
    assert bottom == pytest.approx(rect.bottom())


def test_painted_words_and_drawn_lines_share_one_scale(kit: Kit) -> None:
    chart = shown(kit, curves())
    box = chart.getPlotItem().vb
    for on, minor in ((DAYS[0], 0), (DAYS[2], 33000), (DAYS[3], 87400)):
        drawn = box.mapViewToScene(_view(on.toordinal(), minor))
        painted = chart.point(on.toordinal(), minor)
        assert (drawn - painted).manhattanLength() < 2


def _view(x: float, y: float):  # type: ignore[no-untyped-def]
    from PySide6.QtCore import QPointF

    return QPointF(x, y)


def picture(chart: MoneyChart) -> QImage:
    image = chart.grab().toImage()
    assert not image.isNull()
    return image


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
def test_both_data_colours_are_drawn_in_every_scheme(kit: Kit, scheme: Scheme) -> None:
    kit.theme.use(scheme)
    chart = shown(kit, curves())
    seen = colours_in(picture(chart))
    assert kit.theme.colour("brings").name() in seen
    assert kit.theme.colour("costs").name() in seen


def test_a_new_scheme_is_drawn_at_once(kit: Kit) -> None:
    chart = shown(kit, curves())
    kit.theme.use(Scheme.DARK)
    assert kit.theme.colour("brings").name() in colours_in(picture(chart))


@pytest.mark.parametrize(
    "given",
    [
        curves(days=(), spend=(), margin=(), service_cost=(), first_crossing=None, verdict=""),
        curves(days=DAYS[:1], spend=(0,), margin=(0,), service_cost=(0,), first_crossing=None),
        curves(margin=(-500, -900, -100, -2000), first_crossing=None),
        curves(margin=(10**13,) * 4),
        curves(first_crossing=None, aim_crossing=date(2024, 7, 1), why="two visits"),
        curves(
            days=(date(2026, 11, 21),),
            spend=(1,),
            margin=(1,),
            service_cost=(1,),
            first_crossing=None,
        ),
    ],
    ids=["nothing", "zeros", "below zero", "huge", "over the aim", "today only"],
)
def test_any_account_can_be_drawn(kit: Kit, given: MoneyCurves) -> None:
    chart = shown(kit, given)
    chart.show_paid_too(True)
    picture(chart)
    assert chart.accessibleDescription()


def test_five_thousand_steps_are_drawn_with_a_few(kit: Kit) -> None:
    days = tuple(date.fromordinal(735000 + n) for n in range(5000))
    column = tuple(range(0, 500000, 100))
    chart = shown(kit, curves(days=days, spend=column, margin=column, service_cost=column))
    corners = chart.line("margin")
    assert len(corners) < 1500
    assert corners[-1] == chart.point(chart.end.toordinal(), column[-1])


def test_the_picture_file_holds_the_chart(kit: Kit, tmp_path: Path) -> None:
    chart = shown(kit, curves())
    target = tmp_path / "greg.png"

    chart.save_png(target, 1200, 800)

    saved = QImage(str(target))
    assert (saved.width(), saved.height()) == (1200, 800)
    assert kit.theme.colour("costs").name() in colours_in(saved)


def test_a_picture_that_cannot_be_written_is_an_error(kit: Kit, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="could not be written"):
        shown(kit, curves()).save_png(tmp_path / "missing" / "greg.png")


def test_the_table_holds_what_the_chart_draws(kit: Kit, qtmodeltester) -> None:  # type: ignore[no-untyped-def]
    model = TwinModel(money_twin(curves(), kit.wording))
    qtmodeltester.check(model)
    newest = [model.index(0, column).data() for column in range(model.columnCount())]
    assert newest == ["10 Nov 2026", "$1,070.00", "$413.00", "$874.00", "212\u00a0%"]
    assert model.rowCount() == len(DAYS)
    twin = TableTwin("Greg, day by day", money_twin(curves(), kit.wording))
    kit.show(twin, 760, 520)
    assert twin.accessibleName() == "Greg, day by day"
