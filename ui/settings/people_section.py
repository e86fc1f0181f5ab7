"""Who works here, and what an hour of theirs costs."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from csdesk.desk import Desk
from csdesk.domain.person import Person, initials_of
from csdesk.services.shops import people, save_person
from ui.context import Context
from ui.settings.load_card import LoadCard
from ui.settings.section import Section
from ui.settings.setting_row import SettingCard
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import Chip
from ui.widgets.fields import LabelledField, LineField, MoneyField
from ui.widgets.marks import Avatar
from ui.widgets.surfaces import Card, clear, column, row
from ui.widgets.text import label

_MONEY = 156


class PersonRow(QWidget):
    """One person on a line: name, cost of an hour, and whether they work here."""

    def __init__(self, section: PeopleSection, person: Person) -> None:
        super().__init__()
        self._section, self._person = section, person
        outer = column(self, gap=4, margins=(18, 10, 18, 10))
        line = row(gap=12)
        line.addWidget(Avatar(person.name, 34))
        self.name = LineField(section.tr("Name"), longest=120)
        self.name.setText(person.name)
        self.name.setCursorPosition(0)
        self.name.setObjectName(f"person_name_{person.id}")
        line.addWidget(self.name, 1)
        self.hourly = MoneyField(section.tr("What an hour costs"), section.context.wording,
                                 hint=section.tr("the shop’s"))  # fmt: skip
        self.hourly.set_amount(person.hourly_minor)
        self.hourly.setFixedWidth(_MONEY)
        self.hourly.setObjectName(f"person_hourly_{person.id}")
        line.addWidget(self.hourly)
        line.addWidget(label(section.tr("an hour"), "small", "text2"))
        self._add_active(line, person)
        outer.addLayout(line)
        outer.addLayout(self._below(person))
        self._wrong = label("", "small", "badTxt", wrap=True)
        self._wrong.setVisible(False)
        outer.addWidget(self._wrong)
        for field in (self.name, self.hourly, self.initials, self.contact):
            field.editingFinished.connect(self._keep)

    def _below(self, person: Person) -> QHBoxLayout:
        """What they sign with, and what stands under their letters."""
        section = self._section
        line = row(gap=12, margins=(46, 0, 0, 0))
        self.initials = LineField(section.tr("Initials of {name}").format(name=person.name),
                                  longest=4)  # fmt: skip
        self.initials.setText(person.initials)
        self.initials.setFixedWidth(64)
        self.initials.setObjectName(f"person_initials_{person.id}")
        line.addWidget(label(section.tr("Signs as"), "small", "text2"))
        line.addWidget(self.initials)
        self.contact = LineField(
            section.tr("Direct phone or mail"),
            section.tr("Direct phone or mail, for their letters"),
            longest=120,
        )
        self.contact.setText(person.direct_contact)
        self.contact.setCursorPosition(0)
        self.contact.setObjectName(f"person_contact_{person.id}")
        line.addWidget(self.contact, 1)
        return line

    def _add_active(self, line: QHBoxLayout, person: Person) -> None:
        section = self._section
        if not person.active:
            chip = Chip(section.tr("No longer here"), "quiet", "moon")
            line.addWidget(chip)
        words = section.tr("Retire") if person.active else section.tr("Bring back")
        button = Button(words, Kind.GHOST, compact=True)
        button.setObjectName(f"person_active_{person.id}")
        button.clicked.connect(lambda: self._change(active=not person.active))
        line.addWidget(button)

    def _keep(self) -> None:
        name = " ".join(self.name.text().split())
        trouble = self.hourly.complaint() if name else self._section.tr("A person needs a name.")
        self._wrong.setText(trouble)
        self._wrong.setVisible(bool(trouble))
        self.name.set_wrong(not name)
        if not trouble:
            initials = self.initials.text().strip()
            made = initials_of(self._person.name)  # those made of a name follow it
            if not initials or initials == self._person.initials == made:
                initials = initials_of(name)
            self.initials.setText(initials)
            contact = " ".join(self.contact.text().split())
            hourly = self.hourly.amount()
            self._change(name=name, initials=initials, hourly_minor=hourly, direct_contact=contact)

    def _change(self, **facts: object) -> None:
        changed = replace(self._person, **facts)  # type: ignore[arg-type]
        if changed != self._person:
            self._section.save(changed)


class PeopleSection(Section):
    """A line for everybody, and one to add somebody."""

    name = "people"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        words = self.tr("Whoever retires keeps their name on what they did. Minutes keep the "
                        "cost they were written with.")  # fmt: skip
        self.body.addWidget(label(words, "small", "text2", wrap=True))
        self.rows: list[PersonRow] = []
        self._holder = QWidget()
        self._lines = column(self._holder, gap=0)
        self.body.addWidget(self._holder)
        self.body.addWidget(self._adder())
        self.load = LoadCard(context)
        self.body.addWidget(self.load)

    def reload(self) -> None:
        jobs, desk = self.context.jobs, self.context.desk
        jobs.read(self, _everybody, desk, then=self._show, newest="people")
        self.load.reload()

    def first_focus(self) -> QWidget | None:
        return self.new_name

    def save(self, person: Person) -> None:
        """Keep a new or changed person."""
        said = self.tr("Kept: {name}").format(name=person.name)
        self.keep_line(save_person, person, said=said)

    def _adder(self) -> Card:
        card = Card(margins=(18, 14, 18, 16), gap=10)
        card.body.addWidget(label(self.tr("Somebody new"), "body_medium"))
        line = row(gap=12)
        self.new_name = LineField(self.tr("Name"), self.tr("First and last name"), longest=120)
        self.new_name.setObjectName("new_person_name")
        self.new_name.returnPressed.connect(self._add)
        self._name_field = LabelledField(self.tr("Name"), self.new_name)
        line.addWidget(self._name_field, 1)
        self.new_hourly = MoneyField(self.tr("What an hour costs"), self.context.wording,
                                     hint=self.tr("the shop’s"))  # fmt: skip
        self.new_hourly.setObjectName("new_person_hourly")
        hourly = LabelledField(self.tr("An hour costs"), self.new_hourly)
        hourly.setFixedWidth(max(_MONEY + 30, hourly.minimumSizeHint().width()))
        line.addWidget(hourly)
        card.body.addLayout(line)
        add = Button(self.tr("Add this person"), Kind.PRIMARY, "user-plus")
        add.setObjectName("add_person")
        add.clicked.connect(self._add)
        card.body.addWidget(add)
        return card

    def _add(self) -> None:
        name = " ".join(self.new_name.text().split())
        if not name or self.new_hourly.complaint():
            self._name_field.complain("" if name else self.tr("A person needs a name."))
            return
        self._name_field.complain("")
        person = Person(name, initials_of(name), self.new_hourly.amount())
        self.new_name.clear()
        self.new_hourly.clear()
        self.save(person)

    def _show(self, everybody: tuple[Person, ...]) -> None:
        clear(self._lines)
        ordered = sorted(everybody, key=lambda person: not person.active)
        self.rows = [PersonRow(self, person) for person in ordered]
        self._holder.setVisible(bool(self.rows))
        if self.rows:
            self._lines.addWidget(SettingCard(*self.rows))


def _everybody(desk: Desk) -> tuple[Person, ...]:
    return people(desk, active_only=False)
