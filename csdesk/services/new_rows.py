"""Rows of one table that an import adds: a million of them in little room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar, overload

from csdesk.intake.columns import different
from csdesk.intake.rows import Rows, gathered

_R = TypeVar("_R", bound=tuple[Any, ...])


class NewRows(Sequence[_R]):
    """Rows kept column by column, each made when it is looked at."""

    def __init__(self, kind: type[_R], rows: Rows) -> None:
        self._kind: Any = kind  # a NamedTuple, whose fields are the columns
        self._rows = rows

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> _R: ...
    @overload
    def __getitem__(self, place: slice) -> list[_R]: ...
    def __getitem__(self, place: int | slice) -> _R | list[_R]:
        if isinstance(place, slice):
            return list(map(self._kind._make, self._rows[place]))
        return self._kind._make(self._rows[place])  # type: ignore[no-any-return]

    def __iter__(self) -> Iterator[_R]:
        return map(self._kind._make, self._rows)

    def different(self, field: str) -> Iterable[Any]:
        """What the rows have under this name, each different value once."""
        if not self._rows:
            return ()
        return different(self._rows.column(self._kind._fields.index(field)))


def kept_rows(kind: type[_R], rows: Iterable[_R]) -> NewRows[_R]:
    """Rows that come one by one."""
    return NewRows(kind, gathered(rows))
