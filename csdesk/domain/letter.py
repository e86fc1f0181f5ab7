"""Letters and mails to customers, and the templates they are begun from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class LetterKind(StrEnum):
    REPLY = "reply"
    APOLOGY = "apology"
    CHOICES = "choices"
    PROMISE = "promise"
    FINAL_SAY = "final_say"
    TERMS = "terms"
    GOODBYE = "goodbye"


class SentBy(StrEnum):
    """How a letter went out."""

    MAIL = "mail"
    PAPER = "paper"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter or mail as written; what was sent stays as it was sent."""

    customer_id: int
    kind: LetterKind
    subject: str
    body: str
    written_at: datetime
    offset_minutes: int
    complaint_id: int | None = None
    person_id: int | None = None
    sent_at: datetime | None = None
    sent_by: SentBy | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class LetterTemplate:
    """What a kind of letter begins as, in the words of the shop."""

    kind: LetterKind
    subject: str
    body: str
    id: int = 0
