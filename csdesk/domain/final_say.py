"""The shop's last word on a complaint: when it may be given."""

from __future__ import annotations

from datetime import datetime

from csdesk.domain.complaint import ComplaintFacts, Stage, require, stage_of
from csdesk.domain.errors import RuleBroken


def may_have_final_say(facts: ComplaintFacts) -> None:
    """Stops a last word that comes too early, or a second time.

    Raises: RuleBroken("complaint.stage"): they were not heard, or not told so, yet;
            RuleBroken("complaint.final_say_given"): it was given; only new facts reopen it;
            RuleBroken("complaint.parted"): the shop parted from this customer.
    """
    given_at, again_at = facts.complaint.final_say_at, taken_up_at(facts)
    if given_at is not None and (again_at is None or again_at < given_at):
        raise RuleBroken(
            "complaint.final_say_given",
            "The final say was given already. Only new facts take this up again.",
        )
    if stage_of(facts) is Stage.PARTED:
        raise RuleBroken("complaint.parted", "You parted with this customer. Take that back first.")
    require(facts, Stage.ACTING)


def taken_up_at(facts: ComplaintFacts) -> datetime | None:
    """When it was last reopened; None where it never was."""
    every = [again.at for again in facts.reopenings]
    return max(every, default=facts.complaint.reopened_at)
