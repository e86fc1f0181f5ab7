"""The letters csdesk ships with, one file a kind and language: plain text, nothing else."""

from __future__ import annotations

import json
from functools import cache
from typing import Final

from csdesk.domain.letter import LetterKind, LetterTemplate
from csdesk.paths import resource

ENGLISH: Final = "en"
_SUBJECT: Final = "Subject: "


@cache
def shipped_template(kind: LetterKind, language: str = ENGLISH) -> LetterTemplate:
    """What a letter begins as until the shop words it anew.

    Raises: FileNotFoundError: nothing ships in this language.
    """
    text = resource("letters", language, f"{kind}.txt").read_text(encoding="utf-8")
    first, _, body = text.partition("\n")
    return LetterTemplate(kind, first.removeprefix(_SUBJECT).strip(), body.strip("\n"))


def phrases(language: str = ENGLISH) -> dict[str, str]:
    """Sentences that facts are told in, by name; templates of their own."""
    return _by_name(language, "phrases.json")


def sample_words(language: str = ENGLISH) -> dict[str, str]:
    """What an invented customer said, and what they were given, by name."""
    return _by_name(language, "sample.json")


@cache
def _by_name(language: str, file: str) -> dict[str, str]:
    text = resource("letters", language, file).read_text(encoding="utf-8")
    kept: dict[str, str] = json.loads(text)
    return kept
