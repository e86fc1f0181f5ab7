"""The shop file itself: where it lies, whether it was closed well, what was kept of a crash."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta

from csdesk.desk import Desk
from csdesk.domain.shop_file import KeptDraft, ShopFile
from csdesk.store.lock import Holder
from csdesk.store.unit_of_work import Work
from csdesk.synced_places import is_on_network, synced_by

_CLOCKS_DIFFER = timedelta(hours=1)


def about_shop_file(desk: Desk) -> ShopFile:
    """How the shop file was found when it was opened."""
    store = desk.store
    with store.read() as work:
        return ShopFile(
            path=store.path,
            is_read_only=store.is_read_only,
            is_protected=not all(
                os.access(each, os.W_OK) for each in (store.path, store.path.parent)
            ),
            synced_by=synced_by(store.path),
            is_on_network=is_on_network(store.path),
            ended_badly=store.left_by is not None,
            drafts=() if store.left_by is None else _kept_since(work, store.left_by),
            newest_entry=_ahead_of(work, desk.now()),
        )


def is_in_place(desk: Desk) -> bool:
    """Whether the file that is open still lies where it was opened; else nothing is written."""
    return desk.store.is_in_place


def _kept_since(work: Work, holder: Holder) -> tuple[KeptDraft, ...]:
    """Drafts of the sitting that was not closed."""
    try:
        since = datetime.fromisoformat(holder.since)
    except ValueError:
        return ()
    kept = work.drafts.kept_since(since if since.tzinfo else since.replace(tzinfo=UTC))
    return tuple(KeptDraft(name, at) for name, at in kept)


def _ahead_of(work: Work, now: datetime) -> datetime | None:
    """The newest moment of History, if the clock has not come there yet."""
    newest = work.newest_moment
    return newest if newest is not None and newest > now + _CLOCKS_DIFFER else None
