"""What counts as open is said once in SQL, for the lists, and once in the rules of its noun."""

from __future__ import annotations

from datetime import date
from itertools import product

from csdesk.desk import Desk
from csdesk.domain.follow_up import FollowUp
from csdesk.domain.listings import ComplaintFilter, CustomerFilter, CustomerQuery
from csdesk.domain.parting import NextStep, Parting
from csdesk.domain.promise import Promise, PromiseState
from csdesk.services.complaints import count_complaints
from csdesk.services.customers import customer_rows, list_customers
from csdesk.services.today import board
from csdesk.store.open_ones import call_is_owed, promise_is_open, question_is_open
from csdesk.store.promises import binding_due, promise
from tests.builders import a_complaint, a_customer, at


def test_open_and_late_promises_are_the_same_in_the_lists_and_in_the_rules(desk: Desk) -> None:
    anna = a_customer(desk)
    now = at(20)
    ends = ({}, {"kept_at": at(18)}, {"broken_at": at(18)})
    agreed = (None, at(19), now, at(21))
    with desk.store.write("promise", desk.now()) as work:
        made = [
            work.promises.add(
                Promise(
                    anna.id,
                    "Wheel done",
                    due_at=due_at,
                    offset_minutes=60,
                    made_at=at(1),
                    agreed_due_at=agreed_due_at,
                    moves=int(agreed_due_at is not None),
                    **end,
                )
            )
            for end, due_at, agreed_due_at in product(ends, (at(19), now, at(21)), agreed)
        ]
        opened = work.promises.where(promise_is_open, order=promise.c.id)
        late = work.promises.where(promise_is_open, binding_due < now, order=promise.c.id)

    assert opened == tuple(one for one in made if one.is_open)
    assert late == tuple(one for one in made if one.state(now) is PromiseState.LATE)
    assert 0 < len(late) < len(opened) < len(made)


def test_who_is_to_be_asked_or_called_is_the_same_in_the_lists_and_in_the_rules(
    desk: Desk,
) -> None:
    anna = a_customer(desk)
    ends = (
        {},
        {"declined_at": at(18)},
        *(
            {
                "answered_at": at(18),
                "recommend": recommend,
                "satisfaction": satisfaction,
                "called_back_at": called_back_at,
            }
            for recommend, satisfaction, called_back_at in product(
                (None, 0, 6, 7, 10), (None, 1, 2, 3, 5), (None, at(19))
            )
        ),
    )
    with desk.store.write("ask", desk.now()) as work:
        made = [work.follow_ups.add(FollowUp(anna.id, date(2026, 11, 17), **end)) for end in ends]
        order = work.follow_ups.table.c.id
        asked = work.follow_ups.where(question_is_open, order=order)
        owed = work.follow_ups.where(call_is_owed, order=order)

    assert asked == tuple(one for one in made if not one.is_over)
    assert owed == tuple(one for one in made if one.call_back_due_at is not None)
    assert 0 < len(owed) < len(made)


def test_a_complaint_left_by_a_parting_is_open_nowhere(desk: Desk) -> None:
    anna = a_customer(desk)
    a_complaint(desk, anna.id, opened_at=at(10))
    assert _said_open(desk) == (1, 1.0, 1)

    with desk.store.write("part_now", desk.now()) as work:
        work.partings.add(
            Parting(
                *(anna.id, NextStep.PART_WELL, at(11), 60), think_until=at(18), parted_at=at(19)
            )
        )

    assert _said_open(desk) == (0, 0.0, 0)
    assert list_customers(desk, CustomerQuery(filter=CustomerFilter.OPEN_COMPLAINT)) == ()
    assert board(desk).open_complaints.hits == 1  # a week ago they had not parted


def _said_open(desk: Desk) -> tuple[int, float | None, int]:
    """By the list of complaints, by Today, and by the list of customers."""
    [row] = customer_rows(desk, list_customers(desk, CustomerQuery()))
    counted = count_complaints(desk)[ComplaintFilter.OPEN]
    return counted, board(desk).open_complaints.value, row.open_complaints
