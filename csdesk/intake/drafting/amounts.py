"""What documents come to, from whichever columns of the list say so; exact until the end.

Everything here is a column: one value for each document, in the order of the documents.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal

from csdesk.domain.drafts import rounded
from csdesk.domain.import_fields import Field
from csdesk.intake.columns import Coded, same, together, turned
from csdesk.intake.drafting.cells import Columns
from csdesk.intake.drafting.grouping import Grouping
from csdesk.intake.layouts import GUESSED
from csdesk.intake.meaning.wording import currency_in
from csdesk.intake.numbers import LARGEST, currencies_of, currency_code, sign_beside
from csdesk.intake.words import currencies as known_currencies

Amounts = Sequence[Decimal | None]
_CODE = re.compile(r"\b[A-Z]{3}\b")
_TAKEN_OFF: tuple[tuple[Field, Callable[[Decimal, Decimal], Decimal]], ...] = (
    (Field.DISCOUNT, lambda line, less: line - less),
    (Field.DISCOUNT_PERCENT, lambda line, less: line * (100 - less) / 100),
    (Field.DISCOUNT_SHARE, lambda line, less: line * (1 - less)),
)


def tells_amounts(columns: Columns) -> bool:
    """Whether any column can say what was paid."""
    found = columns.understanding.columns.keys()
    whole = {Field.TOTAL, Field.LINE_TOTAL, Field.NET} & found
    return bool(whole) or {Field.QUANTITY, Field.UNIT_PRICE} <= found


def exact_amounts(columns: Columns, documents: Grouping) -> Amounts:
    """Each document's own total, else the sum of its lines, else its net and tax."""
    told = documents.told_once(columns.numbers(Field.TOTAL))
    if told and None not in told:
        return _bearable(told)
    whole = documents.sums(line_amounts(columns))
    if columns.understanding.rules.tax_on_top:
        whole = _plus(whole, documents.sums(columns.numbers(Field.LINE_TAX)))
    net = documents.first(columns.numbers(Field.NET))
    if net:
        net = _plus(net, documents.first(columns.numbers(Field.TAX)))
    return _bearable(_either(_either(told, whole), net) or nothing(len(documents)))


def _bearable(amounts: Amounts) -> Amounts:
    """What is beyond any shop's money is a slip, and no amount."""
    return turned(
        amounts,
        lambda each: None if each is None or not -LARGEST <= each <= LARGEST else each,
    )


def line_amounts(columns: Columns) -> Amounts:
    """For each row what it comes to: its own amount, else quantity times price less discount."""
    told = columns.numbers(Field.LINE_TOTAL)
    quantities = columns.numbers(Field.QUANTITY)
    prices = columns.numbers(Field.UNIT_PRICE)
    if not quantities or not prices or (told and None not in told):
        return told
    worked_out = together(_times, quantities, prices)
    for each, taken_off in _TAKEN_OFF:
        discounts = columns.numbers(each)
        if discounts:
            worked_out = together(_where_both(taken_off), worked_out, discounts)
    return _either(told, worked_out)


def _times(quantity: Decimal | None, price: Decimal | None) -> Decimal | None:
    return None if quantity is None or price is None else quantity * price


def _where_both(
    combine: Callable[[Decimal, Decimal], Decimal],
) -> Callable[[Decimal | None, Decimal | None], Decimal | None]:
    """The first amount where either is missing, else both of them combined."""

    def combined(one: Decimal | None, two: Decimal | None) -> Decimal | None:
        return one if one is None or two is None else combine(one, two)

    return combined


def nothing(count: int) -> Coded[None]:
    """A column in which no value stands."""
    return same(None, count)


def rounded_column(amounts: Amounts, codes: Sequence[str | None]) -> Amounts:
    """A column of amounts, each rounded as money is to its own currency."""
    return together(
        lambda amount, code: None if amount is None else rounded(amount, code), amounts, codes
    )


def currencies(columns: Columns, documents: Grouping, named: str | None) -> Sequence[str | None]:
    """The currency each document names, else ``named``, else what the whole list tells."""
    rules, answered = columns.understanding.rules, columns.understanding.answers.get("currency")
    unnamed = named or answered or _currency_beside(columns)
    unnamed = unnamed or rules.currency or _currency_above(columns)
    if Field.CURRENCY not in columns:
        by_signs = _by_signs(columns)
        if not by_signs:
            return [unnamed] * len(documents)
        return [code or unnamed for code in documents.first(by_signs)]
    texts = columns.texts(Field.CURRENCY)
    codes = {text: _code_of(text, answered) for text in set(texts)}
    told = documents.first([codes[text] for text in texts])
    return [code or unnamed for code in told]


def nets_and_taxes(
    columns: Columns,
    documents: Grouping,
    gross: Amounts,
    codes: Sequence[str | None],
) -> tuple[Amounts, Amounts]:
    """What the list tells of net and tax; both None where it tells of neither."""
    taxes = _either(
        documents.first(columns.numbers(Field.TAX)),
        documents.sums(columns.numbers(Field.LINE_TAX)),
    )
    told_nets = documents.first(columns.numbers(Field.NET))
    none = nothing(len(documents))
    if not taxes and not told_nets:
        return none, none
    both = together(
        _net_and_tax,
        gross,
        rounded_column(taxes, codes) if taxes else none,
        rounded_column(told_nets, codes) if told_nets else none,
    )
    return both.turned(lambda pair: pair[0]), both.turned(lambda pair: pair[1])


def _net_and_tax(
    gross: Decimal | None, tax: Decimal | None, net: Decimal | None
) -> tuple[Decimal | None, Decimal | None]:
    """Both parts of an amount from either; None where neither can be a part of it."""
    if gross is None:
        return None, None
    if tax is not None and abs(tax) <= abs(gross):
        tax = -tax if tax * gross < 0 else tax  # of money given back it may stand without a sign
        return gross - tax, tax
    if net is not None and abs(net) <= abs(gross) and net * gross >= 0:
        return net, gross - net
    return None, None


def margins(
    columns: Columns,
    documents: Grouping,
    nets: Amounts,
    gross: Amounts,
    codes: Sequence[str | None],
) -> Amounts:
    """What each document leaves after the goods, where every row of it tells."""
    told = documents.sums(columns.numbers(Field.MARGIN), of_all=True)
    costs = documents.sums(columns.numbers(Field.COST), of_all=True)
    if costs:
        told = _either(told, together(_less, _either(nets, gross), costs))
    return rounded_column(told, codes) if told else nothing(len(documents))


def _less(net: Decimal | None, cost: Decimal | None) -> Decimal | None:
    return None if net is None or cost is None else net - cost


def _either(one: Amounts, two: Amounts) -> Amounts:
    """Of two columns the first where it tells something, else the second."""
    if not one or not two or None not in one:
        return one or two
    return together(lambda first, second: second if first is None else first, one, two)


def _plus(one: Amounts, two: Amounts) -> Amounts:
    if not two:
        return one
    return together(_where_both(lambda first, second: first + second), one, two)


def _currency_beside(columns: Columns) -> str | None:
    """The currency whose sign stands beside the amounts or in their heading."""
    for each in (Field.TOTAL, Field.LINE_TOTAL, Field.UNIT_PRICE, Field.NET):
        if each in columns.signs:
            return columns.signs[each]
        told = currency_code(currency_in(columns.heading(each)))
        if told:
            return told
    return None


def _by_signs(columns: Columns) -> Sequence[str | None]:
    """For each row the currency whose sign stands beside its amount, where they differ."""
    answered = columns.understanding.answers.get("currency")
    for each in (Field.TOTAL, Field.LINE_TOTAL, Field.UNIT_PRICE, Field.NET):
        if each in columns.several_signs:
            return turned(columns.cells(each), lambda cell: _code_of(sign_beside(cell), answered))
    return ()


def _code_of(text: str, answered: str | None) -> str | None:
    """The currency of a code or sign; one of several is what the owner said it is."""
    if not text:
        return None
    return (answered if currencies_of(text) else None) or currency_code(text)


def _currency_above(columns: Columns) -> str | None:
    """The one currency that is named above the headings, as in ``All amounts in GBP``."""
    if columns.understanding.layout == GUESSED:
        return None
    said = " ".join(str(cell) for row in columns.table.above for cell in row)
    named = set(_CODE.findall(said)) & known_currencies()
    return named.pop() if len(named) == 1 else None
