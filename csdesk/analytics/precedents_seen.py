"""What all similar complaints of a shop were given, and which of them lie outside of it."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from csdesk.analytics.precedents import Comparison, compare, peers_of
from csdesk.domain.precedent import LOOK_BACK_DAYS, Basis, PastCase, Peers, Settled

_Key = tuple[int | None, int | None]
"""Category and severity; None takes any."""


@dataclass(slots=True)
class _Row:
    """Complaints of one key in the order they were settled."""

    moments: list[datetime] = field(default_factory=list)
    cases: list[PastCase] = field(default_factory=list)


class Seen:
    """Settled complaints that can be compared as of any moment, as one at hand is.

    Args:
        settled: in any order; those before the last 24 months are there to compare with.
        unit: minor units in one whole unit of the shop's money.
    """

    def __init__(self, settled: Sequence[Settled], unit: int) -> None:
        self._unit = unit
        self._rows: defaultdict[_Key, _Row] = defaultdict(_Row)
        for one in sorted(settled, key=lambda one: one.at):
            case = one.case
            for key in {(case.category_id, case.severity), (None, case.severity), (None, None)}:
                row = self._rows[key]
                row.moments.append(one.at)
                row.cases.append(case)

    def peers(
        self, until: datetime, category_id: int | None, severity: int, apart: int = 0
    ) -> Peers:
        """What one of this kind is compared with at a moment; ``apart`` is never among them."""
        for key in ((category_id, severity), (None, severity), (None, None)):
            cases = [case for case in self._until(key, until) if case.complaint_id != apart]
            peers = peers_of(cases, category_id, severity)
            if peers.basis is not None:
                break
        return peers

    def comparison(self, one: Settled, until: datetime) -> Comparison | None:
        """How what it was given compares with those before it, as the step Act says.

        Args:
            until: when it was settled, in the zone that 24 months are counted in.
        """
        case = one.case
        peers = self.peers(until, case.category_id, case.severity, case.complaint_id)
        given = case.remedy_minor, case.goodwill_minor
        return compare(peers, *given, case.at_stake_minor, self._unit)

    def kinds(self, until: datetime) -> Iterator[Peers]:
        """All that one complaint or another would be compared with at a moment.

        First those of the same category and severity, most complaints first, then those of a
        severity, the gravest first, then all.
        """
        known = [key for key in self._rows if None not in key]
        alike = [self.peers(until, category, severity or 0) for category, severity in known]
        found = [peers for peers in alike if peers.basis is Basis.SAME_KIND]
        yield from sorted(found, key=_most_first)
        for severity in sorted({key[1] or 0 for key in self._rows if key[1]}, reverse=True):
            grave = self.peers(until, None, severity)
            if grave.basis is Basis.SAME_SEVERITY:
                yield grave
        everything = self.peers(until, None, 0)
        if everything.basis is Basis.ALL:
            yield everything

    def _until(self, key: _Key, until: datetime) -> list[PastCase]:
        row = self._rows.get(key)
        if row is None:
            return []
        first = bisect_right(row.moments, until - timedelta(days=LOOK_BACK_DAYS))
        return row.cases[first : bisect_right(row.moments, until)]


def _most_first(peers: Peers) -> tuple[int, int, int]:
    case = peers.cases[0]
    return -len(peers.cases), case.category_id or 0, case.severity
