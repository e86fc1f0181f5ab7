"""Sales that earlier exports of the same list brought, for those that it tells otherwise now."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import sqlalchemy as sa

from csdesk.store.bulk import Sold
from csdesk.store.purchases import import_batch


class Listed(NamedTuple):
    """A sale, or money given back, with the mark by which its list knows it."""

    fingerprint: str
    is_back: bool
    """Money that was given back."""
    sold: Sold


def sales_listed(
    connection: sa.Connection, layout: str, program: str, *, is_known: bool
) -> Iterator[Listed]:
    """Every purchase that lists of this layout and program brought, taken back or not.

    Args:
        is_known: the layout tells the program, so imports of old that do not name it are its own.
    """
    batch = import_batch.c
    programs = {program, ""} if is_known else {program}
    mine = sa.select(batch.id).where(batch.layout == layout, batch.program.in_(programs))
    ids = connection.scalars(mine).all()
    if not ids or not program:
        return
    told = ", ".join(Sold._fields)
    places = ", ".join("?" * len(ids))
    rows = connection.exec_driver_sql(
        f"SELECT fingerprint, return_of IS NOT NULL OR gross_minor < 0, {told} FROM purchase "
        f"WHERE batch_id IN ({places}) AND fingerprint IS NOT NULL ORDER BY id",
        tuple(ids),
    )
    for fingerprint, is_back, *facts in rows:
        sold = Sold._make(facts)
        sold = sold._replace(margin_estimated=bool(sold.margin_estimated))
        yield Listed(fingerprint, bool(is_back), sold)
