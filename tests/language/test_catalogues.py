"""Everything csdesk says in reports is told in every language, whole and fit for a workbook."""

from __future__ import annotations

import re
import string
from xml.etree import ElementTree

import pytest

from csdesk.catalogue import REPORT_WORDS, catalogue, catalogue_path
from csdesk.domain.ours import LANGUAGES
from csdesk.language import Language
from tests.language.catalogues import OTHERS, ROOT, all_in, marked_words, wanted
from tests.language.glossary import GLOSSARY, SAME_AS_ENGLISH

PAIRS = [(language, context) for language in OTHERS for context in wanted()]
ENDS = re.compile(r"[.…?]$")


def told(language: str, context: str = REPORT_WORDS) -> dict[str, str]:
    """What is finished of a catalogue."""
    everything = all_in(catalogue_path(language))[context]
    return {words: said for words, said in everything.items() if said}


def places(words: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(words) if name is not None)


def has_words(text: str) -> bool:
    """Whether anything is said in it but what its places are filled with."""
    return re.search(r"[^\W\d_]", re.sub(r"\{\w+\}", "", text)) is not None


def ends_a_sentence(words: str) -> bool:
    """Languages differ in whether the stop stands within the quotes or behind them."""
    return ENDS.search(words.rstrip("“”»\u00a0")) is not None


def edges(words: str) -> tuple[str, str]:
    """What stands off from the words that others are put before or behind."""
    begun, ended = words.lstrip(" \n"), words.rstrip(" \n")
    return words[: len(words) - len(begun)], words[len(ended) :]


@pytest.mark.parametrize(("language", "context"), PAIRS)
def test_every_word_of_the_code_is_in_the_catalogue_and_none_besides(language, context):
    there = all_in(catalogue_path(language))[context]
    assert sorted(there) == sorted(wanted()[context]), "python3 dev.py words"


@pytest.mark.parametrize(("language", "context"), PAIRS)
def test_every_word_is_translated(language, context):
    assert sorted(wanted()[context].keys() - told(language, context).keys()) == []


@pytest.mark.parametrize(("language", "context"), PAIRS)
def test_a_translation_has_the_same_places_to_fill(language, context):
    for words, said in told(language, context).items():
        assert places(said) == places(words), words


@pytest.mark.parametrize(("language", "context"), PAIRS)
def test_a_translation_begins_and_ends_as_the_english_does(language, context):
    for words, said in told(language, context).items():
        assert edges(said) == edges(words), words
        if len(words) > len("Total, {n} rows"):  # a short one may be an abbreviation
            assert ends_a_sentence(said) == ends_a_sentence(words), words


@pytest.mark.parametrize(("language", "context"), PAIRS)
def test_no_translation_has_a_straight_quote(language, context):
    """A straight one breaks structured references in Excel, and reads like a typewriter."""
    for words, said in told(language, context).items():
        assert not set(said) & set("'\"!"), words
        assert "  " not in said or "  " in words, words


def test_the_marked_words_have_no_straight_quote_either():
    assert [words for words in marked_words() if set(words) & set("'\"")] == []


@pytest.mark.parametrize(("language", "context"), PAIRS)
def test_no_english_is_left_where_it_should_not_be(language, context):
    same = {words for words, said in told(language, context).items() if words == said}
    assert {words for words in same if has_words(words)} - SAME_AS_ENGLISH[language] == set()


def test_words_that_are_the_same_in_two_languages_are_still_said():
    for language in OTHERS:
        finished = {
            words
            for context in wanted()
            for words, said in told(language, context).items()
            if words == said
        }
        assert SAME_AS_ENGLISH[language] - finished == set()


@pytest.mark.parametrize("language", OTHERS)
def test_the_words_of_the_glossary_are_used(language):
    for words, said in told(language).items():
        for term, theirs in GLOSSARY.items():
            if re.search(rf"\b{term}\b", re.sub(r"\{\w+\}", "", words), re.IGNORECASE):
                pattern = theirs[OTHERS.index(language)]
                assert re.search(pattern, said, re.IGNORECASE), f"{term}: {words!r} -> {said!r}"


def test_the_glossary_for_translators_names_every_word_of_it():
    text = (ROOT / "resources" / "translations" / "GLOSSARY.md").read_text(encoding="utf-8")
    for term in GLOSSARY:
        assert re.search(rf"^\| (?:{term}) \|", text, re.MULTILINE), term


@pytest.mark.parametrize("language", OTHERS)
def test_signs_that_stand_off_do_so_by_a_space_that_never_breaks(language):
    for words, said in told(language).items():
        assert not re.search(r" [:;?»%]|« ", said), words


@pytest.mark.parametrize("language", OTHERS)
def test_a_catalogue_is_one_that_qt_linguist_opens(language):
    root = ElementTree.parse(catalogue_path(language)).getroot()

    assert (root.tag, root.get("language"), root.get("sourcelanguage")) == ("TS", language, "en")
    assert catalogue(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_is_not_in_a_catalogue_is_said_in_english(language):
    assert Language(language).say("Nobody marked {what}.", what="this") == "Nobody marked this."


def test_a_broken_place_in_a_catalogue_is_said_in_english(monkeypatch):
    broken = {("csdesk", "{n} lines"): "{zahl} Zeilen"}
    monkeypatch.setattr("csdesk.catalogue.catalogue", lambda language: broken)

    assert Language("de").say("{n} lines", n=3) == "3 lines"


def test_what_is_counted_is_one_or_many_as_the_language_has_it():
    def rows(language: str, n: int) -> str:
        return Language(language).say_counted("Total, {n} row", "Total, {n} rows", n)

    assert [rows("en", n) for n in (0, 1, 2)] == [
        "Total, 0 rows",
        "Total, 1 row",
        "Total, 2 rows",
    ]
    assert rows("de", 12345) == "Summe, 12.345 Zeilen"
    assert [rows("fr", n) for n in (0, 1, 2)] == [
        "Total, 0 ligne",
        "Total, 1 ligne",
        "Total, 2 lignes",
    ]
    assert rows("es", 0) == "Total, 0 filas"


def test_what_stands_in_a_place_is_never_read_again():
    said = Language("de").say("{title}: {n} lines", title="{n} {x}", n="3")
    assert said == "{n} {x}: 3 Zeilen"
