"""Logging an exchange with a customer, and all that came of it, in one go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from csdesk.desk import Desk
from csdesk.domain.complaint import Complaint
from csdesk.domain.contact import Contact, ContactDraft, require_sane
from csdesk.domain.customer import CustomerForm
from csdesk.domain.effort import Measured
from csdesk.domain.errors import RuleBroken
from csdesk.domain.follow_up import Answer, FollowUp
from csdesk.domain.listings import ComplaintRow
from csdesk.domain.promise import Promise
from csdesk.domain.wording import require_length, texts_of
from csdesk.services.customers import make_customer
from csdesk.services.efforts import add_minutes, require_theirs
from csdesk.services.enclosures import add_files
from csdesk.services.follow_ups import check_scores
from csdesk.store import complaint_rows
from csdesk.store.complaints import complaint
from csdesk.store.unit_of_work import Work

FINAL_SAY_RECENT = timedelta(days=365)
"""For so long a contact may well be about what the shop had the last word on."""


def log_contact(
    desk: Desk, draft: ContactDraft, *, timed: bool = False, new_customer: str = ""
) -> Contact:
    """Writes an exchange down with all that came of it: minutes, promise, score, files.

    About a complaint that somebody else looks after, it goes back to them, and waits on their
    Today until they have read it; also where the complaint is settled.

    Args:
        timed: the minutes were counted by the timer.
        new_customer: a name; they are added first, and the draft's customer is left alone.
    Raises: Refused("contact.empty"): nothing was said, promised, scored, enclosed or timed.
            Refused("contact.wait", "contact.toll"): see ``require_sane``.
            Refused("text.too_long"): more than one place can hold.
            Refused("follow_up.range"): the score is off its scale.
            Refused("complaint.not_theirs"): the complaint is another customer's.
            Refused("enclosure.…"): a file is too big or of a foreign kind.
            RuleBroken("complaint.settled"): nothing more is promised on a settled complaint.
            NotFound: the customer or complaint is gone.
    """
    require_sane(draft)
    require_length(*texts_of(draft))
    check_scores(Answer(recommend=draft.recommend))
    now = desk.now()
    with desk.store.write("log_contact", now) as work:
        if new_customer.strip():
            who = desk.store.person_id
            made = make_customer(desk, work, CustomerForm(new_customer, looked_after_by=who))
            draft = replace(draft, customer_id=made.id, complaint_id=None)
        work.customers.require(draft.customer_id)
        about = require_theirs(work, draft.customer_id, draft.complaint_id)
        if draft.promise.strip() and about is not None and about.settled_at is not None:
            raise RuleBroken("complaint.settled", "This complaint is settled. Reopen it first.")
        contact = work.contacts.add(_contact(desk, draft, about, now))
        if draft.minutes:
            measured = Measured.TIMER if timed else Measured.BY_HAND
            add_minutes(
                *(desk, work, draft.customer_id, draft.minutes, contact.person_id),
                *(draft.complaint_id, measured, "", contact.id),
            )
        _promise_and_score(desk, work, draft, contact, now)
        add_files(
            *(desk, work, draft.enclosures, draft.customer_id, contact.id),
            *(draft.complaint_id, now),
        )
        return contact


def _contact(desk: Desk, draft: ContactDraft, about: Complaint | None, now: datetime) -> Contact:
    who = desk.store.person_id if draft.person_id is None else draft.person_id
    theirs = None if about is None else about.person_id
    expectation, aggression, unclear, dread = draft.toll
    return Contact(
        customer_id=draft.customer_id,
        at=now,
        offset_minutes=desk.offset_minutes(),
        channel=draft.channel,
        about=draft.about,
        said=draft.said.strip(),
        person_id=who,
        complaint_id=draft.complaint_id,
        retold=draft.retold,
        wait_minutes=draft.wait_minutes,
        toll_expectation=expectation,
        toll_aggression=aggression,
        toll_unclear=unclear,
        toll_dread=dread,
        abuse=draft.abuse,
        for_person_id=None if theirs == who else theirs,
    )


def seen_contact(desk: Desk, contact_id: int) -> Contact:
    """Whoever looks after the complaint has read what somebody else took down for them.

    Raises: NotFound: it is gone. Read once is read: a second time changes nothing.
    """
    now = desk.now()
    with desk.store.write("seen_contact", now) as work:
        contact = work.contacts.require(contact_id)
        if contact.for_person_id is None or contact.seen_at is not None:
            return contact
        return work.contacts.replace(replace(contact, seen_at=now))


@dataclass(frozen=True, slots=True)
class MayBeAbout:
    """Complaints that a contact may belong to, and the one it most likely does."""

    complaints: tuple[ComplaintRow, ...]
    """Open ones first, then those with a final say; newest first."""
    final: frozenset[int]
    """Ids of those that the shop has had the last word on."""
    proposed: int | None


def may_be_about(desk: Desk, customer_id: int) -> MayBeAbout:
    """What a contact with a customer may be about: their open complaints, or a final say."""
    now = desk.now()
    with desk.store.read() as work:
        mine = complaint.c.customer_id == customer_id
        said = work.complaints.where(
            *(mine, complaint.c.settled_at.is_not(None), complaint.c.final_say_at.is_not(None)),
            order=complaint.c.final_say_at.desc(),
        )
        recent = [
            one.id
            for one in said
            if one.final_say_at is not None and now - one.final_say_at <= FINAL_SAY_RECENT
        ]
        open_ones = complaint_rows.complaints_of(work.connection, customer_id, open_only=True)
        ids = [*open_ones, *recent]
        return MayBeAbout(
            complaints=complaint_rows.complaint_rows(work.connection, ids, now),
            final=frozenset(recent),
            proposed=ids[0] if ids else None,
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
