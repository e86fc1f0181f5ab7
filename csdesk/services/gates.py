"""What every step of a complaint passes: it is open, and its gate wants nothing more."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from csdesk.domain.complaint import ComplaintFacts, Stage
from csdesk.domain.errors import RuleBroken
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.store import complaint_rows as rows
from csdesk.store.unit_of_work import Work


def open_facts(work: Work, complaint_id: int) -> ComplaintFacts:
    """All facts of a complaint that is still worked on.

    Raises: RuleBroken("complaint.settled", "complaint.parted"); NotFound: it is gone.
    """
    facts = rows.complaint_facts(work, complaint_id)
    if facts.stage is Stage.SETTLED:
        raise RuleBroken("complaint.settled", "This complaint is settled. Reopen it first.")
    if facts.stage is Stage.PARTED:
        raise RuleBroken("complaint.parted", "You parted with this customer. Take that back first.")
    return facts


def pass_gate(code: str, missing: tuple[str, ...]) -> None:
    """Raises: RuleBroken(code): names what is ``missing``."""
    if missing:
        raise RuleBroken(
            code,
            "Still missing: {facts}.",
            facts=", ".join(said(each) for each in missing),
            missing=missing,
        )


_MISSING: Final = (
    ours("words"),
    ours("read_back"),
    ours("verdict"),
    ours("acknowledged"),
    ours("options"),
    ours("choice"),
    ours("reasonable"),
    ours("counter_answer"),
    ours("remedy"),
    ours("promise"),
    ours("follow_up"),
)
"""Every fact that a gate may want, so that each has a name in other languages."""


def done_at(before: datetime | None, done: bool, now: datetime) -> datetime | None:
    """A step that was done stays done when it is only looked at again."""
    return before or (now if done else None)
