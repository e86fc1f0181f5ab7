"""Finishing one of the three steps: its facts, its minutes and its draft in one action."""

from __future__ import annotations

from csdesk.desk import Desk
from csdesk.domain.complaint import ActDraft, ComplaintFacts, EmpathizeStep, ListenDraft
from csdesk.services.complaints import keep_act
from csdesk.services.efforts import add_step_minutes
from csdesk.services.hearing import keep_empathize, keep_listen
from csdesk.store import complaint_rows as rows

Step = ListenDraft | EmpathizeStep | ActDraft


def finish_step(
    desk: Desk,
    value: Step,
    *,
    seconds: int = 0,
    note: str = "",
    over: bool = False,
    draft: str = "",
) -> ComplaintFacts:
    """Passes the gate of a step, writes its minutes down and drops its draft: one undo for all.

    Args:
        value: the step as typed; which one it is follows from its kind.
        seconds, note, over: what the clock counted, as ``count_step`` takes it.
        draft: the name under which the step was kept while it was typed.
    Raises: as ``save_listen``, ``save_empathize`` and ``save_act``; nothing was saved then.
    """
    step = value if isinstance(value, EmpathizeStep) else value.step
    with desk.store.write(_verb(value), desk.now()) as work:
        match value:
            case ListenDraft():
                keep_listen(desk, work, value, done=True)
            case EmpathizeStep():
                keep_empathize(desk, work, value, done=True)
            case ActDraft():
                keep_act(desk, work, value, done=True)
        if seconds:
            add_step_minutes(desk, work, step.complaint_id, seconds, note, over)
        if draft:
            work.drafts.drop(draft)
        return rows.complaint_facts(work, step.complaint_id)


def _verb(value: Step) -> str:
    """In History a finished step reads as one that was saved."""
    kinds: dict[type[Step], str] = {
        ListenDraft: "save_listen",
        EmpathizeStep: "save_empathize",
        ActDraft: "save_act",
    }
    return kinds[type(value)]
