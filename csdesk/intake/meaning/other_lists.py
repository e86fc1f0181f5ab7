"""Lists that say of themselves, by a title or one heading, that they hold no sales of the shop."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath

from csdesk.domain.errors import Refused
from csdesk.domain.import_fields import Field, Kind
from csdesk.domain.spoken import said
from csdesk.intake.table import Table
from csdesk.intake.words import (
    cell_word,
    folded,
    grammar_words,
    spaced,
    strange_titles,
    told_by_one_heading,
)

Columns = Mapping[Field, tuple[int, ...]]
_NAMED = frozenset({"suppliers", "expenses", "staff", "offers"})
"""What the name of a file may tell; that of a list of products is given to much else."""
_NUMBERS = ("number", "no", "nr", "num", "id", "nummer", "numero", "ref")
_LONG = 6
"""Words of so many letters may begin a longer one, as in ``Angebotsnummer``."""


def require_no_other_title(table: Table) -> None:
    """Let only lists pass that are not titled as something else.

    Raises: Refused: the name, the sheet or a row above the headings says ``Expenses`` or the like.
    """
    titles = [cell_word(table.sheet)]
    for row in table.above:
        told = [text for cell in row if (text := str(cell).strip())]
        titles += map(cell_word, told if len(told) == 1 else ())
    file_name = cell_word(PurePath(table.name).stem)
    for what, (words, sentence) in strange_titles().items():
        if words.intersection(titles) or (what in _NAMED and file_name in words):
            raise _other(table, sentence)


def require_no_other_heading(table: Table, columns: Columns, kind: Kind | None) -> None:
    """Let only lists pass without a heading that no list of customers or sales has.

    Raises: Refused: deals, offers, baskets that were left, subscriptions, returns, activities ...
    """
    headings = {folded(heading) for heading in table.headings}
    about_customers = any(
        grammar_words("customer") & set(map(folded, spaced(heading).split()))
        for heading in table.headings
    )
    for group in told_by_one_heading():
        if group.kinds and kind is not None and kind.value not in group.kinds:
            continue
        if group.words & headings and not (group.unless_customers and about_customers):
            raise _other(table, group.sentence)
    if _counts_offers(table, columns):
        raise _other(table, "offers, which nobody has paid; export the invoices")
    if kind is Kind.CUSTOMERS and {Field.REFUND, Field.REFERENCE} <= columns.keys():
        raise _other(table, "what was given back; export the orders with their refunds")


def _counts_offers(table: Table, columns: Columns) -> bool:
    """Whether the number of each document is that of an offer, and of nothing else."""
    if Field.REFERENCE in columns:
        return any(_of_offers(table.headings[place]) for place in columns[Field.REFERENCE])
    return any(
        folded(heading).endswith(_NUMBERS) and _of_offers(heading) for heading in table.headings
    )


def _of_offers(heading: str) -> bool:
    offers = strange_titles()["offers"][0]
    compounds = tuple(word for word in offers if len(word) >= _LONG)
    words = map(cell_word, spaced(heading).split())
    return any(word in offers or word.startswith(compounds) for word in words)


def _other(table: Table, sentence: str) -> Refused:
    return other_list(table.name, sentence)


def other_list(name: str, what: str) -> Refused:
    """The refusal of a list of something else.

    Args:
        what: what it is of, and after ``;`` what to export instead.
    """
    what, _, instead = what.partition("; ")
    if instead:
        return Refused(
            "import.other_list",
            "{name} is a list of {what}, and not of customers or sales. {instead}.",
            name=name,
            what=said(what),
            instead=said(f"{instead[0].upper()}{instead[1:]}"),
        )
    return Refused(
        "import.other_list",
        "{name} is a list of {what}, and not of customers or sales.",
        name=name,
        what=said(what),
    )
