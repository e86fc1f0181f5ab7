"""What the palette tells of the shop: what was found, what was opened lately, what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from csdesk.domain.changes import Noun
from csdesk.domain.customer import first_name
from csdesk.domain.listings import Found
from csdesk.services.search import find_anything, note_opened, opened_lately
from ui.context import Context
from ui.customers.restricted import restricted_mark
from ui.shell import commands
from ui.shell.commands import Answer
from ui.shell.window import COMPLAINT, CUSTOMER, MainWindow

OF_EACH = 8
"""So many customers, complaints, promises, letters and notes at most."""
_OPENED = {CUSTOMER: Noun.CUSTOMER, COMPLAINT: Noun.COMPLAINT}


def _tr(words: str) -> str:
    return QCoreApplication.translate("Palette", words)


class Finding(QObject):
    """Asks the shop off the ui thread and words the answers; remembers what was opened."""

    def __init__(self, window: MainWindow, context: Context) -> None:
        super().__init__(window)
        self.setObjectName("finding")
        self._window, self._context = window, context
        window.add_provider(self.look)
        window.set_lately(self.lately)
        window.moved.connect(self._note)

    def look(self, text: str, answer: Answer) -> None:
        """Find what holds the words typed."""

        def told(found: Sequence[Found]) -> None:
            answer(self._lines(found))

        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, find_anything, desk, text, OF_EACH, then=told, newest="palette")

    def lately(self, text: str, answer: Answer) -> None:
        """What was opened lately, before anything is typed."""

        def told(found: Sequence[Found]) -> None:
            answer([self._line(one, _tr("Opened lately")) for one in found])

        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, opened_lately, desk, then=told, newest="palette")

    def _note(self, place: str) -> None:
        if self._context.desk.store.is_read_only:
            return
        here, noun = self._window.pages.here, _OPENED.get(place)
        if noun is not None and here is not None and isinstance(here.what, int):
            self._context.jobs.write(self, note_opened, self._context.desk, noun, here.what)

    def _lines(self, found: Sequence[Found]) -> list[commands.Found]:
        """People, what may be done for the first of them, and the rest."""
        people = [one for one in found if one.noun is Noun.CUSTOMER and not one.near]
        rest = [one for one in found if one not in people]
        lines = [self._line(one) for one in people]
        if people:
            lines += self._for_customer(people[0])
        return lines + [self._line(one) for one in rest]

    def _for_customer(self, one: Found) -> list[commands.Found]:
        from ui.customers import complaint_way, contact_way  # late: dialogs are heavy
        from ui.letters.writing import write_letter

        group = _tr("Do something for {name}").format(name=first_name(one.name))
        context, key = self._context, one.customer_id
        contact = partial(contact_way.log_contact, context, key)
        complaint = partial(complaint_way.log_complaint, context, key)
        letter = partial(write_letter, context, key)
        ways = [
            commands.Found(group, _tr("Log a contact"), contact, icon="note-pencil", key="Ctrl+L"),
            commands.Found(group, _tr("Log a complaint"), complaint, icon="plus", key="Ctrl+N"),
            commands.Found(group, _tr("Write a letter or mail"), letter, icon="envelope-simple"),
        ]
        return ways[:2] if one.restricted else ways

    def _line(self, one: Found, group: str = "") -> commands.Found:
        near = _tr("Close to what you typed") if one.near else ""
        heading, words, icon = self._words(one)
        return commands.Found(
            group or near or heading,
            words,
            partial(self._open, one),
            line=" · ".join(filter(None, self._beside(one))),
            icon=icon,
            avatar=one.name if one.noun is Noun.CUSTOMER else "",
        )

    def _words(self, one: Found) -> tuple[str, str, str]:
        """The heading it stands under, its words, and its icon."""
        match one.noun:
            case Noun.CUSTOMER:
                return _tr("People"), one.name, ""
            case Noun.COMPLAINT:
                return _tr("Complaints"), one.words, "chat-circle-text"
            case Noun.PROMISE:
                return _tr("Promises"), one.words, "handshake"
            case Noun.LETTER:
                return _tr("Letters"), one.words, "envelope-simple"
            case Noun.FOLLOW_UP:
                return _tr("Answers"), one.words, "smiley"
        return _tr("Found in notes"), one.words, "quotes"

    def _beside(self, one: Found) -> tuple[str, str]:
        """What stands quietly behind the words."""
        who = one.note.partition("\n")[0] if one.noun is Noun.CUSTOMER else one.name
        if one.restricted:
            who = " · ".join(filter(None, (restricted_mark(), who)))
        if one.is_over:
            over = _tr("settled") if one.noun is Noun.COMPLAINT else _tr("over")
            return who, over
        return who, self._due(one)

    def _due(self, one: Found) -> str:
        if one.due_at is None:
            return ""
        today = self._context.desk.today()
        due = self._context.desk.day_of(one.due_at)
        days = (today - due).days
        theirs = one.noun is Noun.CUSTOMER
        if days > 0:
            if days == 1:
                return _tr("promise 1 day late") if theirs else _tr("1 day late")
            told = _tr("promise {n} days late") if theirs else _tr("{n} days late")
            return told.format(n=days)
        if days == 0:
            return _tr("promise due today") if theirs else _tr("due today")
        told = _tr("promise due {day}") if theirs else _tr("due {day}")
        return told.format(day=self._context.wording.day(due))

    def _open(self, one: Found) -> None:
        """Go to where it stands."""
        complaint_id = one.noun_id if one.noun is Noun.COMPLAINT else one.complaint_id
        if complaint_id is not None:
            self._window.open_complaint(complaint_id)
        elif one.noun is Noun.PROMISE and not one.is_over:
            from ui.customers.promise_dialog import PromiseDialog

            self._window.open_customer(one.customer_id)
            name = first_name(one.name)
            dialog = PromiseDialog(self._context, one.noun_id, one.words, name)
            self._window.show_dialog(dialog)
        else:
            self._window.open_customer(one.customer_id)
