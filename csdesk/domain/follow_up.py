"""Follow-ups: asking afterwards how it went."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

CALL_BACK_WITHIN = timedelta(hours=24)
DETRACTOR_UP_TO = 6
PROMOTER_FROM = 9
UNSATISFIED_UP_TO = 2


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A question to a customer and, once given, the answer.

    Satisfaction is 1-5, ease 1-7, recommend 0-10.
    """

    customer_id: int
    ask_on: date
    question: str = ""
    id: int = 0
    complaint_id: int | None = None
    person_id: int | None = None
    answered_at: datetime | None = None
    declined_at: datetime | None = None
    satisfaction: int | None = None
    ease: int | None = None
    recommend: int | None = None
    words: str = ""
    called_back_at: datetime | None = None
    called_back_by: int | None = None
    call_back_words: str = ""
    """What came of the call."""
    theme_id: int | None = None
    """The cause it is about, for the outer loop."""
    by_card: bool = False
    """Read from a printed card."""
    batch_id: int | None = None
    fingerprint: str | None = None
    """Of an answer that came in from a file: the same in every import."""

    @property
    def is_over(self) -> bool:
        return self.answered_at is not None or self.declined_at is not None

    @property
    def came_from_a_file(self) -> bool:
        """Whether somebody else asked, maybe years ago: such an answer alone owes no call back."""
        return self.batch_id is not None

    @property
    def is_unhappy(self) -> bool:
        low_score = self.recommend is not None and self.recommend <= DETRACTOR_UP_TO
        unsatisfied = self.satisfaction is not None and self.satisfaction <= UNSATISFIED_UP_TO
        return low_score or unsatisfied

    @property
    def call_back_due_at(self) -> datetime | None:
        """When an unhappy answer must have been called back; None where no call is owed."""
        return None if self.called_back_at is not None else self._call_by

    @property
    def loop_closed_on_time(self) -> bool | None:
        """Whether an unhappy customer was called back within 24 hours of the answer.

        None where nobody called yet, or no call was owed.
        """
        due_at = self._call_by
        if due_at is None or self.called_back_at is None:
            return None
        return self.called_back_at <= due_at

    @property
    def _call_by(self) -> datetime | None:
        if self.answered_at is None or not self.is_unhappy or self.came_from_a_file:
            return None
        return self.answered_at + CALL_BACK_WITHIN


@dataclass(frozen=True, slots=True)
class Answer:
    """What a customer said when asked; at least one of the scores or words."""

    satisfaction: int | None = None
    ease: int | None = None
    recommend: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class FollowUpDraft:
    """When to ask, what, and who asks."""

    ask_on: date
    question: str = ""
    person_id: int | None = None
