"""Finding anything in the shop as it is typed."""

from __future__ import annotations

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.listings import Found
from csdesk.store import listings, search


def find_anything(desk: Desk, typed: str, limit: int = 20) -> tuple[Found, ...]:
    """Customers first, then complaints and contacts whose words begin like those typed."""
    found: list[search.Hit] = []
    with desk.store.read() as work:
        for noun in (Noun.CUSTOMER, Noun.COMPLAINT, Noun.CONTACT):
            found += search.find(work.connection, typed, noun, limit)
        names = listings.names(work.connection, {hit.customer_id for hit in found})
    return tuple(
        Found(hit.noun, hit.noun_id, hit.customer_id, names.get(hit.customer_id, ""), hit.words)
        for hit in found[: 2 * limit]
    )
