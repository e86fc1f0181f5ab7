"""Words and files that are older than the shop keeps them: what is proposed, line by line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from csdesk.domain.changes import Noun
from csdesk.domain.erasing import CopyHolding


class OldKind(StrEnum):
    """What is proposed together, as one line."""

    COMPLAINT = "complaint"
    NOTES = "notes"
    LETTERS = "letters"
    FILES = "files"


@dataclass(frozen=True, slots=True)
class WordsDue:
    """One closed complaint, or the old notes, letters or files of one customer."""

    kind: OldKind
    customer_id: int
    customer: str
    is_restricted: bool
    title: str
    """What the complaint is about; empty for all else."""
    passages: int
    """How many records hold words."""
    files: int
    last_on: date
    """When the complaint was closed; else of what day the newest of them is."""
    rows: Mapping[Noun, tuple[int, ...]]
    """The numbers of the records that lose their words and files."""
    kept_until: date | None = None
    """A law or a dispute needs the customer’s data until that day; then it can’t be erased."""
    kept_why: str = ""

    @property
    def key(self) -> str:
        """Tells it from all other lines: ``complaint:12``, ``letters:3``."""
        (first,) = self.rows.get(Noun.COMPLAINT, (self.customer_id,))
        return f"{self.kind}:{first}"

    @property
    def records(self) -> int:
        """How many records lose their words or go."""
        return self.passages + self.files


@dataclass(frozen=True, slots=True)
class WordsPreview:
    """What erasing some of these lines comes to, before anything is done."""

    passages: int
    files: int
    history: int
    """Entries of History whose values go."""
    copies: tuple[CopyHolding, ...]
    """Backups and files put aside that hold them; restored, they are erased again."""


@dataclass(frozen=True, slots=True)
class WordsErased:
    """What was erased."""

    passages: int
    files: int
    is_clean: bool
    """The file was written anew, so that nothing is left between its rows."""


def years_before(day: date, years: int) -> date:
    """The same day so many years earlier; of 29 February the 28th."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)
