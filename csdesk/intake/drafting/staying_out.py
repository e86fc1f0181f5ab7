"""Which rows stay out because their document was cancelled, failed, or is no sale at all."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from csdesk.domain.import_fields import Field
from csdesk.domain.ours import ours
from csdesk.intake.drafting.cells import Columns
from csdesk.intake.words import cell_word, kept_out, squeezed

_CANCELLED = ours("cancelled")
_MARKS = re.compile(r"[\W_]+")
_NOTHING: Mapping[int, str] = {}
_NOTHING_CALLED: Mapping[str, str] = {}
_YES = frozenset({"1", "true", "yes", "y", "x", "ja", "oui", "si", "sí"})
_NO = frozenset({"0", "false", "no", "n", "nein", "non"})


def reasons_to_stay_out(columns: Columns, noted: Mapping[int, str] = _NOTHING) -> list[str]:
    """For each row, in a word, why its document stays out; empty where nothing keeps it out.

    The list itself is empty where every row may come in.

    Args:
        noted: reasons that are known already, by the index of the row.
    """
    reasons = [noted.get(row, "") for row in range(len(columns.table.rows))]
    if Field.STATUS in columns:
        cells = columns.texts(Field.STATUS)
        out = kept_out(map(_state, set(cells)))
        _note(reasons, cells, out, wanted=False)
    rules = columns.understanding.rules
    watched = ((rules.not_sales, False), (rules.leave_out, False), (rules.take_only, True))
    for words_by_heading, wanted in watched:
        for heading, cells, words in _watched(columns, words_by_heading):
            _note(reasons, cells, words, wanted=wanted, heading=heading, called=rules.called)
    if Field.CANCELLED_ON in columns:
        for row, text in enumerate(columns.texts(Field.CANCELLED_ON)):
            if text:
                reasons[row] = _CANCELLED
    return reasons if any(reasons) else []


def rows_with(columns: Columns, words_by_heading: Mapping[str, frozenset[str]]) -> frozenset[int]:
    """The rows that hold one of the words under its heading."""
    return frozenset(
        row
        for _, cells, words in _watched(columns, words_by_heading)
        for row, cell in enumerate(cells)
        if cell and _state(cell) in words
    )


def rows_of_nobody(columns: Columns) -> frozenset[int]:
    """The rows that are no sale at all, so that no customer is named on them."""
    rules = columns.understanding.rules
    if not rules.not_sales and not rules.take_only:
        return frozenset()
    reasons = [""] * len(columns.table.rows)
    for words_by_heading, wanted in ((rules.not_sales, False), (rules.take_only, True)):
        for _, cells, words in _watched(columns, words_by_heading):
            _note(reasons, cells, words, wanted=wanted)
    return frozenset(row for row, reason in enumerate(reasons) if reason)


def _watched(
    columns: Columns, words_by_heading: Mapping[str, frozenset[str]]
) -> list[tuple[str, list[str], frozenset[str]]]:
    return [
        (heading, columns.table.text_column(place), words_by_heading[squeezed(heading)])
        for place, heading in enumerate(columns.table.headings)
        if squeezed(heading) in words_by_heading
    ]


def _note(
    reasons: list[str],
    cells: Sequence[str],
    words: frozenset[str],
    *,
    wanted: bool,
    heading: str = "",
    called: Mapping[str, str] = _NOTHING_CALLED,
) -> None:
    """Write down as the reason what the cell says wherever it keeps a document out."""
    states = {cell: _state(cell) for cell in set(cells) if cell}
    out = {
        cell: called.get(state) or _in_words(cell, state, heading)
        for cell, state in states.items()
        if (state in words) != wanted
    }
    if out:
        for row, cell in enumerate(cells):
            if cell in out and not reasons[row]:
                reasons[row] = out[cell]


def _in_words(cell: str, state: str, heading: str) -> str:
    """A state as a reason; a bare yes or no needs the heading above it."""
    if state in _YES and heading:
        return as_reason(heading)
    if state in _NO and heading:
        return f"not {as_reason(heading)}"
    return as_reason(cell.removeprefix("wc-"))


def as_reason(cell: str) -> str:
    """What a cell says, as it can stand in a sentence: ``checkout-draft`` is ``checkout draft``."""
    return " ".join(_MARKS.sub(" ", cell).split()).casefold()


def _state(cell: str) -> str:
    """A status in one form; WooCommerce writes ``wc-`` before its own."""
    return cell_word(cell.removeprefix("wc-"))
