"""How much somebody may write in one place; what is longer belongs into a file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from csdesk.domain.errors import Refused

LONGEST = 100_000
"""Characters of one free text."""
LONGEST_TITLE = 200
"""Characters of a title: one line, said aloud."""


def require_length(*texts: str) -> None:
    """Stops a text that no screen, letter or sheet could show.

    Raises: Refused("text.too_long").
    """
    if any(len(text) > LONGEST for text in texts):
        raise Refused(
            "text.too_long",
            "This is longer than {n} characters. Keep it as a file and write the gist here.",
            n=LONGEST,
        )


def shortened(text: str, longest: int) -> str:
    """A text for a place that holds no more than ``longest`` characters; what is cut is marked."""
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def texts_of(value: Any) -> Iterator[str]:
    """Every text that a value holds, of the values in it too."""
    for field in fields(value):
        held = getattr(value, field.name)
        for each in held if isinstance(held, tuple) else (held,):
            if isinstance(each, str):
                yield each
            elif hasattr(each, "__dataclass_fields__"):
                yield from texts_of(each)


def titled(typed: str) -> str:
    """A title as it is kept: one line.

    Raises: Refused("complaint.title"): it is longer than a title can be.
    """
    title = " ".join(typed.split())
    if len(title) > LONGEST_TITLE:
        raise Refused(
            "complaint.title",
            "A title has at most {n} characters.",
            n=LONGEST_TITLE,
        )
    return title
