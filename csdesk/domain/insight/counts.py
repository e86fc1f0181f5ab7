"""So many of something in words; one of it stands in the singular."""

from __future__ import annotations

from csdesk.domain.insight.speech import Speech


def customers(n: int, speech: Speech) -> str:
    return "1 customer" if n == 1 else speech.fill("{n} customers", n=n)


def complaints(n: int, speech: Speech) -> str:
    return "1 complaint" if n == 1 else speech.fill("{n} complaints", n=n)


def entries(n: int, speech: Speech) -> str:
    """Of an account."""
    return "1 entry" if n == 1 else speech.fill("{n} entries", n=n)


def days(n: int, speech: Speech) -> str:
    return "1 day" if n == 1 else speech.fill("{n} days", n=n)
