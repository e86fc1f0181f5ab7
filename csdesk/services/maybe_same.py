"""Customers of the shop who may be one and the same, as a hint for joining them."""

from __future__ import annotations

from collections.abc import Iterator

from csdesk.desk import Desk
from csdesk.domain.customer import PointKind
from csdesk.domain.doubles import Double, Why
from csdesk.domain.drafts import CustomerDraft, ImportPlan
from csdesk.services.import_doubles import Search, find_doubles, shown
from csdesk.services.likeness import name_form, nearest
from csdesk.store import known_people
from csdesk.store.customers import contact_point
from csdesk.store.known_people import Known
from csdesk.store.unit_of_work import Work

_AT_SAME_MAIL = 95
_NEAREST = 4


def maybe_same(desk: Desk, customer_id: int) -> tuple[Double, ...]:
    """Who may be the same person as a customer, the most alike first; few or nobody.

    Raises: NotFound: the customer is gone.
    """
    with desk.store.read() as work:
        draft, phones = _as_draft(work, customer_id)
        plan = ImportPlan("", "", (draft,))
        found = find_doubles(Search(work, plan, phones), [draft])
        at = known_people.customers_at(work.connection, PointKind.MAIL, draft.mails)
        ids = {who for ids in at.values() for who in ids}
        people = known_people.people_of(work.connection, ids).values()
        by_mail = shown(work, [(draft, who, Why.MAIL, _AT_SAME_MAIL) for who in people])
        alike = shown(work, [*_alike(work, draft)])
        best: dict[int, Double] = {}
        for double in (*by_mail, *found, *alike):
            if double.ours_id != customer_id:
                best.setdefault(double.ours_id, double)
        return tuple(sorted(best.values(), key=lambda each: (-each.score, each.ours_id)))


def _alike(work: Work, draft: CustomerDraft) -> Iterator[tuple[CustomerDraft, Known, Why, int]]:
    """The few of all customers whose names are nearest, where they are near at all."""
    named: dict[str, list[Known]] = {}
    for who in known_people.everybody(work.connection):
        named.setdefault(name_form(who.name), []).append(who)
    for other, alike in nearest(name_form(draft.name), named, _NEAREST):
        for who in named[other][:_NEAREST]:
            yield draft, who, Why.ALIKE, alike - 30


def _as_draft(work: Work, customer_id: int) -> tuple[CustomerDraft, dict[str, str]]:
    who = work.customers.require(customer_id)
    points = work.contact_points.where(contact_point.c.customer_id == customer_id)
    phones = {p.typed: p.normal for p in points if p.kind is PointKind.PHONE}
    draft = CustomerDraft(
        key=f"customer:{customer_id}",
        fingerprint="",
        row=0,
        name=who.name,
        company=who.company,
        mails=tuple(p.normal for p in points if p.kind is PointKind.MAIL),
        phones=tuple(phones),
        address=who.address,
        city=who.place,
    )
    return draft, phones
