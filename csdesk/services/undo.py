"""Undo: puts back what one action changed, as an action that can be undone in turn."""

from __future__ import annotations

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.complaint import is_whole
from csdesk.domain.errors import RuleBroken
from csdesk.domain.history import FINAL_VERBS, Action, Change, Kind
from csdesk.services.unmerging import take_apart, who_was_joined
from csdesk.store import history
from csdesk.store.complaint_rows import complaint_facts
from csdesk.store.parting_rows import decisions
from csdesk.store.unit_of_work import Work
from csdesk.store.voucher_rows import are_broken


def undo(desk: Desk, action_id: str) -> Action:
    """Puts everything back that an action changed, and returns the action that did so.

    Raises:
        RuleBroken("undo.changed_since"): something of it was changed again since then, or
            something new speaks of it, or a complaint was settled on the strength of it.
        RuleBroken("undo.not_possible"): it was an import that was taken back; the file brings it
            in again. Or it was a look at payback or an opened coin, which are frozen.
        RuleBroken("import.undone"): this import was taken back already.
    """
    with desk.store.write("undo", desk.now(), undoes=action_id) as work:
        done = history.changes(work.connection, history.history.c.action == action_id)
        if not done or any(_is_final(change) for change in done):
            raise RuleBroken("undo.not_possible", "This can’t be undone from here.")
        joined = who_was_joined(done)
        if joined is not None:
            take_apart(work, joined, action_id)
        imported = [change for change in done if change.kind is Kind.IMPORTED]
        for change in imported or reversed(done if joined is None else ()):
            _put_back(work, change)
        assert work.journal is not None
        for complaint_id in work.journal.complaints:
            _require_whole(work, complaint_id)
        if are_broken(work.connection, _vouchers_of(done)):
            raise _changed_since()
        if Noun.PARTING in work.journal.touched:
            for customer_id in work.journal.customers:
                _require_one_parting(work, customer_id)
        return work.journal.action


def _is_final(change: Change) -> bool:
    return change.kind is Kind.UNDONE_IMPORT or change.verb in FINAL_VERBS


def _put_back(work: Work, change: Change) -> None:
    if change.kind is Kind.IMPORTED:
        assert work.journal is not None
        from csdesk.services.import_undo import take_import_back  # late: few sittings import

        take_import_back(work, int(change.noun_id), work.journal.action.at)
        return
    if change.noun == Noun.ATTACHMENT:
        return  # History holds no files: what points at it is put back, the file itself stays
    shelf = work.shelf_of(Noun(change.noun))
    if change.before is None and change.after is None:
        raise RuleBroken("undo.not_possible", "The values of this change were erased.")
    key = shelf.key_of(change.noun_id)
    if shelf.plain(key) != change.after:
        raise _changed_since()
    try:
        shelf.restore(key, change.before)
    except RuleBroken as error:
        raise _changed_since() from error


def _vouchers_of(done: tuple[Change, ...]) -> list[int]:
    """Lines of redress that the changes are about, themselves or by a use of them."""
    lines: set[int] = set()
    for change in done:
        if change.noun == Noun.REDRESS:
            lines.add(int(change.noun_id))
        elif change.noun == Noun.VOUCHER_USE:
            lines.update(row["redress_id"] for row in (change.before, change.after) if row)
    return sorted(lines)


def _require_whole(work: Work, complaint_id: int) -> None:
    if work.complaints.get(complaint_id) is None:
        return
    if not is_whole(complaint_facts(work, complaint_id)):
        raise _changed_since()


def _require_one_parting(work: Work, customer_id: int) -> None:
    if sum(decided.stands for decided in decisions(work, customer_id)) > 1:
        raise _changed_since()


def _changed_since() -> RuleBroken:
    return RuleBroken(
        "undo.changed_since", "More was done since then that builds on it, so it stays as it is."
    )
