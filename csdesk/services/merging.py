"""Two customers who are one: joined with all that hangs on them, and parted again."""

from __future__ import annotations

from dataclasses import replace

from csdesk.desk import Desk
from csdesk.domain.backup import Reason
from csdesk.domain.customer import Customer, Preferences
from csdesk.domain.errors import Refused, RuleBroken
from csdesk.domain.merging import (
    KEEP_ALL,
    Joined,
    MergeChoices,
    MergePreview,
    MergeSide,
    wishes_of_both,
    with_facts_of,
)
from csdesk.domain.spoken import said
from csdesk.services.backups import back_up_before
from csdesk.services.unmerging import belongings, take_apart
from csdesk.store import sums
from csdesk.store.customers import contact_point, customer
from csdesk.store.import_memory import source_key
from csdesk.store.unit_of_work import Work

_DRAFTS = ("parting:{}", "contact:{}", "letter:{}:")


def merge_preview(desk: Desk, keep_id: int, other_id: int) -> MergePreview:
    """Both customers side by side, and what joining them comes to.

    Raises: NotFound: one of them is gone.
    """
    with desk.store.read() as work:
        moving = {
            shelf.noun: shelf.count(shelf.table.c.customer_id == other_id)
            for shelf in belongings(work)
        }
        wishes = [work.preferences.get(key) for key in (keep_id, other_id)]
        return MergePreview(
            kept=_side(work, keep_id),
            other=_side(work, other_id),
            moving={noun: count for noun, count in moving.items() if count},
            both_have_wishes=all(each is not None and each.lines for each in wishes),
            why_not=_why_not(work, keep_id, other_id),
        )


def _side(work: Work, customer_id: int) -> MergeSide:
    who = work.customers.require(customer_id)
    kept = sums.of_customer(work.connection, customer_id)
    return MergeSide(
        customer=who,
        contact_points=work.contact_points.where(contact_point.c.customer_id == customer_id),
        purchases=kept.purchases,
        spend_minor=kept.spend_minor,
        margin_minor=kept.margin_minor,
        service_minor=kept.service_minor,
        complaints=kept.complaints,
        first_on=kept.first_bought_on,
        last_on=kept.last_bought_on,
    )


def _why_not(work: Work, keep_id: int, other_id: int) -> str:
    kept, other = (work.customers.require(key) for key in (keep_id, other_id))
    if keep_id == other_id:
        return said("These two are one already.")
    for who in (kept, other):
        if who.merged_into is not None:
            return said("{name} was joined with somebody already.", name=who.name)
        if who.erased_at is not None:
            return said("{name} stays by themselves: nobody knows who that was.", name=who.name)
    stands = [each for each in (keep_id, other_id) if _is_parted(work, each)]
    if len(stands) > 1:
        return said("The shop is parting from both. Take one of the two partings back first.")
    return ""


def _is_parted(work: Work, customer_id: int) -> bool:
    decided = work.partings.where(work.partings.table.c.customer_id == customer_id)
    return any(parting.stands for parting in decided)


def merge_customers(
    desk: Desk, keep_id: int, other_id: int, choices: MergeChoices = KEEP_ALL
) -> Customer:
    """Joins two customers: all of the other moves to the kept one, who has the sums of both.

    The other one is put away and leads to the kept one from now on.

    Raises: NotFound: one of them is gone; Refused("merge.not_possible"): says why not.
    """
    back_up_before(desk, Reason.BEFORE_MERGE)
    with desk.store.write("merge_customers", desk.now()) as work:
        why_not = _why_not(work, keep_id, other_id)
        if why_not:
            raise Refused("merge.not_possible", why_not)
        kept, other = (work.customers.require(key) for key in (keep_id, other_id))
        joined = with_facts_of(kept, other, choices)
        if other.archived_at is None:
            joined = replace(joined, archived_at=None)
        work.customers.replace(joined)
        _join_wishes(work, keep_id, other_id, choices)
        _drop_twins(work, keep_id, other_id)
        for shelf in belongings(work):
            shelf.change_all({"customer_id": keep_id}, shelf.table.c.customer_id == other_id)
        _lead_to(work, keep_id, other_id)
        work.customers.replace(replace(other, archived_at=desk.now(), merged_into=keep_id))
        for name in _DRAFTS:
            work.drafts.rename(name.format(other_id), name.format(keep_id))
        return work.customers.require(keep_id)


def _join_wishes(work: Work, keep_id: int, other_id: int, choices: MergeChoices) -> None:
    theirs = work.preferences.get(other_id)
    if theirs is not None:
        ours = work.preferences.get(keep_id) or Preferences(keep_id)
        work.preferences.put(wishes_of_both(ours, theirs, choices))


def _drop_twins(work: Work, keep_id: int, other_id: int) -> None:
    """Takes away addresses, numbers and keys of the other that the kept one has as well."""
    points, keys = contact_point.c, source_key.c
    known = {
        (point.kind, form)
        for point in work.contact_points.where(points.customer_id == keep_id)
        for form in (point.normal, point.typed)
    }
    for point in work.contact_points.where(points.customer_id == other_id):
        if {(point.kind, point.normal), (point.kind, point.typed)} & known:
            work.contact_points.remove(point.id)
    called = {(k.program, k.value) for k in work.source_keys.where(keys.customer_id == keep_id)}
    for key in work.source_keys.where(keys.customer_id == other_id):
        if (key.program, key.value) in called:
            work.source_keys.remove(key.id)


def _lead_to(work: Work, keep_id: int, other_id: int) -> None:
    """Whoever was sent by the other, or joined with them before, points at the kept one."""
    sent = customer.c.referred_by == other_id, customer.c.id != keep_id
    work.customers.change_all({"referred_by": keep_id}, *sent)
    work.customers.change_all({"merged_into": keep_id}, customer.c.merged_into == other_id)


def joined_with(desk: Desk, customer_id: int) -> tuple[Joined, ...]:
    """Everybody who was joined with a customer, the latest first."""
    with desk.store.read() as work:
        found = work.customers.where(customer.c.merged_into == customer_id)
        told = [Joined(who, who.archived_at) for who in found if who.archived_at is not None]
        return tuple(sorted(told, key=lambda each: each.joined_at, reverse=True))


def separate_customers(desk: Desk, other_id: int) -> Customer:
    """Takes two apart again who were joined; what came since goes where it belongs.

    Raises: NotFound; RuleBroken("merge.not_joined"): they stand for themselves;
            RuleBroken("undo.not_possible"): History does not know any more what was whose.
    """
    with desk.store.write("separate_customers", desk.now()) as work:
        if work.customers.require(other_id).merged_into is None:
            raise RuleBroken("merge.not_joined", "This customer stands for themselves already.")
        take_apart(work, other_id)
        return work.customers.require(other_id)
