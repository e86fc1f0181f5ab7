"""A sentence whose last word is cut short (“22. Apr.”, “Bike Co.”) ends with one full stop."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from csdesk.catalogue import catalogue, words_of
from csdesk.domain.spoken import filled
from csdesk.language import Language
from tests.language.catalogues import OTHERS, ROOT, marked_words, window_words
from ui.wording import Wording

BEFORE_A_STOP = re.compile(r"\{\w+\}\.(?=\s|$|[”“»])")


@pytest.mark.parametrize(
    ("words", "name", "told"),
    [
        ("We let {name} down.", "Bike Co.", "We let Bike Co. down."),
        ("Thank you, {name}.", "Anna", "Thank you, Anna."),
        ("Thank you, {name}.", "Bike Co.", "Thank you, Bike Co."),
        ("Thank you, {name}. Come again.", "Bike Co.", "Thank you, Bike Co. Come again."),
        ("You asked: {name}.", "Is it ready?", "You asked: Is it ready?"),
        ("Thank you, {name}...", "Bike Co.", "Thank you, Bike Co...."),
        ("{{name}}. {name}.", "Bike Co.", "{name}. Bike Co."),
        ("{name:>4}. {name!s}.", "Co.", " Co. Co."),
    ],
)
def test_what_ends_with_a_full_stop_ends_the_sentence(words: str, name: str, told: str) -> None:
    assert filled(words, name=name) == told


@pytest.mark.parametrize(("language", "day"), [("de", "Mi., 22. Apr."), ("fr", "mer. 22 avr.")])
def test_a_day_that_is_cut_short_ends_a_sentence(language: str, day: str) -> None:
    cut_short = Wording("EUR", language).day(date(2026, 4, 22))

    assert cut_short == day
    assert filled("Since {day}.", day=cut_short) == f"Since {day}"


def test_reports_and_letters_say_one_full_stop() -> None:
    for language in ("en", *OTHERS):
        told = Language(language).say("Amounts in {currency}.", currency="kr.")

        assert told.endswith(" kr.") and not told.endswith(".."), language


def test_windows_fill_in_what_stands_before_a_full_stop_with_care() -> None:
    """In any language: ``.format`` would put a second one behind “22. Apr.”"""
    ends = sentences_that_end_in_a_place()
    assert len(ends) > 100

    careless = [told for path in (ROOT / "ui").rglob("*.py") for told in formats(path, ends)]

    assert careless == []


def sentences_that_end_in_a_place() -> set[str]:
    found = {words for words in (*window_words(), *marked_words()) if BEFORE_A_STOP.search(words)}
    for language in OTHERS:
        for (_, source), told in catalogue(language).items():
            if BEFORE_A_STOP.search(told):
                found.add(words_of(source)[0])
    return found


def formats(path: Path, sentences: set[str]) -> Iterator[str]:
    """Where a file fills one of the sentences in with ``.format``."""
    tree = ast.parse(path.read_text("utf-8"))
    for scope in ast.walk(tree):
        if not isinstance(scope, ast.FunctionDef):
            continue
        kept = {
            name.id
            for node in ast.walk(scope)
            if isinstance(node, ast.Assign) and _says(node.value, sentences)
            for target in node.targets
            for name in ast.walk(target)
            if isinstance(name, ast.Name)
        }
        for node in ast.walk(scope):
            if isinstance(node, ast.Attribute) and node.attr == "format":
                named = isinstance(node.value, ast.Name) and node.value.id in kept
                if named or _says(node.value, sentences):
                    yield f"{path.relative_to(ROOT)}:{node.lineno}"


def _says(node: ast.AST, sentences: set[str]) -> bool:
    """Whether the words themselves stand there, and are not filled in already."""
    if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "filled":
        return False
    if isinstance(node, ast.Constant):
        return node.value in sentences
    return any(_says(part, sentences) for part in ast.iter_child_nodes(node))
