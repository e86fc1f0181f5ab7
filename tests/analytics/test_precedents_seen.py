"""One walk through time says of each settled complaint what comparing it alone says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from csdesk.analytics.precedents import Flag, compare, peers_of
from csdesk.analytics.precedents_seen import flags, kinds
from csdesk.domain.precedent import LOOK_BACK_DAYS, Basis, PastCase, Settled

START = datetime(2022, 1, 1, 12, tzinfo=UTC)
LOOK_BACK = timedelta(days=LOOK_BACK_DAYS)


@st.composite
def shops(draw: st.DrawFn) -> list[Settled]:
    """Complaints over four years, some at the very same moment or just 24 months apart."""
    days = st.one_of(st.integers(0, 1460), st.sampled_from((0, 1, 729, 730, 731)))
    amounts = st.sampled_from((0, 0, 500, 1_000, 1_200, 1_500, 9_000))
    rows = draw(
        st.lists(
            st.tuples(days, st.sampled_from((None, 1, 2)), st.integers(1, 2), amounts, amounts),
            min_size=5,
            max_size=60,
        )
    )
    found = []
    for key, (day, category, severity, remedy, goodwill) in enumerate(sorted(rows, key=_day), 1):
        at = START + timedelta(days=day)
        facts = category, severity, 5_000, remedy, goodwill
        found.append(Settled(at, PastCase(at.date(), *facts, complaint_id=key)))
    return found


def _day(row: tuple[int, ...]) -> int:
    return row[0]


def alone(settled: list[Settled], one: Settled) -> tuple[bool, Flag | None]:
    """Whether it can be compared with those before it, and what that says."""
    before = [
        other.case
        for other in settled
        if one.at - LOOK_BACK < other.at <= one.at and other is not one
    ]
    case = one.case
    peers = peers_of(before, case.category_id, case.severity)
    found = compare(peers, case.remedy_minor, case.goodwill_minor, case.at_stake_minor, 100)
    return found is not None, None if found is None else found.flag


@given(shops())
def test_the_walk_says_what_comparing_one_by_one_says(settled: list[Settled]) -> None:
    found = flags(settled, UTC, 100)
    for one in settled:
        key = one.case.complaint_id
        assert (key in found, found.get(key)) == alone(settled, one)


def test_what_one_got_itself_is_never_usual_for_it() -> None:
    """Among five others that differ; with itself among them it would look usual."""
    amounts = (1_000, 1_100, 1_200, 1_300, 1_400, 1_700)
    settled = [
        Settled(START + timedelta(days=n), PastCase(START.date(), 1, 1, 0, minor, 0, "", n + 1))
        for n, minor in enumerate(amounts)
    ]
    assert flags(settled, UTC, 100) == {6: Flag.MORE}


@given(shops())
def test_kinds_are_those_that_have_enough_the_most_alike_first(settled: list[Settled]) -> None:
    cases = [one.case for one in settled]
    found = list(kinds(cases))
    order = [Basis.SAME_KIND, Basis.SAME_SEVERITY, Basis.ALL]
    assert all(
        order.index(one.basis or Basis.ALL) <= order.index(other.basis or Basis.ALL)
        for one, other in pairwise(found)
    )
    for peers in found:
        first = peers.cases[0]
        least = 8 if peers.basis is Basis.ALL else 5
        assert len(peers.cases) >= least
        if peers.basis is Basis.SAME_KIND:
            assert peers == peers_of(peers.cases, first.category_id, first.severity)
    assert (len(cases) >= 8) == any(peers.basis is Basis.ALL for peers in found)
