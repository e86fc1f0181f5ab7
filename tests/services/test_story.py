"""The story of a customer: everything on one page, newest first, page after page."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.complaint import Outcome
from csdesk.domain.contact import About, Channel, Contact, ContactDraft, EnclosedFile
from csdesk.domain.handover import Handover
from csdesk.domain.letter import Letter, LetterKind, SentBy
from csdesk.domain.listings import EventKind, StoryEvent
from csdesk.domain.parting import NextStep, Parting
from csdesk.domain.purchase import Purchase
from csdesk.domain.redress import RedressKind
from csdesk.domain.reopening import Reopening
from csdesk.domain.review import Review
from csdesk.services.contacts import log_contact
from csdesk.services.customers import story
from csdesk.services.enclosures import enclose
from csdesk.services.promises import move_promise
from csdesk.services.undo import undo
from tests.builders import (
    WORDS,
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

    assert len(plans) == 22
    assert all("(customer_id=?" in plan.split(" / ")[0] for plan in plans), plans


def everything_else(desk: Desk, anna: int) -> None:
    """What is written, decided, handed over and taken up again around one complaint."""
    tom, maya = a_person(desk, "Tom Reyes"), a_person(desk, "Maya Torres")
    complaint = a_complaint(
        *(desk, anna), opened_at=at(2), final_say="No more", final_say_at=at(9), final_say_by=tom.id
    )
    called = {"called_back_at": at(7, 12), "called_back_by": tom.id, "call_back_words": "Calm"}
    a_follow_up(desk, anna, answered_at=at(7), recommend=3, **called)
    with desk.store.write("fill", desk.now()) as work:
        work.letters.add(
            Letter(
                *(anna, LetterKind.APOLOGY, "Sorry", "Dear Anna", at(3), 60, complaint.id, tom.id),
                sent_at=at(4),
                sent_by=SentBy.PAPER,
            )
        )
        work.letters.add(Letter(anna, LetterKind.REPLY, "Begun", "…", at(3), 60))
        work.reviews.add(
            Review(
                *("Map", date(2026, 11, 5), "Slow", "", 2, anna, None, maya.id),
                reply="We hurry",
                replied_at=at(6),
            )
        )
        work.reopenings.add(Reopening(complaint.id, at(8), at(5), "It is back", "A photo", maya.id))
        work.handovers.add(Handover(complaint.id, at(8, 12), maya.id, "Call her", tom.id))
        work.partings.add(
            Parting(
                *(anna, NextStep.PART_WELL, at(10), 60, "We part"),
                think_until=at(11),
                parted_at=at(12),
                taken_back_at=at(13),
                taken_back_reason="She asked",
                person_id=tom.id,
            )
        )
        work.partings.add(Parting(anna, NextStep.CHANGE_TERMS, at(9, 12), 60, terms="Pays first"))
        work.partings.add(Parting(anna, NextStep.KEEP_GOING, at(9, 11), 60))
    desk.store.person_id = maya.id
    enclose(desk, anna, [EnclosedFile("bill.pdf", "", b"%PDF-1")], complaint_id=complaint.id)
    draft = ContactDraft(anna, Channel.MAIL, About.QUESTION, "See the photo")
    photo = EnclosedFile("wheel.jpg", "", b"\xff\xd8\xff")
    log_contact(desk, replace(draft, enclosures=(photo,)))


def test_letters_reviews_handovers_and_partings_are_told_and_signed(desk: Desk) -> None:
    anna = a_customer(desk).id
    everything_else(desk, anna)

    told = {(event.kind, event.title): event for event in story(desk, anna)}

    assert [(event.kind, event.title, event.words, event.initials) for event in told.values()] == [
        (EventKind.ENCLOSED, "bill.pdf", "", "MT"),
        (EventKind.CONTACT, "question", "See the photo", "MT"),
        (EventKind.PARTING_TAKEN_BACK, "", "She asked", "TR"),
        (EventKind.PARTED, "", "", "TR"),
        (EventKind.PARTING_BEGUN, "", "We part", "TR"),
        (EventKind.TERMS_CHANGED, "", "Pays first", ""),
        (EventKind.KEPT_GOING, "", "", ""),
        (EventKind.FINAL_SAY, "Rear wheel out of true again", "No more", "TR"),
        (EventKind.HANDED_OVER, "Maya Torres", "Call her", "TR"),
        (EventKind.REOPENED, "Rear wheel out of true again", "It is back\nA photo", "MT"),
        (EventKind.CALLED_BACK, "", "Calm", "TR"),
        (EventKind.SCORE, "", "", ""),
        (EventKind.REVIEW_REPLY, "Map", "We hurry", "MT"),
        (EventKind.SETTLED, "Rear wheel out of true again", "", ""),
        (EventKind.REVIEW, "Map", "Slow", ""),
        (EventKind.LETTER, "Sorry", "Dear Anna", "TR"),
        (EventKind.LETTER, "Begun", "…", ""),
        (EventKind.COMPLAINT, "Rear wheel out of true again", WORDS, ""),
    ]
    assert [file.name for file in told[EventKind.CONTACT, "question"].files] == ["wheel.jpg"]
    assert [file.name for file in told[EventKind.ENCLOSED, "bill.pdf"].files] == ["bill.pdf"]
    assert told[EventKind.REVIEW, "Map"].stars == 2
    assert told[EventKind.LETTER, "Sorry"].channel == SentBy.PAPER
    assert told[EventKind.LETTER, "Begun"].channel == ""


@pytest.mark.parametrize("size", [1, 4])
def test_a_page_after_page_skips_and_doubles_none_of_them(desk: Desk, size: int) -> None:
    anna = a_customer(desk).id
    everything_else(desk, anna)
    assert tuple(pages(desk, anna, size)) == story(desk, anna)


def test_only_what_is_wanted_is_told_and_words_are_found_whatever_their_accents(
    desk: Desk,
) -> None:
    anna = a_customer(desk)
    complaint = a_complaint(desk, anna.id)
    a_redress(desk, complaint, 3_800)
    a_purchase(desk, anna.id, what="City bike")
    for number in range(50):
        a_contact(desk, anna.id, f"Talked about the Café {number}", at=at(3))
    a_contact(desk, anna.id, "Long ago: the cafe again", at=at(1, year=2025))

    money = story(desk, anna.id, kinds=frozenset({EventKind.PURCHASE, EventKind.REMEDY}))
    assert [event.kind for event in money] == [EventKind.REMEDY, EventKind.PURCHASE]
    assert money[0].amount_minor == 3_800
    assert EventKind.REMEDY not in {event.kind for event in story(desk, anna.id)}

    found = story(desk, anna.id, typed="AGAIN cafe")
    assert [event.words for event in found] == ["Long ago: the cafe again"]
    first = story(desk, anna.id, typed="café", limit=30)
    rest = story(desk, anna.id, typed="café", limit=30, before=first[-1].place)
    assert (len(first), len(rest)) == (30, 21)
    assert not {event.noun_id for event in first} & {event.noun_id for event in rest}
    assert story(desk, anna.id, typed="elephant") == ()


def test_a_moved_promise_tells_each_move_until_it_is_taken_back(desk: Desk) -> None:
    desk.store.person_id = a_person(desk, "Maya Torres").id
    anna = a_customer(desk)
    promise = a_promise(desk, anna.id, due_at=at(24, 17))
    actions: list[str] = []
    desk.store.on_change = lambda action, _: actions.append(action.id)
    move_promise(desk, promise.id, at(25, 17), "Spokes come later", agreed=True)
    move_promise(desk, promise.id, at(26, 17), "And later", agreed=True)

    def moves() -> list[tuple[object, object, str, str]]:
        told = story(desk, anna.id, kinds=frozenset({EventKind.PROMISE_MOVED}))
        return [(one.moved_from, one.moved_to, one.words, one.initials) for one in told]

    assert moves() == [
        (at(25, 17), at(26, 17), "And later", "MT"),
        (at(24, 17), at(25, 17), "Spokes come later", "MT"),
    ]
    undo(desk, actions[-1])
    assert moves() == [(at(24, 17), at(25, 17), "Spokes come later", "MT")]


def test_a_call_late_in_the_evening_stands_on_the_day_it_was_there(desk: Desk) -> None:
    anna = a_customer(desk)
    auckland = timezone(timedelta(hours=13))
    late = datetime(2026, 11, 18, 0, 30, tzinfo=auckland)
    a_contact(desk, anna.id, at=late, offset_minutes=13 * 60)
    a_follow_up(desk, anna.id, answered_at=datetime(2026, 11, 17, 23, 30, tzinfo=UTC), recommend=9)

    assert {event.kind: event.day for event in story(desk, anna.id)} == {
        EventKind.CONTACT: date(2026, 11, 18),
        EventKind.SCORE: date(2026, 11, 18),
    }
