"""What goes into the workbook of Insight: one look at the shop, and which charts are put in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from csdesk.domain.insight.whole import Insight

CHARTS = (
    "customers",
    "whale",
    "attention",
    "payback",
    "people",
    "precedents",
    "score",
    "causes",
    "reply_times",
    "resolve_times",
    "trend",
)
"""Keys of the charts that can be put in a report, in the order of their sheets."""


@dataclass(frozen=True, slots=True)
class InsightReport:
    """One look at the shop, ready to be written."""

    shop_name: str
    made_at: datetime
    insight: Insight
    charts: tuple[str, ...] = CHARTS
    """Which charts get a sheet of their own; keys of ``CHARTS``."""
    names: bool = True
    """Without them customers are numbers."""

    @property
    def period(self) -> str:
        """Its days in words, both included."""
        period = self.insight.period
        if period.first is None and period.last is None:
            return f"all until {period.today.isoformat()}"
        first = "the beginning" if period.first is None else period.first.isoformat()
        last = period.today if period.last is None else period.last
        return f"{first} to {last.isoformat()}"
