"""What the tasks of a day say: their chips, sentences and buttons."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QObject

from csdesk.domain.customer import first_name
from csdesk.domain.listings import Task, TaskKind
from ui.wording import Wording


class Group(NamedTuple):
    """Tasks that are answered in the same way, under one heading."""

    title: str
    icon: str
    tone: str
    tasks: tuple[Task, ...]


class Doing(NamedTuple):
    """The button of a task."""

    words: str
    icon: str


class Telling(NamedTuple):
    """The chip beside the name, and the sentence below it."""

    tone: str
    icon: str
    chip: str
    sentence: str


class TaskWords(QObject):
    """Words for tasks, on the shop's clock."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording

    def groups(self, tasks: Iterable[Task]) -> tuple[Group, ...]:
        """The tasks under their headings, in the order they came; empty headings left out."""
        known = tuple(tasks)
        headings = (
            (self.tr("Promises running late"), "clock", "badTxt", (TaskKind.PROMISE_LATE,)),
            (self.tr("Waiting to hear from you"), "ear", "warnTxt", _WAITING),
            (self.tr("Unhappy: call back"), "smiley-sad", "plumTxt", (TaskKind.CALL_BACK,)),
        )
        made = (
            Group(title, icon, tone, tuple(task for task in known if task.kind in kinds))
            for title, icon, tone, kinds in headings
        )
        return tuple(group for group in made if group.tasks)

    def telling(self, task: Task, now: datetime) -> Telling:
        """What the row of a task says."""
        match task.kind:
            case TaskKind.PROMISE_LATE:
                return self._late(task, now)
            case TaskKind.WAITING:
                return self._waiting(task, now)
            case TaskKind.CALL_BACK:
                return self._unhappy(task)
            case TaskKind.READ_BACK:
                words = self.tr("Read back what you understood, and hear a yes: {words}")
                chip = self.tr("Read it back")
                return Telling("info", "ear", chip, words.format(words=task.words))
            case TaskKind.FOLLOW_UP_DUE:
                asked = task.words or self.tr("how did it go?")
                sentence = self.tr("Follow-up: {question}").format(question=asked)
                return Telling("info", "calendar-check", self._due(task, now.date()), sentence)
        sentence = self.tr("You promised: {words}").format(words=_sentence(task.words))
        return Telling("info", "calendar-check", self._due(task, now.date()), sentence)

    def doing(self, task: Task, selected: bool) -> Doing:
        """What its button offers; the row at hand offers to call."""
        match task.kind:
            case TaskKind.PROMISE_LATE if selected:
                return Doing(self.call(task.customer), "phone")
            case TaskKind.WAITING:
                return Doing(self.tr("Listen"), "ear")
            case TaskKind.FOLLOW_UP_DUE:
                return Doing(self.tr("Ask"), "chat-circle-text")
            case TaskKind.CALL_BACK:
                return Doing(self.tr("Call back"), "phone")
        return Doing(self.tr("Open"), "arrow-right")

    def call(self, customer: str) -> str:
        name = first_name(customer)
        return self.tr("Call {name}").format(name=name) if len(name) <= 9 else self.tr("Call")

    def finished(self, task: Task) -> str:
        """What the tick of a task means; empty where there is nothing to tick off."""
        match task.kind:
            case TaskKind.PROMISE_LATE | TaskKind.PROMISE_DUE:
                return self.tr("We kept this promise")
            case TaskKind.CALL_BACK:
                return self.tr("We called back")
            case TaskKind.FOLLOW_UP_DUE:
                return self.tr("Leave it unasked")
        return ""

    def _late(self, task: Task, now: datetime) -> Telling:
        due = task.due_at or now
        days = (now.date() - _day(due, now)).days
        if days >= 1:
            late = self.tr("1 day late") if days == 1 else self.tr("{n} days late").format(n=days)
        else:
            hours = max(1, int((now - due).total_seconds() // 3600))
            late = self.tr("{n} h late").format(n=hours)
        told = self._promised_for(_day(due, now), now.date())
        sentence = told.format(words=_sentence(task.words))
        return Telling("bad", "warning-circle", late, sentence)

    def _waiting(self, task: Task, now: datetime) -> Telling:
        sentence = self.tr("“{words}” Nobody has replied yet.").format(words=_sentence(task.words))
        since = task.due_at
        hours = 0 if since is None else int((now - since).total_seconds() // 3600)
        if hours < 1:
            so_far = self.tr("Just came in")
        elif hours < 48:
            so_far = self.tr("{n} h so far").format(n=hours)
        else:
            so_far = self.tr("{n} days so far").format(n=hours // 24)
        return Telling("warn", "hourglass-medium", so_far, sentence)

    def _unhappy(self, task: Task) -> Telling:
        if task.recommend is None:
            chip = said = self.tr("Not happy")
        else:
            chip = self.tr("{n} of 10").format(n=task.recommend)
            said = self.tr("Scored you {n} of 10").format(n=task.recommend)
        if task.words:
            said = self.tr("{score}: “{words}”").format(score=said, words=task.words.strip())
        else:
            said = self.tr("{score}, without a word why").format(score=said)
        return Telling("plum", "smiley-sad", chip, said)

    def _due(self, task: Task, today: date) -> str:
        if task.due_at is None:
            return self.tr("Due today")
        days = (today - _day(task.due_at, task.due_at)).days
        if days <= 0:
            return self.tr("Due today")
        return self.tr("Since yesterday") if days == 1 else self.tr("For {n} days").format(n=days)

    def _promised_for(self, due: date, today: date) -> str:
        days = (today - due).days
        if days <= 0:
            return self.tr("You promised this for today: {words}")
        if days == 1:
            return self.tr("You promised this for yesterday: {words}")
        when = self._wording.locale.dayName(due.isoweekday())
        if days >= 7:
            when = self._wording.day(due)
        return self.tr("You promised this by {when}: {words}").replace("{when}", when)


_WAITING = (
    TaskKind.WAITING,
    TaskKind.READ_BACK,
    TaskKind.PROMISE_DUE,
    TaskKind.FOLLOW_UP_DUE,
)


def _day(at: datetime, now: datetime) -> date:
    return at.astimezone(now.tzinfo).date()


def _sentence(words: str) -> str:
    """A person's words as the end of a sentence: with a full stop where there is none."""
    trimmed = " ".join(words.split()).strip('“”"')
    return trimmed if trimmed.endswith((".", "!", "?", "…")) else f"{trimmed}."
