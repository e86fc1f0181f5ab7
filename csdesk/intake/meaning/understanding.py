"""What a list means: which program wrote it, or what its headings and values say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from csdesk.domain.drafts import OF_A_COLUMN, Doubt
from csdesk.domain.errors import Refused
from csdesk.domain.import_choices import NOTHING_CHOSEN, Choices
from csdesk.domain.import_fields import (
    AMOUNT_FIELDS,
    IDENTITY_FIELDS,
    SCORE_FIELDS,
    TOLD_KINDS,
    Field,
    Guess,
    Kind,
    Sureness,
)
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.intake.layouts import GUESSED, Layout, layout_of
from csdesk.intake.meaning.coins import fields_in_hundredths
from csdesk.intake.meaning.doubts import doubts_of
from csdesk.intake.meaning.file_doubts import BY_OWNER, doubts_of_file
from csdesk.intake.meaning.guessing import guess_columns
from csdesk.intake.meaning.other_lists import other_list, require_no_other_title
from csdesk.intake.meaning.paid_columns import in_parts, settle_paid
from csdesk.intake.meaning.refusing import (
    is_sale_day,
    kind_of,
    lists_half_sales,
    require_understood,
)
from csdesk.intake.meaning.row_marks import with_row_marks
from csdesk.intake.meaning.settling import (
    document_of,
    leave_sums_of_customers,
    look_at_lines,
    number_orders,
    settle_bare_id,
    settle_names,
)
from csdesk.intake.meaning.sureness import sureness_of, why_of
from csdesk.intake.meaning.tax_parts import with_tax_settled
from csdesk.intake.meaning.told_doubts import told_doubts
from csdesk.intake.meaning.told_lists import guess_told, told_kind
from csdesk.intake.rules import Rules
from csdesk.intake.table import Table
from csdesk.intake.words import squeezed

_TITLES = {
    Kind.CUSTOMERS: ours("A list of customers"),
    Kind.PURCHASES: ours("A list of sales"),
    Kind.COMPLAINTS: ours("A list of complaints"),
    Kind.ANSWERS: ours("A list of answers to a survey"),
}


_ABOUT = frozenset({Field.REFERENCE, Field.TITLE, Field.WORDS, Field.CATEGORY})
"""What can tell one complaint from another."""


_Columns = Mapping[Field, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Understanding:
    """How one list will be read; the owner can correct every column of it."""

    kind: Kind
    layout: str
    """Name of the known program's layout, or ``guessed``."""
    title: str
    """What to call this list: words of ours, to be said where they are read."""
    columns: Mapping[Field, tuple[int, ...]]
    """Field -> places of its columns, the first that holds something counts."""
    rules: Rules
    guesses: tuple[Guess, ...]
    """For each column, why it was taken for what it is, and how sure that is."""
    doubts: tuple[Doubt, ...] = field(default=())
    """What nothing in the list settles, for the owner to look at."""
    answers: Mapping[str, str] = field(default_factory=dict)
    """``Doubt.code`` -> the ``Choice.value`` that the owner picked."""

    @property
    def sureness(self) -> Sureness:
        """How far to trust what this list was taken for."""
        program = self.layout != GUESSED
        return sureness_of(self.columns, self.guesses, self.doubts, self.answers, program=program)

    @property
    def why(self) -> tuple[str, ...]:
        """Why it was taken for that, one sentence a reason."""
        return why_of(
            self.title,
            self.columns,
            self.guesses,
            self.doubts,
            self.answers,
            program=self.layout != GUESSED,
        )

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
            replace(guess, field=corrected[place], sure=True, why=BY_OWNER)
            if place in corrected
            else guess
            for place, guess in enumerate(self.guesses)
        )
        kind = self.kind if self.kind in TOLD_KINDS else kind_of(kept) or self.kind
        found = replace(self, columns=kept, guesses=guesses, kind=kind)
        if self.layout != GUESSED:
            return found
        rules = replace(self.rules, document=document_of(kept))
        return replace(found, title=_TITLES[kind], rules=rules)

    def under(self, table: Table, choices: Choices) -> Understanding:
        """The same list as the owner wants it read.

        Raises: Refused: a column is missing without which nothing can come of it.
        """
        found = self.with_mapping(choices.columns) if choices.columns else self
        if choices.kind is not None:
            found = replace(found, kind=choices.kind)
        found = replace(found, answers={**found.answers, **choices.answers})
        _require_enough(found)
        of_words = told_doubts(table, found.kind, found.columns, found.guesses, found.answers)
        of_cells = doubts_of(table, found.columns, found.rules, found.answers)
        found = found._with_amounts_settled(table)
        of_file = doubts_of_file(table, found.kind, found.columns, found.guesses, found.answers)
        asked = (*(of_file if self.layout == GUESSED else ()), *of_cells, *of_words)
        unheard = frozenset(
            doubt.code
            for doubt in asked
            if found.answers.get(doubt.code, doubt.taken) not in {c.value for c in doubt.choices}
        )
        if unheard & found.answers.keys():
            told = _without(choices.answers, unheard)
            alone = replace(self, answers=_without(self.answers, unheard))
            return alone.under(table, replace(choices, answers=told))
        return replace(found, doubts=(*table.doubts, *asked))

    def _with_amounts_settled(self, table: Table) -> Understanding:
        """Hundredths, and amounts without their tax: by what the list says, or by the owner."""
        if self.layout != GUESSED:
            return self
        columns = with_tax_settled(table, self.columns, self.answers)
        coins = fields_in_hundredths(table, columns, self.answers)
        return replace(self, columns=columns, rules=replace(self.rules, hundredths=coins))


def _without(answers: Mapping[str, str], unheard: frozenset[str]) -> dict[str, str]:
    """The answers without those that no choice of their questions knows."""
    return {code: value for code, value in answers.items() if code not in unheard}


def understand(
    table: Table,
    chosen: Mapping[str, Any] | None = None,
    choices: Choices = NOTHING_CHOSEN,
) -> Understanding:
    """What a list means.

    Args:
        chosen: the owner's own map, see ``maps.read_map``; what it leaves open is found out.
        choices: what the owner decided on top of that.
    Raises: Refused: the list can't be understood without help, in one plain sentence.
    """
    layout = layout_of(table.headings)
    if layout is not None and layout.refuse:
        raise other_list(table.name, layout.refuse)
    if chosen is None and not choices.columns:
        require_no_other_title(table)
    found = by_hand(table) if layout is None else _by_layout(table, layout)
    if chosen is not None:
        found = _as_chosen(table, found, chosen)
    elif layout is None and not choices.columns:
        require_understood(table, found.columns, choices.answers)
    return found.under(table, choices)


def by_hand(table: Table) -> Understanding:
    """A first match of the columns of any list, for the owner to correct; nothing is refused."""
    guesses = guess_columns(table)
    told = told_kind(table, guesses)
    if told is not None:
        guesses = guess_told(table, guesses, told)
    columns: dict[Field, tuple[int, ...]] = {}
    for place, guess in enumerate(guesses):
        if guess.field is not None:
            columns[guess.field] = (*columns.get(guess.field, ()), place)
    if told is not None:
        columns = settle_names(table, columns)
        return Understanding(told, GUESSED, _TITLES[told], columns, Rules(), guesses)
    columns = look_at_lines(table, columns)
    columns = settle_names(table, settle_bare_id(table, columns))
    paid = settle_paid(table, columns)
    guesses = _retold(guesses, columns, paid, ours("what the customers paid, before fees"))
    columns = leave_sums_of_customers(table, paid)
    guesses = _retold(guesses, paid, columns, ours("tells of all orders of a customer"))
    if is_sale_day(table, columns):
        columns = number_orders(table, columns)
        guesses = tuple(
            replace(guess, field=Field.REFERENCE, why=ours("numbers the orders"))
            if guess.field is None and place in columns.get(Field.REFERENCE, ())
            else guess
            for place, guess in enumerate(guesses)
        )
    is_half = lists_half_sales(table, columns)
    kind = Kind.PURCHASES if is_half else kind_of(columns) or Kind.CUSTOMERS
    rules = with_row_marks(table, columns, Rules(document=document_of(columns)))
    parts = in_parts(table, columns)
    guesses = _retold(guesses, columns, {**columns, **parts}, ours("one part of several"))
    columns = {**columns, **parts}
    signs = {
        each: {squeezed(table.headings[place]): 1 for place in places}
        for each, places in parts.items()
    }
    rules = replace(rules, sums=signs)
    return Understanding(kind, GUESSED, _TITLES[kind], columns, rules, guesses)


def _retold(
    guesses: tuple[Guess, ...], before: _Columns, after: _Columns, why: str
) -> tuple[Guess, ...]:
    """The guesses, with a reason for each column that was taken for something else since."""
    was = {place: each for each, places in before.items() for place in places}
    now = {place: each for each, places in after.items() for place in places}
    return tuple(
        guess if was.get(place) == now.get(place) else replace(guess, field=now.get(place), why=why)
        for place, guess in enumerate(guesses)
    )


def _by_layout(table: Table, layout: Layout) -> Understanding:
    places = _places_by_heading(table)
    columns: dict[Field, tuple[int, ...]] = {}
    for each, headings in layout.fields.items():
        found = tuple(place for heading in headings for place in places.get(heading, ()))
        if found:
            columns[each] = found
    field_of = {place: each for each, found in columns.items() for place in found}
    why = said("known from {title}", title=layout.title)
    guesses = tuple(
        Guess(heading, field_of.get(place), True, why)
        for place, heading in enumerate(table.headings)
    )
    rules = layout.rules
    if rules.numbered_by and rules.numbered_by in places:
        rules = replace(rules, document=("reference",))
    orders = [first for heading, first in rules.day_first_by.items() if heading in places]
    if orders:
        rules = replace(rules, day_first=orders[0])
    return Understanding(layout.kind, layout.name, layout.title, columns, rules, guesses)


def _places_by_heading(table: Table) -> dict[str, tuple[int, ...]]:
    places: dict[str, tuple[int, ...]] = {}
    for place, heading in enumerate(table.headings):
        key = squeezed(heading)
        places[key] = (*places.get(key, ()), place)
    return places


def _as_chosen(table: Table, found: Understanding, chosen: Mapping[str, Any]) -> Understanding:
    places = _places_by_heading(table)
    corrected: dict[int, Field | None] = {}
    for name, told in chosen.get("fields", {}).items():
        for place in found.columns.get(Field(name), ()):
            corrected.setdefault(place, None)
        for column in told if isinstance(told, list) else [told]:
            if column not in (None, ""):
                corrected[_place_of(column, places, table)] = Field(name)
    for column in chosen.get("leave_out", ()):
        corrected.setdefault(_place_of(column, places, table), None)
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
    return replace(result, rules=rules, kind=kind, answers=_answers(chosen, places, table))


def _answers(
    chosen: Mapping[str, Any], places: Mapping[str, tuple[int, ...]], table: Table
) -> dict[str, str]:
    """``Doubt.code`` -> answer; a map names the column of a doubt by its heading, or from 1."""
    found = {}
    for code, value in chosen.get("answers", {}).items():
        about, _, column = code.partition(":")
        where: str | int = int(column) if column.isdecimal() else column
        of_column = about in OF_A_COLUMN
        found[f"{about}:{_place_of(where, places, table)}" if of_column else code] = value
    return found


def _place_of(column: object, places: Mapping[str, tuple[int, ...]], table: Table) -> int:
    if isinstance(column, int) and 1 <= column <= len(table.headings):
        return column - 1
    found = places.get(squeezed(str(column)))
    if not found:
        raise Refused(
            "import.map", "{name} has no column called “{column}”.", name=table.name, column=column
        )
    return found[0]


def _require_enough(found: Understanding) -> None:
    if found.kind is Kind.ANSWERS and not (SCORE_FIELDS | {Field.WORDS}) & found.columns.keys():
        raise Refused("import.no_answer", "No column tells what the customers answered.")
    if found.kind is Kind.COMPLAINTS and not _ABOUT & found.columns.keys():
        raise Refused("import.no_complaint", "No column tells what the complaints are about.")
    if found.kind is Kind.CUSTOMERS and not IDENTITY_FIELDS & found.columns.keys():
        raise Refused("import.no_customer", "No column tells who the customers are.")
    waits = {Field.REFERENCE, Field.BOUGHT_ON} <= found.columns.keys()
    if found.kind is Kind.PURCHASES and not (waits or AMOUNT_FIELDS & found.columns.keys()):
        raise Refused("import.no_amount", "No column tells what was paid.")
