"""What customers say when they are asked: recommend score, satisfaction, ease."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csdesk.domain.insight.finding import Finding


@dataclass(frozen=True, slots=True)
class ScorePoint:
    """The recommend score at the end of a month; None where fewer than five answered."""

    month: date
    n: int
    score: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Voices:
    """Scores with their range; ``counts`` are answers by recommend score 0 to 10."""

    score: Finding
    change: Finding
    """Against the period before."""
    satisfaction: Finding
    ease: Finding
    response: Finding
    """Share of those asked who answered."""
    before_after: Finding
    """Satisfaction of the same customers, first answer against latest."""
    points: tuple[ScorePoint, ...] = ()
    counts: tuple[int, ...] = (0,) * 11
    asked: int = 0
    answered: int = 0
