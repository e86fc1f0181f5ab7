"""What was written about a customer and is not what it was: corrected, or taken away."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from csdesk.domain.changes import Noun
from csdesk.domain.history import Change, Kind
from csdesk.domain.ours import ours
from csdesk.services.reports.asked import Asked
from csdesk.services.reports.story_facts import Story, local_day
from csdesk.store.history_reads import changes_about
from csdesk.store.rows import chunks
from csdesk.store.unit_of_work import Work

THINGS: Final[Mapping[Noun, str]] = {
    Noun.CUSTOMER: ours("Your entry"),
    Noun.CONTACT_POINT: ours("How to reach you"),
    Noun.PREFERENCES: ours("How you like to be treated"),
    Noun.PURCHASE: ours("A purchase"),
    Noun.CONTACT: ours("A contact"),
    Noun.COMPLAINT: ours("A complaint"),
    Noun.PROMISE: ours("A promise"),
}
FACTS: Final[Mapping[tuple[Noun, str], str]] = {
    (Noun.CUSTOMER, "name"): ours("Name"),
    (Noun.CUSTOMER, "company"): ours("Company"),
    (Noun.CUSTOMER, "address"): ours("Street"),
    (Noun.CUSTOMER, "place"): ours("Town"),
    (Noun.CUSTOMER, "note"): ours("Note"),
    (Noun.CUSTOMER, "tags"): ours("Tags"),
    (Noun.CONTACT_POINT, "typed"): ours("Mail or phone"),
    (Noun.PREFERENCES, "channel"): ours("Way to reach you first"),
    (Noun.PREFERENCES, "best_times"): ours("Good and bad times"),
    (Noun.PREFERENCES, "form_of_address"): ours("What to call you"),
    (Noun.PREFERENCES, "approach"): ours("Facts or feelings first"),
    (Noun.PREFERENCES, "donts"): ours("Please don’t"),
    (Noun.PREFERENCES, "choices"): ours("How many choices"),
    (Noun.PREFERENCES, "language"): ours("Your language"),
    (Noun.PURCHASE, "bought_on"): ours("Day"),
    (Noun.PURCHASE, "reference"): ours("Document number"),
    (Noun.PURCHASE, "what"): ours("What it was"),
    (Noun.PURCHASE, "gross_minor"): ours("Amount"),
    (Noun.CONTACT, "said"): ours("What was said"),
    (Noun.COMPLAINT, "title"): ours("Title"),
    (Noun.COMPLAINT, "words"): ours("Your words"),
    (Noun.COMPLAINT, "at_stake_minor"): ours("At stake"),
    (Noun.PROMISE, "what"): ours("Promise"),
    (Noun.PROMISE, "due_at"): ours("Promised for"),
}
"""What is told; costs of the shop, its people and other customers are not among it."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One fact that was another before."""

    on: date
    thing: str
    fact: str
    before: str
    now: str
    by_import: str = ""


def corrections(asked: Asked, story: Story) -> tuple[Correction, ...]:
    """Facts of a customer that were changed or taken away, oldest first; undone ones are too."""
    key = story.customer.id
    with asked.desk.store.read() as work:
        by_hand = [
            found
            for change in changes_about(work.connection, Noun.CUSTOMER, key)
            for found in _of_change(asked, change)
        ]
        imported = list(_of_imports(asked, work, story))
    return tuple(sorted((*by_hand, *imported), key=lambda one: one.on))


def _of_change(asked: Asked, change: Change) -> Iterator[Correction]:
    if change.kind not in (Kind.CHANGED, Kind.REMOVED) or change.before is None:
        return
    day = local_day(asked, change.at, change.offset_minutes)
    yield from _facts(asked, Noun(change.noun), day, change.before, change.after or {})


def _facts(
    asked: Asked,
    noun: Noun,
    on: date,
    before: Mapping[str, Any],
    now: Mapping[str, Any],
    by_import: str = "",
) -> Iterator[Correction]:
    for (whose, name), label in FACTS.items():
        if whose is not noun or before.get(name) == now.get(name):
            continue
        was, is_now = (_told(asked, name, row) for row in (before, now))
        if was:
            yield Correction(on, THINGS[noun], label, was, is_now, by_import)


def _told(asked: Asked, name: str, row: Mapping[str, Any]) -> str:
    value = row.get(name)
    if value is None or value == "":
        return ""
    if name.endswith("_minor"):
        return asked.language.money(value)
    if name.endswith("_on"):
        return asked.language.day(date.fromisoformat(value))
    if name.endswith("_at"):
        at = datetime.fromisoformat(value)
        return asked.language.day(local_day(asked, at, row.get("offset_minutes")))
    return asked.told(str(value))


def _of_imports(asked: Asked, work: Work, story: Story) -> Iterator[Correction]:
    """What lists changed that were brought in later."""
    ids = {Noun.CUSTOMER: {story.customer.id}, Noun.PURCHASE: {one.id for one in story.purchases}}
    table = work.import_changes.table.c
    for noun, keys in ids.items():
        for some in chunks(sorted(keys)):
            for change in work.import_changes.where(table.noun == noun, table.noun_id.in_(some)):
                batch = work.batches.require(change.batch_id)
                day = local_day(asked, batch.brought_at)
                rows = json.loads(change.before), json.loads(change.after)
                yield from _facts(asked, noun, day, *rows, asked.told(batch.file_name))
