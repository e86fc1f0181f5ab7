"""Logging an exchange with a customer, and all that came of it, in one go."""

from __future__ import annotations

from datetime import datetime

from csdesk.desk import Desk
from csdesk.domain.contact import Contact, ContactDraft
from csdesk.domain.effort import Measured
from csdesk.domain.errors import Refused, RuleBroken
from csdesk.domain.follow_up import Answer, FollowUp
from csdesk.domain.promise import Promise
from csdesk.services.efforts import add_minutes, require_theirs
from csdesk.services.promises import check_scores
from csdesk.store.unit_of_work import Work


def log_contact(desk: Desk, draft: ContactDraft, *, timed: bool = False) -> Contact:
    """Writes an exchange down with its minutes, the promise made in it and the score given.

    Args:
        timed: the minutes were counted by the timer.
    Raises: Refused("contact.empty"): nothing was said, promised, scored or timed.
            Refused("follow_up.range"): the score is off its scale.
            Refused("complaint.not_theirs"): the complaint is another customer's.
            RuleBroken("complaint.settled"): nothing more is promised on a settled complaint.
            NotFound: the customer or complaint is gone.
    """
    if not (draft.said.strip() or draft.promise.strip() or draft.minutes) and (
        draft.recommend is None
    ):
        raise Refused("contact.empty", "Write down what was said, or the minutes it took.")
    check_scores(Answer(recommend=draft.recommend))
    now = desk.now()
    with desk.store.write("log_contact", now) as work:
        work.customers.require(draft.customer_id)
        complaint = require_theirs(work, draft.customer_id, draft.complaint_id)
        if draft.promise.strip() and complaint is not None and complaint.settled_at is not None:
            raise RuleBroken("complaint.settled", "This complaint is settled. Reopen it first.")
        who = desk.store.person_id if draft.person_id is None else draft.person_id
        contact = work.contacts.add(_contact(desk, draft, who, now))
        if draft.minutes:
            measured = Measured.TIMER if timed else Measured.BY_HAND
            add_minutes(
                *(desk, work, draft.customer_id, draft.minutes, who, draft.complaint_id),
                *(measured, "", contact.id),
            )
        _promise_and_score(desk, work, draft, contact, now)
        return contact


def _contact(desk: Desk, draft: ContactDraft, who: int | None, now: datetime) -> Contact:
    return Contact(
        customer_id=draft.customer_id,
        at=now,
        offset_minutes=desk.offset_minutes(),
        channel=draft.channel,
        about=draft.about,
        said=draft.said.strip(),
        person_id=who,
        complaint_id=draft.complaint_id,
    )


def _promise_and_score(
    desk: Desk, work: Work, draft: ContactDraft, contact: Contact, now: datetime
) -> None:
    if draft.promise.strip():
        who = draft.promise_person_id
        work.promises.add(
            Promise(
                customer_id=draft.customer_id,
                what=draft.promise.strip(),
                due_at=draft.promise_due_at or desk.end_of(desk.today()),
                offset_minutes=desk.offset_minutes(),
                person_id=contact.person_id if who is None else who,
                complaint_id=draft.complaint_id,
                contact_id=contact.id,
                made_at=now,
            )
        )
    if draft.recommend is not None:
        work.follow_ups.add(
            FollowUp(
                customer_id=draft.customer_id,
                ask_on=desk.today(),
                person_id=contact.person_id,
                answered_at=now,
                recommend=draft.recommend,
            )
        )
