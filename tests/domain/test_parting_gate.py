"""The gate before parting well, rule by rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.complaint import Verdict
from csdesk.domain.errors import RuleBroken
from csdesk.domain.figures import Entry
from csdesk.domain.parting import three_months_on
from csdesk.domain.parting_gate import (
    PartingFacts,
    Rule,
    contributions,
    is_heavy,
    require_open,
    unmet,
)

TODAY = date(2026, 11, 21)
KEPT = (Verdict.AS_PROMISED, Verdict.AS_PROMISED)
OPEN = PartingFacts(verdicts=KEPT, offers_refused=1, contributions=(-100, -1))


def rules(facts):
    return [each.rule for each in unmet(facts)]


def test_whoever_meets_every_rule_may_be_parted_from():
    assert unmet(OPEN) == ()
    require_open(OPEN)


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"verdicts": (Verdict.AS_PROMISED,)}, Rule.DELIVERED),
        ({"verdicts": ()}, Rule.DELIVERED),
        ({"verdicts": (Verdict.AS_PROMISED, Verdict.PARTLY)}, Rule.DELIVERED),
        ({"verdicts": (Verdict.OUTSIDE, Verdict.AS_PROMISED)}, Rule.DELIVERED),
        ({"verdicts": (None, Verdict.AS_PROMISED)}, Rule.DELIVERED),
        ({"offers_refused": 0}, Rule.OFFER_REFUSED),
        ({"open_upheld": ("Wheel again",)}, Rule.NONE_UPHELD),
        ({"open_undecided": ("Wheel again",)}, Rule.ALL_DECIDED),
        ({"contributions": (-100, 0)}, Rule.HEAVY),
        ({"contributions": (0, -100)}, Rule.HEAVY),
    ],
)
def test_one_rule_that_is_not_met_shuts_it_and_is_named(change, rule):
    shut = replace(OPEN, **change)

    assert rules(shut) == [rule]
    with pytest.raises(RuleBroken) as told:
        require_open(shut)
    assert told.value.code == "parting.gate"
    assert told.value.facts["unmet"] == (rule,)


def test_an_open_complaint_is_named_by_its_title():
    assert "“Wheel again”" in unmet(replace(OPEN, open_upheld=("Wheel again",)))[0].words


@pytest.mark.parametrize(
    ("tolls", "heavy"),
    [
        ((8, 8, 8), True),
        ((12, 6, 6), True),
        ((12, 6, 5), False),
        ((12, 12), False),
        ((7, 8, 8, 12), False),
        ((), False),
    ],
)
def test_three_contacts_take_eight_or_more_on_average(tolls, heavy):
    assert is_heavy(PartingFacts(tolls=tolls)) is heavy


def test_abuse_alone_is_heavy_enough():
    assert is_heavy(PartingFacts(abuse=True))


def test_windows_are_the_last_180_days_and_the_180_before():
    days = (0, 179, 180, 359, 360, -1)
    entries = [
        Entry(TODAY - timedelta(days=back), other=10**at) for at, back in enumerate(days, start=0)
    ]

    assert contributions(entries, TODAY) == (-11, -1100)


def test_looking_again_in_three_months_finds_a_day_that_there_is():
    assert three_months_on(date(2026, 11, 21)) == date(2027, 2, 21)
    assert three_months_on(date(2026, 11, 30)) == date(2027, 2, 28)


_AMOUNTS = st.integers(0, 10**7)
_DAYS = st.integers(-10, 400).map(lambda back: TODAY - timedelta(days=back))
_COSTS = st.lists(st.builds(Entry, on=_DAYS, margin=_AMOUNTS, other=_AMOUNTS), max_size=8)
_VERDICTS = st.lists(st.sampled_from([*Verdict, None]), max_size=3).map(tuple)
_FACTS = st.builds(
    PartingFacts,
    verdicts=_VERDICTS,
    offers_refused=st.integers(0, 2),
    open_upheld=st.lists(st.just("Wheel"), max_size=1).map(tuple),
    open_undecided=st.lists(st.just("Brake"), max_size=1).map(tuple),
    tolls=st.lists(st.integers(0, 12), max_size=3).map(tuple),
    abuse=st.booleans(),
)


@given(_FACTS, _COSTS, st.lists(_AMOUNTS, min_size=8, max_size=8))
def test_spend_alone_changes_nothing(facts, entries, spends):
    """Whatever they paid: as long as margin and cost are the same, so is the gate."""
    others = [replace(entry, spend=spend) for entry, spend in zip(entries, spends, strict=False)]

    before = replace(facts, contributions=contributions(entries, TODAY))
    after = replace(facts, contributions=contributions(others, TODAY))

    assert unmet(before) == unmet(after)


@given(_FACTS, _COSTS, _DAYS, _AMOUNTS)
def test_a_purchase_that_leaves_something_never_opens_the_gate(facts, entries, on, margin):
    more = [*entries, Entry(on, spend=margin * 2, margin=margin, purchases=1)]

    before = set(rules(replace(facts, contributions=contributions(entries, TODAY))))
    after = set(rules(replace(facts, contributions=contributions(more, TODAY))))

    assert before <= after


@given(_FACTS, _COSTS)
def test_an_open_upheld_complaint_always_shuts_it(facts, entries):
    held = replace(facts, contributions=contributions(entries, TODAY), open_upheld=("Wheel again",))

    assert Rule.NONE_UPHELD in rules(held)
