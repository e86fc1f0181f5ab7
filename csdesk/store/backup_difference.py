"""How a shop and one of its backups differ: walked through side by side, table by table."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from csdesk.domain.backup import Counts, Difference, Missing
from csdesk.domain.changes import Noun
from csdesk.progress import Progress
from csdesk.store.backup_file import connected, contents_of
from csdesk.store.cipher import Cipher
from csdesk.store.engine import in_plain_words

_COMPARED = (
    *(Noun.CUSTOMER, Noun.CONTACT_POINT, Noun.PREFERENCES, Noun.COMPLAINT, Noun.PURCHASE),
    *(Noun.CONTACT, Noun.EFFORT, Noun.OUTLAY, Noun.OPTION, Noun.REDRESS, Noun.PROMISE),
    *(Noun.FOLLOW_UP, Noun.LETTER, Noun.ENCLOSURE, Noun.REVIEW, Noun.VOUCHER_USE),
    *(Noun.PERSON, Noun.SETTING, Noun.LIST_ITEM, Noun.IMPORT_BATCH),
)
_NAMED = {
    Noun.CUSTOMER: ("id", "created_at"),
    Noun.COMPLAINT: ("customer_id", "opened_at"),
    Noun.PURCHASE: ("customer_id", "bought_on"),
    Noun.CONTACT: ("customer_id", "at"),
    Noun.LETTER: ("customer_id", "written_at"),
}
"""Nouns of which the newest that would be missing are named: whose they are, and of which day."""
MOST_NAMED = 20
_ROWS_A_STEP = 2_000
_Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """What the shop holds now, what differs, and the newest of what is only there now."""

    counts: Counts
    differences: tuple[Difference, ...]
    missing: tuple[Missing, ...]
    missing_in_all: int


def compared_with(
    shop: Path, cipher: Cipher | None, then: sqlite3.Connection, progress: Progress
) -> Compared:
    """Compares a shop with one of its backups, which may be of an older csdesk.

    Raises: ShopUnavailable: the shop can't be read; Cancelled.
    """
    with in_plain_words(), closing(connected(shop, cipher, "ro")) as now:
        now.execute("BEGIN")
        return _compared(now, then, progress)


def erased_in(then: sqlite3.Connection, numbers: Collection[int]) -> int:
    """How many of these customers are in a backup as they were before they were erased."""
    names = {name for _, name, *_ in then.execute("PRAGMA table_info(customer)")}
    whole = "erased_at IS NULL" if "erased_at" in names else "1"
    query = f"SELECT count(*) FROM customer WHERE id = ? AND {whole}"
    return sum(then.execute(query, (number,)).fetchone()[0] for number in numbers)


def _compared(now: sqlite3.Connection, then: sqlite3.Connection, progress: Progress) -> Compared:
    differences: list[Difference] = []
    missing: list[Missing] = []
    for done, noun in enumerate(_COMPARED):
        progress(done, len(_COMPARED), noun)
        columns = _columns_of_both(now, then, noun)
        if not columns:
            continue
        walked = _Walk(noun, columns)
        for was, stands in _side_by_side(_rows(now, noun, columns), _rows(then, noun, columns)):
            walked.see(was, stands)
            if walked.seen % _ROWS_A_STEP == 0:
                progress(done, len(_COMPARED), noun)
        if walked.difference != Difference(noun):
            differences.append(walked.difference)
        missing.extend(_named(now, noun, walked.newest))
    missing.sort(key=lambda each: each.day, reverse=True)
    in_all = sum(each.only_now for each in differences if each.noun in _NAMED)
    counts = contents_of(now).counts
    return Compared(counts, tuple(differences), tuple(missing[:MOST_NAMED]), in_all)


def _columns_of_both(
    now: sqlite3.Connection, then: sqlite3.Connection, table: str
) -> tuple[str, ...]:
    """The key first; none where one of the two has no such table."""
    known = [
        {name: key for _, name, _, _, _, key in each.execute(f'PRAGMA table_info("{table}")')}
        for each in (now, then)
    ]
    both = [name for name in known[0] if name in known[1]]
    return tuple(sorted(both, key=lambda name: (known[0][name] != 1, name)))


def _rows(connection: sqlite3.Connection, table: str, columns: tuple[str, ...]) -> Iterator[_Row]:
    named = ", ".join(f'"{name}"' for name in columns)
    rows = connection.execute(f'SELECT {named} FROM "{table}" ORDER BY 1')
    while some := rows.fetchmany(_ROWS_A_STEP):
        yield from some


def _side_by_side(
    now: Iterator[_Row], then: Iterator[_Row]
) -> Iterator[tuple[_Row | None, _Row | None]]:
    """Rows of the same key together, others alone; both come in the order of their keys."""
    one, other = next(now, None), next(then, None)
    while one is not None or other is not None:
        if other is None or (one is not None and one[0] < other[0]):
            yield one, None
            one = next(now, None)
        elif one is None or other[0] < one[0]:
            yield None, other
            other = next(then, None)
        else:
            yield one, other
            one, other = next(now, None), next(then, None)


class _Walk:
    """Counts how the rows of one table differ, and keeps the newest that are only there now."""

    def __init__(self, noun: Noun, columns: tuple[str, ...]) -> None:
        self.seen = 0
        self.newest: list[tuple[str, int, int | None]] = []
        self._noun = noun
        self._counts = {"only_now": 0, "only_then": 0, "changed": 0}
        whose, when = _NAMED.get(noun, ("", ""))
        is_named = whose in columns and when in columns
        self._named = (columns.index(when), columns.index(whose)) if is_named else None

    @property
    def difference(self) -> Difference:
        return Difference(self._noun, **self._counts)

    def see(self, now: _Row | None, then: _Row | None) -> None:
        self.seen += 1
        if now is None:
            self._counts["only_then"] += 1
        elif then is None:
            self._counts["only_now"] += 1
            self._keep(now)
        elif now != then:
            self._counts["changed"] += 1

    def _keep(self, row: _Row) -> None:
        if self._named is None:
            return
        when, whose = self._named
        self.newest.append((str(row[when]), row[0], row[whose]))
        if len(self.newest) > 10 * MOST_NAMED:
            self.newest = sorted(self.newest, key=lambda each: each[:2], reverse=True)[:MOST_NAMED]


def _named(
    now: sqlite3.Connection, noun: Noun, found: list[tuple[str, int, int | None]]
) -> Iterator[Missing]:
    newest = sorted(found, key=lambda each: each[:2], reverse=True)
    for when, key, whose in islice(newest, MOST_NAMED):
        query = "SELECT name FROM customer WHERE id = ?"
        row = None if whose is None else now.execute(query, (whose,)).fetchone()
        yield Missing(noun, key, row[0] if row else "", date.fromisoformat(when[:10]))
