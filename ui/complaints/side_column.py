"""The two columns beside the form: where one is, what to remember; and what to read back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.complaint import Stage
from csdesk.domain.spoken import filled
from ui.complaints.alike_card import AlikeCard
from ui.complaints.complaint_words import tr
from ui.complaints.page_facts import ACT, EMPATHIZE, LISTEN, STEPS, PageFacts
from ui.complaints.side_cards import AddsCard, BeforeCard, RememberCard
from ui.context import Context
from ui.widgets.steps import Step, StepRail
from ui.widgets.surfaces import Scroll, column


class WayColumn(QWidget):
    """Listen, empathize, act; and how this customer wants to be treated."""

    asked = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = context.wording
        self.rail = StepRail(
            (
                Step(LISTEN, tr("Listen"), tr("What happened to them"), "ear"),
                Step(EMPATHIZE, tr("Empathize"), tr("Say it, and mean it"), "heart"),
                Step(ACT, tr("Act"), tr("Offer, agree, promise"), "handshake"),
            )
        )
        self.rail.asked.connect(self.asked)
        self._remember = RememberCard()
        self._before = BeforeCard(context)
        lines = column(self, gap=10)
        lines.addWidget(self.rail)
        self.alike = AlikeCard(context)
        self._beside = beside = Scroll(gap=10, margins=(0, 8, 0, 0))
        for card in (self._remember, self._before, self.alike):
            beside.body.addWidget(card)
        beside.body.addStretch(1)
        lines.addWidget(beside, 1)

    def fit(self, wide: int) -> None:
        """Take so much room; with none, the way is gone along by the buttons below the form."""
        self.setVisible(wide > 0)
        if wide:
            self.rail.setFixedWidth(wide)
            self.setFixedWidth(wide)

    def show_facts(self, page: PageFacts, shown: str) -> None:
        """Show how far it is, and which step is on the page."""
        self._remember.show_facts(page)
        self._before.show_facts(page)
        stage = page.facts.stage
        done = [step for at, step in enumerate(STEPS, start=1) if stage > at]
        lines, closed = {}, {}
        for step in done:
            minutes = page.minutes_of_step(step)
            told = tr("Done in {time}").format(time=self._wording.minutes(minutes))
            lines[step] = told if minutes else tr("Done")
        reached = int(min(stage, Stage.ACTING))
        if page.complaint.ended_elsewhere:
            done, lines, reached = [], {}, len(STEPS)
            closed = dict.fromkeys(STEPS, tr("It ended before csdesk. Taken up again, this opens."))
        for step in STEPS[reached:]:
            first = tr("Listening") if stage is Stage.LISTENING else tr("Saying that you heard it")
            closed[step] = filled(
                tr("{first} comes first. Finish it, and this opens."), first=first
            )
        self.rail.show_step(shown, done, lines, closed)


class SideColumn(Scroll):
    """What belongs to the step, above what this adds; scrolled where both have no room."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(gap=13, parent=parent)
        self._cards: dict[str, QWidget] = {}
        self._wide, self._low = 0, False
        self._place = QWidget()
        self._inside = column(self._place, gap=0)
        self.body.addWidget(self._place)
        self.adds = AddsCard(context)
        self.body.addWidget(self.adds)
        self.body.addStretch(1)
        self._content.installEventFilter(self)

    def add_card(self, step: str, card: QWidget) -> None:
        """Keep the card of a step, to be shown with it."""
        self._cards[step] = card
        card.setVisible(False)
        self._inside.addWidget(card)

    def show_step(self, step: str) -> None:
        """Show the card of this step; none after the three."""
        for name, card in self._cards.items():
            card.setVisible(name == step)
        self._place.setVisible(step in self._cards)
        self._give_room()

    @property
    def least_width(self) -> int:
        """With less, what is on it would lie under its scroll bar."""
        return self.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()

    def fit(self, wide: int, *, low: bool) -> None:
        """Take so much room; where it is low, what is read back has all of it."""
        self._wide, self._low = wide, low
        self._widen()
        self._give_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._widen()
        return bool(super().eventFilter(watched, event))

    def _widen(self) -> None:
        self.setFixedWidth(max(self._wide, self.least_width))

    def _give_room(self) -> None:
        self.adds.setVisible(not self._low or self._place.isHidden())
