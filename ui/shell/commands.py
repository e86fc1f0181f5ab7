"""What can be done by name or key, and who answers a search in the palette."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from csdesk.domain.slips import slips_between

_SHORTEST_SLIP: Final = 4


@dataclass(frozen=True, slots=True)
class Command:
    """Something a person can do: in the palette by its words, anywhere by its key.

    ``key`` is written as ``Ctrl+N``. ``also`` are other words one may look for it by.
    ``hidden`` keeps it out of the palette, for keys that make no sense there. ``always`` lets it
    be done under a dialog too, and on a covered screen: it changes nothing that lies there.
    """

    name: str
    words: str
    icon: str
    do: Callable[[], object]
    key: str = ""
    also: str = ""
    hidden: bool = False
    always: bool = False


def fits(command: Command, typed: str) -> bool:
    """Whether somebody who typed this may mean the command, a slip of the hand allowed.

    Every word typed begins, or is nearly, one of its words; or all of it stands in them somewhere.
    """
    words = f"{command.words} {command.also}".casefold()
    typed = typed.casefold()
    if typed in words:
        return True
    known = words.split()
    return all(any(_is_meant(part, word) for word in known) for part in typed.split())


def _is_meant(typed: str, word: str) -> bool:
    if word.startswith(typed):
        return True
    near = (word[: len(typed) + more] for more in (0, 1))
    return len(typed) >= _SHORTEST_SLIP and any(slips_between(typed, part, 1) == 1 for part in near)


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
