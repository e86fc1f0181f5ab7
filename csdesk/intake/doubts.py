"""What in a list could be read in two ways, said in words for the owner to look at."""

from __future__ import annotations

from collections.abc import Mapping

from csdesk.domain.import_fields import AMOUNT_FIELDS, DATE_FIELDS, Field
from csdesk.intake.dates import date_parser, settle_dates
from csdesk.intake.layouts import Rules
from csdesk.intake.numbers import settle_numbers
from csdesk.intake.table import Table

_LOOKED_AT = 200
"""Most columns leave no doubt within their first rows; only the others are read to the end."""


def doubts_of(
    table: Table, columns: Mapping[Field, tuple[int, ...]], rules: Rules
) -> tuple[str, ...]:
    """One sentence for each column of days or amounts that nothing in it settles."""
    doubts: list[str] = []
    for each, places in columns.items():
        for place in places:
            if each in DATE_FIELDS:
                doubts += _of_days(table, place, rules)
            elif each in AMOUNT_FIELDS and rules.decimal is None:
                doubts += _of_amounts(table, place)
    return tuple(doubts)


def _of_days(table: Table, place: int, rules: Rules) -> list[str]:
    cells = [row[place] for row in table.rows[:_LOOKED_AT]]
    if settle_dates(cells).sure:
        return []
    reading = settle_dates(table.text_column(place), rules.day_first)
    day = date_parser(reading.day_first)(reading.example)
    if reading.sure or day is None:
        return []
    order = "Day" if reading.day_first else "Month"
    return [f"{table.headings[place]}: {order} first, so {reading.example} is {day.isoformat()}"]


def _of_amounts(table: Table, place: int) -> list[str]:
    if settle_numbers([row[place] for row in table.rows[:_LOOKED_AT]]).sure:
        return []
    reading = settle_numbers(table.text_column(place))
    if reading.sure:
        return []
    return [f"{table.headings[place]}: the decimal sign is taken to be “{reading.decimal}”"]
