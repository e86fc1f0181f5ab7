"""What all similar complaints of a shop were given, and which of them lie outside of it."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, tzinfo
from itertools import groupby

from csdesk.analytics.precedents import (
    Flag,
    Precedent,
    basis_for,
    flag_of,
    peers_of,
    precedent_in_order,
)
from csdesk.domain.precedent import LOOK_BACK_DAYS, Basis, PastCase, Peers, Settled
from csdesk.progress import listen

LOOK_BACK = timedelta(days=LOOK_BACK_DAYS)
_Key = tuple[int | None, int]
"""Category and severity; None and ``_ANY`` take any."""
_ANY = 0


def kinds(cases: Sequence[PastCase]) -> Iterator[Peers]:
    """All that one complaint or another would be compared with, as the step Act says.

    First those of the same category and severity, most complaints first, then those of one
    severity, the gravest first, then all; only where there are enough.

    Args:
        cases: the settled complaints of the last 24 months, in any order.
    """
    rows: defaultdict[_Key, list[PastCase]] = defaultdict(list)
    for case in cases:
        for key in _keys(case):
            rows[key].append(case)
    alike = [peers_of(row, *key) for key, row in rows.items() if key[0] is not None]
    found = [peers for peers in alike if peers.basis is Basis.SAME_KIND]
    yield from sorted(found, key=_most_first)
    for severity in sorted({case.severity for case in cases}, reverse=True):
        as_grave = peers_of(rows[None, severity], None, severity)
        if as_grave.basis is Basis.SAME_SEVERITY:
            yield as_grave
    everything = peers_of(cases, None, _ANY)
    if everything.basis is Basis.ALL:
        yield everything


def _most_first(peers: Peers) -> tuple[int, int, int]:
    case = peers.cases[0]
    return -len(peers.cases), case.category_id or 0, case.severity


def _keys(case: PastCase) -> tuple[_Key, ...]:
    whole: tuple[_Key, ...] = ((None, case.severity), (None, _ANY))
    return whole if case.category_id is None else ((case.category_id, case.severity), *whole)


def flags(
    settled: Sequence[Settled], zone: tzinfo | None, unit: int, after: datetime | None = None
) -> dict[int, Flag | None]:
    """Whether what each was given was unusual beside those settled before it, by complaint.

    It is the same as comparing one by one, in one walk through time. Those that had too few
    before them to be compared with are left out.

    Args:
        settled: the earliest first.
        zone: where the days of 24 months are counted.
        unit: minor units in one whole unit of the shop's money.
        after: only those settled after this moment are wanted; None: all.
    """
    window, found, first = _Window(unit), {}, 0
    for at, together in groupby(settled, key=lambda one: one.at):
        listen()
        since = at.astimezone(zone) - LOOK_BACK
        group = [one.case for one in together]
        while settled[first].at <= since:
            window.drop(settled[first].case)
            first += 1
        for case in group:
            window.take(case)
        if after is not None and at <= after:
            continue
        for case in group:
            told = window.compare(case)
            if told is not None:
                found[case.complaint_id] = flag_of(*told)
    return found


class _Row:
    """What complaints of one key were given: remedy, goodwill and both together.

    They are put in order when that is first asked for, as most rows are only counted.
    """

    def __init__(self) -> None:
        self._cases: deque[PastCase] = deque()
        self._amounts: tuple[list[int], ...] | None = None

    def __len__(self) -> int:
        return len(self._cases)

    def take(self, case: PastCase) -> None:
        self._cases.append(case)
        if self._amounts is not None:
            _put_in(self._amounts, case)

    def drop_first(self) -> None:
        """Drops the one that was taken first."""
        case = self._cases.popleft()
        if self._amounts is not None:
            _take_out(self._amounts, case)

    def beside(self, case: PastCase, unit: int) -> list[Precedent | None]:
        """What one of them was given, beside the others."""
        if self._amounts is None:
            columns = zip(*map(_given, self._cases), strict=True)
            self._amounts = tuple(sorted(column) for column in columns)
        _take_out(self._amounts, case)
        told = [
            precedent_in_order(ordered, minor, unit)
            for ordered, minor in zip(self._amounts, _given(case), strict=True)
        ]
        _put_in(self._amounts, case)
        return told


def _put_in(amounts: tuple[list[int], ...], case: PastCase) -> None:
    for ordered, minor in zip(amounts, _given(case), strict=True):
        insort(ordered, minor)


def _take_out(amounts: tuple[list[int], ...], case: PastCase) -> None:
    for ordered, minor in zip(amounts, _given(case), strict=True):
        del ordered[bisect_left(ordered, minor)]


class _Window:
    """The complaints of 24 months up to a moment."""

    def __init__(self, unit: int) -> None:
        self._unit = unit
        self._rows: defaultdict[_Key, _Row] = defaultdict(_Row)

    def take(self, case: PastCase) -> None:
        for key in _keys(case):
            self._rows[key].take(case)

    def drop(self, case: PastCase) -> None:
        """Drops a complaint, the one that was taken first."""
        for key in _keys(case):
            self._rows[key].drop_first()

    def compare(self, case: PastCase) -> tuple[Precedent, Precedent, Precedent] | None:
        """Remedy, goodwill and both beside those of the others in the window."""
        row = self._peers(case)
        if row is None:
            return None
        remedy, goodwill, total = row.beside(case, self._unit)
        if remedy is None or goodwill is None or total is None:
            return None
        return remedy, goodwill, total

    def _peers(self, case: PastCase) -> _Row | None:
        """The row that holds it and those it is compared with."""
        as_grave, everything = self._rows[None, case.severity], self._rows[None, _ANY]
        alike = _Row() if case.category_id is None else self._rows[case.category_id, case.severity]
        others = max(0, len(alike) - 1), len(as_grave) - 1, len(everything) - 1
        basis = basis_for(*others)
        rows = {Basis.SAME_KIND: alike, Basis.SAME_SEVERITY: as_grave, Basis.ALL: everything}
        return None if basis is None else rows[basis]


def _given(case: PastCase) -> tuple[int, int, int]:
    return case.remedy_minor, case.goodwill_minor, case.total_minor
