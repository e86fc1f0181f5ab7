"""Today: what needs somebody, and how the shop is doing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from statistics import median

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.listings import Board, Task, TaskKind
from csdesk.domain.opening_hours import OpeningHours, known_hours
from csdesk.domain.second_failure import Trial
from csdesk.domain.shop import Shop
from csdesk.services.drafts import waiting_drafts
from csdesk.services.first_reply import waited_for_reply
from csdesk.store import board as rows
from csdesk.store import tasks as task_rows
from csdesk.store.failure_rows import second_failures
from csdesk.store.unit_of_work import Work

MOST_TIPPED_SHOWN = 20
MOST_SILENT_SHOWN = 20
ENOUGH_TO_TELL = 5
"""So many entries of minutes tell how long something usually takes."""


def board(desk: Desk) -> Board:
    """What needs somebody now, oldest promise first; money never decides the order."""
    with desk.store.read() as work:
        known = _board(desk, work)
        tasks = _tasks(desk, work)
    return replace(known, tasks=(*tasks, *_drafts(desk)))


def count_tasks(desk: Desk) -> int:
    """How many things need somebody now, without all that is said of them."""
    with desk.store.read() as work:
        now, today = desk.now(), desk.today()
        found = task_rows.tasks(work.connection, now, desk.end_of(today), today)
    return len(found) + len(waiting_drafts(desk))


def _board(desk: Desk, work: Work) -> Board:
    connection, now, today = work.connection, desk.now(), desk.today()
    months = rows.months_until(today)
    return Board(
        tasks=(),
        promises_kept=rows.promises_kept(connection, months, now),
        first_reply_hours=rows.first_reply(connection, months, now),
        open_complaints=rows.open_complaints(connection, months, now),
        service_share=rows.service_share(connection, months),
        tipped=rows.tipped(connection, MOST_TIPPED_SHOWN),
        week=rows.promises_of_week(connection, today, now),
        praise=rows.praise(connection),
        customers=rows.count(connection, Noun.CUSTOMER),
        complaints=rows.count(connection, Noun.COMPLAINT),
        silent=rows.silent(connection, today, now, MOST_SILENT_SHOWN),
    )


def _tasks(desk: Desk, work: Work) -> tuple[Task, ...]:
    """The tasks with what is known of how long they take, of wishes, and of earlier failures."""
    connection, now, today = work.connection, desk.now(), desk.today()
    found = task_rows.tasks(connection, now, desk.end_of(today), today)
    shop = work.settings.read()
    hours = known_hours(shop.opening_hours, shop.language)
    customers = {task.customer_id for task in found} - {0}
    wishes = task_rows.wishes_of(connection, customers)
    failed = second_failures(connection, [task.complaint_id for task in found if task.complaint_id])
    usual = _usual_minutes(task_rows.latest_minutes(connection))
    return tuple(
        replace(
            _clocked(desk, task, shop, hours),
            wishes=wishes.get(task.customer_id),
            let_down_before=_title(failed.get(task.complaint_id or 0)),
            usual_minutes=usual.get(task.category_id, usual.get(None)),
        )
        for task in found
    )


def _clocked(desk: Desk, task: Task, shop: Shop, hours: OpeningHours | None) -> Task:
    """How long somebody waits for a first reply, on the clock of the opening hours."""
    if task.kind is not TaskKind.WAITING or task.due_at is None:
        return task
    return replace(task, **waited_for_reply(desk, shop, hours, task.due_at)._asdict())


def _title(before: Trial | None) -> str:
    return "" if before is None else before.title


def _usual_minutes(latest: Iterable[tuple[int | None, int]]) -> dict[int | None, int]:
    """Category -> minutes one sitting usually takes; None: of whatever kind."""
    by_category: dict[int | None, list[int]] = {None: []}
    for category, minutes in latest:
        by_category[None].append(minutes)
        if category is not None:
            by_category.setdefault(category, []).append(minutes)
    return {
        category: round(median(minutes))
        for category, minutes in by_category.items()
        if len(minutes) >= ENOUGH_TO_TELL
    }


def _drafts(desk: Desk) -> tuple[Task, ...]:
    """New complaints that were begun and put aside."""
    return tuple(
        Task(TaskKind.DRAFT, draft.customer_id or 0, draft.who, draft.words, "", draft.at)
        for draft in waiting_drafts(desk)
    )
