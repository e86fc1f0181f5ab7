"""Logging a contact: how, about what, what was said, what was promised, and the minutes it took."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.contact import About, Channel, Contact, ContactDraft
from csdesk.domain.effort import minutes_of
from csdesk.domain.errors import CsdeskError
from csdesk.domain.person import Person
from csdesk.services.contacts import log_contact
from csdesk.services.customers import CustomerDetails, customer_details
from csdesk.services.drafts import read_draft
from csdesk.services.efforts import MOST_MINUTES, hourly_rate
from csdesk.services.shops import people
from ui.complaints.autosave import Autosave
from ui.context import Context
from ui.customers.complaint_way import log_complaint
from ui.customers.preference_items import PreferenceItem, preference_items
from ui.doing import do
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import ChoicePills, ScalePills
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, LineField, TextField
from ui.widgets.marks import Avatar, Mark
from ui.widgets.pickers import DateField, PersonPicker, Picker
from ui.widgets.surfaces import column, row
from ui.widgets.text import ElidedLabel, label
from ui.widgets.timer import TimerChip

_LINE: Final = 62


def _ask(desk: Desk, customer_id: int) -> tuple[CustomerDetails, tuple[Person, ...], int]:
    return customer_details(desk, customer_id), people(desk), hourly_rate(desk)


class ContactDialog(Dialog):
    """One exchange with a customer, written down while it happens."""

    saved = Signal(object)
    """The Contact that was written down."""

    def __init__(
        self,
        context: Context,
        customer_id: int,
        *,
        complaint_id: int | None = None,
        about: About = About.QUESTION,
        said: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Log a contact"), width=720, parent=parent)
        self._context, self._customer_id = context, customer_id
        self._complaint_id = complaint_id
        self._name = ""
        self._build_head()
        self._build_ways()
        self._build_words()
        self._build_promise()
        self._build_score()
        self._build_foot()
        self.channel.choose(Channel.PHONE)
        self.about.choose(about)
        self.said.setText(said)
        self._keeper = Autosave(context, f"contact:{customer_id}", self._body, self)
        self._keeper.kept.connect(self._show_kept)
        self._watch()
        jobs, desk = context.jobs, context.desk
        jobs.read(self, _ask, desk, customer_id, then=self._show)

    def first_focus(self) -> QWidget:
        return self.said

    def draft(self) -> ContactDraft:
        """What is written now."""
        promised = self.promise.text().strip()
        score = self.score.value()
        return ContactDraft(
            customer_id=self._customer_id,
            channel=Channel(str(self.channel.value())),
            about=About(str(self.about.value())),
            said=self.said.text().strip(),
            minutes=self.minutes_now(),
            complaint_id=self._belongs(),
            promise=promised,
            promise_person_id=self.who.person_id() if promised else None,
            promise_due_at=self._context.desk.end_of(self.by.day()) if promised else None,
            recommend=score if isinstance(score, int) else None,
        )

    def minutes_now(self) -> int:
        """Those written by hand, else what the clock counted."""
        typed = self.minutes.text().strip()
        if typed.isdecimal():
            return min(int(typed), MOST_MINUTES)
        return minutes_of(self.timer.seconds())

    def submit(self) -> None:
        draft = self.draft()
        empty = not (draft.said or draft.promise or draft.recommend is not None)
        if empty and not self.minutes.text().strip():
            self.said_field.complain(self.tr("Write down in a few words what was said."))
            self.said.setFocus()
            return
        said = self.tr("Contact with {name} is written down").format(name=self._name)
        minutes = self._context.wording.minutes(draft.minutes) if draft.minutes else ""
        timed = not self.minutes.text().strip()
        do(
            self._context,
            self,
            log_contact,
            draft,
            timed=timed,
            said=said,
            detail=minutes,
            then=self._finish,
            failed=self._tell,
        )

    def hideEvent(self, event: QHideEvent) -> None:
        self._keeper.flush()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._keeper.flush()

    # building

    def _build_head(self) -> None:
        self._face = Avatar("", 40)
        self.wishes = label("", "small_medium", "accentTxt")
        self.headings.addWidget(self.wishes)
        self.header.insertWidget(0, self._face)
        self.timer = TimerChip(self._context.wording)
        self.header.insertWidget(2, self.timer)
        self.timer.paused.connect(self._tell_paused)
        self.timer.start()
        clock = QShortcut(QKeySequence("Ctrl+T"), self)
        clock.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        clock.activated.connect(self.timer.toggle)

    def _build_ways(self) -> None:
        how, about = column(gap=6), column(gap=6)
        how.addWidget(label(self.tr("How"), "small_strong"))
        self.channel = ChoicePills(
            self.tr("How"),
            [
                (Channel.PHONE, self.tr("Phone")),
                (Channel.TEXT, self.tr("Text")),
                (Channel.COUNTER, self.tr("Counter")),
                (Channel.MAIL, self.tr("Email")),
            ],
        )
        how.addWidget(self.channel)
        about.addWidget(label(self.tr("About"), "small_strong"))
        self.about = ChoicePills(
            self.tr("About"),
            [
                (About.QUESTION, self.tr("Question")),
                (About.THANKS, self.tr("Thanks")),
                (About.ORDER, self.tr("Order")),
                (About.COMPLAINT, self.tr("Complaint")),
            ],
        )
        about.addWidget(self.about)
        line = row(gap=20)
        for part in (how, about):
            part.addStretch(1)
        line.addLayout(how)
        line.addLayout(about, 1)
        self.body.addLayout(line)

    def _build_words(self) -> None:
        self.said = TextField(self.tr("What was said"), lines=3)
        self.said.submitted.connect(self.submit)
        self.said_field = LabelledField(self.tr("What was said"), self.said)
        self.body.addWidget(self.said_field)
        self.minutes = LineField(self.tr("Minutes by hand"), self.tr("by the clock"), longest=4)
        minutes = LabelledField(self.tr("Minutes"), self.minutes)
        minutes.setFixedWidth(150)
        self.belongs = Picker(self.tr("Belongs to"))
        self.belongs_field = LabelledField(self.tr("Belongs to"), self.belongs)
        self.belongs_field.setVisible(False)
        told = self.tr("The clock counts by itself. Write minutes only to correct it.")
        self._clock_words = label(told, "caption", "text2", wrap=True)
        line = row(gap=14)
        line.addWidget(minutes)
        line.addWidget(self.belongs_field, 1)
        line.addWidget(self._clock_words, 1, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(line)
        self.as_complaint = Button(
            self.tr("Take it down as a complaint, with all its steps"),
            Kind.LINK,
            "arrow-right",
            compact=True,
        )
        self.as_complaint.clicked.connect(self._go_to_complaint)
        self.as_complaint.setVisible(False)
        self.body.addWidget(self.as_complaint)

    def _build_promise(self) -> None:
        self.promise = LineField(self.tr("Did you promise something?"), longest=200)
        self.who = PersonPicker(self.tr("Who"))
        tomorrow = self._context.desk.today() + timedelta(days=1)
        self.by = DateField(self.tr("By"), tomorrow)
        self.by.setDisplayFormat("ddd d MMM")
        line = row(gap=8)
        line.addWidget(LabelledField(self.tr("Did you promise something?"), self.promise), 5)
        line.addWidget(LabelledField(self.tr("Who"), self.who), 3)
        line.addWidget(LabelledField(self.tr("By"), self.by), 3)
        self.body.addLayout(line)

    def _build_score(self) -> None:
        part = column(gap=6)
        words = self.tr("Would they recommend you? Only if you asked.")
        part.addWidget(label(words, "small_strong"))
        self.score = ScalePills(words, [(step, str(step)) for step in range(11)])
        part.addWidget(self.score)
        ends = row(gap=8)
        ends.addWidget(label(self.tr("0  no"), "caption", "text2"), 1)
        ends.addWidget(label(self.tr("10  gladly"), "caption", "text2"))
        part.addLayout(ends)
        self.body.addLayout(part)

    def _build_foot(self) -> None:
        self._kept_mark = Mark("check-circle", "okTxt", 15)
        self._kept_mark.setVisible(False)
        self._kept_words = ElidedLabel("", "caption", "text2")
        self.foot.addWidget(self._kept_mark)
        self.foot.addWidget(self._kept_words, 1)
        aside = Button(self.tr("Put aside"), Kind.GHOST)
        aside.clicked.connect(self.reject)
        self.save = Button(self.tr("Save contact"), Kind.PRIMARY, "check", key="Ctrl+Return")
        self.save.clicked.connect(self.submit)
        self.foot.addWidget(aside)
        self.foot.addWidget(self.save)

    def _watch(self) -> None:
        touch = self._touch
        self.said.textChanged.connect(touch)
        self.promise.textEdited.connect(touch)
        self.minutes.textEdited.connect(touch)
        for choice in (self.channel, self.about, self.score):
            choice.chosen.connect(touch)
        self.who.picked.connect(touch)
        self.belongs.picked.connect(touch)
        self.by.day_changed.connect(touch)
        self.about.chosen.connect(lambda _: self._offer_complaint())

    # showing

    def _show(self, known: tuple[CustomerDetails, tuple[Person, ...], int]) -> None:
        details, persons, hourly = known
        self._name = details.customer.first_name
        self.title.setText(self.tr("Log a contact with {name}").format(name=self._name))
        self.setAccessibleName(self.title.text())
        wishes = _in_short(preference_items(details.preferences))
        self.wishes.setText(wishes)
        self.wishes.setVisible(bool(wishes))
        self._face.set_name(details.customer.name)
        self.timer.set_rate(hourly)
        self.who.set_options([(one.id, one.name) for one in persons])
        here = self._context.desk.store.person_id
        if here is not None:
            self.who.choose(here)
        open_ones = details.open_complaints
        if open_ones:
            none = (0, self.tr("No complaint"))
            self.belongs.set_options([none, *((one.id, one.title) for one in open_ones)])
            self.belongs.choose(self._complaint_id or 0)
        self.belongs_field.setVisible(bool(open_ones))
        self._clock_words.setVisible(not open_ones)
        self._offer_complaint()
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, read_draft, desk, self._keeper.name, then=self._take_up)

    def _take_up(self, found: tuple[dict[str, Any], datetime] | None) -> None:
        """Goes on with a draft that was put aside, unless somebody writes already."""
        if found is None or self.said.text() or self.promise.text():
            return
        body, at = found
        with suppress(KeyError, ValueError, TypeError):
            self.channel.choose(Channel(body["channel"]))
            self.about.choose(About(body["about"]))
            self.minutes.setText(str(body["minutes"]))
            self.promise.setText(str(body["promise"]))
            self.who.choose(body["who"])
            self.by.set_day(date.fromisoformat(body["by"]))
            self.score.choose(body["score"])
            if self._complaint_id is None:
                self.belongs.choose(body["belongs"] or 0)
            self.timer.set_seconds(int(body["seconds"]))
            self.said.setText(str(body["said"]))
            self._offer_complaint()
        self._show_kept(at)

    def _touch(self, *_: object) -> None:
        self._keeper.touch()

    def _body(self) -> dict[str, Any]:
        return {
            "channel": str(self.channel.value()),
            "about": str(self.about.value()),
            "said": self.said.text(),
            "minutes": self.minutes.text(),
            "promise": self.promise.text(),
            "who": self.who.person_id(),
            "by": self.by.day().isoformat(),
            "score": self.score.value(),
            "belongs": self._belongs(),
            "seconds": self.timer.seconds(),
        }

    def _show_kept(self, at: datetime) -> None:
        self._kept_mark.setVisible(True)
        told = self.tr("Draft saved {time}").format(time=self._context.wording.time(at))
        self._kept_words.setText(told)

    def _tell_paused(self, by_itself: bool) -> None:
        if by_itself:
            self._kept_words.setText(
                self.tr("The clock paused itself: nothing happened for 5 minutes.")
            )

    def _belongs(self) -> int | None:
        if self.belongs.count():
            chosen = self.belongs.value()
            return chosen if isinstance(chosen, int) and chosen else None
        return self._complaint_id

    def _offer_complaint(self) -> None:
        wanted = self.about.value() == About.COMPLAINT and self._belongs() is None
        self.as_complaint.setVisible(wanted)

    def _go_to_complaint(self) -> None:
        self.reject()
        log_complaint(self._context, self._customer_id)

    def _finish(self, contact: Contact) -> None:
        self._keeper.drop()
        self.timer.pause()
        self.saved.emit(contact)
        self.accept()

    def _tell(self, error: Exception) -> None:
        if isinstance(error, CsdeskError):
            self.said_field.complain(self._context.wording.words_for(error))


def _in_short(items: tuple[PreferenceItem, ...]) -> str:
    """As many wishes as a line holds, the most useful first."""
    told = ""
    for item in items:
        words = item.words.rstrip(".")
        longer = f"{told} {words}." if told else f"{words}."
        if told and len(longer) > _LINE:
            break
        told = longer
    return told if len(told) <= _LINE else f"{told[: _LINE - 1]}…"
