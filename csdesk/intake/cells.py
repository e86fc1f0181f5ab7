"""Columns of a table as values: each column is settled once and then read straight through."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import TypeVar

from csdesk.domain.drafts import Problem
from csdesk.domain.import_fields import AMOUNT_FIELDS, Field
from csdesk.intake.columns import Column, mapped
from csdesk.intake.dates import DateReading, date_parser, settle_dates
from csdesk.intake.numbers import NumberReading, number_parser, settle_numbers
from csdesk.intake.table import Cell, Table
from csdesk.intake.understanding import Understanding

_NOTHING = frozenset({"", "-", "--", "---", "–", "—", "n/a", "na", "nan", "nat", "null", "none"})
_WHOLE_AS_FLOAT = re.compile(r"(-?\d+)\.0+", re.ASCII)
_WANTED_ONLY = frozenset(
    {Field.TAX, Field.LINE_TAX, Field.COST, Field.MARGIN, Field.REFUNDED_ON, Field.CANCELLED_ON}
)
"""Without these a document comes in all the same."""
_SHOWN = 80
_V = TypeVar("_V")


class Columns:
    """The cells of the columns that count, by field; unreadable ones are noted per row."""

    def __init__(self, table: Table, understanding: Understanding) -> None:
        self.table = table
        self.understanding = understanding
        self.unreadable: dict[int, list[Problem]] = {}
        """Index of a row -> what in it could not be read, and keeps its document out."""
        self.odd: list[Problem] = []
        """What could not be read but is not needed: its document comes in without it."""
        self._usual_decimal = understanding.rules.decimal
        self._usual_day_first = understanding.rules.day_first
        self.signs: dict[Field, str] = {}
        """Currencies by the sign or code beside the amounts."""

    def __contains__(self, wanted: Field) -> bool:
        return wanted in self.understanding.columns

    def heading(self, wanted: Field) -> str:
        """The heading of the first column that stands for this field, or nothing."""
        places = self.understanding.columns.get(wanted, ())
        return self.table.headings[places[0]] if places else ""

    def cells(self, wanted: Field) -> list[Cell]:
        """For each row the first of the field's cells that holds something, trimmed."""
        places = self.understanding.columns.get(wanted, ())
        if not places:
            return []
        merged = _trimmed(self.table.column(places[0]))
        for place in places[1:]:
            if "" in merged:
                more = _trimmed(self.table.column(place))
                merged = [two if one == "" else one for one, two in zip(merged, more, strict=True)]
        return merged

    def texts(self, wanted: Field) -> list[str]:
        """For each row the field as text; empty where the file has no such column."""
        if wanted not in self:
            return [""] * len(self.table.rows)
        return list(map(str, self.cells(wanted)))

    def codes(self, wanted: Field) -> list[str]:
        """Like ``texts``, for numbers that are names: ``17850.0`` all down a column is 17850."""
        texts = self.texts(wanted)
        different = set(texts) - {""}
        if different and all(_WHOLE_AS_FLOAT.fullmatch(text) for text in different):
            texts = [text.partition(".")[0] for text in texts]
        return texts

    def numbers(self, wanted: Field) -> list[Decimal | None]:
        """For each row the amount; None where there is none."""
        if wanted not in self:
            return []
        cells = self.cells(wanted)
        reading = self.number_reading(cells)
        if reading.currency:
            self.signs[wanted] = reading.currency
        if reading.clear:
            return [Decimal(str(cell)) if cell else None for cell in cells]
        return self._parsed(wanted, cells, number_parser(reading), "is no amount")

    def number_reading(self, cells: Sequence[Cell]) -> NumberReading:
        """How a column writes numbers, with the other amounts of the list as a tie-break."""
        if self.understanding.rules.decimal:
            return NumberReading(self.understanding.rules.decimal, True)
        reading = settle_numbers(cells, self._usual_decimal)
        if not reading.sure and self._usual_decimal is None:
            self._usual_decimal = self._decimal_elsewhere()
            reading = settle_numbers(cells, self._usual_decimal)
        return reading

    def _decimal_elsewhere(self) -> str:
        """The decimal sign on which the other amounts of the list agree, a dot without any."""
        found = [
            settle_numbers(_trimmed(self.table.column(place)))
            for each, places in self.understanding.columns.items()
            if each in AMOUNT_FIELDS
            for place in places
        ]
        commas = sum(1 for reading in found if reading.sure and reading.decimal == ",")
        return "," if commas else "."

    def days(self, wanted: Field) -> list[date | None]:
        """For each row the day; None where there is none."""
        if wanted not in self:
            return []
        cells = self.cells(wanted)
        reading = self.date_reading(cells)
        return self._parsed(wanted, cells, date_parser(reading.day_first), "is no day")

    def date_reading(self, cells: Sequence[Cell]) -> DateReading:
        """How a column writes days."""
        return settle_dates(cells, self._usual_day_first)

    def _parsed(
        self,
        wanted: Field,
        cells: Sequence[Cell],
        parse: Callable[[Cell], _V | None],
        complaint: str,
    ) -> list[_V | None]:
        known: dict[Cell, _V | None] = {}
        bad: set[Cell] = set()
        for cell in set(cells):
            known[cell] = value = parse(cell)
            if value is None and str(cell).casefold() not in _NOTHING:
                bad.add(cell)
        if bad:
            heading = self.heading(wanted)
            for row, cell in enumerate(cells):
                if cell in bad:
                    shown = str(cell)[:_SHOWN]
                    number = self.table.row_numbers[row]
                    problem = Problem(number, heading, shown, f"“{shown}” {complaint}")
                    if wanted in _WANTED_ONLY:
                        self.odd.append(problem)
                    else:
                        self.unreadable.setdefault(row, []).append(problem)
        return [known[cell] for cell in cells]


def _trimmed(column: Column) -> list[Cell]:
    return mapped(column, lambda cell: cell.strip() if isinstance(cell, str) else cell)
