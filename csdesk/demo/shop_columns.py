"""A synthetic shop as columns of numbers: the form in which it is made, and written down from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from csdesk.demo.known_truth import Truth

Whole = npt.NDArray[np.int64]
Reals = npt.NDArray[np.float64]
Columns = tuple[Whole, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Purchases:
    """One row a purchase, by customer and day; days count from the first of the records."""

    customer: Whole
    day: Whole
    ware: Whole
    net: Whole
    margin: Whole


@dataclass(frozen=True, slots=True, eq=False)
class Complaints:
    """One row a complaint, by day of opening; money is minor units, persons count from 0."""

    customer: Whole
    purchase: Whole
    """Its place among the purchases."""
    day: Whole
    minute: Whole
    severity: Whole
    """1 to 3."""
    trouble: Whole
    """Which of the told troubles; it has a category and a cause."""
    person: Whole
    wait: Whole
    """Minutes until somebody replied."""
    minutes: Whole
    remedy: Whole
    goodwill: Whole
    care: Whole
    """All that caring for it cost: its minutes, remedy and goodwill."""


@dataclass(frozen=True, slots=True, eq=False)
class SyntheticShop:
    """Customers are numbered from 0; ``since`` is the day of each one's first purchase."""

    seed: int
    days: int
    truth: Truth
    since: Whole
    purchases: Purchases
    complaints: Complaints
