"""Putting back what an import changed of what was there, as far as nobody changed it since."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from csdesk.domain.changes import Noun
from csdesk.domain.errors import RuleBroken
from csdesk.domain.history import Kind
from csdesk.domain.import_changes import Left
from csdesk.domain.import_memory import ImportChange
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.services.import_applying import link
from csdesk.store import bulk, history, import_notes, import_reads, taking_back, waiting
from csdesk.store.import_memory import import_change, waiting_document
from csdesk.store.unit_of_work import Work

_COUNTED = (Noun.PURCHASE, Noun.CUSTOMER, Noun.COMPLAINT)
_AGAIN = ours("It came in again since.")


@dataclass(slots=True)
class PutBack:
    """What is as it was, and what was changed again since."""

    done: set[tuple[str, int]] = field(default_factory=set)
    left: list[Left] = field(default_factory=list)

    @property
    def count(self) -> int:
        return len({one for one in self.done if one[0] in _COUNTED})


def put_changes_back(work: Work, batch_id: int) -> PutBack:
    """Puts every fact back that an import changed; the newest change first."""
    found = PutBack()
    mine = import_change.c.batch_id == batch_id
    for change in reversed(work.import_changes.where(mine)):
        if json.loads(change.after) is None:
            _bring_back(work, change, found)
        else:
            _put_facts_back(work, change, found)
    return found


def _bring_back(work: Work, change: ImportChange, found: PutBack) -> None:
    """A row that left with the import."""
    noun, row = Noun(change.noun), json.loads(change.before)
    if _came_with_what_is_gone(work, row):
        return
    if noun is Noun.PURCHASE and bulk.purchases_marked(work.connection, [row["fingerprint"]]):
        found.left.append(_left(change, row, _AGAIN))
        return
    shelf = work.shelf_of(noun)
    key = change.noun_id
    if shelf.get(key) is not None:
        key = bulk.next_id(work.connection, shelf.table)
        row = row | {"id": key, "batch_id": None}
    try:
        shelf.restore(key, row)
    except RuleBroken:
        found.left.append(_left(change, row, ours("Whom it belongs to is gone.")))
        return
    found.done.add((noun, change.noun_id))


def _came_with_what_is_gone(work: Work, row: dict[str, Any]) -> bool:
    batch = work.batches.get(row["batch_id"]) if row.get("batch_id") else None
    return batch is not None and batch.undone_at is not None


def _put_facts_back(work: Work, change: ImportChange, found: PutBack) -> None:
    """Facts that are still what the import made of them; others were changed since, and stay."""
    shelf = work.shelf_of(Noun(change.noun))
    now = shelf.plain(change.noun_id)
    before, after = json.loads(change.before), json.loads(change.after)
    later = import_reads.later_changes(work.connection, change)
    mine = dict(before)
    for other in later:
        _hand_on(work, other, mine)
    if now is None:
        return
    facts = {name: mine[name] for name in mine if now[name] == after[name]}
    if _is_another_by_now(work, change, facts):
        found.left.append(_left(change, now, _AGAIN))
        return
    if facts:
        shelf.restore(change.noun_id, now | facts)
        found.done.add((change.noun, change.noun_id))
    if mine.keys() - facts.keys():
        found.left.append(_left(change, now, ours("It was changed again since.")))


def _is_another_by_now(work: Work, change: ImportChange, facts: dict[str, Any]) -> bool:
    """Whether the document that a sale was before came in a second time."""
    mark = facts.get("fingerprint")
    if change.noun != Noun.PURCHASE or mark is None:
        return False
    there = bulk.purchases_marked(work.connection, [mark]).get(mark)
    return there is not None and there.id != change.noun_id


def _hand_on(work: Work, other: ImportChange, mine: dict[str, Any]) -> None:
    """A later import that changed the same facts puts them back to what was before this one."""
    told = json.loads(other.before)
    shared = {name: mine.pop(name) for name in list(mine) if name in told}
    if shared:
        import_notes.correct(work.connection, other.id, told | shared)


def _left(change: ImportChange, row: dict[str, Any], why: str) -> Left:
    title = row.get("name") or row.get("reference") or ""
    return Left(Noun(change.noun), change.noun_id, title, said(why))


def let_halves_go(work: Work, batch_id: int) -> None:
    """Halves of this import are taken out of the purchases that they became."""
    mine = waiting_document.c.batch_id == batch_id
    made = {
        half.purchase_id
        for half in work.waiting_documents.where(mine, waiting_document.c.purchase_id.is_not(None))
    }
    made |= import_reads.made_of_halves(work.connection, batch_id)
    free = [key for key in made if key and taking_back.is_free(work.connection, key, batch_id)]
    for key in sorted(free, reverse=True):
        halves = import_reads.halves_of_purchase(work.connection, key)
        link(work, {half.id: None for half in halves})
        if work.purchases.require(key).batch_id != batch_id:
            work.purchases.remove(key)


def forget_halves(work: Work, batch_id: int) -> tuple[int, set[int]]:
    """Takes away the halves of an import that are part of no purchase: how many, and whose."""
    mine = waiting_document.c.batch_id == batch_id, waiting_document.c.purchase_id.is_(None)
    halves = work.waiting_documents.where(*mine)
    ids = [half.id for half in halves]
    spoken_of = import_reads.noted(work.connection, Noun.WAITING_DOCUMENT, ids)
    for half_id in sorted(spoken_of):
        work.waiting_documents.remove(half_id)
    waiting.forget(work.connection, set(ids) - spoken_of)
    return len(ids), {half.customer_id for half in halves if half.customer_id is not None}


def put_settings_back(work: Work, batch_id: int) -> None:
    """The shop counts again in what it counted in, where nothing came since that counts so."""
    if not bulk.is_untouched(work.connection):
        return
    noted = history.history.c
    [imported] = history.changes(
        work.connection,
        *(noted.noun == Noun.IMPORT_BATCH, noted.noun_id == str(batch_id)),
        noted.kind == Kind.IMPORTED,
    )
    same = noted.action == imported.action, noted.noun == Noun.SETTING
    shelf = work.settings.shelf
    for change in history.changes(work.connection, *same):
        key = shelf.key_of(change.noun_id)
        if shelf.plain(key) == change.after:
            shelf.restore(key, change.before)
