"""Public reviews: written down, replied to, resolved, and taken up as a complaint."""

from __future__ import annotations

from dataclasses import replace

from csdesk.desk import Desk
from csdesk.domain.complaint import Complaint, ComplaintDraft
from csdesk.domain.contact import Channel
from csdesk.domain.errors import Refused, RuleBroken
from csdesk.domain.review import Review, ReviewDraft, ReviewRow, check_review
from csdesk.domain.wording import require_length, texts_of
from csdesk.services.complaints import add_complaint
from csdesk.services.efforts import require_past
from csdesk.store.correspondence import review
from csdesk.store.unit_of_work import Work


def add_review(desk: Desk, draft: ReviewDraft) -> Review:
    """Writes a public review down.

    Raises: Refused("review.site", "review.stars", "review.empty", "review.link"): see
            ``check_review``; Refused("day.to_come", "day.long_ago"): the day is none of the past;
            NotFound: the customer is gone.
    """
    _check(desk, draft)
    with desk.store.write("add_review", desk.now()) as work:
        return work.reviews.add(_written(desk, work, draft, None))


def edit_review(desk: Desk, review_id: int, draft: ReviewDraft) -> Review:
    """Changes a review to what the form says; when it was replied to stays as it was.

    Raises: as ``add_review``; NotFound: the review is gone.
    """
    _check(desk, draft)
    with desk.store.write("edit_review", desk.now()) as work:
        before = work.reviews.require(review_id)
        return work.reviews.replace(_written(desk, work, draft, before))


def _check(desk: Desk, draft: ReviewDraft) -> None:
    check_review(draft)
    require_length(*texts_of(draft))
    require_past(desk, draft.posted_on)


def _written(desk: Desk, work: Work, draft: ReviewDraft, before: Review | None) -> Review:
    if draft.customer_id is not None:
        work.customers.require(draft.customer_id)
    known = before or Review(draft.site, draft.posted_on)
    now = desk.now()
    reply = draft.reply.strip()
    who = draft.person_id if draft.person_id is not None else desk.store.person_id
    return replace(
        known,
        site=" ".join(draft.site.split()),
        posted_on=draft.posted_on,
        words=draft.words.strip(),
        link=draft.link.strip(),
        stars=draft.stars,
        customer_id=draft.customer_id,
        person_id=who,
        reply=reply,
        replied_at=(known.replied_at or now) if reply else None,
        resolved_at=(known.resolved_at or now) if draft.resolved else None,
    )


def reply_to_review(desk: Desk, review_id: int, reply: str) -> Review:
    """Keeps what the shop replied below a review, as of now.

    Raises: Refused("review.reply"): nothing was written; NotFound: the review is gone.
    """
    if not reply.strip():
        raise Refused("review.reply", "Write down what you replied.")
    require_length(reply)
    now = desk.now()
    with desk.store.write("reply_to_review", now) as work:
        before = work.reviews.require(review_id)
        who = desk.store.person_id if before.person_id is None else before.person_id
        return work.reviews.replace(
            replace(before, reply=reply.strip(), replied_at=now, person_id=who)
        )


def resolve_review(desk: Desk, review_id: int) -> Review:
    """What the review was about is put right, or needs nothing more."""
    now = desk.now()
    with desk.store.write("resolve_review", now) as work:
        before = work.reviews.require(review_id)
        return work.reviews.replace(replace(before, resolved_at=before.resolved_at or now))


def review_to_complaint(desk: Desk, review_id: int, customer_id: int | None = None) -> Complaint:
    """Takes a review up as a complaint, in the words it was written in.

    Args:
        customer_id: who wrote it, where the review does not know yet.
    Raises: Refused("review.customer"): nobody knows who wrote it;
            Refused("complaint.words"): it has stars but no words;
            RuleBroken("review.taken_up"): it is a complaint already.
            NotFound: the review or customer is gone.
    """
    with desk.store.write("review_to_complaint", desk.now()) as work:
        before = work.reviews.require(review_id)
        if before.complaint_id is not None:
            raise RuleBroken("review.taken_up", "This review is taken up as a complaint already.")
        who = before.customer_id if customer_id is None else customer_id
        if who is None:
            raise Refused("review.customer", "Say first who wrote it.")
        draft = ComplaintDraft(who, before.words, channel=Channel.REVIEW)
        complaint = add_complaint(desk, work, draft)
        work.reviews.replace(replace(before, customer_id=who, complaint_id=complaint.id))
        return complaint


def remove_review(desk: Desk, review_id: int) -> None:
    """Takes a review away that was written down by mistake."""
    with desk.store.write("remove_review", desk.now()) as work:
        work.reviews.remove(review_id)


def review_row(desk: Desk, review_id: int) -> ReviewRow:
    """One review with its names.

    Raises: NotFound: it is gone.
    """
    with desk.store.read() as work:
        return _row(work, work.reviews.require(review_id))


def reviews(desk: Desk) -> tuple[ReviewRow, ...]:
    """Every review, the oldest first."""
    with desk.store.read() as work:
        found = work.reviews.where(order=review.c.posted_on)
        return tuple(_row(work, one) for one in found)


def _row(work: Work, one: Review) -> ReviewRow:
    customer = None if one.customer_id is None else work.customers.get(one.customer_id)
    person = None if one.person_id is None else work.people.get(one.person_id)
    return ReviewRow(
        review=one,
        customer="" if customer is None else customer.name,
        person="" if person is None else person.name,
    )
