"""Taking a complaint down in twenty seconds: who, their words, how it came, who looks after it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.complaint import Complaint, ComplaintDraft
from csdesk.domain.contact import Channel
from csdesk.domain.customer import CustomerForm
from csdesk.domain.errors import Refused
from csdesk.domain.listings import CustomerQuery, CustomerSort
from csdesk.domain.person import Person
from csdesk.services.complaints import log_complaint
from csdesk.services.customers import add_customer, customer_rows, list_customers
from csdesk.services.drafts import drop_draft, read_draft
from csdesk.services.shops import people
from ui.complaints.autosave import Autosave, Body
from ui.complaints.complaint_words import channel_options, tr
from ui.complaints.inputs import Inputs
from ui.context import Context
from ui.customers.customer_field import CustomerField, Picked
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import ChoicePills
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, TextField
from ui.widgets.pickers import PersonPicker
from ui.widgets.surfaces import row
from ui.widgets.text import label

DRAFT = "complaint:new"


@dataclass(frozen=True, slots=True)
class _Start:
    people: tuple[Person, ...]
    at_desk: int | None
    draft: Body | None


def _read_start(desk: Desk) -> _Start:
    kept = read_draft(desk, DRAFT)
    return _Start(people(desk), desk.store.person_id, None if kept is None else kept[0])


def take_down(desk: Desk, who: Picked, draft: ComplaintDraft) -> Complaint:
    """Log a complaint of a customer, who is added first where the name is new.

    Raises: Refused("complaint.words", "customer.two"): nothing was written down.
    """
    if not draft.words.strip():
        raise Refused("complaint.words", "Write down what they said, in their words.")
    customer_id = who.customer_id if who.sure else _known_by_name(desk, who.name)
    if customer_id is None:
        form = CustomerForm(who.name, looked_after_by=draft.person_id)
        customer_id = add_customer(desk, form).id
    logged = log_complaint(desk, replace(draft, customer_id=customer_id))
    drop_draft(desk, DRAFT)
    return logged


def _known_by_name(desk: Desk, name: str) -> int | None:
    """The one customer of exactly this name; None where there is nobody yet."""
    query = CustomerQuery(typed=name, sort=CustomerSort.NAME, descending=False)
    rows = customer_rows(desk, list_customers(desk, query)[:50])
    same = [row.id for row in rows if row.name.casefold() == name.casefold()]
    if len(same) > 1:
        raise Refused(
            "customer.two", "Two customers bear this name. Pick the one you mean from the list."
        )
    return same[0] if same else None


class LogDialog(Dialog):
    """“Log a complaint”: a name and their words are enough; the guided page opens after it."""

    def __init__(
        self, context: Context, customer: Picked | None = None, parent: QWidget | None = None
    ) -> None:
        line = tr("A name and their words are enough. The rest comes after.")
        super().__init__(tr("Log a complaint"), line, width=620, parent=parent)
        self._context = context
        self._for = customer
        self._build_fields()
        self._build_foot()
        self._autosave = Autosave(context, DRAFT, self._body, self)
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
        """Log it, or say beside the field what is still missing."""
        who = self.customer.exact()
        self._customer_row.complain("" if who.name else self.tr("Who is it? A name is enough."))
        spoken = self.words.text().strip()
        said = "" if spoken else self.tr("Write down what they said, in their words.")
        self._words_row.complain(said)
        if not who.name or said:
            (self.customer.field if not who.name else self.words).setFocus()
            return
        self._log.turn_off(self.tr("Writing it down"))
        self._autosave.end()
        channel = self.channel.value()
        draft = ComplaintDraft(
            customer_id=0,
            words=spoken,
            channel=Channel.PHONE if channel is None else Channel(str(channel)),
            person_id=self.person.person_id(),
        )
        jobs, desk = self._context.jobs, self._context.desk
        jobs.write(self, take_down, desk, who, draft, then=self._logged, failed=self._failed)

    def _build_fields(self) -> None:
        self.customer = CustomerField(self._context)
        self._customer_row = LabelledField(self.tr("Who is it?"), self.customer)
        self.body.addWidget(self._customer_row)
        self.words = TextField(self.tr("What happened?"), lines=4)
        self._words_row = LabelledField(
            self.tr("What happened?"), self.words, hint=self.tr("Their words, not ours")
        )
        self.body.addWidget(self._words_row)
        self.channel = ChoicePills(self.tr("How did it reach you?"), channel_options())
        self.channel.choose(Channel.PHONE)
        self.person = PersonPicker(self.tr("Who looks after it?"))
        self.person.setFixedWidth(200)
        line = row(gap=16)
        line.addWidget(LabelledField(self.tr("How did it reach you?"), self.channel), 1)
        line.addWidget(LabelledField(self.tr("Who looks after it?"), self.person))
        self.body.addLayout(line)

    def _build_foot(self) -> None:
        self._kept = label("", "caption", "text3")
        self.foot.addWidget(self._kept, 1)
        aside = Button(self.tr("Put aside"), Kind.GHOST)
        aside.setObjectName("put_aside")
        aside.clicked.connect(self.reject)
        self.foot.addWidget(aside)
        self._log = Button(self.tr("Log it and listen"), Kind.PRIMARY, key="Ctrl+Return")
        self._log.setObjectName("log_it")
        self._log.clicked.connect(self.submit)
        self.foot.addWidget(self._log)

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
            name, known = draft.get("customer"), draft.get("customer_id")
            if isinstance(name, str) and name and self._for is None:
                picked = Picked(name, known) if isinstance(known, int) else None
                self.customer.choose(picked) if picked else self.customer.field.setText(name)
        if self._for is not None:
            self.customer.choose(self._for)
        self._autosave.start_from(self._body())

    def _say_kept(self, at: Any) -> None:
        said = self.tr("Draft saved {time}")
        self._kept.setText(said.format(time=self._context.wording.time(at)))

    def _logged(self, complaint: Complaint) -> None:
        self.accept()
        self._context.shell.open_complaint(complaint.id)

    def _failed(self, error: Exception) -> None:
        self._log.turn_on()
        self._words_row.complain(self._context.wording.words_for(error))
        self._autosave.resume()
