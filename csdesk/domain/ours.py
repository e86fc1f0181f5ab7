"""Words of csdesk itself, marked where they stand, so that every language finds them."""

from __future__ import annotations

from typing import Final

LANGUAGES: Final = ("en", "de", "fr", "es", "it")
"""What reports and letters can be written in; the words in the code are English."""
LANGUAGE_NAMES: Final = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "it": "Italiano",
}
"""Each by its own name, the same whatever is spoken."""


def ours(words: str) -> str:
    """The same words; whatever is marked like this stands in the catalogue of every language.

    They are said by ``csdesk.language.Language.say`` where somebody reads them. Places in braces,
    as in ``{n} sales``, are filled there.
    """
    return words
