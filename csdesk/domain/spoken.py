"""What csdesk says of itself, in the language that is spoken while the program runs.

English until somebody chooses (``speak``): the command line never does, the window does before it
opens. Reports and letters have a language of their own (``csdesk.language``).
"""

from __future__ import annotations

import re
from datetime import date
from string import Formatter
from typing import Final, Protocol

from csdesk.domain.plain_days import plain_day

_STOPS: Final = frozenset(".!?…")
_STOPPED_TWICE: Final = re.compile(r"[.!?…]\.")
_ENDS: Final = re.compile(r"\.(?!\.)")
"""The full stop of a sentence, not the first of three dots."""


class Speaker(Protocol):
    """One language: its words, and how numbers and days are written in it."""

    def say(self, words: str, /, **places: object) -> str:
        """Words of ours in this language, with what stands in their braces filled in."""
        ...

    def number(self, value: int) -> str: ...

    def decimal(self, value: float, places: int, /) -> str: ...

    def day(self, on: date) -> str: ...

    def is_one(self, n: int, /) -> bool:
        """Whether so many are told as one is: in French nothing is, too."""
        ...


class English:
    """The words as they stand in the code."""

    def say(self, words: str, /, **places: object) -> str:
        return filled(words, **places) if places else words

    def number(self, value: int) -> str:
        return f"{value:,}"

    def decimal(self, value: float, places: int, /) -> str:
        return f"{value:,.{places}f}"

    def day(self, on: date) -> str:
        return plain_day(on)

    def is_one(self, n: int, /) -> bool:
        return n == 1


def filled(words: str, /, **places: object) -> str:
    """Words with their places filled in; what ends with a full stop itself ends the sentence.

    So days and names that are cut short (“22. Apr.”, “Bike Co.”) never get a second one.

    Raises: KeyError, IndexError, ValueError: braces that no place fills.
    """
    told = words.format(**places)
    if not _STOPPED_TWICE.search(told):
        return told
    parts, last = [], ""
    for plain, place, form, conversion in Formatter().parse(words):
        parts.append(plain[1:] if last[-1:] in _STOPS and _ENDS.match(plain) else plain)
        last = "" if place is None else _place(place, form, conversion).format(**places)
        parts.append(last)
    return "".join(parts)


def _place(name: str, form: str | None, conversion: str | None) -> str:
    converted = f"!{conversion}" if conversion else ""
    return f"{{{name}{converted}:{form}}}" if form else f"{{{name}{converted}}}"


class Told(str):
    """Words that were said: whatever stands in their braces is no place to fill any more."""

    __slots__ = ()


class _Spoken:
    by: Speaker = English()


def speak(speaker: Speaker) -> None:
    """Lets everything that is said from now on, in any thread, be said in this language."""
    _Spoken.by = speaker


def speaker() -> Speaker:
    """The language that is spoken."""
    return _Spoken.by


def said(words: str, /, **places: object) -> str:
    """Words of ours in the language that is spoken, their places filled in.

    Args:
        words: marked by standing here: whatever is given as plain text is in every catalogue.
        places: numbers and days are written as the language does, others than whole ones with one
            decimal; the rest as it is.
    """
    if isinstance(words, Told):
        return words
    try:
        told = _Spoken.by.say(words, **{name: _written(each) for name, each in places.items()})
    except (KeyError, IndexError, ValueError):  # no words of ours: a brace that somebody typed
        return Told(words)
    return Told(told)


def said_counted(one: str, many: str, n: int, /, **places: object) -> str:
    """Words of ours for one thing, or for another number ``{n}`` of them."""
    return said(form_for(n, one, many), n=n, **places)


def said_decimal(value: float, places: int) -> str:
    """A number with so many decimals, as the language that is spoken writes it."""
    return _Spoken.by.decimal(value, places)


def form_for(n: int, one: str, many: str) -> str:
    """Which of the two is said of so many in the language that is spoken."""
    return form_of(n, one, many, nothing_is_one=_Spoken.by.is_one(0))


def form_of(n: int, one: str, many: str, *, nothing_is_one: bool) -> str:
    """Which of the two is said of so many; what names no number is never said of nothing."""
    return one if n == 1 or (n == 0 and nothing_is_one and "{n}" in one) else many


def quoted(words: str) -> str:
    """What somebody typed, or a name, between the marks of the language that is spoken."""
    return said("“{words}”", words=words)


def _written(value: object) -> object:
    match value:
        case bool():
            return value
        case int():
            return _Spoken.by.number(value)
        case float():
            return _Spoken.by.decimal(value, 1)
        case date():
            return _Spoken.by.day(value)
    return value
