"""The overview: all customers, where the money comes from, and whether care is the same for all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.insight.attention import AttentionVerdict
from csdesk.domain.insight.whole import Insight
from csdesk.domain.person import Person
from csdesk.services.shops import people
from ui.charts.chart_card import ChartCard
from ui.context import Context
from ui.insight.equal_care import EqualCareChart, verdict_chip
from ui.insight.narrowing import FilterButton, FilterRow, Known, Narrowing
from ui.insight.scatter import Scatter
from ui.insight.sides import Sides
from ui.insight.whale import WhaleChart
from ui.widgets.chips import Chip
from ui.widgets.surfaces import Scroll, column

_SCATTER_LEAST: Final = 440
_SIDE_BELOW: Final = 560
_LEAST: Final = 360


class OverviewView(QWidget):
    """The scatter at the left; the whale curve above equal care at the right, or below it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._insight: Insight | None = None
        self._known = Known()
        self.narrowing = Narrowing()
        self._scroll = scroll = Scroll()
        column(self).addWidget(scroll)
        self._line = Sides()
        scroll.body.addLayout(self._line, 1)
        self._build_scatter()
        self._build_side()

    def show_insight(self, insight: Insight) -> None:
        """Show the shop as it stands; what was filtered stays so."""
        self._insight = insight
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, _everybody, desk, then=self._show_people, newest="people")
        self._show_all()

    def narrow(self, asked: Narrowing) -> None:
        """Show only some of the customers in the pictures and their tables."""
        self.narrowing = asked
        self._show_all()

    def first_focus(self) -> QWidget:
        return self.scatter

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        below = self._line.place(event.size().width(), self._side)
        self._side.setMinimumHeight(_SIDE_BELOW if below else _LEAST)
        self.scatter_card.setMinimumHeight(_SCATTER_LEAST if below else _LEAST)

    # building

    def _build_scatter(self) -> None:
        self.scatter = Scatter(self._context.wording)
        self.scatter.opened.connect(self._open)
        self.scatter.lassoed.connect(self._take_lasso)
        title = self.tr("What customers bring, and what service costs")
        self.scatter_card = ChartCard(self._context, "scatter", title, self.scatter)
        self.filter_button = FilterButton()
        self.filter_button.changed.connect(self.narrow)
        self.scatter_card.add_tool(self.filter_button)
        self.filter_row = FilterRow()
        self.filter_row.changed.connect(self.narrow)
        before_chart = self.scatter_card.body.indexOf(self.scatter)
        self.scatter_card.body.insertWidget(before_chart, self.filter_row)
        self._line.addWidget(self.scatter_card, 1)

    def _build_side(self) -> None:
        self._side = Scroll(gap=12)
        side = self._side.body
        self.whale = WhaleChart(self._context.wording)
        self.whale.opened.connect(lambda mark: self._go_to(self.whale.id_at(mark)))
        title = self.tr("Where the money comes from")
        self.whale_card = ChartCard(self._context, "whale", title, self.whale)
        side.addWidget(self.whale_card, 1)
        self.care = EqualCareChart(self._context.wording)
        title = self.tr("Does everyone get the same care?")
        self.care_card = ChartCard(self._context, "equal_care", title, self.care)
        self.verdict = Chip("", "quiet")
        self.verdict.setObjectName("equalCareVerdict")
        self.care_card.add_chip(self.verdict)
        self.care.setFixedHeight(self.care.minimumHeight())
        side.addWidget(self.care_card)
        self._line.addWidget(self._side)

    # showing

    def _show_all(self) -> None:
        insight = self._insight
        if insight is None:
            return
        cloud, aim = insight.cloud, insight.aim_bp / 10_000
        self._known = Known(self._known.people, _tags(cloud.tags), _causes(insight))
        shown = None if self.narrowing.is_wide else self.narrowing.shown(cloud)
        self.filter_button.known, self.filter_button.narrowing = self._known, self.narrowing
        self.filter_row.show_narrowing(self.narrowing, self._known)
        self.scatter.show_cloud(cloud, aim, shown)
        self.scatter_card.tell(insight.facts.bands)
        self.scatter_card.show_note(self.scatter.told_of_strips())
        self.whale.show_cloud(cloud, shown)
        self.whale_card.tell(insight.facts.whale)
        if shown is not None:
            self.whale_card.say(self.whale.sentence_of())
        self.whale_card.show_note("" if shown is None else self.whale.told_of_the_end())
        self.care.show_groups(insight.attention)
        self.care_card.tell(insight.attention.finding)
        verdict = insight.attention.verdict
        tone, icon, words = verdict_chip(verdict)
        self.verdict.tell(words, tone, icon)
        self.verdict.setVisible(verdict is not AttentionVerdict.CANT_TELL)

    def _show_people(self, everybody: Sequence[Person]) -> None:
        names = {person.id: person.name for person in everybody}
        self._known = Known(names, self._known.tags, self._known.causes)
        self.scatter.people = {person.id: person.name.split()[0] for person in everybody}
        self.filter_button.known = self._known
        self.filter_row.show_narrowing(self.narrowing, self._known)

    # doing

    def _open(self, mark: int) -> None:
        self._go_to(self.scatter.id_at(mark))

    def _go_to(self, customer_id: int) -> None:
        self._context.shell.open_customer(customer_id)

    def _take_lasso(self, ids: tuple[int, ...]) -> None:
        now = self.narrowing
        self.narrow(Narrowing(now.person, now.tag, now.cause, frozenset(ids)))


def _everybody(desk: Desk) -> tuple[Person, ...]:
    return people(desk, active_only=False)


def _tags(of_all: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """Each tag once, in the letters it was first written in."""
    found = {tag.casefold(): tag for tags in reversed(of_all) for tag in tags}
    return tuple(found[key] for key in sorted(found))


def _causes(insight: Insight) -> dict[int, str]:
    causes = insight.causes.causes
    return {cause.cause_id: cause.label for cause in causes if cause.cause_id is not None}
