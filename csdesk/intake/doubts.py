"""What in a list could be read in two ways, said in words for the owner to look at."""

from __future__ import annotations

from collections.abc import Mapping

from csdesk.domain.drafts import Choice, Doubt
from csdesk.domain.import_fields import AMOUNT_FIELDS, DATE_FIELDS, Field
from csdesk.intake.dates import date_parser, settle_dates
from csdesk.intake.layouts import Rules
from csdesk.intake.numbers import settle_numbers
from csdesk.intake.table import Table

_LOOKED_AT = 200
"""Most columns leave no doubt within their first rows; only the others are read to the end."""


def doubts_of(
    table: Table, columns: Mapping[Field, tuple[int, ...]], rules: Rules
) -> tuple[Doubt, ...]:
    """One question for each column of days or amounts that nothing in it settles."""
    doubts: list[Doubt] = []
    for each, places in columns.items():
        for place in places:
            if each in DATE_FIELDS:
                doubts += _of_days(table, place, rules)
            elif each in AMOUNT_FIELDS and rules.decimal is None:
                doubts += _of_amounts(table, place)
    return tuple(doubts)


def _of_days(table: Table, place: int, rules: Rules) -> list[Doubt]:
    cells = [row[place] for row in table.rows[:_LOOKED_AT]]
    if settle_dates(cells).sure:
        return []
    reading = settle_dates(table.text_column(place), rules.day_first)
    day = date_parser(reading.day_first)(reading.example)
    if reading.sure or day is None:
        return []
    choices = []
    for day_first, order in ((True, "Day"), (False, "Month")):
        read_so = date_parser(day_first)(reading.example)
        words = f"{order} first: {reading.example} is {read_so}"
        choices.append(Choice("day_first" if day_first else "month_first", words))
    taken = choices[0 if reading.day_first else 1].value
    question = f"Does the day or the month come first in “{table.headings[place]}”?"
    heading, example = table.headings[place], str(reading.example)
    return [Doubt(f"dates:{place}", heading, question, taken, tuple(choices), example)]


def _of_amounts(table: Table, place: int) -> list[Doubt]:
    if settle_numbers([row[place] for row in table.rows[:_LOOKED_AT]]).sure:
        return []
    reading = settle_numbers(table.text_column(place))
    if reading.sure:
        return []
    heading = table.headings[place]
    question = f"Which sign stands before the cents in “{heading}”?"
    choices = Choice(".", "A dot"), Choice(",", "A comma")
    return [Doubt(f"decimal:{place}", heading, question, reading.decimal, choices)]
