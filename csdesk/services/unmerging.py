"""Taking two customers apart who were joined: what was moved goes back, what came since follows.

History of the joining says what was whose. Facts that were changed since then stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from csdesk.domain.changes import Noun
from csdesk.domain.errors import RuleBroken
from csdesk.domain.history import Change, Kind
from csdesk.store import history
from csdesk.store.rows import chunks
from csdesk.store.shelf import Shelf
from csdesk.store.unit_of_work import Work

_FOLLOWS = {
    Noun.COMPLAINT: {"purchase_id": Noun.PURCHASE},
    Noun.PURCHASE: {"return_of": Noun.PURCHASE, "complaint_id": Noun.COMPLAINT},
    Noun.ENCLOSURE: {"contact_id": Noun.CONTACT, "complaint_id": Noun.COMPLAINT},
    Noun.WAITING_DOCUMENT: {"purchase_id": Noun.PURCHASE},
    Noun.REDRESS: {"complaint_id": Noun.COMPLAINT},
    Noun.CONTACT: {"complaint_id": Noun.COMPLAINT},
    Noun.EFFORT: {"complaint_id": Noun.COMPLAINT},
    Noun.OUTLAY: {"complaint_id": Noun.COMPLAINT},
    Noun.PROMISE: {"complaint_id": Noun.COMPLAINT},
    Noun.FOLLOW_UP: {"complaint_id": Noun.COMPLAINT},
    Noun.LETTER: {"complaint_id": Noun.COMPLAINT},
    Noun.REVIEW: {"complaint_id": Noun.COMPLAINT},
}
"""What came since the joining and speaks of something that goes back goes with it."""
_ROUNDS = 4
"""A return of a purchase, its complaint, and the minutes of that: no chain is longer."""


def belongings(work: Work) -> Iterator[Shelf[Any]]:
    """Shelves of all that hangs on a customer, but their wishes, of which each has one."""
    yield from (work.purchases, work.complaints, work.contacts, work.efforts, work.outlays)
    yield from (work.redress, work.promises, work.follow_ups, work.reviews, work.letters)
    yield from (work.partings, work.enclosures, work.waiting_documents, work.source_keys)
    yield work.contact_points


def who_was_joined(done: Iterable[Change]) -> int | None:
    """The customer whom an action joined with another; None where it was no joining."""
    for change in done:
        if change.noun == Noun.CUSTOMER and change.before and change.after:
            was, became = change.before.get("merged_into"), change.after.get("merged_into")
            if was is None and became is not None:
                return int(change.noun_id)
    return None


def take_apart(work: Work, other_id: int, action: str | None = None) -> None:
    """Makes a customer stand for themselves again, as a part of somebody's action.

    Args:
        action: the action that joined them; None for the latest that did.
    Raises: RuleBroken("undo.not_possible"): its values were erased;
            RuleBroken("undo.changed_since"): they stand for themselves already.
    """
    other = work.customers.get(other_id)
    if other is None or other.merged_into is None:
        raise RuleBroken("undo.changed_since", "These two were taken apart already.")
    done = _joining(work, other_id, action)
    if not done or any(change.before is None and change.after is None for change in done):
        raise RuleBroken("undo.not_possible", "The values of this change were erased.")
    moved: dict[Noun, set[int]] = {}
    single: list[Change] = []
    for change in done:
        if _moved_from(change, other_id):
            moved.setdefault(Noun(change.noun), set()).add(int(change.noun_id))
        else:
            single.append(change)
    _move_back(work, moved, other.merged_into, other_id)
    for change in reversed(single):
        _restore(work, change)


def _joining(work: Work, other_id: int, action: str | None) -> tuple[Change, ...]:
    if action is None:
        of_other = history.of_row(Noun.CUSTOMER, other_id)
        for change in reversed(history.changes(work.connection, *of_other)):
            if who_was_joined([change]) is not None:
                action = change.action
                break
    return history.changes(work.connection, history.history.c.action == action)


def _moved_from(change: Change, other_id: int) -> bool:
    before, after = change.before or {}, change.after or {}
    moved = before.get("customer_id") == other_id != after.get("customer_id")
    return change.kind is Kind.CHANGED and moved


def _move_back(work: Work, moved: Mapping[Noun, set[int]], kept_id: int, other_id: int) -> None:
    """What was moved and is still there, then what came since and speaks of it."""
    for shelf in belongings(work):
        _move(shelf, "id", moved.get(shelf.noun, ()), kept_id, other_id)
    went = {noun: set(ids) for noun, ids in moved.items()}
    for _ in range(_ROUNDS):
        for noun, links in _FOLLOWS.items():
            shelf = work.shelf_of(noun)
            for column, target in links.items():
                ids = _now_at(work, target, went.get(target, set()), other_id)
                found = _move(shelf, column, ids, kept_id, other_id)
                went.setdefault(noun, set()).update(found)


def _now_at(work: Work, noun: Noun, ids: set[int], customer_id: int) -> list[int]:
    shelf = work.shelf_of(noun)
    return [
        key
        for some in chunks(sorted(ids))
        for key in shelf.keys(shelf.table.c.id.in_(some), shelf.table.c.customer_id == customer_id)
    ]


def _move(
    shelf: Shelf[Any], column: str, ids: Iterable[int], kept_id: int, other_id: int
) -> list[int]:
    """Gives rows of the kept customer back; returns which there were."""
    found: list[int] = []
    for some in chunks(sorted(ids)):
        which = shelf.table.c[column].in_(some), shelf.table.c.customer_id == kept_id
        keys = shelf.keys(*which)
        if keys:
            shelf.change_all({"customer_id": other_id}, *which)
            found += keys
    return found


def _restore(work: Work, change: Change) -> None:
    """Puts back what the joining changed of one row, unless it was changed since."""
    shelf = work.shelf_of(Noun(change.noun))
    key = shelf.key_of(change.noun_id)
    now = shelf.plain(key)
    if change.kind is Kind.REMOVED:
        _bring_back(shelf, key, change.before or {}, taken=now is not None)
    elif change.kind is Kind.ADDED:
        if now is not None and now == change.after:
            shelf.remove(key)
    elif now is not None and change.before is not None and change.after is not None:
        before, after = change.before, change.after
        mine = {name for name in before if before[name] != after.get(name) == now.get(name)}
        if mine:
            shelf.restore(key, now | {name: before[name] for name in mine})


def _bring_back(shelf: Shelf[Any], key: int | str, row: Mapping[str, Any], *, taken: bool) -> None:
    """A row that was taken away because the kept customer had the same."""
    if not taken:
        shelf.restore(key, row)
        return
    value = shelf.value(**row)  # its number was given to another row meanwhile
    shelf.add(replace(value, id=0))
