"""Complaints and answers out of files: once, with their customer, and taken back as one."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.complaint import Complaint, Outcome, Severity, Stage
from csdesk.domain.contact import Channel
from csdesk.domain.errors import RuleBroken
from csdesk.domain.follow_up import FollowUp
from csdesk.domain.import_choices import Choices
from csdesk.domain.import_memory import KeptOut
from csdesk.domain.listings import ComplaintFilter, EventKind
from csdesk.domain.reports.request import ReportKind
from csdesk.domain.resolving import first_time_to_resolve
from csdesk.services.charts import customer_chart
from csdesk.services.checks import check
from csdesk.services.complaints import complaint_view, list_complaints, rename_complaint
from csdesk.services.customers import story
from csdesk.services.follow_ups import called_back
from csdesk.services.import_looking import look_again, look_at
from csdesk.services.import_undo import undo_import
from csdesk.services.imports import ImportResult, bring_in, past_imports, preview
from csdesk.services.search import find_anything
from csdesk.services.settling import reopen
from csdesk.services.today import board
from csdesk.services.undo import undo
from csdesk.store import history, history_checks, sums
from tests.builders import a_customer, a_shop
from tests.services.reported import lines_of, shown

TICKETS = (
    (
        *("Ticket ID", "Subject", "Description", "Status", "Priority", "Source", "Created time"),
        *("Resolved time", "Full name", "Email", "Agent"),
    ),
    (
        *("7", "Torn bag", "The handle came off.", "Closed", "Urgent", "Phone"),
        *("2024-05-02 09:30:00", "2024-05-06 17:00:00", "Emily Garcia", "emily@x.test", "Fritz"),
    ),
    (
        *("8", "Late parcel", "It is a week late.", "Pending", "Low", "Email"),
        *("2024-06-01 10:00:00", "", "Paul Klein", "paul@x.test", "Fritz"),
    ),
    (
        *("9", "Wrong colour", "I ordered blue.", "Resolved", "Medium", "Chat"),
        *("2024-06-03 10:00:00", "", "Emily Garcia", "emily@x.test", "Fritz"),
    ),
)
ANSWERS = (
    ("response_id", "user_id", "email", "score", "comment", "response_date"),
    ("R1", "U1", "emily@x.test", "2", "Nobody rang me.", "2024-05-20"),
    ("R2", "U2", "paul@x.test", "9", "Quick and kind.", "2024-06-20"),
    ("R3", "U1", "emily@x.test", "10", "Much better.", "2025-01-20"),
)
Rows = Sequence[Sequence[str]]


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk)
    return desk


def a_file(folder: Path, rows: Rows, name: str = "list.csv") -> Path:
    path = folder / name
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def brought(desk: Desk, folder: Path, rows: Rows = TICKETS, **answers: str) -> ImportResult:
    return bring_in(desk, look_at(a_file(folder, rows), choices=Choices(answers=answers)))


def every_complaint(desk: Desk) -> tuple[Complaint, ...]:
    with desk.store.read() as work:
        return tuple(work.complaints.where())


def every_answer(desk: Desk) -> tuple[FollowUp, ...]:
    with desk.store.read() as work:
        return tuple(work.follow_ups.where())


def names(desk: Desk) -> list[str]:
    with desk.store.read() as work:
        return sorted(each.name for each in work.customers.where())


def actions_of(desk: Desk) -> list[str]:
    """Ids of what was done, oldest first."""
    with desk.store.read() as work:
        query = sa.select(history.history.c.action).order_by(history.history.c.seq)
        return list(dict.fromkeys(work.connection.scalars(query)))


def assert_sound(desk: Desk) -> None:
    """The whole file is in order, kept sums and the chain of History included."""
    assert check(desk) == ()
    with desk.store.read() as work:
        assert sums.wrong(work.connection) == []
        assert list(history_checks.faults(work.connection)) == []


def test_tickets_become_complaints_of_their_customers(shop: Desk, tmp_path: Path) -> None:
    result = brought(shop, tmp_path)

    torn, late, colour = every_complaint(shop)
    assert (result.customers, result.complaints, result.answers) == (2, 3, 0)
    assert names(shop) == ["Emily Garcia", "Paul Klein"]
    assert (torn.title, torn.words) == ("Torn bag", "The handle came off.")
    assert (torn.channel, torn.severity, torn.reference) == (Channel.PHONE, Severity.GRAVE, "7")
    assert (late.channel, late.severity) == (Channel.MAIL, Severity.SMALL)
    assert (colour.channel, colour.severity) == (Channel.TEXT, Severity.SERIOUS)
    assert torn.customer_id == colour.customer_id != late.customer_id
    assert_sound(shop)


def test_the_day_of_a_ticket_is_the_day_it_was_raised_here(shop: Desk, tmp_path: Path) -> None:
    brought(shop, tmp_path)

    torn = every_complaint(shop)[0]
    there = torn.opened_at + timedelta(minutes=torn.offset_minutes)
    assert there.date().isoformat() == "2024-05-02"
    assert torn.settled_at is not None
    assert shop.day_of(torn.settled_at).isoformat() == "2024-05-06"


def test_what_was_closed_there_ended_before_csdesk_and_what_was_open_is_heard_here(
    shop: Desk, tmp_path: Path
) -> None:
    brought(shop, tmp_path)

    torn, late, colour = every_complaint(shop)
    assert torn.ended_elsewhere and colour.ended_elsewhere and not late.ended_elsewhere
    assert (torn.outcome, torn.cause_id) == (Outcome.ENDED_ELSEWHERE, None)
    assert colour.settled_at == colour.opened_at
    assert complaint_view(shop, late.id).facts.stage is Stage.LISTENING
    assert complaint_view(shop, torn.id).facts.stage is Stage.SETTLED
    assert list_complaints(shop, ComplaintFilter.OPEN) == (late.id,)


def test_the_owner_may_let_all_of_them_end(shop: Desk, tmp_path: Path) -> None:
    look = look_at(a_file(tmp_path, TICKETS))
    [doubt] = [each for each in look.plan.doubts if each.code == "open_tickets"]
    ended = look_again(look, Choices(answers={"open_tickets": "ended"}))
    bring_in(shop, ended)

    assert doubt.taken == "open"
    assert all(each.ended_elsewhere for each in every_complaint(shop))
    assert list_complaints(shop, ComplaintFilter.OPEN) == ()


def test_the_same_file_again_adds_nothing(shop: Desk, tmp_path: Path) -> None:
    brought(shop, tmp_path)
    brought(shop, tmp_path, ANSWERS)
    again = brought(shop, tmp_path)
    answers = brought(shop, tmp_path, ANSWERS)

    assert again.batch_id is None and answers.batch_id is None
    assert (again.preview.complaints.new, again.preview.complaints.duplicate) == (0, 3)
    assert (answers.preview.answers.new, answers.preview.answers.duplicate) == (0, 3)
    assert (len(every_complaint(shop)), len(every_answer(shop))) == (3, 3)


@pytest.mark.parametrize("rows", [TICKETS, ANSWERS], ids=["tickets", "answers"])
def test_two_overlapping_halves_come_to_the_whole(rows: Rows, shop: Desk, tmp_path: Path) -> None:
    first = brought(shop, tmp_path, rows[:3])
    second = brought(shop, tmp_path, (rows[0], *rows[2:]))

    assert first.complaints + first.answers == 2
    assert second.complaints + second.answers == 1
    assert names(shop) in (["Emily Garcia", "Paul Klein"], ["emily@x.test", "paul@x.test"])
    assert_sound(shop)


def test_tickets_find_the_customers_who_are_there(shop: Desk, tmp_path: Path) -> None:
    emily = a_customer(shop, "Emily Garcia-Lopez", mail="Emily@X.test")

    result = brought(shop, tmp_path)

    assert (result.customers, result.preview.customers_matched) == (1, 1)
    assert every_complaint(shop)[0].customer_id == emily.id


def test_undoing_weeks_later_takes_complaints_and_customers_away(
    shop: Desk, tmp_path: Path
) -> None:
    batch_id = brought(shop, tmp_path).batch_id
    assert batch_id is not None

    gone = undo_import(shop, batch_id)

    assert (gone.complaints, gone.complaints_kept, gone.customers) == (3, 0, 2)
    assert every_complaint(shop) == () and names(shop) == []
    assert find_anything(shop, "handle") == ()
    assert_sound(shop)


def test_a_complaint_that_somebody_went_on_with_stays_with_its_customer(
    shop: Desk, tmp_path: Path
) -> None:
    batch_id = brought(shop, tmp_path).batch_id
    assert batch_id is not None
    torn, late, _ = every_complaint(shop)
    reopen(shop, torn.id, "It tore again")
    rename_complaint(shop, late.id, "Parcel late by a week")

    gone = undo_import(shop, batch_id)

    assert (gone.complaints, gone.complaints_kept) == (1, 2)
    assert (gone.customers, gone.customers_kept) == (0, 2)
    assert {each.id for each in every_complaint(shop)} == {torn.id, late.id}
    assert_sound(shop)


def test_the_import_is_one_step_to_undo(shop: Desk, tmp_path: Path) -> None:
    brought(shop, tmp_path)
    undo(shop, actions_of(shop)[-1])

    assert every_complaint(shop) == () and names(shop) == []
    assert_sound(shop)


def test_a_complaint_that_ended_elsewhere_is_taken_up_again_at_listen(
    shop: Desk, tmp_path: Path
) -> None:
    brought(shop, tmp_path)
    torn = every_complaint(shop)[0]

    facts = reopen(shop, torn.id, "The other handle came off")

    assert facts.stage is Stage.LISTENING
    assert facts.complaint.outcome is None
    assert first_time_to_resolve(facts) is None
    assert_sound(shop)
    undo(shop, actions_of(shop)[-1])
    assert every_complaint(shop)[0].ended_elsewhere
    assert_sound(shop)


def test_an_ending_elsewhere_counts_as_no_care_of_ours(shop: Desk, tmp_path: Path) -> None:
    brought(shop, tmp_path)

    torn, late, _ = every_complaint(shop)
    assert first_time_to_resolve(complaint_view(shop, torn.id).facts) is None
    assert without_minutes(shop, torn.customer_id) == 0
    assert without_minutes(shop, late.customer_id) == 1
    report = shown(shop, ReportKind.COMPLAINTS, date(2024, 5, 1), date(2024, 12, 31))
    outcomes = {line["Complaint"]: line["Outcome"] for line in lines_of(report, "Complaints")}
    assert outcomes == {
        "Torn bag": "Ended before csdesk",
        "Late parcel": "",
        "Wrong colour": ("Ended before csdesk"),
    }


def without_minutes(desk: Desk, customer_id: int) -> int:
    return customer_chart(desk, customer_id).figures.complaints_without_minutes


def test_answers_stand_in_the_story_and_owe_no_call_back(shop: Desk, tmp_path: Path) -> None:
    brought(shop, tmp_path, ANSWERS)

    unhappy = every_answer(shop)[0]
    told = [
        (event.kind, event.recommend, event.words, event.day.isoformat())
        for event in story(shop, unhappy.customer_id)
    ]
    assert told == [
        (EventKind.SCORE, 10, "Much better.", "2025-01-20"),
        (EventKind.SCORE, 2, "Nobody rang me.", "2024-05-20"),
    ]
    assert unhappy.is_unhappy and unhappy.call_back_due_at is None
    assert [task.kind for task in board(shop).tasks] == []
    with pytest.raises(RuleBroken, match="Nobody waits"):
        called_back(shop, unhappy.id)
    assert_sound(shop)


def test_an_ended_complaint_stands_twice_in_the_story(shop: Desk, tmp_path: Path) -> None:
    brought(shop, tmp_path)
    torn = every_complaint(shop)[0]
    reopen(shop, torn.id, "The other handle came off")

    told = {(event.kind, event.title) for event in story(shop, torn.customer_id)}
    assert (EventKind.COMPLAINT, "Torn bag") in told
    assert (EventKind.ENDED_ELSEWHERE, "Torn bag") in told
    assert (EventKind.ENDED_ELSEWHERE, "Wrong colour") in told
    assert all(kind is not EventKind.SETTLED for kind, _ in told)


def test_old_complaints_are_found_by_their_words(shop: Desk, tmp_path: Path) -> None:
    brought(shop, tmp_path)

    [hit] = find_anything(shop, "handle came off")
    assert (hit.noun, hit.noun_id) == (Noun.COMPLAINT, every_complaint(shop)[0].id)


def test_what_customers_answered_is_found_by_its_words(shop: Desk, tmp_path: Path) -> None:
    brought(shop, tmp_path, ANSWERS)

    [hit] = find_anything(shop, "nobody rang")
    assert (hit.noun, hit.customer_id) == (Noun.FOLLOW_UP, every_answer(shop)[0].customer_id)


def test_undoing_answers_takes_them_from_the_story(shop: Desk, tmp_path: Path) -> None:
    batch_id = brought(shop, tmp_path, ANSWERS).batch_id
    assert batch_id is not None

    gone = undo_import(shop, batch_id)

    assert (gone.answers, gone.answers_kept, gone.customers) == (3, 0, 2)
    assert every_answer(shop) == ()
    assert_sound(shop)


def test_complaints_without_a_customer_are_counted_and_wait(shop: Desk, tmp_path: Path) -> None:
    rows = [[cell for place, cell in enumerate(row) if place not in (8, 9)] for row in TICKETS]
    look = look_at(a_file(tmp_path, rows))
    seen = preview(shop, look)
    result = bring_in(shop, look)

    assert (seen.complaints.new, seen.complaints.waiting, seen.brings_anything) == (3, 3, False)
    assert any("3 complaints name no customer" in each.reason for each in seen.problems)
    assert result.batch_id is None and every_complaint(shop) == ()


def test_what_lies_in_the_future_stays_out(shop: Desk, tmp_path: Path) -> None:
    day = (shop.today() + timedelta(days=3)).isoformat()
    seen = brought(shop, tmp_path, (ANSWERS[0], (*ANSWERS[1][:5], day), ANSWERS[2])).preview

    assert (seen.answers.new, seen.answers.skipped) == (1, 1)
    assert any("lies in the future" in each.reason for each in seen.problems)


def test_a_ticket_of_today_is_not_raised_later_than_now(shop: Desk, tmp_path: Path) -> None:
    row = (*TICKETS[2][:6], f"{shop.today()} 23:00:00", *TICKETS[2][7:])
    brought(shop, tmp_path, (TICKETS[0], row))

    assert every_complaint(shop)[0].opened_at <= shop.now()


def test_what_the_owner_removed_by_hand_stays_out(shop: Desk, tmp_path: Path) -> None:
    look = look_at(a_file(tmp_path, TICKETS))
    with shop.store.write("keep_out", shop.now()) as work:
        print_ = look.plan.complaints[0].fingerprint
        work.kept_out.add(KeptOut(fingerprint=print_, at=shop.now()))
    seen = bring_in(shop, look).preview

    assert (seen.complaints.new, seen.complaints.skipped) == (2, 1)
    assert len(every_complaint(shop)) == 2


def test_the_batch_says_how_many_came(shop: Desk, tmp_path: Path) -> None:
    brought(shop, tmp_path)
    brought(shop, tmp_path, ANSWERS)

    answers, tickets = past_imports(shop)
    assert (tickets.complaints, tickets.answers) == (3, 0)
    assert (answers.complaints, answers.answers) == (0, 3)


def test_rows_changed_behind_the_back_are_noticed(shop: Desk, tmp_path: Path) -> None:
    brought(shop, tmp_path)
    with shop.store.write("touch", shop.now()) as work:
        work.connection.exec_driver_sql("UPDATE complaint SET owner_view = 'x' WHERE id = 1")

    assert any("behind its back" in fault for fault in check(shop))


def test_an_unknown_way_in_counts_as_mail_and_is_said(shop: Desk, tmp_path: Path) -> None:
    row = (*TICKETS[1][:5], "Smoke signal", *TICKETS[1][6:])
    seen = brought(shop, tmp_path, (TICKETS[0], row)).preview

    assert every_complaint(shop)[0].channel is Channel.MAIL
    assert any("Smoke signal" in each.reason for each in seen.problems)


LATER = (*TICKETS[:2], (*TICKETS[2][:3], "Closed", *TICKETS[2][4:7], "2024-07-01", *TICKETS[2][8:]))


def test_what_ended_there_since_ends_here_too_and_that_is_shown(shop: Desk, tmp_path: Path) -> None:
    brought(shop, tmp_path)
    look = look_at(a_file(tmp_path, LATER))
    [change] = preview(shop, look).changes
    result = bring_in(shop, look)

    late = every_complaint(shop)[1]
    assert (change.title, change.before, change.after) == ("Late parcel", "open", "ended")
    assert late.ended_elsewhere and late.settled_at is not None
    assert shop.day_of(late.settled_at) == date(2024, 7, 1)
    assert past_imports(shop)[0].changed == 1
    assert_sound(shop)
    assert result.batch_id is not None
    undo_import(shop, result.batch_id)
    assert not every_complaint(shop)[1].ended_elsewhere
    assert_sound(shop)


def test_what_somebody_went_on_with_here_stays_open(shop: Desk, tmp_path: Path) -> None:
    brought(shop, tmp_path)
    late = every_complaint(shop)[1]
    rename_complaint(shop, late.id, "Parcel late by a week")
    seen = brought(shop, tmp_path, LATER).preview

    assert not every_complaint(shop)[1].ended_elsewhere
    assert any("went on with it here" in each.reason for each in seen.problems)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_two_imports_of_a_complaint_are_taken_back_in_any_order(
    order: tuple[int, int], shop: Desk, tmp_path: Path
) -> None:
    batches = [brought(shop, tmp_path).batch_id, brought(shop, tmp_path, LATER).batch_id]
    for at in order:
        batch_id = batches[at]
        assert batch_id is not None
        undo_import(shop, batch_id)
        assert_sound(shop)

    assert every_complaint(shop) == () and names(shop) == []
