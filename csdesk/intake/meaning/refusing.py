"""Lists that csdesk would read wrong, and so does not read without help."""

from __future__ import annotations

from collections.abc import Mapping

from csdesk.domain.errors import Refused
from csdesk.domain.import_fields import (
    AMOUNT_FIELDS,
    IDENTITY_FIELDS,
    SCORE_FIELDS,
    TOLD_KINDS,
    Field,
    Kind,
)
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.intake.meaning.coins import CODE as HUNDREDTHS
from csdesk.intake.meaning.looks import Looks, sample_of
from csdesk.intake.meaning.other_lists import require_no_other_heading
from csdesk.intake.meaning.running import running_sums
from csdesk.intake.table import Table
from csdesk.intake.words import (
    folded,
    grammar_words,
    heading_words,
    other_lists,
    spaced,
    squeezed,
    statement_headings,
    strange_lists,
)

NOTHING_ANSWERED: Mapping[str, str] = {}
_ABOUT_PERSONS = IDENTITY_FIELDS | {Field.ADDRESS, Field.POSTCODE, Field.CITY}
_DEBIT_OR_CREDIT = frozenset({"debit", "credit"})
_ANYBODYS = frozenset({"contact", "kontakt", "contacto", "contatto", "contato", "person"})
"""Words for persons that suppliers have as well."""
_OUT_TOO_OFTEN = 0.4
Columns = Mapping[Field, tuple[int, ...]]
_OF_ANSWERS = SCORE_FIELDS | {Field.ANSWERED_ON}
_OF_COMPLAINTS = frozenset(
    {Field.OPENED_ON, Field.CLOSED_ON, Field.TITLE, Field.SEVERITY, Field.RESOLUTION}
)
"""Only lists of complaints have one of these."""


def kind_of(columns: Columns) -> Kind | None:
    """What the found fields make: sales need an amount and a document, or a day and a buyer."""
    if columns.keys() & _OF_ANSWERS:
        return Kind.ANSWERS
    if columns.keys() & _OF_COMPLAINTS:
        return Kind.COMPLAINTS
    amounts = {Field.TOTAL, Field.LINE_TOTAL, Field.NET} & columns.keys() or (
        {Field.QUANTITY, Field.UNIT_PRICE} <= columns.keys()
    )
    who = bool(IDENTITY_FIELDS & columns.keys())
    if amounts and (Field.REFERENCE in columns or (Field.BOUGHT_ON in columns and who)):
        return Kind.PURCHASES
    if who and not {Field.REFERENCE, Field.BOUGHT_ON} <= columns.keys():
        return Kind.CUSTOMERS
    return None


def lists_half_sales(table: Table, columns: Columns) -> bool:
    """Whether a list plainly is of orders, with their buyers, that leaves out what was paid."""
    if kind_of(columns) is not None or not IDENTITY_FIELDS & columns.keys():
        return False
    if not {Field.REFERENCE, Field.BOUGHT_ON} <= columns.keys():
        return False
    return is_sale_day(table, columns)


def is_sale_day(table: Table, columns: Columns) -> bool:
    """Whether the day is called that of an order, invoice or sale, and not just any."""
    places = columns.get(Field.BOUGHT_ON, ())
    return any(squeezed(table.headings[place]) in heading_words("sale_days") for place in places)


def require_understood(
    table: Table, columns: Columns, answers: Mapping[str, str] = NOTHING_ANSWERED
) -> None:
    """Let only lists pass whose guessed columns can be trusted.

    Raises: Refused: statements, ledgers, bills of suppliers, orders without amounts, products,
        staff, or no telling.
    """
    words = frozenset(squeezed(heading) for heading in table.headings)
    kind = kind_of(columns)
    if kind in TOLD_KINDS:
        return
    _refuse_tickets(table, words)
    _refuse_statements(table, words, columns)
    _refuse_costs(table, columns)
    require_no_other_heading(table, columns, kind)
    if lists_half_sales(table, columns):
        return
    if kind is not Kind.PURCHASES:
        _refuse_other_lists(table, words, columns)
    elif HUNDREDTHS not in answers and _may_be_in_cents(table, columns):
        raise Refused(
            "import.cents",
            "Nothing in {name} tells whether its amounts are whole or in hundredths, "
            "and neither days nor customers stand beside them. Export the orders "
            "with both.",
            name=table.name,
        )
    bare = table.header_row is None and not IDENTITY_FIELDS & columns.keys()
    if bare or kind is None or (kind is Kind.CUSTOMERS and _names_things(columns)):
        raise _not_understood(table)


def _refuse_tickets(table: Table, words: frozenset[str]) -> None:
    if len(words & heading_words("tickets")) >= 2:
        raise Refused(
            "import.tickets",
            "{name} looks like a list of complaints or tickets, but no column tells "
            "when they were raised or what they are about. Export it with both.",
            name=table.name,
        )


def _refuse_statements(table: Table, words: frozenset[str], columns: Columns) -> None:
    """Money that went in and out of an account, where the same may stand twice."""
    if any(group <= words for group in statement_headings()) or _is_statement(table, columns):
        raise Refused(
            "import.statement",
            "{name} looks like a bank statement, a ledger or a list of fees, where "
            "the same money may stand twice. Export the orders or invoices instead.",
            name=table.name,
        )


def _is_statement(table: Table, columns: Columns) -> bool:
    if Field.MAIL in columns or not (AMOUNT_FIELDS & columns.keys() or _has_balance(table)):
        return False
    headings = {folded(heading) for heading in table.headings}
    said = headings & strange_lists("statement")
    if Field.REFERENCE not in columns and _tells_sides(table):
        return True
    if len(said) >= 2 or (said and (_has_balance(table) or not _names_buyers(columns))):
        return True
    if any(
        folded(table.headings[place]) in strange_lists("balance") for place in running_sums(table)
    ):
        return True
    return (_has_balance(table) and not _names_buyers(columns)) or _goes_both_ways(table, columns)


def _tells_sides(table: Table) -> bool:
    """Whether a column says of each row no more than debit or credit."""
    return any(
        (words := {str(cell).casefold() for cell in sample_of(table, place)})
        and words <= _DEBIT_OR_CREDIT
        for place in range(len(table.headings))
    )


def _has_balance(table: Table) -> bool:
    return any(folded(heading) in strange_lists("balance") for heading in table.headings)


def _names_buyers(columns: Columns) -> bool:
    return bool(IDENTITY_FIELDS & columns.keys()) or Field.REFERENCE in columns


def _goes_both_ways(table: Table, columns: Columns) -> bool:
    """Whether money goes out nearly as often as it comes in, which no shop's sales do."""
    places = [
        place
        for each in (Field.TOTAL, Field.LINE_TOTAL, Field.NET)
        for place in columns.get(each, ())
    ]
    return any(Looks(sample_of(table, place)).below_zero > _OUT_TOO_OFTEN for place in places)


def _refuse_costs(table: Table, columns: Columns) -> None:
    """What the shop paid, and not what it was paid."""
    told = {word for heading in table.headings for word in map(folded, spaced(heading).split())}
    told |= {folded(heading) for heading in table.headings}
    customers = grammar_words("customer") & told
    first = set(map(folded, spaced(table.headings[0]).split())) if table.headings else set()
    if first & strange_lists("suppliers"):
        customers -= _ANYBODYS
    for what, words in (
        ("suppliers", ours("suppliers or their bills")),
        ("expenses", ours("expenses")),
        ("staff", ours("staff")),
    ):
        if told & strange_lists(what) and not customers:
            raise Refused(
                "import.other_list",
                "{name} looks like a list of {what}, and not of customers or sales.",
                name=table.name,
                what=said(words),
            )


def _names_things(columns: Columns) -> bool:
    """Whether a bare name beside prices or counts is all there is: that may be of anything."""
    return columns.keys() & _ABOUT_PERSONS == {Field.NAME} and bool(columns.keys() & AMOUNT_FIELDS)


def _refuse_other_lists(table: Table, words: frozenset[str], columns: Columns) -> None:
    if words & heading_words("sale_days") or {Field.REFERENCE, Field.BOUGHT_ON} <= columns.keys():
        raise Refused(
            "import.no_amount",
            "{name} lists orders, but no column tells what was paid. Export them "
            "with their amounts.",
            name=table.name,
        )
    if Field.MAIL in columns:
        return
    for what, headings in other_lists().items():
        if words & headings:
            raise Refused(
                "import.other_list",
                "{name} looks like a list of {what}, and not of customers or sales.",
                name=table.name,
                what=said(what),
            )


def _may_be_in_cents(table: Table, columns: Columns) -> bool:
    """Bare whole amounts without a day or a customer are often an extract from a database."""
    if columns.keys() & (IDENTITY_FIELDS | {Field.BOUGHT_ON}):
        return False
    places = [place for each in columns.keys() & AMOUNT_FIELDS for place in columns[each]]
    return all(str(cell).isdigit() for place in places for cell in table.column(place) if cell)


def _not_understood(table: Table) -> Refused:
    if table.header_row is None:
        return Refused(
            "import.no_headings",
            "The first line of {name} holds values and no headings, so nothing says "
            "who bought what. Put headings above the columns, or export the list "
            "with them.",
            name=table.name,
        )
    return Refused(
        "import.not_understood",
        "{name} is a list, but no column could be found that tells who the "
        "customers are or what they bought. Match the columns by hand, or choose "
        "another file.",
        name=table.name,
    )
