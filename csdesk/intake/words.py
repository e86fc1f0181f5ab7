"""The words that headings and cells are known by, read once from ``resources/layouts/words``."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from csdesk.domain.import_fields import Field
from csdesk.paths import resource

_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])|(?<=[A-Z])(?=[A-Z][a-z]{2})")
_PLAIN_LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "ł": "l", "ı": "i", "đ": "d", "æ": "ae", "œ": "oe"}
)
_IN_TWO = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_OTHER = re.compile(r"[\W_]+")


def spaced(text: str) -> str:
    """A heading as words: ``*InvoiceNo`` and ``invoice_no`` are both ``invoice no``."""
    return _OTHER.sub(" ", _CAMEL.sub(" ", text)).strip().casefold()


def squeezed(text: str) -> str:
    """A heading without anything but letters and digits: the form in which they are compared."""
    return _OTHER.sub("", text).casefold()


def folded(text: str) -> str:
    """A squeezed heading without accents, as many people type it: ``numero`` for ``número``."""
    return _without_marks(squeezed(text))


def _without_marks(text: str) -> str:
    """Small letters without accents and dots: the ``İ`` of ``İptal`` leaves more than an ``i``."""
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text.translate(_PLAIN_LETTERS))
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


@cache
def _file(name: str) -> dict[str, Any]:
    path = resource("layouts", "words", name)
    return dict(json.loads(path.read_text(encoding="utf-8")))


def _squeezed_set(words: Iterable[str]) -> frozenset[str]:
    return frozenset(squeezed(word) for word in words)


@cache
def headings_of() -> dict[str, tuple[Field, ...]]:
    """Squeezed heading -> the fields it may mean, the likeliest first."""
    found: dict[str, list[Field]] = {}
    for name, words in _file("headings.json")["fields"].items():
        for word in words:
            _note(found, squeezed(word), Field(name))
    for form, fields in list(found.items()):
        for other in (folded(form), form.translate(_IN_TWO)):
            for each in fields if other != form else ():
                _note(found, other, each)
    return {word: tuple(fields) for word, fields in found.items()}


def _note(found: dict[str, list[Field]], form: str, each: Field) -> None:
    fields = found.setdefault(form, []) if form else [each]
    if each not in fields:
        fields.append(each)


@cache
def grammar_heads() -> dict[Field, frozenset[str]]:
    """Field -> words, without accents, that say it at the heart of a longer heading."""
    heads = _file("headings.json")["grammar"]["heads"]
    return {Field(name): frozenset(map(folded, words)) for name, words in heads.items()}


@cache
def grammar_words(group: str) -> frozenset[str]:
    """Words, without accents, of the ``sale``, of the ``customer``, or that say nothing."""
    return frozenset(map(folded, _file("headings.json")["grammar"][group]))


@cache
def heading_words(group: str) -> frozenset[str]:
    """A group of squeezed words: ``whose``, ``not_theirs``, ``tickets``, ``sale_days``."""
    return _squeezed_set(_file("headings.json")[group])


@cache
def other_lists() -> dict[str, frozenset[str]]:
    """What else a list may be of (``products``, ``staff`` ...) -> squeezed headings that say so."""
    return {what: _squeezed_set(words) for what, words in _file("headings.json")["others"].items()}


@cache
def strange_lists(what: str) -> frozenset[str]:
    """Headings without accents of lists of ``what``: ``statement``, ``balance``, ``staff`` ..."""
    return frozenset(map(folded, _file("strange_lists.json")[what]))


@cache
def strange_titles() -> dict[str, tuple[frozenset[str], str]]:
    """What a title may say a list is of -> the words that say so, and what to call it."""
    return {
        what: (frozenset(map(cell_word, told["words"])), str(told["called"]))
        for what, told in _file("strange_lists.json")["titles"].items()
    }


class OneHeading(NamedTuple):
    """Headings of which one is enough to know what a list is of."""

    words: frozenset[str]
    """Squeezed, without accents."""
    sentence: str
    """What to call such a list."""
    kinds: frozenset[str]
    """What it must have been taken for; anything where this is empty."""
    unless_customers: bool
    """A heading about customers says otherwise."""


@cache
def told_by_one_heading() -> tuple[OneHeading, ...]:
    """Every group of headings that give away a list of something else."""
    return tuple(
        OneHeading(
            frozenset(map(folded, told["words"])),
            told["called"],
            frozenset(told.get("kinds", ())),
            told.get("unless_customers", False),
        )
        for told in _file("strange_lists.json")["one_heading"]
    )


@cache
def statement_headings() -> tuple[frozenset[str], ...]:
    """Squeezed headings that together give away a bank statement, a ledger or a fee report."""
    return tuple(_squeezed_set(words) for words in _file("headings.json")["statements"])


def cell_word(text: str) -> str:
    """A word in a cell in the form in which such words are compared, without accents."""
    return _OTHER.sub(" ", _without_marks(text.casefold())).strip()


@cache
def cell_words(group: str) -> frozenset[str]:
    """A group of words in cells: ``left_out``, ``refunded`` or ``nobody``."""
    return frozenset(cell_word(word) for word in _file("values.json")[group])


def kept_out(words: Iterable[str]) -> frozenset[str]:
    """Those of the words of cells that keep a document out: ``cancelled by guest`` does too."""
    known = cell_words("left_out") | cell_words("offers")
    return frozenset(word for word in words if word in known or _by_somebody(word))


def _by_somebody(word: str) -> bool:
    first, _, rest = word.partition(" ")
    return first in cell_words("undone") and rest.partition(" ")[0] in cell_words("by")


@cache
def months() -> dict[str, int]:
    """Name or short name of a month, in lower case -> its number."""
    return {
        word.casefold(): int(number)
        for number, words in _file("values.json")["months"].items()
        for word in words
    }


@cache
def symbols() -> dict[str, str]:
    """Sign of a currency, in lower case -> its code."""
    return dict(_file("values.json")["symbols"])


@cache
def currencies() -> frozenset[str]:
    """The codes of ISO 4217 that a list may hold."""
    return frozenset(str(_file("values.json")["currencies"]).split())


@cache
def several_currencies() -> dict[str, tuple[str, ...]]:
    """Sign that several currencies share, in lower case -> their codes, the likeliest first."""
    return {sign: tuple(codes) for sign, codes in _file("values.json")["shared_signs"].items()}


@cache
def bare_signs() -> frozenset[str]:
    """What may stand beside an amount without telling one currency from another."""
    return frozenset(_file("values.json")["signs_of_several"])


@cache
def frame_words(group: str) -> frozenset[str]:
    """A group of words in rows that belong to no list: ``totals`` or ``around``."""
    return frozenset(cell_word(word) for word in _file("frames.json")[group])
