"""Who changed what, in plain words, of a customer or a complaint."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.history import Change
from csdesk.domain.history_words import HistoryLine, Names, told
from csdesk.store.customers import customer
from csdesk.store.enclosed import names_of_files
from csdesk.store.history import changes, of_row
from csdesk.store.history_reads import changes_about, changes_of_batch
from csdesk.store.unit_of_work import Work


def history_of(
    desk: Desk, noun: Noun, noun_id: int, *, limit: int = 300
) -> tuple[HistoryLine, ...]:
    """Every change of a customer or complaint and of what belongs to it, newest first.

    Args:
        noun: ``Noun.CUSTOMER`` or ``Noun.COMPLAINT``.
        limit: lines at most.
    Raises: ValueError: another noun; NotFound: it is gone.
    """
    if noun not in (Noun.CUSTOMER, Noun.COMPLAINT):
        raise ValueError(f"History is told of customers and complaints, not of a {noun}")
    with desk.store.read() as work:
        batch_id = work.shelf_of(noun).require(noun_id).batch_id
        known = changes_about(work.connection, noun, noun_id)
        if batch_id is not None:
            known += changes_of_batch(work.connection, batch_id)
            known = tuple(sorted(known, key=lambda change: change.seq))
        if noun is Noun.CUSTOMER:
            known = tuple(sorted((*known, *_joinings(work, noun_id)), key=lambda one: one.seq))
        names = _names(work, known)
    lines: list[HistoryLine] = []
    for change in reversed(known):
        lines += told(change, names)
        if len(lines) >= limit:
            break
    return tuple(lines[:limit])


def _joinings(work: Work, customer_id: int) -> Iterator[Change]:
    """When others were joined with a customer: of all that changed of them only that."""
    for who in work.customers.where(customer.c.merged_into == customer_id):
        for change in changes(work.connection, *of_row(Noun.CUSTOMER, who.id)):
            before, after = change.before or {}, change.after or {}
            if after.get("merged_into") not in (None, before.get("merged_into")):
                told = ("name", "merged_into")
                yield replace(
                    change,
                    before={name: before.get(name) for name in told},
                    after={name: after[name] for name in told},
                )


def _names(work: Work, known: tuple[Change, ...]) -> Names:
    rows = [row for change in known for row in (change.before, change.after) if row is not None]

    def keys(name: str) -> set[int]:
        return {row[name] for row in rows if row.get(name) is not None}

    people = keys("referred_by") | keys("merged_into")
    senders = [work.customers.get(key) for key in people]
    batches = [work.batches.get(int(one.noun_id)) for one in known if one.noun == "import_batch"]
    return Names(
        currency=work.settings.read().currency,
        people={one.id: one.name for one in work.people.where()},
        listed={one.id: one.label for one in work.list_items.where()},
        offerings={one.id: one.name for one in work.offerings.where()},
        customers={one.id: one.name for one in senders if one is not None},
        batches={one.id: one.file_name for one in batches if one is not None},
        files=names_of_files(work.connection, sorted(keys("attachment_id"))),
    )
