"""One figure on a card of its own, with its range drawn."""

from __future__ import annotations

from csdesk.domain.insight.finding import Finding
from ui.charts.chart_card import ChartCard
from ui.context import Context
from ui.insight.range_chart import RangeChart, Scale


class RangeCard(ChartCard):
    """``tell`` shows the figure and draws it."""

    def __init__(self, context: Context, key: str, title: str, scale: Scale) -> None:
        self.range = RangeChart(context.wording, title, scale)
        super().__init__(context, key, title, self.range)

    def tell(self, finding: Finding) -> None:
        self.range.show_finding(finding)
        super().tell(finding)
