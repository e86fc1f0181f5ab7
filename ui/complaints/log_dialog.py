"""Taking a complaint down in twenty seconds: who, their words, how it came, who looks after it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.complaint import Complaint, ComplaintDraft
from csdesk.domain.contact import Channel
from csdesk.domain.person import Person
from csdesk.services.drafts import NEW_COMPLAINT, read_draft
from csdesk.services.shops import people
from csdesk.services.taking_down import take_down
from ui.autosave import Autosave, Body
from ui.complaints.complaint_words import channel_options, tr
from ui.complaints.inputs import Inputs
from ui.context import Context
from ui.customers.customer_field import CustomerField, Picked
from ui.doing import do
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import ChoicePills
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, TextField
from ui.widgets.pickers import PersonPicker
from ui.widgets.surfaces import row
from ui.widgets.tall_scroll import TallScroll
from ui.widgets.text import label


@dataclass(frozen=True, slots=True)
class _Start:
    people: tuple[Person, ...]
    at_desk: int | None
    draft: Body | None


def _read_start(desk: Desk) -> _Start:
    kept = read_draft(desk, NEW_COMPLAINT)
    return _Start(people(desk), desk.store.person_id, None if kept is None else kept[0])


class _After(StrEnum):
    """What comes once it is written down."""

    LISTEN = "listen"
    ASK = "ask"
    LATER = "later"


class _SpokenField(TextField):
    """Their words; Enter writes the complaint down, Shift+Enter begins a new line."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class LogDialog(Dialog):
    """“Log a complaint”: a name and their words are enough; it is heard out now or later."""

    def __init__(
        self, context: Context, customer: Picked | None = None, parent: QWidget | None = None
    ) -> None:
        line = tr("A name and their words are enough. The rest comes after.")
        super().__init__(tr("Log a complaint"), line, width=620, parent=parent)
        self._context = context
        self._for = customer
        self._logged: Complaint | None = None
        self._build_fields()
        self._build_foot()
        self._autosave = Autosave(context, NEW_COMPLAINT, self._body, self)
        self._autosave.kept.connect(self._say_kept)
        self._inputs = Inputs(
            {"new_words": self.words, "channel": self.channel, "person": self.person},
            self._autosave.touch,
        )
        self.customer.typed.connect(self._autosave.touch)
        self.customer.picked.connect(lambda _: self._autosave.touch())
        context.jobs.read(self, _read_start, context.desk, then=self._fill)
        self.finished.connect(lambda _: self._autosave.flush())

    def first_focus(self) -> QWidget:
        known = self.customer.chosen is not None or self._for is not None
        return self.words if known else self.customer.field

    def submit(self) -> None:
        """Log it and hear it out, or say beside the field what is still missing."""
        if self._logged is None:
            self._write_down(_After.LISTEN)
        else:
            self._hear_now()

    def _write_down(self, after: _After) -> None:
        who = self.customer.exact()
        self._customer_row.complain("" if who.name else self.tr("Who is it? A name is enough."))
        spoken = self.words.text().strip()
        said = "" if spoken else self.tr("Write down what they said, in their words.")
        self._words_row.complain(said)
        if not who.name or said:
            (self.customer.field if not who.name else self.words).setFocus()
            return
        if not self._log.isEnabled():
            return
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # else it wanders off to another button
        for button in (self._log, self._later):
            button.turn_off(self.tr("Writing it down"))
        self._autosave.end()
        channel = self.channel.value()
        draft = ComplaintDraft(
            customer_id=who.customer_id or 0,
            words=spoken,
            channel=Channel.PHONE if channel is None else Channel(str(channel)),
            person_id=self.person.person_id(),
        )
        told = self.tr("Written down. It waits on Today for a first reply.")
        do(
            *(self._context, self, take_down, draft),
            name=who.name,
            new=who.sure and who.customer_id is None,
            said="" if after is _After.LISTEN else told,
            then=lambda complaint: self._written(complaint, after),
            failed=self._failed,
        )

    def _build_fields(self) -> None:
        self._form = TallScroll(gap=14)
        lines = self._form.body
        self.body.addWidget(self._form, 1)
        self.customer = CustomerField(self._context)
        self._customer_row = LabelledField(self.tr("Who is it?"), self.customer)
        lines.addWidget(self._customer_row)
        hint = self.tr("Enter writes it down. Shift Enter begins a new line.")
        self.words = _SpokenField(self.tr("What happened?"), hint, lines=4)
        self.words.entered.connect(lambda: self._write_down(_After.ASK))
        self._words_row = LabelledField(
            self.tr("What happened?"), self.words, hint=self.tr("Their words, not ours")
        )
        lines.addWidget(self._words_row)
        self.channel = ChoicePills(self.tr("How did it reach you?"), channel_options())
        self.channel.choose(Channel.PHONE)
        self.person = PersonPicker(self.tr("Who looks after it?"))
        self.person.setFixedWidth(200)
        line = row(gap=16)
        line.addWidget(LabelledField(self.tr("How did it reach you?"), self.channel), 1)
        line.addWidget(LabelledField(self.tr("Who looks after it?"), self.person))
        lines.addLayout(line)
        self._told = label("", "body", wrap=True)
        self._told.setObjectName("written_down")
        self._told.setVisible(False)
        self.body.addWidget(self._told)

    def _build_foot(self) -> None:
        self._kept = label("", "caption", "text3")
        self.foot.addWidget(self._kept, 1)
        self._aside = Button(self.tr("Put aside"), Kind.GHOST)
        self._aside.setObjectName("put_aside")
        self._aside.clicked.connect(self.reject)
        self.foot.addWidget(self._aside)
        self._later = Button(self.tr("Log it, listen later"), Kind.SECONDARY)
        self._later.setObjectName("log_later")
        self._later.clicked.connect(lambda: self._write_down(_After.LATER))
        self.foot.addWidget(self._later)
        self._log = Button(self.tr("Log it and listen"), Kind.PRIMARY, key="Ctrl+Return")
        self._log.setObjectName("log_it")
        self._log.clicked.connect(self.submit)
        self.foot.addWidget(self._log)
        self._hear_later = Button(self.tr("Hear it out later"), Kind.GHOST)
        self._hear_later.setObjectName("hear_later")
        self._hear_later.clicked.connect(self.accept)
        self._now = Button(self.tr("Hear it out now"), Kind.PRIMARY, "ear", key="Return")
        self._now.setObjectName("hear_now")
        self._now.clicked.connect(self._hear_now)
        for button in (self._hear_later, self._now):
            button.setVisible(False)
            self.foot.addWidget(button)

    def _body(self) -> Body:
        picked = self.customer.chosen
        who: dict[str, Any] = {
            "customer": self.customer.words(),
            "customer_id": None if picked is None else picked.customer_id,
        }
        return who | self._inputs.body()

    def _fill(self, start: _Start) -> None:
        self.person.set_options([(person.id, person.name) for person in start.people])
        self.person.choose(start.at_desk)
        draft = start.draft or {}
        typed = bool(self.words.text().strip() or self.customer.words())
        if draft and not typed:
            self._inputs.fill(draft)
            self._kept.setText(self.tr("Begun and put aside"))
        begun_for = "" if typed else str(draft.get("customer") or "")
        if begun_for and not self._is_for(begun_for, draft.get("customer_id")):
            known = draft.get("customer_id")
            picked = Picked(begun_for, known) if isinstance(known, int) else None
            self.customer.choose(picked) if picked else self.customer.field.setText(begun_for)
        elif self._for is not None:
            self.customer.choose(self._for)
        self._autosave.start_from(self._body())

    def _is_for(self, name: str, known: object) -> bool:
        """Whether it was begun for the one whose page is open; their words are nobody else's."""
        if self._for is None:
            return False
        return known == self._for.customer_id if known else name == self._for.name

    def _say_kept(self, at: Any) -> None:
        said = self.tr("Draft saved {time}")
        self._kept.setText(said.format(time=self._context.wording.time(at)))

    def _written(self, complaint: Complaint, after: _After) -> None:
        self._logged = complaint
        if after is _After.ASK:
            self._ask(complaint)
        elif after is _After.LATER:
            self.accept()
        else:
            self._hear_now()

    def _ask(self, complaint: Complaint) -> None:
        """It is safe: hear it out now, or later?"""
        said = self.tr("“{title}” is written down. It waits on Today until it is heard out.")
        self._told.setText(said.format(title=complaint.title))
        asked: tuple[QWidget, ...] = (self._form, self._aside, self._later, self._log)
        for widget in asked:
            widget.setVisible(False)
        for widget in (self._told, self._hear_later, self._now):
            widget.setVisible(True)
        self._kept.setText("")
        self._now.setFocus(Qt.FocusReason.TabFocusReason)
        self.updateGeometry()

    def _hear_now(self) -> None:
        assert self._logged is not None
        self._context.shell.open_complaint(self._logged.id)
        self.accept()  # last: the focus does not go back to a page that is left

    def _failed(self, error: Exception) -> None:
        for button in (self._log, self._later):
            button.turn_on()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self._words_row.complain(self._context.wording.words_for(error))
        self._autosave.resume()
