"""What the next person must know of a complaint, composed from its facts and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from csdesk.domain.complaint import ComplaintFacts, Feeling, Stage
from csdesk.domain.history_called import CALLED
from csdesk.domain.ours import ours
from csdesk.domain.redress import RedressKind
from csdesk.domain.spoken import said

_FEELINGS = {
    Feeling.CALM: ours("They are calm."),
    Feeling.LET_DOWN: ours("They feel let down."),
    Feeling.ANGRY: ours("They are angry."),
}
_GIVEN = {
    RedressKind.REMEDY: ours("Remedy: {what}"),
    RedressKind.GOODWILL: ours("Goodwill: {what}"),
}
_NEXT = {
    Stage.LISTENING: ours("Next: hear it out and read it back."),
    Stage.EMPATHIZING: ours("Next: tell them that we heard it, and how our side looks."),
    Stage.ACTING: ours("Next: offer ways to put it right, and agree on one."),
    Stage.PROMISE_OPEN: ours("Next: keep the promise."),
    Stage.FOLLOW_UP_DUE: ours("Next: ask how it went."),
    Stage.SETTLING: ours("Next: settle it."),
}


def handover_brief(
    facts: ComplaintFacts,
    customer: str,
    wishes: tuple[str, ...],
    money: Callable[[int], str],
    moment: Callable[[datetime], str],
) -> str:
    """The brief of a handover, a line a fact; what nobody knows is left out.

    Args:
        wishes: how the customer likes to be treated.
        money, moment: how amounts (minor units) and moments are written.
    """
    complaint, listen = facts.complaint, facts.listen
    lines = [
        said(
            "{customer}, {moment}: “{words}”",
            customer=customer,
            moment=moment(complaint.opened_at),
            words=complaint.words,
        )
    ]
    if listen is not None:
        lines.append(
            said("Understood so far: {words}", words=listen.summary) if listen.summary else ""
        )
        lines.append(said("They seek: {words}", words=listen.seeks) if listen.seeks else "")
        lines.append("" if listen.feeling is None else said(_FEELINGS[listen.feeling]))
    if complaint.is_safety:
        lines.append(said("Somebody could get hurt."))
    if complaint.at_stake_minor:
        lines.append(said("At stake: {amount}", amount=money(complaint.at_stake_minor)))
    chosen = next((option.title for option in facts.options if option.chosen), "")
    lines.append(said("Agreed: {option}", option=chosen) if chosen else "")
    lines += [
        said(_GIVEN[kind], what=_lines(facts, kind)) for kind in RedressKind if facts.lines(kind)
    ]
    lines += [
        said("Promised by {moment}: {what}", moment=moment(promise.due_at), what=promise.what)
        for promise in facts.promises
        if promise.is_open
    ]
    lines.append(
        said("Final say given: {words}", words=complaint.final_say) if complaint.final_say else ""
    )
    lines.append(said("How they like it: {wishes}", wishes="; ".join(wishes)) if wishes else "")
    lines.append(said(_NEXT.get(facts.stage, "")))
    return "\n".join(line for line in lines if line)


def _lines(facts: ComplaintFacts, kind: RedressKind) -> str:
    return ", ".join(line.what or said(CALLED[line.form]) for line in facts.lines(kind))
