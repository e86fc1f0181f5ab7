"""A heading taken apart: what it may mean, and which currency it names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from csdesk.domain.import_fields import Field
from csdesk.intake.numbers import currencies_of, currency_code
from csdesk.intake.words import (
    currencies,
    folded,
    grammar_heads,
    grammar_words,
    heading_words,
    headings_of,
    spaced,
    squeezed,
    symbols,
)

_UNIT = re.compile(r"[(\[].{0,20}[)\]]")
_RATE = re.compile(r"\d+(?:[.,]\d+)?\s?%")
_INSIDE = re.compile(r"[(\[]\s*(.{1,8}?)\s*[)\]]")
_EXACT, _STRIPPED, _TAKEN_APART = 1.0, 0.9, 0.75
_LATER, _BY_ORDER = 0.06, 0.0002
_LONGEST = 60
_PLAIN_WORDS = frozenset(
    {"all", "top", "try", "cup", "mop", "pen", "mad", "sos", "bam", "gel", "cop", "ang", "nio"}
)
"""Codes of currencies that are words as well."""
BARE_NUMBERS = frozenset(
    {"id", "no", "nr", "nº", "n", "num", "lp", "lfdnr"}
    | {"numero", "numer", "nummer", "cislo", "numara", "szam", "sorszam"}
)
"""Headings that say it is a number, and not of what."""
_IN = frozenset({"in", "en", "w", "i"})
_OF_SALE = (Field.BOUGHT_ON, Field.REFERENCE, Field.TOTAL, Field.LINE_TOTAL, Field.STATUS)


class Meaning(NamedTuple):
    """One field that a heading may stand for."""

    field: Field
    strength: float
    """0 to 1; 1 says it by these very words."""


def shared_prefix(headings: Sequence[str]) -> str:
    """A first word that most headings share, such as ``bikeshop`` in ``bikeshop.name``.

    In a list of sales it is no person's: ``Order ID`` is the order's, ``pizza_name`` the pizza's.
    """
    words_of = [spaced(each).split() for each in headings]
    firsts = Counter(words[0] for words in words_of if len(words) > 1)
    if not firsts:
        return ""
    word, times = firsts.most_common(1)[0]
    if times < max(3, len(headings) // 2) or word in heading_words("not_theirs"):
        return ""
    others = {folded(part) for words in words_of if words[:1] != [word] for part in words}
    if grammar_words("sale") & {folded(word), *others}:
        return ""
    return word


def meanings(heading: str, prefix: str = "") -> tuple[Meaning, ...]:
    """Every field that a heading may stand for, the likeliest first."""
    found: dict[Field, float] = {}
    for form, strength in _forms(heading, prefix):
        for later, each in enumerate(headings_of().get(form, ())):
            if each is Field.REFERENCE and strength == _STRIPPED and form in BARE_NUMBERS:
                continue
            order = _BY_ORDER * _place_in_list(form, each)
            found[each] = max(found.get(each, 0.0), strength - _LATER * later - order)
    if not found:
        found = {each: _TAKEN_APART for each in _by_grammar(heading)}
    ranked = sorted(found.items(), key=lambda item: -item[1])
    return tuple(Meaning(each, strength) for each, strength in ranked)


def currency_in(heading: str) -> str:
    """The code or the sign of a currency that a heading names, as in ``Betrag in EUR``; or none."""
    inside = _INSIDE.search(heading)
    if inside and (currency_code(inside[1]) or currencies_of(inside[1])):
        return inside[1]
    for part in re.split(r"[\s_/()\[\]:.-]+", heading):
        bare = part.casefold()
        if part.upper() in currencies() and len(part) == 3 and bare not in _PLAIN_WORDS:
            return part.upper()
        if bare in symbols() and not bare.isascii():
            return part
    return next((sign for sign in ("€", "£", "$", "¥") if sign in heading), "")


def without_rate(heading: str) -> str:
    """A heading without the rate of a tax, as in ``TVA 20%``."""
    return _RATE.sub(" ", heading)


def in_hundredths(heading: str) -> bool:
    """Whether a heading says that its amounts are counted in the smallest coin."""
    return not heading_words("hundredths").isdisjoint(spaced(heading).split())


@lru_cache(maxsize=4096)
def _place_in_list(form: str, wanted: Field) -> int:
    """How far down a form stands among the words for a field: the plainest stand first."""
    return min(list(headings_by_field(wanted)).index(form), 100)


def headings_by_field(wanted: Field) -> dict[str, None]:
    """The forms that stand for a field, in the order of their list."""
    return {form: None for form, fields in headings_of().items() if wanted in fields}


def _forms(heading: str, prefix: str) -> Iterator[tuple[str, float]]:
    """A heading squeezed as it stands, then without what a word before or after may add."""
    if len(heading) > _LONGEST:
        return
    heading = without_rate(heading.replace("#", " no "))
    for form in dict.fromkeys((squeezed(heading), folded(heading))):
        yield form, _EXACT
    plain = _UNIT.sub(" ", heading)
    named = currency_in(heading)
    words = [
        word
        for word in spaced(plain).split() or spaced(heading).split()
        if not named or word.upper() != named.upper()
    ]
    small = heading_words("hundredths")
    while len(words) > 1 and (words[-1] in small or words[-1] in _IN):
        words = words[:-1]
    yield from _both("".join(words), _EXACT)
    if prefix and words[:1] == [prefix]:
        words = words[1:]
        yield from _both("".join(words), _EXACT)
    yield from _without_whose(words)


def _both(form: str, strength: float) -> Iterator[tuple[str, float]]:
    if form:
        yield form, strength
        if folded(form) != form:
            yield folded(form), strength


def _without_whose(words: list[str]) -> Iterator[tuple[str, float]]:
    if not heading_words("not_theirs").isdisjoint(words):
        return
    whose = heading_words("whose")
    if words and words[-1] in BARE_NUMBERS and grammar_words("sale") & set(map(folded, words)):
        return
    while len(words) > 1 and words[0] in whose:
        words = words[1:]
        yield from _both("".join(words), _STRIPPED)
    while len(words) > 1 and words[-1] in whose:
        words = words[:-1]
        yield from _both("".join(words), _STRIPPED)


def _by_grammar(heading: str) -> list[Field]:
    """What a heading of an unknown form says: one head, and words of the sale or the customer."""
    parts = [part for word in spaced(_UNIT.sub(" ", heading)).split() for part in _parted(word)]
    parts = [part for part in parts if part not in grammar_words("empty") and not part.isdigit()]
    if not 1 <= len(parts) <= 4:
        return []
    found = []
    for each, heads in grammar_heads().items():
        said = [part for part in parts if part in heads]
        others = [part for part in parts if part not in heads]
        if each is Field.TOTAL:
            others = [part for part in others if part not in grammar_heads()[Field.LINE_TOTAL]]
        if not said:
            continue
        if all(part in grammar_words("sale") for part in others):
            if others or each in {Field.TOTAL, Field.LINE_TOTAL, Field.MAIL, Field.PHONE}:
                found.append(each)
        elif all(part in grammar_words("customer") for part in others) and each not in _OF_SALE:
            found.append(each)
        elif each is Field.REFERENCE and all(part in grammar_words("customer") for part in others):
            found.append(Field.CUSTOMER_ID)
    if Field.TOTAL in found and Field.LINE_TOTAL in found:
        found.remove(Field.LINE_TOTAL)
    if Field.REFERENCE in found and len(found) > 1:
        found.remove(Field.REFERENCE)
    return [each for each in found if each not in {Field.NAME} or _of_customer(parts)]


def _of_customer(parts: Sequence[str]) -> bool:
    return any(part in grammar_words("customer") for part in parts)


def _parted(word: str) -> list[str]:
    """A compound such as ``kundennummer`` in its two parts; any other word as it stands."""
    word = folded(word)
    every = grammar_words("sale") | grammar_words("customer")
    heads = frozenset().union(*grammar_heads().values())
    if word in every or word in heads:
        return [word]
    for head in heads:
        if len(head) > 2 and word.endswith(head):
            rest = word.removesuffix(head)
            for first in (rest, rest.removesuffix("s"), rest.removesuffix("n")):
                if first in every:
                    return [first, head]
    return [word]
