"""What an import leaves behind besides its rows, so that the next one knows better."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class SourceKey:
    """By what another program knows a customer; one customer may have several."""

    customer_id: int
    program: str
    """``shopify``, ``xero`` ...; for an unknown one a digest of its headings."""
    value: str
    """``id:1234``, or ``name:`` and the plain name where the program has nothing better."""
    id: int = 0
    batch_id: int | None = None


class Lacks(StrEnum):
    """What a document still needs before it counts."""

    AMOUNT = "amount"
    DATE = "date"
    RATE = "rate"


@dataclass(frozen=True, slots=True)
class WaitingDocument:
    """A purchase that one file tells only half of; another file brings the rest."""

    batch_id: int
    fingerprint: str
    reference: str
    lacks: Lacks
    id: int = 0
    program: str = ""
    customer_id: int | None = None
    bought_on: date | None = None
    amount: str | None = None
    """Exact, as text with a dot."""
    net: str | None = None
    """Of the amount, where the file tells; as text too."""
    margin: str | None = None
    currency: str | None = None
    what: str = ""
    lines: int = 1
    """How many rows of its file told of it."""
    purchase_id: int | None = None
    """The purchase it became, once another file brought the rest."""


@dataclass(frozen=True, slots=True)
class ImportChange:
    """A fact that was in the shop already and that an import changed."""

    batch_id: int
    noun: str
    noun_id: int
    before: str
    """The changed facts as they were, a JSON object."""
    after: str
    id: int = 0


@dataclass(frozen=True, slots=True)
class KeptOut:
    """Something of a file that the owner removed by hand; no import brings it back."""

    fingerprint: str
    at: datetime
    what: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class RememberedLayout:
    """How the owner matched the columns of one list, for the next file like it."""

    headings_digest: str
    title: str
    told: str
    """The map, in the form that ``csdesk import --map`` takes."""
    made_at: datetime
    id: int = 0


@dataclass(frozen=True, slots=True)
class OfferedFile:
    """A file of the watched folder that the owner does not want to be asked about again."""

    path: str
    size: int
    modified_ns: int
    put_aside_at: datetime
    id: int = 0
