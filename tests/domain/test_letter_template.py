"""Filling a letter: facts are put in once, and nothing that they say is ever read again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.errors import Refused
from csdesk.domain.letter import LetterKind
from csdesk.domain.letter_template import KNOWN, Placeholder, fill, unknown_names
from csdesk.letters.shipped import phrases, shipped_template

HOSTILE = (
    "{{7*7}}",
    "{remedy}",
    "{customer.__class__}",
    "{0}",
    "%(name)s",
    "${HOME}",
    "<b>x</b>",
    "\\g<0> \\1",
    "{customer!r:>99}",
)
names = st.sampled_from(sorted(KNOWN))
words = st.text(st.characters(exclude_categories=("Cs",)), min_size=1) | st.sampled_from(HOSTILE)


def test_a_name_in_braces_becomes_its_fact() -> None:
    assert fill("Dear {customer},", {"customer": "Anna"}).text == "Dear Anna,"


@given(st.dictionaries(names, words), st.sampled_from(HOSTILE))
def test_no_fact_is_ever_read_as_a_template(facts: dict[str, str], hostile: str) -> None:
    said = {name: hostile + value for name, value in facts.items()}
    template = "\n\n".join(f"<<{{{name}}}>>" for name in said)
    expected = "\n\n".join(f"<<{value}>>" for value in said.values())
    assert fill(template, said).text == expected


@given(st.lists(names | st.sampled_from(["nobody", "customer.name"]), min_size=1), words)
def test_what_stands_between_the_names_stays_as_it_is(parts: list[str], value: str) -> None:
    facts = dict.fromkeys(KNOWN, "x" + value)
    template = " und ".join(f"{{{part}}}" for part in parts)
    wanted = " und ".join(facts.get(part, f"{{{part}}}") for part in parts)
    assert fill(template, facts).text == wanted


@given(st.text(st.characters(exclude_characters="{}\r", exclude_categories=("Cs",))))
def test_a_text_without_braces_keeps_its_words(text: str) -> None:
    assert fill(text, {}).text.split() == text.split()


def test_names_that_nobody_knows_are_left_as_written_and_reported() -> None:
    filled = fill("Dear {Customer}, {customer.name} {7*7} {{customer}} {nobody}", {})
    assert filled.text == "Dear {Customer}, {customer.name} {7*7} {{customer}} {nobody}"
    assert filled.unknown == ("Customer", "customer.name", "7*7", "nobody")
    assert unknown_names("{customer} {shop}") == ()


def test_a_paragraph_without_any_of_its_facts_is_left_out() -> None:
    template = "Dear {customer},\n\nWhat happens next:\n{promises}\n\n{goodwill}\n\nBye"
    filled = fill(template, {"customer": "Anna", "promises": " "})
    assert filled.text == "Dear Anna,\n\nBye"
    assert filled.empty == ("promises", "goodwill")


def test_a_line_without_its_facts_is_left_out_of_a_paragraph_that_stays() -> None:
    assert (
        fill("{person}\n{contact}\n{shop}", {"person": "Tom", "shop": "Mill"}).text == "Tom\nMill"
    )


def test_every_letter_that_ships_names_only_facts_that_are_known() -> None:
    for kind in LetterKind:
        words = shipped_template(kind)
        assert words.subject and not unknown_names(words.subject)
        assert not unknown_names(words.body)
        assert f"{{{Placeholder.SIGNATURE}}}" in words.body, kind


def test_a_goodbye_says_sorry_and_no_letter_shouts_or_hides() -> None:
    from csdesk.domain.policy_speak import policy_speak

    assert "We are sorry to lose your business." in shipped_template(LetterKind.GOODBYE).body
    for kind in LetterKind:
        body = shipped_template(kind).body
        assert "!" not in body
        assert not policy_speak(body), kind
    assert not any("!" in phrase or policy_speak(phrase) for phrase in phrases().values())


def test_long_facts_that_are_named_over_and_over_are_refused() -> None:
    words = "x" * 100_000
    assert len(fill("{words} " * 10, {"words": words}).text) == 10 * 100_001
    with pytest.raises(Refused):
        fill("{words}" * 10_000, {"words": words})


def test_every_fact_may_be_named_once_however_long_all_of_them_are() -> None:
    facts = {name: "x" * 100_000 for name in KNOWN}
    named = " ".join(f"{{{name}}}" for name in facts)
    assert len(fill(named, facts).text) > 2_000_000
