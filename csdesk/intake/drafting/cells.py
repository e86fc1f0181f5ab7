"""Columns of a table as values: each column is settled once and then read straight through."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import TypeVar

from csdesk.domain.drafts import Problem
from csdesk.domain.import_fields import Field
from csdesk.domain.ours import ours
from csdesk.intake.columns import (
    Coded,
    Column,
    Packed,
    coded,
    different,
    kept,
    same,
    stripped,
    turned,
)
from csdesk.intake.dates import DateReading, settle_dates
from csdesk.intake.drafting.cell_problems import Complaint
from csdesk.intake.meaning.habits import (
    answered_dates,
    answered_numbers,
    usual_decimal,
    usual_order,
)
from csdesk.intake.meaning.meant import cell_meant
from csdesk.intake.meaning.understanding import Understanding
from csdesk.intake.numbers import NumberReading, currency_code, number_parser, settle_numbers
from csdesk.intake.table import Cell, Table

_NOTHING = frozenset({"", "-", "--", "---", "–", "—", "n/a", "na", "nan", "nat", "null", "none"})
_WHOLE_AS_FLOAT = re.compile(r"(-?\d+)\.0+", re.ASCII)
_WANTED_ONLY = frozenset(
    {
        *(Field.TAX, Field.LINE_TAX, Field.COST, Field.MARGIN),
        *(Field.REFUNDED_ON, Field.CANCELLED_ON, Field.CLOSED_ON),
    }
)
"""Without these a document comes in all the same."""
_NO_AMOUNT = Complaint(ours("“{value}” is no amount"), ours("This is no amount"))
_NO_DAY = Complaint(ours("“{value}” is no day"), ours("This is no day"))
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
        self.signs: dict[Field, str] = {}
        """Currencies by the sign or code beside the amounts."""
        self.several_signs: set[Field] = set()
        """Amounts with signs of several currencies beside them."""

    def __contains__(self, wanted: Field) -> bool:
        return wanted in self.understanding.columns

    def heading(self, wanted: Field) -> str:
        """The heading of the first column that stands for this field, or nothing."""
        places = self.understanding.columns.get(wanted, ())
        return self.table.headings[places[0]] if places else ""

    def cells(self, wanted: Field) -> Column:
        """For each row the first of the field's cells that holds something, trimmed."""
        places = self.understanding.columns.get(wanted, ())
        if not places:
            return []
        merged = stripped(self.table.column(places[0]))
        for place in places[1:]:
            if "" in merged:
                more = stripped(self.table.column(place))
                both = zip(merged, more, strict=True)
                merged = kept(two if one == "" else one for one, two in both)
        return merged

    def texts(self, wanted: Field) -> Sequence[str]:
        """For each row the field as text; empty where the file has no such column."""
        if wanted not in self:
            return same("", len(self.table.rows))
        cells = self.cells(wanted)
        return cells if isinstance(cells, Packed) else turned(cells, str)

    def codes(self, wanted: Field) -> Sequence[str]:
        """Like ``texts``, for numbers that are names: ``17850.0`` all down a column is 17850."""
        texts = self.texts(wanted)
        told = (text for text in different(texts) if text)
        if all(map(_WHOLE_AS_FLOAT.fullmatch, told)):
            return turned(texts, lambda text: text.partition(".")[0])
        return texts

    def numbers(self, wanted: Field) -> Sequence[Decimal | None]:
        """For each row the amount; None where there is none."""
        if wanted not in self:
            return []
        cells = coded(self.cells(wanted))
        reading = self.number_reading(wanted, cells.different())
        if reading.currency:
            self.signs[wanted] = reading.currency
        elif len({currency_code(sign) or sign for sign in reading.signs}) > 1:
            self.several_signs.add(wanted)
        if reading.clear:
            return turned(cells, lambda cell: Decimal(str(cell)) if cell else None)
        return self._parsed(wanted, cells, number_parser(reading), _NO_AMOUNT)

    def number_reading(self, wanted: Field, cells: Sequence[Cell]) -> NumberReading:
        """How a column writes numbers, with the other amounts of the list as a tie-break."""
        if self.understanding.rules.decimal:
            return NumberReading(self.understanding.rules.decimal, True)
        reading = settle_numbers(cells)
        if not reading.sure:
            reading = settle_numbers(cells, usual_decimal(self.table, self.understanding.columns))
        places = self.understanding.columns[wanted]
        return answered_numbers(reading, places, self.understanding.answers)

    def days(self, wanted: Field) -> Sequence[date | None]:
        """For each row the day; None where there is none."""
        if wanted not in self:
            return []
        cells = coded(self.cells(wanted))
        reading = self.date_reading(wanted, cells)
        return self._parsed(wanted, cells, reading.parser(), _NO_DAY)

    def date_reading(self, wanted: Field, cells: Sequence[Cell]) -> DateReading:
        """How a column writes days, with the other columns of the list as a tie-break."""
        reading = settle_dates(cells, self.understanding.rules.day_first)
        if not reading.sure:
            usual = usual_order(self.table)
            if usual is not None:
                reading = settle_dates(cells, usual)
        places = self.understanding.columns[wanted]
        return answered_dates(reading, places, self.understanding.answers)

    def _parsed(
        self,
        wanted: Field,
        cells: Coded[Cell],
        parse: Callable[[Cell], _V | None],
        complaint: Complaint,
    ) -> Coded[_V | None]:
        values = cells.turned(parse)
        bad = {
            cell
            for cell in cells.different()
            if str(cell).casefold() not in _NOTHING and parse(cell) is None
        }
        if bad:
            heading = self.heading(wanted)
            for row, cell in enumerate(cells):
                if cell in bad:
                    shown = str(cell)[:_SHOWN]
                    number = self.table.row_numbers[row]
                    meant = cell_meant(wanted, shown, parse)
                    problem = complaint.of(number, heading, shown, meant)
                    if wanted in _WANTED_ONLY:
                        self.odd.append(problem)
                    else:
                        self.unreadable.setdefault(row, []).append(problem)
        return values
