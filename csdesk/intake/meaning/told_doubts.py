"""What to ask about a list of complaints or of answers before it comes in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from csdesk.domain.drafts import Choice, Doubt
from csdesk.domain.import_fields import IDENTITY_FIELDS, Field, Guess, Kind
from csdesk.domain.spoken import said
from csdesk.intake.meaning.scores import score_doubts
from csdesk.intake.meaning.statuses import status_doubts
from csdesk.intake.table import Table
from csdesk.intake.words import spaced

_WHOSE = "company"
_THEIRS, _ABOUT_THEM = "customer", "about"
_CONSUMER = frozenset({"consumer", "consumers", "verbraucher", "consommateur", "consumidor"})


def told_doubts(
    table: Table,
    kind: Kind,
    columns: Mapping[Field, tuple[int, ...]],
    guesses: Sequence[Guess],
    answers: Mapping[str, str],
) -> tuple[Doubt, ...]:
    """Statuses and scores that nothing settles, and what becomes of complaints still open."""
    if kind is Kind.COMPLAINTS:
        return (*_whose(table, columns, answers), *status_doubts(table, columns, answers))
    if kind is Kind.ANSWERS:
        return score_doubts(table, guesses, answers)
    return ()


def is_about_companies(
    table: Table, columns: Mapping[Field, tuple[int, ...]], answers: Mapping[str, str]
) -> bool:
    """Whether the one who is named on a complaint is whom it is about, and no customer."""
    doubts = _whose(table, columns, answers)
    return any(doubt.taken == _ABOUT_THEM for doubt in doubts)


def _whose(
    table: Table, columns: Mapping[Field, tuple[int, ...]], answers: Mapping[str, str]
) -> tuple[Doubt, ...]:
    """A company that stands alone may be the customer, or the one that is complained about."""
    if columns.keys() & IDENTITY_FIELDS != {Field.COMPANY}:
        return ()
    heading = table.headings[columns[Field.COMPANY][0]]
    every = {word for each in table.headings for word in spaced(each).split()}
    usual = _ABOUT_THEM if every & _CONSUMER else _THEIRS
    choices = (
        Choice(_THEIRS, said("The customer who complains")),
        Choice(_ABOUT_THEM, said("Somebody the complaint is about")),
    )
    question = said("Who stands in “{heading}”?", heading=heading)
    return (Doubt(_WHOSE, heading, question, answers.get(_WHOSE, usual), choices),)
