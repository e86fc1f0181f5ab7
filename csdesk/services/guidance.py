"""What helps to decide while a complaint is acted on, from one look at the shop."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from csdesk.desk import Desk
from csdesk.domain.care_budget import CareBudget, care_budget, margin_at_stake
from csdesk.domain.complaint import ComplaintFacts
from csdesk.domain.meter import LOOK_BACK_DAYS, hides_meter
from csdesk.domain.offering import Offering
from csdesk.domain.precedent import Peers
from csdesk.domain.quick_redress import QuickRedress
from csdesk.domain.shop import Shop
from csdesk.services import offerings, quick_redress
from csdesk.services.precedents import peers_in
from csdesk.store import complaint_rows as rows
from csdesk.store.precedent_rows import complaints_and_purchases
from csdesk.store.unit_of_work import Work


@dataclass(frozen=True, slots=True)
class Guidance:
    """What similar ones got, what may be given by one click, what is not offered, how much care."""

    peers: Peers
    quick: tuple[QuickRedress, ...]
    not_offered: tuple[Offering, ...]
    budget: CareBudget
    hides_meter: bool


def guidance(desk: Desk, complaint_id: int) -> Guidance:
    """What stands beside the decision on one complaint.

    Raises: NotFound: the complaint is gone.
    """
    with desk.store.read() as work:
        facts = rows.complaint_facts(work, complaint_id)
        shop = work.settings.read()
        return Guidance(
            peers=peers_in(desk, work, facts),
            quick=quick_redress.ready(work),
            not_offered=_not_offered(work, facts.complaint.offering_id),
            budget=_budget(work, facts, shop),
            hides_meter=_hides_meter(desk, work, shop),
        )


def _not_offered(work: Work, tied: int | None) -> tuple[Offering, ...]:
    """What is on the list as not offered; what the complaint is tied to stays to be seen."""
    known = [item for item in offerings.listed(work) if not item.is_offered]
    if tied is not None and tied not in {item.id for item in known}:
        known.append(work.offerings.require(tied))
    return tuple(known)


def _budget(work: Work, facts: ComplaintFacts, shop: Shop) -> CareBudget:
    complaint = facts.complaint
    about = None if complaint.purchase_id is None else work.purchases.get(complaint.purchase_id)
    net, margin = (0, 0) if about is None else (about.net_minor, about.margin_minor)
    who = None if complaint.person_id is None else work.people.get(complaint.person_id)
    hourly = shop.hourly if who is None or who.hourly_minor is None else who.hourly_minor
    return care_budget(margin_at_stake(complaint.at_stake_minor, net, margin, shop.margin), hourly)


def _hides_meter(desk: Desk, work: Work, shop: Shop) -> bool:
    now = desk.now()
    since = now - timedelta(days=LOOK_BACK_DAYS)
    return hides_meter(shop, *complaints_and_purchases(work.connection, since, since.date()))
