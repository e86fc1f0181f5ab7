"""Where a demo shop stands: its language, and what its country writes and charges."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from csdesk.catalogue import DEMO_WORDS, ENGLISH, translated

Words = Callable[[str], str]


def as_written(words: str) -> str:
    """The same words: those in the code are English."""
    return words


@dataclass(frozen=True, slots=True)
class Place:
    """A language of ``LANGUAGES``, a country and a currency as ISO codes, the tax on its prices.

    ``words`` says what the people of the shop wrote and said in that language.
    """

    language: str
    country: str
    currency: str
    tax_bp: int
    words: Words = as_written


MILLBROOK: Final = Place(ENGLISH, "US", "USD", 800)
_ELSEWHERE: Final = {
    "de": ("DE", "EUR", 1_900),
    "fr": ("FR", "EUR", 2_000),
    "es": ("ES", "EUR", 2_100),
    "it": ("IT", "EUR", 2_200),
}


def place_of(language: str) -> Place:
    """Where a demo shop in this language stands; in one that does not ship it is English."""
    country = _ELSEWHERE.get(language)
    return MILLBROOK if country is None else Place(language, *country, partial(_told, language))


def _told(language: str, words: str) -> str:
    return translated(language, words, DEMO_WORDS) or words
