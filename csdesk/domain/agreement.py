"""What was agreed with a customer: a yes to it holds for just that."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from csdesk.domain.complaint import ActDraft, ActStep, ComplaintFacts
from csdesk.domain.option import Option
from csdesk.domain.redress import Redress, RedressDraft, RedressKind

_MINUTE = timedelta(minutes=1)


def yes_holds(facts: ComplaintFacts, draft: ActDraft) -> bool:
    """Whether the yes in a draft is a new one, or was said to what the draft agrees.

    A yes from before the complaint was reopened was said to another agreement.
    """
    known, said_at = facts.act, draft.step.read_back_at
    if known is None or said_at is None or said_at != known.read_back_at:
        return True
    reopened_at = facts.complaint.reopened_at
    if reopened_at is not None and said_at < reopened_at:
        return False
    return _said(known, facts.options, _kept(facts, RedressKind.REMEDY)) == _said(
        draft.step, draft.options, draft.remedy
    ) and (
        _whats(_kept(facts, RedressKind.GOODWILL)) == _whats(draft.goodwill)
        and _same_promise(facts, draft)
        and _same_day(facts, draft)
    )


def holding_yes(facts: ComplaintFacts, draft: ActDraft, now: datetime) -> ActStep:
    """The Act step with its yes only where that was said to what is agreed now."""
    said_at = draft.step.read_back_at
    if yes_holds(facts, draft) or (said_at is not None and said_at >= now):
        return draft.step
    return replace(draft.step, read_back_at=None)


def _said(
    step: ActStep, options: tuple[Option, ...], remedy: tuple[Redress | RedressDraft, ...]
) -> tuple[object, ...]:
    chosen = [_plain(each.title or each.detail) for each in options if each.chosen]
    idea = _plain(step.counter_words)
    return chosen, idea, _plain(step.counter_answer) if idea else "", _whats(remedy)


def _kept(facts: ComplaintFacts, kind: RedressKind) -> tuple[Redress | RedressDraft, ...]:
    return facts.lines(kind)


def _whats(lines: tuple[Redress | RedressDraft, ...]) -> list[str]:
    return [_plain(line.what) for line in lines]


def _same_promise(facts: ComplaintFacts, draft: ActDraft) -> bool:
    mine = [each for each in facts.promises if each.contact_id is None]
    planned = draft.promise
    if planned is None or not planned.what.strip():
        return not any(each.is_open for each in mine)
    return any(
        _plain(each.what) == _plain(planned.what) and abs(each.due_at - planned.due_at) < _MINUTE
        for each in mine
    )


def _same_day(facts: ComplaintFacts, draft: ActDraft) -> bool:
    days: set[date] = {each.ask_on for each in facts.follow_ups}
    return draft.follow_up is None or draft.follow_up.ask_on in days


def _plain(words: str) -> str:
    return " ".join(words.split())
