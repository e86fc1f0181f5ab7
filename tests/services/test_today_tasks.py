"""What needs somebody today: which things, in which order, and what is said of each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from csdesk.desk import Desk
from csdesk.domain.complaint import Severity, Verdict
from csdesk.domain.listings import ComplaintFilter, CostKind, Task, TaskKind
from csdesk.domain.parting import NextStep, Parting
from csdesk.domain.review import Review
from csdesk.domain.shop import ListName
from csdesk.services.complaints import complaint_rows, list_complaints
from csdesk.services.contacts import seen_contact
from csdesk.services.drafts import keep_draft
from csdesk.services.today import board, count_tasks
from tests.builders import (
    a_complaint,
    a_contact,
    a_customer,
    a_follow_up,
    a_list_item,
    a_person,
    a_promise,
    a_purchase,
    a_shop,
    an_effort,
    an_empathize_step,
    at,
    some_preferences,
)
from tests.conftest import NOW


def tasks(desk: Desk, kind: TaskKind | None = None) -> list[Task]:
    return [task for task in board(desk).tasks if kind in (None, task.kind)]


def a_parting(desk: Desk, customer_id: int, **facts: object) -> Parting:
    values: dict[str, object] = {
        "next_step": NextStep.PART_WELL,
        "decided_at": at(10),
        "offset_minutes": 60,
    }
    with desk.store.write("decide_next", desk.now()) as work:
        return work.partings.add(Parting(customer_id, **values | facts))  # type: ignore[arg-type]


def a_review(desk: Desk, **facts: object) -> Review:
    values: dict[str, object] = {"site": "Town map", "posted_on": date(2026, 11, 18)}
    with desk.store.write("add_review", desk.now()) as work:
        return work.reviews.add(Review(**values | facts))  # type: ignore[arg-type]


def test_safety_and_urgency_come_first_then_severity_then_the_oldest(desk: Desk) -> None:
    anna = a_customer(desk)
    for title, day, facts in (
        ("Small, old", 9, {"severity": Severity.SMALL}),
        ("Serious, new", 19, {}),
        ("Serious, old", 12, {}),
        ("Grave", 18, {"severity": Severity.GRAVE}),
        ("Grew grave", 17, {"severity": Severity.SMALL, "later_severity": Severity.GRAVE}),
        ("Urgent, small", 20, {"severity": Severity.SMALL, "is_urgent": True}),
        ("Somebody could get hurt", 21, {"is_safety": True}),
    ):
        a_complaint(desk, anna.id, title=title, opened_at=at(day, 9), **facts)

    assert [task.words for task in tasks(desk)] == [
        "Somebody could get hurt",
        "Urgent, small",
        "Grew grave",
        "Grave",
        "Serious, old",
        "Serious, new",
        "Small, old",
    ]


def test_a_promise_stands_where_its_complaint_stands(desk: Desk) -> None:
    anna = a_customer(desk)
    brakes = a_complaint(desk, anna.id, title="Brakes fail", is_safety=True)
    a_promise(desk, anna.id, "Older", due_at=at(18))
    a_promise(desk, anna.id, "Brakes", due_at=at(20), complaint_id=brakes.id)

    late = tasks(desk, TaskKind.PROMISE_LATE)

    assert [(task.words, task.is_safety) for task in late] == [("Brakes", True), ("Older", False)]


def test_what_somebody_spends_never_changes_the_order(desk: Desk) -> None:
    small, big = a_customer(desk, "Small"), a_customer(desk, "Big")
    a_purchase(desk, big.id, net=1_000_000)
    a_complaint(desk, big.id, title="Second", opened_at=at(19), at_stake_minor=900_000)
    a_complaint(desk, small.id, title="First", opened_at=at(18), at_stake_minor=1)

    assert [task.customer for task in tasks(desk)] == ["Small", "Big"]


@pytest.mark.parametrize(
    ("opened", "minutes", "is_late"),
    [
        (at(20, 16), 120 + 60, False),  # Friday afternoon, and Saturday from nine
        (at(18, 18), 9 * 60 * 2 + 60, True),
    ],
)
def test_who_waits_is_told_by_the_clock_of_the_opening_hours(
    desk: Desk, opened: datetime, minutes: int, is_late: bool
) -> None:
    a_shop(desk, opening_hours="Mon to Sat, 9 to 18", first_reply_hours=8)
    a_complaint(desk, a_customer(desk).id, opened_at=opened)

    (task,) = tasks(desk)

    assert (task.open_minutes, task.is_late) == (minutes, is_late)
    (row,) = complaint_rows(desk, list_complaints(desk, ComplaintFilter.OPEN))
    assert (row.open_minutes, row.is_late) == (minutes, is_late)  # the list says the same


def test_without_opening_hours_the_clock_never_stops(desk: Desk) -> None:
    a_shop(desk, opening_hours="when the sun shines", first_reply_hours=24)
    anna = a_customer(desk)
    a_complaint(desk, anna.id, title="Late", opened_at=NOW - timedelta(hours=25))
    a_complaint(desk, anna.id, title="In time", opened_at=NOW - timedelta(hours=23))

    told = [(task.words, task.open_minutes, task.is_late) for task in tasks(desk)]

    assert told == [("Late", None, True), ("In time", None, False)]


def test_a_call_back_is_late_after_a_day(desk: Desk) -> None:
    anna = a_customer(desk)
    a_follow_up(desk, anna.id, answered_at=NOW - timedelta(hours=25), recommend=3)
    a_follow_up(desk, anna.id, answered_at=NOW - timedelta(hours=23), satisfaction=1)

    owed = tasks(desk, TaskKind.CALL_BACK)

    assert [(task.due_at, task.is_late) for task in owed] == [
        (NOW - timedelta(hours=1), True),
        (NOW + timedelta(hours=1), False),
    ]


def test_what_somebody_else_took_down_is_to_be_read_once(desk: Desk) -> None:
    anna, tom, maya = a_customer(desk), a_person(desk, "Tom"), a_person(desk, "Maya")
    said = a_contact(desk, anna.id, "It rubs", person_id=maya.id, for_person_id=tom.id)
    a_contact(desk, anna.id, "Nothing new", person_id=tom.id)

    (task,) = tasks(desk)
    assert (task.kind, task.contact_id, task.person) == (
        TaskKind.CONTACT_TO_READ,
        said.id,
        "Tom",
    )

    seen_contact(desk, said.id)
    assert tasks(desk) == []


def test_reviews_wait_until_somebody_replied(desk: Desk) -> None:
    anna = a_customer(desk)
    a_review(desk, words="Slow", stars=2)
    a_review(desk, customer_id=anna.id, posted_on=date(2026, 11, 1))
    a_review(desk, replied_at=at(19))
    a_review(desk, resolved_at=at(19))

    told = [(task.customer, task.customer_id, task.words, task.stars) for task in tasks(desk)]

    assert told == [("Anna Lindqvist", anna.id, "", None), ("Town map", 0, "Slow", 2)]


def test_a_parting_is_told_once_the_week_to_think_is_over(desk: Desk) -> None:
    over, thinking, gone = (a_customer(desk, name) for name in ("Over", "Thinking", "Gone"))
    parting = a_parting(desk, over.id, think_until=at(17))
    a_parting(desk, thinking.id, think_until=at(24))
    a_parting(desk, gone.id, think_until=at(17), parted_at=at(18))
    a_parting(desk, gone.id, think_until=at(17), taken_back_at=at(18))

    (task,) = tasks(desk)

    assert (task.kind, task.customer, task.parting_id) == (
        TaskKind.THOUGHT_OVER,
        "Over",
        parting.id,
    )


def test_changed_terms_are_looked_at_again_on_their_day(desk: Desk) -> None:
    anna, bo = a_customer(desk), a_customer(desk, "Bo")
    terms = {"next_step": NextStep.CHANGE_TERMS, "terms": "Calls on Tuesdays"}
    a_parting(desk, anna.id, **terms, look_again_on=date(2026, 11, 21))
    a_parting(desk, bo.id, **terms, look_again_on=date(2026, 11, 1))
    a_parting(desk, bo.id, next_step=NextStep.KEEP_GOING, look_again_on=date(2026, 11, 22))

    told = [(task.kind, task.customer, task.words) for task in tasks(desk)]

    assert told == [(TaskKind.LOOK_AGAIN, "Anna Lindqvist", "Calls on Tuesdays")]


def test_a_complaint_put_aside_half_told_is_not_forgotten(desk: Desk) -> None:
    keep_draft(desk, "complaint:new", {"customer": "Anna", "new_words": "The wheel"})

    (task,) = tasks(desk)

    assert (task.kind, task.customer, task.words) == (TaskKind.DRAFT, "Anna", "The wheel")
    assert count_tasks(desk) == 1


def test_a_second_failure_is_named_on_the_row(desk: Desk) -> None:
    anna = a_customer(desk)
    before = a_complaint(desk, anna.id, title="Wheel out of true", opened_at=at(1, month=6))
    with desk.store.write("save_empathize", desk.now()) as work:
        work.empathize_steps.put(an_empathize_step(before.id, verdict=Verdict.WE_FAILED))
    a_complaint(desk, anna.id, title="Wheel again", opened_at=at(20))

    assert {task.words: task.let_down_before for task in tasks(desk)} == {
        "Wheel again": "Wheel out of true"
    }


def test_how_they_like_to_be_treated_comes_with_the_task(desk: Desk) -> None:
    anna, bo = a_customer(desk), a_customer(desk, "Bo")
    some_preferences(desk, anna.id, channel="Text first")
    for customer in (anna, bo):
        a_complaint(desk, customer.id)

    wishes = {task.customer: task.wishes for task in tasks(desk)}

    assert wishes["Anna Lindqvist"] is not None
    assert (wishes["Anna Lindqvist"].channel, wishes["Bo"]) == ("Text first", None)


def test_the_usual_minutes_are_those_of_the_kind_of_complaint(desk: Desk) -> None:
    anna = a_customer(desk)
    repair = a_list_item(desk, ListName.CATEGORY, "Repair")
    old = a_complaint(desk, anna.id, category_id=repair.id, title="Repair")
    for minutes in (10, 12, 14, 90, 12):
        an_effort(desk, anna.id, minutes, complaint_id=old.id)
    assert board(desk).usual_minutes == 12
    for minutes in (2,) * 8:
        an_effort(desk, anna.id, minutes)
    a_complaint(desk, anna.id, title="Other", opened_at=at(20))

    known = board(desk)

    assert {task.words: task.usual_minutes for task in known.tasks} == {"Repair": 12, "Other": 2}
    assert known.usual_minutes == 14


def test_nobody_says_how_long_it_takes_before_that_is_known(desk: Desk) -> None:
    anna = a_customer(desk)
    an_effort(desk, anna.id, 30, complaint_id=a_complaint(desk, anna.id).id)

    assert board(desk).usual_minutes is None


def test_silent_are_those_who_bought_but_were_not_heard_of_for_half_a_year(desk: Desk) -> None:
    for name, bought, spoken in (
        ("Silent", date(2026, 3, 1), NOW - timedelta(days=200)),
        ("Silent lately", date(2026, 3, 1), NOW - timedelta(days=181)),
        ("Never spoken", date(2026, 3, 1), None),
        ("Spoken", date(2026, 3, 1), NOW - timedelta(days=170)),
        ("Long gone", date(2024, 11, 1), NOW - timedelta(days=300)),
    ):
        customer = a_customer(desk, name)
        a_purchase(desk, customer.id, on=bought)
        if spoken is not None:
            a_contact(desk, customer.id, at=spoken)
    archived = a_customer(desk, "Archived", archived_at=NOW)
    a_purchase(desk, archived.id)

    silent = board(desk).silent

    assert [one.name for one in silent.first] == ["Silent lately", "Silent"]
    assert silent.of == 3


def test_what_costs_most_past_the_tipping_point_is_named(desk: Desk) -> None:
    greg = a_customer(desk, "Greg")
    a_purchase(desk, greg.id, net=1_000)
    an_effort(desk, greg.id, 60)

    (tipped,) = board(desk).tipped

    assert tipped.mostly is CostKind.EFFORT
    assert replace(tipped, effort_minor=0, redress_minor=2, service_minor=4).mostly is None


def test_as_many_are_counted_as_are_shown(desk: Desk) -> None:
    anna = a_customer(desk)
    a_promise(desk, anna.id)
    a_complaint(desk, anna.id)
    a_review(desk)
    keep_draft(desk, "complaint:new", {"new_words": "The wheel"})

    assert count_tasks(desk) == len(board(desk).tasks) == 4
