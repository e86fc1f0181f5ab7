"""So many of something in words; one of it stands in the singular."""

from __future__ import annotations

from csdesk.domain.insight.speech import Speech
from csdesk.domain.ours import ours


def customers(n: int, speech: Speech) -> str:
    return speech.fill(ours("1 customer") if n == 1 else ours("{n} customers"), n=n)


def complaints(n: int, speech: Speech) -> str:
    return speech.fill(ours("1 complaint") if n == 1 else ours("{n} complaints"), n=n)


def entries(n: int, speech: Speech) -> str:
    """Of an account."""
    return speech.fill(ours("1 entry") if n == 1 else ours("{n} entries"), n=n)


def days(n: int, speech: Speech) -> str:
    return speech.fill(ours("1 day") if n == 1 else ours("{n} days"), n=n)
