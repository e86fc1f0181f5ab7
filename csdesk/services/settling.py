"""How a complaint ended, and taking it up again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from csdesk.desk import Desk
from csdesk.domain.complaint import (
    Complaint,
    ComplaintFacts,
    Outcome,
    Stage,
    require,
    requires_offering,
)
from csdesk.domain.effort import Measured
from csdesk.domain.errors import Refused
from csdesk.domain.ours import ours
from csdesk.domain.reopening import Reopening
from csdesk.domain.resolving import may_reopen
from csdesk.domain.shop import ListName
from csdesk.domain.wording import require_length
from csdesk.services.efforts import add_minutes
from csdesk.services.gates import open_facts
from csdesk.services.offerings import not_offered
from csdesk.store import complaint_rows as rows
from csdesk.store.unit_of_work import Work

NOT_ASKED = ours("Not asked")
"""Kept on file as a view, where somebody decided not to ask for it."""


@dataclass(frozen=True, slots=True)
class Views:
    """How it ended in three pairs of eyes, each in a line, ``NOT_ASKED``, or empty."""

    customer: str = ""
    served: str = ""
    owner: str = ""


def settle(
    desk: Desk,
    complaint_id: int,
    outcome: Outcome,
    cause_id: int,
    *,
    estimated_minutes: int | None = None,
    offering_id: int | None = None,
    new_offering: str = "",
    views: Views | None = None,
) -> ComplaintFacts:
    """Settles a complaint with its outcome and cause.

    Args:
        estimated_minutes: the usual minutes, written down as estimated where none were counted.
        offering_id: what was asked for that the shop does not offer; what is known stays.
        new_offering: the same by its name, where the shop’s list does not have it yet.
        views: how it ended in the eyes of those concerned; None: what is on file stays.
    Raises: RuleBroken("complaint.stage"): a promise is open, or nobody asked how it went;
            Refused("complaint.cause"): the cause is none of the shop’s list;
            Refused("complaint.outcome"): only a file from another program brings that one;
            Refused("complaint.offering"): it is not said what the shop does not offer.
    """
    now = desk.now()
    with desk.store.write("settle", now) as work:
        facts = open_facts(work, complaint_id)
        require(facts, Stage.SETTLING)
        if outcome is Outcome.ENDED_ELSEWHERE:
            raise Refused("complaint.outcome", "Say how it ended here.")
        if work.list_items.require(cause_id).list_name is not ListName.CAUSE:
            raise Refused("complaint.cause", "Choose one of the causes on the shop’s list.")
        complaint = _seen_by(facts.complaint, views)
        if requires_offering(outcome):
            offering = _offering(work, complaint, offering_id, new_offering)
            complaint = replace(complaint, offering_id=offering)
        if estimated_minutes and facts.minutes == 0:
            add_minutes(
                *(desk, work, complaint.customer_id, estimated_minutes, complaint.person_id),
                *(complaint.id, Measured.ESTIMATED),
            )
        settled_at = max(now, complaint.opened_at)  # whatever the clock did in between
        work.complaints.replace(
            replace(complaint, outcome=outcome, cause_id=cause_id, settled_at=settled_at)
        )
        return rows.complaint_facts(work, complaint_id)


def _offering(work: Work, complaint: Complaint, offering_id: int | None, name: str) -> int:
    if name.strip():
        return not_offered(work, name).id
    if offering_id is not None:
        return work.offerings.require(offering_id).id
    if complaint.offering_id is None:
        raise Refused("complaint.offering", "Say what they asked for that you do not offer.")
    return complaint.offering_id


def save_views(desk: Desk, complaint_id: int, views: Views) -> Complaint:
    """Writes down how it ended in the eyes of those concerned; also once it is settled.

    Raises: NotFound: the complaint is gone.
    """
    with desk.store.write("save_views", desk.now()) as work:
        complaint = work.complaints.require(complaint_id)
        return work.complaints.replace(_seen_by(complaint, views))


def _seen_by(complaint: Complaint, views: Views | None) -> Complaint:
    if views is None:
        return complaint
    require_length(views.customer, views.served, views.owner)
    return replace(
        complaint,
        customer_view=views.customer.strip(),
        served_view=views.served.strip(),
        owner_view=views.owner.strip(),
    )


def reopen(desk: Desk, complaint_id: int, reason: str, new_facts: str = "") -> ComplaintFacts:
    """Takes a settled complaint up again, at the Act step; what was given stays given.

    One that ended before it came here begins with listening: nobody here did so yet.

    Args:
        new_facts: what nobody knew when the final say was given.
    Raises: Refused("complaint.reason"), RuleBroken("complaint.not_settled",
            "complaint.final_say"): as ``may_reopen`` says; NotFound: it is gone.
    """
    require_length(reason, new_facts)
    now = desk.now()
    with desk.store.write("reopen", now) as work:
        facts = rows.complaint_facts(work, complaint_id)
        may_reopen(facts, reason, new_facts)
        complaint, why = facts.complaint, reason.strip()
        assert complaint.settled_at is not None
        said_at = complaint.final_say_at or complaint.settled_at
        at = max(now, complaint.settled_at, said_at)  # whatever the clock did in between
        work.reopenings.add(
            Reopening(
                complaint_id=complaint_id,
                at=at,
                settled_at=complaint.settled_at,
                reason=why,
                new_facts=new_facts.strip(),
                person_id=desk.store.person_id,
            )
        )
        outcome = None if complaint.ended_elsewhere else complaint.outcome
        open_again = replace(complaint, settled_at=None, outcome=outcome)
        work.complaints.replace(replace(open_again, reopened_at=now, reopened_reason=why))
        if facts.act is not None:
            work.act_steps.replace(replace(facts.act, done_at=None))
        return rows.complaint_facts(work, complaint_id)
