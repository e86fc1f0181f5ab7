"""Articles of Italian before a place to fill: il 12 but l’11, dal 9 but dall’8, i 40 but gli 80.

What stands in a place is not known to the words around it, so none of them may depend on it.
"""

from __future__ import annotations

import re

import pytest

from csdesk.catalogue import catalogue
from csdesk.letters.shipped import phrases, sample_words
from csdesk.paths import resource

NEVER_8_OR_11 = {"year", "days", "W"}
"""Years of this century, and the spans that Settings offers: 90, 180 and 365 days."""
BEFORE_A_PLACE = re.compile(
    r"\b(?:il|al|dal|del|nel|sul|i|ai|dai|dei|nei|sui|gli|agli|dagli|degli|negli|sugli)"
    r" \{(\w+)\}(?!°)"  # the third quarter is no 11th
    r"|(?:l|dell|all|dall|nell|sull)’\{(\w+)\}",
    re.IGNORECASE,
)


def wrong_in(told: str) -> list[str]:
    found = (before or elided for before, elided in BEFORE_A_PLACE.findall(told))
    return [name for name in found if name not in NEVER_8_OR_11]


def told() -> dict[str, str]:
    """Where it stands -> what is said there in Italian."""
    found = {f"{context}: {source}": said for (context, source), said in catalogue("it").items()}
    for path in resource("letters", "it").glob("*.txt"):
        found[f"letter: {path.stem}"] = path.read_text("utf-8")
    for name, said in (*phrases("it").items(), *sample_words("it").items()):
        found[f"letter: {name}"] = said
    return found


def test_no_italian_article_depends_on_what_is_filled_in_behind_it() -> None:
    assert {where: said for where, said in told().items() if wrong_in(said)} == {}


@pytest.mark.parametrize("said", ["dal {day}", "Il {share} del margine", "dei {n}", "l’{share}"])
def test_an_article_that_depends_on_a_number_is_seen(said: str) -> None:
    assert wrong_in(said) != []


@pytest.mark.parametrize("said", ["Cliente dal {year}", "il {n}° trimestre", "di {n}", "le {time}"])
def test_an_article_that_fits_every_number_is_let_pass(said: str) -> None:
    assert wrong_in(said) == []
