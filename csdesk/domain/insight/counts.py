"""So many of something in words; one of it stands in the singular."""

from __future__ import annotations

from csdesk.domain.insight.speech import Speech
from csdesk.domain.ours import ours


def customers(n: int, speech: Speech) -> str:
    return speech.fill(speech.form(n, ours("{n} customer"), ours("{n} customers")), n=n)


def complaints(n: int, speech: Speech) -> str:
    return speech.fill(speech.form(n, ours("{n} complaint"), ours("{n} complaints")), n=n)


def entries(n: int, speech: Speech) -> str:
    """Of an account."""
    return speech.fill(speech.form(n, ours("{n} entry"), ours("{n} entries")), n=n)


def days(n: int, speech: Speech) -> str:
    return speech.fill(speech.form(n, ours("{n} day"), ours("{n} days")), n=n)
