"""How long it takes: to the first reply, to the end, and what is still open."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.whole import Insight
from ui.charts.chart_card import ChartCard
from ui.context import Context
from ui.insight.ages_chart import AgesChart
from ui.insight.card_rows import CardRows
from ui.insight.range_card import RangeCard
from ui.insight.range_chart import share_scale
from ui.insight.waiting_chart import WaitingChart
from ui.widgets.surfaces import column

_CURVE_HEIGHT = 330
_TOO_FEW = "too_few_complaints"


class TimesView(QWidget):
    """Two curves side by side; below them three shares and the ages of what is open."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        wording = context.wording
        self.rows = CardRows()
        column(self).addWidget(self.rows)
        title = self.tr("Until the first reply")
        words = self.tr("more than half are still waiting")
        self.reply = WaitingChart(wording, title, words)
        self.reply_card = ChartCard(context, "reply_times", title, self.reply)
        title = self.tr("Until it is settled")
        self.resolve = WaitingChart(wording, title, self.tr("more than half are still open"))
        self.resolve_card = ChartCard(context, "resolve_times", title, self.resolve)
        for card in (self.reply_card, self.resolve_card):
            card.setMinimumHeight(_CURVE_HEIGHT)
        self.rows.add_row(self.reply_card, self.resolve_card)
        self._rates: dict[str, RangeCard] = {}
        self.rows.add_row(
            self._card("first_contact", self.tr("Settled at the first contact")),
            self._card("reopened", self.tr("Taken up again")),
            self._card("closed_loop", self.tr("Heard back within 7 days")),
        )
        self.ages = AgesChart(wording)
        self.ages_card = ChartCard(context, "ages", self.tr("What is open now"), self.ages)
        self.rows.add_row(self.ages_card)

    def show_insight(self, insight: Insight) -> None:
        """Show the times of the days that are looked at."""
        times = insight.times
        self.reply.show_curve(times.reply_curve, times.first_reply.reason != _TOO_FEW)
        self.reply_card.tell(times.first_reply)
        self.resolve.show_curve(times.resolve_curve, times.resolve.reason != _TOO_FEW)
        self.resolve_card.tell(times.resolve)
        self._rates["first_contact"].tell(times.first_contact)
        self._rates["reopened"].tell(times.reopened)
        self._rates["closed_loop"].tell(times.closed_loop)
        self.ages.show_ages(times.ages, times.oldest_days)
        self.ages_card.tell(times.backlog)

    def first_focus(self) -> QWidget:
        return self.reply

    def card(self, key: str) -> RangeCard:
        """The card of a share: first_contact, reopened or closed_loop."""
        return self._rates[key]

    def _card(self, key: str, title: str) -> RangeCard:
        scale = share_scale(self._context.wording)
        self._rates[key] = RangeCard(self._context, key, title, scale)
        return self._rates[key]
