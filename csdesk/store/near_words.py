"""Words of the shop that are nearly what was typed: ``Linqvist`` for Lindqvist, ``whel`` for wheel.

The words are read from the full-text index itself, and only those that begin alike: a shop of
100,000 customers has half a million words, but a few hundred of any two letters. Telling them
apart is a loop over some hundred short words, so it needs no library.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

import sqlalchemy as sa

from csdesk.domain.slips import slips_between

SHORTEST = 4
"""Shorter words are too much like too many others."""
_TWO_SLIPS_FROM = 8
_LONGEST = 24
_VOCABULARY = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_vocabulary "
    "USING fts5vocab(main, search_words, row)"
)
_BETWEEN = "SELECT term FROM temp.search_vocabulary WHERE term >= :low AND term < :high"


def near_words(connection: sa.Connection, typed: str) -> list[list[str]]:
    """Beginnings of words that lie a slip or two from what was typed, the nearest group first.

    A letter left out comes before two that were swapped, and that before a wrong or extra one.
    """
    word = _folded(typed)
    if not (SHORTEST <= len(word) <= _LONGEST) or not word.isalpha():
        return []
    others = sorted({word[1] + word[0], word[0] + word[2], word[1:3]} - {word[:2]})
    return _near(connection, word, word[:2]) or _near(connection, word, *others)


def _near(connection: sa.Connection, word: str, *pairs: str) -> list[list[str]]:
    slips = 1 if len(word) < _TWO_SLIPS_FROM else 2
    groups: dict[tuple[int, int], set[str]] = {}
    for beginning in _beginnings(connection, len(word), pairs):
        if beginning.startswith(word):
            continue
        distance = slips_between(word, beginning, slips)
        if distance <= slips:
            groups.setdefault((distance, _unlikeness(word, beginning)), set()).add(beginning)
    return [sorted(groups[rank]) for rank in sorted(groups)]


def _beginnings(connection: sa.Connection, length: int, pairs: Iterable[str]) -> set[str]:
    """Whole words, and beginnings about so long, that start with one of these two letters."""
    connection.exec_driver_sql(_VOCABULARY)
    found: set[str] = set()
    for pair in pairs:
        high = pair[0] + chr(ord(pair[1]) + 1)
        rows = connection.execute(sa.text(_BETWEEN), {"low": pair, "high": high})
        found.update(_cut(rows.scalars(), length))
    return found


def _cut(words: Iterable[str], length: int) -> Iterable[str]:
    for word in words:
        if len(word) >= length - 1:
            yield word[: length + 1]
            if len(word) > length:
                yield word[:length]


def _unlikeness(typed: str, word: str) -> int:
    """0: letters of the word were left out; 1: the same letters in another order; 2: neither."""
    letters = iter(word)
    if all(letter in letters for letter in typed):
        return 0
    return 1 if sorted(typed) == sorted(word) else 2


def _folded(typed: str) -> str:
    """As the index writes a word: small letters without their accents."""
    letters = unicodedata.normalize("NFKD", typed.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
