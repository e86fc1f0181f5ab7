"""Contacts: every exchange with a customer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from csdesk.domain.errors import Refused

LONGEST_WAIT: Final = 7 * 24 * 60
"""Minutes; who waited longer waited for an answer, not on the line."""
HEAVIEST_TOLL: Final = 3


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
    retold: bool = False
    """They had to tell again what they had told before."""
    wait_minutes: int | None = None
    """How long they waited: their clock, not ours."""
    toll_expectation: int | None = None
    toll_aggression: int | None = None
    toll_unclear: int | None = None
    toll_dread: int | None = None
    """What it took out of the person, 0-3 each; None: not answered."""
    abuse: bool = False
    for_person_id: int | None = None
    """Whose complaint this was about, where somebody else took it; it goes back to them."""
    seen_at: datetime | None = None
    """When they had read it."""

    @property
    def toll(self) -> int | None:
        """All four together, 0-12; None where none was answered."""
        given = [
            tap
            for tap in (
                *(self.toll_expectation, self.toll_aggression),
                *(self.toll_unclear, self.toll_dread),
            )
            if tap is not None
        ]
        return sum(given) if given else None


@dataclass(frozen=True, slots=True)
class EnclosedFile:
    """A photo or document as chosen, to be kept inside the shop file."""

    name: str
    media_type: str
    content: bytes


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
    retold: bool = False
    wait_minutes: int | None = None
    toll: tuple[int | None, int | None, int | None, int | None] = (None, None, None, None)
    """Too much expected, aggression, unclear what they want, dread of them: 0-3 each."""
    abuse: bool = False
    enclosures: tuple[EnclosedFile, ...] = ()


def require_sane(draft: ContactDraft) -> None:
    """What any contact must be, whoever it is with.

    Raises: Refused("contact.empty"): nothing was said, promised, scored, enclosed or timed;
            Refused("contact.wait"): they waited less than not at all, or more than a week;
            Refused("contact.toll"): a toll is off its scale.
    """
    told = draft.said.strip() or draft.promise.strip() or draft.minutes or draft.enclosures
    if not told and draft.recommend is None:
        raise Refused("contact.empty", "Write down what was said, or the minutes it took.")
    if draft.wait_minutes is not None and not 0 <= draft.wait_minutes <= LONGEST_WAIT:
        raise Refused("contact.wait", "They waited between no minute and a week.")
    if any(tap is not None and not 0 <= tap <= HEAVIEST_TOLL for tap in draft.toll):
        raise Refused("contact.toll", "What it took out of you lies between 0 and 3.")
