"""Which rows of a list belong to one document, and its values out of those of its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import repeat
from typing import TypeVar

from csdesk.domain.drafts import Extent
from csdesk.domain.import_fields import Field
from csdesk.intake.columns import kept
from csdesk.intake.drafting.cells import Columns
from csdesk.intake.groups import Group, Singles, grouped, groups_of

_T = TypeVar("_T")
_V = TypeVar("_V")
_ZERO = Decimal(0)


class Grouping:
    """The rows of each document, in the order of its first row.

    Where every row is a document of its own, the columns of rows are those of documents.
    """

    def __init__(self, groups: Sequence[Sequence[int]], rows: int) -> None:
        self.groups = groups
        self.one_each = len(groups) == rows
        """Every row is a document of its own."""

    def __len__(self) -> int:
        return len(self.groups)

    def first(self, column: Sequence[_V | None]) -> Sequence[_V | None]:
        """For each document the first of its rows' values; nothing without a column."""
        if self.one_each or not column:
            return column
        return kept(_first(column, rows) for rows in self.groups)

    def beginning(self, column: Sequence[_T]) -> Sequence[_T]:
        """For each document what stands in its first row."""
        return column if self.one_each else kept(column[rows[0]] for rows in self.groups)

    def sums(
        self, column: Sequence[Decimal | None], *, of_all: bool = False
    ) -> Sequence[Decimal | None]:
        """For each document the sum of its rows; None where none, or not ``of_all``, has one."""
        if self.one_each or not column:
            return column
        return kept(_sum(column, rows, of_all) for rows in self.groups)

    def told_once(self, column: Sequence[Decimal | None]) -> Sequence[Decimal | None]:
        """For each document its one amount, said once or on each row; different ones add up."""
        if self.one_each or not column:
            return column
        return kept(_told_once(column, rows) for rows in self.groups)

    def without(self, kept: Callable[[Group], Group], rows: int) -> Grouping:
        """The documents with only those of their rows that are kept; empty ones are gone."""
        left = groups_of(some for group in self.groups if (some := kept(group)))
        return Grouping(left, rows)


def _first(column: Sequence[_V | None], rows: Sequence[int]) -> _V | None:
    for row in rows:
        value = column[row]
        if value is not None:
            return value
    return None


def _sum(column: Sequence[Decimal | None], rows: Sequence[int], of_all: bool) -> Decimal | None:
    if len(rows) == 1:
        return column[rows[0]]
    told = [amount for row in rows if (amount := column[row]) is not None]
    if not told or (of_all and len(told) < len(rows)):
        return None
    return sum(told, _ZERO)


def _told_once(column: Sequence[Decimal | None], rows: Sequence[int]) -> Decimal | None:
    if len(rows) == 1:
        return column[rows[0]]
    told = [amount for row in rows if (amount := column[row]) is not None]
    return sum(told, _ZERO) if len(set(told)) > 1 else (told[0] if told else None)


def group_rows(
    columns: Columns,
    references: Sequence[str],
    customers: Sequence[str | None],
    days: Sequence[date | None],
) -> Grouping:
    """The documents of a list.

    Rows share a document by what ``Rules.document`` names. A row without a number is one of its
    own; one that leaves the customer or the day out takes those of the row above it.
    """
    shared = columns.understanding.rules.document
    count = len(columns.table.rows)
    if shared == ("row",) or Field.REFERENCE not in columns:
        return Grouping(Singles(count), count)
    if shared == ("reference",) or len(set(references)) == count:
        return Grouping(grouped(_by_reference(references)), count)
    keys = _by_all("customer" in shared, "day" in shared, references, customers, days)
    return Grouping(grouped(keys), count)


def _by_reference(references: Sequence[str]) -> Iterator[object]:
    return (reference or row for row, reference in enumerate(references))


def _by_all(
    by_customer: bool,
    by_day: bool,
    references: Sequence[str],
    customers: Sequence[str | None],
    days: Sequence[date | None],
) -> Iterator[object]:
    above: object = None
    customer: str | None = None
    day: date | None = None
    when = days or repeat(None)
    for row, (reference, who, told) in enumerate(zip(references, customers, when, strict=False)):
        if reference and reference == above:
            customer, day = who or customer, told or day
        else:
            above, customer, day = reference or row, who, told
        yield above, customer if by_customer else None, day if by_day else None


def extent_of(whole: Grouping, documents: Grouping, prints: Sequence[str]) -> Extent:
    """Which documents the list may show only a part of.

    Args:
        whole: with every row of the list.
        documents: those that count, in whose order ``prints`` are.
    """
    if whole.one_each or not whole.groups:
        edge = {0, len(whole.groups) - 1}
        rows = edge if whole.groups else set()
        scattered = False
    else:
        rows = {0, max(group[-1] for group in whole.groups)}
        scattered = any(group[-1] - group[0] >= len(group) for group in whole.groups)
    pairs = zip(documents.groups, prints, strict=True)
    if scattered:
        return Extent(scattered=True)
    return Extent(edges=frozenset(mark for group, mark in pairs if not rows.isdisjoint(group)))
