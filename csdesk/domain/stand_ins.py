"""What stands in records where words of the shop were erased or lost.

It is stored in English whatever is spoken, so that no record depends on a language; whoever shows
it says it in the language there.
"""

from __future__ import annotations

import re
from typing import Final, Protocol

from csdesk.domain.ours import ours
from csdesk.domain.spoken import said

GONE: Final = ours("(erased)")
"""What stands where words about a person stood."""
ERASED_CUSTOMER: Final = ours("Erased customer {n}")
LOST_CUSTOMER: Final = ours("Lost customer {n}")
LOST_COMPLAINT: Final = ours("Lost complaint {n}")
LOST_PERSON: Final = ours("Lost person {n}")
LOST_ENTRY: Final = ours("Lost entry {n}")
LOST_FILE: Final = ours("Lost file {n}")
_NUMBERED: Final = {
    words.removesuffix(" {n}"): words
    for words in (
        *(ERASED_CUSTOMER, LOST_CUSTOMER, LOST_COMPLAINT),
        *(LOST_PERSON, LOST_ENTRY, LOST_FILE),
    )
}
_STAND_IN: Final = re.compile(rf"\b({'|'.join(_NUMBERED)}) (\d+)\b|{re.escape(GONE)}")


class Say(Protocol):
    """Says words of ours in a language."""

    def __call__(self, words: str, /, **places: object) -> str: ...


def say_stand_ins(words: str, say: Say) -> str:
    """Words of the shop as they are, but what stands in them for lost ones as it is said."""

    def instead(found: re.Match[str]) -> str:
        kind, number = found.groups()
        return say(GONE) if kind is None else say(_NUMBERED[kind], n=number)

    return _STAND_IN.sub(instead, words)


def shown(words: str) -> str:
    """Any words on a screen, with what stands for lost ones in the language that is spoken."""
    return say_stand_ins(words, said)
