"""What was given in earlier complaints, so that the next customer is treated alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

LOOK_BACK_DAYS = 730
"""Only complaints settled in the last 24 months are compared with."""


@dataclass(frozen=True, slots=True)
class PastCase:
    """One settled complaint and what it was given, by what that cost the shop; minor units."""

    settled_on: date
    category_id: int | None
    severity: int
    at_stake_minor: int
    remedy_minor: int
    goodwill_minor: int
    title: str = ""
    complaint_id: int = 0

    @property
    def total_minor(self) -> int:
        return self.remedy_minor + self.goodwill_minor


@dataclass(frozen=True, slots=True)
class Settled:
    """A settled complaint at its very moment; ``says_why``: a reason is noted for what it got."""

    at: datetime
    case: PastCase
    says_why: bool = False


class Basis(StrEnum):
    """How alike the complaints are that one is compared with."""

    SAME_KIND = "same_kind"
    """Of the same category and severity."""
    SAME_SEVERITY = "same_severity"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Peers:
    """The complaints that one is compared with, the newest first; no basis: none to compare."""

    basis: Basis | None = None
    cases: tuple[PastCase, ...] = ()
    known: int = 0
    """How many were looked through; all settled ones where there is no basis."""
