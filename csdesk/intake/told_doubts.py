"""What to ask about a list of complaints or of answers before it comes in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from csdesk.domain.drafts import Doubt
from csdesk.domain.import_fields import Field, Guess, Kind
from csdesk.intake.scores import score_doubts
from csdesk.intake.statuses import status_doubts
from csdesk.intake.table import Table


def told_doubts(
    table: Table,
    kind: Kind,
    columns: Mapping[Field, tuple[int, ...]],
    guesses: Sequence[Guess],
    answers: Mapping[str, str],
) -> tuple[Doubt, ...]:
    """Statuses and scores that nothing settles, and what becomes of complaints still open."""
    if kind is Kind.COMPLAINTS:
        return status_doubts(table, columns, answers)
    if kind is Kind.ANSWERS:
        return score_doubts(table, guesses, answers)
    return ()
