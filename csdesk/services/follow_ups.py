"""Asking afterwards how it went: what they answered, and calling back who is not happy."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from csdesk.desk import Desk
from csdesk.domain.errors import Refused, RuleBroken
from csdesk.domain.follow_up import Answer, FollowUp
from csdesk.domain.shop import ListName
from csdesk.domain.wording import require_length
from csdesk.store.unit_of_work import Work


def answer_follow_up(
    desk: Desk, follow_up_id: int, answer: Answer, *, by_card: bool = False
) -> FollowUp:
    """Keeps what the customer said when asked; an unhappy answer makes a call-back due.

    Args:
        by_card: it was read from a printed card.
    Raises: Refused("follow_up.empty"): neither a score nor words;
            Refused("follow_up.range"): a score off its scale; RuleBroken("follow_up.over").
    """
    check_scores(answer)
    require_length(answer.words)
    if answer == Answer(words=answer.words) and not answer.words.strip():
        raise Refused("follow_up.empty", "Write down a score or what they said.")
    now = desk.now()
    with desk.store.write("answer_follow_up", now) as work:
        asked = _waiting(work, follow_up_id)
        return work.follow_ups.replace(
            replace(
                asked,
                answered_at=now,
                satisfaction=answer.satisfaction,
                ease=answer.ease,
                recommend=answer.recommend,
                words=answer.words.strip(),
                by_card=by_card,
            )
        )


def check_scores(answer: Answer) -> None:
    """Raises: Refused("follow_up.range"): a score is off its scale."""
    scales = ((answer.satisfaction, 1, 5), (answer.ease, 1, 7), (answer.recommend, 0, 10))
    if any(score is not None and not low <= score <= high for score, low, high in scales):
        raise Refused("follow_up.range", "One of the scores is off its scale.")


def _waiting(work: Work, follow_up_id: int) -> FollowUp:
    asked = work.follow_ups.require(follow_up_id)
    if asked.is_over:
        raise RuleBroken("follow_up.over", "This was answered or declined already.")
    return asked


def decline_follow_up(desk: Desk, follow_up_id: int) -> FollowUp:
    """The customer would rather not be asked.

    Raises: RuleBroken("follow_up.over").
    """
    now = desk.now()
    with desk.store.write("decline_follow_up", now) as work:
        return work.follow_ups.replace(replace(_waiting(work, follow_up_id), declined_at=now))


def called_back(
    desk: Desk,
    follow_up_id: int,
    words: str = "",
    *,
    at: datetime | None = None,
    theme_id: int | None = None,
) -> FollowUp:
    """An unhappy customer was called back, by whoever is at the desk.

    Args:
        words: what came of it.
        at: when, where that was earlier than now; within 24 hours of the answer is on time.
        theme_id: the cause it was about, so that what changes in the shop can be measured.
    Raises: RuleBroken("follow_up.no_call_owed"): nobody waits for a call, or no longer;
            Refused("follow_up.called_at"): that is before they answered, or still to come;
            Refused("follow_up.theme"): the theme is none of the shop's causes.
    """
    require_length(words)
    now = desk.now()
    called_at = at or now
    with desk.store.write("called_back", now) as work:
        asked = work.follow_ups.require(follow_up_id)
        if asked.call_back_due_at is None or asked.answered_at is None:
            raise RuleBroken("follow_up.no_call_owed", "Nobody waits for this call any more.")
        earliest = min(asked.answered_at, now).replace(second=0, microsecond=0)
        if not earliest <= called_at <= now:
            raise Refused("follow_up.called_at", "The call lies between their answer and now.")
        theme = None if theme_id is None else work.list_items.require(theme_id)
        if theme is not None and theme.list_name is not ListName.CAUSE:
            raise Refused("follow_up.theme", "Choose one of the causes on the shop’s list.")
        return work.follow_ups.replace(
            replace(
                asked,
                called_back_at=called_at,
                called_back_by=desk.store.person_id,
                call_back_words=words.strip(),
                theme_id=theme_id,
            )
        )
