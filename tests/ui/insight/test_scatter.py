"""The scatter under the hands of a person: points, lines, filters, the lasso, many customers."""

from __future__ import annotations

from itertools import pairwise
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt

from csdesk.domain.figures import Band
from csdesk.domain.insight.shop import Cloud
from tests.ui.conftest import Kit
from tests.ui.insight.insights import THREE, Row, a_cloud, many
from ui.charts.saved import png_of, svg_of
from ui.insight.log_field import Scale, Span, field_of, round_amounts, spans_of
from ui.insight.narrowing import Narrowing
from ui.insight.points import Points
from ui.insight.scatter import Scatter
from ui.theme import Scheme

SIZES = (0, 3, 48, 6_000)


@pytest.fixture
def chart(kit: Kit) -> Scatter:
    made = Scatter(kit.wording)
    kit.show(made, 660, 520)
    made.show_cloud(a_cloud(THREE), 0.25)
    return made


def place_of(chart: Scatter, customer_id: int) -> QPoint:
    at = next(n for n in range(len(chart.points)) if chart.id_at(n) == customer_id)
    return chart.marks()[at].at.toPoint()


def keys(chart: Scatter) -> list[str]:
    legend = chart.keys()
    return [key.words for key in legend]


def test_the_legend_counts_who_stands_where_by_shape_and_word(chart: Scatter) -> None:
    legend = chart.keys()
    assert [(key.shape, key.words) for key in legend] == [
        ("circle", "Within your aim · 1"),
        ("diamond", "Over your aim · 1"),
        ("triangle", "Past the tipping point · 1"),
    ]


def test_those_who_have_not_bought_are_rings_of_their_own(chart: Scatter) -> None:
    chart.show_cloud(a_cloud([*THREE, ("New here", 0, 500)]), 0.25)
    assert chart.keys()[-1].shape == "hollow"
    assert keys(chart)[-1] == "No purchase · 1"


def test_right_leads_to_whoever_brings_more_and_up_to_whoever_costs_more(
    chart: Scatter, kit: Kit
) -> None:
    chart.setFocus()
    heard = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        kit.qtbot.keyClick(chart, key)
        heard.append(chart.accessibleDescription().split(".")[0])
    assert heard == ["Greg Hollis", "Mia", "Anna Lindqvist", "Greg Hollis"]


def test_the_mouse_shows_who_it_is_with_both_amounts(chart: Scatter, kit: Kit) -> None:
    kit.qtbot.mouseMove(chart, place_of(chart, 1) + QPoint(2, 2))
    told = chart.accessibleDescription()
    assert told == ("Anna Lindqvist. Brings, after goods $1,640. Service cost $623. Over your aim")
    assert not chart.grab().isNull()


def test_enter_and_a_double_click_open_the_customer(chart: Scatter, kit: Kit) -> None:
    opened: list[int] = []
    chart.opened.connect(lambda mark: opened.append(chart.id_at(mark)))
    chart.setFocus()
    kit.qtbot.keyClick(chart, Qt.Key.Key_End)
    kit.qtbot.keyClick(chart, Qt.Key.Key_Return)
    kit.qtbot.mouseDClick(chart, Qt.MouseButton.LeftButton, pos=place_of(chart, 2))
    assert opened == [1, 2]


def test_what_is_drawn_around_by_mouse_is_told(chart: Scatter, kit: Kit) -> None:
    drawn: list[tuple[int, ...]] = []
    chart.lassoed.connect(drawn.append)
    middle = place_of(chart, 1)
    corners = [middle + QPoint(*by) for by in ((-30, -30), (30, -30), (30, 30), (-30, 30))]
    kit.qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=corners[0])
    for corner in (*corners[1:], corners[0]):
        kit.qtbot.mouseMove(chart, corner)
        chart.mouseMoveEvent(_dragging(corner))
    chart.grab()
    kit.qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=corners[0])
    assert drawn == [(1,)]


def test_escape_gives_a_drawing_up(chart: Scatter, kit: Kit) -> None:
    drawn: list[object] = []
    chart.lassoed.connect(drawn.append)
    kit.qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=QPoint(80, 40))
    for corner in (QPoint(640, 40), QPoint(640, 480), QPoint(80, 480)):
        chart.mouseMoveEvent(_dragging(corner))
    kit.qtbot.keyClick(chart, Qt.Key.Key_Escape)
    kit.qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=QPoint(80, 40))
    assert drawn == []


def _dragging(at: QPoint):  # type: ignore[no-untyped-def]
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    left = Qt.MouseButton.LeftButton
    place = QPointF(at)
    return QMouseEvent(
        QEvent.Type.MouseMove, place, place, left, left, Qt.KeyboardModifier.NoModifier
    )


def test_a_filter_takes_points_away_and_leaves_the_axes(chart: Scatter) -> None:
    before = place_of(chart, 1)
    cloud = a_cloud(THREE, owners=(7, 8, 7))
    chart.show_cloud(cloud, 0.25, Narrowing(person=7).shown(cloud))
    assert place_of(chart, 1) == before
    assert sum(chart.points.shown) == 2
    assert keys(chart)[2] == "Past the tipping point · 0"
    assert len(chart.twin()) == 2


def test_a_filter_that_nobody_fits_says_so(chart: Scatter) -> None:
    cloud = a_cloud(THREE)
    chart.show_cloud(cloud, 0.25, Narrowing(tag="vip").shown(cloud))
    assert "Nobody fits all filters" in chart.accessibleDescription()


def test_all_filters_hold_together() -> None:
    cloud = a_cloud(
        THREE,
        owners=(7, 7, 8),
        tags=(("VIP", "Club"), ("club",), ()),
        causes=(frozenset({1}), frozenset({2}), frozenset()),
    )
    assert Narrowing(tag="CLUB").shown(cloud).tolist() == [True, True, False]
    assert Narrowing(person=7, cause=2).shown(cloud).tolist() == [False, True, False]
    assert Narrowing(around=frozenset({3})).shown(cloud).tolist() == [False, False, True]
    assert Narrowing().is_wide


def test_nothing_is_said_and_has_a_place_of_its_own(chart: Scatter) -> None:
    chart.show_cloud(a_cloud([*THREE, ("New here", 0, 500), ("Lost", -900, 100)]), 0.25)
    assert chart.told_of_strips() == "On the edges: 1 cost no service, 2 brought nothing."
    free, bare = place_of(chart, 3), place_of(chart, 4)
    others = [place_of(chart, key) for key in (1, 2)]
    assert all(free.y() > other.y() for other in others)
    assert all(bare.x() < other.x() for other in others)


def test_the_table_holds_every_customer_with_their_share(chart: Scatter) -> None:
    chart.people = {}
    twin = chart.twin()
    last = [twin.cell(2, column).words for column in range(len(twin.headings))]
    assert last == [
        "Anna Lindqvist",
        "",
        "$3,280.00",
        "$1,640.00",
        "$623.00",
        "38\u00a0%",
        "Over your aim",
    ]


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
@pytest.mark.parametrize("count", SIZES)
def test_any_number_of_customers_is_drawn_on_screen_and_in_files(
    kit: Kit, count: int, scheme: Scheme
) -> None:
    kit.theme.use(scheme)
    chart = Scatter(kit.wording)
    kit.show(chart, 620, 440)
    chart.show_cloud(many(count) if count else Cloud(), 0.25)
    assert not chart.grab().isNull()
    assert png_of(chart, "Customers").startswith(b"\x89PNG")
    assert b"</svg>" in svg_of(chart, "Customers")


def test_a_hundred_thousand_customers_can_be_read_one_by_one(kit: Kit) -> None:
    chart = Scatter(kit.wording)
    kit.show(chart, 620, 440)
    chart.show_cloud(many(100_000), 0.25)
    assert not chart.grab().isNull()
    chart.setFocus()
    kit.qtbot.keyClick(chart, Qt.Key.Key_End)
    mark = chart.marks()[len(chart.points) - 1]
    assert chart.accessibleDescription().startswith(mark.lines[0])
    assert chart.mark_at(mark.at) is not None


@pytest.mark.parametrize("aim", [0.0, 0.25, 1.0])
@pytest.mark.parametrize(
    "rows",
    [
        [("Alone", 100, 0)],
        [("Nothing", 0, 0)],
        [("Only costs", 0, 5)],
        [("Huge", 10**13, 10**13)],
        [("Tiny", 1, 1), ("Huge", 10**12, 3)],
        [("Below", -50, 0)],
    ],
    ids=["one", "nothing", "costs", "huge", "wide", "below"],
)
def test_any_account_can_be_drawn(kit: Kit, rows: list[Row], aim: float) -> None:
    chart = Scatter(kit.wording)
    kit.show(chart, 620, 440)
    chart.show_cloud(a_cloud(rows), aim)
    chart.step_to(0)
    assert not chart.grab().isNull()


amounts = st.integers(-10_000, 10**9)


@given(st.lists(st.tuples(st.just("Somebody"), amounts, st.integers(0, 10**9)), min_size=1))
def test_everybody_stands_on_their_side_of_both_lines(rows: list[Row]) -> None:
    points = Points(a_cloud(rows))
    field = field_of(QRectF(60, 20, 500, 400), spans_of(points, 0.25), (True, True))
    for _, margin, service in rows:
        if margin <= 0 or service <= 0:
            continue
        at = QPointF(field.x.place(margin), field.y.place(service))
        assert field.rect.adjusted(-1, -1, 1, 1).contains(at)
        for share in (1.0, 0.25):
            start, end = field.cut(share) or (None, None)
            assert start is not None, "both lines are always seen"
            slope = (end.y() - start.y()) / (end.x() - start.x())
            line = start.y() + slope * (at.x() - start.x())
            if service > margin * share * 1.001:
                assert at.y() < line + 1e-6
            if service < margin * share * 0.999:
                assert at.y() > line - 1e-6


@given(st.floats(0, 6), st.floats(1.3, 8), st.sampled_from([1, 100, 1000]))
def test_labels_are_round_apart_and_never_parts_of_the_smallest_coin(
    low: float, long: float, unit: int
) -> None:
    scale = Scale(Span(low, low + long), 0.0, 400.0, -20.0)
    found = round_amounts(scale, unit, 22.0)
    assert found == sorted(set(found))
    assert all(str(minor).rstrip("0") in ("1", "25", "5", "3") for minor in found)
    places = [scale.place(minor) for minor in found]
    assert all(after - before >= 22 for before, after in pairwise(places))


def test_names_are_few_and_for_those_who_stand_out(chart: Scatter) -> None:
    chart.show_cloud(many(300), 0.25)
    named = chart.points.outliers()
    assert 1 <= len(named) <= 7
    cloud = chart.points.cloud
    past = [at for at in range(300) if cloud.bands[at] is Band.PAST_TIPPING]
    assert min(past, key=lambda at: cloud.at(at).contribution) in named
    assert max(range(300), key=cloud.margin.__getitem__) in named


def test_a_point_that_is_read_keeps_its_place_when_the_window_grows(
    chart: Scatter, kit: Kit
) -> None:
    before = place_of(chart, 1)
    chart.resize(900, 700)
    after = place_of(chart, 1)
    assert hypot(after.x() - before.x(), after.y() - before.y()) > 40
    kit.qtbot.mouseMove(chart, after)
    assert chart.cursor_at is not None
