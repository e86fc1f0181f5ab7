"""Every view of Insight stands, whatever little a shop knows, and shows no broken number."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.lean_shops import LEAN_SHOPS, furnish
from ui.charts.painted import PaintedChart
from ui.context import Context
from ui.insight.insight_page import InsightPage
from ui.insight.views import views

BROKEN = re.compile(r"\b(nan|inf|null)\b|\bNone\b(?! yet)|[{}]")


def said(widget: QWidget) -> list[str]:
    """All that a page says: its labels, what its charts describe, and their tables."""
    labels = [label.text() for label in widget.findChildren(QLabel)]
    charts = widget.findChildren(PaintedChart)
    told = [chart.accessibleDescription() for chart in charts]
    cells = []
    for chart in charts:
        twin = chart.twin()
        for row in range(min(len(twin), 60)):
            cells += [twin.cell(row, column).words for column in range(len(twin.headings))]
    return labels + told + cells


SHOWN = (
    *("0_cases", "1_cases", "30_cases", "50_cases", "nobody_bought", "everybody_alike"),
    *("one_customer_has_all", "all_on_one_day", "negative_margins", "no_decimals"),
)


@pytest.mark.parametrize("shop", SHOWN)
def test_every_view_shows_what_there_is_and_what_is_missing(
    context: Context, qtbot: QtBot, shop: str
) -> None:
    furnish(context.desk, LEAN_SHOPS[shop])
    page = InsightPage(context)
    qtbot.addWidget(page)
    page.resize(1130, 740)
    with qtbot.waitExposed(page):
        page.show()
    page.arrive(None)
    context.jobs.wait_idle()
    qtbot.waitUntil(lambda: page.view is not None or LEAN_SHOPS[shop].cases == 0)

    tabs = page.findChild(QWidget, "insight_views")
    buttons = {each.text(): each for each in tabs.findChildren(QAbstractButton)}
    for view in views() if page.view is not None else ():
        buttons[view.words].click()
        context.jobs.wait_idle()
        page.grab()
        assert page.view is not None
        assert not [words for words in said(page.view) if BROKEN.search(words)]
