"""Asking afterwards: answers, call-backs within a day, and cards on paper."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from csdesk.desk import Desk
from csdesk.domain.answer_card import card_number
from csdesk.domain.customer import Customer
from csdesk.domain.errors import RuleBroken
from csdesk.domain.follow_up import Answer, FollowUp
from csdesk.domain.shop import ListName
from csdesk.services.answer_cards import card_numbered, card_of, cards_to_print
from csdesk.services.follow_ups import answer_follow_up, called_back, decline_follow_up
from tests.builders import a_complaint, a_customer, a_follow_up, a_list_item, a_person, at
from tests.services.ways import refusal


@pytest.fixture
def anna(desk: Desk) -> Customer:
    return a_customer(desk, "Anna")


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer(), "follow_up.empty"),
        (Answer(words="  "), "follow_up.empty"),
        (Answer(satisfaction=0), "follow_up.range"),
        (Answer(satisfaction=6), "follow_up.range"),
        (Answer(ease=8), "follow_up.range"),
        (Answer(recommend=-1), "follow_up.range"),
        (Answer(recommend=11, words="Great"), "follow_up.range"),
    ],
)
def test_an_answer_holds_a_score_on_its_scale_or_words(
    desk: Desk, anna: Customer, answer: Answer, code: str
) -> None:
    asked = a_follow_up(desk, anna.id)

    assert refusal(lambda: answer_follow_up(desk, asked.id, answer)) == code


@pytest.mark.parametrize(
    ("answer", "owed"),
    [
        (Answer(recommend=6), True),
        (Answer(recommend=7), False),
        (Answer(recommend=10, satisfaction=2), True),
        (Answer(satisfaction=3), False),
        (Answer(words="Fine"), False),
        (Answer(recommend=0), True),
    ],
)
def test_an_unhappy_answer_makes_a_call_back_due_within_a_day(
    desk: Desk, anna: Customer, answer: Answer, owed: bool
) -> None:
    asked = answer_follow_up(desk, a_follow_up(desk, anna.id).id, answer)

    due = desk.now() + timedelta(hours=24)
    assert asked.call_back_due_at == (due if owed else None)
    if owed:
        assert called_back(desk, asked.id).call_back_due_at is None
    assert refusal(lambda: called_back(desk, asked.id)) == "follow_up.no_call_owed"


@pytest.mark.parametrize("over", ["answered_at", "declined_at"])
def test_what_was_answered_or_declined_is_over(desk: Desk, anna: Customer, over: str) -> None:
    asked = a_follow_up(desk, anna.id, **{over: at(18)})

    for act in (
        lambda: answer_follow_up(desk, asked.id, Answer(recommend=9)),
        lambda: decline_follow_up(desk, asked.id),
    ):
        with pytest.raises(RuleBroken) as rule:
            act()
        assert rule.value.code == "follow_up.over"


def test_a_customer_may_decline_to_be_asked(desk: Desk, anna: Customer) -> None:
    declined = decline_follow_up(desk, a_follow_up(desk, anna.id).id)

    assert (declined.declined_at, declined.is_over) == (desk.now(), True)


def answered(desk: Desk, anna: Customer, recommend: int = 3) -> FollowUp:
    """Somebody answered on Monday, the 16th, at ten."""
    monday = Desk(desk.store, lambda: at(16))
    asked = a_follow_up(desk, anna.id, date(2026, 11, 16))
    return answer_follow_up(monday, asked.id, Answer(recommend=recommend))


@pytest.mark.parametrize(
    ("day", "hour", "on_time"),
    [(16, 10, True), (17, 9, True), (17, 10, True), (17, 11, False), (18, 10, False)],
)
def test_a_call_within_a_day_of_the_answer_is_on_time(
    desk: Desk, anna: Customer, day: int, hour: int, on_time: bool
) -> None:
    asked = answered(desk, anna)
    assert asked.call_back_due_at == at(17)
    assert asked.loop_closed_on_time is None

    called = called_back(desk, asked.id, " They come in on Friday ", at=at(day, hour))

    assert (called.called_back_at, called.loop_closed_on_time) == (at(day, hour), on_time)
    assert called.call_back_words == "They come in on Friday"


def test_a_call_lies_between_the_answer_and_now(desk: Desk, anna: Customer) -> None:
    asked = answered(desk, anna)

    for moment in (at(16, 9), at(21, 11)):
        refused = refusal(lambda moment=moment: called_back(desk, asked.id, at=moment))
        assert refused == "follow_up.called_at"


def test_who_called_and_what_it_was_about_is_kept(desk: Desk, anna: Customer) -> None:
    tom, cause = a_person(desk), a_list_item(desk)
    other = a_list_item(desk, ListName.CATEGORY, "Repair")
    asked = answered(desk, anna)
    desk.store.person_id = tom.id

    wrong = refusal(lambda: called_back(desk, asked.id, theme_id=other.id))
    called = called_back(desk, asked.id, theme_id=cause.id)

    assert wrong == "follow_up.theme"
    assert (called.called_back_by, called.theme_id) == (tom.id, cause.id)


def test_nobody_happy_waits_for_a_call(desk: Desk, anna: Customer) -> None:
    asked = answered(desk, anna, recommend=9)

    assert (asked.call_back_due_at, asked.loop_closed_on_time) == (None, None)


# ---- cards


def test_a_card_says_whose_answer_it_is(desk: Desk, anna: Customer) -> None:
    complaint = a_complaint(desk, anna.id)
    asked = a_follow_up(desk, anna.id, complaint_id=complaint.id)
    number = card_of(desk, asked.id).number

    card = card_numbered(desk, f" {number} ")
    answer_follow_up(desk, asked.id, Answer(5, 7, 10, "Lovely"), by_card=True)

    assert (card.follow_up, card.customer, card.about) == (asked, "Anna", complaint.title)
    assert card_numbered(desk, number).follow_up.by_card


@pytest.mark.parametrize("number", ["", "12", "0001-0", "00019", "abcd-e", "0001-\u0668", "-----"])
def test_a_slip_in_the_number_names_nobody(desk: Desk, anna: Customer, number: str) -> None:
    a_follow_up(desk, anna.id)

    assert refusal(lambda: card_numbered(desk, number)) == "card.number"


def test_a_card_of_another_shop_is_unknown(desk: Desk) -> None:
    assert refusal(lambda: card_numbered(desk, card_number(77))) == "card.unknown"


def test_cards_are_printed_for_who_is_to_be_asked_within_the_week(
    desk: Desk, anna: Customer
) -> None:
    days = (date(2026, 11, 28), date(2026, 11, 20), date(2026, 11, 29))
    soon, now, later_on = (a_follow_up(desk, anna.id, day) for day in days)
    a_follow_up(desk, anna.id, date(2026, 11, 20), declined_at=at(20))

    assert [card.follow_up.id for card in cards_to_print(desk)] == [now.id, soon.id]
    assert len(cards_to_print(desk, days_ahead=8)) == 3
    assert later_on.id
