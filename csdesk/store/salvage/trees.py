"""Which page of a damaged file belongs to which table, and which pages can't be read."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from csdesk.progress import Progress, unwatched
from csdesk.store.salvage.pages import (
    INTERIOR,
    LEAF,
    TREE_PAGES,
    Cell,
    Pages,
    Unreadable,
    Values,
    cells_of,
    cells_told,
    children_of,
    kind_of,
    values_of,
)
from csdesk.store.salvage.shapes import CATALOGUE, OTHERS, REBUILT, Shapes

_DEEPEST = 24
_CATALOGUE_COLUMNS = 5
_PAGES_A_STEP = 2_000
_FIRST_FREE = slice(32, 36)


@dataclass(frozen=True, slots=True)
class Gone:
    """A page of a table that can't be read, and the rows it had: at most from one to another.

    ``first`` and ``last`` are row numbers; None where the pages around don't tell.
    """

    page: int
    table: str
    first: int | None = None
    last: int | None = None
    rows: int | None = None
    """How many of its rows could not be read, where the page itself still says so."""


@dataclass(slots=True)
class Found:
    """Where the rows are: table -> its leaf pages; and what is missing."""

    leaves: dict[str, list[int]] = field(default_factory=dict)
    gone: list[Gone] = field(default_factory=list)
    unknown: list[int] = field(default_factory=list)
    """Pages with rows of no table that is known, and pages of no sense at all."""
    rows_on: dict[int, int] = field(default_factory=dict)


def rows_on(pages: Pages, number: int, table_key: int) -> Iterator[tuple[Cell, Values]]:
    """The rows of a leaf page, the number of the row in its place.

    Args:
        table_key: the column that is the number of the row; -1: none.
    """
    for cell in cells_of(pages.read(number), number, pages):
        try:
            values = values_of(cell.record)
        except Unreadable:
            continue
        if 0 <= table_key < len(values) and values[table_key] is None:
            values = (*values[:table_key], cell.rowid, *values[table_key + 1 :])
        yield cell, values


class Trees:
    """Looks at every page once; a table's pages are those its tree leads to, and those like them.

    The file's own free pages are left alone: what lies there was taken away.
    """

    def __init__(self, pages: Pages, shapes: Shapes) -> None:
        self._pages = pages
        self._shapes = shapes
        self._kinds = array("B", bytes(pages.count + 1))
        self._owner: dict[int, str] = {}
        self._bounds: dict[int, tuple[int | None, int | None]] = {}
        self.found = Found()

    def look(self, progress: Progress = unwatched) -> Found:
        """Every leaf page with rows, by table.

        Raises: Cancelled.
        """
        for number in range(1, self._pages.count + 1):
            if number % _PAGES_A_STEP == 0:
                progress(number, 2 * self._pages.count, "")
            self._kinds[number] = kind_of(self._pages.read(number), number)
        for table, root in self._roots().items():
            self._walk(table, root, None, None, 0)
        free = self._free_pages()
        for done, number in enumerate(self._in_order(free)):
            if done % _PAGES_A_STEP == 0:
                progress(self._pages.count + done, 2 * self._pages.count, "")
            self._place(number)
        return self.found

    def _in_order(self, free: set[int]) -> Iterator[int]:
        """Pages of a tree first: where a row lies twice, that is the one which counts."""
        every = range(1, self._pages.count + 1)
        yield from (number for number in every if number in self._owner)
        yield from (number for number in every if number not in self._owner and number not in free)

    def _roots(self) -> dict[str, int]:
        """Where the tree of each table begins, from whatever is left of the file's own list."""
        roots: dict[str, int] = {}
        for number in range(1, self._pages.count + 1):
            if self._kinds[number] == LEAF and self._lists_tables(number):
                roots |= {
                    row[1]: row[3]
                    for row in self._sample(number)
                    if row[0] == "table" and row[1] in self._shapes.tables and row[3]
                }
        return {CATALOGUE: 1} | roots

    def _lists_tables(self, number: int) -> bool:
        """Whether a leaf page is one of the file's own list; most are told by their first row."""
        first = next(rows_on(self._pages, number, -1), None)
        if first is None or len(first[1]) != _CATALOGUE_COLUMNS:
            return False
        return self._shapes.of(self._sample(number), None) == CATALOGUE

    def _sample(self, number: int) -> list[Values]:
        """The rows of a page as they lie there."""
        return [values for _, values in rows_on(self._pages, number, -1)]

    def _walk(
        self, table: str, number: int, first: int | None, last: int | None, depth: int
    ) -> None:
        if number in self._owner or depth > _DEEPEST:
            return
        if not self._pages.has(number):
            if self._pages.had(number):
                self._note(Gone(number, table, first, last))
            return
        self._owner[number] = table
        self._bounds[number] = first, last
        if self._kinds[number] != INTERIOR:
            return
        page = self._pages.read(number)
        for child, largest in children_of(page, number, self._pages):
            self._walk(table, child, first, last if largest is None else largest, depth + 1)
            first = first if largest is None else largest + 1

    def _free_pages(self) -> set[int]:
        """Pages without content, as far as their own list can be followed."""
        free: set[int] = set()
        trunk = int.from_bytes(self._pages.read(1)[_FIRST_FREE], "big")
        while self._pages.has(trunk) and trunk not in free:
            page = self._pages.read(trunk)
            count = int.from_bytes(page[4:8], "big")
            if self._kinds[trunk] in TREE_PAGES or count > self._pages.size // 4 - 2:
                break
            free.add(trunk)
            leaves = (page[at : at + 4] for at in range(8, 8 + 4 * count, 4))
            free.update(int.from_bytes(each, "big") for each in leaves)
            trunk = int.from_bytes(page[:4], "big")
        return free

    def _place(self, number: int) -> None:
        """Gives one page to its table, or notes that it can't be."""
        kind, owner = self._kinds[number], self._owner.get(number)
        if kind == INTERIOR or (kind != LEAF and owner is None):
            return
        rows = self._sample(number)
        told = cells_told(self._pages.read(number), number) if kind == LEAF else 0
        table = self._shapes.of(rows, owner)
        gone = partial(Gone, number, owner or "", *self._bounds.get(number, (None, None)))
        if table is None:
            if owner is None and (rows or told):
                self.found.unknown.append(number)
            elif owner is not None and (kind != LEAF or told):
                self._note(gone())
            return
        if kind != LEAF and self._shapes.of(rows, None) is None:
            self._note(gone())
            return
        if owner is not None and table != owner:
            self._note(gone())
        if len(rows) < told:
            self._note(Gone(number, table, rows=told - len(rows)))
        if table not in OTHERS and table not in REBUILT:
            self.found.leaves.setdefault(table, []).append(number)
            self.found.rows_on[number] = len(rows)

    def _note(self, gone: Gone) -> None:
        if gone.table not in OTHERS and gone.table not in REBUILT:
            self.found.gone.append(gone)
