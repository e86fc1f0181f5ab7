"""Looking for words in a text, whatever their case and accents."""

from __future__ import annotations

import unicodedata


def plain_words(text: str) -> tuple[str, ...]:
    """The words of a text in small letters and without accents, as they are compared."""
    apart = unicodedata.normalize("NFKD", text)
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return tuple(bare.casefold().split())


def holds(text: str, wanted: tuple[str, ...]) -> bool:
    """Whether a text holds every wanted word, in any order, also within a longer word."""
    told = " ".join(plain_words(text))
    return all(word in told for word in wanted)
