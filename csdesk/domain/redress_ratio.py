"""How much was given set against what was at stake: guidance for the owner, never a stop."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from csdesk.domain.money import half_up
from csdesk.domain.redress import Redress, RedressDraft

AMPLE_PERCENT = 120
"""Above this more was given than most people need; a customer who refused the service gains most
up to here (Gelbrich et al. 2015)."""
MOST_PERCENT = 150
"""Above this more buys no more loyalty (Haesevoets et al. 2017)."""


class Generosity(StrEnum):
    """How much was given, beside what was at stake."""

    FITTING = "fitting"
    AMPLE = "ample"
    PAST_USE = "past_use"


@dataclass(frozen=True, slots=True)
class RedressRatio:
    """What remedy and goodwill are worth to the customer against what was at stake."""

    worth_minor: int
    at_stake_minor: int

    @property
    def percent(self) -> int:
        return half_up(self.worth_minor * 100, self.at_stake_minor)

    @property
    def generosity(self) -> Generosity:
        whole = self.worth_minor * 100
        if whole > MOST_PERCENT * self.at_stake_minor:
            return Generosity.PAST_USE
        if whole > AMPLE_PERCENT * self.at_stake_minor:
            return Generosity.AMPLE
        return Generosity.FITTING


def worth_of(line: Redress | RedressDraft) -> int:
    """What a line is worth to the customer; what it costs us where nobody said, minor units."""
    return line.cost_minor if line.worth_minor is None else line.worth_minor


def redress_ratio(
    at_stake_minor: int, lines: Iterable[Redress | RedressDraft]
) -> RedressRatio | None:
    """The ratio of all that was given, remedy and goodwill, to what was at stake.

    Returns: None where nothing is at stake, or nothing was given.
    Source: PRACTICE part 3.
    """
    given = tuple(lines)
    if at_stake_minor <= 0 or not given:
        return None
    return RedressRatio(sum(map(worth_of, given)), at_stake_minor)
