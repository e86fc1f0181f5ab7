"""Every table of a shop file, known to one metadata; what migrations and checks import."""

from __future__ import annotations

from csdesk.store import (
    books_kept,
    complaints,
    correspondence,
    customers,
    drafts,
    efforts,
    history,
    import_memory,
    insight_kept,
    people,
    promises,
    purchases,
    screen_lock,
    search,
    shop_lists,
    sums,
)
from csdesk.store.rows import metadata

__all__ = [
    "APPLICATION_ID",
    "SCHEMA_VERSION",
    "books_kept",
    "complaints",
    "correspondence",
    "customers",
    "drafts",
    "efforts",
    "history",
    "import_memory",
    "insight_kept",
    "metadata",
    "people",
    "promises",
    "purchases",
    "screen_lock",
    "search",
    "shop_lists",
    "sums",
]

APPLICATION_ID = 0x43534B31
"""Marks a SQLite file as a shop file ("CSK1")."""

SCHEMA_VERSION = 6
"""What ``PRAGMA user_version`` of a current shop file says: the number of the last migration."""
