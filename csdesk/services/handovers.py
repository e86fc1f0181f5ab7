"""Handing a complaint over, so that nobody has to tell it twice."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import datetime

from csdesk.desk import Desk
from csdesk.domain.complaint import ComplaintFacts, Stage
from csdesk.domain.customer import Customer, Preferences
from csdesk.domain.errors import Refused, RuleBroken
from csdesk.domain.handover import Handover
from csdesk.domain.handover_brief import handover_brief
from csdesk.domain.money import plain
from csdesk.domain.person import Person
from csdesk.domain.promise import Promise
from csdesk.domain.wording import require_length
from csdesk.store import complaint_rows as rows
from csdesk.store.people import person
from csdesk.store.unit_of_work import Work


@dataclass(frozen=True, slots=True)
class HandoverDraft:
    """What a handover begins with: to whom it can go, the brief, and promises that may go along."""

    facts: ComplaintFacts
    customer: Customer
    person: Person | None
    """Who looks after it now."""
    others: tuple[Person, ...]
    brief: str
    promises: tuple[Promise, ...]
    """Its open promises."""


def begin_handover(
    desk: Desk,
    complaint_id: int,
    *,
    money: Callable[[int], str] | None = None,
    moment: Callable[[datetime], str] | None = None,
) -> HandoverDraft:
    """The brief composed from the facts; nothing is kept yet.

    Args:
        money, moment: how amounts (minor units) and moments are written; None: plainly.
    Raises: NotFound: the complaint is gone.
    """
    with desk.store.read() as work:
        facts = rows.complaint_facts(work, complaint_id)
        complaint = facts.complaint
        customer = work.customers.require(complaint.customer_id)
        wishes = work.preferences.get(customer.id) or Preferences(customer.id)
        currency = work.settings.read().currency
        amounts = money or (lambda minor: f"{plain(minor, currency)} {currency}")
        moments = moment or (lambda at: f"{desk.day_of(at):%Y-%m-%d}")
        here = complaint.person_id
        return HandoverDraft(
            facts=facts,
            customer=customer,
            person=None if here is None else work.people.get(here),
            others=tuple(each for each in work.people.where(person.c.active) if each.id != here),
            brief=handover_brief(facts, customer.name, wishes.lines, amounts, moments),
            promises=tuple(each for each in facts.promises if each.is_open),
        )


def hand_over(
    desk: Desk,
    complaint_id: int,
    to_person_id: int,
    brief: str,
    promise_ids: Collection[int] = (),
) -> ComplaintFacts:
    """Somebody else looks after a complaint from now on, and knows what there is to know.

    Args:
        promise_ids: open promises of this complaint that are theirs to keep from now on.
    Raises: Refused("handover.brief", "text.too_long"): there is no brief, or too much of it;
            Refused("handover.same"): they look after it already;
            Refused("handover.gone"): they do not work here any more;
            Refused("handover.promise"): that is no open promise of this complaint;
            RuleBroken("complaint.settled", "complaint.parted"): there is nothing left to do.
    """
    if not brief.strip():
        raise Refused("handover.brief", "Write down what they must know, so nobody asks again.")
    require_length(brief)
    now = desk.now()
    with desk.store.write("hand_over", now) as work:
        facts = rows.complaint_facts(work, complaint_id)
        complaint = facts.complaint
        _require_open(facts)
        _require_other(work, complaint.person_id, to_person_id)
        at = max(now, complaint.opened_at)
        given = Handover(complaint_id, at, to_person_id, brief.strip(), complaint.person_id)
        work.handovers.add(given)
        work.complaints.replace(replace(complaint, person_id=to_person_id))
        _give_promises(work, facts, to_person_id, promise_ids)
        return rows.complaint_facts(work, complaint_id)


def _require_open(facts: ComplaintFacts) -> None:
    if facts.stage is Stage.SETTLED:
        raise RuleBroken("complaint.settled", "This complaint is settled. Reopen it first.")
    if facts.stage is Stage.PARTED:
        raise RuleBroken("complaint.parted", "You parted with this customer. Take that back first.")


def _require_other(work: Work, here: int | None, to: int) -> None:
    somebody = work.people.require(to)
    if to == here:
        raise Refused("handover.same", "{name} looks after it already.", name=somebody.name)
    if not somebody.active:
        raise Refused("handover.gone", "{name} does not work here any more.", name=somebody.name)


def _give_promises(work: Work, facts: ComplaintFacts, to: int, ids: Collection[int]) -> None:
    known = {promise.id: promise for promise in facts.promises if promise.is_open}
    for key in ids:
        if key not in known:
            raise Refused("handover.promise", "That is no open promise of this complaint.")
        work.promises.replace(replace(known[key], person_id=to))
