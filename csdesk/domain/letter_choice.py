"""Which letter is most likely wanted now; whoever writes may choose another."""

from __future__ import annotations

from csdesk.domain.complaint import ComplaintFacts, Stage
from csdesk.domain.letter import LetterKind


def likely_kind(facts: ComplaintFacts | None) -> LetterKind:
    """The letter that fits where a complaint stands; a reply where there is none."""
    if facts is None:
        return LetterKind.REPLY
    if facts.complaint.final_say_at is not None:
        return LetterKind.FINAL_SAY
    if facts.stage is Stage.PROMISE_OPEN:
        return LetterKind.PROMISE
    if facts.stage is Stage.ACTING:
        offered = facts.options and not any(option.chosen for option in facts.options)
        return LetterKind.CHOICES if offered else LetterKind.APOLOGY
    return LetterKind.REPLY
