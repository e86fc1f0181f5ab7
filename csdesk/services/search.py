"""Finding anything in the shop as it is typed, and what was opened lately."""

from __future__ import annotations

from collections.abc import Sequence

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.listings import Found
from csdesk.store import search
from csdesk.store.found_rows import found_lines
from csdesk.store.unit_of_work import Work

SEARCHED = (
    *(Noun.CUSTOMER, Noun.COMPLAINT, Noun.PROMISE, Noun.LETTER, Noun.CONTACT),
    Noun.FOLLOW_UP,
)
FEW = 3
"""So little was found that what is written nearly like it is looked for too."""
RECENT = "recent"
"""The draft that keeps what was opened lately; it is no fact, so History knows nothing of it."""
MOST_RECENT = 8
Opened = tuple[Noun, int]


def find_anything(desk: Desk, typed: str, limit: int = 20) -> tuple[Found, ...]:
    """Customers first, then complaints, promises and whatever else holds what was typed.

    Words count by their beginnings. Where that finds nobody and hardly anything, what is written
    nearly like it follows, marked as such.

    Args:
        limit: of each noun.
    """
    with desk.store.read() as work:
        hits = [
            hit for noun in SEARCHED for hit in search.find(work.connection, typed, noun, limit)
        ]
        found = found_lines(work.connection, hits)
        if len(hits) < FEW and not any(hit.noun is Noun.CUSTOMER for hit in hits):
            found += _nearly(work, typed, hits, limit)
    return tuple(found)


def _nearly(work: Work, typed: str, known: Sequence[search.Hit], limit: int) -> list[Found]:
    there = {(hit.noun, hit.noun_id) for hit in known}
    near = search.find_near(work.connection, typed, SEARCHED, limit)
    more = [hit for hit in near if (hit.noun, hit.noun_id) not in there]
    return found_lines(work.connection, more, near=True)


def note_opened(desk: Desk, noun: Noun, noun_id: int) -> None:
    """Remembers what somebody looked at, newest first, for this shop."""
    with desk.store.read() as work:
        before = _opened(work)
    now = [(noun, noun_id), *(one for one in before if one != (noun, noun_id))]
    with desk.store.jot() as drafts:
        drafts.keep(RECENT, {"opened": now[:MOST_RECENT]}, desk.now())


def opened_lately(desk: Desk, limit: int = MOST_RECENT) -> tuple[Found, ...]:
    """What was looked at lately and is still there, newest first."""
    with desk.store.read() as work:
        hits = search.of_ids(work.connection, _opened(work)[:limit])
        return tuple(found_lines(work.connection, hits))


def _opened(work: Work) -> list[Opened]:
    kept = work.drafts.get(RECENT)
    listed = [] if kept is None else kept[0].get("opened", [])
    return [(Noun(noun), int(key)) for noun, key in listed]
