"""Insight: who is looked after, and what it costs; views of one answer, worked out aside."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import Speech
from csdesk.domain.insight.whole import Insight
from csdesk.progress import Progress
from csdesk.services.insight.keeping import keep, let_go
from ui.charts.chart_card import ChartCard
from ui.context import Context
from ui.insight.span import InsightMemory, SpanChooser
from ui.insight.views import InsightView, views
from ui.jobs import Job
from ui.widgets.buttons import Button
from ui.widgets.chips import Tabs
from ui.widgets.states import EmptyState, ErrorPanel, Hint, WayOn
from ui.widgets.surfaces import Page, column
from ui.wording import speech_of

_PATIENCE_MS: Final = 500
_CONCERNS = frozenset(Noun) - {
    Noun.ATTACHMENT,
    Noun.ENCLOSURE,
    Noun.LETTER,
    Noun.LETTER_TEMPLATE,
    Noun.OFFERED_FILE,
    Noun.QUESTION,
    Noun.REMEMBERED_LAYOUT,
}


def _look(desk: Desk, period: Period, speech: Speech, progress: Progress) -> Insight:
    from csdesk.services.insight.whole import insight  # numpy comes with it, at the first visit

    return insight(desk, period, speech, progress=progress)


def _take_looks(desk: Desk) -> None:
    from csdesk.services.insight.payback import take_looks

    take_looks(desk)


class InsightPage(Page):
    """The frame: which days, which view; and what to say while there is nothing to show."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        line = self.tr("Who you look after, and what it costs")
        super().__init__(self.tr("Insight"), line, parent)
        self._context = context
        self._memory = InsightMemory()
        self._known: Insight | None = None
        self._job: Job | None = None
        self._views = {view.name: view for view in views()}
        self._made: dict[str, QWidget] = {}
        self._shown_by: dict[str, Insight] = {}
        self._build_header()
        self._build_tabs()
        self._build_room()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show_waiting)
        context.changes.happened.connect(self._look_again)

    # what the window asks for

    def arrive(self, what: object) -> None:
        """Come here; ``what`` may be the name of a view."""
        if isinstance(what, str) and what in self._views:
            self._tabs.choose(what)
        jobs, desk = self._context.jobs, self._context.desk
        jobs.write(self, _take_looks, desk, failed=lambda _: None, once="looks")
        self.reload()

    def first_focus(self) -> QWidget | None:
        """The switch of views, where the arrow keys lead on."""
        return next((tab for tab in self._tabs.buttons() if tab.isChecked()), None)

    def reload(self) -> None:
        """Work everything out anew, off the ui thread; an older answer is dropped."""
        self._patience.start()
        keep(self._context.desk)
        self._job = self._context.jobs.read(
            self,
            _look,
            self._context.desk,
            self.span.period(),
            speech_of(self._context.wording),
            then=self.show_insight,
            failed=self._failed,
            newest="insight",
            heeds=True,
        )

    def show_insight(self, known: Insight) -> None:
        """Show what was worked out, in the view that is chosen; the others when they are."""
        self._patience.stop()
        self._known = known
        self.put_button.setEnabled(True)
        if _is_empty(known):
            self._room.setCurrentWidget(self._empty)
            self.put_button.turn_off(self.tr("There is nothing to put in a report yet."))
            return
        self.put_button.turn_on()
        self._show_view()

    @property
    def view(self) -> QWidget | None:
        """The view that is chosen, if it was made."""
        return self._made.get(self._name)

    @property
    def help_part(self) -> str:
        """Which view the help is about."""
        return self._name

    def put_in_report(self) -> None:
        """All charts of the view that is shown go into the next report."""
        view = self.view
        cards = view.findChildren(ChartCard) if view is not None else []
        picks = self._context.picks
        fresh = [card.key for card in cards if not picks.holds(card.key)]
        for card in cards:
            picks.add(card.key, card.title)

        def take_back() -> None:
            for key in fresh:
                picks.remove(key)

        shell = self._context.shell
        way_on = (self.tr("Open reports"), lambda: shell.open_place("reports"))
        said = self.tr("This view goes into the report “Insight”.")
        shell.toast(said, self._views[self._name].words, take_back, way_on)

    # Qt

    def hideEvent(self, event: QHideEvent) -> None:
        """Who leaves takes no more time and memory; a smaller window only hides it a while."""
        super().hideEvent(event)
        self._patience.stop()
        if event.spontaneous():
            return
        if self._job is not None:
            self._job.cancel()
        let_go(self._context.desk)

    # building

    def _build_header(self) -> None:
        self.span = SpanChooser(self._context.desk.today)
        self.span.choose(self._memory.span)
        self.span.changed.connect(self._other_days)
        self.add_action(self.span)
        self.put_button = Button(self.tr("Put in a report"), icon="file-text")
        self.put_button.setObjectName("insight_put_in_report")
        self.put_button.clicked.connect(self.put_in_report)
        self.put_button.turn_off(self.tr("There is nothing to put in a report yet."))
        self.add_action(self.put_button)

    def _build_tabs(self) -> None:
        options = [(view.name, view.words) for view in self._views.values()]
        self._tabs = Tabs(self.tr("What is looked at"), options)
        self._tabs.setObjectName("insight_views")
        last = self._memory.view
        self._tabs.choose(last if last in self._views else next(iter(self._views)))
        self._tabs.chosen.connect(lambda _: self._other_view())
        above = column(gap=8)
        above.addWidget(self._tabs)
        above.addWidget(self.span.days)
        self.body.addLayout(above)

    def _build_room(self) -> None:
        self._room = QStackedWidget()
        self._waiting = Hint(self.tr("Adding up what is written down…"), "hourglass-medium")
        self._waiting.setObjectName("insight_waiting")
        self._nothing = QWidget()
        self._empty = self._make_empty()
        self._trouble = QWidget()
        lines = column(self._trouble)
        self._error = ErrorPanel("warning")
        self._error.setObjectName("insight_error")
        again = Button(self.tr("Try again"), icon="arrow-clockwise")
        again.setObjectName("insight_again")
        again.clicked.connect(self.reload)
        self._error.action_row.addWidget(again)
        self._error.action_row.addStretch(1)
        lines.addWidget(self._error)
        lines.addStretch(1)
        for each in (self._nothing, self._waiting, self._empty, self._trouble):
            self._room.addWidget(each)
        self.body.addWidget(self._room, 1)

    def _make_empty(self) -> EmptyState:
        shell = self._context.shell
        ways = (
            WayOn(
                "download-simple",
                self.tr("Bring in your sales"),
                self.tr("A list from your till or shop, as it comes."),
                self.tr("Bring in a list"),
                lambda: shell.open_place("import"),
                primary=True,
            ),
            WayOn(
                "users",
                self.tr("Start with one customer"),
                self.tr("Add what they bought on their page."),
                self.tr("Go to customers"),
                lambda: shell.open_place("customers"),
            ),
        )
        empty = EmptyState(
            self.tr("Bring in sales first"),
            self.tr("Insight compares what customers bring with what looking after them costs."),
            ways,
            self.tr("Everything stays on this laptop."),
        )
        empty.setObjectName("insight_empty")
        return empty

    # private

    @property
    def _name(self) -> str:
        return str(self._tabs.value())

    def _show_view(self) -> None:
        """The chosen view with what is known now; a view is told only what is new to it."""
        if self._known is None:
            return
        name = self._name
        view = self._made.get(name)
        if view is None:
            view = self._made[name] = self._views[name].make(self._context)
            self._room.addWidget(view)
        if self._shown_by.get(name) is not self._known:
            self._shown_by[name] = self._known
            cast("InsightView", view).show_insight(self._known)
        self._room.setCurrentWidget(view)

    def _show_waiting(self) -> None:
        """Only the first time there is nothing to look at meanwhile."""
        if self._known is None:
            self._room.setCurrentWidget(self._waiting)

    def _other_view(self) -> None:
        self._memory.remember(self._name, self.span.span)
        if self._known is not None and not _is_empty(self._known):
            self._show_view()

    def _other_days(self) -> None:
        self._memory.remember(self._name, self.span.span)
        self.reload()

    def _failed(self, error: Exception) -> None:
        self._patience.stop()
        self._error.tell(
            self.tr("Insight could not be worked out."),
            self._context.wording.words_for(error),
            works=[self.tr("Try again. If it stays so, bring back your last backup.")],
        )
        self._room.setCurrentWidget(self._trouble)

    def _look_again(self, touched: frozenset[Noun]) -> None:
        if touched & _CONCERNS and self.isVisible():
            self.reload()


def _is_empty(known: Insight) -> bool:
    """Whether the shop has no money to speak of yet, in whichever days."""
    cloud = known.cloud
    narrowed = known.period.first is not None or known.period.last is not None
    moved = any(cloud.spend) or any(cloud.margin) or any(cloud.service_cost)
    return not moved and not known.totals.purchases and not narrowed
