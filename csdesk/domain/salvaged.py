"""What could be saved from a damaged shop file, and what could not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class PageLost:
    """A page of the damaged file that could not be read.

    ``table`` is empty where nobody knows whose it was; ``first`` to ``last`` are the numbers of
    the rows that may have been there, None where it is not known; ``rows`` about how many.
    """

    page: int
    table: str
    first: int | None
    last: int | None
    rows: int


@dataclass(frozen=True, slots=True)
class RowLeftOut:
    """A row that was read and not taken over: of which table, its number or name, and why."""

    table: str
    key: str
    why: str


@dataclass(frozen=True, slots=True)
class Salvaged:
    """A new shop file made from what could be read of a damaged one."""

    path: Path
    rows: Mapping[str, int]
    """Table -> rows that are in the new file."""
    pages_lost: tuple[PageLost, ...] = ()
    left_out: tuple[RowLeftOut, ...] = ()
    from_history: Mapping[str, int] = field(default_factory=dict)
    """Table -> rows that were lost or damaged, and that History still knew."""
    made_again: Mapping[str, int] = field(default_factory=dict)
    """Table -> named places for rows that others speak of and that are lost."""
    links_emptied: Mapping[str, int] = field(default_factory=dict)
    values_emptied: Mapping[str, int] = field(default_factory=dict)
    """Table -> values that could not be read, and are empty now."""
    history_lost: tuple[tuple[int, int], ...] = ()
    """Entries of History that are gone: from one number to another, both included."""
    damaged: Path | None = None
    """Where the damaged file is kept, if it had to make room."""

    @property
    def rows_lost(self) -> int:
        """About how many rows could not be read, or not be kept, and that nothing else knew."""
        return sum(page.rows for page in self.pages_lost) + len(self.left_out)

    @property
    def is_whole(self) -> bool:
        """Whether nothing at all was lost."""
        return not (self.pages_lost or self.left_out or self.made_again or self.history_lost)
