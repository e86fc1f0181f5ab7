"""What Insight says can be said in any language: nothing of it is left in English."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from csdesk import catalogue
from csdesk.demo import make_demo
from csdesk.desk import Desk
from csdesk.domain.insight import words_coin, words_shop
from csdesk.domain.insight.finding import Finding
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import plain_speech
from csdesk.domain.insight.what_if import what_if, what_if_words
from csdesk.domain.insight.whole import Insight
from csdesk.domain.spoken import English, speak
from csdesk.language import Language
from csdesk.services.charts import customer_chart
from csdesk.services.insight.customer import customer_insight
from csdesk.services.insight.fair_coin import coin_for, start_trial, stop_costs
from csdesk.services.insight.payback import take_looks
from csdesk.services.insight.whole import insight
from csdesk.services.shops import open_shop
from tests.builders import a_complaint, a_customer
from tests.conftest import fixed_now
from tests.lean_shops import LEAN_SHOPS, furnish
from tests.other_tongue import OtherTongue, left_in_english

TODAY = date(2026, 11, 21)


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak(English())


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    path: Path = make_demo(tmp_path_factory.mktemp("demo") / "demo.csdesk", today=TODAY)
    desk = open_shop(path, read_only=True, now=fixed_now)
    yield desk
    desk.store.close()


def findings(value: Any) -> Iterator[Finding]:
    """Every finding that a value of Insight holds, however deep."""
    if isinstance(value, Finding):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from findings(getattr(value, field.name))
    elif isinstance(value, tuple):
        for each in value:
            yield from findings(each)


def sentences(value: Any) -> list[str]:
    found = list(findings(value))
    assert found
    lines = [line for one in found if one.worked_out for line in one.worked_out.lines]
    return [*(one.sentence for one in found), *lines]


def typed(known: Insight) -> list[str]:
    """What somebody typed, and how the plain speech writes money and minutes."""
    changes = [change.what for cause in known.causes.causes for change in cause.changes]
    names = [person.name for person in known.people.people]
    causes = [cause.label for cause in known.causes.causes if cause.cause_id]
    kinds = [kind.category for kind in known.precedents.kinds]
    return [*changes, *names, *causes, *kinds, "EUR", "min"]


def figures(value: Any) -> list[tuple[Any, ...]]:
    return [(one.label, one.value, one.low, one.high, one.n, one.reason) for one in findings(value)]


def test_nothing_insight_says_of_the_demo_shop_is_left_in_english(demo: Desk) -> None:
    period = Period(TODAY)
    english = insight(demo, period, plain_speech("EUR"))
    speak(OtherTongue())

    known = insight(demo, period, plain_speech("EUR"))

    assert list(left_in_english(sentences(known), typed(known))) == []
    assert figures(known) == figures(english)


@pytest.mark.parametrize(
    "name", ["0_cases", "1_cases", "30_cases", "nobody_bought", "everybody_alike", "one_person"]
)
def test_nothing_it_says_of_shops_that_know_little_is_left_in_english(
    desk: Desk, name: str
) -> None:
    furnish(desk, LEAN_SHOPS[name])
    take_looks(desk)
    speak(OtherTongue())

    known = insight(desk, Period(desk.today()), plain_speech("EUR"))

    assert list(left_in_english(sentences(known), typed(known))) == []


def test_nothing_it_says_of_a_customer_is_left_in_english(demo: Desk) -> None:
    speech = plain_speech("EUR")
    speak(OtherTongue())
    for key in range(1, 12):
        chart = customer_chart(demo, key)
        known = customer_insight(demo, key, TODAY, speech)
        more = [
            what_if_words(what_if(chart.figures, minutes, goodwill), speech)
            for minutes in (0, 1, 90)
            for goodwill in (0, 2_000, 9_000_000)
        ]
        names = chart.customer.name, chart.customer.first_name, "EUR", "min"

        assert list(left_in_english([*sentences(known), known.next_step, *more], names)) == []


def test_what_the_coin_says_is_not_left_in_english(desk: Desk) -> None:
    complaint = a_complaint(desk, a_customer(desk).id)
    speak(OtherTongue())
    nothing_runs = coin_for(desk, complaint.id).sentence
    start_trial(desk, "42", 500, 100)

    said = [nothing_runs, coin_for(desk, complaint.id).sentence, stop_costs(desk)]

    assert list(left_in_english(said)) == []


def test_a_finding_is_said_in_german_and_in_english_again(
    demo: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    german = {
        ("csdesk", words_shop.SPEND): "Kunden haben {spend} ohne Steuer ausgegeben.",
        ("csdesk", words_shop.SEEN): "{who}, Stand {day}.",
        ("csdesk", "{n} customers"): "{n} Kunden",
    }
    monkeypatch.setattr(catalogue, "catalogue", lambda language: german if language == "de" else {})
    english = insight(demo, Period(TODAY), plain_speech("EUR")).facts.spend

    speak(Language("de", "EUR"))
    told = insight(demo, Period(TODAY), plain_speech("EUR")).facts.spend
    speak(English())

    assert told.sentence.startswith("Kunden haben ")
    assert told.sentence.endswith(" Kunden, Stand 2026-11-21.")
    assert (told.value, told.n) == (english.value, english.n)
    assert insight(demo, Period(TODAY), plain_speech("EUR")).facts.spend == english


def test_a_trial_is_refused_in_the_language_that_is_spoken(desk: Desk) -> None:
    from csdesk.domain.errors import Refused

    speak(OtherTongue())

    with pytest.raises(Refused) as refused:
        start_trial(desk, "42", 500, 1)

    assert list(left_in_english([str(refused.value)])) == []
    assert words_coin.WANTS_SIZE.startswith("Plan between")
