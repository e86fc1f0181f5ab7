"""Shops with many handled complaints: each says what it got, all on file in one transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from csdesk.desk import Desk
from csdesk.domain.complaint import ActStep, Complaint, RemedyDecision, Severity
from csdesk.domain.contact import About, Channel, Contact
from csdesk.domain.customer import Customer
from csdesk.domain.effort import Effort, Measured, cost_of_minutes
from csdesk.domain.purchase import Purchase
from csdesk.domain.redress import Redress, RedressForm, RedressKind
from csdesk.store.unit_of_work import Work
from tests.builders import HERE

OPENED = date(2026, 3, 2)
HOURLY = 3_000


@dataclass(frozen=True, slots=True)
class Case:
    """One complaint: what its customer spent before and brought later, and what it got."""

    customer: int = 0
    """0: a customer of their own."""
    spend: int = 10_000
    later: int = 0
    """Margin of a purchase 60 days after it was opened."""
    hours: float | None = 2.0
    """To the first reply; None: not answered so far."""
    minutes: int = 10
    goodwill: int = 0
    severity: int = 2
    category: int | None = None
    person: int | None = None
    on: date = OPENED
    about_last_purchase: bool = False
    complains: bool = True
    """Else only purchases are put on file."""


def handle(desk: Desk, cases: Iterable[Case]) -> list[Complaint]:
    """Puts complaints on file, with all that they got; returns them in order."""
    with desk.store.write("add_customer", desk.now()) as work:
        customers: dict[int, int] = {}
        made = []
        for number, case in enumerate(cases, 1):
            key = case.customer or -number
            if key not in customers:
                customer = Customer(f"Customer {number}", created_at=desk.now())
                customers[key] = work.customers.add(customer).id
            bought = _buy(work, customers[key], case)
            if case.complains:
                made.append(_handle(work, customers[key], case, bought))
        return made


def _buy(work: Work, who: int, case: Case) -> int | None:
    """The key of the purchase before, where there is one."""
    if case.later:
        later = case.on + timedelta(days=60)
        work.purchases.add(_purchase(who, later, abs(case.later) * 3, case.later))
    if not case.spend:
        return None
    day = case.on - timedelta(days=5)
    return work.purchases.add(_purchase(who, day, case.spend, case.spend * 2 // 5)).id


def _handle(work: Work, who: int, case: Case, bought: int | None) -> Complaint:
    opened = datetime.combine(case.on, time(9), tzinfo=HERE)
    complaint = work.complaints.add(
        Complaint(
            *(who, "Wheel", "It rubs.", Channel.PHONE, opened, 60),
            person_id=case.person,
            category_id=case.category,
            severity=Severity(case.severity),
            purchase_id=bought if case.about_last_purchase else None,
        )
    )
    if case.hours is not None:
        told = opened + timedelta(hours=case.hours)
        contact = Contact(who, told, 60, Channel.PHONE, About.COMPLAINT, "Soon.")
        work.contacts.add(replace(contact, complaint_id=complaint.id))
    if case.minutes:
        cost = cost_of_minutes(case.minutes, HOURLY)
        effort = Effort(who, case.on, case.minutes, HOURLY, cost, Measured.BY_HAND)
        work.efforts.add(replace(effort, complaint_id=complaint.id))
    if case.goodwill:
        work.act_steps.put(ActStep(complaint.id, remedy_decision=RemedyDecision.OWED))
        line = RedressKind.GOODWILL, RedressForm.VOUCHER, "Bell", case.goodwill, case.on
        work.redress.add(Redress(who, complaint.id, *line))
    return complaint


def _purchase(who: int, day: date, net: int, margin: int) -> Purchase:
    return Purchase(day, net, 0, net, margin, customer_id=who)
