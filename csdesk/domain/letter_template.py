"""Filling a letter: known names in braces become facts, once, and nothing else happens.

``{customer}`` is replaced where it stands in a template. There are no expressions, attributes
or formats, and what a fact brings is never read again: braces in a customer's words stay what
they are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from csdesk.domain.errors import Refused
from csdesk.domain.wording import LONGEST


class Placeholder(StrEnum):
    """The facts that a template may name."""

    CUSTOMER = "customer"
    NAME = "name"
    COMPLAINT = "complaint"
    WORDS = "words"
    FEELING = "feeling"
    WENT_WRONG = "went_wrong"
    EFFECT = "effect"
    CHANGES = "changes"
    OPTIONS = "options"
    CHOICE = "choice"
    REMEDY = "remedy"
    GOODWILL = "goodwill"
    PROMISE = "promise"
    WHEN = "when"
    WHO = "who"
    PROMISES = "promises"
    FINAL_SAY = "final_say"
    TERMS = "terms"
    PERSON = "person"
    CONTACT = "contact"
    SIGNATURE = "signature"
    SHOP = "shop"
    TODAY = "today"


LONGEST_FILLED: Final = 10 * LONGEST
"""Characters that facts of a letter have together, at most, where they are named once more."""
KNOWN: Final = frozenset(map(str, Placeholder))
_IN_BRACES: Final = re.compile(r"(?<!\{)\{([^{}\n]{1,40})\}(?!\})")
_PARAGRAPHS: Final = re.compile(r"\n[ \t]*\n\s*")


@dataclass(frozen=True, slots=True)
class Filled:
    """A text with its facts in place."""

    text: str
    unknown: tuple[str, ...] = ()
    """Names in braces that stand for nothing; they were left as written."""
    empty: tuple[str, ...] = ()
    """Facts that are named and not there (yet)."""


def fill(template: str, facts: Mapping[str, str], known: frozenset[str] = KNOWN) -> Filled:
    """Puts facts where a template names them.

    A paragraph all of whose facts are missing is left out, and so is such a line of a paragraph
    that stays. Doubled braces are no names.

    Args:
        facts: text by name; a known name that is missing here is an empty fact.
    Raises: Refused("text.too_long"): the same long facts are named so often that nobody reads it.
    """
    counted = Counter(_IN_BRACES.findall(template))
    again = sum(len(facts.get(name, "")) * (times - 1) for name, times in counted.items())
    if again > LONGEST_FILLED:
        raise Refused("text.too_long", "This letter would be far too long. Name long facts once.")
    named = dict.fromkeys(counted)
    unknown = tuple(name for name in named if name not in known)
    empty = tuple(name for name in named if name in known and not facts.get(name, "").strip())
    said = {name: facts[name] for name in named if name in known and name not in empty}
    gone = frozenset(empty)
    paragraphs = []
    for paragraph in _PARAGRAPHS.split(template.replace("\r\n", "\n").strip("\n")):
        if _says_nothing(paragraph, said, gone):
            continue
        lines = [line for line in paragraph.split("\n") if not _says_nothing(line, said, gone)]
        paragraphs.append("\n".join(_put_in(line, said, gone) for line in lines))
    return Filled("\n\n".join(paragraphs), unknown, empty)


def unknown_names(template: str) -> tuple[str, ...]:
    """Names in braces that stand for nothing, for whoever writes a template."""
    return fill(template, {}).unknown


def _says_nothing(part: str, said: Mapping[str, str], gone: frozenset[str]) -> bool:
    names = set(_IN_BRACES.findall(part))
    return bool(names & gone) and not names & said.keys()


def _put_in(line: str, said: Mapping[str, str], gone: frozenset[str]) -> str:
    def fact(found: re.Match[str]) -> str:
        name = found[1]
        return "" if name in gone else said.get(name, found[0])

    return _IN_BRACES.sub(fact, line)
