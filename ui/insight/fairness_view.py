"""Does everyone get the same care, and do all who give it give alike? Never a ranking."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.attention import (
    Attention,
    AttentionLine,
    AttentionVerdict,
    EqualAttention,
)
from csdesk.domain.insight.people import People, PersonCare
from csdesk.domain.insight.precedents import Precedents
from csdesk.domain.insight.whole import Insight
from ui.charts.chart_card import ChartCard
from ui.context import Context
from ui.insight import fairness_rows as rows
from ui.insight.equal_care import EqualCareChart, verdict_chip
from ui.insight.finding_line import FindingLine
from ui.insight.precedent_chart import PrecedentChart, kind_name
from ui.insight.sides import Sides
from ui.insight.spread_chart import SpreadChart
from ui.widgets.chips import Chip
from ui.widgets.fold import Fold
from ui.widgets.surfaces import Scroll, clear, column
from ui.widgets.worked_out import WorkedOutDialog


class FairnessView(QWidget):
    """Customers at the left, people at the right; below each other where it is narrow."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._people: tuple[PersonCare, ...] = ()
        self._lines: tuple[AttentionLine, ...] = ()
        self._named: list[str] = []
        self._each: list[tuple[FindingLine, FindingLine]] = []
        self._scroll = scroll = Scroll()
        column(self).addWidget(scroll)
        self._line = Sides()
        scroll.body.addLayout(self._line)
        scroll.body.setSpacing(12)
        self._build_customers()
        self._build_people()
        scroll.body.addWidget(self._build_precedents())
        scroll.body.addStretch(1)

    def show_insight(self, insight: Insight) -> None:
        """Show all three questions as they stand."""
        self._show_attention(insight.attention)
        self._show_people(insight.people)
        self._show_precedents(insight.precedents)

    def first_focus(self) -> QWidget:
        charts = (self.care, self.lines, self.people, self.got)
        shown = (chart for chart in charts if chart.isVisibleTo(self))
        return next(shown, self.care_card.table_button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._line.place(event.size().width())

    # building

    def _build_customers(self) -> None:
        holder = QWidget()
        side = column(holder, gap=12)
        self.care = EqualCareChart(self._context.wording)
        self.care.setFixedHeight(self.care.minimumHeight())
        title = self.tr("Does everyone get the same care?")
        self.care_card = ChartCard(self._context, "equal_care", title, self.care)
        self.verdict = Chip("", "quiet")
        self.verdict.setObjectName("fairnessVerdict")
        self.care_card.add_chip(self.verdict)
        self.care_card.show_note(
            self.tr("The groups are for checking only; they never decide who comes first.")
        )
        side.addWidget(self.care_card)
        name = self.tr("How closely attention follows what customers spend")
        self.lines = SpreadChart(name)
        self.lines.opened.connect(self._explain_line)
        self.lines_card = ChartCard(self._context, "attention_lines", name, self.lines)
        self.details: dict[Attention, FindingLine] = {}
        for kind in Attention:
            told = FindingLine(self._context, f"attention_{kind}", rows.attention_name(kind))
            self.details[kind] = told
            self.lines_card.body.addWidget(told)
        side.addWidget(self.lines_card)
        side.addStretch(1)
        self._line.addWidget(holder, 1)

    def _build_people(self) -> None:
        holder = QWidget()
        side = column(holder, gap=12)
        self.people = SpreadChart(self.tr("Care on comparable complaints, by person"))
        self.people.empty_sentence = self.tr(
            "The rows begin with the first complaint that says who handled it."
        )
        self.people.opened.connect(self._explain_person)
        title = self.tr("People, on comparable complaints")
        self.people_card = ChartCard(self._context, "people", title, self.people)
        self.people_card.show_note(
            self.tr(
                "People stand in the order of your settings; nobody is ranked. A difference is "
                "something to ask about, never a judgement: there may be good reasons that "
                "nobody wrote down."
            )
        )
        self.each = Fold(self.tr("Each person in words"), "peopleInWords")
        self.people_card.body.addWidget(self.each)
        side.addWidget(self.people_card)
        side.addStretch(1)
        self._line.addWidget(holder, 1)

    def _build_precedents(self) -> ChartCard:
        self.got = PrecedentChart(self._context.wording)
        self.got.opened.connect(self._explain_kind)
        title = self.tr("What similar complaints got")
        self.got_card = ChartCard(self._context, "precedents", title, self.got)
        return self.got_card

    # showing

    def _show_attention(self, attention: EqualAttention) -> None:
        wording = self._context.wording
        self.care.show_groups(attention)
        self.care.setVisible(not self.care.empty_sentence)
        self.care_card.tell(attention.finding)
        tone, icon, words = verdict_chip(attention.verdict)
        self.verdict.tell(words, tone, icon)
        self.verdict.setVisible(attention.verdict is not AttentionVerdict.CANT_TELL)
        self._lines = attention.lines
        drawn = rows.attention_rows(attention, wording)
        scale = rows.attention_scale(wording)
        self.lines.show_rows(drawn, scale, rows.attention_twin(attention, wording))
        is_drawn = any(row.span is not None for row in drawn)
        self.lines.setVisible(is_drawn)
        sentence = (
            self.tr(
                "0 is no agreement at all, 1 or −1 full agreement, among complaints of the same "
                "kind. Each bar is the range that fits what is written down."
            )
            if is_drawn
            else ""
        )
        self.lines_card.say(sentence)
        self.lines_card.setVisible(bool(drawn))
        for kind, told in self.details.items():
            found = (line.finding for line in attention.lines if line.kind is kind)
            told.tell(next(found, None))

    def _show_people(self, people: People) -> None:
        self._people, wording = people.people, self._context.wording
        drawn = rows.people_rows(people, wording)
        scale = rows.people_scale(people, wording)
        self.people.show_rows(drawn, scale, rows.people_twin(people, wording))
        self.people.setVisible(bool(drawn))
        if drawn:
            self.people.empty_sentence = ""
        self.people_card.tell(people.finding)
        self.each.setVisible(bool(drawn))
        self._tell_each(people.people)

    def _tell_each(self, everybody: tuple[PersonCare, ...]) -> None:
        """Lines are made anew only where the people are others."""
        names = [person.name for person in everybody]
        if names != self._named:
            self._named = names
            clear(self.each.body)
            self._each = [self._lines_of(person) for person in everybody]
        for person, (care, later) in zip(everybody, self._each, strict=True):
            care.tell(person.care)
            later.tell(person.later_margin)

    def _lines_of(self, person: PersonCare) -> tuple[FindingLine, FindingLine]:
        name = f"person_{person.person_id}"
        care = FindingLine(self._context, f"{name}_care", person.name)
        title = self.tr("{name}: later margin").format(name=person.name)
        later = FindingLine(self._context, f"{name}_later", title)
        self.each.body.addWidget(care)
        self.each.body.addWidget(later)
        return care, later

    def _show_precedents(self, known: Precedents) -> None:
        self.got.show_precedents(known)
        self.got.setVisible(bool(known.kinds))
        self.got_card.legend.setVisible(bool(known.kinds))
        self.got_card.tell(known.finding)
        more = (
            self.tr("One kind with fewer complaints stands in the table."),
            self.tr("{n} kinds with fewer complaints stand in the table."),
        )
        usual = self.tr(
            "A bar is the middle half of what similar complaints got, its mark the middle. "
            "Unusual means: worth asking why, never wrong by itself."
        )
        left_out = self.got.left_out
        rest = self._context.wording.counted(left_out, *more) if left_out else ""
        self.got_card.show_note(f"{usual} {rest}".strip() if known.kinds else "")

    def _explain_kind(self, at: int) -> None:
        kind = self.got.kinds[at]
        self._context.shell.show_dialog(WorkedOutDialog(kind_name(kind), kind.finding))

    def _explain_line(self, at: int) -> None:
        line = self._lines[at]
        dialog = WorkedOutDialog(rows.attention_name(line.kind), line.finding)
        self._context.shell.show_dialog(dialog)

    def _explain_person(self, at: int) -> None:
        person = self._people[at]
        self._context.shell.show_dialog(WorkedOutDialog(person.name, person.care))
