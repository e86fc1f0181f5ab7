"""What a list was taken for, and why rows stay out, can be said in any language."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from csdesk import catalogue
from csdesk.domain.drafts import ImportPlan
from csdesk.domain.errors import Refused
from csdesk.domain.spoken import English, said, speak
from csdesk.intake.drafting.plan import plan_import
from csdesk.intake.files.reading import read_pasted
from csdesk.intake.meaning.understanding import Understanding, understand
from csdesk.intake.words import other_lists, strange_titles, told_by_one_heading
from csdesk.intake.words_in_layouts import WORDS_IN_LAYOUTS
from csdesk.language import Language
from csdesk.paths import resource
from tests.other_tongue import OtherTongue, left_in_english

SALES = (
    "Order,Date,Customer,Email,Total,Status\n"
    "A1,2026-03-01,Ann Lind,ann@lind.example,12.00,paid\n"
    "A2,03/04/2026,Bo Kurz,no mail at all,twelve,paid\n"
    "A3,2026-03-05,Cy Dorn,cy@dorn.example,,paid\n"
    "A4,2026-03-05,Cy Dorn,cy@dorn.example,7.00,cancelled\n"
    "Total,,,,19.00,\n"
)
CUSTOMERS = "Name\nAnn Lind\nBo Kurz\n"
ANSWERS = "Date,Email,How likely are you to recommend us?,Score\n2026-03-01,a@b.example,11,3\n"
THEIRS = (*f"{SALES},{ANSWERS}".replace("\n", ",").split(","), "Name")


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak(English())


def read(text: str) -> tuple[Understanding, ImportPlan]:
    table = read_pasted(text)
    found = understand(table)
    return found, plan_import(table, found)


def words_of(found: Understanding, plan: ImportPlan) -> list[str]:
    problems = [text for each in plan.problems for text in (each.reason, each.beside) if text]
    doubts = [
        text
        for doubt in plan.doubts
        for text in (doubt.question, *(choice.words for choice in doubt.choices))
    ]
    guesses = [said(guess.why) for guess in found.guesses]
    return [said(found.title), *found.why, *problems, *doubts, *guesses, *map(said, plan.left_out)]


@pytest.mark.parametrize("text", [SALES, CUSTOMERS, ANSWERS])
def test_nothing_said_of_a_list_is_left_in_english(text: str) -> None:
    speak(OtherTongue())

    told = words_of(*read(text))

    assert told
    assert list(left_in_english(told, (*THEIRS, "Column", "Pasted rows"))) == []


def test_a_problem_is_said_in_german_and_in_english_again(monkeypatch: pytest.MonkeyPatch) -> None:
    german = {
        ("csdesk", "“{value}” is no amount"): "„{value}“ ist kein Betrag",
        ("csdesk", "This is no amount"): "Das ist kein Betrag",
    }
    monkeypatch.setattr(catalogue, "catalogue", lambda language: german if language == "de" else {})
    _, english = read(SALES)

    speak(Language("de", "EUR"))
    _, told = read(SALES)
    speak(English())

    of_amount = next(each for each in told.problems if each.value == "twelve")
    assert of_amount.reason == "„twelve“ ist kein Betrag"
    assert of_amount.beside == "Das ist kein Betrag"
    assert told.purchases[:] == english.purchases[:]
    assert told.left_out == english.left_out
    assert read(SALES)[1].problems == english.problems


def test_why_a_list_is_refused_is_not_left_in_english() -> None:
    speak(OtherTongue())

    with pytest.raises(Refused) as refused:
        understand(read_pasted("Deal name,Deal stage,Amount\nBig one,open,100\n"))

    assert list(left_in_english([refused.value.sentence], ["Pasted rows"])) == []


def test_what_the_files_of_layouts_say_is_marked_for_every_language() -> None:
    told = {each.sentence for each in told_by_one_heading()}
    told |= {called for _, called in strange_titles().values()} | set(other_lists())
    for path in resource("layouts").glob("*.json"):
        layout = json.loads(path.read_text(encoding="utf-8"))
        told |= {layout.get("refuse", ""), *layout.get("rules", {}).get("called", {}).values()}
        told |= set(layout.get("called", {}).values())
    for sentence in filter(None, told):
        what, _, instead = sentence.partition("; ")
        assert what in WORDS_IN_LAYOUTS
        assert not instead or f"{instead[0].upper()}{instead[1:]}" in WORDS_IN_LAYOUTS
