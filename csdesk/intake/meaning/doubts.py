"""What in a list could be read in two ways, said in words for the owner to look at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from csdesk.domain.drafts import Choice, Doubt
from csdesk.domain.import_fields import AMOUNT_FIELDS, DATE_FIELDS, Field
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.intake.dates import date_parser, settle_dates
from csdesk.intake.meaning.habits import (
    answered_dates,
    answered_numbers,
    trimmed,
    usual_decimal,
    usual_order,
)
from csdesk.intake.meaning.wording import currency_in
from csdesk.intake.numbers import (
    NumberReading,
    currencies_of,
    currency_code,
    number_parser,
    settle_numbers,
    sign_beside,
)
from csdesk.intake.rules import Rules
from csdesk.intake.table import Cell, Table

_LOOKED_AT = 200
"""Most columns leave no doubt within their first rows; only the others are read to the end."""
_MONEY = (
    Field.TOTAL,
    Field.LINE_TOTAL,
    Field.NET,
    Field.UNIT_PRICE,
)


def doubts_of(
    table: Table,
    columns: Mapping[Field, tuple[int, ...]],
    rules: Rules,
    answers: Mapping[str, str],
) -> tuple[Doubt, ...]:
    """One question for each thing that nothing in the list settles.

    Args:
        answers: ``Doubt.code`` -> what the owner picked; such a doubt stays, as it was answered.
    """
    asking = _Asking(table, columns, rules, answers)
    return tuple([*asking.of_days(), *asking.of_amounts(), *asking.of_currency()])


class _Asking:
    def __init__(
        self,
        table: Table,
        columns: Mapping[Field, tuple[int, ...]],
        rules: Rules,
        answers: Mapping[str, str],
    ) -> None:
        self._table = table
        self._columns = columns
        self._rules = rules
        self._answers = answers

    @cached_property
    def _usual_order(self) -> bool | None:
        return usual_order(self._table)

    @cached_property
    def _usual_decimal(self) -> str | None:
        return usual_decimal(self._table, self._columns)

    def _places(self, fields: Iterable[Field]) -> list[int]:
        return [place for each in fields for place in self._columns.get(each, ())]

    def _cells(self, place: int, most: int | None = None) -> list[Cell]:
        return trimmed(self._table.column(place)[:most] if most else self._table.column(place))

    def of_days(self) -> Iterable[Doubt]:
        """One question for each column whose days could be read with the month first."""
        for place in self._places(sorted(DATE_FIELDS)):
            if settle_dates(self._cells(place, _LOOKED_AT)).sure:
                continue
            cells = self._cells(place)
            reading = settle_dates(cells, self._rules.day_first)
            settled = self._usual_order is not None or reading.day_first is self._rules.day_first
            if reading.sure or settled:
                continue
            reading = answered_dates(reading, (place,), self._answers)
            heading, shown = self._table.headings[place], str(reading.example)
            choices = []
            for day_first, order in (
                (True, ours("Day first: {cell} is {day}")),
                (False, ours("Month first: {cell} is {day}")),
            ):
                words = said(order, cell=shown, day=str(date_parser(day_first)(shown)))
                choices.append(Choice("day_first" if day_first else "month_first", words))
            taken = choices[0 if reading.day_first else 1].value
            question = said("Does the day or the month come first in “{heading}”?", heading=heading)
            yield Doubt(f"dates:{place}", heading, question, taken, tuple(choices), shown)

    def of_amounts(self) -> Iterable[Doubt]:
        """One question for each column whose amounts could be read with the other sign."""
        if self._rules.decimal is not None:
            return
        for place in self._places(sorted(AMOUNT_FIELDS)):
            if settle_numbers(self._cells(place, _LOOKED_AT)).sure:
                continue
            cells = self._cells(place)
            reading = settle_numbers(cells)
            if reading.sure or self._usual_decimal is not None:
                continue
            reading = answered_numbers(reading, (place,), self._answers)
            heading, shown = self._table.headings[place], _either_way(cells)
            question = said("Which sign stands before the cents in “{heading}”?", heading=heading)
            choices = tuple(
                Choice(sign, said(words, cell=shown, amount=_read_as(sign, shown)))
                for sign, words in (
                    (".", ours("A dot: {cell} is {amount}")),
                    (",", ours("A comma: {cell} is {amount}")),
                )
            )
            yield Doubt(f"decimal:{place}", heading, question, reading.decimal, choices, shown)

    def of_currency(self) -> Iterable[Doubt]:
        """One question where the only sign beside the amounts is shared by several currencies."""
        if self._rules.currency or self._named_by_codes():
            return
        for place in self._places((*_MONEY, Field.CURRENCY)):
            cells = self._cells(place)
            sign, example = self._shared_sign(place, cells)
            if not sign:
                continue
            codes = currencies_of(sign)
            default = currency_code(sign) or ""
            taken = self._answers.get("currency", default)
            choices = [Choice(code, code) for code in codes]
            if not default:
                choices.insert(0, Choice("", said("The one the shop counts in")))
            heading = self._table.headings[place]
            question = said(
                "Which currency does “{sign}” stand for in “{heading}”?",
                sign=sign,
                heading=heading,
            )
            yield Doubt("currency", heading, question, taken, tuple(choices), example)
            return

    def _named_by_codes(self) -> bool:
        """Whether a column of its own names the currencies, and no sign of several in it."""
        cells = {
            str(cell)
            for place in self._columns.get(Field.CURRENCY, ())
            for cell in self._cells(place)
        } - {""}
        return bool(cells) and not any(currencies_of(cell) for cell in cells)

    def _shared_sign(self, place: int, cells: Iterable[Cell]) -> tuple[str, str]:
        """A sign of several currencies in a column, and a cell that holds it."""
        for cell in dict.fromkeys(cells):
            text = str(cell)
            sign = text if place in self._columns.get(Field.CURRENCY, ()) else sign_beside(cell)
            if len(currencies_of(sign)) > 1:
                return sign, text
        heading = self._table.headings[place]
        named = currency_in(heading)
        return (named, heading) if len(currencies_of(named)) > 1 else ("", "")


def _either_way(cells: Iterable[Cell]) -> str:
    """The first amount that could be read with either sign."""
    texts = (cell for cell in cells if isinstance(cell, str))
    return next((text for text in texts if not settle_numbers([text]).sure), "")


def _read_as(decimal: str, text: str) -> str:
    number = number_parser(NumberReading(decimal, True))(text)
    return said("nothing") if number is None else f"{number:f}"
