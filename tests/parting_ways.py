"""Customers on the way to being parted from well."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from csdesk.desk import Desk
from csdesk.domain.complaint import ActStep, Complaint, Outcome, RemedyDecision, Verdict
from csdesk.domain.customer import Customer
from csdesk.domain.option import Option
from tests.builders import (
    a_complaint,
    a_customer,
    a_list_item,
    a_listen_draft,
    a_purchase,
    a_shop,
    an_effort,
    an_empathize_step,
    at,
)


def later(desk: Desk, moment: datetime) -> Desk:
    """The same desk at another moment."""
    return replace(desk, now=lambda: moment)


def a_heard_complaint(
    desk: Desk, customer_id: int, verdict: Verdict | None, day: int, *, is_open: bool = False
) -> Complaint:
    """A complaint of October that was heard, with our verdict; settled unless it is open."""
    raised = a_complaint(
        *(desk, customer_id, "It still creaks."),
        title=f"Creak of {day} October",
        opened_at=at(day, month=10),
    )
    with desk.store.write("save_empathize", desk.now()) as work:
        work.listen_steps.put(replace(a_listen_draft(raised.id).step, done_at=at(day, month=10)))
        if verdict is not None:
            step = an_empathize_step(
                raised.id, verdict=verdict, acknowledged_at=at(day, 11, 10), done_at=at(day, 11, 10)
            )
            work.empathize_steps.put(step)
    return raised if is_open else settle(desk, raised)


def settle(desk: Desk, raised: Complaint) -> Complaint:
    """Settled, as an import may bring it: the way there is not what matters here."""
    cause = a_list_item(desk)
    with desk.store.write("settle", desk.now()) as work:
        settled = replace(
            raised,
            outcome=Outcome.EXPLAINED,
            cause_id=cause.id,
            settled_at=max(raised.opened_at, at(1)),
        )
        return work.complaints.replace(settled)


def an_offer_refused(desk: Desk, raised: Complaint) -> None:
    """We offered a check; they asked for free home visits for life, and heard why not."""
    step = ActStep(
        raised.id,
        counter_words="Free home visits for life",
        counter_reasonable=False,
        counter_answer="We can't do that for anybody.",
        remedy_decision=RemedyDecision.NONE_OWED,
    )
    with desk.store.write("save_act", desk.now()) as work:
        work.act_steps.put(step)
        work.options.add(Option(raised.id, 0, "Another check, with photos"))


def greg(desk: Desk, *, spend: int = 1_000) -> Customer:
    """Greg meets every rule: it has cost more than it brought, half a year and the one before."""
    a_shop(desk)
    customer = a_customer(desk, "Greg Hollis")
    a_heard_complaint(desk, customer.id, Verdict.AS_PROMISED, 5)
    last = a_heard_complaint(desk, customer.id, Verdict.AS_PROMISED, 20)
    an_offer_refused(desk, last)
    a_purchase(desk, customer.id, spend, on=date(2026, 2, 2), margin=400)
    an_effort(desk, customer.id, 120, on=date(2026, 2, 10))
    an_effort(desk, customer.id, 60, on=date(2026, 10, 10))
    return customer
