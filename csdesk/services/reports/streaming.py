"""Lines of a report that are fetched while somebody walks through them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, Generic, TypeVar

from csdesk.desk import Desk
from csdesk.domain.reports.sheet import Lines
from csdesk.store.streamed import count_of, in_steps
from csdesk.store.unit_of_work import Work

L = TypeVar("L")


class Streamed(Generic[L]):
    """Lines of one query: counted by the database, walked through as often as somebody asks.

    Each walk is a look of its own at the shop, so they agree with each other where nobody writes:
    on a private copy (``private_copy``).

    Args:
        query: made by the store; it says in which order they come.
        make: some hundred rows -> their lines, with what else has to be looked up for them.
    """

    def __init__(
        self, desk: Desk, query: Any, make: Callable[[Work, Sequence[Any]], Iterable[L]]
    ) -> None:
        self._desk = desk
        self._query = query
        self._make = make
        self._count: int | None = None

    def __len__(self) -> int:
        if self._count is None:
            with self._desk.store.read() as work:
                self._count = count_of(work.connection, self._query)
        return self._count

    def __iter__(self) -> Iterator[L]:
        return self._desk.store.walk(self._lines)

    def _lines(self, work: Work) -> Iterator[L]:
        for rows in in_steps(work.connection, self._query):
            yield from self._make(work, rows)


def streamed(desk: Desk, query: Any, make: Callable[[Any], L]) -> Streamed[L]:
    """Lines that are each made of one row alone."""
    return Streamed(desk, query, lambda _work, rows: map(make, rows))


class Following(Generic[L]):
    """Lines of several that follow each other."""

    def __init__(self, *lines: Lines[L]) -> None:
        self._lines = lines

    def __len__(self) -> int:
        return sum(map(len, self._lines))

    def __iter__(self) -> Iterator[L]:
        return chain.from_iterable(self._lines)
