"""Least squares with errors that hold for unequal spread and for customers who come again."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from csdesk.progress import listen

Reals = npt.NDArray[np.float64]
_DEPENDENT = 1e-9
"""A column whose part that is its own is smaller than this share of it says nothing new."""
_ALONE = 1e-9
"""One minus leverage below this: without these rows the fit can't be solved."""
_AT_ONCE = 512
"""Customers whose equations are solved together."""


class TooLittleVariety(ValueError):
    """The rows don't differ enough: a column repeats others, or a fit hangs on one customer."""


@dataclass(frozen=True, slots=True, eq=False)
class Design:
    """Columns of a regression, made orthonormal once for all outcomes.

    ``basis`` has shape (n, p) and spans the kept columns, ``inverse`` (p, p) turns fits on the
    basis into coefficients of the kept columns, ``kept`` are their places in what was given.
    """

    basis: Reals
    inverse: Reals
    kept: tuple[int, ...]

    @property
    def columns(self) -> int:
        return len(self.kept)


def design(columns: Reals, needed: int = 0) -> Design:
    """Makes columns ready for regression; those that repeat others further left are dropped.

    Args:
        columns: shape (n, p).
        needed: so many of the first columns must stand beside all others. They are judged last,
            so that none of the others is dropped for their sake.
    Raises: TooLittleVariety: one of the needed columns repeats what the others say.
    """
    n, p = columns.shape
    basis, upper = np.empty((n, min(n, p))), np.zeros((p, p))
    kept: list[int] = []
    for place in (*range(needed, p), *range(needed)):
        own, along = _own_part(columns[:, place], basis[:, : len(kept)])
        size = float(np.sqrt(own @ own))
        if len(kept) == n or size <= _DEPENDENT * float(np.linalg.norm(columns[:, place])):
            if place < needed:
                raise TooLittleVariety(f"column {place} repeats others")
            continue
        upper[: len(kept), len(kept)], upper[len(kept), len(kept)] = along, size
        basis[:, len(kept)] = own / size
        kept.append(place)
    number = len(kept)
    inverse = np.linalg.inv(upper[:number, :number]).astype(np.float64)
    return _in_order(Design(basis[:, :number], inverse, tuple(kept)))


def _own_part(column: Reals, basis: Reals) -> tuple[Reals, Reals]:
    """What a column says beside a basis, taken out twice for exactness, and what it repeats."""
    along = basis.T @ column
    own = column - basis @ along
    again = basis.T @ own
    return own - basis @ again, along + again


def _in_order(found: Design) -> Design:
    order = sorted(range(len(found.kept)), key=found.kept.__getitem__)
    return Design(found.basis, found.inverse[order], tuple(found.kept[place] for place in order))


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """Least squares of one or more outcomes on the same columns.

    ``coefficients`` has shape (kept columns, outcomes), ``residuals`` (n, outcomes).
    """

    design: Design
    coefficients: Reals
    residuals: Reals

    @property
    def df(self) -> int:
        """Rows beyond those that the columns use up."""
        return len(self.residuals) - self.design.columns


def fit(on: Design, outcomes: Reals) -> Fit:
    """Fits outcomes, shape (n, k), on the columns of a design."""
    along = on.basis.T @ outcomes
    return Fit(on, on.inverse @ along, outcomes - on.basis @ along)


def shifts_without_each(found: Fit, groups: npt.NDArray[np.int64], first: int = 1) -> Reals:
    """How far the first coefficients move when one customer is left out: fit without minus fit.

    Args:
        groups: the customer of each row, shape (n,).
        first: of how many coefficients.
    Returns: shape (customers, first, outcomes), in the exact leverage form: no refits.
    Raises: TooLittleVariety: without one of the customers the fit can't be solved.
    """
    order = np.argsort(groups, kind="stable")
    _, starts, sizes = np.unique(groups[order], return_index=True, return_counts=True)
    basis, residuals = found.design.basis[order], found.residuals[order]
    pulls = np.add.reduceat(basis[:, :, None] * residuals[:, None, :], starts, axis=0)
    solved = np.empty_like(pulls)
    single = sizes == 1
    left = 1 - np.einsum("ij,ij->i", basis, basis)[starts[single]]
    if np.any(left <= _ALONE):
        raise TooLittleVariety("without one customer the fit can't be solved")
    solved[single] = pulls[single] / left[:, None, None]
    if not single.all():
        many = ~np.repeat(single, sizes)
        _, starts = np.unique(groups[order][many], return_index=True)
        solved[~single] = _without(basis[many], starts, pulls[~single])
    shifts: Reals = -np.einsum("cp,gpk->gck", found.design.inverse[:first], solved)
    return shifts


def _without(basis: Reals, starts: npt.NDArray[np.int64], pulls: Reals) -> Reals:
    """The same for customers with several rows, which begin at ``starts``."""
    solved = np.empty_like(pulls)
    ends = np.append(starts[_AT_ONCE::_AT_ONCE], len(basis))
    for place, end in zip(range(0, len(starts), _AT_ONCE), ends.tolist(), strict=True):
        listen()
        some = slice(place, place + _AT_ONCE)
        begin = int(starts[place])
        rows = basis[begin:end]
        products = np.add.reduceat(
            rows[:, :, None] * rows[:, None, :], starts[some] - begin, axis=0
        )
        left = np.eye(basis.shape[1]) - products
        if np.any(np.linalg.eigvalsh(left)[:, 0] <= _ALONE):
            raise TooLittleVariety("without one customer the fit can't be solved")
        solved[some] = np.linalg.solve(left, pulls[some])
    return solved


def jackknife_covariance(shifts: Reals) -> Reals:
    """Covariance of outcomes' coefficients over customers left out one by one (CR3).

    Args:
        shifts: of one coefficient, shape (customers, outcomes).
    Returns: shape (outcomes, outcomes): (G-1)/G times the sum of products, about the full fit.
    """
    number = len(shifts)
    covariance: Reals = (number - 1) / number * shifts.T @ shifts
    return covariance


def hc3_covariance(shifts: Reals) -> Reals:
    """The same for rows left out one by one, without (n-1)/n (MacKinnon & White 1985)."""
    covariance: Reals = shifts.T @ shifts
    return covariance
