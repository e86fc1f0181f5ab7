"""Opening hours: read as they are typed, and counted as the clock on the wall went."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.catalogue import WINDOW_WORDS, translated
from csdesk.domain.errors import Refused
from csdesk.domain.opening_hours import (
    OpeningHours,
    Span,
    due_after,
    hours_between,
    read_opening_hours,
)
from csdesk.domain.ours import LANGUAGES

BERLIN = ZoneInfo("Europe/Berlin")
WEEK = "Mo-Fr 9-18, Sa 9:00-13:00"


def read(typed: str) -> OpeningHours:
    hours = read_opening_hours(typed)
    assert hours is not None
    return hours


def week(typed: str) -> list[list[tuple[float, float]]]:
    """Hours of each day, Monday first."""
    return [[(span.start / 60, span.end / 60) for span in day] for day in read(typed).days]


def at(day: int, hour: float = 0, month: int = 11) -> datetime:
    start = datetime(2026, month, day, tzinfo=BERLIN)
    return (start + timedelta(hours=hour)).astimezone(UTC)


FIVE = [[(9, 18)]] * 5


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        (WEEK, [*FIVE, [(9, 13)], []]),
        ("Mon to Sat, 9 to 18", [[(9, 18)]] * 6 + [[]]),
        ("Monday – Friday: 9am–6pm; Sat 10am-4pm; Sunday closed", [*FIVE, [(10, 16)], []]),
        ("mon-fri 9-6", [*FIVE, [], []]),
        ("Weekdays 9.00 - 18.00 Uhr", [*FIVE, [], []]),
        ("Di bis Sa 10-19", [[]] + [[(10, 19)]] * 5 + [[]]),
        ("Mo, Mi und Fr 9-12 and 13-18", [[(9, 12), (13, 18)], []] * 2 + [[(9, 12), (13, 18)]]
         + [[], []]),
        ("Tue-Thu 9-12, 14-17; closed Mondays", [[]] + [[(9, 12), (14, 17)]] * 3 + [[]] * 3),
        ("daily 1-6pm", [[(13, 18)]] * 7),
        ("every day 9-6pm", [[(9, 18)]] * 7),
        ("Fri 18-2", [[]] * 4 + [[(18, 26)]] + [[]] * 2),
        ("Fri-Mon noon to midnight", [[(12, 24)]] + [[]] * 3 + [[(12, 24)]] * 3),
        ("24/7", [[(0, 24)]] * 7),
        ("Mo-Fr 9-18\nSa 9-13", [*FIVE, [(9, 13)], []]),
        ("Mon. 8.30am - 12.30pm", [[(8.5, 12.5)]] + [[]] * 6),
        ("Mo 9-12, Mo 14-18", [[(9, 12), (14, 18)]] + [[]] * 6),
        ("Sa 10-4", [[]] * 5 + [[(10, 16)]] + [[]]),
    ],
)  # fmt: skip
def test_hours_are_read_as_owners_type_them(typed, days):
    assert week(typed) == days


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("de", "montags bis freitags 9-18 Uhr, Sa 9-13 Uhr"),
        ("de", "Mo, Di, Mi, Do und Fr von 9 bis 18, Samstag 9-13"),
        ("fr", "du lundi au vendredi de 9h à 18h, samedi 9h-13h, di fermé"),
        ("fr", "Lu-Ve 9-18, Sa 9-13"),
        ("es", "de lunes a viernes de 9 a 18, sábado 9-13 y do cerrado"),
        ("es", "Lu-Vi 9-18, Sá 9-13"),
        ("it", "dal lunedì al venerdì dalle 9 alle 18, sabato 9-13, do chiuso"),
        ("it", "Lu-Ve 9-18, Sa 9-13"),
    ],
)
def test_days_may_be_named_in_any_language(language, typed):
    hours = read_opening_hours(typed, language)

    assert hours == read(WEEK)


def test_a_short_name_of_two_days_is_the_one_of_the_shop_s_language():
    def days(typed: str, language: str) -> list[int]:
        hours = read_opening_hours(typed, language)
        return [at for at, spans in enumerate(hours.days) if spans]

    assert [days("di 9-12", language) for language in ("de", "fr")] == [[1], [6]]
    assert [days("do 9-12", language) for language in ("de", "es", "it")] == [[3], [6], [6]]
    for language, typed in (("fr", "do 9-12"), ("it", "di 9-12")):
        with pytest.raises(Refused, match="Which days"):
            read_opening_hours(typed, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_hint_can_be_read_in_its_own_language(language):
    hint = translated(language, "Mo-Fr 9-18, Sa 9-13", WINDOW_WORDS) or WEEK

    assert read_opening_hours(hint, language) == read(WEEK)


def test_nothing_typed_is_no_hours():
    assert read_opening_hours("  \n") is None


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("9-18", "Which days"),
        ("Mo-Fr", "no time of the day"),
        ("Mo 9", "Until when"),
        ("Mo 25-26", "“25”"),
        ("Mo 9:75-10", "“9:75”"),
        ("Mo 13pm-15pm", "“13pm”"),
        ("Someday 9-18", "“someday”"),
        ("Mo 9-18 by arrangement", "“by”"),
        ("Mo 9-18, Mo 10-12", "Monday is there twice"),
        ("Mo 18-17", "ends before it begins"),
        ("Mo 9-9am", "ends before it begins"),
        ("Mo-Su closed", "closed all week"),
        ("Mo 9-18 <b>", "can’t be read"),
        ("👩‍👩‍👧", "can’t be read"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(typed, says):
    with pytest.raises(Refused) as refused:
        read_opening_hours(typed)

    assert refused.value.code == "opening_hours.unreadable"
    assert says in refused.value.sentence
    assert refused.value.sentence.endswith("Write it like Mo-Fr 9-18, Sa 9-13.")


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read_or_refused(typed):
    try:
        hours = read_opening_hours(typed)
    except Refused:
        return
    if hours is not None:
        assert 0 < hours.minutes_a_week <= 7 * 24 * 60 * 2


@pytest.mark.parametrize(
    ("since", "until", "passed"),
    [
        (at(16, 10), at(16, 14), 4),  # Monday
        (at(16, 17), at(17, 10), 2),
        (at(20, 17), at(23, 10), 1 + 4 + 1),  # over the weekend
        (at(16, 20), at(16, 23), 0),
        (at(16, 14), at(16, 10), 0),  # the clock of the computer went back
        (at(16, 8), at(23, 8), 5 * 9 + 4),
    ],
)
def test_only_opening_time_counts(since, until, passed):
    assert hours_between(read(WEEK), since, until, BERLIN) == timedelta(hours=passed)


def test_a_night_on_which_the_clock_goes_back_is_an_hour_longer():
    hours = read("daily 0-24")

    assert hours_between(hours, at(25, month=10), at(26, month=10), BERLIN) == timedelta(hours=25)
    assert hours_between(hours, at(29, month=3), at(30, month=3), BERLIN) == timedelta(hours=23)


def test_opening_time_on_either_side_of_a_changed_clock_is_whole():
    since, until = at(23, 17, month=10), datetime(2026, 10, 26, 10, tzinfo=BERLIN)

    assert hours_between(read(WEEK), since, until, BERLIN) == timedelta(hours=1 + 4 + 1)


def test_hours_over_midnight_count_for_the_evening_they_began():
    hours = read("Fri 18-2")

    assert hours_between(hours, at(21, 1), at(21, 9), BERLIN) == timedelta(hours=1)


def test_what_is_due_after_opening_hours_skips_the_weekend():
    assert due_after(read(WEEK), at(20, 17), timedelta(hours=6), BERLIN) == at(23, 10)
    assert due_after(read(WEEK), at(21, 20), timedelta(hours=1), BERLIN) == at(23, 10)
    assert due_after(read("Mo 9-10"), at(16), timedelta(hours=999), BERLIN) is None


moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)).map(
    lambda naive: naive.replace(tzinfo=UTC)
)


@given(moments, st.integers(0, 60))
def test_when_it_is_due_so_much_opening_time_has_passed(since, allowed):
    hours = read(WEEK)

    due = due_after(hours, since, timedelta(hours=allowed), BERLIN)

    assert due is not None
    assert hours_between(hours, since, due, BERLIN) == timedelta(hours=allowed)


@given(moments, moments, moments)
def test_opening_time_adds_up(one, two, three):
    first, second, third = sorted((one, two, three))
    hours = OpeningHours(((Span(600, 1500),),) * 7)

    def between(a: datetime, b: datetime) -> timedelta:
        return hours_between(hours, a, b, BERLIN)

    assert between(first, second) + between(second, third) == between(first, third)
