"""Shop files damaged in every way a disk, a stick or a sync program does it.

Each follows from its seed alone, so that one can be made again.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

PAGE = 4096
_SECTOR = 512


@dataclass(frozen=True, slots=True)
class Damaged:
    """The bytes of a damaged file, and which of its pages are not what they were."""

    kind: str
    content: bytes
    touched: frozenset[int]


_Damage: TypeAlias = Callable[[bytearray, random.Random], set[int]]


def damaged(content: bytes, kind: str, chance: random.Random) -> Damaged:
    """A copy of a file, damaged so."""
    changed = bytearray(content)
    touched = KINDS[kind](changed, chance)
    return Damaged(kind, bytes(changed), frozenset(touched))


def _a_page(content: bytearray, chance: random.Random) -> int:
    return chance.randint(1, len(content) // PAGE)


def _bit(content: bytearray, chance: random.Random) -> set[int]:
    at = chance.randrange(len(content))
    content[at] ^= 1 << chance.randrange(8)
    return {at // PAGE + 1}


def _text(content: bytearray, chance: random.Random) -> set[int]:
    """One letter becomes another."""
    letters = range(ord("a"), ord("z") + 1)
    while True:
        at = chance.randrange(len(content) - 4)
        if all(content[at + step] in letters for step in range(4)):
            content[at] = chance.choice([each for each in letters if each != content[at]])
            return {at // PAGE + 1}


def _zeroed(content: bytearray, chance: random.Random) -> set[int]:
    return _overwritten(content, _a_page(content, chance), bytes(PAGE))


def _garbage(content: bytearray, chance: random.Random) -> set[int]:
    return _overwritten(content, _a_page(content, chance), chance.randbytes(PAGE))


def _overwritten(content: bytearray, page: int, new: bytes) -> set[int]:
    content[(page - 1) * PAGE : page * PAGE] = new
    return {page}


def _sector(content: bytearray, chance: random.Random) -> set[int]:
    """One sector that the disk gave back as something else."""
    at = chance.randrange(len(content) // _SECTOR) * _SECTOR
    content[at : at + _SECTOR] = chance.randbytes(_SECTOR)
    return {at // PAGE + 1}


def _stretch(content: bytearray, chance: random.Random) -> set[int]:
    """A stretch of pages that is gone."""
    first = _a_page(content, chance)
    last = min(first + chance.randint(1, 15), len(content) // PAGE)
    content[(first - 1) * PAGE : last * PAGE] = bytes((last - first + 1) * PAGE)
    return set(range(first, last + 1))


def _swapped(content: bytearray, chance: random.Random) -> set[int]:
    one, other = _a_page(content, chance), _a_page(content, chance)
    first, second = _bytes_of(content, one), _bytes_of(content, other)
    _overwritten(content, one, second)
    _overwritten(content, other, first)
    return {one, other} - ({one} if one == other else set())


def _bytes_of(content: bytearray, page: int) -> bytes:
    return bytes(content[(page - 1) * PAGE : page * PAGE])


def _repeated(content: bytearray, chance: random.Random) -> set[int]:
    """A page was written where another lay."""
    one, other = _a_page(content, chance), _a_page(content, chance)
    _overwritten(content, other, _bytes_of(content, one))
    return {other}


def _cut(content: bytearray, chance: random.Random) -> set[int]:
    pages = len(content) // PAGE
    length = chance.randrange(len(content))
    del content[length:]
    return set(range(length // PAGE + 1, pages + 1))


def _header(content: bytearray, chance: random.Random) -> set[int]:
    content[chance.randrange(100)] = chance.randrange(256)
    return {1}


def _first_page(content: bytearray, chance: random.Random) -> set[int]:
    """The page that says what the file is, and where its tables begin."""
    return _overwritten(content, 1, chance.choice([bytes(PAGE), chance.randbytes(PAGE)]))


KINDS: dict[str, _Damage] = {
    "bit": _bit,
    "text": _text,
    "zeroed": _zeroed,
    "garbage": _garbage,
    "sector": _sector,
    "stretch": _stretch,
    "swapped": _swapped,
    "repeated": _repeated,
    "cut": _cut,
    "header": _header,
    "first page": _first_page,
}
"""In turn, so that every thousand files have as many of each."""
