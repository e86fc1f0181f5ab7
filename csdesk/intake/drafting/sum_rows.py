"""Rows that sum up others: they stay out, or the same money would count twice."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache

from csdesk.domain.import_fields import AMOUNT_FIELDS, IDENTITY_FIELDS, Field
from csdesk.domain.ours import ours
from csdesk.intake.columns import hardly_repeated
from csdesk.intake.drafting.cells import Columns
from csdesk.intake.meaning.understanding import Understanding
from csdesk.intake.table import Table
from csdesk.intake.words import cell_word, cell_words, folded, months

REASON = ours("a sum of other rows")
_KEYS = (Field.BOUGHT_ON, Field.REFERENCE)
_WHOLE = (Field.TOTAL, Field.LINE_TOTAL, Field.NET)
_LONGEST, _MOST_COLUMNS, _FEWEST_ABOVE = 40, 60, 2
_DIGITS = re.compile(r"\d+")


def sum_rows(table: Table, understanding: Understanding) -> dict[int, str]:
    """Index of each row that sums up others -> the reason why it stays out."""
    found = _by_their_words(table, understanding.columns)
    last = len(table.rows) - 1
    if last >= _FEWEST_ABOVE and last not in found and _adds_up(table, understanding, last, found):
        found[last] = REASON
    return found


def _by_their_words(table: Table, columns: Mapping[Field, tuple[int, ...]]) -> dict[int, str]:
    amounts = {place for each in columns.keys() & AMOUNT_FIELDS for place in columns[each]}
    keys = [place for each in (*_KEYS, *sorted(IDENTITY_FIELDS)) for place in columns.get(each, ())]
    found: dict[int, str] = {}
    for place in range(min(len(table.headings), _MOST_COLUMNS)):
        if place in amounts:
            continue
        column = table.column(place)
        said = {cell for cell in hardly_repeated(column) if _is_sum(str(cell))}
        if not said:
            continue
        for row, cell in enumerate(column):
            if cell in said and _lacks(table, row, [key for key in keys if key != place]):
                found[row] = REASON
    return found


def _is_sum(text: str) -> bool:
    """Whether a cell says no more than ``Total`` or ``Summe Oktober 2026:``."""
    if not 2 < len(text) <= _LONGEST or not _may_be_sum(text):
        return False
    words = [word for word in cell_word(_DIGITS.sub(" ", text)).split() if word not in months()]
    return "".join(map(folded, words)) in _sum_words()


@cache
def _sum_words() -> frozenset[str]:
    return frozenset(map(folded, cell_words("sums")))


@cache
def _starts() -> frozenset[str]:
    return frozenset(word[:2] for word in (*cell_words("sums"), *months()))


def _may_be_sum(text: str) -> bool:
    """A quick look by which nearly all cells are known to be no such word."""
    start = text[:2]
    if start.isalpha() and start.casefold() not in _starts():
        return False
    return "@" not in text and not text[-5:].isdigit()


def _lacks(table: Table, row: int, keys: list[int]) -> bool:
    """Whether a row leaves out what the rows of documents have; a list of names has no more."""
    return not keys or any(not str(table.rows[row][key]).strip() for key in keys)


def _adds_up(
    table: Table, understanding: Understanding, last: int, found: Mapping[int, str]
) -> bool:
    """Whether the last row lacks its day and its number or name, and holds what all others make."""
    columns = understanding.columns
    keys = [columns[each][0] for each in _KEYS if each in columns]
    if not keys or not all(not str(table.rows[last][key]).strip() for key in keys):
        return False
    values = Columns(table, understanding)
    for each in _WHOLE:
        amounts = values.numbers(each)
        if amounts and (own := amounts[last]) is not None and own != 0:
            above = [amounts[row] or Decimal(0) for row in range(last) if row not in found]
            return own == sum(above, Decimal(0))
    return False
