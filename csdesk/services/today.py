"""Today: what needs somebody, and how the shop is doing."""

from __future__ import annotations

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.listings import Board
from csdesk.store import board as rows
from csdesk.store.unit_of_work import Work

MOST_TIPPED_SHOWN = 20


def board(desk: Desk) -> Board:
    """What needs somebody now, oldest promise first; money never decides the order."""
    with desk.store.read() as work:
        return _board(desk, work)


def _board(desk: Desk, work: Work) -> Board:
    connection, now, today = work.connection, desk.now(), desk.today()
    months = rows.months_until(today)
    return Board(
        tasks=rows.tasks(connection, now, desk.end_of(today), today),
        promises_kept=rows.promises_kept(connection, months, now),
        first_reply_hours=rows.first_reply(connection, months, now),
        open_complaints=rows.open_complaints(connection, months, now),
        service_share=rows.service_share(connection, months),
        tipped=rows.tipped(connection, MOST_TIPPED_SHOWN),
        week=rows.promises_of_week(connection, today, now),
        praise=rows.praise(connection),
        customers=rows.count(connection, Noun.CUSTOMER),
        complaints=rows.count(connection, Noun.COMPLAINT),
    )
