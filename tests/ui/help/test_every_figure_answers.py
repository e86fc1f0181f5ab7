"""Every figure on a screen says what it is: a question mark beside it, or F1 on it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from csdesk.demo import make_demo
from csdesk.desk import Desk
from csdesk.domain.reports.request import ReportKind
from csdesk.help_pages import Spot, read_help
from csdesk.services.shops import open_shop
from tests.conftest import NOW, fixed_now
from tests.ui.every_screen import Program, parts, program
from ui.charts.money_chart import MoneyChart
from ui.charts.painted import PaintedChart
from ui.insight.views import views
from ui.today.task_list import TaskList
from ui.widgets.gauges import KpiCard
from ui.widgets.surfaces import Card, Well
from ui.widgets.what_is_this import FigureButton

FIGURE = re.compile(r"[≈−+-]?\s?[$€£]?\d[\d.,\s]*(?:%|h(?: \d\d)?|min|[$€£]|∞)?")
"""A label that is nothing but a figure."""
ASKED = {
    "today": Spot("today", "figures"),
    "customers": Spot("customers", "columns"),
    "customer": Spot("customer", "figures"),
    "reports": Spot("reports", "workbook"),
    "insight shop": Spot("insight", "shop"),
    "insight payback": Spot("insight-payback", "how"),
    "insight fairness": Spot("insight-same-care", "figures"),
}


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[Desk]:
    path: Path = make_demo(
        tmp_path_factory.mktemp("demo") / "demo.csdesk", customers=12, today=NOW.date()
    )
    desk = open_shop(path, now=fixed_now)
    yield desk
    desk.store.close()


def screens(shown: Program) -> Iterator[tuple[str, QWidget]]:
    ways: list[tuple[str, object]] = [("today", None), ("customers", None), ("customer", 1)]
    ways += [("insight", view.name) for view in views()]
    ways += [("reports", ReportKind.ACCOUNTANT)]
    for place, what in ways:
        shown.window.open_place(place, what)
        shown.settle()
        yield f"{place} {what}" if place == "insight" else place, shown.window


def test_every_figure_has_a_question_mark_that_leads_to_its_section(
    running: Desk, qtbot: QtBot
) -> None:
    silent, seen, led = [], 0, {}
    with program(running, qtbot, "en_US") as shown:
        asked: list[Spot] = []
        shown.window.help.open_spot = asked.append  # type: ignore[method-assign]
        for name, root in screens(shown):
            for figure in figures(root):
                seen += 1
                if question(figure) is None:
                    silent.append(f"{name}: {type(figure).__name__} {told(figure)}")
            shown.window.explain_figures()
            led[name] = asked.pop()

    assert seen > 40
    assert sorted(silent) == []
    assert {name: led[name] for name in ASKED} == ASKED
    assert [spot for spot in led.values() if not read_help().knows(spot)] == []


def figures(root: QWidget) -> Iterator[QWidget]:
    for part in parts(root):
        around = list(around_it(part))
        on_card = any(isinstance(each, Card | Well) for each in around)
        is_told = isinstance(part, QLabel) and FIGURE.fullmatch(part.text().strip())
        is_figure = is_told and on_card and not counts(around)
        if is_figure or isinstance(part, KpiCard | PaintedChart | MoneyChart):
            yield part


def counts(around: list[QWidget]) -> bool:
    """How many lines a list has says no more than what is seen."""
    return any(isinstance(each, TaskList) for each in around)


def question(figure: QWidget) -> FigureButton | None:
    """The question mark on the card of a figure."""
    for around in (figure, *around_it(figure)):
        if isinstance(around, Card | Well):
            found = [each for each in around.findChildren(FigureButton) if each.isVisibleTo(around)]
            if found:
                return found[0]
    return None


def around_it(part: QWidget) -> Iterator[QWidget]:
    above = part.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def told(figure: QWidget) -> str:
    return figure.text() if isinstance(figure, QLabel) else figure.objectName()


def test_a_question_mark_opens_the_help_at_its_section_and_so_does_f1_on_it(
    running: Desk, qtbot: QtBot
) -> None:
    with program(running, qtbot, "en_US") as shown:
        asked: list[Spot] = []
        shown.window.help.open_spot = asked.append  # type: ignore[method-assign]
        shown.window.open_place("today")
        shown.settle()
        kept = next(each for each in parts(shown.window) if isinstance(each, KpiCard)).what

        qtbot.mouseClick(kept, Qt.MouseButton.LeftButton)
        kept.setFocus(Qt.FocusReason.TabFocusReason)
        shown.window.open_help()

    assert asked == [Spot("today", "figures")] * 2
    assert kept.accessibleName() == "What is this number: Promises kept"
