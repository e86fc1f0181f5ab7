"""The purchases of a plan: a million of them in little room, each made when it is looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, overload

from csdesk.domain.drafts import PurchaseDraft, PurchaseSums, totals_of
from csdesk.intake.columns import different
from csdesk.intake.rows import Rows, gathered


class Drafted(Sequence[PurchaseDraft]):
    """Drafts kept column by column; from outside a sequence like any other."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows if rows else gathered([PurchaseDraft._fields])[1:]

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

    def taken(self, places: Sequence[int]) -> Drafted:
        """Only the drafts at these places."""
        return Drafted(self._rows.taken(places))

    def column(self, field: str) -> Sequence[Any]:
        """What every draft has under this name."""
        return self._rows.column(PurchaseDraft._fields.index(field))

    def sums(self) -> PurchaseSums:
        """What all of them come to."""
        told = ("gross", "exact", "currency", "waits_for")
        alike = Counter(zip(*map(self.column, told), strict=True))
        amounts = [
            (gross if exact is None else exact, currency, times)
            for (gross, exact, currency, waits_for), times in alike.items()
            if waits_for != "amount"
        ]
        back = Counter(zip(self.column("refund_of"), self.column("credit_note"), strict=True))
        days = [day for day in different(self.column("bought_on")) if day is not None]
        named = different(self.column("currency"))
        return PurchaseSums(
            documents=sum(n for (of, credit_note), n in back.items() if not of and not credit_note),
            first_on=min(days, default=None),
            last_on=max(days, default=None),
            totals=totals_of(amounts),
            currencies=frozenset(filter(None, named)),
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence) or len(self) != len(other):
            return NotImplemented
        return all(mine == theirs for mine, theirs in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]  # compared by what it holds


def column_of(drafts: Sequence[PurchaseDraft], field: str) -> Iterable[Any]:
    """What each of the drafts has under this name."""
    if isinstance(drafts, Drafted):
        return drafts.column(field)
    return (getattr(draft, field) for draft in drafts)


def different_in(drafts: Sequence[PurchaseDraft], field: str) -> Iterable[Any]:
    """What the drafts have under this name, each different value once."""
    if isinstance(drafts, Drafted):
        return different(drafts.column(field))
    return dict.fromkeys(getattr(draft, field) for draft in drafts)


def some_of(drafts: Sequence[PurchaseDraft], places: Sequence[int]) -> Sequence[PurchaseDraft]:
    """The drafts at these places."""
    if len(places) == len(drafts):
        return drafts
    if isinstance(drafts, Drafted):
        return drafts.taken(places)
    return tuple(drafts[place] for place in places)


def drafted(drafts: Iterable[PurchaseDraft]) -> Drafted:
    """Drafts that come one by one."""
    return Drafted(gathered(drafts))
