"""How sure csdesk is of what it took a list for, and why, in plain words."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from csdesk.domain.drafts import Doubt
from csdesk.domain.import_fields import (
    AMOUNT_FIELDS,
    DATE_FIELDS,
    IDENTITY_FIELDS,
    SCORE_FIELDS,
    Field,
    Guess,
    Sureness,
)
from csdesk.domain.spoken import quoted, said
from csdesk.intake.meaning.field_names import field_name

_WEIGHTY = AMOUNT_FIELDS | DATE_FIELDS | IDENTITY_FIELDS | SCORE_FIELDS | {Field.REFERENCE}
"""A note or a place that was told by its values alone does no harm."""
_SHOWN = 4


def sureness_of(
    columns: Mapping[Field, tuple[int, ...]],
    guesses: Sequence[Guess],
    doubts: Collection[Doubt],
    answers: Collection[str],
    *,
    program: bool,
) -> Sureness:
    """How far to trust it; an open doubt outweighs everything.

    Args:
        answers: codes of the doubts that the owner settled.
        program: whether the headings are those of a known program.
    """
    if any(doubt.code not in answers for doubt in doubts):
        return Sureness.LOOK
    if program:
        return Sureness.KNOWN
    counted = {place for each in columns.keys() & _WEIGHTY for place in columns[each]}
    if all(guesses[place].sure for place in counted):
        return Sureness.SURE
    return Sureness.LIKELY


def why_of(
    title: str,
    columns: Mapping[Field, tuple[int, ...]],
    guesses: Sequence[Guess],
    doubts: Sequence[Doubt],
    answers: Collection[str],
    *,
    program: bool,
) -> tuple[str, ...]:
    """What is still asked, then the reasons, one sentence each, the weightiest first."""
    told = [doubt.question for doubt in doubts if doubt.code not in answers]
    places = sorted({place for found in columns.values() for place in found})
    if program:
        told.append(said("The headings are those of {title}.", title=said(title)))
    else:
        named = [guesses[place].heading for place in places if guesses[place].sure]
        if named:
            told.append(said("Told by headings: {headings}.", headings=_listed(named)))
        told += [
            said(
                "“{heading}” is taken for the {field}: {why}.",
                heading=guess.heading,
                field=field_name(guess.field),
                why=said(guess.why),
            )
            for guess in (guesses[place] for place in places)
            if not guess.sure and guess.field is not None
        ]
    return tuple(told)


def _listed(names: Sequence[str]) -> str:
    shown = [quoted(name) for name in names[:_SHOWN]]
    if len(names) > _SHOWN:
        return said("{names} and {n} more", names=", ".join(shown), n=len(names) - _SHOWN)
    if len(shown) == 1:
        return shown[0]
    return said("{names} and {last}", names=", ".join(shown[:-1]), last=shown[-1])
