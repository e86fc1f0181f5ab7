"""What similar complaints were given: the middle, the usual range, and whether one lies outside."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from csdesk.domain.precedent import Basis, PastCase, Peers

LEAST_ALIKE, LEAST_OF_ALL = 5, 8
_WHISKER = 1.5
_MANY, _TAIL = 20, 0.05
_FLAT_SHARE = 0.25


class Flag(StrEnum):
    """Where an amount lies beside what was usual."""

    MORE = "more"
    LESS = "less"


@dataclass(frozen=True, slots=True)
class Precedent:
    """What ``n`` similar complaints were given; ``flag`` None: what is proposed is usual."""

    n: int
    q1: float
    median: float
    q3: float
    percentile: float
    """The mid-percentile of what is proposed, from 0 to 1."""
    flag: Flag | None = None


def peers_of(cases: Sequence[PastCase], category_id: int | None, severity: int) -> Peers:
    """Which settled complaints to compare one with: the most alike of which there are enough.

    Args:
        cases: the settled complaints of the last 24 months, in any order.
    Returns: five or more of the same category and severity, else five or more of the same
        severity, else all if they are eight or more, else none.
    Source: METHODS part 6.
    """
    newest = tuple(sorted(cases, key=_newest, reverse=True))
    grave = tuple(case for case in newest if case.severity == severity)
    alike = tuple(
        case for case in grave if category_id is not None and case.category_id == category_id
    )
    basis = basis_for(len(alike), len(grave), len(newest))
    chosen = {Basis.SAME_KIND: alike, Basis.SAME_SEVERITY: grave, Basis.ALL: newest}
    if basis is not None:
        return Peers(basis, chosen[basis], len(newest))
    return Peers(known=len(newest))


def basis_for(alike: int, as_grave: int, known: int) -> Basis | None:
    """How alike those are that one is compared with, by how many there are of each."""
    if alike >= LEAST_ALIKE:
        return Basis.SAME_KIND
    if as_grave >= LEAST_ALIKE:
        return Basis.SAME_SEVERITY
    return Basis.ALL if known >= LEAST_OF_ALL else None


def _newest(case: PastCase) -> tuple[int, int]:
    return case.settled_on.toordinal(), case.complaint_id


def precedent(peers: Sequence[float], proposed: float, unit: float = 1) -> Precedent | None:
    """How an amount compares with those of similar complaints.

    Args:
        peers: what they were given, chosen already, in any order.
        unit: one whole unit of money in the unit of the amounts (100 for cents); where all peers
            are equal, it is the least that "a quarter more" is measured by.
    Returns: None with fewer than five peers. Quartiles are linear (type 7).
    Source: METHODS parts 6 and 12.
    """
    return precedent_in_order(sorted(peers), proposed, unit)


def precedent_in_order(
    ordered: Sequence[float], proposed: float, unit: float = 1
) -> Precedent | None:
    """The same where the amounts of the peers stand in order already."""
    if len(ordered) < LEAST_ALIKE:
        return None
    q1, median, q3 = (quantile(ordered, share) for share in (0.25, 0.5, 0.75))
    below = bisect_left(ordered, proposed)
    equal = bisect_right(ordered, proposed) - below
    percentile = (below + equal / 2) / len(ordered)
    plain = Precedent(len(ordered), q1, median, q3, percentile)
    return Precedent(plain.n, q1, median, q3, percentile, _flag(plain, proposed, unit))


def _flag(found: Precedent, proposed: float, unit: float) -> Flag | None:
    spread = found.q3 - found.q1
    if spread == 0:
        reach = _FLAT_SHARE * max(found.median, unit)
        if abs(proposed - found.median) <= reach:
            return None
        return Flag.MORE if proposed > found.median else Flag.LESS
    many = found.n >= _MANY
    if proposed > found.q3 + _WHISKER * spread or (many and found.percentile > 1 - _TAIL):
        return Flag.MORE
    if proposed < found.q1 - _WHISKER * spread or (many and found.percentile < _TAIL):
        return Flag.LESS
    return None


def quantile(ordered: Sequence[float], share: float) -> float:
    """The quantile of sorted values, linear between neighbours (type 7 of Hyndman and Fan)."""
    place = (len(ordered) - 1) * share
    at = int(place)
    above = ordered[min(at + 1, len(ordered) - 1)]
    return ordered[at] + (above - ordered[at]) * (place - at)


def flag_of(remedy: Precedent, goodwill: Precedent, total: Precedent) -> Flag | None:
    """Whether any of the amounts is unusual; the total speaks first."""
    return total.flag or remedy.flag or goodwill.flag


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is proposed beside what was usual: remedy, goodwill and total each by itself.

    Amounts are minor units of what it costs the shop. ``share`` is the total in percent of what
    was at stake, None where that is unknown here or for too many peers.
    """

    remedy: Precedent
    goodwill: Precedent
    total: Precedent
    share: Precedent | None = None

    @property
    def flag(self) -> Flag | None:
        """Whether any of the amounts is unusual; the total speaks first."""
        return flag_of(self.remedy, self.goodwill, self.total)


def compare(
    peers: Peers, remedy_minor: int, goodwill_minor: int, at_stake_minor: int, unit: int
) -> Comparison | None:
    """How remedy, goodwill and both together compare with those of similar complaints.

    Args:
        unit: minor units in one whole unit of the shop's money.
    Returns: None where there is nothing to compare with.
    """
    if peers.basis is None:
        return None
    cases, total = peers.cases, remedy_minor + goodwill_minor
    remedy = precedent([case.remedy_minor for case in cases], remedy_minor, unit)
    goodwill = precedent([case.goodwill_minor for case in cases], goodwill_minor, unit)
    both = precedent([case.total_minor for case in cases], total, unit)
    if remedy is None or goodwill is None or both is None:
        return None
    return Comparison(remedy, goodwill, both, _share(cases, total, at_stake_minor))


def _share(cases: Sequence[PastCase], total: int, at_stake: int) -> Precedent | None:
    if at_stake <= 0:
        return None
    shares = [
        case.total_minor * 100 / case.at_stake_minor for case in cases if case.at_stake_minor > 0
    ]
    return precedent(shares, total * 100 / at_stake)
