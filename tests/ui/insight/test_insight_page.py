"""The page as a person uses it: days, views, what is empty, what fails, what changed meanwhile."""

from __future__ import annotations

import threading
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from csdesk.desk import Desk
from csdesk.domain.errors import Refused
from csdesk.domain.insight.period import Period
from csdesk.services.insight import keeping
from tests.builders import a_customer, a_purchase, a_shop, an_effort
from tests.ui.conftest import Kit, NotingShell
from tests.ui.insight.insights import THREE, a_cloud, an_insight
from ui.charts.chart_card import ChartCard
from ui.context import Context
from ui.insight import insight_page
from ui.insight.insight_page import InsightPage
from ui.insight.narrowing import Narrowing
from ui.insight.overview_view import OverviewView
from ui.insight.span import Span, period_of
from ui.insight.views import views
from ui.theme import Scheme
from ui.widgets.states import EmptyState
from ui.widgets.text import Label

TODAY = date(2026, 11, 21)


@pytest.fixture
def busy_desk(desk: Desk) -> Desk:
    """Three customers: one as wanted, one past the tipping point, one who costs nothing."""
    a_shop(desk)
    for name, net, minutes in (("Anna Lindqvist", 100_000, 20), ("Greg Hollis", 5_000, 300)):
        customer = a_customer(desk, name)
        a_purchase(desk, customer.id, net)
        an_effort(desk, customer.id, minutes)
    a_purchase(desk, a_customer(desk, "Mia Torres").id, 20_000, on=date(2024, 5, 1))
    return desk


def page_of(context: Context, kit: Kit, wide: int = 1092, high: int = 700) -> InsightPage:
    page = InsightPage(context)
    kit.show(page, wide, high)
    page.arrive(None)
    assert context.jobs.wait_idle()
    return page


def overview(page: InsightPage) -> OverviewView:
    assert isinstance(page.view, OverviewView)
    return page.view


def click(kit: Kit, page: QWidget, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert button is not None, name
    kit.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_shop_stands_there_at_the_first_visit(
    busy_desk: Desk, context: Context, kit: Kit
) -> None:
    page = page_of(context, kit)
    legend = overview(page).scatter.keys()
    assert [key.words for key in legend] == [
        "Within your aim · 2",
        "Over your aim · 0",
        "Past the tipping point · 1",
    ]
    sentence = page.findChild(Label, "scatterSentence")
    assert sentence is not None
    assert "3 customers" in sentence.text()


NAMES = tuple(view.name for view in views())


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", [(1092, 740), (838, 500)])
def test_each_view_shows_the_shop_and_fits(
    busy_desk: Desk, context: Context, kit: Kit, name: str, size: tuple[int, int]
) -> None:
    page = page_of(context, kit, *size)
    click(kit, page, f"tab_{name}")
    assert context.jobs.wait_idle()
    view = page.view
    assert view is not None
    assert view.isVisible()
    assert not view.grab().isNull()
    for card in view.findChildren(ChartCard):
        if card.isVisible():
            left = card.mapTo(view, card.rect().topLeft()).x()
            assert left >= 0
            assert left + card.width() <= view.width()


def test_a_view_is_made_at_its_first_visit_and_told_only_what_is_new(
    busy_desk: Desk, context: Context, kit: Kit
) -> None:
    page = page_of(context, kit)
    overview_alone = len(page.findChildren(ChartCard))
    assert overview_alone == 3
    first = page.view
    click(kit, page, "tab_times")
    assert len(page.findChildren(ChartCard)) > overview_alone
    click(kit, page, "tab_overview")
    assert page.view is first


def test_the_arrow_keys_lead_along_the_switch(busy_desk: Desk, context: Context, kit: Kit) -> None:
    page = page_of(context, kit)
    tab = page.first_focus()
    assert tab is not None
    tab.setFocus()
    kit.qtbot.keyClick(tab, Qt.Key.Key_Right)
    kit.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert context.jobs.wait_idle()
    assert page.view is not None
    assert type(page.view).__name__ == "PaybackView"


def test_somebody_can_come_for_one_view(busy_desk: Desk, context: Context, kit: Kit) -> None:
    page = page_of(context, kit)
    page.arrive("shop")
    assert context.jobs.wait_idle()
    assert type(page.view).__name__ == "ShopView"


def test_days_without_anything_are_said_not_hidden(
    busy_desk: Desk, context: Context, kit: Kit
) -> None:
    page = page_of(context, kit)
    click(kit, page, "span_own_dates")
    page.span.from_on.set_day(date(2020, 1, 1))
    page.span.to_on.set_day(date(2020, 2, 1))
    assert context.jobs.wait_idle()
    for name in NAMES:
        click(kit, page, f"tab_{name}")
        assert context.jobs.wait_idle()
        assert page.view is not None
        assert not page.view.grab().isNull()
    click(kit, page, "tab_overview")
    assert "line begins with the first sale" in overview(page).whale.accessibleDescription()


def test_other_days_narrow_the_pictures(busy_desk: Desk, context: Context, kit: Kit) -> None:
    page = page_of(context, kit)
    click(kit, page, "span_12_months")
    assert context.jobs.wait_idle()
    margins = overview(page).scatter.points.cloud.margin
    assert margins == (40_000, 2_000, 0)


def test_days_of_ones_own_are_typed(busy_desk: Desk, context: Context, kit: Kit) -> None:
    page = page_of(context, kit)
    assert not page.span.days.isVisible()
    click(kit, page, "span_own_dates")
    assert page.span.days.isVisible()
    page.span.from_on.set_day(date(2024, 1, 1))
    page.span.to_on.set_day(date(2024, 12, 31))
    assert context.jobs.wait_idle()
    assert overview(page).scatter.points.cloud.margin == (0, 0, 8_000)


def test_spans_are_whole_months_up_to_today() -> None:
    own = (date(2026, 5, 9), date(2026, 2, 1))
    assert period_of(Span.QUARTER, TODAY, own) == Period(TODAY, date(2026, 8, 22), TODAY)
    assert period_of(Span.YEAR, TODAY, own) == Period(TODAY, date(2025, 11, 22), TODAY)
    assert period_of(Span.ALL, TODAY, own) == Period(TODAY)
    assert period_of(Span.OWN, TODAY, own) == Period(TODAY, date(2026, 2, 1), date(2026, 5, 9))


def test_view_and_span_are_remembered(busy_desk: Desk, context: Context, kit: Kit) -> None:
    click(kit, page_of(context, kit), "span_12_months")
    again = page_of(context, kit)
    assert again.span.span is Span.YEAR
    assert overview(again).scatter.points.cloud.margin == (40_000, 2_000, 0)


def test_an_empty_shop_is_sent_to_its_sales(
    desk: Desk, context: Context, kit: Kit, shell: NotingShell
) -> None:
    a_shop(desk)
    page = page_of(context, kit)
    empty = page.findChild(EmptyState, "insight_empty")
    assert empty is not None
    assert empty.isVisible()
    assert not page.put_button.isEnabled()
    for button in empty.findChildren(QAbstractButton):
        kit.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shell.opened == [("import", None), ("customers", None)]


def test_what_fails_is_said_beside_a_way_to_try_again(
    busy_desk: Desk, context: Context, kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise Refused("shop.busy", "The shop file is busy.")

    with monkeypatch.context() as broken:
        broken.setattr(insight_page, "_look", refuse)
        page = page_of(context, kit)
    error = page.findChild(QWidget, "insight_error")
    assert error is not None
    assert error.isVisible()
    assert "The shop file is busy." in [part.text() for part in error.findChildren(QLabel)]
    click(kit, page, "insight_again")
    assert context.jobs.wait_idle()
    assert overview(page).isVisible()


def test_long_work_says_what_it_does(
    busy_desk: Desk, context: Context, kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = threading.Event()
    usual = insight_page._look

    def slowly(*what: object, **how: object):  # type: ignore[no-untyped-def]
        assert done.wait(10)
        return usual(*what, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(insight_page, "_look", slowly)
    monkeypatch.setattr(insight_page, "_PATIENCE_MS", 1)
    page = InsightPage(context)
    kit.show(page, 1092, 700)
    page.arrive(None)
    waiting = page.findChild(QWidget, "insight_waiting")
    assert waiting is not None
    kit.qtbot.waitUntil(waiting.isVisible)
    done.set()
    assert context.jobs.wait_idle()
    assert not waiting.isVisible()


def test_what_was_read_is_kept_only_while_the_page_is_looked_at(
    busy_desk: Desk, context: Context, kit: Kit
) -> None:
    page = page_of(context, kit)
    place = keeping.kept(busy_desk)
    assert place is not None
    assert place.records is not None
    page.hide()
    assert keeping.kept(busy_desk) is None


def test_a_sale_made_meanwhile_appears(busy_desk: Desk, context: Context, kit: Kit) -> None:
    page = page_of(context, kit)
    a_purchase(busy_desk, 2, 500_000)
    kit.qtbot.waitUntil(lambda: overview(page).scatter.points.cloud.margin[1] == 202_000)


def test_looks_at_payback_that_are_due_are_taken_once_a_visit(
    busy_desk: Desk, context: Context, kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[Desk] = []
    monkeypatch.setattr(insight_page, "_take_looks", taken.append)
    page = page_of(context, kit)
    page.reload()
    assert context.jobs.wait_idle()
    assert taken == [busy_desk]


def test_the_view_goes_into_a_report_and_out_again(
    busy_desk: Desk, context: Context, kit: Kit, shell: NotingShell
) -> None:
    page = page_of(context, kit)
    kit.qtbot.mouseClick(page.put_button, Qt.MouseButton.LeftButton)
    assert [pick.key for pick in context.picks.all] == ["scatter", "whale", "equal_care"]
    assert shell.undo is not None
    shell.undo()
    assert context.picks.all == ()


def test_a_point_leads_to_its_customer(
    busy_desk: Desk, context: Context, kit: Kit, shell: NotingShell
) -> None:
    scatter = overview(page_of(context, kit)).scatter
    scatter.setFocus()
    kit.qtbot.keyClick(scatter, Qt.Key.Key_End)
    kit.qtbot.keyClick(scatter, Qt.Key.Key_Return)
    assert shell.opened == [("customer", 1)]


@pytest.fixture
def view(context: Context, kit: Kit) -> OverviewView:
    made = OverviewView(context)
    kit.show(made, 1092, 600)
    cloud = a_cloud(
        THREE,
        owners=(1, 1, None),
        tags=(("club",), (), ("Club", "vip")),
        causes=(frozenset({1}), frozenset(), frozenset()),
    )
    made.show_insight(an_insight(cloud, causes=("Wrong part",)))
    assert context.jobs.wait_idle()
    return made


def menu_words(view: OverviewView) -> dict[str, list[str]]:
    menu = view.filter_button.menu_of_all()
    inner = {action.text(): action.menu() for action in menu.actions() if action.menu()}
    return {words: [each.text() for each in sub.actions()] for words, sub in inner.items()}


def test_the_filter_offers_what_the_shop_has(view: OverviewView) -> None:
    offered = menu_words(view)
    assert offered["Tag"] == ["club", "vip"]
    assert offered["Complained about"] == ["Wrong part"]


def test_a_filter_narrows_both_pictures_and_their_tables_but_no_verdict(
    view: OverviewView, kit: Kit
) -> None:
    told = view.scatter_card.told()
    menu = view.filter_button.menu_of_all()
    (tags,) = [action.menu() for action in menu.actions() if action.text() == "Tag"]
    tags.actions()[0].trigger()
    assert sorted(view.scatter.id_at(at) for at in range(len(view.scatter.points))) == [1, 3]
    assert len(view.whale.twin()) == 2
    assert view.scatter_card.told() == told
    assert "never a verdict" in " ".join(
        part.text() for part in view.filter_row.findChildren(QLabel)
    )
    click(kit, view, "without_tag")
    assert len(view.scatter.points) == 3
    assert not view.filter_row.isVisible()


def test_who_was_drawn_around_is_a_filter_too(view: OverviewView, kit: Kit) -> None:
    view.scatter.lassoed.emit((2,))
    assert view.narrowing == Narrowing(around=frozenset({2}))
    assert [view.scatter.id_at(0)] == [2]
    click(kit, view, "without_around")
    assert view.narrowing.is_wide


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
@pytest.mark.parametrize("size", [(1092, 600), (838, 430), (1300, 900)])
def test_the_overview_fits_without_cutting_a_part_off(
    view: OverviewView, kit: Kit, scheme: Scheme, size: tuple[int, int]
) -> None:
    kit.theme.use(scheme)
    view.resize(*size)
    assert not view.grab().isNull()
    for card in (view.scatter_card, view.whale_card, view.care_card):
        left = card.mapTo(view, card.rect().topLeft()).x()
        assert left >= 0
        assert left + card.width() <= view.width()


def test_with_larger_text_the_views_wrap_instead_of_being_cut(
    busy_desk: Desk, context: Context, kit: Kit
) -> None:
    kit.theme.set_text_step(2)
    page = page_of(context, kit, 838, 500)
    tabs = page.findChild(QWidget, "insight_views")
    assert tabs is not None
    for tab in tabs.findChildren(QAbstractButton):
        assert tab.geometry().right() <= tabs.width()
        assert tab.width() >= tab.sizeHint().width()


def test_from_right_to_left_the_page_mirrors_and_the_charts_do_not(
    busy_desk: Desk, context: Context, kit: Kit, qapp
) -> None:  # type: ignore[no-untyped-def]
    page = page_of(context, kit)
    place = overview(page).scatter.marks()[0].at
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    kit.qtbot.waitUntil(lambda: overview(page).whale_card.x() < overview(page).scatter_card.width())
    assert overview(page).scatter.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert abs(overview(page).scatter.marks()[0].at.x() - place.x()) < 12
