"""How much care a complaint got compared with similar ones, and what makes complaints similar."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from csdesk.analytics.regression import Reals, design, fit

Whole = npt.NDArray[np.int64]
ENOUGH_FOR_VALUE_BY_SEVERITY = 100
ENOUGH_FOR_HISTORY = 60
_SEVERITY_LEAST, _CATEGORY_LEAST, _CATEGORIES_MOST = 5, 10, 6
_LEAST_SHARE = 0.05
"""What is not above 0 is set to this share of the mean, before logarithms are taken."""
_ALIKE = 9
"""Decimals after which two residuals count as the same."""


@dataclass(frozen=True, slots=True, eq=False)
class Cases:
    """Comparable complaints, one row each; every array has shape (n,).

    Money in one unit, whichever. ``care`` is at least the cost of a minute, so above 0.
    """

    later_margin: Reals
    """Y: margin in the outcome window."""
    care: Reals
    """E: service cost from opening to landmark."""
    margin_before: Reals
    """Mb: margin in the window before the opening."""
    severity: Whole
    category: Whole
    customer: Whole
    history_rate: Reals | None = None
    """H: margin per day over the customer's history times the window; None: unknown."""
    average_margin: Reals | None = None
    """A: mean margin per purchase; None: unknown."""
    bought: npt.NDArray[np.bool_] | None = None
    """Whether there was a later purchase; None: wherever later margin is above 0."""

    def __len__(self) -> int:
        return len(self.care)

    @property
    def later_purchases(self) -> int:
        """How many were followed by a purchase."""
        return int(np.count_nonzero(self.later_margin > 0 if self.bought is None else self.bought))

    @property
    def customers(self) -> int:
        return len(np.unique(self.customer))


def value_at_stake(cases: Cases) -> Reals:
    """V: the margin before, drawn half way to its mean; never 0 or less unless the mean is."""
    before = cases.margin_before
    return _above_zero((before + before.mean()) / 2)


def controls(cases: Cases) -> Reals:
    """The columns X that complaints are compared by, shape (n, p); the first is 1.

    Source: METHODS part 11.
    """
    severities, categories = _dummies(cases)
    value = _by_mean(value_at_stake(cases))
    columns = [np.ones(len(cases)), *severities, *categories, value]
    if len(cases) >= ENOUGH_FOR_VALUE_BY_SEVERITY:
        columns += [value * level for level in severities]
    columns += [_by_mean(known) for known in _history(cases)]
    return np.column_stack(columns)


@dataclass(frozen=True, slots=True, eq=False)
class CareRank:
    """``rank`` between 0 and 1, shape (n,): 0.5 is usual care; ``residual`` its log beside that."""

    rank: Reals
    residual: Reals

    @property
    def spread(self) -> float:
        """Standard deviation of the residual."""
        return float(np.std(self.residual, ddof=1))

    def multiple_at(self, rank: float) -> float:
        """How many times usual care a rank stands for."""
        order = np.argsort(self.rank, kind="stable")
        return float(np.exp(np.interp(rank, self.rank[order], self.residual[order])))


def care_rank(cases: Cases) -> CareRank:
    """How much care each complaint got compared with similar ones.

    Raises: ValueError: some care is not above 0.
    Source: METHODS parts 2.3 and 11.
    """
    if np.any(cases.care <= 0):
        raise ValueError("care is at least the cost of a minute")
    severities, categories = _dummies(cases)
    logs = [np.log(known) for known in (value_at_stake(cases), *_history(cases))]
    columns = np.column_stack([np.ones(len(cases)), *severities, *categories, *logs])
    left = fit(design(columns), np.log(cases.care)[:, None]).residuals[:, 0]
    return CareRank(mid_ranks(left), left)


def mid_ranks(values: Reals) -> Reals:
    """Ranks as shares between 0 and 1, equal values in the middle of theirs, shape (n,)."""
    _, place, counts = np.unique(np.round(values, _ALIKE), return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    ranks: Reals = ((2 * last - counts)[place]) / (2 * len(values))
    return ranks


def _dummies(cases: Cases) -> tuple[list[Reals], list[Reals]]:
    categories = dummies(cases.category, _CATEGORY_LEAST)
    return dummies(cases.severity, _SEVERITY_LEAST), categories[:_CATEGORIES_MOST]


def dummies(levels: Whole, least: int) -> list[Reals]:
    """A 0/1 column for each level with at least ``least`` rows, but for the most frequent one."""
    each, counts = np.unique(levels, return_counts=True)
    base = each[np.argmax(counts)]
    shown = each[(counts >= least) & (each != base)]
    return [(levels == level).astype(np.float64) for level in shown]


def _history(cases: Cases) -> list[Reals]:
    if len(cases) < ENOUGH_FOR_HISTORY:
        return []
    known = (cases.history_rate, cases.average_margin)
    if known[0] is None or known[1] is None:
        return []
    return [_above_zero(column) for column in known if column is not None]


def _above_zero(column: Reals) -> Reals:
    """The column with 5 % of its mean where it is 0 or less; all 1 where the mean is, too."""
    mean = float(column.mean())
    if mean <= 0:
        return np.ones(len(column))
    return np.where(column > 0, column, _LEAST_SHARE * mean)


def _by_mean(column: Reals) -> Reals:
    return column / float(column.mean())
