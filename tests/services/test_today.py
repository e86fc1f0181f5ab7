"""Today: what needs somebody now, and how the shop is doing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from csdesk.desk import Desk
from csdesk.domain.complaint import Outcome
from csdesk.domain.listings import Kpi
from csdesk.domain.promise import Promise
from csdesk.services.follow_ups import called_back, decline_follow_up
from csdesk.services.promises import keep_promise, move_promise
from csdesk.services.today import board
from csdesk.store.board import months_until
from csdesk.store.tasks import MOST_TASKS
from tests.builders import (
    a_complaint,
    a_customer,
    a_follow_up,
    a_list_item,
    a_listen_draft,
    a_person,
    a_promise,
    a_purchase,
    a_redress,
    an_act_draft,
    an_effort,
    an_empathize_step,
    an_outlay,
    at,
)
from tests.plans import plans_of


def kinds(desk: Desk) -> list[tuple[str, str]]:
    return [(str(task.kind), task.words) for task in board(desk).tasks]


def test_a_shop_where_nothing_happened_has_nothing_to_do(desk: Desk) -> None:
    today = board(desk)

    assert (today.tasks, today.tipped, today.praise) == ((), (), None)
    assert (today.customers, today.complaints) == (0, 0)
    assert today.promises_kept.months == (None,) * 6
    assert today.first_reply_hours == Kpi(None, 0, 0, (None,) * 6)
    assert today.open_complaints == Kpi(0.0, 0, 0, (0.0,) * 6)
    assert today.service_share.value is None
    assert [waiting for _, waiting in today.week] == [0] * 7


def test_what_is_late_comes_first_then_who_waits_then_what_is_due(desk: Desk) -> None:
    tom = a_person(desk, "Tom")
    anna = a_customer(desk, "Anna")
    heard = a_complaint(desk, anna.id, title="Heard", opened_at=at(9))
    with desk.store.write("save_listen", desk.now()) as work:
        step = a_listen_draft(heard.id, read_back_at=None, read_back_skipped="Later").step
        work.listen_steps.put(replace(step, done_at=at(9)))
        work.empathize_steps.put(an_empathize_step(heard.id))
    a_complaint(desk, anna.id, title="Newer", opened_at=at(18))
    a_complaint(desk, anna.id, title="Older", opened_at=at(17))
    a_promise(desk, anna.id, "Tonight", due_at=at(21, 18))
    a_promise(desk, anna.id, "Late", due_at=at(20), person_id=tom.id)
    a_promise(desk, anna.id, "Later", due_at=at(19))
    a_promise(desk, anna.id, "Tomorrow", due_at=at(22))
    a_follow_up(desk, anna.id, date(2026, 11, 21), question="Well?")
    a_follow_up(desk, anna.id, date(2026, 11, 22), question="Not yet")
    a_follow_up(desk, anna.id, answered_at=at(20), recommend=3, words="Not good")

    assert kinds(desk) == [
        ("promise_late", "Later"),
        ("promise_late", "Late"),
        ("waiting", "Older"),
        ("waiting", "Newer"),
        ("promise_due", "Tonight"),
        ("follow_up_due", "Well?"),
        ("read_back", "Heard"),
        ("call_back", "Not good"),
    ]
    tasks = board(desk).tasks
    assert (tasks[1].person, tasks[1].customer, tasks[1].due_at) == ("Tom", "Anna", at(20))
    assert (tasks[-1].recommend, tasks[-1].due_at) == (3, at(21))
    assert tasks[6].complaint_id == heard.id


def test_what_was_done_is_no_task_any_more(desk: Desk) -> None:
    anna = a_customer(desk)
    keep_promise(desk, a_promise(desk, anna.id).id)
    move_promise(desk, a_promise(desk, anna.id).id, at(28), "Away", agreed=True)
    decline_follow_up(desk, a_follow_up(desk, anna.id, date(2026, 11, 1)).id)
    called_back(desk, a_follow_up(desk, anna.id, answered_at=at(20), recommend=3).id)
    replied = a_complaint(desk, anna.id)
    with desk.store.write("save_empathize", desk.now()) as work:
        work.empathize_steps.put(an_empathize_step(replied.id))

    assert kinds(desk) == []


def test_an_agreement_still_to_be_read_back_is_a_task(desk: Desk) -> None:
    anna = a_customer(desk)
    complaint = a_complaint(desk, anna.id)
    act = an_act_draft(complaint.id).step
    with desk.store.write("save_act", desk.now()) as work:
        work.empathize_steps.put(an_empathize_step(complaint.id))
        work.act_steps.put(replace(act, read_back_at=None, done_at=at(20)))

    assert [kind for kind, _ in kinds(desk)] == ["read_back"]


def test_a_settled_complaint_waits_for_nobody(desk: Desk) -> None:
    anna, cause = a_customer(desk), a_list_item(desk)
    settled: dict[str, Any] = {"outcome": Outcome.WITHDRAWN, "cause_id": cause.id}
    a_complaint(desk, anna.id, settled_at=at(18), **settled)

    assert kinds(desk) == []


def test_no_more_tasks_of_a_kind_are_shown_than_anybody_can_do(desk: Desk) -> None:
    anna = a_customer(desk)
    with desk.store.write("import", desk.now()) as work:
        for number in range(MOST_TASKS + 5):
            work.promises.add(Promise(anna.id, f"P{number}", at(3), 60, made_at=at(1)))

    assert len(board(desk).tasks) == MOST_TASKS


def test_months_run_from_five_before_to_the_next() -> None:
    assert months_until(date(2026, 2, 28)) == (
        *(date(2025, month, 1) for month in (9, 10, 11, 12)),
        *(date(2026, month, 1) for month in (1, 2, 3)),
    )


def test_promises_count_in_the_month_they_were_due(desk: Desk) -> None:
    anna = a_customer(desk)
    a_promise(desk, anna.id, due_at=at(5), kept_at=at(4))
    a_promise(desk, anna.id, due_at=at(6), kept_at=at(7))
    a_promise(desk, anna.id, due_at=at(7), broken_at=at(6))
    a_promise(desk, anna.id, due_at=at(20))
    a_promise(desk, anna.id, due_at=at(29))
    a_promise(desk, anna.id, due_at=at(5, month=9), kept_at=at(5, month=9))

    kept = board(desk).promises_kept

    assert (kept.value, kept.hits, kept.of) == (0.25, 1, 4)
    assert kept.months == (None, None, None, 1.0, None, 0.25)


def replied_after(desk: Desk, customer_id: int, hours: int, day: int, month: int) -> None:
    opened = at(day, month=month)
    complaint = a_complaint(desk, customer_id, opened_at=opened)
    step = an_empathize_step(complaint.id, acknowledged_at=opened + timedelta(hours=hours))
    with desk.store.write("save_empathize", desk.now()) as work:
        work.empathize_steps.put(step)


def test_the_first_reply_is_the_typical_one_of_the_month(desk: Desk) -> None:
    anna = a_customer(desk)
    for hours in (1, 2, 90):
        replied_after(desk, anna.id, hours, 3, 11)
    replied_after(desk, anna.id, 8, 3, 10)
    a_complaint(desk, anna.id, opened_at=at(4))

    reply = board(desk).first_reply_hours

    assert (reply.value, reply.of) == (2.0, 3)
    assert reply.months == (None, None, None, None, 8.0, 2.0)


def test_without_a_reply_this_month_those_before_are_told(desk: Desk) -> None:
    anna = a_customer(desk)
    for hours in (2, 4):
        replied_after(desk, anna.id, hours, 3, 8)

    reply = board(desk).first_reply_hours

    assert (reply.value, reply.of, reply.months[-1]) == (3.0, 2, None)


def test_no_wait_is_shorter_than_nothing_whatever_the_clock_did(desk: Desk) -> None:
    replied_after(desk, a_customer(desk).id, -30, 3, 11)

    assert board(desk).first_reply_hours.value == 0.0


def test_open_complaints_are_counted_now_a_week_ago_and_month_by_month(desk: Desk) -> None:
    anna, cause = a_customer(desk), a_list_item(desk)
    settled: dict[str, Any] = {"outcome": Outcome.WITHDRAWN, "cause_id": cause.id}
    a_complaint(desk, anna.id, opened_at=at(1, month=7))
    a_complaint(desk, anna.id, opened_at=at(1, month=8), settled_at=at(2, month=9), **settled)
    a_complaint(desk, anna.id, opened_at=at(1), settled_at=at(19), **settled)
    a_complaint(desk, anna.id, opened_at=at(20))

    still = board(desk).open_complaints

    assert (still.value, still.hits) == (2.0, 2)
    assert still.months == (0.0, 1.0, 2.0, 1.0, 1.0, 2.0)


def test_the_share_of_service_is_told_for_six_months_and_each(desk: Desk) -> None:
    anna = a_customer(desk)
    for month, net in ((5, 99_999), (6, 1_000), (11, 2_000)):
        a_purchase(desk, anna.id, net, on=date(2026, month, 1))
    a_purchase(desk, None, 500, on=date(2026, 11, 30))
    an_effort(desk, anna.id, 60, hourly=100, on=date(2026, 6, 30))
    an_outlay(desk, anna.id, 200, on=date(2026, 11, 2))
    a_redress(desk, a_complaint(desk, anna.id), 50)
    an_effort(desk, anna.id, 60, hourly=9_999, on=date(2026, 12, 1))

    share = board(desk).service_share

    assert share.months == (100 / 400, None, None, None, None, 250 / 1_000)
    assert (share.value, share.of, share.hits) == (350 / 1_400, 1_400, 350)


def test_who_is_past_the_tipping_point_is_named_by_last_contact_and_not_by_money(
    desk: Desk,
) -> None:
    made = [a_customer(desk, name) for name in ("Anna", "Bo", "Cy", "Di")]
    for customer, net, day in zip(made, (100, 100_000, 100, 100), (3, 5, 9, 4), strict=True):
        a_purchase(desk, customer.id, net)
        an_effort(desk, customer.id, 600, hourly=10_000)
        a_complaint(desk, customer.id, opened_at=at(day))
    with desk.store.write("archive_customer", desk.now()) as work:
        work.customers.replace(replace(made[3], archived_at=desk.now()))

    tipped = board(desk).tipped

    assert [each.name for each in tipped] == ["Cy", "Bo", "Anna"]
    assert (tipped[0].margin_minor, tipped[0].service_minor) == (40, 100_000)


def test_the_week_holds_what_is_promised_for_each_day_and_late_ones_today(desk: Desk) -> None:
    anna = a_customer(desk)
    for day in (2, 20, 21, 22, 22, 27, 28):
        a_promise(desk, anna.id, due_at=at(day, 23))
    a_promise(desk, anna.id, due_at=at(22), kept_at=at(20))

    week = board(desk).week

    assert [day for day, _ in week] == [date(2026, 11, 21 + offset) for offset in range(7)]
    assert [waiting for _, waiting in week] == [3, 2, 0, 0, 0, 0, 1]


def test_the_newest_kind_words_are_shown(desk: Desk) -> None:
    anna = a_customer(desk, "Anna")
    a_follow_up(desk, anna.id, answered_at=at(3), recommend=10, words="Lovely")
    a_follow_up(desk, anna.id, answered_at=at(5), recommend=9, words="Best bell in town")
    a_follow_up(desk, anna.id, answered_at=at(6), recommend=8, words="Fine")
    a_follow_up(desk, anna.id, answered_at=at(7), recommend=10, words="")

    praise = board(desk).praise

    assert praise is not None
    assert (praise.name, praise.words, praise.recommend) == ("Anna", "Best bell in town", 9)


def test_today_reads_indexes_and_no_table_from_end_to_end(desk: Desk) -> None:
    anna = a_customer(desk)
    a_purchase(desk, anna.id)
    a_complaint(desk, anna.id)

    plans = plans_of(desk, lambda: board(desk))

    scans = [plan for plan in plans if "SCAN" in plan and " USING " not in plan.split(" / ")[0]]
    assert scans == []
