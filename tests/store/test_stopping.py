"""A long look at the shop can be stopped half-way through a statement."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from csdesk.desk import Desk
from csdesk.domain.errors import Cancelled
from csdesk.progress import Progress, stoppable, unwatched
from csdesk.store import engine

ENDLESS = sa.text(
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
)


@stoppable
def count_for_ever(desk: Desk, *, progress: Progress = unwatched) -> None:
    with desk.store.read() as work:
        work.connection.execute(ENDLESS)


def test_one_statement_that_would_take_for_ever_ends_when_a_person_stops_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "_STEPS_A_LOOK", 1_000)
    asked = 0

    def stop(done: int, total: int, what: str = "") -> None:
        nonlocal asked
        asked += 1
        if asked == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        count_for_ever(desk, progress=stop)

    with desk.store.read() as work:
        assert work.settings.read() is not None, "the next look goes on as if nothing was"
