"""Money, days and failures in words."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.errors import NotFound
from csdesk.domain.money import Money
from ui.wording import Wording, speech_of

TODAY = date(2026, 11, 21)
DOLLARS = Wording("USD", "en_US", timezone(timedelta(hours=1)))


@pytest.mark.parametrize(
    ("minor", "told"),
    [
        (164000, "$1,640"),
        (1250, "$12.50"),
        (5, "$0.05"),
        (0, "$0"),
        (-1250, "-$12.50"),
        (-300, "-$3"),
    ],
)
def test_money_shows_cents_only_where_there_are_any(minor: int, told: str) -> None:
    assert DOLLARS.money(minor) == told
    assert DOLLARS.money(Money(minor, "USD")) == told


def test_exact_money_always_shows_all_decimals() -> None:
    assert DOLLARS.money_exact(164000) == "$1,640.00"
    assert DOLLARS.amount(-124805) == "-1,248.05"


def test_other_currencies_have_other_decimals_and_places() -> None:
    assert Wording("JPY", "en_US").money_exact(1640) == "¥1,640"
    assert Wording("KWD", "en_US").money_exact(1640).endswith("1.640")
    assert Wording("EUR", "de_DE").money(123456).replace("\u00a0", " ") == "1.234,56 €"


@given(st.integers(min_value=-(10**13), max_value=10**13))
def test_no_cent_is_ever_lost_in_words(minor: int) -> None:
    told = DOLLARS.money_exact(minor)
    digits = int("".join(letter for letter in told if letter.isdigit()))
    assert digits == abs(minor)
    assert told.startswith("-") == (minor < 0)


def test_a_share_is_told_in_whole_percent() -> None:
    assert DOLLARS.percent(0.38) == "38\u00a0%"
    assert DOLLARS.percent(2.12) == "212\u00a0%"
    assert DOLLARS.percent(None) == "–"


def test_days_are_told_as_in_the_shop() -> None:
    assert DOLLARS.day(date(2026, 11, 19)) == "Thu 19 Nov"
    assert DOLLARS.day_long(TODAY) == "Saturday 21 November"
    assert DOLLARS.date(TODAY) == "21 Nov 2026"
    assert DOLLARS.month(TODAY) == "November 2026"


def test_an_instant_is_told_on_the_clock_of_the_shop() -> None:
    at = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)
    assert DOLLARS.moment(at) == "Sun 22 Nov, 00:30"
    assert DOLLARS.moment(at, date(2026, 11, 22)) == "Today 00:30"


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (0, "Today"),
        (1, "Yesterday"),
        (3, "3 days ago"),
        (7, "1 week ago"),
        (15, "2 weeks ago"),
        (70, "2 months ago"),
        (800, "2 years ago"),
    ],
)
def test_how_long_ago_is_told_in_round_words(days: int, told: str) -> None:
    assert DOLLARS.ago(TODAY - timedelta(days=days), TODAY) == told


def test_a_day_ahead_is_named_instead() -> None:
    assert DOLLARS.ago(TODAY + timedelta(days=2), TODAY) == "Mon 23 Nov"


def test_minutes_become_hours() -> None:
    assert DOLLARS.minutes(55) == "55 min"
    assert DOLLARS.minutes(200) == "3 h 20"
    assert DOLLARS.minutes(120) == "2 h"


def test_a_mishap_is_told_in_its_own_sentence_and_a_bug_calmly() -> None:
    assert DOLLARS.words_for(NotFound("x", "Nobody of that name.")) == "Nobody of that name."
    assert "safe" in DOLLARS.words_for(ZeroDivisionError())


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (1, "5 minutes"),
        (48, "50 minutes"),
        (60, "1 hour"),
        (90, "90 minutes"),
        (100, "1½ hours"),
        (115, "2 hours"),
        (3949, "66 hours"),
    ],
)
def test_a_rough_time_says_no_more_than_is_known(minutes, words):
    assert Wording("EUR").minutes_rough(minutes) == words


def test_counts_in_sentences_are_written_as_readers_write_numbers() -> None:
    said = speech_of(DOLLARS).fill(
        "{n} complaints of {who}, seed {seed}.", n=5136, who="Ann", seed="20161"
    )

    assert said == "5,136 complaints of Ann, seed 20161."
    german = speech_of(Wording("EUR", "de_DE", UTC))
    assert german.fill("{n} customers", n=12345) == "12.345 customers"
