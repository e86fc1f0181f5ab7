"""What a complaint is, said as simply as possible: for comparing with what the services say."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from csdesk.domain.complaint import Severity, Stage


@dataclass
class PromiseModel:
    due_at: datetime
    is_open: bool = True
    in_contact: bool = False


@dataclass
class QuestionModel:
    is_open: bool = True
    owes_call: bool = False


@dataclass
class ComplaintModel:
    """One complaint as somebody would remember it who was there."""

    customer_id: int
    listened: bool = False
    empathized: bool = False
    acted: bool = False
    replied: bool = False
    severity: Severity = Severity.SERIOUS
    said_severity: Severity = Severity.SERIOUS
    promises: dict[int, PromiseModel] = field(default_factory=dict)
    questions: dict[int, QuestionModel] = field(default_factory=dict)
    settled: bool = False
    said_last_at: datetime | None = None
    reopened_at: datetime | None = None
    photo_at: datetime | None = None
    offering: bool = False
    minutes: int = 0

    @property
    def stage(self) -> Stage:
        if self.settled:
            return Stage.SETTLED
        steps = (
            (self.listened, Stage.LISTENING),
            (self.empathized, Stage.EMPATHIZING),
            (self.acted, Stage.ACTING),
        )
        for done, stage in steps:
            if not done:
                return stage
        if any(promise.is_open for promise in self.promises.values()):
            return Stage.PROMISE_OPEN
        if not self.questions or any(asked.is_open for asked in self.questions.values()):
            return Stage.FOLLOW_UP_DUE
        return Stage.SETTLING

    @property
    def last_word_stands(self) -> bool:
        """The final say was given, and nothing reopened the complaint since."""
        if self.said_last_at is None:
            return False
        return self.reopened_at is None or self.reopened_at < self.said_last_at

    @property
    def wants_new_facts(self) -> bool:
        """The final say was given, and no photo came after it and the last reopening."""
        if self.said_last_at is None:
            return False
        since = max(self.said_last_at, self.reopened_at or self.said_last_at)
        return self.photo_at is None or self.photo_at <= since

    def say_last(self, now: datetime) -> None:
        """A final say is later than the reopening it answers, be it at the same moment."""
        again = now if self.reopened_at is None else self.reopened_at + timedelta.resolution
        self.said_last_at = max(now, again)


Desk = dict[int, ComplaintModel]


def remembered(complaints: Desk) -> Desk:
    """A memory of how it stood, that nothing later touches."""
    return copy.deepcopy(complaints)
