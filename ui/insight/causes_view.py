"""Where complaints come from, what they cost, and what care was spent on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.causes import Cause
from csdesk.domain.insight.whole import Insight
from ui.charts.chart_card import ChartCard
from ui.context import Context
from ui.insight.card_rows import CardRows
from ui.insight.causes_chart import CausesChart
from ui.insight.change_chart import ChangeChart
from ui.insight.purses_chart import PursesChart
from ui.insight.reserve_chart import ReserveChart
from ui.widgets.surfaces import column

_SIDE_BY_SIDE: Final = 2


class CausesView(QWidget):
    """The causes on top; below them what was changed, the reserve, and the three purses."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        wording = context.wording
        self.rows = CardRows()
        column(self).addWidget(self.rows)
        self.causes = CausesChart(wording)
        title = self.tr("What complaints cost, by cause")
        self.causes_card = ChartCard(context, "causes", title, self.causes)
        self.rows.add_row(self.causes_card)
        self.reserve = ReserveChart(wording)
        title = self.tr("What the price sets aside for care")
        self.reserve_card = ChartCard(context, "reserve", title, self.reserve)
        self.purses = PursesChart(wording)
        title = self.tr("What care was spent on")
        self.purses_card = ChartCard(context, "purses", title, self.purses)
        self.rows.add_row(self.purses_card, self.reserve_card)
        self.change_cards: tuple[ChartCard, ...] = ()
        self._change_rows: tuple[QWidget, ...] = ()

    def show_insight(self, insight: Insight) -> None:
        """Show the causes and costs of the days that are looked at."""
        causes = insight.causes
        self.causes.show_causes(causes.causes)
        self.causes_card.tell(causes.finding)
        self.reserve.show_finding(causes.reserve)
        self.reserve_card.tell(causes.reserve)
        self.purses.show_purses(causes.purses)
        self.purses_card.tell(causes.purses_finding)
        self._show_changes(causes.causes)

    def first_focus(self) -> QWidget:
        return self.causes

    def _show_changes(self, causes: Sequence[Cause]) -> None:
        """A card for each thing that was changed, two in a row."""
        for row in self._change_rows:
            self.rows.drop_row(row)
        self.change_cards = tuple(
            self._change_card(cause, at) for cause in causes for at in range(len(cause.changes))
        )
        self._change_rows = tuple(
            self.rows.add_row(*cards) for cards in _in_rows(self.change_cards)
        )

    def _change_card(self, cause: Cause, at: int) -> ChartCard:
        change = cause.changes[at]
        chart = ChangeChart(self._context.wording, cause.label, change)
        title = self.tr("{cause}: before and since").format(cause=cause.label)
        card = ChartCard(self._context, f"change_{cause.cause_id}_{at}", title, chart)
        card.tell(change.finding)
        return card


def _in_rows(cards: Sequence[ChartCard]) -> list[Sequence[ChartCard]]:
    return [cards[at : at + _SIDE_BY_SIDE] for at in range(0, len(cards), _SIDE_BY_SIDE)]
