"""What similar complaints got, kind by kind, and how many lie outside what was usual."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csdesk.domain.insight.finding import Finding
from csdesk.domain.precedent import Basis


@dataclass(frozen=True, slots=True)
class Usual:
    """The middle of what was given and the range of the middle half (linear, type 7)."""

    median: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class KindGot:
    """What the settled complaints of one kind got; amounts are minor units of cost to the shop.

    ``category`` and ``severity`` are empty and None where they play no part. ``share`` is the
    total in percent of what was at stake, None where that is known of too few.
    """

    basis: Basis
    finding: Finding
    n: int
    remedy: Usual
    goodwill: Usual
    total: Usual
    share: Usual | None
    first_on: date
    last_on: date
    category_id: int | None = None
    category: str = ""
    severity: int | None = None
    compared: int = 0
    """Those that had earlier ones to be compared with."""
    more: int = 0
    """Of these, how many got more than was usual before."""
    less: int = 0
    with_reason: int = 0
    """Of those with more or less, how many say why."""
    name: str = ""
    """In words, such as “Repair, small”."""

    @property
    def outside(self) -> int:
        return self.more + self.less


@dataclass(frozen=True, slots=True)
class Precedents:
    """All kinds, the most alike first; ``settled`` is how many complaints of 24 months it saw."""

    finding: Finding
    kinds: tuple[KindGot, ...] = ()
    settled: int = 0
    compared: int = 0
    more: int = 0
    less: int = 0
    with_reason: int = 0
