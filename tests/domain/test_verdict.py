from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.figures import Figures, Tipping
from csdesk.domain.verdict import Verdict, customer_verdict

AUGUST = date(2025, 8, 11)
OCTOBER = date(2025, 10, 2)
NEVER_SAID = re.compile(r"\b(proves|because|ROI|optimal|significant|his|her|he|she)\b", re.I)
PAST = Tipping(AUGUST, AUGUST, None, 1, True)


def dollars(minor: int) -> str:
    return f"${minor / 100:,.2f}" if minor % 100 else f"${minor // 100:,}"


def long_day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def figures(
    margin: int,
    service: int,
    *,
    purchases: int = 1,
    estimated: int = 0,
    without_minutes: int = 0,
    aim_bp: int = 2500,
) -> Figures:
    return Figures(
        aim_bp,
        3000,
        margin=margin,
        remedy=service,
        purchases=purchases,
        estimated=estimated,
        complaints_without_minutes=without_minutes,
    )


def said(of: Figures, tipping: Tipping | None = None, name: str = "Anna") -> Verdict:
    return customer_verdict(name, of, tipping or Tipping(), dollars, long_day)


def test_over_the_aim_but_far_from_the_tipping_point() -> None:
    verdict = said(figures(164_000, 62_300))
    assert verdict.headline == "Service has cost 38 % of the margin Anna brings."
    assert verdict.detail == (
        "Over your 25 % aim, far from the tipping point. $1,017 of room left."
    )
    assert verdict.notes == ()


def test_past_the_tipping_point_since_a_day() -> None:
    verdict = said(figures(41_300, 87_400), PAST, name="Greg")
    assert verdict.headline == "Service has cost more than twice the margin Greg brings."
    assert verdict.detail == (
        "Past the tipping point since 11 August 2025: $874 of service against $413 of margin. "
        "That can still be the right thing to do."
    )


@pytest.mark.parametrize(
    ("margin", "service", "words"),
    [
        (1000, 130, "13 % of"),
        (1000, 4, "less than 1 % of"),
        (100_000, 25_001, "just over 25 % of"),
        (100_000, 24_999, "just under 25 % of"),
        (1000, 250, "25 % of"),
        (100_000, 99_999, "just under 100 % of"),
        (1000, 1000, "100 % of"),
        (100_000, 100_001, "just over 100 % of"),
        (1000, 1340, "134 % of"),
        (1000, 2000, "twice"),
        (1000, 3000, "three times"),
        (1000, 9999, "more than five times"),
        (1, 99_999, "more than ten times"),
    ],
)
def test_the_share_is_said_without_rounding_over_a_line(
    margin: int, service: int, words: str
) -> None:
    assert said(figures(margin, service)).headline == (
        f"Service has cost {words} the margin Anna brings."
    )


def test_before_the_first_purchase_it_is_an_investment() -> None:
    assert said(figures(0, 0, purchases=0)).headline == (
        "No purchase from Anna yet, and nothing spent on service."
    )
    spent = said(figures(0, 4250, purchases=0))
    assert spent.headline == "Looking after Anna has cost $42.50 so far, with no purchase yet."
    assert spent.detail == "The share of margin starts with the first purchase."


def test_without_service_there_is_only_what_was_brought() -> None:
    verdict = said(figures(5000, 0))
    assert verdict.headline == (
        "Anna has brought $50 of margin, and service has cost nothing so far."
    )
    assert verdict.detail == "Within your 25 % aim. $50 of room left."


def test_purchases_without_margin_are_said_as_they_are() -> None:
    assert said(figures(0, 0)).headline == (
        "Anna has brought no margin so far, and service has cost nothing."
    )
    none_left = said(figures(0, 900), PAST)
    assert none_left.headline == "Looking after Anna has cost $9."
    assert "purchases have left no margin yet" in none_left.detail
    below = said(figures(-300, 900), PAST)
    assert "purchases have left $3 less than the goods cost" in below.detail


def test_close_to_the_tipping_point_and_on_it() -> None:
    assert "close to the tipping point" in said(figures(1000, 750)).detail
    assert said(figures(1000, 1000)).detail.endswith("No room left.")


def test_who_has_recovered_is_told_so() -> None:
    back = Tipping(AUGUST, AUGUST, OCTOBER, 1, False)
    assert "past the tipping point from 11 August 2025 to 2 October 2025; purchases have " in (
        said(figures(1000, 500), back).detail
    )


def test_who_is_only_just_back_is_told_so_too() -> None:
    assert (
        "passed on 11 August 2025 and is only just undone" in said(figures(1000, 980), PAST).detail
    )


def test_a_second_time_is_named_as_such() -> None:
    again = Tipping(AUGUST, OCTOBER, None, 2, True)
    assert "since 2 October 2025, and not for the first time" in (
        said(figures(1000, 1500), again).detail
    )


def test_a_mostly_estimated_margin_is_marked_in_the_sentence() -> None:
    verdict = said(figures(1000, 380, estimated=620))
    assert verdict.headline == "Service has cost ≈38 % of the margin Anna brings."
    assert verdict.notes == ("62 % of this margin is estimated.",)
    assert "about $10" in said(figures(1000, 0, estimated=1000)).headline
    assert "cost about twice the" in said(figures(1000, 2000, estimated=1000)).headline


def test_a_partly_estimated_margin_is_a_note_only() -> None:
    verdict = said(figures(1000, 380, estimated=5))
    assert verdict.headline == "Service has cost 38 % of the margin Anna brings."
    assert verdict.notes == ("1 % of this margin is estimated.",)


def test_complaints_without_minutes_are_said() -> None:
    one = said(figures(1000, 380, without_minutes=1))
    assert one.notes == ("1 complaint has no minutes written down, so the real cost is higher.",)
    two = said(figures(1000, 380, without_minutes=2))
    assert two.text.endswith(
        "2 complaints have no minutes written down, so the real cost is higher."
    )


def test_a_percentage_is_written_as_the_place_writes_it() -> None:
    verdict = customer_verdict(
        "Anna", figures(1000, 380), Tipping(), dollars, long_day, lambda whole: f"{whole}%"
    )
    assert verdict.headline == "Service has cost 38% of the margin Anna brings."
    assert "your 25% aim" in verdict.detail


@given(
    st.builds(
        figures,
        st.integers(-(10**12), 10**12),
        st.integers(0, 10**12),
        purchases=st.integers(0, 2),
        estimated=st.integers(-(10**12), 10**12),
        without_minutes=st.integers(0, 3),
        aim_bp=st.integers(0, 20_000),
    ),
    st.sampled_from([Tipping(), PAST, Tipping(AUGUST, AUGUST, OCTOBER, 1, False)]),
)
def test_every_state_has_whole_sentences_and_none_of_the_forbidden_words(
    of: Figures, tipping: Tipping
) -> None:
    verdict = said(of, tipping)
    for sentence in (verdict.headline, verdict.detail, *verdict.notes):
        assert sentence.endswith(".")
        assert sentence[0].isupper() or sentence[0].isdigit()
    assert not NEVER_SAID.search(verdict.text)
    assert "  " not in verdict.text
