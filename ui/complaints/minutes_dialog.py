"""Minutes and costs of a complaint: correct the clock, add 15 for anybody, write an outlay down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.effort import Effort, Measured, Outlay, OutlayKind
from csdesk.domain.person import Person
from csdesk.services.complaints import complaint_facts
from csdesk.services.efforts import (
    MOST_MINUTES,
    efforts_of,
    log_minutes,
    log_outlay,
    outlays_of,
    remove_effort,
    remove_outlay,
)
from csdesk.services.shops import people
from ui.complaints.complaint_words import tr
from ui.complaints.page_facts import PageFacts
from ui.complaints.step_clock import StepClock
from ui.context import Context
from ui.doing import do
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, LineField, MoneyField
from ui.widgets.pickers import PersonPicker, Picker
from ui.widgets.surfaces import Scroll, clear, row
from ui.widgets.text import ElidedLabel, label

_STEP = 15


@dataclass(frozen=True, slots=True)
class _Spent:
    efforts: tuple[Effort, ...]
    outlays: tuple[Outlay, ...]
    people: tuple[Person, ...]


def _read(desk: Desk, complaint_id: int) -> _Spent:
    everybody = people(desk, active_only=False)
    return _Spent(efforts_of(desk, complaint_id), outlays_of(desk, complaint_id), everybody)


def _add_minutes(desk: Desk, complaint_id: int, person_id: int | None, minutes: int) -> Effort:
    customer_id = complaint_facts(desk, complaint_id).complaint.customer_id
    return log_minutes(desk, customer_id, minutes, person_id=person_id, complaint_id=complaint_id)


def measured_words(measured: Measured) -> str:
    """How minutes came about."""
    return {
        Measured.TIMER: tr("timer"),
        Measured.STEP: tr("counted"),
        Measured.BY_HAND: tr("by hand"),
        Measured.ESTIMATED: tr("estimated"),
    }[measured]


class MinutesDialog(Dialog):
    """What was spent on a complaint so far, and more of it by hand."""

    def __init__(
        self, context: Context, page: PageFacts, clock: StepClock, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Minutes and costs"), page.complaint.title, width=560, parent=parent)
        self._context, self._page, self._clock = context, page, clock
        self._build_clock()
        self._build_minutes(page)
        self._build_outlay()
        self._list = Scroll(gap=4)
        self._list.setFixedHeight(148)
        self.body.addWidget(self._list)
        done = Button(tr("Done"), Kind.PRIMARY)
        done.setObjectName("minutes_done")
        done.clicked.connect(self.accept)
        self.foot.addStretch(1)
        self.foot.addWidget(done)
        context.changes.happened.connect(self._look_again)
        self._reload()

    def submit(self) -> None:
        self.accept()

    def first_focus(self) -> QWidget:
        return self.minutes

    def _build_clock(self) -> None:
        self.counted = LineField(tr("This clock"), suffix=tr("min"), longest=5)
        self.counted.setObjectName("clock_minutes")
        self.counted.setFixedWidth(110)
        self.counted.setText(str(self._clock.uncounted // 60))
        self.counted.editingFinished.connect(self._correct)
        line = row(gap=10)
        line.addWidget(label(tr("The clock has counted since the last step"), "body"), 1)
        line.addWidget(self.counted)
        self.body.addLayout(line)

    def _build_minutes(self, page: PageFacts) -> None:
        self.person = PersonPicker(tr("Who"), [(p.id, p.name) for p in page.people])
        self.person.choose(page.at_desk or page.complaint.person_id)
        self.minutes = LineField(tr("Minutes"), "15", suffix=tr("min"), longest=5)
        self.minutes.setObjectName("by_hand_minutes")
        self.minutes.setFixedWidth(110)
        self.minutes.returnPressed.connect(self._add_typed)
        quick = Button(tr("Add 15"), Kind.SOFT, "plus")
        quick.setObjectName("add_15")
        quick.clicked.connect(lambda: self._add(_STEP))
        add = Button(tr("Add"), Kind.SECONDARY)
        add.setObjectName("add_minutes")
        add.clicked.connect(self._add_typed)
        holder = QWidget()
        line = row(holder, gap=8)
        for widget, stretch in ((self.person, 1), (self.minutes, 0), (add, 0), (quick, 0)):
            line.addWidget(widget, stretch)
        self._minutes_row = LabelledField(tr("Minutes by hand"), holder)
        self.body.addWidget(self._minutes_row)

    def _build_outlay(self) -> None:
        self.kind = Picker(
            tr("What for"),
            (
                (OutlayKind.POSTAGE, tr("Postage")),
                (OutlayKind.TRAVEL, tr("Travel")),
                (OutlayKind.PARTS, tr("Parts")),
                (OutlayKind.OTHER, tr("Something else")),
            ),
        )
        self.note = LineField(tr("What it was"), tr("What it was"))
        self.note.setObjectName("outlay_note")
        self.amount = MoneyField(tr("Cost"), self._context.wording)
        self.amount.setObjectName("outlay_cost")
        self.amount.setFixedWidth(96)
        add = Button(tr("Add"), Kind.SECONDARY)
        add.setObjectName("add_outlay")
        add.clicked.connect(self._add_outlay)
        holder = QWidget()
        line = row(holder, gap=8)
        for widget, stretch in ((self.kind, 1), (self.note, 1), (self.amount, 0), (add, 0)):
            line.addWidget(widget, stretch)
        self._outlay_row = LabelledField(tr("Postage, travel, parts"), holder)
        self.body.addWidget(self._outlay_row)

    def _correct(self) -> None:
        typed = self.counted.text().strip()
        if typed.isdecimal() and int(typed) <= MOST_MINUTES:
            if int(typed) != self._clock.uncounted // 60:
                self._clock.correct(int(typed) * 60)
        else:
            self.counted.setText(str(self._clock.uncounted // 60))

    def _add_typed(self) -> None:
        typed = self.minutes.text().strip()
        fits = typed.isdecimal() and 0 < int(typed) <= MOST_MINUTES
        self._minutes_row.complain("" if fits else tr("Write whole minutes, like 20."))
        if fits:
            self._add(int(typed), then=lambda _: self.minutes.clear())

    def _add(self, minutes: int, then: Callable[[object], None] | None = None) -> None:
        here = self._page.complaint.id
        told = tr("One minute written down."), tr("{n} minutes written down.")
        said = self._context.wording.counted(minutes, *told)
        do(
            *(self._context, self, _add_minutes, here, self.person.person_id(), minutes),
            said=said,
            then=then,
        )

    def _add_outlay(self) -> None:
        cost = self.amount.amount()
        fits = cost is not None and cost > 0
        self._outlay_row.complain("" if fits else tr("Write what it cost, like 4.50."))
        if not fits or cost is None:
            return
        kind = OutlayKind(str(self.kind.value()))
        page, desk = self._page, self._context.desk
        outlay = Outlay(
            *(page.view.customer.id, desk.today(), kind, cost),
            complaint_id=page.complaint.id,
            note=self.note.text().strip(),
        )

        def emptied(_: object) -> None:
            self.amount.clear()
            self.note.clear()

        do(self._context, self, log_outlay, outlay, said=tr("Written down."), then=emptied)

    def _reload(self) -> None:
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, _read, desk, self._page.complaint.id, then=self._show, newest="spent")

    def _show(self, spent: _Spent) -> None:
        clear(self._list.body)
        names = {person.id: person.name for person in spent.people}
        wording = self._context.wording
        for effort in spent.efforts:
            who = names.get(effort.person_id or 0, tr("Somebody"))
            told = f"{who} · {measured_words(effort.measured)} · {wording.day(effort.spent_on)}"
            figure = f"{wording.minutes(effort.minutes)} · {wording.money(effort.cost_minor)}"
            self._line(told, figure, remove_effort, effort.id)
        for outlay in spent.outlays:
            words = self.kind.itemText(max(0, self.kind.findData(outlay.kind)))
            told = " · ".join(part for part in (words, outlay.note) if part)
            self._line(told, wording.money_exact(outlay.cost_minor), remove_outlay, outlay.id)
        if not spent.efforts and not spent.outlays:
            self._list.body.addWidget(label(tr("Nothing is written down yet."), "small", "text3"))
        self._list.body.addStretch(1)

    def _line(self, told: str, figure: str, remove: Callable[..., None], key: int) -> None:
        holder = QWidget()
        line = row(holder, gap=8)
        line.addWidget(ElidedLabel(told, "small", "text2"), 1)
        line.addWidget(label(figure, "small_strong"))
        away = IconButton("trash", tr("Take it away"), size=28, icon_size=14)
        said = tr("Taken away.")
        away.clicked.connect(lambda: do(self._context, self, remove, key, said=said))
        line.addWidget(away)
        self._list.body.addWidget(holder)

    def _look_again(self, touched: frozenset[Noun]) -> None:
        if touched & {Noun.EFFORT, Noun.OUTLAY}:
            self._reload()
