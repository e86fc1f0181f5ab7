"""What is being typed: kept as it is typed, found again after a crash."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from csdesk.desk import Desk


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


def drop_draft(desk: Desk, name: str) -> None:
    """Forgets a draft, because it was saved or thrown away."""
    with desk.store.jot() as drafts:
        drafts.drop(name)
