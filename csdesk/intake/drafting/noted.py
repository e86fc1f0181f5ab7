"""What the rows of a list are, beyond what their cells say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from csdesk.intake.table import Cell

Changes: TypeAlias = dict[int, dict[int, Cell]]
"""Place of a column -> index of a row -> what should stand there."""


@dataclass(frozen=True, slots=True)
class RowNotes:
    """By the index of the row, from 0."""

    reasons: Mapping[int, str] = field(default_factory=dict)
    """Why a row stays out, in a word."""
    back: Mapping[int, str] = field(default_factory=dict)
    """Rows that give money back -> number of the sale they give it back for, where known."""
    apart: frozenset[int] = frozenset()
    """Those of them that bear the number of the sale and none of their own."""
    beside: frozenset[int] = frozenset()
    """Rows that count only beside others of their document."""
    signed: bool = False
    """Whether a document below zero is a document of its own that gives money back."""
