"""What the next person must know of a complaint, composed from its facts and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from csdesk.domain.complaint import ComplaintFacts, Feeling, Stage
from csdesk.domain.redress import RedressKind

_FEELINGS = {
    Feeling.CALM: "They are calm.",
    Feeling.LET_DOWN: "They feel let down.",
    Feeling.ANGRY: "They are angry.",
}
_NEXT = {
    Stage.LISTENING: "Next: hear it out and read it back.",
    Stage.EMPATHIZING: "Next: tell them that we heard it, and how our side looks.",
    Stage.ACTING: "Next: offer ways to put it right, and agree on one.",
    Stage.PROMISE_OPEN: "Next: keep the promise.",
    Stage.FOLLOW_UP_DUE: "Next: ask how it went.",
    Stage.SETTLING: "Next: settle it.",
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
    lines = [f"{customer}, {moment(complaint.opened_at)}: “{complaint.words}”"]
    if listen is not None:
        lines.append(f"Understood so far: {listen.summary}" if listen.summary else "")
        lines.append(f"They seek: {listen.seeks}" if listen.seeks else "")
        lines.append("" if listen.feeling is None else _FEELINGS[listen.feeling])
    if complaint.is_safety:
        lines.append("Somebody could get hurt.")
    if complaint.at_stake_minor:
        lines.append(f"At stake: {money(complaint.at_stake_minor)}")
    chosen = next((option.title for option in facts.options if option.chosen), "")
    lines.append(f"Agreed: {chosen}" if chosen else "")
    lines += [f"{_given(kind)}: {_lines(facts, kind)}" for kind in RedressKind if facts.lines(kind)]
    lines += [
        f"Promised by {moment(promise.due_at)}: {promise.what}"
        for promise in facts.promises
        if promise.is_open
    ]
    lines.append(f"Final say given: {complaint.final_say}" if complaint.final_say else "")
    lines.append(f"How they like it: {'; '.join(wishes)}" if wishes else "")
    lines.append(_NEXT.get(facts.stage, ""))
    return "\n".join(line for line in lines if line)


def _given(kind: RedressKind) -> str:
    return "Remedy" if kind is RedressKind.REMEDY else "Goodwill"


def _lines(facts: ComplaintFacts, kind: RedressKind) -> str:
    return ", ".join(line.what or line.form.replace("_", " ") for line in facts.lines(kind))
