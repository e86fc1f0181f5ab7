"""A language in which nothing of ours stays English, so that what nobody can translate shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from string import Formatter

from csdesk.domain.spoken import English

SIGN = "ж"
"""What every letter of ours becomes."""
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[A-Za-z][A-Za-z’'-]+")


class OtherTongue(English):
    """Says each word of ours in letters that nobody types, and leaves what fills the places."""

    def say(self, words: str, /, **places: object) -> str:
        said = "".join(self._part(*part[:3]) for part in Formatter().parse(words))
        return said.format(**places) if places else said

    def _part(self, plain: str, place: str | None, form: str | None) -> str:
        told = _LETTER.sub(SIGN, plain)
        if place is None:
            return told
        return f"{told}{{{place}:{form}}}" if form else f"{told}{{{place}}}"

    def day(self, on: date) -> str:
        return f"{on:%Y.%m.%d}"


def left_in_english(told: Iterable[str], theirs: Iterable[str] = ()) -> Iterator[str]:
    """The texts in which words of ours still stand in English.

    Args:
        theirs: what people typed, and signs of money: it is the same in every language.
    """
    known = sorted({text for text in theirs if text.strip()}, key=len, reverse=True)
    typed = re.compile("|".join(map(re.escape, known)) or r"(?!)")
    for text in told:
        if _WORD.search(typed.sub("", text)):
            yield text
