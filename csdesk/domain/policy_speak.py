"""Policy-speak: words that hide behind a rule, and the reason that would be said instead.

Source: PRACTICE part 1 ("Don't pretend you have a policy. Just be human."). A hint never blocks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from csdesk.domain.ours import ours
from csdesk.domain.spoken import said

_RULE: Final = ours("Say what lies behind the rule: the reason, in your own words.")
_CANNOT: Final = ours("Say why not, and what you can do instead.")
_STIFF: Final = ours("Say it as you would across the counter.")
_CROWD: Final = ours("Call them by their name.")
_SORRY: Final = ours("Say what you are sorry for.")
_BLAME: Final = ours("Say what happened, without whose fault it was.")

_PHRASES: Final[tuple[tuple[str, str], ...]] = (
    (r"(?:as )?per (?:our |the )?(?:company |shop |store |return |refund )?polic(?:y|ies)", _RULE),
    (r"(?:against )?(?:(?:our|company|shop|store) )?polic(?:y|ies)", _RULE),
    (r"(?:our )?terms and conditions", _RULE),
    (r"(?:our )?(?:rules|system) (?:do(?:es)? not|do(?:es)?n['’]t|won['’]t) (?:allow|let)", _RULE),
    (r"(?:unfortunately|regrettably|sadly),? (?:we|i) (?:can ?not|can['’]t|are unable)", _CANNOT),
    (r"we(?: are|['’]re) (?:not able|unable) to", _CANNOT),
    (r"(?:there is|there['’]s) nothing (?:we|i) can do", _CANNOT),
    (r"(?:my|our) hands are tied", _CANNOT),
    (r"as per", _STIFF),
    (r"please be advised(?: that)?", _STIFF),
    (r"(?:we )?regret to inform you(?: that)?", _STIFF),
    (r"(?:please )?do not hesitate to", _STIFF),
    (r"at your earliest convenience", _STIFF),
    (r"(?:for|at) (?:further|future) (?:enquiries|inquiries|reference)", _STIFF),
    (r"(?:dear )?valued (?:customer|client|guest)s?", _CROWD),
    (r"(?:dear )?(?:sir or madam|sir/madam)", _CROWD),
    (r"to whom it may concern", _CROWD),
    (r"(?:we (?:are sorry|apologi[sz]e) )?for any inconvenience", _SORRY),
    (r"we(?: are|['’]re) sorry (?:that )?you feel", _SORRY),
    (r"you (?:should have|failed to|neglected to)", _BLAME),
)  # fmt: skip
_ANY: Final = re.compile(
    r"(?<!\w)(?:" + "|".join(f"({phrase})" for phrase, _ in _PHRASES) + r")(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class SpeakHint:
    """Where in a text it stands, what it is, and what to do instead."""

    start: int
    end: int
    phrase: str
    instead: str


def policy_speak(text: str) -> tuple[SpeakHint, ...]:
    """Every place of a text that hides behind a rule, in order; whole words, in any case."""
    flat = re.sub(r"[^\S ]", " ", text)
    return tuple(
        SpeakHint(
            found.start(),
            found.end(),
            " ".join(text[found.start() : found.end()].split()),
            said(_PHRASES[(found.lastindex or 1) - 1][1]),
        )
        for found in _ANY.finditer(flat)
    )
