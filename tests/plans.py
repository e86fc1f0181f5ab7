"""How SQLite goes about what a service asks: whether it reads an index, scans or sorts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa

from csdesk.desk import Desk


def plans_of(desk: Desk, act: Callable[[], object]) -> list[str]:
    """The plan of every statement that an act reads with, one line each."""
    asked: list[tuple[str, Any]] = []
    with desk.store.read() as work:
        engine = work.connection.engine

    @sa.event.listens_for(engine, "before_cursor_execute")
    def hear(_connection: Any, _cursor: Any, statement: str, values: Any, *_: Any) -> None:
        asked.append((statement, values))

    act()
    sa.event.remove(engine, "before_cursor_execute", hear)
    with desk.store.read() as work:
        return [
            " / ".join(
                row.detail
                for row in work.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}", values)
            )
            for text, values in asked
            if text.startswith(("SELECT", "WITH"))
        ]
