"""Words by which complaints and answers are known, read once from ``resources/layouts/words``."""

from __future__ import annotations

import json
from collections.abc import Container, Iterable
from functools import cache
from typing import Any

from csdesk.domain.complaint import Severity
from csdesk.domain.contact import Channel
from csdesk.domain.import_fields import SCORE_FIELDS, Field
from csdesk.intake.words import cell_word, spaced, squeezed
from csdesk.paths import resource

COMPLAINTS, ANSWERS = "complaints.json", "answers.json"


@cache
def _file(name: str) -> dict[str, Any]:
    return dict(json.loads(resource("layouts", "words", name).read_text(encoding="utf-8")))


@cache
def told_fields(name: str) -> dict[str, tuple[tuple[Field, int], ...]]:
    """Squeezed heading -> the fields it may mean, each with its rank: 0 is the plainest word."""
    found: dict[str, list[tuple[Field, int]]] = {}
    for each, words in _file(name)["fields"].items():
        for rank, word in enumerate(words):
            found.setdefault(heading_key(word), []).append((Field(each), rank))
    return {word: tuple(fields) for word, fields in found.items()}


@cache
def told_signs(name: str) -> frozenset[str]:
    """Squeezed headings that hardly any other list has."""
    return frozenset(map(heading_key, _file(name)["signs"]))


@cache
def bare_scores() -> frozenset[str]:
    """Squeezed headings of a score that don't say what was asked."""
    return frozenset(map(squeezed, _file(ANSWERS)["bare"]))


@cache
def question_stems() -> tuple[tuple[Field, tuple[str, ...]], ...]:
    """Parts of words that tell what a question is about, in the order they are tried."""
    return tuple((Field(each), tuple(words)) for each, words in _file(ANSWERS)["stems"].items())


@cache
def complaint_words(group: str) -> frozenset[str]:
    """A group of words in cells: ``closed``, ``open``, ``left_out``, ``yes``, ``no`` ..."""
    return frozenset(map(cell_word, _file(COMPLAINTS)[group]))


@cache
def beginnings() -> frozenset[str]:
    """First words of a heading that change nothing: ``ticket status`` is a ``status``."""
    return frozenset(map(spaced, _file(COMPLAINTS)["begins"]))


@cache
def score_labels(wanted: Field) -> dict[str, int]:
    """An answer in words -> the score it stands for."""
    return _by_word(_file(ANSWERS)["labels"].get(wanted.value, {}), int)


def is_named_score(heading: str) -> bool:
    """Whether a heading is the name of a score that csdesk keeps, such as ``CSAT``."""
    fields = told_fields(ANSWERS).get(heading_key(heading), ())
    return any(each in SCORE_FIELDS for each, _ in fields)


@cache
def no_score() -> frozenset[str]:
    """What a cell holds where nobody gave a score."""
    return frozenset(map(cell_word, _file(ANSWERS)["no_score"]))


@cache
def _channels() -> dict[str, Channel]:
    return _by_word(_file(COMPLAINTS)["channels"], Channel)


@cache
def _severities() -> dict[str, Severity]:
    return _by_word(_file(COMPLAINTS)["severities"], lambda grade: Severity(int(grade)))


def channel_of(written: str) -> Channel | None:
    """The way a complaint came in; None for a word that nobody knows."""
    return _channels().get(_best(_channels(), written))


def severity_of(written: str) -> Severity | None:
    """How grave a complaint is; None for a word that nobody knows."""
    return _severities().get(_best(_severities(), written))


def _best(known: Container[str], written: str) -> str:
    """All of its words where they are known, else the first: ``Low (3 days)`` is low."""
    words = cell_word(written)
    return words if words in known else words.partition(" ")[0]


def _by_word(told: dict[str, Iterable[str]], value: Any) -> dict[str, Any]:
    return {cell_word(word): value(key) for key, words in told.items() for word in words}


def heading_key(word: str) -> str:
    """A heading as it is compared; ``#`` alone is one too."""
    return squeezed(word) or word.strip()


@cache
def staff_words() -> frozenset[str]:
    """Words in a heading that say its column speaks of somebody of the shop."""
    return frozenset(map(spaced, _file(COMPLAINTS)["staff"]))


@cache
def ended_words_only() -> frozenset[str]:
    """Squeezed headings such as ``Is closed`` whose cells say yes or no."""
    closed = {*_file(COMPLAINTS)["closed"]}
    return frozenset(map(squeezed, closed | {f"is {word}" for word in closed}))
