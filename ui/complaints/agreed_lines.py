"""What is agreed at the end of Act, a line each: one promise, and asking how it went."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QWidget

from csdesk.domain.follow_up import FollowUpDraft
from csdesk.domain.promise import PromiseDraft
from ui.complaints.complaint_words import tr
from ui.context import Context
from ui.theme import Theme
from ui.widgets.choices import CheckBox
from ui.widgets.fields import LineField
from ui.widgets.pickers import DateField, MomentField, PersonPicker
from ui.widgets.surfaces import row

_WHO_WHEN = 156, 206


class WhatWhoWhen(QWidget):
    """What, who and when, side by side."""

    def __init__(self, what: LineField, person: PersonPicker, when: QWidget) -> None:
        super().__init__()
        self.what, self.person = what, person
        self.line = row(self, gap=8)
        self.line.addWidget(what, 1)
        for field, wide in zip((person, when), _WHO_WHEN, strict=True):
            field.setFixedWidth(wide)
            self.line.addWidget(field)

    def call(self, people: Sequence[tuple[int, str]]) -> None:
        """Who can be chosen."""
        self.person.set_options(list(people))


class PromiseLine(WhatWhoWhen):
    """One promise; ``nothing`` says that there is none, and stands in the head of the line."""

    def __init__(self, context: Context) -> None:
        self.words = what = LineField(tr("The promise"), tr("What will be done"))
        due = MomentField(tr("By when"), context.desk.now())
        super().__init__(what, PersonPicker(tr("Who does it")), due)
        self._context, self.due = context, due
        self.nothing = CheckBox(tr("Nothing left to promise"))
        self.nothing.setFixedHeight(Theme.current().scaled(22))

    def fields(self) -> dict[str, QWidget]:
        return {
            "promise_what": self.what,
            "promise_person": self.person,
            "promise_due": self.due,
            "nothing_to_promise": self.nothing,
        }

    def look_again(self) -> None:
        """Where there is nothing to promise, nothing can be written."""
        for field in (self.what, self.person, self.due):
            field.setEnabled(not self.nothing.isChecked())

    def draft(self) -> PromiseDraft | None:
        what = self.what.text().strip()
        if not what or self.nothing.isChecked():
            return None
        return PromiseDraft(what, self._due_at(), self.person.person_id())

    def due_words(self) -> str:
        """By when, as a person says it; empty where nothing is promised."""
        if self.draft() is None:
            return ""
        wording, due_at = self._context.wording, self._due_at()
        day, time = wording.day_long(due_at), wording.time(due_at)
        return tr("{day} at {time}").format(day=day, time=time)

    def _due_at(self) -> datetime:
        return self.due.moment().replace(tzinfo=self._context.desk.now().tzinfo)


class AskingLine(WhatWhoWhen):
    """Who asks how it went, and when."""

    def __init__(self, context: Context) -> None:
        what = LineField(tr("Ask how it went"), tr("What to ask"), icon="chat-text")
        on = DateField(tr("When to ask"), context.desk.today(), pattern="ddd d MMM")
        super().__init__(what, PersonPicker(tr("Who asks")), on)
        self._context, self.on = context, on

    def fields(self) -> dict[str, QWidget]:
        return {"ask_question": self.what, "ask_person": self.person, "ask_on": self.on}

    def draft(self) -> FollowUpDraft | None:
        what = self.what.text().strip()
        return FollowUpDraft(self.on.day(), what, self.person.person_id()) if what else None

    def day_words(self) -> str:
        """When, as a person says it; empty where nobody is asked."""
        return self._context.wording.day_long(self.on.day()) if self.draft() else ""
