"""What goes into the workbook of Insight: one look at the shop, and which charts are put in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from csdesk.domain.insight.whole import Insight
from csdesk.domain.ours import ours

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
TITLE: Final = ours("Insight")
HOW: Final = ours("How it is worked out")
AREA: Final = ours("Area")
FIGURE: Final = ours("Figure")
SAYS: Final = ours("What it says")
FIRMLY: Final = ours("How firmly")
"""Words that stand in the workbook, and where it is shown before it is written."""


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
    on_letter: bool = False
    """Whether it is printed on Letter paper, not on A4."""
