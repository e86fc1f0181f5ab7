"""What a program writes in its own way, put as other lists have it, by the rules of its layout."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from csdesk.domain.import_fields import Field
from csdesk.domain.money import exponent
from csdesk.intake.drafting.cells import Columns
from csdesk.intake.drafting.ledgers import ledger_rows
from csdesk.intake.drafting.money_in_out import money_rows
from csdesk.intake.drafting.noted import Changes, RowNotes
from csdesk.intake.drafting.staying_out import rows_with
from csdesk.intake.drafting.sum_rows import sum_rows
from csdesk.intake.layouts import GUESSED
from csdesk.intake.meaning.understanding import Understanding
from csdesk.intake.table import Cell, Table
from csdesk.intake.words import squeezed


@dataclass(frozen=True, slots=True)
class PlainForm:
    """A list in which every column says what its field says, and what its rows are besides."""

    table: Table
    understanding: Understanding
    notes: RowNotes = field(default_factory=RowNotes)


def in_plain_form(table: Table, understanding: Understanding) -> PlainForm:
    """The list with sums made, hundredths turned, long texts cut, and accounts told apart."""
    rules = understanding.rules
    if rules.sections:
        table = _with_names(table, understanding)
    if rules.cut:
        table = _changed(table, _cut(table, understanding))
    if rules.sums:
        table, understanding = _summed(table, understanding)
    if rules.hundredths:
        table = _changed(table, _in_whole(table, understanding))
    if "year" in rules.above:
        table = _changed(table, _with_year(table, understanding))
    notes = RowNotes()
    if rules.ledger is not None:
        changes, notes = ledger_rows(table, understanding, rules.ledger)
        table = _changed(table, changes)
    if rules.money is not None:
        changes, notes = money_rows(table, understanding, rules.money)
        table = _changed(table, changes)
    if understanding.layout == GUESSED:
        notes = replace(notes, reasons={**notes.reasons, **sum_rows(table, understanding)})
    return PlainForm(table, understanding, _with_returns(table, understanding, notes))


def _changed(table: Table, changes: Changes) -> Table:
    cells = {
        (table.row_numbers[row], place): cell
        for place, column in changes.items()
        for row, cell in column.items()
    }
    return table.mended(cells, frozenset())


def _with_returns(table: Table, understanding: Understanding, notes: RowNotes) -> RowNotes:
    """The rows that give money back, with the number of the sale where the list has it."""
    columns = Columns(table, understanding)
    rules = understanding.rules
    back: dict[int, str] = dict(notes.back)
    beside = rows_with(columns, rules.beside) if rules.beside else frozenset()
    apart: frozenset[int] = frozenset()
    told = columns.codes(Field.REFUND_OF) if Field.REFUND_OF in columns else []
    if rules.returns:
        rows = rows_with(columns, rules.returns)
        own = columns.codes(Field.REFERENCE)
        apart = frozenset(row for row in rows if not told)
        back |= {row: told[row] if told else own[row] for row in rows}
    elif told and rules.money is None:
        back |= {row: of for row, of in enumerate(told) if of}
    return replace(notes, back=back, apart=apart, beside=beside)


def _with_names(table: Table, understanding: Understanding) -> Table:
    """The name above each part of the list on every row of that part, and not above it."""
    place = understanding.columns[Field.NAME][0]
    names = table.text_column(place)
    days = table.text_column(understanding.columns[Field.BOUGHT_ON][0])
    name = ""
    cells: dict[int, Cell] = {}
    heads: set[int] = set()
    for row, (typed, day) in enumerate(zip(names, days, strict=True)):
        if typed and not day:
            name = typed
            heads.add(table.row_numbers[row])
        elif not typed:
            cells[row] = name
    return _changed(table, {place: cells}).mended({}, heads)


def _cut(table: Table, understanding: Understanding) -> Changes:
    """Of a longer text only what the layout wants of it; a text without it says nothing."""
    changes: Changes = {}
    for each, pattern in understanding.rules.cut.items():
        for place in understanding.columns.get(each, ()):
            texts = table.text_column(place)
            known = {text: _found(pattern, text) for text in set(texts)}
            changes[place] = {row: known[text] for row, text in enumerate(texts)}
    return changes


def _found(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found[1] if found else ""


def _summed(table: Table, understanding: Understanding) -> tuple[Table, Understanding]:
    """Each sum in the first of its columns; a row without any amount has none."""
    columns = dict(understanding.columns)
    for each, signs in understanding.rules.sums.items():
        places = columns.get(each, ())
        if not places:
            continue
        sums: dict[int, Decimal] = {}
        for place in places:
            sign = signs.get(squeezed(table.headings[place]), 1)
            alone = replace(understanding, columns={each: (place,)})
            for row, amount in enumerate(Columns(table, alone).numbers(each)):
                if amount is not None:
                    part = amount if sign > 0 else -abs(amount)
                    sums[row] = sums.get(row, Decimal(0)) + part
        unreadable = _unreadable(table, understanding, each, places)
        kept: dict[int, Cell] = {
            row: amount for row, amount in sums.items() if row not in unreadable
        }
        table = _changed(table, {places[0]: kept | dict.fromkeys(_without(table, kept), "")})
        table = _changed(table, {places[0]: dict(unreadable)})
        columns[each] = places[:1]
    return table, replace(understanding, columns=columns)


def _unreadable(
    table: Table, understanding: Understanding, each: Field, places: tuple[int, ...]
) -> Mapping[int, str]:
    """Rows of which a part of the sum is no amount -> that part; they must not come in less it."""
    found: dict[int, str] = {}
    for place in places:
        columns = Columns(table, replace(understanding, columns={each: (place,)}))
        columns.numbers(each)
        for row, problems in columns.unreadable.items():
            found.setdefault(row, problems[0].value)
    return found


def _without(table: Table, kept: Mapping[int, Cell]) -> list[int]:
    return [row for row in range(len(table.rows)) if row not in kept]


def _in_whole(table: Table, understanding: Understanding) -> Changes:
    """Amounts in the smallest coin as amounts of the currency."""
    columns = Columns(table, understanding)
    coins = [exponent(code.upper()) for code in columns.texts(Field.CURRENCY)]
    changes: Changes = {}
    for each in understanding.rules.hundredths:
        for place in understanding.columns.get(each, ()):
            alone = replace(understanding, columns={each: (place,)})
            numbers = Columns(table, alone).numbers(each)
            if any(amount is not None and amount % 1 for amount in numbers):
                continue  # whoever writes parts of a coin does not count in coins
            changes[place] = {
                row: amount.scaleb(-coins[row])
                for row, amount in enumerate(numbers)
                if amount is not None
            }
    return changes


def _with_year(table: Table, understanding: Understanding) -> Changes:
    """Days such as 2202 for 22 February, in the year that begins as the first row says."""
    begins = _day(said_above(table, understanding.rules.above["year"]))
    changes: Changes = {}
    for place in understanding.columns.get(Field.BOUGHT_ON, ()) if begins else ():
        changes[place] = {
            row: day
            for row, text in enumerate(table.text_column(place))
            if (day := _day_of_year(text, begins)) is not None
        }
    return changes


def said_above(table: Table, cell: int) -> str:
    """What stands in this cell, counted from 1, of the first row above the headings."""
    row = table.above[0] if table.above else ()
    return str(row[cell - 1]).strip() if len(row) >= cell else ""


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(f"{text[:4]}-{text[4:6]}-{text[6:8]}")
    except ValueError:
        return None


def _day_of_year(text: str, begins: date | None) -> date | None:
    if begins is None or not text.isascii() or not text.isdigit() or not 3 <= len(text) <= 4:
        return None
    for year in (begins.year, begins.year + 1):
        try:
            day = date(year, int(text[-2:]), int(text[:-2]))
        except ValueError:
            continue
        if day >= begins:
            return day
    return None
