"""Whether an amount beside a tax holds that tax already."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from csdesk.domain.drafts import Choice, Doubt
from csdesk.domain.import_fields import Field
from csdesk.domain.spoken import said
from csdesk.intake.meaning.habits import trimmed
from csdesk.intake.numbers import number_parser, settle_numbers
from csdesk.intake.table import Table

CODE = "tax"
_WITHIN, _ON_TOP = "included", "on_top"
_RATES = tuple(
    Decimal(rate) / 1000
    for rate in (
        20, 21, 25, 26, 38, 40, 48, 50, 55, 60, 70, 77, 80, 81, 90, 95, 100, 105, 110, 120, 130,
        135, 140, 150, 160, 170, 180, 190, 200, 210, 220, 230, 240, 250, 255, 270,
    )
)  # fmt: skip
"""Taxes on sales as countries have them, as shares."""
_LOOKED_AT, _COIN = 300, Decimal("0.011")
_MOSTLY, _HARDLY = 0.9, 0.5


def with_tax_settled(
    table: Table, columns: Mapping[Field, tuple[int, ...]], answers: Mapping[str, str]
) -> dict[Field, tuple[int, ...]]:
    """The columns, with an amount to which the tax comes on top as the net one."""
    found = dict(columns)
    if not _is_open(table, columns):
        return found
    if (answers.get(CODE) or _told(table, columns)) == _ON_TOP:
        found[Field.NET] = found.pop(Field.LINE_TOTAL)
    return found


def doubt_of_tax(
    table: Table, columns: Mapping[Field, tuple[int, ...]], answers: Mapping[str, str]
) -> Doubt | None:
    """Asked where an amount and a tax are such that it could hold it or not."""
    answered = CODE in answers
    place = next(
        (columns[each][0] for each in (Field.LINE_TOTAL, Field.NET) if each in columns), -1
    )
    if place < 0 or not (answered or (_is_open(table, columns) and not _told(table, columns))):
        return None
    heading = table.headings[place]
    choices = (
        Choice(_WITHIN, said("It is part of the amount")),
        Choice(_ON_TOP, said("It comes on top of the amount")),
    )
    question = said("Is the tax part of “{heading}”, or does it come on top?", heading=heading)
    return Doubt(CODE, heading, question, answers.get(CODE, _WITHIN), choices)


def _is_open(table: Table, columns: Mapping[Field, tuple[int, ...]]) -> bool:
    """Whether a list has one amount and a tax a document, and no other amount that tells."""
    if not {Field.LINE_TOTAL, Field.TAX} <= columns.keys():
        return False
    if columns.keys() & {Field.TOTAL, Field.NET, Field.UNIT_PRICE}:
        return False
    if Field.REFERENCE not in columns:
        return True
    told = [text for text in table.text_column(columns[Field.REFERENCE][0]) if text]
    return len(set(told)) == len(told)


def _told(table: Table, columns: Mapping[Field, tuple[int, ...]]) -> str:
    """What the rates say that amounts and taxes would have either way; nothing where both fit."""
    amounts, taxes = (_numbers(table, columns[each][0]) for each in (Field.LINE_TOTAL, Field.TAX))
    pairs = [(amount, tax) for amount, tax in zip(amounts, taxes, strict=True) if amount and tax]
    if not pairs:
        return _WITHIN
    within = sum(_fits(amount - tax, tax) for amount, tax in pairs) / len(pairs)
    on_top = sum(_fits(amount, tax) for amount, tax in pairs) / len(pairs)
    if on_top >= _MOSTLY and within < _HARDLY:
        return _ON_TOP
    return _WITHIN if within >= _MOSTLY and on_top < _HARDLY else ""


def _fits(net: Decimal, tax: Decimal) -> bool:
    return any(abs(net * rate - tax) < _COIN for rate in _RATES)


def _numbers(table: Table, place: int) -> list[Decimal | None]:
    cells = trimmed(table.column(place)[:_LOOKED_AT])
    return list(map(number_parser(settle_numbers(cells)), cells))
