"""Whether History is still the one that the backups know: an end cut off in the file is found."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime

from csdesk.desk import Desk
from csdesk.domain.backup import Backup
from csdesk.domain.changes import Noun
from csdesk.domain.spoken import said
from csdesk.services.backup_places import identity_of
from csdesk.services.backups_kept import backups_within_reach
from csdesk.store.history import changes, of_row
from csdesk.store.history_checks import HeadTold, heads_differ
from csdesk.store.unit_of_work import Work

_MOST = 12
"""So many of the newest backups are asked."""
_RESTORED = "restored"


def unlike_backups(desk: Desk, work: Work) -> Iterator[str]:
    """Where History contradicts what a backup of this shop wrote down of it, or ends before it.

    What was undone by restoring an older backup is no contradiction.
    """
    shop = identity_of(work)
    told = [each.backup for each in backups_within_reach(desk, work) if each.is_own]
    mine = [each for each in told if each.is_good and each.shop == shop]
    restored = list(_restored(work))
    known = [
        each
        for each in mine
        if not any(each.number > number and each.made_at <= at for number, at in restored)
    ]
    yield from heads_differ(work.connection, (_head(desk, each) for each in known[:_MOST]))


def _restored(work: Work) -> Iterator[tuple[int, datetime]]:
    """Number of each backup that was ever restored, and when: what was newer then is not here.

    History says so itself: a note among the settings could be put there by anybody.
    """
    for change in changes(work.connection, *of_row(Noun.SETTING, _RESTORED)):
        with suppress(ValueError, TypeError, KeyError):
            told = json.loads((change.after or {})["value"])
            yield int(told["number"]), datetime.fromisoformat(told["at"])


def _head(desk: Desk, backup: Backup) -> HeadTold:
    on = desk.day_of(backup.made_at)
    return HeadTold(backup.history_seq, backup.history_chain, said("the backup of {day}", day=on))
