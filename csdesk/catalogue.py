"""The words of csdesk in other languages: catalogues as Qt Linguist keeps them.

One ``.ts`` file a language holds the words of reports and letters, and those of the screens, so
that translators have one place and one tool. The window reads the same catalogues (ui).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from csdesk.domain.ours import LANGUAGES
from csdesk.paths import resource

ENGLISH: Final = LANGUAGES[0]
REPORT_WORDS: Final = "csdesk"
"""The context of what the core says: marked with ``ours``, said with ``said``, told by errors."""
WINDOW_WORDS: Final = "window"
"""The context of what the window alone says; the same English is said in the same way all over."""
DEMO_WORDS: Final = "demo"
"""The context of what the people of a demo shop wrote and said."""
_APART: Final = "\x04"
"""What stands between English words and what they are about, where the same mean two things."""
_UNFINISHED: Final = frozenset({"unfinished", "vanished", "obsolete"})

Catalogue = Mapping[tuple[str, str], str]
"""Context and English words -> the words of the language."""


def catalogue_path(language: str) -> Path:
    """Where the catalogue of a language lies.

    Raises: FileNotFoundError: none ships in this language.
    """
    return resource("translations", f"csdesk_{language}.ts")


@cache
def catalogue(language: str) -> Catalogue:
    """What is finished in one language; nothing for English, and for what does not ship."""
    if language == ENGLISH or language not in LANGUAGES:
        return MappingProxyType({})
    return read_catalogue(catalogue_path(language))


def read_catalogue(path: Path) -> Catalogue:
    """The finished translations of a Qt Linguist file."""
    from xml.etree.ElementTree import parse  # late: English needs no catalogue

    found: dict[tuple[str, str], str] = {}
    for context in parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            said = message.find("translation")
            if said is None or said.get("type") in _UNFINISHED or not said.text:
                continue
            found[name, source_of(message.findtext("source", ""), message.findtext("comment"))] = (
                said.text
            )
    return MappingProxyType(found)


def source_of(words: str, about: str | None) -> str:
    """Under what words are kept in a catalogue: what they are about tells twins apart."""
    return f"{words}{_APART}{about}" if about else words


def words_of(source: str) -> tuple[str, str]:
    """The words and what they are about, of what ``source_of`` told."""
    words, _, about = source.partition(_APART)
    return words, about


def translated(
    language: str, words: str, context: str = REPORT_WORDS, about: str | None = None
) -> str | None:
    """These words in a language; None where nobody has translated them."""
    return catalogue(language).get((context, source_of(words, about)))
