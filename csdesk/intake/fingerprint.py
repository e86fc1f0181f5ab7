"""What makes the same document the same in a second import."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from hashlib import blake2b

from csdesk.intake.layouts import GUESSED
from csdesk.intake.table import Table
from csdesk.intake.understanding import Understanding
from csdesk.intake.words import squeezed

_BETWEEN = "\x1f"


def program_of(table: Table, understanding: Understanding) -> str:
    """By whom the customers of a list are known, for the next list of the same program.

    An unknown program is told by its headings, in whatever order; empty where there are none.
    """
    if understanding.layout != GUESSED:
        return understanding.layout.partition("_")[0]
    if table.header_row is None:
        return ""
    return f"{GUESSED}:{_digest(_BETWEEN.join(sorted(map(squeezed, table.headings))))}"


def fingerprint(*parts: str) -> str:
    """A short digest of the words that tell a document or a customer from every other."""
    return _digest(_BETWEEN.join(parts))


def _digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "replace"), digest_size=16).hexdigest()


def fingerprints(
    understanding: Understanding,
    references: Sequence[str],
    days: Sequence[date | None],
    customers: Sequence[str | None],
    gross: Sequence[Decimal | None],
    currencies: Sequence[str | None],
    summaries: Sequence[str],
) -> list[str]:
    """One for each document: by its number where that is its own, else by all that it tells.

    Of documents that tell the same, the second and later ones get prints of their own.
    """
    shared = understanding.rules.document
    start = _program(understanding) + _BETWEEN
    if shared == ("row",):
        texts = _of_all(start, references, days, customers, gross, currencies, summaries)
    else:
        who = customers if "customer" in shared else [None] * len(references)
        when = days if "day" in shared else [None] * len(references)
        texts = [
            f"{start}{reference}{_BETWEEN}{customer or ''}{_BETWEEN}{day or ''}"
            for reference, customer, day in zip(references, who, when, strict=True)
        ]
        if "" in references:
            every = _of_all(start, references, days, customers, gross, currencies, summaries)
            texts = [
                text if reference else whole
                for text, reference, whole in zip(texts, references, every, strict=True)
            ]
    made = [_digest(text) for text in texts]
    return made if len(set(made)) == len(made) else numbered_apart(made)


def _program(understanding: Understanding) -> str:
    """Who wrote the file; an unknown program is known by its headings, as numbers repeat."""
    if understanding.layout != GUESSED:
        return understanding.layout
    return _BETWEEN.join((GUESSED, *(guess.heading for guess in understanding.guesses)))


def _of_all(start: str, *columns: Sequence[object]) -> list[str]:
    return [
        start + _BETWEEN.join("" if part is None else str(part) for part in parts)
        for parts in zip(*columns, strict=True)
    ]


def numbered_apart(made: Sequence[str]) -> list[str]:
    """The same prints, but the second and later ones of each get one of their own."""
    times: dict[str, int] = {}
    found = []
    for each in made:
        times[each] = time = times.get(each, 0) + 1
        found.append(each if time == 1 else fingerprint(each, str(time)))
    return found
