"""The shop: what came in, what service takes of it, how much room is left, and where it goes."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.finding import Finding, Label
from csdesk.domain.insight.whole import Insight
from ui.charts.chart_card import ChartCard
from ui.context import Context
from ui.insight.card_rows import CardRows
from ui.insight.figure_card import FigureCard
from ui.insight.finding_line import FindingLine
from ui.insight.month_shares import MonthShares
from ui.insight.range_chart import RangeChart, Scale
from ui.insight.share_range import ShareRange
from ui.widgets.surfaces import column

_SHARE_HEIGHT: Final = 270
_TREND_HEIGHT: Final = 300


class ShopView(QWidget):
    """Facts of the whole shop as cards; each says how firmly it is known."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.rows = CardRows()
        column(self).addWidget(self.rows)
        self.figures: dict[str, FigureCard] = {}
        self._build_totals()
        self._build_share()
        self._build_trend()
        self._build_time()
        self._build_ahead()

    def show_insight(self, insight: Insight) -> None:
        """Show the shop of the days that are looked at."""
        facts, aim = insight.facts, insight.aim_bp / 10_000
        for name, card in self.figures.items():
            card.tell(getattr(facts, name))
        self.share.show_facts(facts, aim)
        self.share_card.tell(facts.ratio)
        self.typical.tell(facts.typical_ratio)
        self.break_even.tell(facts.break_even)
        self.months.show_months(facts.months, aim)
        self.months_card.tell(facts.trend)
        self.months_card.show_note(self.months.gap_words())
        self._show_ahead(facts.expected_margin)

    def first_focus(self) -> QWidget:
        return self.figures["spend"].how

    # building

    def _figure(self, name: str, title: str) -> FigureCard:
        card = FigureCard(self._context, f"shop_{name}", title)
        self.figures[name] = card
        return card

    def _build_totals(self) -> None:
        self.rows.add_row(
            self._figure("spend", self.tr("Spend")),
            self._figure("margin", self.tr("Margin")),
            self._figure("service_cost", self.tr("Service cost")),
            self._figure("contribution", self.tr("Left after service")),
        )

    def _build_share(self) -> None:
        self.share = ShareRange(self._context.wording)
        title = self.tr("What service takes of the margin")
        self.share_card = ChartCard(self._context, "shop_share", title, self.share)
        self.share_card.setMinimumHeight(_SHARE_HEIGHT)
        self.typical = FindingLine(self._context, "shop_typical", self.tr("A year like this"))
        self.share_card.body.addWidget(self.typical)
        room = self._figure("headroom", self.tr("Room for care"))
        title = self.tr("Where nothing is left")
        self.break_even = FindingLine(self._context, "shop_break_even", title)
        room.body.insertWidget(room.body.count() - 1, self.break_even)
        self.rows.add_row(self.share_card, room, shares=(3, 2))

    def _build_trend(self) -> None:
        self.months = MonthShares(self._context.wording)
        title = self.tr("Service month by month")
        self.months_card = ChartCard(self._context, "shop_months", title, self.months)
        self.months_card.setMinimumHeight(_TREND_HEIGHT)
        self.rows.add_row(self.months_card)

    def _build_time(self) -> None:
        self.rows.add_row(
            self._figure("minute_cost", self.tr("A minute of care")),
            self._figure("unused_minutes", self.tr("Time that was left")),
            self._figure("spread", self.tr("Cost to serve, the customer in the middle")),
        )

    def _build_ahead(self) -> None:
        wording = self._context.wording
        title = self.tr("What customers may bring in the next 12 months")
        self.ahead = RangeChart(wording, title, Scale(0.0, 1.0, (), lambda _: ""))
        self.ahead_card = ChartCard(self._context, "shop_ahead", title, self.ahead)
        self.rows.add_row(self.ahead_card)

    def _show_ahead(self, found: Finding) -> None:
        """The range on a scale of its own that begins at nothing."""
        ends = [0.0]
        if found.label is not Label.CANT_TELL:
            known = (found.value, found.low, found.high)
            ends += [float(end) for end in known if isinstance(end, int | float)]
        low, high = min(ends), max(*ends, 1.0)
        wording = self._context.wording
        reach = (high - low) * 0.08
        scale = Scale(
            low - (reach if low < 0 else 0.0),
            high + reach,
            tuple(sorted({low, 0.0, high})),
            lambda minor: wording.money_rough(round(minor)),
        )
        self.ahead.scale = scale
        self.ahead.show_finding(found)
        self.ahead_card.tell(found)
