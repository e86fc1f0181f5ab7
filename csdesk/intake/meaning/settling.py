"""Guessed columns put right by looking at all of them together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from csdesk.domain.import_fields import AMOUNT_FIELDS, Field
from csdesk.intake.meaning.looks import Looks, sample_of
from csdesk.intake.meaning.wording import BARE_NUMBERS
from csdesk.intake.numbers import number_parser, settle_numbers
from csdesk.intake.table import Table
from csdesk.intake.words import folded, heading_words, headings_of, squeezed

Columns = Mapping[Field, tuple[int, ...]]
_MOSTLY = 0.8
_OTHER_MONEY = {Field.TOTAL, Field.LINE_TOTAL, Field.TAX}
_Found = dict[Field, tuple[int, ...]]


def document_of(columns: Columns) -> tuple[str, ...]:
    """What the rows of one document share in a list of an unknown program: ``Rules.document``."""
    return ("reference", "customer", "day") if Field.REFERENCE in columns else ("row",)


def look_at_lines(table: Table, columns: Columns) -> _Found:
    """The columns with amounts of documents and amounts of their lines told apart."""
    found = dict(columns)
    _settle_discount(table, found)
    _take_price_of_one(table, found)
    if Field.REFERENCE not in found:
        return found
    references = [str(cell).strip() for cell in table.column(found[Field.REFERENCE][0])]
    repeated = len(set(references)) < len(references)
    for each, other in ((Field.TOTAL, Field.LINE_TOTAL), (Field.LINE_TOTAL, Field.TOTAL)):
        if repeated and each in found and other not in found:
            of_document = _told_once(references, table.text_column(found[each][0]))
            if of_document != (each is Field.TOTAL):
                found[other] = found.pop(each)
            break
    if repeated and found.keys() & (_OTHER_MONEY | {Field.NET}) == {Field.NET}:
        nets = table.text_column(found[Field.NET][0])
        if not _told_once(references, nets):
            found[Field.LINE_TOTAL] = found.pop(Field.NET)
    if not repeated and Field.TOTAL in found:
        found.pop(Field.LINE_TOTAL, None)
    if repeated and Field.TAX in found and Field.TOTAL not in found and Field.LINE_TOTAL in found:
        _take_tax_of_lines(table, references, found)
    return found


def _take_tax_of_lines(table: Table, references: Sequence[str], found: _Found) -> None:
    """Where taxes differ within a document they are those of its lines, and so is what is net."""
    if not _told_once(references, table.text_column(found[Field.TAX][0])):
        found[Field.LINE_TAX] = found.pop(Field.TAX)
        found.pop(Field.NET, None)


def _take_price_of_one(table: Table, found: _Found) -> None:
    """Beside a quantity, a plain ``price`` is the price of one piece."""
    if Field.QUANTITY not in found or Field.UNIT_PRICE in found or Field.LINE_TOTAL not in found:
        return
    words = squeezed(table.headings[found[Field.LINE_TOTAL][0]])
    if Field.UNIT_PRICE in headings_of().get(words, ()):
        found[Field.UNIT_PRICE] = found.pop(Field.LINE_TOTAL)


def _settle_discount(table: Table, found: _Found) -> None:
    """Whether a discount is a share, a percentage or an amount: its heading and values tell."""
    places = found.get(Field.DISCOUNT)
    if not places:
        return
    sample = sample_of(table, places[0])
    parse = number_parser(settle_numbers(sample))
    numbers = [abs(number) for cell in sample if (number := parse(cell)) is not None]
    heading = table.headings[places[0]].casefold()
    percent = "percent" in heading or any("%" in str(cell) for cell in (heading, *sample))
    if percent:
        found[Field.DISCOUNT_PERCENT] = found.pop(Field.DISCOUNT)
    elif max(numbers, default=0) <= 1:
        found[Field.DISCOUNT_SHARE] = found.pop(Field.DISCOUNT)


def _told_once(references: Sequence[str], amounts: Sequence[str]) -> bool:
    """Whether every document of several rows has one amount only, said once or on each row."""
    told: dict[str, set[str]] = {}
    for reference, amount in zip(references, amounts, strict=True):
        if amount:
            told.setdefault(reference, set()).add(amount)
    return all(len(amounts) == 1 for amounts in told.values())


def settle_names(table: Table, columns: Columns) -> _Found:
    """Beside one half of a name, a plain ``name`` is the other half, unless it holds both."""
    found = dict(columns)
    if len(found.get(Field.NAME, ())) > 1:
        found[Field.NAME] = _names_before_codes(table, found[Field.NAME])
    halves = found.keys() & {Field.FIRST_NAME, Field.LAST_NAME}
    if Field.NAME not in found or len(halves) != 1:
        return found
    [half] = halves
    whole = [str(cell).casefold() for cell in table.column(found[Field.NAME][0])]
    part = [str(cell).casefold() for cell in table.column(found[half][0])]
    pairs = [(one, two) for one, two in zip(whole, part, strict=True) if one and two]
    if sum(two in one for one, two in pairs) * 2 <= len(pairs):
        other = Field.LAST_NAME if half is Field.FIRST_NAME else Field.FIRST_NAME
        found[other] = found.pop(Field.NAME)
    return found


def leave_sums_of_customers(table: Table, columns: Columns) -> _Found:
    """A list with the last day and the sum of all orders of each customer holds no sales."""
    found = dict(columns)
    told = [place for place, each in enumerate(table.headings) if _is_of_all_orders(each)]
    numbered = [place for place in found.get(Field.REFERENCE, ()) if place not in told]
    if not told or numbered or not _one_row_each(table, columns):
        return found
    for each in (*AMOUNT_FIELDS, Field.BOUGHT_ON, Field.REFERENCE, Field.STATUS):
        found.pop(each, None)
    return found


def _is_of_all_orders(heading: str) -> bool:
    return squeezed(heading) in heading_words("per_customer")


def _one_row_each(table: Table, columns: Columns) -> bool:
    """Whether no two rows are of the same customer."""
    for each in (Field.MAIL, Field.CUSTOMER_ID, Field.PHONE, Field.NAME):
        cells = (
            [cell for cell in table.text_column(columns[each][0]) if cell]
            if each in columns
            else []
        )
        if cells:
            return len(set(cells)) == len(cells)
    return False


def number_orders(table: Table, columns: Columns) -> _Found:
    """Beside the day of an order and the id of its buyer, a plain ``id`` is the order's number."""
    found = dict(columns)
    if Field.REFERENCE in found or Field.CUSTOMER_ID not in found:
        return found
    taken = {place for places in found.values() for place in places}
    for place, heading in enumerate(table.headings):
        if squeezed(heading) == "id" and place not in taken:
            cells = [str(cell).strip() for cell in table.column(place)]
            if all(cells) and len(set(cells)) == len(cells):
                found[Field.REFERENCE] = (place,)
    return found


def _names_before_codes(table: Table, places: tuple[int, ...]) -> tuple[int, ...]:
    """Of several columns with the customer, those first that hold words and no codes."""
    return tuple(sorted(places, key=lambda place: Looks(sample_of(table, place)).codes >= _MOSTLY))


def settle_bare_id(table: Table, columns: Columns) -> _Found:
    """A column called no more than ``id`` is the customer's only in a list of customers."""
    found = dict(columns)
    places = found.get(Field.CUSTOMER_ID)
    is_sale = found.keys() & (AMOUNT_FIELDS | {Field.REFERENCE})
    numbered = found.get(Field.REFERENCE, ())
    if (
        numbered
        and folded(table.headings[numbered[0]]) in BARE_NUMBERS
        and not found.keys() & AMOUNT_FIELDS
        and heading_words("sale_days").isdisjoint(map(squeezed, table.headings))
    ):
        del found[Field.REFERENCE]
        return found
    if not places or not is_sale or squeezed(table.headings[places[0]]) not in {"id", "idnumber"}:
        return found
    del found[Field.CUSTOMER_ID]
    if Field.REFERENCE not in found:
        found[Field.REFERENCE] = places
    return found
