"""What became of a promise: kept, given a new day, or not kept, and why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from enum import StrEnum
from typing import Any

from PySide6.QtWidgets import QWidget

from csdesk.domain.errors import CsdeskError
from csdesk.domain.promise import Promise
from csdesk.services.promises import break_promise, keep_promise, move_promise
from ui.context import Context
from ui.doing import do
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import ChoicePills
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, LineField
from ui.widgets.pickers import DateField


class Became(StrEnum):
    """What can become of a promise."""

    KEPT = "kept"
    MOVED = "moved"
    BROKEN = "broken"


class PromiseDialog(Dialog):
    """One promise that belongs to no complaint; those of a complaint are dealt with there."""

    def __init__(
        self,
        context: Context,
        promise_id: int,
        what: str,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Your promise to {name}").format(name=name)
        super().__init__(title, what, width=520, parent=parent)
        self._context, self._promise_id, self._name = context, promise_id, name
        self.became = ChoicePills(
            self.tr("What became of it"),
            [
                (Became.KEPT, self.tr("We kept it")),
                (Became.MOVED, self.tr("It gets another day")),
                (Became.BROKEN, self.tr("We could not keep it")),
            ],
        )
        self.became.choose(Became.KEPT)
        self.became.chosen.connect(lambda _: self._suit())
        self.day = DateField(self.tr("New day"), context.desk.today() + timedelta(days=1))
        self.day_place = LabelledField(self.tr("New day"), self.day)
        asked = self.tr("Did {name} agree?").format(name=name)
        self.agreed = ChoicePills(
            asked, ((True, self.tr("Yes, they agreed")), (False, self.tr("Not yet, or no")))
        )
        self.agreed.setObjectName("promise_agreed")
        self.agreed_place = LabelledField(asked, self.agreed)
        self.agreed.chosen.connect(lambda _: self.agreed_place.complain(""))
        self.reason = LineField(self.tr("Why"), self.tr("The part came late"), longest=300)
        self.reason_place = LabelledField(self.tr("Why, in a few words"), self.reason)
        self.body.addWidget(self.became)
        self.body.addWidget(self.day_place)
        self.body.addWidget(self.agreed_place)
        self.body.addWidget(self.reason_place)
        self.foot.addStretch(1)
        self.save = Button(self.tr("Save"), Kind.PRIMARY, "check", key="Ctrl+Return")
        self.save.clicked.connect(self.submit)
        self.foot.addWidget(self.save)
        self._suit()

    def first_focus(self) -> QWidget:
        return self.became.buttons()[0]

    def submit(self) -> None:
        reason, name = self.reason.text().strip(), self._name
        match self.became.value():
            case Became.MOVED:
                agreed = self.agreed.value()
                if agreed is None:
                    self.agreed_place.complain(self.tr("Say whether they agreed."))
                    self.agreed.buttons()[0].setFocus()
                    return
                due = self._context.desk.end_of(self.day.day())
                told = self.tr("{name} hears from you by {day}")
                if not agreed:
                    told = self.tr("You want to be done by {day}")
                said = told.format(name=name, day=self._context.wording.day(self.day.day()))
                self._do(said, move_promise, self._promise_id, due, reason, agreed=bool(agreed))
            case Became.BROKEN:
                said = self.tr("Written down: this promise was not kept")
                self._do(said, break_promise, self._promise_id, reason)
            case _:
                self._do(
                    self.tr("Promise to {name} kept").format(name=name),
                    keep_promise,
                    self._promise_id,
                )

    def _do(self, said: str, service: Callable[..., Promise], *args: object, **named: Any) -> None:
        do(
            self._context,
            self,
            service,
            *args,
            said=said,
            then=lambda _: self.accept(),
            failed=self._tell,
            **named,
        )

    def _suit(self) -> None:
        became = self.became.value()
        self.day_place.setVisible(became == Became.MOVED)
        self.agreed_place.setVisible(became == Became.MOVED)
        self.reason_place.setVisible(became != Became.KEPT)
        self.reason_place.complain("")

    def _tell(self, error: Exception) -> None:
        if isinstance(error, CsdeskError):
            self.reason_place.setVisible(True)
            self.reason_place.complain(self._context.wording.words_for(error))
            self.reason.setFocus()
