"""Five minutes through the demo shop: a strip at the foot that leads from place to place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from csdesk.desk import Desk
from csdesk.domain.complaint import Stage
from csdesk.domain.listings import ComplaintFilter, CustomerFilter, CustomerQuery
from csdesk.services.complaints import complaint_rows, list_complaints
from csdesk.services.customers import list_customers
from ui.context import Context
from ui.shell.window import COMPLAINT, CUSTOMER, MainWindow
from ui.widgets.buttons import Button, Kind
from ui.widgets.focus import FocusRing
from ui.widgets.surfaces import Card, Surface, row
from ui.widgets.text import label

OFFER: Final = "tour"
_LOOK_EVERY: Final = 120
_LOOKS: Final = 40
_RADIUS: Final = 12


@dataclass(frozen=True, slots=True)
class Step:
    """Where the tour goes, what it says there, and what it shows: a part by its class."""

    words: str
    place: str
    what: object
    shows: str


@dataclass(frozen=True, slots=True)
class Sights:
    """Whom of the demo shop the tour visits; None: there is nobody of the kind."""

    customer: int | None
    tipped: int | None
    heard: int | None
    """A complaint to listen to."""
    felt: int | None
    promised: int | None


def sights_of(desk: Desk) -> Sights:
    """Looks around in the shop for what the tour shows."""
    everybody = list_customers(desk, CustomerQuery())
    past = list_customers(desk, CustomerQuery(filter=CustomerFilter.PAST_TIPPING))
    rows = complaint_rows(desk, list_complaints(desk, ComplaintFilter.OPEN))
    at = {row.stage: row.id for row in reversed(rows)}
    return Sights(
        *(everybody[0] if everybody else None, past[0] if past else None),
        *(at.get(Stage.LISTENING), at.get(Stage.EMPATHIZING), at.get(Stage.PROMISE_OPEN)),
    )


def steps_of(sights: Sights) -> tuple[Step, ...]:
    """The way of the tour, without what this shop has nobody for."""
    way = (
        Step(
            _tr("Today tells who needs you now: late promises first, and never by money."),
            *("today", None, "TaskList"),
        ),
        Step(
            _tr("One page for one person: how they like to be treated, and all that was said."),
            *(CUSTOMER, sights.customer, "StoryCard"),
        ),
        Step(
            _tr("Teal is the margin they bring, orange what looking after them has cost."),
            *(CUSTOMER, sights.customer, "MoneyChart"),
        ),
        Step(
            _tr("Here orange passed teal: the tipping point. It can still be right to go on."),
            *(CUSTOMER, sights.tipped, "MoneyChart"),
        ),
        Step(
            _tr("Listen: write down their words, ask, and read it back until they say yes."),
            *(COMPLAINT, sights.heard, "ListenForm"),
        ),
        Step(
            _tr("Empathize: name the feeling, say sorry, and look honestly at your own side."),
            *(COMPLAINT, sights.felt, "EmpathizeForm"),
        ),
        Step(
            _tr("Act: choices with their price, a remedy, and one promise that is kept in sight."),
            *(COMPLAINT, sights.promised, "PromisePanel"),
        ),
        Step(
            _tr("Insight looks at the whole shop, and says so where it can’t tell yet."),
            *("insight", "overview", "Scatter"),
        ),
        Step(
            _tr("Reports: one file for your accountant, to the cent the same as every screen."),
            *("reports", None, "ExportFooter"),
        ),
        Step(
            _tr("Backups are made by themselves. That is all: your own shop awaits you."),
            *("settings", "backups", "VerdictCard"),
        ),
    )
    people = (CUSTOMER, COMPLAINT)
    return tuple(step for step in way if step.place not in people or step.what is not None)


class TourStrip(Surface):
    """One sentence and the ways on: next, back, end."""

    def __init__(self) -> None:
        super().__init__("infoSub", radius=10, margins=(16, 6, 8, 6), gap=0)
        self.setObjectName("tour_strip")
        line = row(gap=10)
        self.count = label("", "small", "text2")
        line.addWidget(self.count)
        self.told = label("", "body_medium", "infoTxt", wrap=True)
        self.told.setObjectName("tour_words")
        line.addWidget(self.told, 1)
        self.end = self._button("tour_end", self.tr("End the tour"), Kind.GHOST)
        self.back = self._button("tour_back", self.tr("Back"), Kind.SECONDARY)
        self.next = self._button("tour_next", self.tr("Next"), Kind.PRIMARY)
        for button in (self.end, self.back, self.next):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(line)

    def tell(self, words: str, at: int, of: int) -> None:
        """Say where one is; the last step has no next."""
        count = self.tr("{n} of {all}").format(n=at + 1, all=of)
        self.count.setText(count)
        self.told.setText(words)
        self.setAccessibleName(f"{count}. {words}")
        self.back.setEnabled(at > 0)
        last = at == of - 1
        self.next.set_words(self.tr("Done") if last else self.tr("Next"))
        self.end.setVisible(not last)

    def _button(self, name: str, words: str, kind: Kind) -> Button:
        button = Button(words, kind, compact=True)
        button.setObjectName(name)
        return button


class Tour(QObject):
    """Walks through the demo; it changes nothing in it."""

    ended = Signal()

    def __init__(self, window: MainWindow, context: Context) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self._steps: tuple[Step, ...] = ()
        self._at = 0
        self._ring: FocusRing | None = None
        self._lit: QWidget | None = None
        self.strip: TourStrip | None = None
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    def offer(self) -> None:
        """Say above the pages that there is a tour."""
        words = _tr("New here? A tour of five minutes shows what csdesk does.")
        hide = self._window.hide_strip
        ways = ((_tr("Show me around"), self.begin), (_tr("Not now"), lambda: hide(OFFER)))
        self._window.show_strip(OFFER, words, ways)

    def begin(self) -> None:
        """Look for what to show, and go to the first place."""
        self._window.hide_strip(OFFER)
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, sights_of, desk, then=self._set_out, newest="tour")

    @property
    def step(self) -> Step | None:
        """Where the tour is; None: it is not under way."""
        return None if self.strip is None else self._steps[self._at]

    @property
    def shown(self) -> QWidget | None:
        """What is lit up now."""
        return None if self._ring is None else self._lit

    def end(self) -> None:
        """Take the strip away; one stays where one is."""
        self._timer.stop()
        self._put_out()
        strip, self.strip = self.strip, None
        if strip is not None:
            self._window.lay_below(None)
            self.ended.emit()

    def _set_out(self, sights: Sights) -> None:
        self.end()
        self._steps = steps_of(sights)
        self.strip = TourStrip()
        self.strip.end.clicked.connect(self.end)
        self.strip.back.clicked.connect(lambda: self._go(-1))
        self.strip.next.clicked.connect(lambda: self._go(1))
        self._window.lay_below(self.strip)
        self._at = 0
        self._go(0)

    def _go(self, by: int) -> None:
        self._at += by
        if self._at >= len(self._steps):
            self.end()
            return
        step = self._steps[self._at]
        assert self.strip is not None
        self._put_out()
        self.strip.tell(step.words, self._at, len(self._steps))
        self._window.open_place(step.place, step.what)
        self._looks = 0
        self._timer.start()
        self.strip.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        """Pages fill themselves by and by: what is to be seen is lit once it is there."""
        self._looks += 1
        step, page = self.step, self._window.pages.currentWidget()
        if step is None or page is None or self._looks > _LOOKS:
            self._timer.stop()
            return
        for part in page.findChildren(QWidget):
            if type(part).__name__ == step.shows and part.isVisible():
                self._timer.stop()
                self._lit = part
                self._ring = FocusRing(_seen_whole(part, step), _RADIUS)
                if self.strip is not None:
                    self.strip.next.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _put_out(self) -> None:
        ring, self._ring = self._ring, None
        if ring is not None and isValid(ring):
            ring.hide()
            ring.deleteLater()


def _seen_whole(part: QWidget, step: Step) -> QWidget:
    """A form fills what it is scrolled in, which would cut the ring off: its card has the room."""
    above: QWidget | None = part
    while step.place == COMPLAINT and above is not None:
        if isinstance(above, Card):
            return above
        above = above.parentWidget()
    return part


def _tr(words: str) -> str:
    return QCoreApplication.translate("Tour", words)
