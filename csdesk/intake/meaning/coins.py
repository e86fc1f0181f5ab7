"""Amounts that may be counted in the smallest coin: 1250 for 12.50."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from csdesk.domain.drafts import Choice, Doubt
from csdesk.domain.import_fields import Field
from csdesk.domain.spoken import said
from csdesk.intake.meaning.looks import sample_of
from csdesk.intake.meaning.wording import in_hundredths
from csdesk.intake.numbers import number_parser, settle_numbers
from csdesk.intake.table import Table

MONEY = (
    Field.TOTAL,
    Field.LINE_TOTAL,
    Field.NET,
    Field.TAX,
    Field.LINE_TAX,
    Field.UNIT_PRICE,
    Field.DISCOUNT,
    Field.REFUND,
    Field.COST,
    Field.MARGIN,
)
CODE = "hundredths"
_YES, _NO = "hundredths", "whole"
_FROM, _ROUND, _MOSTLY = 100, 5, 0.9


def fields_in_hundredths(
    table: Table, columns: Mapping[Field, tuple[int, ...]], answers: Mapping[str, str]
) -> frozenset[Field]:
    """The amounts that are to be read as hundredths: their headings say so, or the owner did."""
    numbers = {each: _numbers(table, columns[each][0]) for each in MONEY if each in columns}
    said = {
        each
        for each, found in numbers.items()
        if in_hundredths(table.headings[columns[each][0]]) and _all_whole(found)
    }
    if answers.get(CODE) == _YES:
        said |= {each for each, found in numbers.items() if _all_whole(found)}
    return frozenset() if answers.get(CODE) == _NO else frozenset(said)


def doubt_of_hundredths(
    table: Table, columns: Mapping[Field, tuple[int, ...]], answers: Mapping[str, str]
) -> Doubt | None:
    """Asked where amounts look like an extract of a database, and nothing says which they are."""
    for each in MONEY[:3]:
        if each not in columns:
            continue
        place = columns[each][0]
        heading = table.headings[place]
        if in_hundredths(heading) or not _of_database(table, heading):
            continue
        numbers = _numbers(table, place)
        if _all_whole(numbers) and _may_be_coins(numbers):
            example = f"{numbers[0]:f}"
            read_as = (_NO, f"{example}.00"), (_YES, f"{numbers[0].scaleb(-2):f}")
            choices = tuple(
                Choice(answer, said("{cell} is {amount}", cell=example, amount=amount))
                for answer, amount in read_as
            )
            question = said(
                "Are the amounts in “{heading}” whole, or counted in hundredths?", heading=heading
            )
            return Doubt(CODE, heading, question, answers.get(CODE, _NO), choices, example)
    return None


def _numbers(table: Table, place: int) -> list[Decimal]:
    sample = sample_of(table, place)
    parse = number_parser(settle_numbers(sample))
    return [number for cell in sample if (number := parse(cell)) is not None]


def _all_whole(numbers: list[Decimal]) -> bool:
    return bool(numbers) and all(number == number.to_integral_value() for number in numbers)


def _may_be_coins(numbers: list[Decimal]) -> bool:
    """Prices in coins are in the hundreds, and mostly end in 0, 5 or 9."""
    large = [number for number in numbers if abs(number) >= _FROM]
    neat = [number for number in numbers if number % _ROUND in {0, _ROUND - 1}]
    return len(large) >= _MOSTLY * len(numbers) and len(neat) >= _MOSTLY * len(numbers)


def _of_database(table: Table, heading: str) -> bool:
    """Headings such as ``order_id`` and ``amount``, in lower case all of them."""
    return (
        heading.islower()
        and any("_" in each for each in table.headings)
        and all(each == each.lower() for each in table.headings)
    )
