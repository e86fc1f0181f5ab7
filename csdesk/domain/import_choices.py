"""What the owner decided about one file: how to read it, what to mend in it, who is who."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from csdesk.domain.import_fields import Field, Kind


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything a person can say about a file before it comes in; empty, csdesk decides."""

    kind: Kind | None = None
    """What the list is of, where csdesk took it for something else."""
    columns: Mapping[int, Field | None] = field(default_factory=dict)
    """Place of a column, from 0 -> what it stands for; None leaves it out."""
    answers: Mapping[str, str] = field(default_factory=dict)
    """``Doubt.code`` -> ``Choice.value``."""
    cells: Mapping[tuple[int, int], str] = field(default_factory=dict)
    """Row number as in ``Problem.row``, and place of the column -> what should stand there."""
    skipped: frozenset[int] = frozenset()
    """Numbers of rows that stay out because the owner said so."""
    same: Mapping[str, int | None] = field(default_factory=dict)
    """``CustomerDraft.key`` -> id of the customer it is; None says it is somebody new."""
    currency: str | None = None
    """ISO code for amounts whose currency the file does not name."""
    rates: Mapping[str, Decimal] = field(default_factory=dict)
    """Units of the shop's currency for one unit of each foreign one."""
    take_currency: bool = False
    """The shop, still empty, counts in the file's one currency from now on."""


NOTHING_CHOSEN = Choices()
