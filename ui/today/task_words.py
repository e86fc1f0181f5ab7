"""What the tasks of a day say: their chips, sentences and buttons."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QObject

from csdesk.domain.customer import first_name
from csdesk.domain.listings import Task, TaskKind
from ui.complaints.complaint_words import so_far_words
from ui.customers.preference_items import preference_items
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


class Chip(NamedTuple):
    """A few words with a sign, in a tone of the theme."""

    tone: str
    icon: str
    words: str


class Telling(NamedTuple):
    """The chip beside the name, and the sentence below it."""

    tone: str
    icon: str
    chip: str
    sentence: str
    more: tuple[Chip, ...] = ()
    """Further chips, shown where there is room."""

    @property
    def chips(self) -> tuple[Chip, ...]:
        return Chip(self.tone, self.icon, self.chip), *self.more


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
            (self.tr("To read and to answer"), "chats", "infoTxt", _TO_READ),
            (self.tr("To come back to"), "arrow-bend-up-left", "text2", _TO_COME_BACK),
        )
        made = (
            Group(title, icon, tone, tuple(task for task in known if task.kind in kinds))
            for title, icon, tone, kinds in headings
        )
        return tuple(group for group in made if group.tasks)

    def telling(self, task: Task, now: datetime) -> Telling:
        """What the row of a task says."""
        told = self._telling(task, now)
        return told._replace(more=(*self._pressing(task), *told.more, *self._before(task)))

    def whole(self, task: Task, now: datetime) -> str:
        """All that is to be known before doing it: for a tip, and for those who can't see."""
        told = self.telling(task, now)
        lines = [told.sentence, *(chip.words for chip in told.more)]
        if task.let_down_before:
            before = self.tr("They were let down before: {title}")
            lines.append(before.format(title=_sentence(task.let_down_before)))
        wishes = " ".join(f"{item.words}." for item in preference_items(task.wishes)[:3])
        return "\n".join([*lines, *([wishes] if wishes else [])])

    def _telling(self, task: Task, now: datetime) -> Telling:
        match task.kind:
            case TaskKind.PROMISE_LATE:
                return self._late(task, now)
            case TaskKind.WAITING:
                return self._waiting(task, now)
            case TaskKind.CALL_BACK:
                return self._unhappy(task, now)
            case TaskKind.READ_BACK:
                words = self.tr("Read back what you understood, and hear a yes: {words}")
                chip = self.tr("Read it back")
                return Telling("info", "ear", chip, words.format(words=task.words))
            case TaskKind.FOLLOW_UP_DUE:
                asked = task.words or self.tr("how did it go?")
                sentence = self.tr("Follow-up: {question}").format(question=asked)
                return Telling("info", "calendar-check", self._due(task, now.date()), sentence)
            case TaskKind.PROMISE_DUE:
                sentence = self.tr("You promised: {words}").format(words=_sentence(task.words))
                return Telling("info", "calendar-check", self._due_by(task, now), sentence)
        return self._quieter(task, now)

    def _quieter(self, task: Task, now: datetime) -> Telling:
        """What waits without a clock."""
        said = self.tr("“{words}”").format(words=_sentence(task.words)) if task.words else ""
        match task.kind:
            case TaskKind.CONTACT_TO_READ:
                told = self.tr("Somebody else took this down: {words}").format(words=said)
                return Telling("info", "eye", self.tr("Read it"), told)
            case TaskKind.REVIEW:
                chip = self.tr("A review")
                if task.stars is not None:
                    chip = self.tr("{n} of 5 stars").format(n=task.stars)
                told = said or self.tr("Stars without a word. Nobody has replied yet.")
                return Telling("plum", "star", chip, told)
            case TaskKind.THOUGHT_OVER:
                told = self.tr("You took a week to think about parting. What do you say now?")
                return Telling("warn", "hourglass-medium", self.tr("The week is over"), told)
            case TaskKind.LOOK_AGAIN:
                told = self.tr("You wanted to see how it goes: {words}")
                if not task.words:
                    told = self.tr("You wanted to see by today how it goes.")
                chip = self._due(task, now.date())
                return Telling("info", "eye", chip, told.replace("{words}", said))
        told = said or self.tr("Only a name so far.")
        return Telling("quiet", "pencil-simple", self.tr("Begun and put aside"), told)

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
            case TaskKind.CONTACT_TO_READ:
                return Doing(self.tr("Read"), "eye")
            case TaskKind.REVIEW:
                return Doing(self.tr("Reply", "what to do"), "chat-circle-text")
            case TaskKind.THOUGHT_OVER:
                return Doing(self.tr("Decide"), "arrow-right")
            case TaskKind.LOOK_AGAIN:
                return Doing(self.tr("Look"), "arrow-right")
            case TaskKind.DRAFT:
                return Doing(self.tr("Go on"), "pencil-simple")
        return Doing(self.tr("Open"), "arrow-right")

    def nameless(self) -> str:
        """What stands for a name that nobody knows yet."""
        return self.tr("Somebody")

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
            case TaskKind.CONTACT_TO_READ:
                return self.tr("I have read it")
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
        tone, icon = ("bad", "warning-circle") if task.is_late else ("warn", "hourglass-medium")
        waited = so_far_words(task.due_at or now, now, task.open_minutes)
        return Telling(tone, icon, waited, sentence)

    def _unhappy(self, task: Task, now: datetime) -> Telling:
        if task.recommend is None:
            chip = said = self.tr("Not happy")
        else:
            chip = self.tr("{n} of 10").format(n=task.recommend)
            said = self.tr("Scored you {n} of 10").format(n=task.recommend)
        if task.words:
            said = self.tr("{score}: “{words}”").format(score=said, words=task.words.strip())
        else:
            said = self.tr("{score}, without a word why").format(score=said)
        return Telling("plum", "smiley-sad", chip, said, self._call_by(task, now))

    def _call_by(self, task: Task, now: datetime) -> tuple[Chip, ...]:
        """By when they are to be called back, or since when they should have been."""
        if task.due_at is None:
            return ()
        if task.is_late:
            hours = max(1, int((now - task.due_at).total_seconds() // 3600))
            late = self.tr("{n} h late").format(n=hours)
            if hours >= 48:
                late = self.tr("{n} days late").format(n=hours // 24)
            return (Chip("bad", "warning-circle", late),)
        by = self.tr("Call by {time}").format(time=self._wording.time(task.due_at))
        if _day(task.due_at, now) != now.date():
            by = self.tr("Call by {time} tomorrow").format(time=self._wording.time(task.due_at))
        return (Chip("info", "clock", by),)

    def _pressing(self, task: Task) -> tuple[Chip, ...]:
        if task.is_safety:
            return (Chip("bad", "warning", self.tr("Safety")),)
        return (Chip("warn", "lightning", self.tr("Urgent")),) if task.is_urgent else ()

    def _before(self, task: Task) -> tuple[Chip, ...]:
        if not task.let_down_before:
            return ()
        return (Chip("plum", "arrows-counter-clockwise", self.tr("Let down before")),)

    def _due_by(self, task: Task, now: datetime) -> str:
        """``Due 17:00``, or today where the whole day is meant."""
        at = now if task.due_at is None else task.due_at.astimezone(now.tzinfo)
        if (at.hour, at.minute) == _END_OF_DAY:
            return self._due(task, now.date())
        return self.tr("Due {time}").format(time=self._wording.time(at))

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
        if days >= 7:
            day = self._wording.day(due)
            return self.tr("You promised this by {day}: {words}").replace("{day}", day)
        weekday = self._wording.locale.dayName(due.isoweekday())
        return self.tr("You promised this by {when}: {words}").replace("{when}", weekday)


_WAITING = (
    TaskKind.WAITING,
    TaskKind.READ_BACK,
    TaskKind.PROMISE_DUE,
    TaskKind.FOLLOW_UP_DUE,
)


_TO_READ = (TaskKind.CONTACT_TO_READ, TaskKind.REVIEW)
_TO_COME_BACK = (TaskKind.THOUGHT_OVER, TaskKind.LOOK_AGAIN, TaskKind.DRAFT)
_END_OF_DAY = (23, 59)


def _day(at: datetime, now: datetime) -> date:
    return at.astimezone(now.tzinfo).date()


def _sentence(words: str) -> str:
    """A person's words as the end of a sentence: with a full stop where there is none."""
    trimmed = " ".join(words.split()).strip('“”"')
    return trimmed if trimmed.endswith((".", "!", "?", "…")) else f"{trimmed}."
