"""Shops at the edge of what can be told: hardly any complaints, all alike, all on one day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import cycle
from typing import Any

from csdesk.desk import Desk
from csdesk.domain.complaint import Complaint, Outcome, Severity
from csdesk.domain.contact import Channel
from csdesk.domain.customer import Customer
from csdesk.domain.effort import Effort, Measured, cost_of_minutes
from csdesk.domain.follow_up import FollowUp
from csdesk.domain.purchase import Purchase
from csdesk.domain.shop import ListName
from tests.builders import a_person, a_shop

FIRST_DAY = date(2023, 1, 2)
SPAN = 900
"""Days over which complaints spread, so that all have a past and a complete window after them."""


@dataclass(frozen=True, slots=True)
class Lean:
    """What is special about a shop; everything else is ordinary."""

    cases: int = 0
    customers: int | None = None
    """None: one for each complaint."""
    currency: str = "EUR"
    buys: bool = True
    is_alike: bool = False
    """Every complaint takes the same minutes."""
    one_day: bool = False
    margin: int = 4_000
    people: int = 2


LEAN_SHOPS: dict[str, Lean] = {
    **{f"{n}_cases": Lean(n) for n in (0, 1, 2, 5, 29, 30, 49, 50)},
    "nobody_bought": Lean(60, buys=False),
    "everybody_alike": Lean(60, is_alike=True),
    "one_customer_has_all": Lean(60, customers=1),
    "all_on_one_day": Lean(60, one_day=True),
    "negative_margins": Lean(60, margin=-2_500),
    "nothing_left_of_sales": Lean(60, margin=0),
    "no_decimals": Lean(60, currency="JPY"),
    "three_decimals": Lean(60, currency="KWD"),
    "one_person": Lean(60, people=1),
}


def furnish(desk: Desk, lean: Lean) -> None:
    """Puts such a shop on file, in one transaction."""
    a_shop(desk, currency=lean.currency, fixed_costs_minor=50_000)
    people = [a_person(desk, f"Person {letter}").id for letter in "ABCDE"[: lean.people]]
    with desk.store.write("add_customer", desk.now()) as work:
        categories = _ids(work.list_items, ListName.CATEGORY)
        causes = _ids(work.list_items, ListName.CAUSE)
        number = lean.cases if lean.customers is None else lean.customers
        buyers = [
            work.customers.add(Customer(f"Customer {n}", created_at=desk.now())).id
            for n in range(max(number, 1))
        ]
        for at, buyer in enumerate(buyers):
            for purchase in _purchases(lean, at, buyer) if lean.buys else ():
                work.purchases.add(purchase)
        turns = zip(range(lean.cases), cycle(buyers), cycle(people), strict=False)
        for at, buyer, person in turns:
            day = FIRST_DAY + timedelta(200 if lean.one_day else 200 + at * SPAN // lean.cases)
            made = _complaint(buyer, person, day, at)
            chosen = categories[at % 3], causes[at % 2]
            made = work.complaints.add(replace(made, category_id=chosen[0], cause_id=chosen[1]))
            minutes = 20 if lean.is_alike else 5 + (at * 37) % 60
            work.efforts.add(_effort(buyer, person, day, minutes, made.id))
            work.follow_ups.add(_answer(buyer, made.id, day, at))


def _ids(shelf: Any, name: ListName) -> list[int]:
    return [item.id for item in shelf.where() if item.list_name is name]


def _purchases(lean: Lean, at: int, buyer: int) -> list[Purchase]:
    steps = [FIRST_DAY + timedelta(days=at % 20 + gap) for gap in range(0, 1_350, 100 + at % 40)]
    net = 6_000 + (at * 331) % 9_000
    margin = lean.margin * net // 10_000
    return [Purchase(day, net, 0, net, margin, customer_id=buyer) for day in steps]


def _moment(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), tzinfo=UTC)


def _complaint(buyer: int, person: int, day: date, at: int) -> Complaint:
    return Complaint(
        buyer,
        f"Complaint {at}",
        "It creaks.",
        Channel.PHONE,
        _moment(day, 9),
        0,
        person_id=person,
        severity=Severity(1 + at % 3),
        settled_at=_moment(day + timedelta(days=1 + at % 9), 10),
        outcome=Outcome.PUT_RIGHT,
    )


def _effort(buyer: int, person: int, day: date, minutes: int, complaint: int) -> Effort:
    cost = cost_of_minutes(minutes, 3_000)
    return Effort(
        *(buyer, day, minutes, 3_000, cost, Measured.BY_HAND),
        person_id=person,
        complaint_id=complaint,
    )


def _answer(buyer: int, complaint: int, day: date, at: int) -> FollowUp:
    answered = _moment(day + timedelta(days=12), 11)
    return FollowUp(
        *(buyer, day + timedelta(days=11)),
        complaint_id=complaint,
        answered_at=answered,
        satisfaction=1 + at % 5,
        ease=1 + at % 7,
        recommend=at % 11,
    )
