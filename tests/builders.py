"""Facts for tests: every builder says what matters and fills in the rest.

Those that take a desk put the fact on file in a transaction of its own and return its value;
the others only make the value.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import Any

from csdesk.desk import Desk
from csdesk.domain.complaint import (
    ActDraft,
    ActStep,
    Complaint,
    ComplaintDraft,
    EmpathizeStep,
    ListenDraft,
    ListenStep,
    RemedyDecision,
    Verdict,
)
from csdesk.domain.contact import About, Channel, Contact
from csdesk.domain.customer import ContactPoint, Customer, CustomerForm, PointKind, Preferences
from csdesk.domain.effort import Effort, Measured, Outlay, OutlayKind, cost_of_minutes
from csdesk.domain.follow_up import FollowUp, FollowUpDraft
from csdesk.domain.option import Option
from csdesk.domain.person import Person, initials_of
from csdesk.domain.promise import Promise, PromiseDraft
from csdesk.domain.purchase import Purchase
from csdesk.domain.redress import Redress, RedressDraft, RedressForm, RedressKind
from csdesk.domain.shop import FIRST_LISTS, ListItem, ListName, Shop

HERE = timezone(timedelta(hours=1))
WORDS = "The rear wheel rubs the brake again."


def at(day: int, hour: int = 10, month: int = 11, year: int = 2026) -> datetime:
    """A moment in the desk's zone, by default in November 2026."""
    return datetime(year, month, day, hour, tzinfo=HERE)


def a_shop(desk: Desk, **settings: Any) -> Shop:
    """Settings of the shop on file: euros, 30 an hour, 40 % margin, all answered."""
    answered: dict[str, Any] = {
        "name": "Millbrook Cycles",
        "currency": "EUR",
        "hourly_minor": 3000,
        "margin_bp": 4000,
        "usual_tax_bp": 0,
        "first_run_done": True,
    }
    with desk.store.write("save_shop", desk.now()) as work:
        for name, labels in FIRST_LISTS.items():
            if not work.list_items.where(work.list_items.table.c.list_name == name):
                for position, label in enumerate(labels):
                    work.list_items.add(ListItem(name, label, position))
        return work.settings.write(Shop(**answered | settings))


def a_list_item(desk: Desk, name: ListName = ListName.CAUSE, label: str = "Wrong part") -> ListItem:
    with desk.store.write("save_list_item", desk.now()) as work:
        return work.list_items.add(ListItem(name, label, 0))


def a_person(desk: Desk, name: str = "Tom Reyes", hourly_minor: int | None = 3000) -> Person:
    with desk.store.write("save_person", desk.now()) as work:
        return work.people.add(Person(name, initials_of(name), hourly_minor))


def a_customer(
    desk: Desk, name: str = "Anna Lindqvist", *, mail: str = "", phone: str = "", **facts: Any
) -> Customer:
    with desk.store.write("add_customer", desk.now()) as work:
        customer = work.customers.add(Customer(name, **{"created_at": desk.now()} | facts))
        if mail:
            point = ContactPoint(customer.id, PointKind.MAIL, mail, mail.casefold())
            work.contact_points.add(point)
        if phone:
            digits = "".join(filter(str.isdigit, phone))
            work.contact_points.add(ContactPoint(customer.id, PointKind.PHONE, phone, digits))
        return customer


def a_customer_form(name: str = "Anna Lindqvist", **facts: Any) -> CustomerForm:
    return CustomerForm(name, **facts)


def some_preferences(desk: Desk, customer_id: int, **lines: str) -> Preferences:
    with desk.store.write("save_preferences", desk.now()) as work:
        return work.preferences.put(Preferences(customer_id, **{"channel": "Text first"} | lines))


def a_purchase(
    desk: Desk,
    customer_id: int | None,
    net: int = 10_000,
    *,
    on: date = date(2026, 3, 2),
    margin: int | None = None,
    **facts: Any,
) -> Purchase:
    """A purchase without tax that leaves 40 %, unless told otherwise; below zero a return."""
    left = net * 2 // 5 if margin is None else margin
    purchase = Purchase(on, net, 0, net, left, customer_id=customer_id, **facts)
    with desk.store.write("add_purchase", desk.now()) as work:
        return work.purchases.add(purchase)


def an_effort(
    desk: Desk,
    customer_id: int,
    minutes: int = 15,
    *,
    hourly: int = 3000,
    on: date = date(2026, 11, 16),
    **facts: Any,
) -> Effort:
    cost = cost_of_minutes(minutes, hourly)
    values = {"measured": Measured.BY_HAND} | facts
    with desk.store.write("log_minutes", desk.now()) as work:
        return work.efforts.add(Effort(customer_id, on, minutes, hourly, cost, **values))


def an_outlay(
    desk: Desk, customer_id: int, cost: int = 500, *, on: date = date(2026, 11, 16), **facts: Any
) -> Outlay:
    values = {"kind": OutlayKind.POSTAGE} | facts
    with desk.store.write("log_outlay", desk.now()) as work:
        return work.outlays.add(Outlay(customer_id, on, cost_minor=cost, **values))


def a_contact(
    desk: Desk, customer_id: int, said: str = "Where is my bike?", **facts: Any
) -> Contact:
    values: dict[str, Any] = {
        "at": at(16),
        "offset_minutes": 60,
        "channel": Channel.PHONE,
        "about": About.QUESTION,
    }
    with desk.store.write("log_contact", desk.now()) as work:
        return work.contacts.add(Contact(customer_id, said=said, **values | facts))


def a_complaint(desk: Desk, customer_id: int, words: str = WORDS, **facts: Any) -> Complaint:
    """A complaint as it was taken down on Monday, the 16th; nothing of it is done yet."""
    values: dict[str, Any] = {
        "title": "Rear wheel out of true again",
        "channel": Channel.PHONE,
        "opened_at": at(16),
        "offset_minutes": 60,
    }
    with desk.store.write("log_complaint", desk.now()) as work:
        return work.complaints.add(Complaint(customer_id, words=words, **values | facts))


def a_draft(customer_id: int, words: str = WORDS, **facts: Any) -> ComplaintDraft:
    return ComplaintDraft(customer_id, words, **facts)


def a_listen_draft(complaint_id: int, **facts: Any) -> ListenDraft:
    """All that the gate of Listen wants: it was read back, and they said yes."""
    step = {"read_back_at": at(16), "summary": "The wheel rubs again."} | facts
    return ListenDraft(ListenStep(complaint_id, **step), "Rear wheel again", Channel.PHONE)


def an_empathize_step(complaint_id: int, **facts: Any) -> EmpathizeStep:
    """All that the gate of Empathize wants: a verdict, and that it was said to them."""
    step = {
        "verdict": Verdict.WE_FAILED,
        "acknowledged_at": at(21),
        "acknowledged_by": Channel.PHONE,
    }
    return EmpathizeStep(complaint_id, **step | facts)


def an_act_draft(
    complaint_id: int, remedy: int = 3800, goodwill: int = 1200, **facts: Any
) -> ActDraft:
    """All that the gate of Act wants: a choice, remedy and goodwill, a promise, a follow-up."""
    values: dict[str, Any] = {
        "step": ActStep(complaint_id, remedy_decision=RemedyDecision.OWED, read_back_at=at(16, 11)),
        "options": (
            Option(complaint_id, 0, "Re-true and loan bike", chosen=True),
            Option(complaint_id, 1, "A new wheel today"),
        ),
        "remedy": (RedressDraft(RedressForm.REPAIR, "Re-true, 12 spokes", remedy),),
        "goodwill": (RedressDraft(RedressForm.VOUCHER, "Bell and a coffee", goodwill),),
        "promise": PromiseDraft("Wheel done and ridden", at(19, 17)),
        "follow_up": FollowUpDraft(date(2026, 12, 3), "Still running true?"),
    }
    return ActDraft(**values | facts)


def a_redress(
    desk: Desk,
    complaint: Complaint,
    cost: int,
    kind: RedressKind = RedressKind.REMEDY,
    **facts: Any,
) -> Redress:
    """A line of remedy or goodwill; a remedy decision is put on file where there is none."""
    values: dict[str, Any] = {
        "form": RedressForm.REPAIR if kind is RedressKind.REMEDY else RedressForm.VOUCHER,
        "what": "Re-true, 12 spokes",
        "given_on": date(2026, 11, 16),
    }
    line = Redress(complaint.customer_id, complaint.id, kind, cost_minor=cost, **values | facts)
    with desk.store.write("save_act", desk.now()) as work:
        step = work.act_steps.get(complaint.id) or ActStep(complaint.id)
        if step.remedy_decision is None:
            work.act_steps.put(replace(step, remedy_decision=RemedyDecision.OWED))
        return work.redress.add(line)


def a_promise(desk: Desk, customer_id: int, what: str = "Wheel done", **facts: Any) -> Promise:
    values = {"due_at": at(19, 17), "offset_minutes": 60, "made_at": at(16)} | facts
    with desk.store.write("log_contact", desk.now()) as work:
        return work.promises.add(Promise(customer_id, what, **values))


def a_follow_up(
    desk: Desk, customer_id: int, ask_on: date = date(2026, 12, 3), **facts: Any
) -> FollowUp:
    with desk.store.write("log_contact", desk.now()) as work:
        return work.follow_ups.add(FollowUp(customer_id, ask_on, **facts))
