"""What can be done by name or key, and who answers a search in the palette."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Command:
    """Something a person can do: in the palette by its words, anywhere by its key.

    ``key`` is written as ``Ctrl+N``. ``also`` are other words one may look for it by.
    ``hidden`` keeps it out of the palette, for keys that make no sense there.
    """

    name: str
    words: str
    icon: str
    do: Callable[[], object]
    key: str = ""
    also: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A line of the palette: words, a quiet line behind, an avatar or an icon, and what it does."""

    group: str
    words: str
    do: Callable[[], object]
    line: str = ""
    icon: str = ""
    avatar: str = ""
    key: str = ""


Answer = Callable[[Sequence[Found]], None]


class Provider(Protocol):
    def __call__(self, text: str, answer: Answer) -> None:
        """Look for ``text`` and hand what was found to ``answer``, now or later."""
