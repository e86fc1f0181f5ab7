"""Where complaints come from and what they cost, and what care was spent on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csdesk.domain.insight.finding import Finding


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """Complaints of a cause in equal spans before and after something was changed."""

    what: str
    since_on: date
    days: int
    before: int
    after: int
    finding: Finding


@dataclass(frozen=True, slots=True)
class Cause:
    """One cause with what it took; ``running_share`` adds up the costs, dearest first."""

    cause_id: int | None
    """None: no cause was written down."""
    label: str
    complaints: int
    customers: int
    minutes: int
    cost_minor: int
    """Effort, remedy, goodwill and outlays on its complaints."""
    running_share: float
    changes: tuple[BeforeAfter, ...] = ()


@dataclass(frozen=True, slots=True)
class Purse:
    """One kind of what care cost: work, putting right, or thank-yous and outlays."""

    name: str
    """effort, remedy, goodwill or other."""
    cost_minor: int
    share: float | None


@dataclass(frozen=True, slots=True)
class Causes:
    finding: Finding
    reserve: Finding
    """The share of the price that is set aside for care, against what was used."""
    purses_finding: Finding
    causes: tuple[Cause, ...] = ()
    purses: tuple[Purse, ...] = ()
