"""How an entry reads in a booking program: one line of plain words."""

from __future__ import annotations

from pathlib import Path

from csdesk.domain.plain_text import one_line
from csdesk.domain.reports.journal import KIND_WORDS, TAX_NOT_KNOWN, Entry
from csdesk.domain.reports.lines import Written
from csdesk.language import Language


class EntryWords:
    """Words for entries, and which documents have not all of theirs.

    Args:
        longest: so many characters the program keeps.
        encoding: of the file; what it lacks becomes a question mark.
    """

    def __init__(self, language: Language, *, longest: int, encoding: str = "utf-8") -> None:
        self._language = language
        self._longest = longest
        self._encoding = encoding
        self._shortened: list[str] = []
        self._replaced: list[str] = []

    def of(self, entry: Entry) -> str:
        """What was booked, for whom, and what was written about it.

        It begins with a word of csdesk, so no program takes it for a formula.
        """
        origin, say = entry.origin, self._language.say
        tax = "" if entry.tax_known else say(TAX_NOT_KNOWN)
        parts = say(KIND_WORDS[origin.kind]), tax, origin.customer, origin.text
        whole = ", ".join(word for part in parts if (word := one_line(part)))
        told = whole.encode(self._encoding, "replace").decode(self._encoding)
        if len(told) > self._longest:
            self._shortened.append(origin.document)
        if told != ", ".join(word for part in parts if (word := " ".join(part.split()))):
            self._replaced.append(origin.document)
        return told[: self._longest].rstrip()

    def written(self, path: Path, rows: int) -> Written:
        """The file as it was written, with the numbers of those documents."""
        return Written(path, rows, tuple(self._shortened), tuple(self._replaced))
