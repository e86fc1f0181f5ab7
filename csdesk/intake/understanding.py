"""What a list means: which program wrote it, or what its headings and values say."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from csdesk.domain.errors import Refused
from csdesk.intake.doubts import doubts_of
from csdesk.intake.fields import AMOUNT_FIELDS, IDENTITY_FIELDS, Field, Kind
from csdesk.intake.guessing import Guess, guess_columns
from csdesk.intake.layouts import GUESSED, Layout, Rules, layout_of
from csdesk.intake.settling import look_at_lines, settle_bare_id, settle_names
from csdesk.intake.table import Table
from csdesk.intake.words import heading_words, other_lists, squeezed, statement_headings


@dataclass(frozen=True, slots=True)
class Understanding:
    """How one list will be read; the owner can correct every column of it."""

    kind: Kind
    layout: str
    """Name of the known program's layout, or ``guessed``."""
    title: str
    """What to call this list on screen."""
    columns: Mapping[Field, tuple[int, ...]]
    """Field -> places of its columns, the first that holds something counts."""
    rules: Rules
    guesses: tuple[Guess, ...]
    """For each column, why it was taken for what it is, and how sure that is."""
    doubts: tuple[str, ...] = field(default=())
    """What the owner should look at, in words."""

    def field_of(self, column: int) -> Field | None:
        """What the column at this place stands for; None where it is left out."""
        return next((each for each, places in self.columns.items() if column in places), None)

    def with_mapping(self, corrected: Mapping[int, Field | None]) -> Understanding:
        """The same list with some columns (by their place) meaning something else, or nothing."""
        columns = {
            each: tuple(place for place in places if place not in corrected)
            for each, places in self.columns.items()
        }
        for place, wanted in corrected.items():
            if wanted is not None:
                columns[wanted] = (*columns.get(wanted, ()), place)
        kept = {each: places for each, places in columns.items() if places}
        guesses = tuple(
            replace(guess, field=corrected[place], sure=True, why="chosen by you")
            if place in corrected
            else guess
            for place, guess in enumerate(self.guesses)
        )
        return replace(self, columns=kept, guesses=guesses, kind=_kind_of(kept) or self.kind)


def understand(table: Table, chosen: Mapping[str, Any] | None = None) -> Understanding:
    """What a list means.

    Args:
        chosen: the owner's own map, see ``read_map``; what it leaves open is found out as usual.
    Raises: Refused: the list can't be understood without help, in one plain sentence.
    """
    layout = layout_of(table.headings)
    if layout is not None:
        found = _by_layout(table, layout)
    else:
        found = _by_guess(table, helped=chosen is not None)
    if chosen is not None:
        found = _as_chosen(table, found, chosen)
    _require_enough(found)
    return replace(found, doubts=found.doubts + doubts_of(table, found.columns, found.rules))


def read_map(path: Path) -> dict[str, Any]:
    """The owner's map: ``{"kind": "purchases", "fields": {"total": "Amount", "mail": 3}}``.

    Columns are named by heading or counted from 1. ``dates`` (``day_first`` or ``month_first``),
    ``decimal``, ``currency`` and ``document`` may be told too; each is optional.

    Raises: Refused("import.map"): the file can't be read or says something unknown.
    """
    try:
        told = json.loads(path.read_text(encoding="utf-8-sig"))
        if not isinstance(told, dict) or not isinstance(told.get("fields", {}), dict):
            raise ValueError("an object with fields is expected")
        for name in told.get("fields", {}):
            Field(name)
        if "kind" in told:
            Kind(told["kind"])
    except (OSError, ValueError, RecursionError) as fault:
        raise Refused("import.map", f"The map {path.name} can't be used: {fault}.") from None
    return told


def _by_layout(table: Table, layout: Layout) -> Understanding:
    places = _places_by_heading(table)
    columns: dict[Field, tuple[int, ...]] = {}
    for each, headings in layout.fields.items():
        found = tuple(place for heading in headings for place in places.get(heading, ()))
        if found:
            columns[each] = found
    field_of = {place: each for each, found in columns.items() for place in found}
    guesses = tuple(
        Guess(heading, field_of.get(place), True, f"known from {layout.title}")
        for place, heading in enumerate(table.headings)
    )
    return Understanding(layout.kind, layout.name, layout.title, columns, layout.rules, guesses)


def _places_by_heading(table: Table) -> dict[str, tuple[int, ...]]:
    places: dict[str, tuple[int, ...]] = {}
    for place, heading in enumerate(table.headings):
        key = squeezed(heading)
        places[key] = (*places.get(key, ()), place)
    return places


def _by_guess(table: Table, *, helped: bool) -> Understanding:
    words = frozenset(squeezed(heading) for heading in table.headings)
    if not helped and len(words & heading_words("tickets")) >= 2:
        raise Refused(
            "import.tickets",
            f"{table.name} looks like a list of complaints or tickets. "
            "Customers and sales can come in from a file so far.",
        )
    if not helped and any(group <= words for group in statement_headings()):
        raise Refused(
            "import.statement",
            f"{table.name} looks like a bank statement, a ledger or a list of fees, where the same "
            "money may stand twice. Export the orders or invoices instead.",
        )
    guesses = guess_columns(table)
    columns: dict[Field, tuple[int, ...]] = {}
    for place, guess in enumerate(guesses):
        if guess.field is not None:
            columns[guess.field] = (*columns.get(guess.field, ()), place)
    columns, document = look_at_lines(table, columns)
    columns = settle_names(table, settle_bare_id(table, columns))
    kind = _kind_of(columns)
    if not helped:
        _refuse_other_lists(table, words, columns, kind)
    if kind is Kind.PURCHASES and not helped and _may_be_in_cents(table, columns):
        raise Refused(
            "import.cents",
            f"Nothing in {table.name} tells whether its amounts are whole or in hundredths, and "
            "neither days nor customers stand beside them. Export the orders with both.",
        )
    if kind is None and not helped:
        raise _not_understood(table)
    title = {Kind.CUSTOMERS: "A list of customers", Kind.PURCHASES: "A list of sales"}
    kind = kind or Kind.CUSTOMERS
    rules = Rules(document=document)
    return Understanding(kind, GUESSED, title[kind], columns, rules, guesses)


def _kind_of(columns: Mapping[Field, tuple[int, ...]]) -> Kind | None:
    """What the found fields make: sales need an amount and a document or a day with a buyer."""
    amounts = {Field.TOTAL, Field.LINE_TOTAL, Field.NET} & columns.keys() or (
        {Field.QUANTITY, Field.UNIT_PRICE} <= columns.keys()
    )
    who = bool(IDENTITY_FIELDS & columns.keys())
    if amounts and (Field.REFERENCE in columns or (Field.BOUGHT_ON in columns and who)):
        return Kind.PURCHASES
    if who and not (Field.REFERENCE in columns and Field.BOUGHT_ON in columns):
        return Kind.CUSTOMERS
    return None


def _refuse_other_lists(
    table: Table,
    words: frozenset[str],
    columns: Mapping[Field, tuple[int, ...]],
    kind: Kind | None,
) -> None:
    """Orders without amounts, products, staff and suppliers are no customers.

    Raises: Refused: the list is one of these.
    """
    if kind is Kind.PURCHASES:
        return
    if words & heading_words("sale_days") or {Field.REFERENCE, Field.BOUGHT_ON} <= columns.keys():
        raise Refused(
            "import.no_amount",
            f"{table.name} lists orders, but no column tells what was paid. "
            "Export them with their amounts.",
        )
    if Field.MAIL in columns:
        return
    for what, headings in other_lists().items():
        if words & headings:
            raise Refused(
                "import.other_list",
                f"{table.name} looks like a list of {what}, and not of customers or sales.",
            )


def _may_be_in_cents(table: Table, columns: Mapping[Field, tuple[int, ...]]) -> bool:
    """Bare whole amounts without a day or a customer are often an extract from a database."""
    if columns.keys() & (IDENTITY_FIELDS | {Field.BOUGHT_ON}):
        return False
    places = [place for each in columns.keys() & AMOUNT_FIELDS for place in columns[each]]
    return all(str(cell).isdigit() for place in places for cell in table.column(place) if cell)


def _as_chosen(table: Table, found: Understanding, chosen: Mapping[str, Any]) -> Understanding:
    places = _places_by_heading(table)
    corrected: dict[int, Field | None] = {}
    for name, told in chosen.get("fields", {}).items():
        for place in found.columns.get(Field(name), ()):
            corrected.setdefault(place, None)
        for column in told if isinstance(told, list) else [told]:
            if column not in (None, ""):
                corrected[_place_of(column, places, table)] = Field(name)
    result = found.with_mapping(corrected)
    rules = replace(
        result.rules,
        currency=chosen.get("currency", result.rules.currency),
        decimal=chosen.get("decimal", result.rules.decimal),
        day_first={"day_first": True, "month_first": False}.get(
            chosen.get("dates", ""), result.rules.day_first
        ),
        document=tuple(chosen.get("document", result.rules.document)),
    )
    kind = Kind(chosen["kind"]) if "kind" in chosen else result.kind
    return replace(result, rules=rules, kind=kind)


def _place_of(column: object, places: Mapping[str, tuple[int, ...]], table: Table) -> int:
    if isinstance(column, int) and 1 <= column <= len(table.headings):
        return column - 1
    found = places.get(squeezed(str(column)))
    if not found:
        raise Refused("import.map", f"{table.name} has no column called “{column}”.")
    return found[0]


def _require_enough(found: Understanding) -> None:
    if found.kind is Kind.CUSTOMERS and not IDENTITY_FIELDS & found.columns.keys():
        raise Refused("import.no_customer", "No column tells who the customers are.")
    if found.kind is Kind.PURCHASES and not (AMOUNT_FIELDS & found.columns.keys()):
        raise Refused("import.no_amount", "No column tells what was paid.")


def _not_understood(table: Table) -> Refused:
    if table.header_row is None:
        return Refused(
            "import.no_headings",
            f"The first line of {table.name} holds values and no headings, so nothing says who "
            "bought what. Put headings above the columns, or export the list with them.",
        )
    return Refused(
        "import.not_understood",
        f"{table.name} is a list, but no column could be found that tells who the customers are "
        "or what they bought. Match the columns by hand, or choose another file.",
    )
