"""Care that the people of a shop spend on comparable complaints, without ranking anybody."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

import numpy as np
import numpy.typing as npt

from csdesk.analytics.distributions import LEVEL, UPPER_END, t_quantile
from csdesk.analytics.strata import Reals, Strata, Whole, sort_by_stratum, strata_of

Mask = npt.NDArray[np.bool_]
LEAST_TO_TEST = 8
LEAST_PER_STRATUM = 2
SEED = 20_240_502
_ORDERS, _OTHER_ORDERS = 40, 50
"""Of people and of complaints: every pair of them is one of the B + 1 = 2,000 draws."""
DRAWS = _ORDERS * _OTHER_ORDERS - 1
_SLACK = 1e-9
_ALONE = 1e-9
_FLAT = 1e-12
"""A share of the largest value below which a difference is only a slip of rounding."""
_MOST_CERTAIN = 1e6


@dataclass(frozen=True, slots=True)
class Member:
    """One person against the others on comparable complaints.

    ``effect`` and ``error`` are in the unit of the outcome (log of money for care), ``low`` and
    ``high`` their 95 % range; all None where no complaint of theirs has a comparable one of
    somebody else. ``shrunk`` is the effect drawn towards all by how little is known of it.
    ``t`` is the difference over its HC3 error, without sign, and ``p`` its chance, adjusted over
    all people; None: not tested, fewer than 8 complaints.
    """

    person: int
    n: int
    effect: float | None = None
    error: float | None = None
    low: float | None = None
    high: float | None = None
    weight: float | None = None
    shrunk: float | None = None
    t: float | None = None
    p: float | None = None

    @property
    def is_flagged(self) -> bool:
        """The difference is reliable, also for having looked at everybody."""
        return self.p is not None and self.p <= LEVEL


@dataclass(frozen=True, slots=True)
class PeopleCompared:
    """All members in the order of their numbers.

    ``n`` counts complaints with a comparable one; ``spread`` is the variance of true differences
    between people (tau squared), ``mean`` what their effects are drawn towards.
    """

    n: int
    members: tuple[Member, ...]
    spread: float = 0.0
    mean: float = 0.0


def compare(outcome: Reals, stratum: Whole, person: Whole) -> PeopleCompared:
    """How each person differs from the others in the same strata; nobody is tested yet.

    Args:
        outcome: of each complaint, shape (n,): the log of what it cost, or its later margin.
        stratum: a number for category and severity, shape (n,).
        person: who handled it, shape (n,).
    Source: METHODS parts 3 and 12; DerSimonian & Laird 1986.
    """
    rows, strata = _comparable(stratum)
    if len(rows) == 0:
        return PeopleCompared(0, ())
    centred, of = _centred(outcome[rows], strata), person[rows]
    df = len(rows) - len(strata.sizes) - 1
    people = np.unique(of).tolist()
    return _shrunk(len(rows), [_member(who, centred, of == who, strata, df) for who in people])


def compare_and_test(
    outcome: Reals, stratum: Whole, person: Whole, seed: int = SEED
) -> PeopleCompared:
    """The same with the chance of each difference, adjusted for having looked at everybody.

    People are put in one another's places within strata; of the HC3-studentised differences of
    all with eight or more complaints, the largest counts. 40 orders of people meet 50 of
    complaints, the first of each as it is: ``equal_attention.permutation_p`` says why such a
    square of draws holds its level exactly.

    Source: METHODS part 3; Westfall & Young 1993.
    """
    found = compare(outcome, stratum, person)
    rows, strata = _comparable(stratum, outcome)
    tested = [one.person for one in found.members if one.n >= LEAST_TO_TEST]
    if not tested:
        return found
    draws = _Draws.of(_centred(outcome[rows], strata), strata, seed)
    sizes = {who: draws.studentised(person[rows] == who) for who in tested}
    known = {who: drawn for who, drawn in sizes.items() if drawn is not None}
    if not known:
        return found
    most = np.max(np.stack(list(known.values())), axis=0)
    members = tuple(
        _tested(one, known[one.person], most) if one.person in known else one
        for one in found.members
    )
    return replace(found, members=members)


def _tested(one: Member, drawn: Reals, most: Reals) -> Member:
    seen = float(drawn[0, 0])
    return replace(one, t=seen, p=float(np.mean(most >= seen - _SLACK)))


@dataclass(frozen=True, slots=True, eq=False)
class _Draws:
    """Orders of people, and outcomes in other orders; the first of each is as it was seen."""

    strata: Strata
    orders: Whole
    seen: Reals
    squares: Reals

    @classmethod
    def of(cls, centred: Reals, strata: Strata, seed: int) -> Self:
        generator = np.random.default_rng(seed)
        orders = strata.reorderings(_ORDERS, generator)
        others = strata.reorderings(_OTHER_ORDERS, generator)
        size = float(np.linalg.norm(centred))
        seen = (centred / size if size > 0 else centred)[others].T
        return cls(strata, orders, seen, seen**2)

    def studentised(self, theirs: Mask) -> Reals | None:
        """Differences over their HC3 errors in every draw, without sign; shape (40, 50).

        Returns: None where a fit hangs on one complaint.
        """
        own = self.strata.centred(theirs.astype(np.float64))
        size = float(own @ own)
        if size <= _ALONE:
            return None
        room = 1 - (1 / self.strata.sizes)[self.strata.of] - own**2 / size
        if np.any(room <= _ALONE):
            return None
        weight = (own / room) ** 2
        effect = own[self.orders] @ self.seen / size
        mixed = (weight * own)[self.orders] @ self.seen
        left = weight[self.orders] @ self.squares - 2 * effect * mixed
        left += effect**2 * float(weight @ own**2)
        error = np.sqrt(np.maximum(left, _FLAT**2)) / size
        drawn: Reals = np.minimum(np.abs(effect) / error, _MOST_CERTAIN)
        return drawn


def _comparable(stratum: Whole, outcome: Reals | None = None) -> tuple[Whole, Strata]:
    """Rows with another one in their stratum, sorted by stratum (and outcome)."""
    if outcome is None:
        order, strata = sort_by_stratum(stratum)
    else:
        order = np.lexsort((outcome, stratum))
        strata = strata_of(stratum[order])
    kept = order[strata.sizes[strata.of] >= LEAST_PER_STRATUM]
    return kept, strata_of(stratum[kept])


def _centred(outcome: Reals, strata: Strata) -> Reals:
    """Outcomes less the mean of their stratum, 0 where that is only rounding."""
    centred = strata.centred(outcome)
    return np.where(np.abs(centred) <= _FLAT * np.max(np.abs(outcome)), 0.0, centred)


def _member(who: int, centred: Reals, theirs: Mask, strata: Strata, df: int) -> Member:
    own, number = strata.centred(theirs.astype(np.float64)), int(np.count_nonzero(theirs))
    size = float(own @ own)
    if size <= _ALONE or df < 1:
        return Member(who, number)
    effect = float(own @ centred) / size
    every = float(centred @ centred)
    left = every - effect**2 * size
    error = float(np.sqrt(left / df / size)) if left > _FLAT * every else 0.0
    reach = t_quantile(UPPER_END, df) * error
    return Member(who, number, effect, error, effect - reach, effect + reach, 1.0, effect)


def _shrunk(n: int, members: list[Member]) -> PeopleCompared:
    known = [one for one in members if one.effect is not None and one.error is not None]
    effects = np.array([one.effect for one in known], dtype=np.float64)
    variances = np.array([one.error for one in known], dtype=np.float64) ** 2
    if len(known) == 0 or np.any(variances == 0):
        return PeopleCompared(n, tuple(members))
    spread = _spread(effects, variances)
    precision = 1 / (variances + spread)
    mean = float(precision @ effects / precision.sum())
    weights = spread / (spread + variances)
    drawn = mean + weights * (effects - mean)
    told = {
        one.person: replace(one, weight=float(weight), shrunk=float(value))
        for one, weight, value in zip(known, weights, drawn, strict=True)
    }
    return PeopleCompared(n, tuple(told.get(one.person, one) for one in members), spread, mean)


def _spread(effects: Reals, variances: Reals) -> float:
    """The variance of true differences (tau squared) after DerSimonian & Laird."""
    precision = 1 / variances
    total = float(precision.sum())
    off = effects - float(precision @ effects) / total
    over = float(precision @ off**2) - (len(effects) - 1)
    room = total - float(precision @ precision) / total
    return max(0.0, over / room) if room > 0 else 0.0
