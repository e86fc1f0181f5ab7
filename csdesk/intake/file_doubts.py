"""Questions about a whole list of which no program is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from csdesk.domain.drafts import Choice, Doubt
from csdesk.domain.import_fields import Field, Guess, Kind
from csdesk.intake.coins import doubt_of_hundredths
from csdesk.intake.table import Table

HEADINGS = "headings"


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
    return tuple(doubt for doubt in found if doubt is not None)


def _of_headings(
    table: Table, guesses: Sequence[Guess], answers: Mapping[str, str]
) -> Doubt | None:
    """Without headings every column was told by its values alone."""
    if table.header_row is not None:
        return None
    matched = [
        f"{guess.heading}: {str(guess.field).replace('_', ' ')}"
        for guess in guesses
        if guess.field is not None
    ]
    choices = (
        Choice("right", f"Yes. {', '.join(matched)}"),
        Choice("wrong", "No, I will say what the columns are"),
    )
    question = f"{table.name} has no headings. Is this what its columns hold?"
    return Doubt(HEADINGS, "", question, answers.get(HEADINGS, "right"), choices)
