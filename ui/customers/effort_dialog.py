"""Minutes and outlays written down by hand, on a complaint or not."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.effort import Outlay, OutlayKind, cost_of_minutes
from csdesk.domain.errors import CsdeskError
from csdesk.domain.person import Person
from csdesk.domain.shop import Shop
from csdesk.services.customers import CustomerDetails, customer_details
from csdesk.services.efforts import MOST_MINUTES, log_minutes, log_outlay
from csdesk.services.shops import people, read_shop
from ui.context import Context
from ui.doing import do
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import ChoicePills, Segmented
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, LineField, MoneyField
from ui.widgets.pickers import DateField, PersonPicker, Picker
from ui.widgets.surfaces import column, row
from ui.widgets.tall_scroll import TallScroll
from ui.widgets.text import label

_QUICK: Final = (5, 15, 30, 45, 60)

_Known = tuple[CustomerDetails, tuple[Person, ...], Shop]


def _read(desk: Desk, customer_id: int) -> _Known:
    return customer_details(desk, customer_id), people(desk), read_shop(desk)


class EffortDialog(Dialog):
    """“Add 15”: whose minutes, on what; or what was laid out for postage, travel, parts."""

    saved = Signal(object)
    """The Effort or Outlay that was written down."""

    def __init__(
        self,
        context: Context,
        customer_id: int,
        *,
        outlay: bool = False,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Add minutes"), width=560, parent=parent)
        self._context, self._customer_id = context, customer_id
        self._complaint_id = complaint_id
        self._known: _Known | None = None
        self.which = Segmented(
            self.tr("What to add"), [(False, self.tr("Minutes")), (True, self.tr("Outlay"))]
        )
        self.which.choose(outlay)
        self.which.chosen.connect(lambda _: self._switch())
        self._scroll = TallScroll()
        self.body.addWidget(self._scroll, 1)
        self._scroll.body.addWidget(self.which)
        self._build_minutes()
        self._build_outlay()
        self.belongs = Picker(self.tr("Belongs to"))
        self._belongs_place = LabelledField(self.tr("Belongs to"), self.belongs)
        self._belongs_place.setVisible(False)
        self.note = LineField(self.tr("What for"), longest=200)
        self._scroll.body.addWidget(self._belongs_place)
        self._scroll.body.addWidget(LabelledField(self.tr("What for"), self.note))
        self.foot.addStretch(1)
        self.save = Button("", Kind.PRIMARY, "check", key="Ctrl+Return")
        self.save.clicked.connect(self.submit)
        self.foot.addWidget(self.save)
        self._switch()
        context.jobs.read(self, _read, context.desk, customer_id, then=self._show)

    def first_focus(self) -> QWidget:
        return self.cost if self.which.value() else self.minutes

    def submit(self) -> None:
        if self.which.value():
            self._save_outlay()
        else:
            self._save_minutes()

    def _build_minutes(self) -> None:
        self._minutes_part = QWidget()
        part = column(self._minutes_part, gap=12)
        self.quick = ChoicePills(
            self.tr("Minutes"), [(each, self.tr("Add {n}").format(n=each)) for each in _QUICK]
        )
        self.minutes = LineField(self.tr("Minutes"), "15", longest=4)
        self.quick.chosen.connect(lambda chosen: self.minutes.setText(str(chosen)))
        self.minutes.textChanged.connect(lambda _: self._tell_cost())
        self._minutes_place = LabelledField(self.tr("Minutes"), self.minutes)
        self.who = PersonPicker(self.tr("Who"))
        self.who.picked.connect(lambda _: self._tell_cost())
        self._cost_words = label("", "small", "text2")
        part.addWidget(self.quick)
        line = row(gap=14)
        line.addWidget(self._minutes_place, 1)
        line.addWidget(LabelledField(self.tr("Who"), self.who), 2)
        part.addLayout(line)
        part.addWidget(self._cost_words)
        self._scroll.body.addWidget(self._minutes_part)

    def _build_outlay(self) -> None:
        self._outlay_part = QWidget()
        part = column(self._outlay_part, gap=12)
        self.kind = ChoicePills(
            self.tr("What was laid out"),
            [
                (OutlayKind.POSTAGE, self.tr("Postage")),
                (OutlayKind.TRAVEL, self.tr("Travel")),
                (OutlayKind.PARTS, self.tr("Parts")),
                (OutlayKind.OTHER, self.tr("Something else")),
            ],
        )
        self.kind.choose(OutlayKind.POSTAGE)
        self.cost = MoneyField(self.tr("What it cost"), self._context.wording)
        self._cost_place = LabelledField(self.tr("What it cost"), self.cost)
        self.day = DateField(self.tr("Day"), self._context.desk.today())
        part.addWidget(self.kind)
        line = row(gap=14)
        line.addWidget(self._cost_place, 1)
        line.addWidget(LabelledField(self.tr("Day"), self.day), 1)
        part.addLayout(line)
        self._scroll.body.addWidget(self._outlay_part)

    def _switch(self) -> None:
        outlay = bool(self.which.value())
        self._minutes_part.setVisible(not outlay)
        self._outlay_part.setVisible(outlay)
        self.save.set_words(self.tr("Add outlay") if outlay else self.tr("Add minutes"))
        self._name_it()

    def _name_it(self) -> None:
        name = self._known[0].customer.first_name if self._known else ""
        if self.which.value():
            told = self.tr("Add an outlay for {name}") if name else self.tr("Add an outlay")
        else:
            told = self.tr("Add minutes for {name}") if name else self.tr("Add minutes")
        self.entitle(told.format(name=name))

    def _show(self, known: _Known) -> None:
        self._known = known
        details, persons, _ = known
        self.who.set_options([(one.id, one.name) for one in persons])
        here = self._context.desk.store.person_id
        if here is not None:
            self.who.choose(here)
        complaints = details.open_complaints
        none = (0, self.tr("No complaint"))
        self.belongs.set_options([none, *((one.id, one.title) for one in complaints)])
        self.belongs.choose(self._complaint_id or 0)
        self._belongs_place.setVisible(bool(complaints))
        self._name_it()
        self._tell_cost()

    def _minutes_typed(self) -> int | None:
        typed = self.minutes.text().strip()
        return int(typed) if typed.isdecimal() and 0 < int(typed) <= MOST_MINUTES else None

    def _tell_cost(self) -> None:
        minutes = self._minutes_typed()
        self._minutes_place.complain("")
        if minutes is None or self._known is None:
            self._cost_words.setText("")
            return
        _, persons, shop = self._known
        who = self.who.person_id()
        known = next((one.hourly_minor for one in persons if one.id == who), None)
        hourly = shop.hourly if known is None else known
        told = self.tr("Costs {cost} at {hourly} an hour.")
        if known is None and shop.hourly_minor is None:
            told = self.tr("Costs {cost} at {hourly} an hour, which is assumed.")
        words = self._context.wording.money
        cost = words(cost_of_minutes(minutes, hourly))
        self._cost_words.setText(told.format(cost=cost, hourly=words(hourly)))

    def _complaint(self) -> int | None:
        chosen = self.belongs.value()
        if isinstance(chosen, int) and chosen:
            return chosen
        return None if self.belongs.count() else self._complaint_id

    def _save_minutes(self) -> None:
        minutes = self._minutes_typed()
        if minutes is None:
            self._minutes_place.complain(self.tr("Write whole minutes, for instance 15."))
            self.minutes.setFocus()
            return
        said = self.tr("{minutes} written down")
        do(
            self._context,
            self,
            log_minutes,
            self._customer_id,
            minutes,
            person_id=self.who.person_id(),
            complaint_id=self._complaint(),
            note=self.note.text().strip(),
            said=said.format(minutes=self._context.wording.minutes(minutes)),
            then=self._finish,
            failed=lambda error: self._tell(error, self._minutes_place),
        )

    def _save_outlay(self) -> None:
        trouble, cost = self.cost.complaint(), self.cost.amount()
        if trouble or not cost or cost < 0:
            self._cost_place.complain(trouble or self.tr("Write what it cost, like 12.50."))
            self.cost.setFocus()
            return
        outlay = Outlay(
            customer_id=self._customer_id,
            spent_on=self.day.day(),
            kind=OutlayKind(str(self.kind.value())),
            cost_minor=cost,
            complaint_id=self._complaint(),
            note=self.note.text().strip(),
        )
        said = self.tr("Outlay of {cost} is written down")
        do(
            self._context,
            self,
            log_outlay,
            outlay,
            said=said.format(cost=self._context.wording.money(cost)),
            then=self._finish,
            failed=lambda error: self._tell(error, self._cost_place),
        )

    def _finish(self, written: object) -> None:
        self.saved.emit(written)
        self.accept()

    def _tell(self, error: Exception, place: LabelledField) -> None:
        if isinstance(error, CsdeskError):
            place.complain(self._context.wording.words_for(error))
