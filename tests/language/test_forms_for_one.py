"""One of a thing is told as one, wherever something is counted, and in French nothing is, too."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from csdesk.catalogue import words_of
from csdesk.desk import Desk
from csdesk.domain import spoken
from csdesk.domain.import_fields import Field, Guess
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import plain_speech
from csdesk.domain.spoken import quoted, said_counted
from csdesk.intake.meaning.sureness import why_of
from csdesk.language import Language
from csdesk.services.import_course import waiting_words
from csdesk.services.insight.payback import take_looks
from csdesk.services.insight.whole import insight
from tests.language.catalogues import wanted
from tests.lean_shops import LEAN_SHOPS, furnish
from tests.services.test_insight_languages import sentences
from ui.wording import Wording

_WORD = re.compile(r"[a-z]+")
ODD = re.compile(r"\b1 (?!of\b|is\b)(?:\w+ )?\w*[^s\W]s\b")
"""A one before a word for several."""
_NO_NUMBERS = (
    "name|place|net|who|where|folder|share|title|person|parent|entry|numbers|first|key|amount"
)
_NO_NOUNS = (
    "is|was|has|less|this|its|as|always|towards|means|costs|takes|says|does|thus|plus|us|yes"
    "|lies|buys|pays"
)
COUNTED = re.compile(
    rf"\{{(?!(?:{_NO_NUMBERS})\}})\w+\}} (?:[a-z’-]+ )?(?!(?:{_NO_NOUNS})\b)([a-z]+[a-z]s|people)\b"
)
"""A number before a word for several."""
ONE = re.compile(r"\b(?:1|[Oo]ne|[Aa]n?|[Tt]he|[Yy]our|last)\b|\{n\}|[Yy]esterday|[Tt]oday")
RULES = ("at least {n}", "at most {n}", "up to {n}", "to {n}", "than {n}", "takes {n}", "first {n}")
"""How a number is told that a rule sets, and that is never one."""
NEVER_ONE = (
    *("bear this name", "sheets have the same headings", "{cards} cards", "{height} rows"),
    *("{longest_cell}", "{most_rows}", "{most_columns}", "of {all} ", "begins with {n}"),
    *("{n} minutes for a customer", "{n} goods and parts", "care {care}, later", "light care of"),
    *("the first {first} days", "With {n} complaints:", "All looks were taken", "{next}"),
    *("below {n}", "at {n} complaints", "{first} complaints", "After {n} minutes", "seconds left"),
    *("minutes left", "{n} years ago", "{n} months ago", "{n} minutes", "maybe add it"),
    *("last copy {n} days ago", "of {m} customers", "{n} days since, so far", "took {n} contacts"),
)
"""Two at least by what they are: a choice, limits, a look of Insight, times from two on."""
TOLD_APART = (
    *("{n} times", "{n} times.", "Checked: all {n} customers inside.", "{n} customers in it were"),
)
"""Whoever says these asks first whether it is one, and then says something else altogether."""
IN_INSIGHT = "csdesk/domain/insight/"
"""Counted by the walk through small shops below."""


def test_whatever_is_counted_has_words_for_one() -> None:
    assert list(without_one(all_words())) == []


def test_words_without_a_form_for_one_are_noticed() -> None:
    planted = [("{n} hens have no barn, so they wait", "csdesk/x.py"), ("1 sale", "csdesk/x.py")]
    assert list(without_one(planted)) == ["{n} hens have no barn, so they wait"]
    mended = [("{n} hen has no barn, so it waits", "csdesk/x.py"), *planted]
    assert list(without_one(mended)) == []


def all_words() -> list[tuple[str, str]]:
    return [
        (words_of(source)[0], sorted(places)[0])
        for words in wanted().values()
        for source, places in words.items()
    ]


def without_one(known: list[tuple[str, str]]) -> Iterator[str]:
    by_word: dict[str, list[str]] = {}
    for words, _ in known:
        for word in set(_WORD.findall(words)) if ONE.search(words) else ():
            by_word.setdefault(word, []).append(words)
    excused = (*RULES, *NEVER_ONE, *TOLD_APART)
    for words, place in known:
        if place.startswith(IN_INSIGHT) or any(each in words for each in excused):
            continue
        nouns = (singular(found[1]) for found in COUNTED.finditer(words))
        if not all(any(alike(one, words) for one in by_word.get(noun, ())) for noun in nouns):
            yield words


def singular(word: str) -> str:
    if word == "people":
        return "person"
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")


def alike(one: str, many: str) -> bool:
    """Whether some of the shorter one stands in the other; of a word or two nothing has to."""
    first, second = set(_WORD.findall(one)), set(_WORD.findall(many))
    shorter = min(len(first), len(second))
    return one != many and (shorter < 4 or len(first & second) >= 0.2 * shorter)


@pytest.mark.parametrize("name", ["0_cases", "1_cases", "one_customer_has_all"])
def test_nothing_that_insight_says_of_a_small_shop_counts_one_as_several(
    desk: Desk, name: str
) -> None:
    furnish(desk, LEAN_SHOPS[name])
    take_looks(desk)

    known = insight(desk, Period(desk.today()), plain_speech("EUR"))

    assert [told for told in sentences(known) if ODD.search(told)] == []


@pytest.mark.parametrize("lacking", ["amount", "date", "rate"])
def test_one_sale_that_waits_is_one(lacking: str) -> None:
    [one], [two] = waiting_words({lacking: 1}), waiting_words({lacking: 2})

    assert one.reason.startswith("1 sale ")
    assert two.reason.startswith("2 sales ")


@pytest.fixture
def french(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(spoken._Spoken, "by", Language("fr"))
    yield


@pytest.mark.usefixtures("french")
def test_in_french_nothing_is_told_as_one_is_by_the_core_and_the_window(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("csdesk.language.translated", lambda code, words: None)

    assert said_counted("{n} sale", "{n} sales", 0) == "0 sale"
    assert said_counted("{n} sale", "{n} sales", 2) == "2 sales"
    assert said_counted("One sale", "{n} sales", 0) == "0 sales"
    assert Wording("EUR", "fr_FR").counted(0, "{n} sale", "{n} sales") == "0 sale"


@pytest.mark.usefixtures("french")
def test_names_stand_between_the_marks_of_the_language(monkeypatch: pytest.MonkeyPatch) -> None:
    words = {"“{words}”": "« {words} »"}
    monkeypatch.setattr("csdesk.language.translated", lambda code, asked: words.get(asked))
    guess = Guess("Montant", Field.TOTAL, sure=True, why="")

    [told] = why_of("", {Field.TOTAL: (0,)}, (guess,), (), (), program=False)

    assert quoted("{n}") == "« {n} »"
    assert "« Montant »" in told and "“" not in told
