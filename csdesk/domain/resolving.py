"""How long it took until a complaint was settled, for the first time and for good; reopening."""

from __future__ import annotations

from datetime import datetime, timedelta

from csdesk.domain.complaint import ComplaintFacts, Stage
from csdesk.domain.errors import Refused, RuleBroken

STAYS_SETTLED_FOR = timedelta(days=14)
"""Taken up again within this time, it was not resolved at the first contact."""


def first_settled_at(facts: ComplaintFacts) -> datetime | None:
    """When it was settled here for the first time; None where it never was."""
    settled = [again.settled_at for again in facts.reopenings]
    if facts.complaint.settled_at is not None:
        settled.append(facts.complaint.settled_at)
    return min((at for at in settled if _settled_here(facts, at)), default=None)


def _settled_here(facts: ComplaintFacts, at: datetime) -> bool:
    """Whether an end was ours: what came in over had ended before anybody here listened."""
    if facts.complaint.batch_id is None:
        return True
    heard_at = None if facts.listen is None else facts.listen.done_at
    return heard_at is not None and heard_at <= at


def first_time_to_resolve(facts: ComplaintFacts) -> timedelta | None:
    """From the complaint until it was first settled, however often it came back after that."""
    settled_at = first_settled_at(facts)
    return None if settled_at is None else _passed(facts.complaint.opened_at, settled_at)


def full_time_to_resolve(facts: ComplaintFacts) -> timedelta | None:
    """From the complaint until it was last settled; None while it is open, or ended elsewhere."""
    settled_at = facts.complaint.settled_at
    if settled_at is None or facts.complaint.ended_elsewhere:
        return None
    return _passed(facts.complaint.opened_at, settled_at)


def _passed(start: datetime, end: datetime) -> timedelta:
    """Never below nothing, whatever the clock of the computer did in between."""
    return max(end - start, timedelta())


def contacts_until_settled(facts: ComplaintFacts) -> int:
    """How often they were spoken with until it was first settled.

    The call or visit it came in by is one. So is each contact after it, and a first reply that
    was given on another day where no contact of that day is written down.
    """
    opened_at = facts.complaint.opened_at
    until = first_settled_at(facts)
    after = [at for at in facts.contacted_at if at > opened_at and (until is None or at <= until)]
    spoken = 1 + len(after)
    replied_at = None if facts.empathize is None else facts.empathize.acknowledged_at
    if replied_at is not None:
        days = {_day(facts, at) for at in (opened_at, *after)}
        spoken += _day(facts, replied_at) not in days
    return spoken


def _day(facts: ComplaintFacts, at: datetime) -> object:
    """The day in the zone the complaint was written down in."""
    return (at + timedelta(minutes=facts.complaint.offset_minutes)).date()


def resolved_at_first_contact(facts: ComplaintFacts, now: datetime) -> bool | None:
    """Whether one contact was enough, and it stayed settled for 14 days.

    None where that can't be known yet: it was never settled, or less than 14 days ago.
    """
    settled_at = first_settled_at(facts)
    if settled_at is None:
        return None
    if contacts_until_settled(facts) > 1 or came_back_soon(facts):
        return False
    return True if now - settled_at >= STAYS_SETTLED_FOR else None


def came_back_soon(facts: ComplaintFacts) -> bool:
    """Whether it was taken up again within 14 days of being first settled."""
    settled_at = first_settled_at(facts)
    again = min((each.at for each in facts.reopenings), default=None)
    return settled_at is not None and again is not None and again - settled_at <= STAYS_SETTLED_FOR


def may_reopen(facts: ComplaintFacts, reason: str, new_facts: str = "") -> None:
    """Stops a reopening without a reason, or after the final say without anything new.

    Raises: Refused("complaint.reason"): it is not said why;
            RuleBroken("complaint.not_settled"): there is nothing to reopen;
            RuleBroken("complaint.final_say"): the last word was said, and nothing new is known.
    """
    if not reason.strip():
        raise Refused("complaint.reason", "Say in a few words why it is taken up again.")
    if facts.stage is not Stage.SETTLED:
        raise RuleBroken("complaint.not_settled", "This complaint is not settled.")
    if wants_new_facts(facts) and not new_facts.strip():
        raise RuleBroken(
            "complaint.final_say",
            "The final say was given. Only new facts take this up again: write down what nobody "
            "knew then, or enclose a photo of it.",
        )


def wants_new_facts(facts: ComplaintFacts) -> bool:
    """Whether only something new takes it up again, and no enclosed photo has shown any yet."""
    said_at = facts.complaint.final_say_at
    if said_at is None:
        return False
    since = max((said_at, *(again.at for again in facts.reopenings)))
    return not any(at > since for at in facts.enclosed_at)
