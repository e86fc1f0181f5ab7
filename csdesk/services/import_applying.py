"""Carrying out what an import changes of what is there, with a note of how it was before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from csdesk.domain.changes import Noun
from csdesk.domain.import_changes import RowChange
from csdesk.domain.import_memory import WaitingDocument
from csdesk.services.import_course import Course
from csdesk.store import import_notes, import_reads, waiting
from csdesk.store.bulk import NewPurchase
from csdesk.store.import_notes import Note
from csdesk.store.rows import plain_row
from csdesk.store.unit_of_work import Work


def apply_changes(work: Work, batch_id: int, rows: Iterable[RowChange]) -> None:
    """Changes rows as an import wants it; each is noted in History and can be put back."""
    notes = [Note(row.noun, row.noun_id, *_applied(work, row)) for row in rows]
    import_notes.write_down(work.connection, batch_id, notes)


def _applied(work: Work, row: RowChange) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """The facts before and after; of what leaves, all of it and nothing."""
    shelf = work.shelf_of(row.noun)
    value = shelf.require(row.noun_id)
    before = shelf.plain(row.noun_id) or {}
    if row.facts is None:
        shelf.remove(row.noun_id)
        return before, None
    shelf.replace(replace(value, **row.facts))
    return {name: before[name] for name in row.facts}, plain_row(row.facts)


def keep_halves(work: Work, course: Course, purchases: Sequence[NewPurchase]) -> None:
    """Writes down the halves of a file, and which halves became purchases."""
    made = _made(course, purchases)
    new = [*course.halves.new, *course.updates.waiting]
    waiting.add(
        work.connection,
        [
            replace(half, batch_id=course.batch_id, purchase_id=made.get(half.fingerprint))
            for half in new
        ],
    )
    there = [*course.halves.completed, *course.known.waiting.values()]
    linked = {
        half.id: made[half.fingerprint]
        for half in there
        if half.purchase_id is None and half.fingerprint in made
    }
    link(work, linked)


def _made(course: Course, purchases: Sequence[NewPurchase]) -> dict[str, int]:
    """Fingerprint of a half -> the purchase that it is part of now."""
    parts = course.halves.parts
    if not parts and not course.known.waiting:
        return {}
    found: dict[str, int] = {}
    for row in purchases:
        if row.fingerprint in parts or row.fingerprint in course.known.waiting:
            for mark in parts.get(row.fingerprint, (row.fingerprint,)):
                found[mark] = row.id
    return found


def link(work: Work, linked: Mapping[int, int | None]) -> None:
    """Says of halves which purchase they became, or that they wait again."""
    spoken_of = import_reads.noted(work.connection, Noun.WAITING_DOCUMENT, linked)
    for half_id in sorted(spoken_of):
        half: WaitingDocument = work.waiting_documents.require(half_id)
        work.waiting_documents.replace(replace(half, purchase_id=linked[half_id]))
    waiting.link(work.connection, {k: v for k, v in linked.items() if k not in spoken_of})
