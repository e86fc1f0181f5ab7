"""The recommend score: promoters less detractors, and how far chance may have carried it."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

import numpy as np
import numpy.typing as npt

from csdesk.analytics.distributions import norm_quantile

Whole = npt.NDArray[np.int64]
FEWEST = 5
"""Below so many answers there is no score."""
PROMOTER_FROM, DETRACTOR_UP_TO = 9, 6
_ADDED = 3.0
"""Answers added before the range is worked out: 3/4 a promoter, 3/2 passive, 3/4 a detractor."""


@dataclass(frozen=True, slots=True)
class RecommendScore:
    """A score of -100 to 100 with its range, and what it is made of."""

    score: float
    low: float
    high: float
    promoters: int
    detractors: int
    n: int
    adjusted: float
    """The middle of the range, as a share of -1 to 1."""
    error: float
    """Standard error of ``adjusted``."""


def recommend_score(answers: Whole, confidence: float = 0.95) -> RecommendScore | None:
    """The score of answers of 0 to 10, one a customer; None where fewer than five answered.

    Args:
        answers: shape (n,).
        confidence: of both sides together, between 0 and 1.
    Raises: ValueError: an answer is off the scale.
    Source: adjusted Wald interval, Rocks (2016), Am. Stat. (arXiv 1601.07235).
    """
    if np.any((answers < 0) | (answers > 10)):
        raise ValueError("answers lie in 0..10")
    n = len(answers)
    if n < FEWEST:
        return None
    promoters = int(np.count_nonzero(answers >= PROMOTER_FROM))
    detractors = int(np.count_nonzero(answers <= DETRACTOR_UP_TO))
    for_us = (promoters + _ADDED / 4) / (n + _ADDED)
    against = (detractors + _ADDED / 4) / (n + _ADDED)
    middle = for_us - against
    error = sqrt((for_us + against - middle**2) / (n + _ADDED))
    reach = _quantile(confidence) * error
    return RecommendScore(
        score=100 * (promoters - detractors) / n,
        low=100 * max(middle - reach, -1.0),
        high=100 * min(middle + reach, 1.0),
        promoters=promoters,
        detractors=detractors,
        n=n,
        adjusted=middle,
        error=error,
    )


@dataclass(frozen=True, slots=True)
class ScoreChange:
    """Points from one score to another, of adjusted scores, with their range."""

    points: float
    low: float
    high: float

    @property
    def is_clear(self) -> bool:
        """Whether chance alone would hardly do it."""
        return self.low > 0 or self.high < 0


def score_change(
    before: RecommendScore, now: RecommendScore, confidence: float = 0.95
) -> ScoreChange:
    """How the score changed between two periods; both rest on answers of their own."""
    points = now.adjusted - before.adjusted
    reach = _quantile(confidence) * sqrt(now.error**2 + before.error**2)
    return ScoreChange(100 * points, 100 * (points - reach), 100 * (points + reach))


def _quantile(confidence: float) -> float:
    return norm_quantile((1 + confidence) / 2)
