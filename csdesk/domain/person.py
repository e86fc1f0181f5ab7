"""People who work in the shop."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works in the shop, with what an hour of theirs costs."""

    name: str
    initials: str
    hourly_minor: int | None = None  # None: not answered yet, the assumption stands in
    id: int = 0
    active: bool = True
    direct_contact: str = ""
    """Phone or mail that reaches them directly; stands under their letters."""


def initials_of(name: str) -> str:
    """Two letters that stand for a name."""
    words = [word for word in name.split() if word[:1].isalnum()]
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else words[0][1:2])).upper()
