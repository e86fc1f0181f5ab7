"""The outer loop: causes by whom they hurt, what changed, before and after."""

from __future__ import annotations

from datetime import date

import pytest

from csdesk.desk import Desk
from csdesk.domain.improvement import Counted, Improvement
from csdesk.domain.shop import ListName
from csdesk.services.improvements import drop_improvement, save_improvement, themes
from tests.builders import a_complaint, a_customer, a_follow_up, a_list_item, a_person, at
from tests.services.ways import refusal

TODAY = date(2026, 11, 21)


def test_the_cause_that_hurt_most_customers_comes_first(desk: Desk) -> None:
    parts, work = a_list_item(desk), a_list_item(desk, label="Work not checked")
    a_list_item(desk, ListName.CATEGORY, "Repair")
    anna, bo = a_customer(desk, "Anna"), a_customer(desk, "Bo")
    for _ in range(3):
        a_complaint(desk, anna.id, cause_id=parts.id)
    for customer in (anna, bo):
        a_complaint(desk, customer.id, cause_id=work.id)
    a_complaint(desk, bo.id, cause_id=work.id, opened_at=at(22, month=8))
    a_follow_up(desk, bo.id, answered_at=at(20), recommend=2, theme_id=parts.id)

    found = themes(desk)

    assert [(each.label, each.lately, each.told) for each in found] == [
        ("Work not checked", Counted(2, 2), 0),
        ("Wrong part", Counted(3, 1), 1),
    ]


def test_a_change_tells_complaints_before_and_after(desk: Desk) -> None:
    cause, anna, bo = a_list_item(desk), a_customer(desk, "Anna"), a_customer(desk, "Bo")
    days = [(2, 8), (31, 8), (1, 10), (30, 10), (1, 11), (21, 11)]
    for day, month in days:
        who = anna if day in (2, 31, 1) else bo
        a_complaint(desk, who.id, cause_id=cause.id, opened_at=at(day, month=month))
    a_complaint(desk, bo.id, opened_at=at(2))

    save_improvement(desk, Improvement(cause.id, " A second look ", date(2026, 10, 31)))
    [(change, effect)] = themes(desk)[0].improvements

    assert change.what == "A second look"
    assert effect.before == Counted(4, 2, 90)
    assert effect.after == Counted(2, 2, 22)
    assert not effect.is_whole


def test_after_ninety_days_both_sides_are_of_one_length(desk: Desk) -> None:
    cause, anna = a_list_item(desk), a_customer(desk)
    a_complaint(desk, anna.id, cause_id=cause.id, opened_at=at(1, month=8))
    a_complaint(desk, anna.id, cause_id=cause.id, opened_at=at(29, month=8))
    a_complaint(desk, anna.id, cause_id=cause.id, opened_at=at(30, month=8))

    save_improvement(desk, Improvement(cause.id, "A second look", date(2026, 6, 1)))
    [(_, effect)] = themes(desk)[0].improvements

    assert effect.is_whole
    assert effect.after == Counted(2, 1, 90)


def test_a_change_says_what_against_what_and_since_when(desk: Desk) -> None:
    cause, other = a_list_item(desk), a_list_item(desk, ListName.CATEGORY, "Repair")
    desk.store.person_id = a_person(desk).id

    for change, code in (
        (Improvement(cause.id, "  ", TODAY), "improvement.what"),
        (Improvement(other.id, "Two looks", TODAY), "improvement.cause"),
        (Improvement(cause.id, "Two looks", date(2026, 11, 22)), "improvement.since"),
        (Improvement(cause.id, "x" * 100_001, TODAY), "text.too_long"),
    ):
        assert refusal(lambda change=change: save_improvement(desk, change)) == code
    kept = save_improvement(desk, Improvement(cause.id, "Two looks", TODAY))
    assert kept.person_id == desk.store.person_id


@pytest.mark.parametrize("cause_in_use", [True, False])
def test_a_change_that_was_given_up_is_listed_no_more(desk: Desk, cause_in_use: bool) -> None:
    cause = a_list_item(desk)
    kept = save_improvement(desk, Improvement(cause.id, "Two looks", TODAY))
    if not cause_in_use:
        with desk.store.write("save_list_item", desk.now()) as work:
            work.list_items.replace(type(cause)(cause.list_name, cause.label, 0, cause.id, False))

    assert len(themes(desk)) == 1
    drop_improvement(desk, kept.id)

    assert [each.improvements for each in themes(desk)] == ([()] if cause_in_use else [])
