"""Which of several columns of money in an unknown list is what the customers paid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from csdesk.domain.import_fields import Field
from csdesk.intake.meaning.looks import sample_of
from csdesk.intake.meaning.wording import without_rate
from csdesk.intake.numbers import number_parser, settle_numbers
from csdesk.intake.table import Table
from csdesk.intake.words import folded, heading_words, spaced, squeezed

Columns = Mapping[Field, tuple[int, ...]]
_Found = dict[Field, tuple[int, ...]]
_LOOKED_AT, _MOSTLY = 200, 0.9
_COIN = Decimal("0.011")
_OF_RATES = frozenset({Field.NET, Field.TAX, Field.LINE_TOTAL, Field.LINE_TAX})
_AMOUNTS = (Field.TOTAL, Field.LINE_TOTAL, Field.NET)


def settle_paid(table: Table, columns: Columns) -> _Found:
    """The columns, with the amounts before fees and after discounts as those that count."""
    found = dict(columns)
    _take_off_discounts(table, found)
    _put_back_fees(table, found)
    return found


def in_parts(table: Table, columns: Columns) -> _Found:
    """Fields whose amount several columns make together, and all of these.

    What was paid and what is owed; amounts and taxes of several rates.
    """
    found: _Found = {}
    for each in _OF_RATES & columns.keys():
        places = _alike_but_for_rate(table, columns, columns[each][0])
        if len(places) > 1:
            found[each] = places
    owed = _paid_and_owed(table, columns)
    return found | ({Field.LINE_TOTAL: owed} if owed else {})


def _alike_but_for_rate(table: Table, columns: Columns, first: int) -> tuple[int, ...]:
    """The columns called as this one, each for another rate: ``Netto 7%`` and ``Netto 19%``."""
    named = squeezed(without_rate(table.headings[first]))
    if not named or named == squeezed(table.headings[first]):
        return (first,)
    taken = {place for places in columns.values() for place in places}
    others = [
        place
        for place, heading in enumerate(table.headings)
        if place not in taken
        and heading != without_rate(heading)
        and squeezed(without_rate(heading)) == named
        and any(_numbers(table, place))
    ]
    return (first, *others)


def _paid_and_owed(table: Table, columns: Columns) -> tuple[int, ...]:
    if Field.TOTAL in columns or Field.NET in columns or Field.LINE_TOTAL not in columns:
        return ()
    paid = columns[Field.LINE_TOTAL][0]
    taken = {place for places in columns.values() for place in places}
    owed = [
        place
        for place, heading in enumerate(table.headings)
        if place not in taken and _is_called(heading, "owed") and any(_numbers(table, place))
    ]
    if len(owed) != 1 or not _is_called(table.headings[paid], "paid_part"):
        return ()
    return paid, owed[0]


def _take_off_discounts(table: Table, found: _Found) -> None:
    """``Gross sales`` of a till are before its discounts; what is left stands in ``Net sales``."""
    places = found.get(Field.TOTAL)
    if not places or not _is_called(table.headings[places[0]], "before_discounts"):
        return
    left = [at for at, each in enumerate(table.headings) if _is_called(each, "after_discounts")]
    if len(left) == 1:
        for each in (Field.TOTAL, Field.DISCOUNT, Field.DISCOUNT_SHARE, Field.NET):
            found.pop(each, None)
        found[Field.LINE_TOTAL] = (left[0],)


def _put_back_fees(table: Table, found: _Found) -> None:
    """Where an amount is another one less a fee, the other one is what the customer paid."""
    taken = next((each for each in _AMOUNTS if each in found), None)
    fees = [at for at, each in enumerate(table.headings) if _is_fee(each)]
    if taken is None or not fees:
        return
    amounts = _numbers(table, found[taken][0])
    for fee in fees:
        for other in range(len(table.headings)):
            if other not in (fee, found[taken][0]) and _is_less(
                amounts, _numbers(table, other), _numbers(table, fee)
            ):
                for each in [each for each in found if other in found[each]]:
                    del found[each]
                found[taken] = (other,)
                return


def _is_less(
    amounts: Sequence[Decimal | None],
    whole: Sequence[Decimal | None],
    fees: Sequence[Decimal | None],
) -> bool:
    """Whether the amounts are the whole ones less the fees, and some of them are smaller."""
    rows: list[tuple[Decimal, Decimal, Decimal]] = [
        (amount, full, abs(fee or Decimal(0)))
        for amount, full, fee in zip(amounts, whole, fees, strict=True)
        if amount is not None and full is not None and full > 0
    ]
    right = sum(abs(full - fee - amount) < _COIN for amount, full, fee in rows)
    return any(fee for _, _, fee in rows) and right >= _MOSTLY * len(rows)


def _numbers(table: Table, place: int) -> list[Decimal | None]:
    parse = number_parser(settle_numbers(sample_of(table, place)))
    return [parse(cell) for cell in table.column(place)[:_LOOKED_AT]]


def _is_fee(heading: str) -> bool:
    words = set(spaced(heading).split())
    return not words.isdisjoint(heading_words("fees"))


def _is_called(heading: str, group: str) -> bool:
    return not heading_words(group).isdisjoint((squeezed(heading), folded(heading)))
