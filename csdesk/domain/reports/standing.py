"""What the books of a period say, by numbers and amounts alone, and how that is kept small.

No name and no word that anybody wrote is in it: only numbers, days, amounts and account codes.
"""

from __future__ import annotations

import base64
import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import pairwise
from typing import Any, Final

from csdesk.domain.ours import ours

_VERSION: Final = "1"
_LARGEST: Final = 1 << 28
"""Bytes that are unpacked at most: no shop books so much in a period."""
_DIGEST: Final = 16


class Booked(Enum):
    """What is booked line by line."""

    REMEDY = "remedy"
    GOODWILL = "goodwill"
    RETURN = "return"
    VOUCHER_USE = "voucher_use"


FIGURES: Final[dict[Booked, tuple[str, ...]]] = {
    Booked.REMEDY: (ours("Cost"), ours("Worth to the customer")),
    Booked.GOODWILL: (ours("Cost"), ours("Worth to the customer")),
    Booked.RETURN: (ours("Net"), ours("Tax"), ours("Gross")),
    Booked.VOUCHER_USE: (ours("Used"), ours("Cost")),
}
"""What of a line is compared, in the order it is kept in."""
MONTH_FIGURES: Final = (
    *(ours("Spend"), ours("Margin"), ours("Effort")),
    *(ours("Remedy"), ours("Goodwill"), ours("Other")),
)
"""The figures of a month that are compared."""


@dataclass(frozen=True, slots=True)
class BookedLine:
    """One line of the books: money in minor units, None where nobody said."""

    id: int
    day: int
    """Ordinal."""
    customer_id: int
    """0: nobody's name stands on it."""
    account: str
    """Its own; empty where it goes to the account of its kind."""
    form: str
    figures: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Books:
    """All lines of a period, by number, its months, and which accounts they go to."""

    lines: Mapping[Booked, Iterable[BookedLine]] = field(default_factory=dict)
    months: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    """Ordinal of the first of a month -> ``MONTH_FIGURES``."""
    accounts: Mapping[str, str] = field(default_factory=dict)
    """Name of a setting of the shop -> code of the account."""


def packed(books: Books) -> str:
    """The books as one short text that nothing but a digest makes sense of.

    Lines of a kind rise by number; the same books make the same text.
    """
    told = {
        "lines": {kind.value: _columns(kind, books.lines.get(kind, ())) for kind in Booked},
        "months": sorted(books.months.items()),
        "accounts": dict(books.accounts),
    }
    text = json.dumps(told, separators=(",", ":"), sort_keys=True).encode()
    return f"{_VERSION} {_digest(text)} {base64.b85encode(zlib.compress(text, 9)).decode()}"


def unpacked(text: str) -> Books:
    """What ``packed`` made a text of.

    Raises: ValueError: it was damaged, or a newer csdesk wrote it.
    """
    version, _, rest = text.partition(" ")
    digest, _, body = rest.partition(" ")
    if version != _VERSION:
        raise ValueError("what was exported is kept in a way that is not known here")
    try:
        reader = zlib.decompressobj()
        plain = reader.decompress(base64.b85decode(body), _LARGEST)
    except zlib.error as error:
        raise ValueError("what was exported can't be unpacked") from error
    if not reader.eof or _digest(plain) != digest:
        raise ValueError("what was exported was changed since")
    told = json.loads(plain)
    try:
        return Books(
            lines={kind: _Kept(told["lines"][kind.value]) for kind in Booked},
            months={month: tuple(figures) for month, figures in told["months"]},
            accounts=told["accounts"],
        )
    except (LookupError, TypeError) as error:
        raise ValueError("what was exported lacks something") from error


def _digest(text: bytes) -> str:
    return hashlib.sha256(text).hexdigest()[:_DIGEST]


def _columns(kind: Booked, lines: Iterable[BookedLine]) -> dict[str, Any]:
    """Lines in columns, each number less the one before it: they pack better."""
    ids, days, customers = [0], [0], []
    words: dict[str, int] = {}
    accounts, forms = [], []
    figures: tuple[list[int | None], ...] = tuple([] for _ in FIGURES[kind])
    for line in lines:
        ids.append(line.id)
        days.append(line.day)
        customers.append(line.customer_id)
        accounts.append(words.setdefault(line.account, len(words)))
        forms.append(words.setdefault(line.form, len(words)))
        for column, figure in zip(figures, line.figures, strict=True):
            column.append(figure)
    return {
        "id": [after - before for before, after in pairwise(ids)],
        "day": [after - before for before, after in pairwise(days)],
        "customer": customers,
        "account": accounts,
        "form": forms,
        "words": list(words),
        "figures": figures,
    }


class _Kept:
    """Lines that are made anew, one by one, each time they are walked through."""

    def __init__(self, columns: dict[str, Any]) -> None:
        self._columns = columns
        self._words: Sequence[str] = columns["words"]

    def __iter__(self) -> Iterator[BookedLine]:
        columns, words = self._columns, self._words
        key = day = 0
        plain = (columns[name] for name in ("id", "day", "customer", "account", "form"))
        for step, days, customer, account, form, *figures in zip(
            *plain, *columns["figures"], strict=True
        ):
            key, day = key + step, day + days
            yield BookedLine(key, day, customer, words[account], words[form], tuple(figures))
