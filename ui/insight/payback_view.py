"""Does extra care after a complaint pay back? The verdict, drawn, and all it rests on."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.payback import Payback, PaybackVerdict
from csdesk.domain.insight.whole import Insight
from ui.charts.chart_card import ChartCard
from ui.context import Context
from ui.insight.care_thirds import CareThirds
from ui.insight.coin_card import FairCoinCard
from ui.insight.countable_card import CountableCard
from ui.insight.finding_line import FindingLine
from ui.insight.looks_card import LooksCard, verdict_chip
from ui.insight.payback_range import PaybackRange
from ui.insight.sides import Sides
from ui.widgets.chips import Chip
from ui.widgets.surfaces import Card, Scroll, column
from ui.widgets.text import ElidedLabel, label

_RANGE_HIGH: Final = 188
_THIRDS_HIGH: Final = 154


class PaybackView(QWidget):
    """The range and the thirds at the left; what counts and the fair coin at the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scroll = scroll = Scroll()
        column(self).addWidget(scroll)
        self._line = Sides()
        scroll.body.addLayout(self._line)
        scroll.body.addStretch(1)
        self._build_main()
        self._build_side()

    def show_insight(self, insight: Insight) -> None:
        """Show the newest look, which filters and periods never change."""
        known = insight.payback
        self._show_verdict(known)
        self.range.show_payback(known)
        self.range_card.tell(known.finding)
        self.thirds.show_payback(known)
        self.thirds_card.tell(self.thirds.finding_of(known))
        for chart in (self.range, self.thirds):
            chart.setVisible(not chart.empty_sentence)
        self.thirds_card.show_note(self._note_of_thirds(known))
        self.looks.show_payback(known)
        self.countable.show_payback(known)
        self.coin.show_report(insight.coin)
        self.recovery.tell(known.recovery)
        self.aside.tell(known.exploratory)
        self.limits.setText(self._limits(known))

    def first_focus(self) -> QWidget:
        return self.range if self.range.isVisibleTo(self) else self.coin.start

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._line.place(event.size().width(), self._side)

    # building

    def _build_main(self) -> None:
        holder = QWidget()
        main = column(holder, gap=12)
        self.range = PaybackRange(self._context.wording)
        title = self.tr("Does extra care after a complaint pay back?")
        self.range.setFixedHeight(_RANGE_HIGH)
        self.range_card = ChartCard(self._context, "payback", title, self.range)
        self.verdict = Chip("", "quiet")
        self.verdict.setObjectName("paybackVerdict")
        self.range_card.add_chip(self.verdict)
        main.addWidget(self.range_card)
        self.thirds = CareThirds(self._context.wording)
        self.thirds.setFixedHeight(_THIRDS_HIGH)
        title = self.tr("Light, usual and heavy care")
        self.thirds_card = ChartCard(self._context, "care_thirds", title, self.thirds)
        main.addWidget(self.thirds_card)
        self.looks = LooksCard(self._context.wording)
        main.addWidget(self.looks)
        main.addStretch(1)
        self._line.addWidget(holder, 1)

    def _build_side(self) -> None:
        self._side = QWidget()
        side = column(self._side, gap=12)
        self.countable = CountableCard(self._context.wording)
        side.addWidget(self.countable)
        self.coin = FairCoinCard(self._context)
        side.addWidget(self.coin)
        side.addWidget(self._build_besides())
        side.addStretch(1)
        self._line.addWidget(self._side)

    def _build_besides(self) -> Card:
        card = Card(margins=(18, 14, 16, 14), gap=10)
        title = self.tr("Beside it")
        card.setAccessibleName(title)
        self.recovery = FindingLine(self._context, "recovery", self.tr("Buying after a complaint"))
        card.body.addWidget(self.recovery)
        self.aside = FindingLine(self._context, "turningPoint", self.tr("Exploratory"))
        card.body.addWidget(self.aside)
        card.body.addWidget(ElidedLabel(self.tr("What is not counted here"), "small_strong"))
        self.limits = label("", "small", "text2", wrap=True)
        self.limits.setObjectName("paybackLimits")
        card.body.addWidget(self.limits)
        return card

    # showing

    def _show_verdict(self, known: Payback) -> None:
        tone, icon, words = verdict_chip(known.verdict)
        self.verdict.tell(words, tone, icon)
        self.verdict.setVisible(known.verdict is not PaybackVerdict.CANT_TELL)

    def _note_of_thirds(self, known: Payback) -> str:
        return self.tr("As recorded, not adjusted.") if known.thirds else ""

    def _limits(self, known: Payback) -> str:
        return self.tr(
            "Goodwill in people’s minds, reviews and referrals; what is bought later than {days} "
            "days after the care; complaints nobody voiced. Somebody who buys nothing is not "
            "lost for good. Minutes are as you wrote them down. A hidden reason can move both "
            "care and later buying; only the fair coin rules that out."
        ).format(days=self._context.wording.number(known.window_days))
