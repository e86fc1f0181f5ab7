"""Questions about a whole list of which no program is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from csdesk.domain.drafts import Choice, Doubt
from csdesk.domain.import_fields import IDENTITY_FIELDS, Field, Guess, Kind
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.intake.meaning.coins import doubt_of_hundredths
from csdesk.intake.meaning.field_names import field_name
from csdesk.intake.meaning.tax_parts import doubt_of_tax
from csdesk.intake.table import Table

HEADINGS = "headings"
PERSONS = "persons"
_WRONG, _OTHERS = "wrong", "others"
BY_OWNER = ours("chosen by you")
"""Why a column is taken for what the owner said it is."""
_PLACES = frozenset({Field.ADDRESS, Field.POSTCODE, Field.CITY})


def doubts_of_file(
    table: Table,
    kind: Kind,
    columns: Mapping[Field, tuple[int, ...]],
    guesses: Sequence[Guess],
    answers: Mapping[str, str],
) -> tuple[Doubt, ...]:
    """What the owner should look at before such a list comes in."""
    found = [_of_headings(table, guesses, answers)]
    if kind is Kind.PURCHASES:
        found.append(doubt_of_hundredths(table, columns, answers))
        found.append(doubt_of_tax(table, columns, answers))
    if kind is Kind.CUSTOMERS:
        found.append(_of_bare_names(table, columns, answers))
    return tuple(doubt for doubt in found if doubt is not None)


def denied(answers: Mapping[str, str], guesses: Sequence[Guess]) -> str:
    """Why nothing of a list comes in that the owner said no to, in a sentence; mostly empty."""
    if answers.get(PERSONS) == _OTHERS:
        return said("You said that these are no customers, so nothing comes in.")
    if answers.get(HEADINGS) == _WRONG and not any(each.why == BY_OWNER for each in guesses):
        return said("Say what the columns are, then it can come in.")
    return ""


def _of_headings(
    table: Table, guesses: Sequence[Guess], answers: Mapping[str, str]
) -> Doubt | None:
    """Without headings every column was told by its values alone."""
    if table.header_row is not None:
        return None
    matched = [
        f"{guess.heading}: {field_name(guess.field)}"
        for guess in guesses
        if guess.field is not None
    ]
    choices = (
        Choice("right", said("Yes. {columns}", columns=", ".join(matched))),
        Choice(_WRONG, said("No, I will say what the columns are")),
    )
    question = said("{name} has no headings. Is this what its columns hold?", name=table.name)
    return Doubt(HEADINGS, "", question, answers.get(HEADINGS, "right"), choices)


def _of_bare_names(
    table: Table, columns: Mapping[Field, tuple[int, ...]], answers: Mapping[str, str]
) -> Doubt | None:
    """A list of no more than names may be of anybody."""
    if columns.keys() & (IDENTITY_FIELDS | _PLACES) != {Field.NAME}:
        return None
    heading = table.headings[columns[Field.NAME][0]]
    choices = (
        Choice("customers", said("Yes, they are customers")),
        Choice(_OTHERS, said("No, they are somebody or something else")),
    )
    question = said(
        "Only “{heading}” tells who they are. Are these your customers?", heading=heading
    )
    return Doubt(PERSONS, heading, question, answers.get(PERSONS, "customers"), choices)
