"""Comparisons within strata: ranks, means and reorderings that never leave their stratum."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from csdesk.progress import listen

Reals = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Strata:
    """Rows that are sorted by stratum: ``of`` is 0, 1, 2, ... and never falls, shape (n,)."""

    of: Whole
    sizes: Whole
    starts: Whole

    def totals(self, values: Reals) -> Reals:
        """Sums a stratum, shape (strata,)."""
        sums: Reals = np.bincount(self.of, values, len(self.sizes)).astype(np.float64)
        return sums

    def centred(self, values: Reals) -> Reals:
        """Values less the mean of their stratum, shape (n,)."""
        return values - (self.totals(values) / self.sizes)[self.of]

    def mid_ranks(self, values: Reals) -> Reals:
        """Ranks from 1 within each stratum; equal values share the mean of theirs."""
        order = np.lexsort((values, self.of))
        sorted_values = values[order]
        begins = np.ones(len(values), dtype=bool)
        begins[1:] = (sorted_values[1:] != sorted_values[:-1]) | (np.diff(self.of) != 0)
        first = np.flatnonzero(begins)
        last = np.append(first[1:], len(values))
        run = np.cumsum(begins) - 1
        ranks = np.empty(len(values))
        ranks[order] = ((first + last + 1) / 2)[run]
        return ranks - self.starts[self.of]

    def reorderings(self, number: int, generator: np.random.Generator) -> Whole:
        """Random orders of the rows, the first as it is; shape (number, n).

        Each row of the result puts only rows of one stratum in one another's places.
        """
        orders = np.tile(np.arange(len(self.of)), (number, 1))
        for start, size in zip(self.starts.tolist(), self.sizes.tolist(), strict=True):
            part = orders[1:, start : start + size]
            generator.permuted(part, axis=1, out=part)
        return orders

    def shuffles(
        self, values: Reals, number: int, generator: np.random.Generator
    ) -> Iterator[Reals]:
        """Values in the same random orders, stratum after stratum: shape (number, size) each."""
        for start, size in zip(self.starts.tolist(), self.sizes.tolist(), strict=True):
            listen()
            block = np.tile(values[start : start + size], (number, 1))
            generator.permuted(block[1:], axis=1, out=block[1:])
            yield block


def sort_by_stratum(stratum: Whole) -> tuple[Whole, Strata]:
    """The order that sorts rows by stratum, equal ones as they were, and the strata then."""
    order = np.argsort(stratum, kind="stable")
    return order, strata_of(stratum[order])


def strata_of(sorted_stratum: Whole) -> Strata:
    """The strata of rows that are sorted by them."""
    _, starts, of, sizes = np.unique(
        sorted_stratum, return_index=True, return_inverse=True, return_counts=True
    )
    return Strata(of.astype(np.int64), sizes.astype(np.int64), starts.astype(np.int64))


def pair_codes(first: Whole, second: Whole) -> Whole:
    """One number for each pair that occurs, in sorted order of the pairs, shape (n,)."""
    if len(first) == 0:
        return np.empty(0, dtype=np.int64)
    seconds, place = np.unique(second, return_inverse=True)
    _, codes = np.unique(first * len(seconds) + place.reshape(-1), return_inverse=True)
    found: Whole = codes.reshape(-1).astype(np.int64)
    return found
