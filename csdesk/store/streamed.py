"""Rows of a query that are fetched while somebody walks through them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa

from csdesk.progress import listen

ROWS_A_STEP = 500


def count_of(connection: sa.Connection, query: sa.Select[Any] | sa.CompoundSelect[Any]) -> int:
    """How many rows a query has."""
    bare = query.order_by(None).subquery()
    return connection.scalar(sa.select(sa.func.count()).select_from(bare)) or 0


def in_steps(
    connection: sa.Connection, query: sa.Select[Any] | sa.CompoundSelect[Any]
) -> Iterator[Sequence[sa.Row[Any]]]:
    """All rows of a query, some hundred at a time; no more of them lie in memory together.

    Raises: Cancelled: between two steps, where the person asked to stop.
    """
    with connection.execute(query, execution_options={"yield_per": ROWS_A_STEP}) as result:
        for rows in result.partitions():
            listen()
            yield rows
