"""Contacts: every exchange with a customer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Channel(StrEnum):
    PHONE = "phone"
    TEXT = "text"
    COUNTER = "counter"
    MAIL = "mail"
    REVIEW = "review"
    LETTER = "letter"


class About(StrEnum):
    QUESTION = "question"
    THANKS = "thanks"
    ORDER = "order"
    COMPLAINT = "complaint"


@dataclass(frozen=True, slots=True)
class Contact:
    """One exchange: when, how, with whom, and what was said."""

    customer_id: int
    at: datetime
    offset_minutes: int
    channel: Channel
    about: About
    said: str
    id: int = 0
    person_id: int | None = None
    complaint_id: int | None = None


@dataclass(frozen=True, slots=True)
class ContactDraft:
    """A contact as typed, with the minutes it took and what was promised or scored in it."""

    customer_id: int
    channel: Channel
    about: About
    said: str
    minutes: int = 0
    person_id: int | None = None
    complaint_id: int | None = None
    promise: str = ""
    promise_person_id: int | None = None
    promise_due_at: datetime | None = None
    recommend: int | None = None
