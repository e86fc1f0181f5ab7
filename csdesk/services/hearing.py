"""Listen and Empathize inside a larger piece of work: what is kept of each, and their gates."""

from __future__ import annotations

from dataclasses import replace

from csdesk.desk import Desk
from csdesk.domain.complaint import (
    EmpathizeStep,
    ListenDraft,
    Stage,
    missing_for_empathize,
    missing_for_listen,
    require,
)
from csdesk.domain.errors import Refused
from csdesk.domain.hearing import acknowledged, had_first_reply, holding, with_severity
from csdesk.domain.money import require_size
from csdesk.domain.question import AnsweredQuestion
from csdesk.domain.wording import require_length, texts_of, titled
from csdesk.services.gates import done_at, open_facts, pass_gate
from csdesk.store.complaints import answered_question
from csdesk.store.unit_of_work import Work


def check_stake(minor: int) -> None:
    """Raises: Refused("complaint.at_stake", "money.size"): no amount that can be at stake."""
    if minor < 0:
        raise Refused("complaint.at_stake", "Nothing less than nothing can be at stake.")
    require_size(minor)


def keep_listen(desk: Desk, work: Work, draft: ListenDraft, *, done: bool) -> None:
    """Keeps the Listen step, what it sets on the complaint, and the questions that were answered.

    Raises: as ``save_listen``.
    """
    check_stake(draft.at_stake_minor)
    require_length(*texts_of(draft))
    facts = open_facts(work, draft.step.complaint_id)
    complaint, step = facts.complaint, holding(facts.listen, draft.step, desk.now())
    was_done = None if facts.listen is None else facts.listen.done_at
    if done or was_done is not None:
        pass_gate("complaint.listen", missing_for_listen(complaint, step))
    judged = with_severity(
        *(complaint, draft.severity, draft.later_severity_reason), locked=had_first_reply(facts)
    )
    renamed = draft.title.strip() != complaint.title
    work.complaints.replace(
        replace(
            judged,
            title=(titled(draft.title) if renamed else "") or complaint.title,
            channel=draft.channel,
            category_id=draft.category_id,
            at_stake_minor=draft.at_stake_minor,
            is_safety=draft.is_safety,
            is_urgent=draft.is_urgent,
        )
    )
    work.listen_steps.put(replace(step, done_at=done_at(was_done, done, desk.now())))
    if draft.answered_questions is not None:
        _keep_answers(work, complaint.id, draft.answered_questions)


def _keep_answers(work: Work, complaint_id: int, answers: tuple[AnsweredQuestion, ...]) -> None:
    """What was answered, in its order; a question without an answer is not kept."""
    column = answered_question.c
    known = work.answered_questions.where(column.complaint_id == complaint_id, order=column.id)
    given = [answer for answer in answers if answer.answer.strip()]
    for position, answer in enumerate(given):
        kept = replace(
            answer,
            id=known[position].id if position < len(known) else 0,
            complaint_id=complaint_id,
            position=position,
            answer=answer.answer.strip(),
        )
        work.answered_questions.put(kept) if kept.id else work.answered_questions.add(kept)
    for gone in known[len(given) :]:
        work.answered_questions.remove(gone.id)


def keep_empathize(desk: Desk, work: Work, step: EmpathizeStep, *, done: bool) -> None:
    """Keeps the Empathize step.

    Raises: as ``save_empathize``.
    """
    require_length(*texts_of(step))
    facts = open_facts(work, step.complaint_id)
    require(facts, Stage.EMPATHIZING)
    told = acknowledged(facts.complaint, step, desk.now())
    was_done = None if facts.empathize is None else facts.empathize.done_at
    if done or was_done is not None:
        pass_gate("complaint.empathize", missing_for_empathize(told))
    work.empathize_steps.put(replace(told, done_at=done_at(was_done, done, desk.now())))
