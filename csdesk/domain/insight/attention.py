"""Equal attention: whether those who spend more get more of it for the same kind of problem."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from csdesk.domain.insight.finding import Finding

EQUAL_WITHIN = 0.20
"""Attention looks equal only if the whole range of its agreement with spend is this close to 0."""


class Attention(StrEnum):
    """What is compared."""

    FIRST_REPLY = "first_reply"
    MINUTES = "minutes"
    GOODWILL = "goodwill"


class AttentionVerdict(StrEnum):
    EQUAL = "equal"
    UNEQUAL = "unequal"
    NO_SIGN = "no_sign"
    """No sign of unequal treatment, but too few complaints to rule it out."""
    CANT_TELL = "cant_tell"


@dataclass(frozen=True, slots=True)
class AttentionLine:
    """One of the three: Spearman's rho of spend and attention among comparable complaints."""

    kind: Attention
    verdict: AttentionVerdict
    finding: Finding
    p: float | None = None
    """After Holm over the three."""


@dataclass(frozen=True, slots=True)
class SpendGroup:
    """A third of the customers by what they spent; for the picture only, never for a queue."""

    customers: int
    complaints: int
    first_reply_hours: float | None
    """Median, over all days and nights; None where nobody was answered."""
    minutes: float | None
    goodwill_minor: float | None
    promises: int
    promises_kept: int


@dataclass(frozen=True, slots=True)
class EqualAttention:
    """The verdict, the three lines it rests on, and the thirds from most spend to least."""

    verdict: AttentionVerdict
    finding: Finding
    lines: tuple[AttentionLine, ...] = ()
    groups: tuple[SpendGroup, ...] = ()
    seed: int = 0
    """Of the permutations."""
