"""What makes a passphrase good enough to keep a shop under."""

from __future__ import annotations

import re
from enum import StrEnum

from csdesk.domain.errors import Refused

FEWEST_CHARACTERS = 8
GOOD_WORDS = 4
GOOD_CHARACTERS = 16
LONGEST = 500
_WORD = re.compile(r"\w{2,}")
_DIFFERENT = 8


class Strength(StrEnum):
    """How long a passphrase would withstand somebody who has the file and a fast computer."""

    TOO_SHORT = "too_short"
    WEAK = "weak"
    GOOD = "good"


def strength_of(passphrase: str) -> Strength:
    """Four words or sixteen characters are good; fewer than eight characters can't be taken."""
    typed = passphrase.strip()
    if len(typed) < FEWEST_CHARACTERS:
        return Strength.TOO_SHORT
    words = {word.casefold() for word in _WORD.findall(typed)}
    if len(words) >= GOOD_WORDS:
        return Strength.GOOD
    is_long = len(typed) >= GOOD_CHARACTERS and len(set(typed)) >= _DIFFERENT
    return Strength.GOOD if is_long else Strength.WEAK


def require_passphrase(passphrase: str) -> None:
    """Raises: Refused("passphrase.short", "passphrase.long"): it can't be taken."""
    if strength_of(passphrase) is Strength.TOO_SHORT:
        raise Refused(
            "passphrase.short",
            "A passphrase has at least {n} characters.",
            n=FEWEST_CHARACTERS,
        )
    if len(passphrase) > LONGEST:
        raise Refused("passphrase.long", "A passphrase has at most {n} characters.", n=LONGEST)
