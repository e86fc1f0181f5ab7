"""Promises: kept on time or late, moved with their consent or without, broken."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest

from csdesk.desk import Desk
from csdesk.domain.complaint import Stage
from csdesk.domain.customer import Customer
from csdesk.domain.listings import TaskKind
from csdesk.domain.promise import PromiseDraft, PromiseState
from csdesk.services.complaints import complaint_facts, save_act
from csdesk.services.promises import break_promise, keep_promise, move_promise
from csdesk.services.today import board
from tests.builders import a_complaint, a_customer, a_follow_up, a_promise, a_shop, an_act_draft, at
from tests.services.ways import come_to, later, refusal, said_again


@pytest.fixture
def anna(desk: Desk) -> Customer:
    return a_customer(desk, "Anna")


def test_a_promise_is_open_late_and_kept(desk: Desk, anna: Customer) -> None:
    promise = a_promise(desk, anna.id, due_at=at(21, 12))
    assert promise.state(desk.now()) is PromiseState.OPEN
    assert promise.state(at(21, 13)) is PromiseState.LATE

    kept = keep_promise(desk, promise.id)

    assert (kept.kept_at, kept.state(at(25))) == (desk.now(), PromiseState.KEPT_ON_TIME)


def test_a_promise_kept_late_says_so(desk: Desk, anna: Customer) -> None:
    promise = a_promise(desk, anna.id, due_at=at(20))

    assert keep_promise(desk, promise.id).state(desk.now()) is PromiseState.KEPT_LATE


def test_a_broken_promise_says_why(desk: Desk, anna: Customer) -> None:
    promise = a_promise(desk, anna.id)
    assert refusal(lambda: break_promise(desk, promise.id, " ")) == "promise.reason"

    broken = break_promise(desk, promise.id, " Part did not come ")

    assert (broken.reason, broken.broken_at) == ("Part did not come", desk.now())
    assert broken.state(desk.now()) is PromiseState.BROKEN


def test_a_moved_promise_is_open_until_its_new_day(desk: Desk, anna: Customer) -> None:
    promise = a_promise(desk, anna.id, due_at=at(20))
    assert (
        refusal(lambda: move_promise(desk, promise.id, at(25), "", agreed=True)) == "promise.reason"
    )

    moved = move_promise(desk, promise.id, at(25), "Anna is away", agreed=True)

    assert (moved.due_at, moved.state(desk.now())) == (at(25), PromiseState.OPEN)
    assert moved.made_at == promise.made_at


@pytest.mark.parametrize("end", ["kept", "broken"])
def test_a_promise_that_is_over_stays_over(desk: Desk, anna: Customer, end: str) -> None:
    promise = a_promise(desk, anna.id, **{f"{end}_at": at(19)})

    for act in (
        lambda: keep_promise(desk, promise.id),
        lambda: break_promise(desk, promise.id, "No"),
        lambda: move_promise(desk, promise.id, at(25), "Later", agreed=True),
    ):
        assert refusal(act) == "promise.over"


def test_a_moment_without_a_zone_is_no_moment(desk: Desk, anna: Customer) -> None:
    promise = a_promise(desk, anna.id)

    with pytest.raises(Exception, match="needs a zone"):
        move_promise(desk, promise.id, datetime(2026, 12, 1, 9), "Later", agreed=True)


def test_moments_come_back_as_the_same_moment(desk: Desk, anna: Customer) -> None:
    twice = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    due = [twice, twice + timedelta(hours=1)]  # 02:30 and 02:30 again where summer ends
    made = [a_promise(desk, anna.id, due_at=moment).id for moment in due]

    with desk.store.read() as work:
        assert [work.promises.require(key).due_at for key in made] == due


def test_a_promise_moved_without_consent_is_measured_by_the_day_they_count_on(
    desk: Desk, anna: Customer
) -> None:
    promise = a_promise(desk, anna.id, due_at=at(21, 17))

    moved = move_promise(desk, promise.id, at(25), "The part is late", agreed=False)
    again = move_promise(desk, promise.id, at(27), "Still late", agreed=False)

    assert (moved.due_at, moved.binding_due_at, moved.moves) == (at(25), at(21, 17), 1)
    assert (again.due_at, again.binding_due_at, again.moves) == (at(27), at(21, 17), 2)
    assert again.state(at(22)) is PromiseState.LATE
    tuesday = later(desk, 3)
    assert keep_promise(tuesday, promise.id).state(at(28)) is PromiseState.KEPT_LATE


def test_a_yes_that_comes_later_makes_the_new_day_binding(desk: Desk, anna: Customer) -> None:
    promise = a_promise(desk, anna.id, due_at=at(21, 17))
    move_promise(desk, promise.id, at(25), "The part is late", agreed=False)

    agreed = move_promise(desk, promise.id, at(25), "Anna said yes", agreed=True)

    assert (agreed.binding_due_at, agreed.moves) == (at(25), 2)
    assert keep_promise(later(desk, 3), promise.id).state(at(28)) is PromiseState.KEPT_ON_TIME


def test_a_promise_is_not_moved_to_where_it_is(desk: Desk, anna: Customer) -> None:
    promise = a_promise(desk, anna.id, due_at=at(25))

    for agreed in (True, False):
        move = partial(move_promise, desk, promise.id, at(25), "Why", agreed=agreed)
        assert refusal(move) == "promise.same_day"


def test_what_was_done_earlier_is_measured_by_when_it_was_done(desk: Desk, anna: Customer) -> None:
    promise = a_promise(desk, anna.id, due_at=at(20, 17), made_at=at(16))

    assert refusal(lambda: keep_promise(desk, promise.id, at(15))) == "promise.kept_at"
    assert refusal(lambda: keep_promise(desk, promise.id, at(21, 11))) == "promise.kept_at"
    kept = keep_promise(desk, promise.id, at(20, 16))

    assert (kept.kept_at, kept.state(desk.now())) == (at(20, 16), PromiseState.KEPT_ON_TIME)


def test_the_kept_rate_and_the_tasks_go_by_the_day_they_count_on(
    desk: Desk, anna: Customer
) -> None:
    kept = a_promise(desk, anna.id, due_at=at(10))
    waiting = a_promise(desk, anna.id, due_at=at(19))
    for promise in (kept, waiting):
        move_promise(desk, promise.id, at(28), "The part is late", agreed=False)
    keep_promise(desk, kept.id, at(17))

    today = board(desk)

    assert (today.promises_kept.hits, today.promises_kept.of) == (0, 2)
    late = [task for task in today.tasks if task.kind is TaskKind.PROMISE_LATE]
    assert [(task.promise_id, task.due_at) for task in late] == [(waiting.id, at(19))]
    assert [count for _, count in today.week] == [1, 0, 0, 0, 0, 0, 0]


# ---- asking is dated when the promise is kept


def ask_on(desk: Desk, key: int) -> list[date]:
    return [asked.ask_on for asked in complaint_facts(desk, key).follow_ups]


def test_nobody_is_asked_before_the_promise_was_kept(desk: Desk, anna: Customer) -> None:
    a_shop(desk, follow_up_days=10)
    key = a_complaint(desk, anna.id).id
    promise = a_promise(desk, anna.id, complaint_id=key)
    a_follow_up(desk, anna.id, date(2026, 11, 18), complaint_id=key)
    a_follow_up(desk, anna.id, date(2026, 11, 24), complaint_id=key)
    a_follow_up(desk, anna.id, date(2026, 11, 18), complaint_id=key, declined_at=at(18))

    keep_promise(desk, promise.id, at(20))

    assert ask_on(desk, key) == [date(2026, 11, 30), date(2026, 11, 24), date(2026, 11, 18)]


def test_asking_is_planned_once_the_last_promise_is_kept(desk: Desk, anna: Customer) -> None:
    a_shop(desk, follow_up_days=10)
    key = a_complaint(desk, anna.id).id
    first, last = (a_promise(desk, anna.id, complaint_id=key) for _ in range(2))

    keep_promise(desk, first.id)
    assert ask_on(desk, key) == []
    keep_promise(desk, last.id)
    assert ask_on(desk, key) == [date(2026, 12, 1)]


def test_another_date_in_the_agreement_moves_the_promise_with_their_consent(desk: Desk) -> None:
    facts = come_to(desk, Stage.PROMISE_OPEN)
    [promise] = facts.promises
    move_promise(desk, promise.id, at(28), "The part is late", agreed=False)
    draft = an_act_draft(facts.complaint.id, options=facts.options)

    sooner = replace(draft, promise=PromiseDraft(promise.what, at(26)))

    [moved] = save_act(desk, said_again(sooner), done=True).promises

    assert (moved.binding_due_at, moved.moves) == (at(26), 2)
