"""What they say: recommend score, satisfaction and ease, and how many answer at all."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.finding import Finding, Label
from csdesk.domain.insight.whole import Insight
from ui.charts.chart_card import ChartCard
from ui.context import Context
from ui.insight.answers_chart import AnswersChart
from ui.insight.card_rows import CardRows
from ui.insight.range_card import RangeCard
from ui.insight.range_chart import Scale, change_scale, points_scale, share_scale
from ui.insight.score_chart import ScoreChart
from ui.widgets.surfaces import column

_SCORE_HEIGHT = 330


class VoicesView(QWidget):
    """The score over time beside its answers; below it what else was asked."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        wording = context.wording
        self.rows = CardRows()
        column(self).addWidget(self.rows)
        self.score = ScoreChart(wording)
        title = self.tr("Would they recommend you?")
        self.score_card = ChartCard(context, "score", title, self.score)
        self.answers = AnswersChart(wording)
        title = self.tr("What they answered, 0 to 10")
        self.answers_card = ChartCard(context, "answers", title, self.answers)
        for card in (self.score_card, self.answers_card):
            card.setMinimumHeight(_SCORE_HEIGHT)
        self.rows.add_row(self.score_card, self.answers_card, shares=(13, 8))
        self._ranges: dict[str, RangeCard] = {}
        satisfaction, ease = points_scale(wording, 1, 5), points_scale(wording, 1, 7)
        self.rows.add_row(
            self._card(
                "change", self.tr("Against the time before"), change_scale(wording, 100, 50)
            ),
            self._card("satisfaction", self.tr("How satisfied they are"), satisfaction),
            self._card("ease", self.tr("How easy it was for them"), ease),
        )
        again = change_scale(wording, 4, 2, 1)
        self.rows.add_row(
            self._card("response", self.tr("How many answer"), share_scale(wording)),
            self._card("before_after", self.tr("The same customers, then and now"), again),
        )

    def show_insight(self, insight: Insight) -> None:
        """Show what customers said in the days that are looked at."""
        voices = insight.voices
        self.score.show_points(voices.points)
        self.score_card.tell(voices.score)
        self.score_card.show_note(self.score.gap_words())
        self.answers.show_counts(voices.counts)
        self.answers_card.tell(self.answers.finding())
        self._ranges["change"].tell(voices.change)
        self.card("change").show_note(self._drawn_how(voices.change))
        self._ranges["satisfaction"].tell(voices.satisfaction)
        self._ranges["ease"].tell(voices.ease)
        self._ranges["response"].tell(voices.response)
        self._ranges["before_after"].tell(voices.before_after)

    def first_focus(self) -> QWidget:
        return self.score

    def card(self, key: str) -> RangeCard:
        """The card of a single figure: change, satisfaction, ease, response or before_after."""
        return self._ranges[key]

    def _drawn_how(self, change: Finding) -> str:
        """Why the dot is not the plain difference of the two scores."""
        if change.label is Label.CANT_TELL:
            return ""
        return self.tr("Drawn with 3 answers added to each score, as its range is worked out.")

    def _card(self, key: str, title: str, scale: Scale) -> RangeCard:
        self._ranges[key] = RangeCard(self._context, key, title, scale)
        return self._ranges[key]
