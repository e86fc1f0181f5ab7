"""The purchases of a plan: a million of them in little room, each made when it is looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from csdesk.domain.drafts import PurchaseDraft
from csdesk.intake.rows import Rows, gathered


class Drafted(Sequence[PurchaseDraft]):
    """Drafts kept column by column; from outside a sequence like any other."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> PurchaseDraft: ...
    @overload
    def __getitem__(self, place: slice) -> Drafted: ...
    def __getitem__(self, place: int | slice) -> PurchaseDraft | Drafted:
        if isinstance(place, slice):
            return Drafted(self._rows[place])
        return PurchaseDraft._make(self._rows[place])

    def __iter__(self) -> Iterator[PurchaseDraft]:
        return map(PurchaseDraft._make, self._rows)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence) or len(self) != len(other):
            return NotImplemented
        return all(mine == theirs for mine, theirs in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]  # compared by what it holds


def drafted(drafts: Iterable[PurchaseDraft]) -> Drafted:
    """Drafts that come one by one."""
    return Drafted(gathered(drafts))  # type: ignore[arg-type]  # rows of any values
