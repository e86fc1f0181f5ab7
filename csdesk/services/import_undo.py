"""Taking a whole import back, even weeks later: what has a life of its own by now stays."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.errors import RuleBroken
from csdesk.domain.history import Kind
from csdesk.domain.import_changes import Left
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.services.import_put_back import (
    forget_halves,
    let_halves_go,
    put_changes_back,
    put_settings_back,
)
from csdesk.store import bulk, taking_back
from csdesk.store.purchases import plain_batch
from csdesk.store.unit_of_work import Work

_MOST_LISTED = 200
_CHANGED_LATER = ours("A later import changed it.")


@dataclass(frozen=True, slots=True)
class ImportUndone:
    """What was taken away, and what stays because more hangs on it by now."""

    customers: int
    purchases: int
    customers_kept: int
    purchases_kept: int
    complaints: int = 0
    answers: int = 0
    complaints_kept: int = 0
    answers_kept: int = 0
    changes: int = 0
    """Customers and purchases that were there before and are as they were."""
    waiting: int = 0
    """Halves of sales that wait no more."""
    left: tuple[Left, ...] = ()
    """What stays, one by one, as far as it can be listed."""


def undo_import(desk: Desk, batch_id: int) -> ImportUndone:
    """Takes a whole import back; what has got a life of its own since then stays.

    Raises: NotFound: there is no such import; RuleBroken("import.undone"): it was taken back.
    """
    with desk.store.write("undo_import", desk.now()) as work:
        return take_import_back(work, batch_id, desk.now())


def take_import_back(work: Work, batch_id: int, at: datetime) -> ImportUndone:
    """Takes a whole import back as a part of somebody's action; raises as ``undo_import``."""
    batch = work.batches.require(batch_id)
    if batch.undone_at is not None:
        raise RuleBroken("import.undone", "This import was taken back already.")
    undone = replace(batch, undone_at=at)
    bulk.mark_undone(work.connection, batch_id, at)
    assert work.journal is not None
    kind, before, after = Kind.UNDONE_IMPORT, plain_batch(batch), plain_batch(undone)
    work.journal.note(Noun.IMPORT_BATCH, batch_id, kind, before, after)
    with bulk.roomy(work.connection):
        let_halves_go(work, batch_id)
        halves, waited = forget_halves(work, batch_id)
        put_back = put_changes_back(work, batch_id)
        gone, changed = taking_back.take_back(
            work.connection,
            batch_id,
            lambda noun, key: work.shelf_of(noun).remove(key),
            waited | work.journal.customers,
        )
        bulk.count_again(work.connection, changed, changed)
        put_settings_back(work, batch_id)
    work.journal.touched |= {Noun.CUSTOMER, Noun.PURCHASE, Noun.COMPLAINT, Noun.FOLLOW_UP}
    counts = gone.customers, gone.purchases, gone.customers_kept, gone.purchases_kept
    return ImportUndone(
        *(*counts, *gone.told),
        changes=put_back.count,
        waiting=halves,
        left=(*put_back.left, *_kept(work, batch_id)),
    )


def _kept(work: Work, batch_id: int) -> tuple[Left, ...]:
    reasons = {
        (Noun.PURCHASE, False): ours("A complaint is about it, or goods of it came back."),
        (Noun.PURCHASE, True): _CHANGED_LATER,
        (Noun.CUSTOMER, False): ours("More is known of them by now than this file told."),
        (Noun.CUSTOMER, True): _CHANGED_LATER,
    }
    kept = taking_back.kept_of(work.connection, batch_id, _MOST_LISTED)
    return tuple(
        Left(noun, key, title, said(reasons[noun, held])) for noun, key, title, held in kept
    )
