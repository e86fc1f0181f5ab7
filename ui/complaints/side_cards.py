"""The cards beside a step: what this adds, what to remember, what was told before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from csdesk.domain.care_budget import CareBudget
from csdesk.domain.complaint import ComplaintFacts
from csdesk.domain.effort import cost_of_minutes
from csdesk.domain.money import exponent, half_up
from csdesk.domain.redress import RedressKind
from csdesk.domain.spoken import filled
from ui.complaints.complaint_words import tr
from ui.complaints.page_facts import PageFacts
from ui.context import Context
from ui.widgets.buttons import Button, Kind
from ui.widgets.gauges import ShareGauge
from ui.widgets.marks import Mark
from ui.widgets.surfaces import Card, Divider, Panel, Surface, column, row
from ui.widgets.text import ElidedLabel, Label, label
from ui.wording import Wording

_FAR: Final = 0.6


@dataclass(frozen=True, slots=True)
class Adding:
    """What the step that is being written would add, in minor units; None: not decided yet."""

    remedy: int | None = None
    goodwill: int | None = None

    @classmethod
    def of(cls, facts: ComplaintFacts) -> Self:
        """What is on file."""
        decided = facts.act is not None and facts.act.remedy_decision is not None
        given = facts.lines(RedressKind.GOODWILL)
        return cls(
            facts.cost_minor(RedressKind.REMEDY) if decided else None,
            facts.cost_minor(RedressKind.GOODWILL) if given else None,
        )


class AddsCard(Card):
    """What this complaint adds: time, remedy and goodwill apart, and the share before and after."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(margins=(18, 12, 18, 12), gap=6, parent=parent)
        self._wording = context.wording
        self._page: PageFacts | None = None
        self.body.addWidget(label(tr("What this adds"), "card_title", wrap=True))
        self._time = self._line(tr("Time so far"), "small_strong")
        self._care = label("", "caption", "text2", wrap=True)
        self._care.setObjectName("care_budget")
        self.body.addWidget(self._care)
        self._remedy = self._line(tr("Remedy"), "small_strong", "infoTxt")
        self._goodwill = self._line(tr("Goodwill"), "small_strong", "plumTxt")
        self._other = self._line(tr("Postage, travel"), "small_strong")
        self.meter = QWidget()
        self.meter.setObjectName("money_meter")
        meter = column(self.meter, gap=6)
        meter.addWidget(Divider())
        head = row(gap=8)
        self._whose = ElidedLabel("", "small", "text2")
        self._share = label("", "small_strong", "warnTxt")
        head.addWidget(self._whose, 1)
        head.addWidget(self._share)
        meter.addLayout(head)
        self._gauge = ShareGauge(labelled=False, thin=True)
        meter.addWidget(self._gauge)
        self._told = label("", "caption", "text2", wrap=True)
        meter.addWidget(self._told)
        self.body.addWidget(self.meter)
        words = tr("Minutes and costs")
        self.more = Button(words, Kind.LINK, "plus", compact=True, breaks=True)
        self.more.setObjectName("minutes_and_costs")
        self.body.addWidget(self.more)

    def show_facts(self, page: PageFacts, adding: Adding, uncounted: int) -> None:
        """Show what is on file and what is being written; ``uncounted`` are seconds."""
        money = self._wording.money
        facts, minutes = page.facts, uncounted // 60
        effort = facts.effort_minor + cost_of_minutes(minutes, page.hourly_minor)
        outlays = sum(outlay.cost_minor for outlay in page.outlays)
        spent = facts.minutes + minutes
        said = self._wording.minutes(spent)
        if page.meter_rate is not None:
            cost = money(_whole(effort, self._wording))
            said = tr("{minutes} · {cost}").format(minutes=said, cost=cost)
        self._time.setText(said)
        self._show_care(page.guidance.budget, spent)
        self.meter.setVisible(page.meter_rate is not None)
        self._tell(self._remedy, adding.remedy, "infoTxt")
        self._tell(self._goodwill, adding.goodwill, "plumTxt")
        self._other.setText(money(outlays))
        self._other_row.setVisible(bool(outlays))
        before = page.service_before()
        after = before + effort + (adding.remedy or 0) + (adding.goodwill or 0) + outlays
        self._show_share(page, before, after)

    def _show_care(self, budget: CareBudget, spent: int) -> None:
        """A quiet note once most of the time is used that this complaint carries by itself."""
        noted = budget.is_noted(spent)
        self._care.setVisible(noted)
        if noted:
            carried = self._wording.minutes(budget.minutes or 0)
            words = tr("What is at stake carries about {time} of care. Take what it needs.")
            self._care.setText(words.format(time=carried))

    def _show_share(self, page: PageFacts, before: int, after: int) -> None:
        self._whose.setText(tr("{name}’s share").format(name=page.name))
        margin, aim = page.view.margin_minor, page.view.aim_bp / 10_000
        if margin <= 0:
            self._share.setText("–")
            self._gauge.show_share(None, aim)
            self._told.setText(tr("No purchase yet to set this against. Be generous if it helps."))
            return
        share = after / margin
        first, last = self._wording.percent(before / margin), self._wording.percent(share)
        number = first.rstrip("%\u00a0 ")
        self._share.setText(f"{number} → {last}" if first != last else last)
        self._share.set_tone("okTxt" if share <= aim else "warnTxt" if share <= 1 else "badTxt")
        self._gauge.show_share(share, aim)
        self._told.setText(_advice(share, page.name))

    def _line(self, words: str, role: str, tone: str = "text") -> Label:
        holder = QWidget()
        holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line = row(holder, gap=8)
        line.addWidget(ElidedLabel(words, "small", "text2"), 1)
        figure = label("–", role, tone)
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(figure)
        self.body.addWidget(holder)
        self._other_row = holder
        return figure

    def _tell(self, figure: Label, amount: int | None, tone: str) -> None:
        figure.setText("–" if amount is None else self._wording.money(amount))
        figure.set_tone("text2" if amount is None else tone)


def _whole(minor: int, wording: Wording) -> int:
    """Rounded to whole units, as an estimate is told."""
    unit: int = 10 ** exponent(wording.currency)
    return half_up(minor, unit) * unit


def _advice(share: float, name: str) -> str:
    if share > 1:
        return tr("Past the tipping point. Put it right all the same, it was promised.")
    if share > _FAR:
        return filled(tr("Close to the tipping point. Choose what helps {name} most."), name=name)
    return tr("Still far from the tipping point. Be generous if it helps.")


class RememberCard(Panel):
    """“Anna, remember”: how this customer wants to be treated."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("ok", margins=(14, 10, 14, 12), gap=4, parent=parent)
        head = row(gap=8)
        head.addWidget(Mark("hand-waving", "accentTxt", 16))
        self._title = label("", "small_strong", "accentTxt", wrap=True)
        head.addWidget(self._title, 1)
        self.body.addLayout(head)
        self._lines = label("", "small", "text", wrap=True)
        self.body.addWidget(self._lines)

    def show_facts(self, page: PageFacts) -> None:
        self._title.setText(tr("{name}, remember").format(name=page.name))
        lines = [line.rstrip(".") + "." for line in page.view.preferences.lines]
        self._lines.setText(" ".join(lines))
        self.setVisible(bool(lines))


class BeforeCard(Surface):
    """“Anna has told us before”: so that nobody has to start over."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        margins = 14, 10, 14, 10
        super().__init__("sheet", "line2", radius=10, margins=margins, gap=3, parent=parent)
        self._context, self._customer_id = context, 0
        head = row(gap=8)
        head.addWidget(Mark("clock-counter-clockwise", "text2", 16))
        self._title = label("", "small_strong", wrap=True)
        head.addWidget(self._title, 1)
        self.body.addLayout(head)
        self._told = label("", "small", "text2", wrap=True)
        self.body.addWidget(self._told)
        story = Button("", Kind.LINK, compact=True, breaks=True)
        story.setObjectName("show_story")
        story.clicked.connect(lambda: context.shell.open_customer(self._customer_id))
        self._story = story
        self.body.addWidget(story)

    def show_facts(self, page: PageFacts) -> None:
        self._customer_id = page.view.customer.id
        earlier = page.view.earlier
        self.setVisible(bool(earlier))
        if not earlier:
            return
        self._title.setText(tr("{name} has told us before").format(name=page.name))
        last = earlier[0]
        said = filled(
            tr("{day}: {title}. Don’t ask {name} to start over."),
            day=self._context.wording.day(last.opened_at),
            title=last.title,
            name=page.name,
        )
        if len(earlier) > 1:
            more = filled(tr("And {n} more."), n=len(earlier) - 1)
            said = f"{said} {more}"
        self._told.setText(said)
        self._story.set_words(tr("Show {name}’s story").format(name=page.name))
