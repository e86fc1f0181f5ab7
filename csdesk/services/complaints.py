"""A complaint from first word to settled: listen, empathize, act, and what comes after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from csdesk.desk import Desk
from csdesk.domain.agreement import holding_yes
from csdesk.domain.complaint import (
    ActDraft,
    Complaint,
    ComplaintDraft,
    ComplaintFacts,
    EmpathizeStep,
    ListenDraft,
    Stage,
    missing_for_act,
    require,
    title_from,
)
from csdesk.domain.customer import Customer, Preferences
from csdesk.domain.errors import Refused
from csdesk.domain.listings import ComplaintFilter, ComplaintRow, Urgency
from csdesk.domain.opening_hours import OpeningHours, known_hours
from csdesk.domain.person import Person
from csdesk.domain.second_failure import Trial
from csdesk.domain.shop import Shop
from csdesk.domain.wording import require_length, texts_of, titled
from csdesk.services.agreements import check_lines, keep_lines
from csdesk.services.first_reply import waited_for_reply
from csdesk.services.gates import done_at, open_facts, pass_gate
from csdesk.services.hearing import check_stake, keep_empathize, keep_listen
from csdesk.store import complaint_rows as rows
from csdesk.store import stories
from csdesk.store.failure_rows import second_failures
from csdesk.store.unit_of_work import Work

MOST_EARLIER = 5


def list_complaints(desk: Desk, which: ComplaintFilter, typed: str = "") -> tuple[int, ...]:
    """Ids of the complaints a filter shows, the most pressing first."""
    with desk.store.read() as work:
        return rows.complaint_ids(work.connection, which, typed, desk.now())


def complaint_rows(desk: Desk, ids: Sequence[int]) -> tuple[ComplaintRow, ...]:
    """One block of rows, in the order of ``ids``."""
    with desk.store.read() as work:
        found = rows.complaint_rows(work.connection, ids, desk.now())
        if not any(row.urgency is Urgency.FIRST_REPLY for row in found):
            return found
        shop = work.settings.read()
    hours = known_hours(shop.opening_hours, shop.language)
    return tuple(_clocked(desk, row, shop, hours) for row in found)


def _clocked(desk: Desk, row: ComplaintRow, shop: Shop, hours: OpeningHours | None) -> ComplaintRow:
    """How long they wait for a first reply, as Today tells it."""
    if row.urgency is not Urgency.FIRST_REPLY:
        return row
    return replace(row, **waited_for_reply(desk, shop, hours, row.opened_at)._asdict())


def count_complaints(desk: Desk) -> dict[ComplaintFilter, int]:
    """How many complaints each filter shows."""
    with desk.store.read() as work:
        return rows.count_complaints(work.connection)


def complaint_facts(desk: Desk, complaint_id: int) -> ComplaintFacts:
    """All that is known of one complaint.

    Raises: NotFound: it is gone.
    """
    with desk.store.read() as work:
        return rows.complaint_facts(work, complaint_id)


@dataclass(frozen=True, slots=True)
class ComplaintView:
    """Everything the guided page shows, from one look at the shop; money in minor units."""

    facts: ComplaintFacts
    customer: Customer
    preferences: Preferences
    person: Person | None
    earlier: tuple[ComplaintRow, ...]
    margin_minor: int
    service_minor: int
    aim_bp: int
    hourly_minor: int
    failed_before: Trial | None = None
    """The failure of the last twelve months that this one follows; None: it is the first."""


def complaint_view(desk: Desk, complaint_id: int) -> ComplaintView:
    """Everything the guided page shows.

    Raises: NotFound: the complaint is gone.
    """
    with desk.store.read() as work:
        facts = rows.complaint_facts(work, complaint_id)
        complaint = facts.complaint
        ids = rows.complaints_of(work.connection, complaint.customer_id)
        others = [key for key in ids if key != complaint_id][:MOST_EARLIER]
        person = None if complaint.person_id is None else work.people.get(complaint.person_id)
        shop = work.settings.read()
        margin, service = stories.margin_and_service(work.connection, complaint.customer_id)
        hourly = None if person is None else person.hourly_minor
        return ComplaintView(
            facts=facts,
            customer=work.customers.require(complaint.customer_id),
            preferences=work.preferences.get(complaint.customer_id)
            or Preferences(complaint.customer_id),
            person=person,
            earlier=rows.complaint_rows(work.connection, others, desk.now()),
            margin_minor=margin,
            service_minor=service,
            aim_bp=shop.aim_bp,
            hourly_minor=shop.hourly if hourly is None else hourly,
            failed_before=second_failures(work.connection, [complaint_id]).get(complaint_id),
        )


def log_complaint(desk: Desk, draft: ComplaintDraft) -> Complaint:
    """Opens a complaint as of now, and returns it with its id, safely on disk.

    Raises: Refused("complaint.words"): nothing was taken down; NotFound: the customer is gone;
            Refused("complaint.at_stake"): less than nothing is at stake;
            Refused("text.too_long", "complaint.title"): more than one place can hold.
    """
    with desk.store.write("log_complaint", desk.now()) as work:
        return add_complaint(desk, work, draft)


def add_complaint(desk: Desk, work: Work, draft: ComplaintDraft) -> Complaint:
    """The same inside a larger piece of work."""
    if not draft.words.strip():
        raise Refused("complaint.words", "Write down what they said, in their words.")
    check_stake(draft.at_stake_minor)
    require_length(*texts_of(draft))
    customer = work.customers.require(draft.customer_id)
    who = draft.person_id or customer.looked_after_by or desk.store.person_id
    return work.complaints.add(
        Complaint(
            customer_id=customer.id,
            title=titled(draft.title) or title_from(draft.words),
            words=draft.words.strip(),
            channel=draft.channel,
            opened_at=desk.now(),
            offset_minutes=desk.offset_minutes(),
            person_id=who,
            category_id=draft.category_id,
            severity=draft.severity,
            at_stake_minor=draft.at_stake_minor,
        )
    )


def save_listen(desk: Desk, draft: ListenDraft, *, done: bool = False) -> ComplaintFacts:
    """Keeps the Listen step; ``done`` passes its gate. Their first words stay as they were.

    Severity is locked once the customer had a first reply: what it turned out to be later
    stands beside it, with a reason. A yes to a read-back holds for the words it was said to.

    Raises: RuleBroken("complaint.listen"): the gate still wants something, see ``missing``;
            RuleBroken("complaint.severity_reason"): another severity, and nobody says why;
            RuleBroken("complaint.settled"): it is settled; reopen it first;
            Refused("complaint.at_stake"): less than nothing is at stake;
            Refused("text.too_long", "complaint.title"): more than one place can hold.
    """
    with desk.store.write("save_listen", desk.now()) as work:
        keep_listen(desk, work, draft, done=done)
        return rows.complaint_facts(work, draft.step.complaint_id)


def rename_complaint(desk: Desk, complaint_id: int, title: str) -> Complaint:
    """Gives a complaint another title, whatever became of it.

    Raises: Refused("complaint.title"): no words, or too many; NotFound: it is gone.
    """
    named = titled(title)
    if not named:
        raise Refused("complaint.title", "A complaint needs a few words as its title.")
    with desk.store.write("rename_complaint", desk.now()) as work:
        return work.complaints.replace(replace(work.complaints.require(complaint_id), title=named))


def save_empathize(desk: Desk, step: EmpathizeStep, *, done: bool = False) -> ComplaintFacts:
    """Keeps the Empathize step; ``done`` passes its gate. The clock to first reply stops in it.

    Raises: RuleBroken("complaint.stage"): listening comes first;
            RuleBroken("complaint.empathize"): the gate still wants something, see ``missing``;
            RuleBroken("complaint.reply_early", "complaint.reply_to_come"): they can't have
            heard then; Refused("text.too_long").
    """
    with desk.store.write("save_empathize", desk.now()) as work:
        keep_empathize(desk, work, step, done=done)
        return rows.complaint_facts(work, step.complaint_id)


def save_act(desk: Desk, draft: ActDraft, *, done: bool = False) -> ComplaintFacts:
    """Keeps the Act step whole: options, choice, remedy, goodwill, promise and follow-up.

    A yes to the read-back holds for what it was said to.

    Raises: RuleBroken("complaint.stage"): an earlier step is not done;
            RuleBroken("complaint.act"): the gate still wants something, see ``missing``;
            Refused, RuleBroken: what was agreed does not go together, see ``check_lines``.
    """
    with desk.store.write("save_act", desk.now()) as work:
        keep_act(desk, work, draft, done=done)
        return rows.complaint_facts(work, draft.step.complaint_id)


def keep_act(desk: Desk, work: Work, draft: ActDraft, *, done: bool) -> None:
    """The same inside a larger piece of work.

    Raises: as ``save_act``.
    """
    facts = open_facts(work, draft.step.complaint_id)
    require(facts, Stage.ACTING)
    check_lines(draft)
    draft = replace(draft, step=holding_yes(facts, draft, desk.now()))
    was_done = None if facts.act is None else facts.act.done_at
    if done or was_done is not None:
        pass_gate("complaint.act", missing_for_act(draft))
    work.act_steps.put(replace(draft.step, done_at=done_at(was_done, done, desk.now())))
    keep_lines(desk, work, facts, draft)
