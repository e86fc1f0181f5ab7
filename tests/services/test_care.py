"""Contacts, minutes, outlays, promises and asking afterwards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from csdesk.desk import Desk
from csdesk.domain.contact import About, Channel, ContactDraft
from csdesk.domain.customer import Customer
from csdesk.domain.effort import Measured, Outlay, OutlayKind
from csdesk.domain.errors import CsdeskError, NotFound, Refused
from csdesk.domain.shop import ListName
from csdesk.services.contacts import log_contact
from csdesk.services.customers import customer_rows
from csdesk.services.drafts import read_draft
from csdesk.services.efforts import (
    MOST_MINUTES,
    clock_draft,
    count_step,
    efforts_of,
    hourly_rate,
    log_minutes,
    log_outlay,
    outlays_of,
    remove_effort,
    remove_outlay,
    usual_minutes,
)
from csdesk.services.shops import read_shop, save_person, save_shop
from tests.builders import (
    a_complaint,
    a_customer,
    a_list_item,
    a_person,
    a_shop,
    an_effort,
)


@pytest.fixture
def anna(desk: Desk) -> Customer:
    return a_customer(desk, "Anna")


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(CsdeskError) as refused:
        act()
    return refused.value.code


def an_exchange(customer_id: int, **facts: Any) -> ContactDraft:
    values = {"channel": Channel.PHONE, "about": About.QUESTION, "said": "When is it ready?"}
    return ContactDraft(customer_id, **values | facts)


# ---- contacts


def test_a_contact_keeps_when_how_who_and_what_was_said(desk: Desk, anna: Customer) -> None:
    tom = a_person(desk, "Tom")
    desk.store.person_id = tom.id

    contact = log_contact(desk, an_exchange(anna.id, said="  When? \n"))

    assert (contact.at, contact.offset_minutes) == (desk.now(), 60)
    assert (contact.channel, contact.about) == (Channel.PHONE, About.QUESTION)
    assert (contact.said, contact.person_id) == ("When?", tom.id)
    assert customer_rows(desk, [anna.id])[0].last_contact_at == desk.now()


def test_minutes_promise_and_score_come_with_the_contact_in_one_action(
    desk: Desk, anna: Customer
) -> None:
    a_shop(desk, hourly_minor=6_000)
    actions: list[str] = []
    desk.store.on_change = lambda action, nouns: actions.append(action.id)

    contact = log_contact(
        desk, an_exchange(anna.id, minutes=20, promise="Call back", recommend=4), timed=True
    )

    assert len(actions) == 1
    with desk.store.read() as work:
        [effort], [promise], [asked] = (
            shelf.where() for shelf in (work.efforts, work.promises, work.follow_ups)
        )
    assert (effort.minutes, effort.cost_minor, effort.measured) == (20, 2_000, Measured.TIMER)
    assert effort.contact_id == promise.contact_id == contact.id
    assert (promise.what, promise.due_at) == ("Call back", desk.end_of(desk.today()))
    assert (asked.recommend, asked.answered_at) == (4, desk.now())
    assert customer_rows(desk, [anna.id])[0].recommend == 4


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"said": " "}, "contact.empty"),
        ({"minutes": -5}, "effort.minutes"),
        ({"minutes": MOST_MINUTES + 1}, "effort.minutes"),
        ({"recommend": 11}, "follow_up.range"),
        ({"recommend": -1}, "follow_up.range"),
    ],
)
def test_a_contact_that_cannot_be_is_refused_whole(
    desk: Desk, anna: Customer, facts: dict[str, Any], code: str
) -> None:
    assert refusal(lambda: log_contact(desk, an_exchange(anna.id, **facts))) == code
    with desk.store.read() as work:
        assert work.contacts.where() == ()


def test_what_is_written_down_belongs_to_the_customer_of_the_complaint(
    desk: Desk, anna: Customer
) -> None:
    theirs = a_complaint(desk, a_customer(desk, "Bo").id).id
    for act in (
        lambda: log_contact(desk, an_exchange(anna.id, complaint_id=theirs)),
        lambda: log_minutes(desk, anna.id, 5, complaint_id=theirs),
        lambda: log_outlay(
            desk, Outlay(anna.id, desk.today(), OutlayKind.PARTS, 5, complaint_id=theirs)
        ),
    ):
        assert refusal(act) == "complaint.not_theirs"
    assert refusal(lambda: log_minutes(desk, anna.id, 5, complaint_id=99)) == "complaint.gone"


# ---- minutes


def test_the_rate_is_frozen_when_minutes_are_written_down(desk: Desk, anna: Customer) -> None:
    a_shop(desk, hourly_minor=3_000)
    tom = a_person(desk, "Tom", 4_500)
    usual = log_minutes(desk, anna.id, 20)
    toms = log_minutes(desk, anna.id, 20, person_id=tom.id)

    save_person(desk, replace(tom, hourly_minor=9_000))
    save_shop(desk, replace(read_shop(desk), hourly_minor=6_000))

    with desk.store.read() as work:
        assert work.efforts.where() == (usual, toms)
    assert (usual.hourly_minor, usual.cost_minor) == (3_000, 1_000)
    assert (toms.hourly_minor, toms.cost_minor) == (4_500, 1_500)
    desk.store.person_id = None  # nobody in particular
    assert (hourly_rate(desk), hourly_rate(desk, tom.id)) == (6_000, 9_000)


def test_minutes_are_of_whoever_sits_at_the_desk(desk: Desk, anna: Customer) -> None:
    tom = a_person(desk, "Tom")
    desk.store.person_id = tom.id

    assert log_minutes(desk, anna.id, 5).person_id == tom.id


@pytest.mark.parametrize(("minutes", "hourly", "cost"), [(1, 30, 1), (1, 29, 0), (7, 3_333, 389)])
def test_each_entry_is_rounded_half_up_once(
    desk: Desk, anna: Customer, minutes: int, hourly: int, cost: int
) -> None:
    a_shop(desk, hourly_minor=hourly)

    assert log_minutes(desk, anna.id, minutes).cost_minor == cost


@pytest.mark.parametrize("minutes", [-1, MOST_MINUTES + 1])
def test_nobody_works_less_than_nothing_or_longer_than_a_day(
    desk: Desk, anna: Customer, minutes: int
) -> None:
    assert refusal(lambda: log_minutes(desk, anna.id, minutes)) == "effort.minutes"


def test_nobody_works_who_is_not_there(desk: Desk, anna: Customer) -> None:
    with pytest.raises(NotFound):
        log_minutes(desk, anna.id, 5, person_id=9)
    with pytest.raises(NotFound):
        log_minutes(desk, 99, 5)


def test_minutes_and_outlays_taken_back_count_no_more(desk: Desk, anna: Customer) -> None:
    effort = log_minutes(desk, anna.id, 60)
    outlay = log_outlay(desk, Outlay(anna.id, desk.today(), OutlayKind.TRAVEL, 700))
    assert customer_rows(desk, [anna.id])[0].service_minor == effort.cost_minor + 700

    remove_effort(desk, effort.id)
    remove_outlay(desk, outlay.id)

    assert customer_rows(desk, [anna.id])[0].service_minor == 0
    for act in (lambda: remove_effort(desk, effort.id), lambda: remove_outlay(desk, outlay.id)):
        with pytest.raises(NotFound):
            act()


def test_an_outlay_is_refused_that_cannot_be(desk: Desk, anna: Customer) -> None:
    good = Outlay(anna.id, desk.today(), OutlayKind.POSTAGE, 5)

    assert refusal(lambda: log_outlay(desk, replace(good, cost_minor=-1))) == "outlay.cost"
    tomorrow = desk.today() + timedelta(days=1)
    assert refusal(lambda: log_outlay(desk, replace(good, spent_on=tomorrow))) == "day.to_come"
    assert refusal(lambda: log_outlay(desk, replace(good, customer_id=99))) == "customer.gone"


def test_a_complaint_lists_its_minutes_and_outlays(desk: Desk, anna: Customer) -> None:
    key = a_complaint(desk, anna.id).id
    log_minutes(desk, anna.id, 5)
    effort = log_minutes(desk, anna.id, 6, complaint_id=key, note="Looked for it")
    outlay = log_outlay(desk, Outlay(anna.id, desk.today(), OutlayKind.PARTS, 5, complaint_id=key))

    assert (efforts_of(desk, key), outlays_of(desk, key)) == ((effort,), (outlay,))


@pytest.mark.parametrize(
    ("seconds", "over", "minutes", "left"),
    [
        (59, False, [], 59),
        (60, False, [1], 0),
        (150, False, [2], 30),
        (1, True, [1], 0),
        (150, True, [3], 0),
        (149, True, [2], 0),
        (0, True, [], 0),
        (-50, False, [], 0),
        (10**7, True, [MOST_MINUTES], 0),
    ],
)
def test_the_clock_of_a_step_writes_whole_minutes_and_keeps_what_is_left(
    desk: Desk, anna: Customer, seconds: int, over: bool, minutes: list[int], left: int
) -> None:
    key = a_complaint(desk, anna.id).id

    assert count_step(desk, key, seconds, note="Listen", over=over) == left

    assert [each.minutes for each in efforts_of(desk, key)] == minutes
    kept = read_draft(desk, clock_draft(key))
    assert (kept[0] if kept else {"seconds": 0}) == {"seconds": left}


def test_what_is_left_of_a_step_that_was_counted_is_rounded(desk: Desk, anna: Customer) -> None:
    key = a_complaint(desk, anna.id).id
    left = count_step(desk, key, 89)

    count_step(desk, key, left, over=True)

    assert [each.minutes for each in efforts_of(desk, key)] == [1]


def test_usual_minutes_are_the_typical_ones_of_the_category(desk: Desk, anna: Customer) -> None:
    category = a_list_item(desk, ListName.CATEGORY, "Repair")
    keys = [a_complaint(desk, anna.id, category_id=category.id).id for _ in range(4)]
    assert usual_minutes(desk, keys[0]) is None
    with desk.store.write("save_list_item", desk.now()) as work:
        work.list_items.replace(replace(category, usual_minutes=25))
    assert usual_minutes(desk, keys[0]) == 25

    for key, minutes in zip(keys, (10, 90, 30), strict=False):
        an_effort(desk, anna.id, minutes, complaint_id=key)
    an_effort(desk, anna.id, 500, complaint_id=keys[3], measured=Measured.ESTIMATED)

    assert usual_minutes(desk, keys[3]) == 30


def test_a_shop_without_answers_works_with_what_is_assumed(desk: Desk, anna: Customer) -> None:
    with pytest.raises(Refused):
        log_minutes(desk, anna.id, -1)

    assert log_minutes(desk, anna.id, 60).cost_minor == 3_000
