"""Facts of the whole shop: who brings what, what care costs, and how much room is left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csdesk.domain.figures import Band
from csdesk.domain.insight.finding import Finding


@dataclass(frozen=True, slots=True)
class CustomerPoint:
    """One customer in the scatter and on the whale curve; minor units of the period."""

    id: int
    name: str
    spend: int
    margin: int
    service_cost: int
    band: Band
    looked_after_by: int | None = None
    tags: tuple[str, ...] = ()
    causes: frozenset[int] = frozenset()
    """Causes of their complaints."""

    @property
    def contribution(self) -> int:
        return self.margin - self.service_cost


@dataclass(frozen=True, slots=True)
class Cloud:
    """All customers as columns of one length, in the order of their ids."""

    ids: tuple[int, ...] = ()
    names: tuple[str, ...] = ()
    spend: tuple[int, ...] = ()
    margin: tuple[int, ...] = ()
    service_cost: tuple[int, ...] = ()
    bands: tuple[Band, ...] = ()
    looked_after_by: tuple[int | None, ...] = ()
    tags: tuple[tuple[str, ...], ...] = ()
    causes: tuple[frozenset[int], ...] = ()

    def __len__(self) -> int:
        return len(self.ids)

    def at(self, place: int) -> CustomerPoint:
        """The customer in one place."""
        return CustomerPoint(
            self.ids[place],
            self.names[place],
            self.spend[place],
            self.margin[place],
            self.service_cost[place],
            self.bands[place],
            self.looked_after_by[place],
            self.tags[place],
            self.causes[place],
        )


@dataclass(frozen=True, slots=True)
class WhaleLine:
    """Contributions added up, best first: the running total in minor units a customer."""

    running: tuple[int, ...]
    customers: tuple[int, ...]
    """Ids, in the same order."""
    peak: int
    peak_customers: int
    total: int
    lost: int
    loss_makers: int


@dataclass(frozen=True, slots=True)
class MonthRatio:
    """A month's margin and service cost, minor units."""

    month: date
    margin: int
    service_cost: int
    is_full: bool = True
    """Whether all of its days are over and lie in the period; only those make a trend."""

    @property
    def ratio(self) -> float | None:
        """Service cost of each 1 of margin; None where there was none."""
        return self.service_cost / self.margin if self.margin > 0 else None


@dataclass(frozen=True, slots=True)
class ShopFacts:
    """All figures of the shop for a period."""

    spend: Finding
    margin: Finding
    service_cost: Finding
    contribution: Finding
    ratio: Finding
    """Service cost of each 1 of margin, as a fact of the period."""
    typical_ratio: Finding
    """The same for "a year like this", with its range."""
    headroom: Finding
    """What is left after service and fixed costs, in hours of care."""
    break_even: Finding
    """The share at which the period makes nothing."""
    minute_cost: Finding
    unused_minutes: Finding
    spread: Finding
    """Cost to serve: median, quartiles, the dearest tenth, and who costs nothing."""
    trend: Finding
    whale: Finding
    bands: Finding
    """How many customers are within the aim, over it, and past the tipping point."""
    expected_margin: Finding
    """Of the next 12 months, all customers together."""
    whale_line: WhaleLine | None = None
    months: tuple[MonthRatio, ...] = ()
