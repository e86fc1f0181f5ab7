"""The story of a customer: everything on one page, newest first, page after page."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.complaint import Outcome
from csdesk.domain.contact import About, Channel, Contact
from csdesk.domain.listings import EventKind, StoryEvent
from csdesk.domain.purchase import Purchase
from csdesk.domain.redress import RedressKind
from csdesk.services.customers import story
from tests.builders import (
    a_complaint,
    a_contact,
    a_customer,
    a_follow_up,
    a_list_item,
    a_person,
    a_promise,
    a_purchase,
    a_redress,
    an_effort,
    an_outlay,
    at,
)
from tests.plans import plans_of


def test_everything_that_happened_is_told_newest_first(desk: Desk) -> None:
    tom, anna, bo = a_person(desk, "Tom"), a_customer(desk), a_customer(desk, "Bo")
    bought = a_purchase(desk, anna.id, 8_900, on=date(2026, 1, 2), what="City bike")
    a_purchase(desk, anna.id, -900, on=date(2026, 1, 9), return_of=bought.id, what="Basket")
    contact = a_contact(desk, anna.id, "Is it ready?", at=at(1), person_id=tom.id)
    an_effort(desk, anna.id, 7, contact_id=contact.id, on=date(2026, 11, 1))
    complaint = a_complaint(
        *(desk, anna.id, "It rubs"),
        opened_at=at(2),
        settled_at=at(12),
        outcome=Outcome.PUT_RIGHT,
        cause_id=a_list_item(desk).id,
    )
    a_redress(desk, complaint, 3_800)
    a_redress(desk, complaint, 1_200, RedressKind.GOODWILL)
    an_effort(desk, anna.id, 25, complaint_id=complaint.id)
    a_promise(desk, anna.id, "Open", made_at=at(3))
    a_promise(desk, anna.id, "Kept", made_at=at(1), kept_at=at(4))
    a_promise(desk, anna.id, "Missed", made_at=at(1), broken_at=at(5), reason="Rain")
    a_follow_up(desk, anna.id, answered_at=at(6), recommend=9, words="Fine", question="Well?")
    a_follow_up(desk, anna.id)
    an_effort(desk, anna.id, 10, on=date(2026, 11, 7), note="Looked it up")
    an_outlay(desk, anna.id, 450, on=date(2026, 11, 8), note="Parcel")
    a_purchase(desk, bo.id)

    told = story(desk, anna.id)

    assert [(event.kind, event.title, event.words) for event in told] == [
        (EventKind.SETTLED, "Rear wheel out of true again", ""),
        (EventKind.OUTLAY, "postage", "Parcel"),
        (EventKind.EFFORT, "", "Looked it up"),
        (EventKind.SCORE, "Well?", "Fine"),
        (EventKind.PROMISE_MISSED, "Missed", "Rain"),
        (EventKind.PROMISE_KEPT, "Kept", ""),
        (EventKind.PROMISE, "Open", ""),
        (EventKind.COMPLAINT, "Rear wheel out of true again", "It rubs"),
        (EventKind.CONTACT, "question", "Is it ready?"),
        (EventKind.RETURN, "Basket", ""),
        (EventKind.PURCHASE, "City bike", ""),
    ]
    by_kind = {event.kind: event for event in told}
    assert by_kind[EventKind.CONTACT].minutes == 7
    assert by_kind[EventKind.CONTACT].person == "Tom"
    complained = by_kind[EventKind.COMPLAINT]
    assert (complained.minutes, complained.remedy_minor, complained.goodwill_minor) == (
        *(25, 3_800, 1_200),
    )
    assert by_kind[EventKind.RETURN].amount_minor == -900
    assert by_kind[EventKind.EFFORT].amount_minor == 500
    assert by_kind[EventKind.SCORE].recommend == 9
    assert (by_kind[EventKind.OUTLAY].noun, by_kind[EventKind.OUTLAY].at) == (Noun.OUTLAY, None)


def pages(desk: Desk, customer_id: int, size: int) -> list[StoryEvent]:
    told: list[StoryEvent] = []
    while True:
        page = story(desk, customer_id, before=told[-1].place if told else None, limit=size)
        told += page
        if len(page) < size:
            return told


@pytest.mark.parametrize("size", [1, 7, 60])
def test_page_after_page_tells_all_once_however_much_happened_on_one_day(
    desk: Desk, size: int
) -> None:
    anna = a_customer(desk)
    chance = random.Random(size)
    with desk.store.write("import", desk.now()) as work:
        for number in range(70):
            day = date(2026, 11, 1 + chance.randrange(2))
            net = chance.choice((-5, 5))
            work.purchases.add(Purchase(day, net, 0, net, 1, customer_id=anna.id))
            moment = at(1, chance.randrange(2)) + timedelta(hours=number // 60)
            work.contacts.add(
                Contact(anna.id, moment, 60, Channel.PHONE, About.QUESTION, f"C{number}")
            )

    told = pages(desk, anna.id, size)

    assert len(told) == 140
    assert len({(event.noun, event.noun_id) for event in told}) == 140
    places = [event.place for event in told]
    assert places == sorted(places, reverse=True)


def test_a_story_of_nothing_is_empty(desk: Desk) -> None:
    assert story(desk, a_customer(desk).id) == ()


def test_a_story_reads_what_is_of_this_customer_and_nothing_else(desk: Desk) -> None:
    for name in ("Anna", "Bo", "Cy"):
        customer = a_customer(desk, name)
        for _ in range(3):
            an_effort(desk, customer.id)
            a_follow_up(desk, customer.id, answered_at=at(3))
    with desk.store.write("analyze", desk.now()) as work:
        work.connection.exec_driver_sql("ANALYZE")

    plans = plans_of(desk, lambda: story(desk, 1))

    assert len(plans) == 8
    assert all("(customer_id=?" in plan.split(" / ")[0] for plan in plans), plans
