"""History: every change of a fact, in the transaction that made it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

FINAL_VERBS = frozenset(
    {
        "take_looks",
        "open_coin",
        "take_coin_look",
        "restore_backup",
        "salvage_shop",
        "erase_customer",
        "erase_words",
    }
)
"""What is never taken back: frozen looks, coins that somebody has seen, and what was erased."""


class Kind(StrEnum):
    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    IMPORTED = "imported"
    UNDONE_IMPORT = "undone_import"


@dataclass(frozen=True, slots=True)
class Change:
    """One entry: which fact of which noun changed from what to what; values as plain JSON."""

    seq: int
    at: datetime
    offset_minutes: int
    person_id: int | None
    action: str
    verb: str
    noun: str
    noun_id: str
    kind: Kind
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Action:
    """What one action of a person did, for undo: its id and its verb."""

    id: str
    verb: str
    at: datetime
    undoes: str = ""
    """The id of the action that this one took back; empty where it did something new."""
