"""Clarity of a letter: it says what, when, and who. A hint, never a gate.

Source: PRACTICE part 1, "Famous Four": every letter has what/when/who.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from csdesk.domain.letter import LetterKind


class Clarity(StrEnum):
    """What a letter leaves open."""

    WHAT = "what"
    WHEN = "when"
    WHO = "who"


_WANTED: Final = {
    LetterKind.REPLY: (Clarity.WHAT, Clarity.WHEN, Clarity.WHO),
    LetterKind.APOLOGY: (Clarity.WHAT, Clarity.WHEN, Clarity.WHO),
    LetterKind.CHOICES: (Clarity.WHAT, Clarity.WHEN, Clarity.WHO),
    LetterKind.PROMISE: (Clarity.WHAT, Clarity.WHEN, Clarity.WHO),
    LetterKind.TERMS: (Clarity.WHEN, Clarity.WHO),
    LetterKind.FINAL_SAY: (Clarity.WHO,),
    LetterKind.GOODBYE: (Clarity.WHO,),
}
_DAY: Final = re.compile(
    r"(?<!\w)(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:mon|tue|wed|thu|fri|sat|sun)(?= \d)|"
    r"\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}|"
    r"(?:within|in) (?:\w+ )?(?:minutes?|hours?|days?|weeks?)|(?:this|next) (?:week|month)|"
    r"\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2})(?!\w)",
    re.IGNORECASE,
)


def missing_clarity(
    kind: LetterKind,
    body: str,
    *,
    person: str,
    what: Sequence[str] = (),
    when: Sequence[str] = (),
) -> tuple[Clarity, ...]:
    """What this text leaves open that a letter of its kind should say.

    Args:
        person: who signs; the name, or its first word, has to stand in the text.
        what: what was agreed or offered; one of them has to stand in the text. Where nothing
            is known yet, any text counts as saying what.
        when: days as the letter writes them, beside those that are told by their form.
    """
    text = _flat(body)
    told = {
        Clarity.WHAT: any(_flat(each) in text for each in what if each.strip())
        if any(each.strip() for each in what)
        else bool(text),
        Clarity.WHEN: bool(_DAY.search(text)) or any(_flat(each) in text for each in when if each),
        Clarity.WHO: bool(person.strip())
        and (_flat(person) in text or _flat(person).split(" ")[0] in re.findall(r"\w+", text)),
    }
    return tuple(part for part in _WANTED[kind] if not told[part])


def _flat(text: str) -> str:
    return " ".join(text.casefold().split())
