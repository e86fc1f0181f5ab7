"""What makes the same document the same in a second import."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from hashlib import blake2b
from itertools import pairwise, repeat

from csdesk.intake.columns import kept
from csdesk.intake.layouts import GUESSED
from csdesk.intake.meaning.understanding import Understanding
from csdesk.intake.table import Table
from csdesk.intake.words import squeezed
from csdesk.progress import Progress, heeding, unwatched, watched

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
    *,
    progress: Progress = unwatched,
) -> Sequence[str]:
    """One for each document: by its number where that is its own, else by all that it tells.

    Of documents that tell the same, the second and later ones get prints of their own.
    """
    shared = understanding.rules.document
    start = _program(understanding) + _BETWEEN
    every = _of_all(start, references, days, customers, gross, currencies, summaries)
    if shared == ("row",):
        return _digests(watched(every, progress, len(references)))
    who = customers if "customer" in shared else repeat(None)
    when = days if "day" in shared else repeat(None)
    texts: Iterator[str] = (
        f"{start}{reference}{_BETWEEN}{customer or ''}{_BETWEEN}{day or ''}"
        for reference, customer, day in zip(references, who, when, strict=False)
    )
    texts = watched(texts, progress, len(references))
    if "" not in references:
        return _digests(texts)
    numbered = zip(texts, references, every, strict=True)
    return _digests(text if reference else whole for text, reference, whole in numbered)


def _digests(texts: Iterable[str]) -> Sequence[str]:
    made = kept(map(_digest, texts))
    starts = sorted(array("Q", (int(each[:16], 16) for each in made)))
    is_double = any(one == two for one, two in heeding(pairwise(starts)))
    return kept(numbered_apart(made)) if is_double else made


def _program(understanding: Understanding) -> str:
    """Who wrote the file; an unknown program is known by its headings, as numbers repeat.

    In whatever order and capitals they stand: a list is the same after its columns were moved.
    """
    if understanding.layout != GUESSED:
        return understanding.layout
    headings = sorted(squeezed(guess.heading) for guess in understanding.guesses)
    return _BETWEEN.join((GUESSED, *headings))


def _of_all(start: str, *columns: Sequence[object]) -> Iterator[str]:
    return (
        start + _BETWEEN.join("" if part is None else str(part) for part in parts)
        for parts in zip(*columns, strict=True)
    )


def numbered_apart(made: Sequence[str]) -> list[str]:
    """The same prints, but the second and later ones of each get one of their own."""
    times: dict[str, int] = {}
    found = []
    for each in made:
        times[each] = time = times.get(each, 0) + 1
        found.append(each if time == 1 else fingerprint(each, str(time)))
    return found
