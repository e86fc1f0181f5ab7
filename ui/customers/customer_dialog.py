"""Adding a customer, or correcting one: a name is enough."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.customer import Customer, CustomerForm, PointKind
from csdesk.domain.errors import CsdeskError
from csdesk.domain.listings import CustomerRow
from csdesk.domain.person import Person
from csdesk.services.customers import (
    CustomerDetails,
    add_customer,
    customer_details,
    customers_with,
    edit_customer,
)
from csdesk.services.shops import people
from ui.context import Context
from ui.customers.customer_field import CustomerField
from ui.doing import do
from ui.widgets.buttons import Button, Kind
from ui.widgets.choices import CheckBox
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, LineField
from ui.widgets.marks import Mark
from ui.widgets.pickers import PersonPicker
from ui.widgets.surfaces import Panel, row
from ui.widgets.tall_scroll import TallScroll
from ui.widgets.text import label, tip

_SEVERAL: Final = re.compile(r"[,;\n]")
_LOOK_MS: Final = 350
_LINES: Final = (
    ("name", "company"),
    ("note", "tags"),
    ("mail", "phone"),
    ("address", "place"),
    ("looked_after_by", "referred_by"),
)
"""The fields of the form, line by line."""


class CustomerDialog(Dialog):
    """The form of a customer; ``customer_id`` 0 is a new one."""

    saved = Signal(object)
    """The Customer as it is now on file."""

    def __init__(
        self,
        context: Context,
        customer_id: int = 0,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Change customer") if customer_id else self.tr("Add a customer")
        line = "" if customer_id else self.tr("A name is enough. The rest can come later.")
        super().__init__(title, line, width=620, parent=parent)
        self._context, self._customer_id = context, customer_id
        self._external_key: str | None = None
        self._street_before = ""
        self._scroll = TallScroll()
        self.body.addWidget(self._scroll, 1)
        self._build_fields()
        self._build_twins()
        self._build_foot()
        self.name.setText(name)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._look_for_twins)
        for field in (self.name, self.mails, self.phones):
            field.textEdited.connect(lambda _: self._look.start())
        jobs, desk = context.jobs, context.desk
        jobs.read(self, people, desk, then=self._offer_people)

    def first_focus(self) -> QWidget:
        return self.name

    def form(self) -> CustomerForm:
        """What is written now."""
        return CustomerForm(
            name=self.name.text(),
            note=self.note.text(),
            mails=_several(self.mails.text()),
            phones=_several(self.phones.text()),
            looked_after_by=self.looked_after_by.person_id() or None,
            referred_by=self.referred_by.customer_id(),
            external_key=self._external_key,
            company=self.company.text(),
            address=self._street(),
            place=self.place.text(),
            tags=self.tags.text(),
            on_contract=self.on_contract.isChecked(),
        )

    def _street(self) -> str:
        """Street lines; what nobody touched stays as it was, commas within a line included."""
        typed = self.address.text()
        if typed == ", ".join(self._street_before.splitlines()):
            return self._street_before
        return "\n".join(filter(None, (part.strip() for part in typed.split(","))))

    def submit(self) -> None:
        form = self.form()
        for place in self._places.values():
            place.complain("")
        if self.referred_by.words().strip() and form.referred_by is None:
            sentence = self.tr("Nobody of this name was picked. Choose one of the list.")
            self._places["referred_by"].complain(sentence)
            return
        name = form.name.strip()
        service: Callable[..., Customer]
        args: tuple[object, ...]
        if self._customer_id:
            said = self.tr("{name} is up to date").format(name=name)
            service, args = edit_customer, (self._customer_id, form)
        else:
            said = self.tr("{name} is one of your customers now").format(name=name)
            service, args = add_customer, (form,)
        do(
            self._context,
            self,
            service,
            *args,
            said=said,
            then=self._finish,
            failed=self._tell,
        )

    def _build_fields(self) -> None:
        self.name = LineField(self.tr("Name"), self.tr("Anna Lindqvist"), longest=200)
        self.note = LineField(self.tr("Note"), self.tr("E-bike and two wheels"))
        several = self.tr("several with commas")
        self.mails = LineField(self.tr("Email"), "anna@postbox.test")
        self.phones = LineField(self.tr("Phone"), "070 555 01 42")
        self.company = LineField(self.tr("Company"), self.tr("Millbrook School"), longest=200)
        self.address = LineField(self.tr("Street"), self.tr("12 Mill Lane"), longest=400)
        self.place = LineField(self.tr("Town"), self.tr("AB1 2CD Millbrook"), longest=200)
        self.tags = LineField(self.tr("Tags"), self.tr("club, e-bike"), longest=400)
        for field, name in (
            (self.tags, "tags"),
            (self.company, "company"),
            (self.address, "address"),
            (self.place, "place"),
        ):
            field.setObjectName(f"customer_{name}")
        self.looked_after_by = PersonPicker(self.tr("Looked after by"))
        self.referred_by = CustomerField(
            self._context,
            self.tr("Sent to us by"),
            self.tr("Another customer, if anybody"),
            may_be_new=False,
            object_name="referred_by",
        )
        self._places = {
            "name": LabelledField(self.tr("Name"), self.name),
            "note": LabelledField(
                self.tr("Note"), self.note, hint=self.tr("one line to know them by")
            ),
            "tags": LabelledField(
                self.tr("Tags"), self.tags, hint=self.tr("words to sort by, with commas")
            ),
            "company": LabelledField(self.tr("Company"), self.company),
            "address": LabelledField(self.tr("Street"), self.address),
            "place": LabelledField(self.tr("Postcode and town"), self.place),
            "mail": LabelledField(self.tr("Email"), self.mails, hint=several),
            "phone": LabelledField(self.tr("Phone"), self.phones, hint=several),
            "looked_after_by": LabelledField(self.tr("Looked after by"), self.looked_after_by),
            "referred_by": LabelledField(self.tr("Sent to us by"), self.referred_by),
        }
        for pair in _LINES:
            line = row(gap=14)
            for each in pair:
                line.addWidget(self._places[each], 1)
            self._scroll.body.addLayout(line)
        self.on_contract = CheckBox(self.tr("Pays by contract or subscription"))
        self.on_contract.setObjectName("customer_on_contract")
        told = self.tr("Then how often they come says nothing of what they may bring.")
        self.on_contract.setToolTip(tip(told))
        self.on_contract.setAccessibleDescription(told)
        self._scroll.body.addWidget(self.on_contract)

    def _build_twins(self) -> None:
        self.twins = Panel("warn")
        line = row(gap=10)
        line.addWidget(Mark("users", "warnTxt", 16))
        self._twin_words = label("", "small", wrap=True)
        line.addWidget(self._twin_words, 1)
        self._open_twin = Button(self.tr("Open"), compact=True)
        self._open_twin.clicked.connect(self._go_to_twin)
        line.addWidget(self._open_twin)
        self.twins.body.addLayout(line)
        self.twins.setVisible(False)
        self._twin_id = 0
        self._scroll.body.addWidget(self.twins)

    def _build_foot(self) -> None:
        self.foot.addStretch(1)
        words = self.tr("Save") if self._customer_id else self.tr("Add customer")
        self.save = Button(words, Kind.PRIMARY, "check", key="Ctrl+Return")
        self.save.clicked.connect(self.submit)
        self.foot.addWidget(self.save)

    def _offer_people(self, known: tuple[Person, ...]) -> None:
        nobody = (0, self.tr("Nobody in particular"))
        self.looked_after_by.set_options([nobody, *((one.id, one.name) for one in known)])
        here = self._context.desk.store.person_id
        if self._customer_id:
            jobs, desk = self._context.jobs, self._context.desk
            jobs.read(self, customer_details, desk, self._customer_id, then=self._fill)
        elif here is not None:
            self.looked_after_by.choose(here)

    def _fill(self, details: CustomerDetails) -> None:
        customer, points = details.customer, details.contact_points
        self._external_key = customer.external_key
        self.name.setText(customer.name)
        self.note.setText(customer.note)
        self.company.setText(customer.company)
        self._street_before = customer.address
        self.address.setText(", ".join(customer.address.splitlines()))
        self.place.setText(customer.place)
        self.tags.setText(customer.tags)
        self.on_contract.setChecked(customer.on_contract)
        for kind, field in ((PointKind.MAIL, self.mails), (PointKind.PHONE, self.phones)):
            field.setText(", ".join(point.typed for point in points if point.kind is kind))
        person = details.looked_after_by
        if person is not None and not person.active:
            self.looked_after_by.addItem(person.name, person.id)
        self.looked_after_by.choose(person.id if person is not None else 0)
        if details.referred_by is not None:
            self.referred_by.show_customer(details.referred_by.id, details.referred_by.name)

    def _look_for_twins(self) -> None:
        form = self.form()
        if form.name.strip() or form.mails or form.phones:
            jobs, desk = self._context.jobs, self._context.desk
            jobs.read(self, customers_with, desk, form, then=self._show_twins, newest="twins")

    def _show_twins(self, found: Sequence[CustomerRow]) -> None:
        others = [one for one in found if one.id != self._customer_id]
        self.twins.setVisible(bool(others))
        if others:
            self._twin_id = others[0].id
            told = self.tr("{name} is a customer already. Is it the same person?")
            if len(others) > 1:
                told = self.tr("{name} and {n} more look like the same person.")
            self._twin_words.setText(told.format(name=others[0].name, n=len(others) - 1))

    def _go_to_twin(self) -> None:
        self.reject()
        self._context.shell.open_customer(self._twin_id)

    def _finish(self, customer: Customer) -> None:
        self.saved.emit(customer)
        self.accept()

    def _tell(self, error: Exception) -> None:
        """Says beside the field what is wrong with it."""
        if isinstance(error, CsdeskError):
            field = error.code.partition(".")[2]
            place = self._places.get(field, self._places["name"])
            place.complain(self._context.wording.words_for(error))
            place.field.setFocus()
            self._scroll.ensureWidgetVisible(place)


def _several(typed: str) -> tuple[str, ...]:
    return tuple(part for part in (each.strip() for each in _SEVERAL.split(typed)) if part)
