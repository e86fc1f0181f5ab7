"""The care a complaint can carry by itself: a quiet note beside the time, never a stop."""

from __future__ import annotations

from dataclasses import dataclass

LEAST_MINUTES = 15
"""Every complaint is worth a quarter of an hour, whatever it is about."""
_NOTED_TENTHS = 8


@dataclass(frozen=True, slots=True)
class CareBudget:
    """Minutes that the margin at stake pays for; None: time costs nothing here."""

    minutes: int | None

    def is_noted(self, minutes_spent: int) -> bool:
        """Whether so much is used that a quiet note says so."""
        return self.minutes is not None and minutes_spent * 10 >= self.minutes * _NOTED_TENTHS


def margin_at_stake(
    at_stake_minor: int, net_minor: int, margin_minor: int, usual_margin_bp: int
) -> int:
    """What of the money at stake the shop would keep, in minor units, never below zero.

    Args:
        net_minor, margin_minor: of the purchase it is about; 0 net where there is none, then the
            shop's usual margin (basis points) stands in.
    """
    if at_stake_minor <= 0:
        return 0
    if net_minor > 0:
        return max(0, at_stake_minor * margin_minor // net_minor)
    return max(0, at_stake_minor * usual_margin_bp // 10_000)


def care_budget(margin_at_stake_minor: int, hourly_minor: int) -> CareBudget:
    """Minutes of care: ``max(15, margin at stake / cost of a minute)``, in whole minutes.

    Source: PRACTICE part 1, "Human, to a point".
    """
    if hourly_minor <= 0:
        return CareBudget(None)
    return CareBudget(max(LEAST_MINUTES, margin_at_stake_minor * 60 // hourly_minor))
