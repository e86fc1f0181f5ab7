"""The totals of a sheet, added up while its lines go by."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from csdesk.domain.reports.sheet import Column, Read, Sheet
from csdesk.domain.reports.worked_out import SheetTotals


def total_of(column: Column[Any], totals: SheetTotals) -> int | float | None:
    """What stands below a column: a sum, or what two sums divided are; None where neither is."""
    if column.share_of is None:
        return totals.sums[column.title] if column.summed else None
    part, whole = (totals.sums[title] for title in column.share_of)
    return part / whole if whole > 0 else None


class Adding:
    """Adds up the lines of one sheet, each whole or as the values of its columns in their order."""

    def __init__(self, sheet: Sheet[Any]) -> None:
        places = {column.title: place for place, column in enumerate(sheet.columns)}
        self._lines = 0
        self._sums = {column.title: 0 for column in sheet.columns if column.summed}
        self._summed = [(title, places[title]) for title in self._sums]
        self._groups: dict[tuple[str, str], dict[Read, int]] = {pair: {} for pair in sheet.grouped}
        self._grouped = [
            (sums, places[title], places[by]) for (title, by), sums in self._groups.items()
        ]
        needed = {place for _, place in self._summed}
        needed.update(place for _, *both in self._grouped for place in both)
        self._reads = [(place, sheet.columns[place].read) for place in sorted(needed)]
        self._values: list[Any] = [None] * len(sheet.columns)

    def add_line(self, line: Any) -> None:
        """One line more, of which nothing is read but what is added up."""
        for place, read in self._reads:
            self._values[place] = read(line)
        self.add(self._values)

    def add(self, values: Sequence[Any]) -> None:
        """One line more; what is empty adds nothing."""
        self._lines += 1
        for title, place in self._summed:
            self._sums[title] += values[place] or 0
        for sums, place, by in self._grouped:
            if amount := values[place]:
                sums[values[by]] = sums.get(values[by], 0) + amount

    def totals(self) -> SheetTotals:
        """What the lines so far come to."""
        return SheetTotals(self._lines, self._sums, self._groups)
