"""What one customer brings and what caring for them costs: the sums and what follows from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

WHOLE_BP = 10_000
"""100 % in basis points; at this share of the margin lies the tipping point."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One fact on a customer's account, in minor units; many may fall on one day.

    ``purchases`` is 1 for a purchase and 0 for everything else, returns included.
    ``estimated`` is the part of ``margin`` that rests on the shop's usual margin.
    """

    on: date
    spend: int = 0
    margin: int = 0
    effort_minutes: int = 0
    effort: int = 0
    remedy: int = 0
    goodwill: int = 0
    other: int = 0
    purchases: int = 0
    estimated: int = 0

    @property
    def service_cost(self) -> int:
        """Everything this entry adds to the cost of service."""
        return self.effort + self.remedy + self.goodwill + self.other


class Band(StrEnum):
    """Where a customer stands between the aim and the tipping point."""

    INVESTING = "investing"
    WITHIN_AIM = "within_aim"
    OVER_AIM = "over_aim"
    PAST_TIPPING = "past_tipping"


def band_of(has_purchase: bool, margin: int, service: int, aim_bp: int) -> Band:
    """Where a customer stands today; exact, and without the slack of the tipping history."""
    if not has_purchase:
        return Band.INVESTING
    earned = max(margin, 0)
    if service > earned:
        return Band.PAST_TIPPING
    if service * WHOLE_BP > aim_bp * earned:
        return Band.OVER_AIM
    return Band.WITHIN_AIM


def headroom_minutes(contribution: int, hourly: int) -> int | None:
    """Whole minutes that can still be given before the contribution falls under zero.

    Returns: 0 where nothing is left, None where an hour costs nothing.
    """
    if hourly <= 0:
        return None
    return max(contribution, 0) * 60 // hourly


@dataclass(frozen=True, slots=True)
class Figures:
    """The sums of one customer, of some, or of the whole shop, in minor units."""

    aim_bp: int
    hourly: int
    spend: int = 0
    margin: int = 0
    effort_minutes: int = 0
    effort: int = 0
    remedy: int = 0
    goodwill: int = 0
    other: int = 0
    purchases: int = 0
    estimated: int = 0
    complaints_without_minutes: int = 0

    @property
    def service_cost(self) -> int:
        return self.effort + self.remedy + self.goodwill + self.other

    @property
    def contribution(self) -> int:
        return self.margin - self.service_cost

    @property
    def share(self) -> float | None:
        """Service cost as a part of margin, 1.0 at the tipping point; None without margin."""
        return self.service_cost / self.margin if self.margin > 0 else None

    @property
    def share_is_infinite(self) -> bool:
        """There is cost and no margin to set it against."""
        return self.margin <= 0 < self.service_cost

    @property
    def headroom_minutes(self) -> int | None:
        return headroom_minutes(self.contribution, self.hourly)

    @property
    def band(self) -> Band:
        return band_of(self.purchases > 0, self.margin, self.service_cost, self.aim_bp)

    @property
    def estimated_share(self) -> float:
        """The part of the margin that rests on the shop's usual margin, from 0 to 1."""
        if self.estimated == 0:
            return 0.0
        return min(abs(self.estimated) / self.margin, 1.0) if self.margin > 0 else 1.0

    @property
    def mostly_estimated(self) -> bool:
        """More than half of the margin is estimated: the share is then shown with ≈."""
        return self.estimated_share > 0.5


def figures_of(
    entries: Iterable[Entry], *, aim_bp: int, hourly: int, complaints_without_minutes: int = 0
) -> Figures:
    """The sums of these entries, in whatever order they come."""
    each = tuple(entries)
    return Figures(
        aim_bp=aim_bp,
        hourly=hourly,
        spend=sum(entry.spend for entry in each),
        margin=sum(entry.margin for entry in each),
        effort_minutes=sum(entry.effort_minutes for entry in each),
        effort=sum(entry.effort for entry in each),
        remedy=sum(entry.remedy for entry in each),
        goodwill=sum(entry.goodwill for entry in each),
        other=sum(entry.other for entry in each),
        purchases=sum(entry.purchases for entry in each),
        estimated=sum(entry.estimated for entry in each),
        complaints_without_minutes=complaints_without_minutes,
    )


def first_purchase_on(entries: Iterable[Entry]) -> date | None:
    """The day of the first purchase; before it a shop invests and is never over."""
    return min((entry.on for entry in entries if entry.purchases > 0), default=None)


@dataclass(frozen=True, slots=True)
class Tipping:
    """When service cost rose over a part of the margin, and when purchases caught up."""

    first_entry: date | None = None
    last_entry: date | None = None
    last_recovery: date | None = None
    """None while it is over now, and where it never was."""
    crossings: int = 0
    over_now: bool = False
