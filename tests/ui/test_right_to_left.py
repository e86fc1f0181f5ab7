"""Where reading goes from right to left, the whole window does; only time keeps its way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csdesk.desk import Desk
from tests.ui.conftest import Kit
from tests.ui.every_screen import Program, parts, program
from tests.ui.on_screen import place
from tests.ui.pseudo import WRITES_DAYS, mirrored
from tests.ui.seen_whole import sticks_out
from ui import icons
from ui.charts.money_chart import MoneyChart
from ui.customers.customer_pane import CustomerPane
from ui.customers.customers_page import CustomerTable
from ui.widgets import paint
from ui.widgets.chips import Chip
from ui.widgets.choices import CheckBox, OptionCard
from ui.widgets.fields import LineField
from ui.widgets.gauges import Bar
from ui.widgets.pickers import Picker
from ui.widgets.text import ElidedLabel, Label

_EDGE = 4
RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def running(
    demo: Desk, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    with mirrored(qapp, monkeypatch), program(demo, qtbot, WRITES_DAYS) as shown:
        yield shown


def test_the_rail_stands_right_of_the_pages_and_their_actions_at_the_left(running: Program) -> None:
    window = running.window
    rail, sheet = place(window.rail), place(window.pages)
    assert rail.left() > sheet.right() - 20
    assert rail.right() > window.width() - 20

    window.open_place("customers")
    running.settle()

    page = window.pages.currentWidget()
    title, table = page.title, page.findChild(CustomerTable)
    assert place(page.action_row.itemAt(0).widget()).right() < place(title).left()
    assert place(page.findChild(CustomerPane)).right() < place(table).left()
    assert table.columnViewportPosition(0) > table.columnViewportPosition(1)


def test_every_page_mirrors_and_nothing_lies_outside_of_its_place(running: Program) -> None:
    faults = []
    for screen, root in running.pages(1, [1]):
        charts = {chart for chart in root.findChildren(QWidget) if chart.layoutDirection() == LEFT}
        for part in parts(root):
            if sticks_out(part):
                faults.append(f"{screen}: {type(part).__name__} {part.objectName()}")
        kept = {type(part).__module__ for part in charts if part.isVisible()}
        faults += [f"{screen}: {name} stays as it is" for name in kept if not of_a_chart(name)]
    assert faults == []


def of_a_chart(module: str) -> bool:
    """Time runs from left to right in all of them, and so do their axes and legends."""
    drawn = ("ui.charts", "ui.insight", "pyqtgraph", "PySide6")
    return module.startswith(drawn)


def test_time_runs_from_left_to_right_in_a_chart_all_the_same(running: Program) -> None:
    running.window.open_place("customer", 1)
    running.settle()
    chart = running.window.findChild(MoneyChart)

    assert chart.point(chart.start.toordinal(), 0).x() < chart.point(chart.end.toordinal(), 0).x()


def weight(part: QWidget) -> float:
    """Where most of what is drawn within its edges stands, from 0 (left) to 1 (right)."""
    edge = _EDGE if part.height() > 20 else 0
    seen = part.grab(part.rect().adjusted(0, edge, 0, -edge)).toImage()
    inside = range(_EDGE, seen.width() - _EDGE)
    ground = seen.pixel(seen.width() // 2, 0)
    marked = [x for x in inside for y in range(seen.height()) if seen.pixel(x, y) != ground]
    return sum(marked) / max(1, len(marked)) / seen.width()


PAINTED = {
    "tick": lambda: CheckBox("Paid"),
    "card": lambda: OptionCard("Ask", "Once"),
    "chip": lambda: Chip("Late", "bad", "warning-circle"),
    "field": lambda: LineField("Name", icon="user"),
    "picker": lambda: Picker("Which", [(1, "One")], icon="user"),
    "bar": lambda: filled(Bar("How far")),
    "elided": lambda: ElidedLabel("Anna"),
    "wrapped": lambda: Label("Anna", wrap=True),
}


def filled(bar: Bar) -> Bar:
    bar.setValue(200)
    return bar


@pytest.mark.parametrize("what", PAINTED)
def test_what_is_painted_by_hand_begins_at_the_other_side(kit: Kit, what: str) -> None:
    widget = PAINTED[what]()
    kit.show(widget, 320, 40)
    before = weight(widget)

    widget.clearFocus()
    widget.setLayoutDirection(RIGHT)
    QApplication.processEvents()

    after = weight(widget)
    assert abs(before + after - 1) < 0.12, (before, after)
    assert what == "picker" or after > before


@pytest.mark.parametrize("name", ["arrow-left", "caret-right", "phone", "clock"])
def test_icons_that_point_turn_and_others_do_not(kit: Kit, name: str) -> None:
    ink = QColor("black")
    plain = icons.pixmap(name, ink, 32).toImage()
    turned = icons.pixmap(name, ink, 32, mirrored=True).toImage()

    points = name.startswith(("arrow", "caret"))
    assert (turned != plain) == points
    assert not points or close(turned, plain.flipped(Qt.Orientation.Horizontal))


def close(one: QImage, other: QImage) -> bool:
    """Edges are smoothed a little differently from the other side."""
    apart = sum(
        abs((one.pixel(x, y) >> 24) - (other.pixel(x, y) >> 24))
        for x in range(one.width())
        for y in range(one.height())
    )
    return apart < one.width() * one.height() * 4


def test_an_icon_turns_with_the_widget_that_it_is_painted_on(kit: Kit) -> None:
    seen = []
    for way in (LEFT, RIGHT):
        ground = QPixmap(32, 32)
        ground.fill(Qt.GlobalColor.white)
        painter = QPainter(ground)
        painter.setLayoutDirection(way)
        paint.icon(painter, QRect(0, 0, 32, 32), "arrow-left", QColor("black"), 32)
        painter.end()
        seen.append(ground.toImage())
    assert seen[0] != seen[1]


@pytest.mark.parametrize(
    ("words", "way"),
    [("-81.00 $", LEFT), ("St. Brigid’s (School)", LEFT), ("اب 3", RIGHT), ("שלום", RIGHT)],
)
def test_figures_and_names_keep_their_order(words: str, way: Qt.LayoutDirection) -> None:
    assert paint.reading(words, RIGHT) == way
    assert paint.reading(words, LEFT) == LEFT
