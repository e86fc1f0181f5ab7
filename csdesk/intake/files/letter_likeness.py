"""How much the words that an old encoding makes of some bytes are like words of its region."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from math import log
from typing import Any, NamedTuple

from csdesk.paths import resource

_WORD = re.compile(rb"[0-9A-Za-z@\[-`{-~\x80-\xff]*[\x80-\xff][0-9A-Za-z@\[-`{-~\x80-\xff]*")
_MOST_WORDS = 400
_LONGEST_WORD = 60

_PLAIN = log(0.92 / 20)
"""A letter from a to z in a word of a script that is built on them."""
_MIXED = -9.0
"""A letter from a to z inside a word of another script, or the other way round."""
_UNKNOWN = -9.0
"""A letter that the region does not use."""
_SIGN_INSIDE = -9.0
_SIGN_BESIDE = -5.0
_NO_SIGN = -15.0
_APOSTROPHE = -3.0
_ODD_CAPITAL = 5.0
"""Taken off for a capital after a small letter, and for two scripts in one word."""
_SIGN_OF_MONEY = -2.5
_TOGETHER = -1.5
_MONEY = frozenset("€£¥₺₽₪")
_USUAL_SIGNS = frozenset("’‘“”„–—…°«»§®©™№º·•\xa0“¿¡")
_HIGH_SHARE = 0.1
"""Of letters beyond a to z, in a word of a script that is built on those."""
_BESIDE_LETTERS = frozenset("’‘“”„«»\xa0")
_BROAD = frozenset({"cyrillic", "greek", "hebrew", "arabic"})
_EASTERN = frozenset({"japanese", "simplified", "traditional", "korean"})
_RARER = {"cp437": 6.0, "cp850": 3.0, "cp852": 4.0, "cp857": 6.0, "cp866": 5.0, "mac-latin2": 6.0}
_RARER |= {"mac-roman": 4.0, "koi8-r": 3.0, "iso8859-5": 4.0, "cp1255": 2.0, "cp1256": 2.0}
_RARER |= {"iso8859-15": 0.5, "iso8859-2": 1.5, "iso8859-9": 1.5, "iso8859-7": 1.5, "cp950": 0.5}
_RARER |= {"cp1250": 1.0, "cp1254": 1.0, "cp1251": 0.5, "cp1253": 0.5, "cp949": 0.5, "euc-jp": 0.5}
"""How much less often files are stored so, as a logarithm."""


class Reading(NamedTuple):
    """What one encoding makes of the telling words of a text."""

    encoding: str
    likeness: float
    """A logarithm; the higher the likelier."""
    words: tuple[str, ...]


@cache
def _told() -> Mapping[str, Any]:
    return dict(
        json.loads(resource("layouts", "words", "letters.json").read_text(encoding="utf-8"))
    )


def title_of(encoding: str) -> str:
    """What people call an encoding."""
    return str(_told()["titles"].get(encoding, encoding))


@cache
def _costs(region: str) -> tuple[Mapping[str, float], ...]:
    """For each language, letter -> logarithm of how often it comes up beyond a to z."""
    return tuple(map(_logarithms, _told()["languages"][region].values()))


def _logarithms(weights: Mapping[str, float]) -> Mapping[str, float]:
    everything = sum(weights.values()) * 1.15
    costs = {letter: log(weight / everything) for letter, weight in weights.items()}
    return costs | {
        letter.upper(): cost - 2.0
        for letter, cost in costs.items()
        if len(letter.upper()) == 1 and letter.upper() not in costs
    }


@cache
def _common(region: str) -> frozenset[str]:
    return frozenset(_told()["common"].get(region, ""))


def readings_of(data: bytes) -> list[Reading]:
    """Every encoding with what it makes of the telling words, the likeliest first."""
    found: dict[bytes, None] = {}
    for word in _WORD.finditer(data):
        found.setdefault(word[0][:_LONGEST_WORD])
        if len(found) == _MOST_WORDS:
            break
    readings = []
    for encoding, region in _told()["encodings"].items():
        words = tuple(word.decode(encoding, "replace") for word in found)
        likeness = _likeness(words, region) - _RARER.get(encoding, 0)
        readings.append(Reading(encoding, likeness, words))
    ranked = sorted(readings, key=lambda each: -each.likeness)
    usual = next(each for each in readings if each.words == ranked[0].words)
    if usual is not ranked[0]:  # the same letters by a better known name
        ranked.remove(usual)
        ranked.insert(0, usual._replace(likeness=ranked[0].likeness))
    return ranked


def _likeness(words: Sequence[str], region: str) -> float:
    if region == "any":
        return sum(map(_any_letter, "".join(words)))
    if region in _EASTERN:
        return sum(_eastern_word(word, region) for word in words)
    is_broad = region in _BROAD
    return max(sum(_lettered(word, costs, is_broad) for word in words) for costs in _costs(region))


def _any_letter(sign: str) -> float:
    """In UTF-8 nearly every letter is right; what is none spoils it."""
    if sign < "\x80":
        return _PLAIN if sign.isalpha() else 0.0
    return _NO_SIGN if sign == "\ufffd" or unicodedata.category(sign) == "Cc" else -4.0


def _eastern_word(word: str, region: str) -> float:
    kinds = ["a" if sign < "\x80" else "e" for sign in word if sign.isalpha()]
    mixed = sum(one != two for one, two in pairwise(kinds))
    return sum(_eastern(sign, region) for sign in word) - _ODD_CAPITAL * mixed


def _eastern(sign: str, region: str) -> float:
    if sign < "\x80":
        return -5.0 if sign.isalnum() else -3.0
    if "\u3040" <= sign <= "\u30ff":
        return -4.0 if region == "japanese" else -10.0
    if "\uff61" <= sign <= "\uff9f":  # half as wide, on old tills
        return -5.0 if region == "japanese" else _NO_SIGN
    if "\uac00" <= sign <= "\ud7a3":
        return -6.0 if region == "korean" else _NO_SIGN
    if "\u4e00" <= sign <= "\u9fff":
        if region == "korean":
            return -11.0
        return -6.0 if sign in _common(region) else -10.0
    if "\u3000" <= sign <= "\u303f" or "\uff01" <= sign <= "\uff5e":
        return -5.5
    if sign == "\ufffd" or unicodedata.category(sign) in {"Cn", "Co", "Cc"}:
        return -2 * 15.0
    return -11.0


def _lettered(word: str, costs: Mapping[str, float], is_broad: bool) -> float:
    share = log(0.95 if is_broad else _HIGH_SHARE)
    total, before = 0.0, ""
    for at, sign in enumerate(word):
        after = word[at + 1 : at + 2]
        if sign < "\x80":
            if sign.isalpha():
                total += _MIXED if is_broad else _PLAIN
                is_odd = sign.isupper() and before >= "\x80" and before.islower()
                total -= _ODD_CAPITAL if is_odd else 0.0
        elif sign.isalpha() and sign not in "ªº":
            total += share + _letter(sign, before, after, costs, is_broad)
        else:
            total += _sign(sign, before, after)
        before = sign
    return total


def _letter(sign: str, before: str, after: str, costs: Mapping[str, float], broad: bool) -> float:
    cost = costs.get(sign, costs.get(sign.lower(), _UNKNOWN))
    if before.isdigit() or after.isdigit():
        cost -= 6.0
    if before and before.islower() and sign.isupper():
        cost -= _ODD_CAPITAL
    if sign.islower() and len(before) == 1 and before.isupper() and after.isupper():
        cost -= 4.0
    if before and before >= "\x80" and before.isalpha() and not broad:
        cost += _TOGETHER
    return cost


def _sign(sign: str, before: str, after: str) -> float:
    if sign == "\ufffd" or unicodedata.category(sign) in {"Cc", "Cn", "Co"}:
        return _NO_SIGN
    if sign in _MONEY:
        return _SIGN_OF_MONEY if not (before.isalpha() or after.isalpha()) else _SIGN_INSIDE
    if sign == "\xa0":
        return _SIGN_OF_MONEY
    is_inside = before.isalpha() and after.isalpha()
    if is_inside:
        return _APOSTROPHE if sign in "’‘" else _SIGN_INSIDE
    if (before.isalpha() or after.isalpha()) and sign not in _BESIDE_LETTERS:
        return _SIGN_INSIDE
    return _SIGN_BESIDE if sign in _USUAL_SIGNS else _SIGN_INSIDE
