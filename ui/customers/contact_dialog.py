"""Logging a contact: with whom, how, what was said and promised, and the minutes it took."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.contact import About, Channel, Contact, ContactDraft
from csdesk.domain.customer import first_name
from csdesk.domain.effort import minutes_of
from csdesk.domain.errors import CsdeskError
from csdesk.domain.person import Person
from csdesk.domain.wording import shortened
from csdesk.services.contacts import MayBeAbout, log_contact, may_be_about
from csdesk.services.customers import CustomerDetails, customer_details
from csdesk.services.drafts import read_draft
from csdesk.services.efforts import MOST_MINUTES, hourly_rate
from csdesk.services.shops import people
from ui.autosave import Autosave
from ui.context import Context
from ui.customers.complaint_way import log_complaint
from ui.customers.contact_fields import ContactFields
from ui.customers.customer_field import Picked
from ui.customers.preference_items import PreferenceItem, preference_items
from ui.doing import do

_WIDE: Final = 780
_LINE: Final = 62
_NEW: Final = "contact:new"


@dataclass(frozen=True, slots=True)
class _Known:
    """What the dialog needs to know before it can be filled."""

    people: tuple[Person, ...]
    hourly: int
    details: CustomerDetails | None
    about: MayBeAbout | None


def _ask(desk: Desk, customer_id: int | None) -> _Known:
    if customer_id is None:
        return _Known(people(desk), hourly_rate(desk), None, None)
    details, about = customer_details(desk, customer_id), may_be_about(desk, customer_id)
    return _Known(people(desk), hourly_rate(desk), details, about)


class ContactDialog(ContactFields):
    """One exchange with a customer, written down while it happens.

    Without a customer it asks first who it is with; somebody new is added on the way.
    """

    def __init__(
        self,
        context: Context,
        customer_id: int | None = None,
        *,
        complaint_id: int | None = None,
        about: About = About.QUESTION,
        said: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._customer_id = customer_id
        self._complaint_id = complaint_id
        self._name = ""
        self._people: dict[int, str] = {}
        self._about_what: MayBeAbout | None = None
        self._whom_field.setVisible(customer_id is None)
        self.channel.choose(Channel.PHONE)
        self.about.choose(about)
        self.said.setText(said)
        name = _NEW if customer_id is None else f"contact:{customer_id}"
        self._keeper = Autosave(context, name, self._body, self)
        self._keeper.kept.connect(self._show_kept)
        self._watch()
        self._offer_ways_on()
        context.jobs.read(self, _ask, context.desk, customer_id, then=self._show, newest="known")

    def first_focus(self) -> QWidget:
        return self.said if self._customer_id is not None else self.whom.field

    def draft(self) -> ContactDraft:
        """What is written now."""
        promised = self.promise.text().strip()
        score = self.score.value()
        return ContactDraft(
            customer_id=self._customer_id or 0,
            channel=Channel(str(self.channel.value())),
            about=About(str(self.about.value())),
            said=self.said.text().strip(),
            minutes=self.minutes_now(),
            person_id=self.spoke.person_id(),
            complaint_id=self._belongs(),
            promise=promised,
            promise_person_id=self.who.person_id() if promised else None,
            promise_due_at=self._context.desk.end_of(self.by.day()) if promised else None,
            recommend=score if isinstance(score, int) else None,
            retold=self.more.retold(),
            wait_minutes=self.more.wait_minutes(),
            toll=self.more.toll(),
            abuse=self.more.abuse(),
            enclosures=self.enclosures.files(),
        )

    def minutes_now(self) -> int:
        """Those written by hand, else what the clock counted."""
        typed = self.minutes.text().strip()
        if typed.isdecimal():
            return min(int(typed), MOST_MINUTES)
        return minutes_of(self.timer.seconds())

    def submit(self) -> None:
        if not self.save.isEnabled():
            return  # it is on its way already
        draft = self.draft()
        new = self.whom.chosen if self._customer_id is None else None
        if self._customer_id is None and new is None:
            self._whom_field.complain(
                self.tr("Choose who it is from the list below, or add the name as new.")
            )
            self.whom.field.setFocus()
            return
        told = draft.said or draft.promise or draft.recommend is not None or draft.enclosures
        if not told and not self.minutes.text().strip():
            self.said_field.complain(self.tr("Write down in a few words what was said."))
            self.said.setFocus()
            return
        name = self._name if new is None else first_name(new.name)
        self.save.turn_off(self.tr("Writing it down"))
        do(
            self._context,
            self,
            log_contact,
            draft,
            timed=not self.minutes.text().strip(),
            new_customer="" if new is None else new.name,
            said=self.tr("Contact with {name} is written down").format(name=name),
            detail=self._context.wording.minutes(draft.minutes) if draft.minutes else "",
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

    def _watch(self) -> None:
        touch = self._touch
        self.said.textChanged.connect(touch)
        self.promise.textEdited.connect(touch)
        self.minutes.textEdited.connect(touch)
        for choice in (self.channel, self.about, self.score):
            choice.chosen.connect(touch)
        for picker in (self.who, self.spoke, self.belongs):
            picker.picked.connect(touch)
        self.by.day_changed.connect(touch)
        for choice in (self.about, self.channel):
            choice.chosen.connect(self._offer_ways_on)
        for picker in (self.belongs, self.spoke):
            picker.picked.connect(self._offer_ways_on)
        for signal in (self.whom.typed, self.enclosures.changed, self.more.changed):
            signal.connect(touch)
        self.whom.picked.connect(self._meet)
        self.timer.paused.connect(self._tell_paused)
        self.as_complaint.clicked.connect(self._go_to_complaint)
        self.as_review.clicked.connect(self._go_to_review)

    # showing

    def _meet(self, picked: Picked | None) -> None:
        """Somebody was chosen, or is no longer."""
        self._touch()
        self._whom_field.complain("")
        self._customer_id = None if picked is None else picked.customer_id
        if picked is not None:
            self._face.set_name(picked.name)
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, _ask, desk, self._customer_id, then=self._show_them, newest="known")

    def _show(self, known: _Known) -> None:
        self.timer.set_rate(known.hourly)
        self._people = {one.id: one.name for one in known.people}
        for picker in (self.who, self.spoke):
            picker.set_options([(one.id, one.name) for one in known.people])
            here = self._context.desk.store.person_id
            if here is not None:
                picker.choose(here)
        self._show_them(known)
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, read_draft, desk, self._keeper.name, then=self._take_up)

    def _show_them(self, known: _Known) -> None:
        """Who it is with, how they like it, and what it may be about."""
        details = known.details
        self._name = "" if details is None else details.customer.first_name
        with_whom = self.tr("Log a contact with {name}").format(name=self._name)
        self.entitle(with_whom if details is not None else self.tr("Log a contact"))
        wishes = "" if details is None else _in_short(preference_items(details.preferences))
        self.wishes.setText(wishes)
        self.wishes.setVisible(bool(wishes))
        if details is not None:
            self._face.set_name(details.customer.name)
        self._face.setVisible(details is not None)
        self._about_what = known.about
        self._show_complaints()
        self._offer_ways_on()

    def _show_complaints(self) -> None:
        known = self._about_what
        rows = () if known is None else known.complaints
        self.belongs.clear()
        if known is not None and rows:
            final = self.tr("{title} (final say given)")
            options: list[tuple[object, str]] = [(0, self.tr("No complaint"))]
            for one in rows:
                words = final if one.id in known.final else "{title}"
                options.append((one.id, words.format(title=one.title)))
            self.belongs.set_options(options)
            self.belongs.choose(self._complaint_id or known.proposed or 0)
        self.belongs_field.setVisible(bool(rows))

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
            self.spoke.choose(body.get("spoke"))
            self.more.fill(body)
            self.enclosures.take([Path(str(path)) for path in body.get("files") or ()])
            self._offer_ways_on()
        if self._keeper.name == _NEW:
            self._take_up_whom(body)
        self._show_kept(at)

    def _take_up_whom(self, body: dict[str, Any]) -> None:
        name, known = body.get("name"), body.get("customer")
        if isinstance(name, str) and name and self.whom.chosen is None:
            self.whom.choose(Picked(name, known if isinstance(known, int) else None))

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
            "spoke": self.spoke.person_id(),
            "files": self.enclosures.paths(),
            **self.more.body_of(),
            **self._whom_body(),
        }

    def _whom_body(self) -> dict[str, Any]:
        chosen = self.whom.chosen
        if self._keeper.name != _NEW or chosen is None:
            return {}
        return {"customer": chosen.customer_id, "name": chosen.name}

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

    def _offer_ways_on(self, *_: object) -> None:
        belongs = self._belongs()
        known = self._customer_id is not None
        self.as_complaint.setVisible(
            known and self.about.value() == About.COMPLAINT and belongs is None
        )
        self.as_review.setVisible(self.channel.value() == Channel.REVIEW)
        self._say_whose(belongs)

    def _say_whose(self, belongs: int | None) -> None:
        """Where a complaint is somebody else's, it goes back to the same desk, and is said to."""
        rows = () if self._about_what is None else self._about_what.complaints
        person = next((one.person for one in rows if one.id == belongs), "")
        spoke = self._people.get(self.spoke.person_id() or 0, "")
        told = self.tr("{name} looks after this and reads it on Today.")
        self.goes_back.setText(told.format(name=first_name(person)) if person else "")
        self.goes_back.setVisible(bool(person) and person != spoke)

    def _go_to_complaint(self) -> None:
        self.reject()
        log_complaint(self._context, self._customer_id)

    def _go_to_review(self) -> None:
        from ui.customers.review_dialog import ReviewDialog  # late: seldom needed

        words, whom = self.said.text(), self._customer_id
        self.reject()
        self._context.shell.show_dialog(ReviewDialog(self._context, whom, words=words))

    def _finish(self, contact: Contact) -> None:
        self._keeper.drop()
        self.timer.pause()
        self.saved.emit(contact)
        self.accept()

    def _tell(self, error: Exception) -> None:
        self.save.turn_on()
        if isinstance(error, CsdeskError):
            self.said_field.complain(self._context.wording.words_for(error))
            self._scroll.ensureWidgetVisible(self.said_field)


def _in_short(items: tuple[PreferenceItem, ...]) -> str:
    """As many wishes as a line holds, the most useful first."""
    told = ""
    for item in items:
        words = item.words.rstrip(".")
        longer = f"{told} {words}." if told else f"{words}."
        if told and len(longer) > _LINE:
            break
        told = longer
    return shortened(told, _LINE)
