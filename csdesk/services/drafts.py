"""What is being typed: kept as it is typed, found again after a crash."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from csdesk.desk import Desk

NEW_COMPLAINT = "complaint:new"
"""The draft of a complaint that is being taken down."""
UNFINISHED = "file:write_anew"
"""Kept while somebody was erased and the file is still to be written anew."""


def keep_draft(desk: Desk, name: str, body: dict[str, Any]) -> datetime:
    """Keeps what is typed under a name such as ``complaint:12:listen``; says when it was kept."""
    at = desk.now()
    with desk.store.jot() as drafts:
        drafts.keep(name, body, at)
    return at


def read_draft(desk: Desk, name: str) -> tuple[dict[str, Any], datetime] | None:
    """The draft of that name and when it was kept, or None."""
    with desk.store.read() as work:
        return work.drafts.get(name)


def is_unfinished(desk: Desk) -> bool:
    """Whether an erasure is still to be finished; see ``finish_erasing``."""
    return read_draft(desk, UNFINISHED) is not None


def drop_draft(desk: Desk, name: str) -> None:
    """Forgets a draft, because it was saved or thrown away."""
    with desk.store.jot() as drafts:
        drafts.drop(name)


@dataclass(frozen=True, slots=True)
class WaitingDraft:
    """Something that somebody began to take down and put aside; it is no fact yet."""

    name: str
    who: str
    """The customer's name as typed, empty where only words are there."""
    words: str
    at: datetime
    """When it was last kept."""
    customer_id: int | None = None
    """The customer, where one was picked."""


def waiting_drafts(desk: Desk) -> tuple[WaitingDraft, ...]:
    """New complaints that were begun and put aside: to be told on Today until they are logged."""
    kept = read_draft(desk, NEW_COMPLAINT)
    if kept is None:
        return ()
    body, at = kept
    who, words = (str(body.get(key) or "").strip() for key in ("customer", "new_words"))
    known = body.get("customer_id")
    if not who and not words:
        return ()
    customer_id = known if isinstance(known, int) else None
    return (WaitingDraft(NEW_COMPLAINT, who, words, at, customer_id),)
