"""How alike two people are: names and addresses as different lists write the same ones."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

NEAR = 85
"""Names this alike, of 100, differ by a letter or two."""
_SAME_STREET = 75
_WORD = re.compile(r"[^\W_]+")
_LONGEST_CODE = 2
_FEWEST_IN_POSTCODE = 3
_NO_PLACE = frozenset({"null", "none", "na"})


def folded(text: str) -> str:
    """Without case, accents and signs: ``Müller, Jo`` becomes ``muller jo``."""
    whole = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in whole if not unicodedata.combining(sign))
    return " ".join(_WORD.findall(bare))


@lru_cache(maxsize=1 << 16)
def name_form(name: str) -> str:
    """The words of a name in one order, so that ``Berg, Anna`` is ``Anna Berg``."""
    return " ".join(sorted(folded(name).split()))


def likeness(one: str, other: str) -> int:
    """How alike two names in ``name_form`` are, 0 to 100."""
    from rapidfuzz import fuzz  # late: a compiled library that most sittings don't need

    return 100 if one == other else min(99, round(fuzz.ratio(one, other)))


def nearest(form: str, others: Iterable[str], most: int) -> list[tuple[str, int]]:
    """The few names that are near, but not the same, and how alike; all in ``name_form``."""
    from rapidfuzz import process
    from rapidfuzz.fuzz import ratio

    found = process.extract(form, list(others), scorer=ratio, score_cutoff=NEAR, limit=most + 1)
    return [(other, min(99, round(score))) for other, score, _ in found if other != form][:most]


def is_same_address(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether two addresses (street lines, place) are the same house, however abbreviated."""
    streets = folded(one[0]), folded(other[0])
    numbers = [_numbers(street) for street in streets]
    if not numbers[0] or not numbers[1]:
        return False
    few, many = sorted(numbers, key=len)
    if not few <= many or not _is_same_place(one[1], other[1]):
        return False
    from rapidfuzz import fuzz

    letters = [" ".join(w for w in street.split() if w.isalpha()) for street in streets]
    if not letters[0] or not letters[1]:
        return letters[0] == letters[1]
    return fuzz.token_sort_ratio(*letters) >= _SAME_STREET or _is_shortened(*letters)


def _numbers(street: str) -> set[str]:
    return {word for word in street.split() if any(map(str.isdigit, word))}


def _is_shortened(one: str, other: str) -> bool:
    """``main st`` for ``main street``, ``obere str`` for ``obere strasse``."""
    words = one.split(), other.split()
    return len(words[0]) == len(words[1]) and all(
        a.startswith(b) or b.startswith(a) for a, b in zip(*words, strict=True)
    )


def _is_same_place(one: str, other: str) -> bool:
    return bool(place_keys(one) & place_keys(other))


@lru_cache(maxsize=1 << 14)
def place_keys(place: str) -> frozenset[str]:
    """The postcode and the town of a line such as ``12209, Berlin, Germany``."""
    keys: set[str] = set()
    for part in place.split(","):
        words = [word for word in folded(part).split() if word not in _NO_PLACE]
        codes = [word for word in words if any(map(str.isdigit, word))]
        town = " ".join(w for w in words if w.isalpha() and len(w) > _LONGEST_CODE)
        if codes and sum(map(len, codes)) >= _FEWEST_IN_POSTCODE:
            keys.add("".join(codes))
        if town:
            keys.add(town)
            break  # what follows is the region and the country
    return frozenset(keys)
