"""How a list writes days and amounts, for columns that don't tell by themselves.

One program writes all its columns alike: where the day of birth is 25/12/1980, 03/04/2026 is in
April. What the owner answered counts before everything.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from csdesk.domain.import_fields import AMOUNT_FIELDS, Field
from csdesk.domain.money import exponent
from csdesk.intake.columns import different
from csdesk.intake.dates import DateReading, settle_dates
from csdesk.intake.meaning.wording import currency_in
from csdesk.intake.numbers import NumberReading, currency_code, settle_numbers
from csdesk.intake.table import Cell, Table

_LOOKED_AT = 500
_MOSTLY = 0.8
_THOUSANDTHS = 3
_PARTED = re.compile(r"^[^.,]*\d\.\d{3}(?!\d)[^.,]*$")


def trimmed(column: Sequence[Cell]) -> list[Cell]:
    """The cells of a column without blanks around them."""
    return [cell.strip() if isinstance(cell, str) else cell for cell in column]


def usual_order(table: Table) -> bool | None:
    """Whether the day comes first in the columns that tell, any of them; None without one."""
    told = set()
    for place in range(len(table.headings)):
        cells = [cell for cell in trimmed(table.column(place)[:_LOOKED_AT]) if cell != ""]
        reading = settle_dates(cells)
        if reading.decided and reading.readable >= _MOSTLY * reading.different:
            told.add(reading.day_first)
    return told.pop() if len(told) == 1 else None


def usual_decimal(table: Table, columns: Mapping[Field, Sequence[int]]) -> str | None:
    """The decimal sign on which the amounts that tell agree; None without any."""
    readings = [
        settle_numbers(trimmed(table.column(place)))
        for each, places in columns.items()
        if each in AMOUNT_FIELDS
        for place in places
    ]
    told = {reading.decimal for reading in readings if reading.decided}
    if not told and _in_thousandths(table, columns):
        return "."
    return told.pop() if len(told) == 1 else None


def _in_thousandths(table: Table, columns: Mapping[Field, Sequence[int]]) -> bool:
    """Whether all amounts have three places after a dot, in a currency that is parted so."""
    places = [place for each in AMOUNT_FIELDS for place in columns.get(each, ())]
    named = {currency_in(table.headings[place]) for place in places}
    for place in columns.get(Field.CURRENCY, ()):
        named |= set(map(str, different(table.column(place))))
    codes = {currency_code(each) for each in named if each.strip()}
    if not codes or any(code is None or exponent(code) != _THOUSANDTHS for code in codes):
        return False
    cells = (cell for place in places for cell in different(table.column(place)))
    return all(_PARTED.search(str(cell)) for cell in cells if str(cell).strip())


def answered_dates(
    reading: DateReading, places: Sequence[int], answers: Mapping[str, str]
) -> DateReading:
    """The reading as the owner settled it for one of these columns."""
    for place in places:
        if f"dates:{place}" in answers:
            day_first = answers[f"dates:{place}"] == "day_first"
            return replace(reading, day_first=day_first, sure=True)
    return reading


def answered_numbers(
    reading: NumberReading, places: Sequence[int], answers: Mapping[str, str]
) -> NumberReading:
    """The reading as the owner settled it for one of these columns."""
    for place in places:
        if answers.get(f"decimal:{place}") in {".", ","}:
            return replace(reading, decimal=answers[f"decimal:{place}"], sure=True)
    return reading
