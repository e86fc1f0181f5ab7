"""Undo: puts back what one action changed, as an action that can be undone in turn."""

from __future__ import annotations

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.errors import RuleBroken
from csdesk.domain.history import Action, Change, Kind
from csdesk.store import history
from csdesk.store.unit_of_work import Work


def undo(desk: Desk, action_id: str) -> Action:
    """Puts everything back that an action changed, and returns the action that did so.

    Raises:
        RuleBroken("undo.changed_since"): something of it was changed again since then.
        RuleBroken("undo.not_possible"): an import is taken back by ``undo_import``.
    """
    with desk.store.write("undo", desk.now()) as work:
        done = history.changes(work.connection, history.history.c.action == action_id)
        if not done or any(change.kind in _IMPORTS for change in done):
            raise RuleBroken("undo.not_possible", "This can't be undone from here.")
        for change in reversed(done):
            _put_back(work, change)
        assert work.journal is not None
        return work.journal.action


_IMPORTS = {Kind.IMPORTED, Kind.UNDONE_IMPORT}


def _put_back(work: Work, change: Change) -> None:
    shelf = work.shelf_of(Noun(change.noun))
    if change.before is None and change.after is None:
        raise RuleBroken("undo.not_possible", "The values of this change were erased.")
    if shelf.plain(change.noun_id) != change.after:
        raise RuleBroken(
            "undo.changed_since", "It was changed again since then, so it stays as it is now."
        )
    shelf.restore(change.noun_id, change.before)
