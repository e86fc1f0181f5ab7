"""Minutes of people and other outlays, on a complaint or not."""

from __future__ import annotations

from datetime import date

from csdesk.desk import Desk
from csdesk.domain.complaint import Complaint
from csdesk.domain.effort import Effort, Measured, Outlay, cost_of_minutes, minutes_of
from csdesk.domain.errors import Refused
from csdesk.domain.money import require_size
from csdesk.store import efforts, listings
from csdesk.store.unit_of_work import Work

MOST_MINUTES = 24 * 60
EARLIEST_YEAR = 1900
_HALF_MINUTE = 30


def log_minutes(
    desk: Desk,
    customer_id: int,
    minutes: int,
    *,
    person_id: int | None = None,
    complaint_id: int | None = None,
    measured: Measured = Measured.BY_HAND,
    note: str = "",
) -> Effort:
    """Writes minutes of a person down (of whoever sits at the desk where none is named).

    Raises: Refused("effort.minutes"): fewer than none, or more than a day has.
            Refused("complaint.not_theirs"): the complaint is another customer's.
            NotFound: the customer, person or complaint is gone.
    """
    with desk.store.write("log_minutes", desk.now()) as work:
        return add_minutes(
            desk, work, customer_id, minutes, person_id, complaint_id, measured, note
        )


def add_minutes(
    desk: Desk,
    work: Work,
    customer_id: int,
    minutes: int,
    person_id: int | None,
    complaint_id: int | None,
    measured: Measured,
    note: str = "",
    contact_id: int | None = None,
) -> Effort:
    """The same inside a larger piece of work; the person's rate is frozen on the entry."""
    if not 0 <= minutes <= MOST_MINUTES:
        raise Refused("effort.minutes", "Minutes lie between 0 and the length of a day.")
    who = desk.store.person_id if person_id is None else person_id
    hourly = hourly_of(work, who)
    require_theirs(work, customer_id, complaint_id)
    return work.efforts.add(
        Effort(
            customer_id=work.customers.require(customer_id).id,
            spent_on=desk.today(),
            minutes=minutes,
            hourly_minor=hourly,
            cost_minor=cost_of_minutes(minutes, hourly),
            measured=measured,
            person_id=who,
            complaint_id=complaint_id,
            contact_id=contact_id,
            note=note,
        )
    )


def require_theirs(work: Work, customer_id: int, complaint_id: int | None) -> Complaint | None:
    """The complaint that something is written down for, of this very customer; None for none.

    Raises: Refused("complaint.not_theirs"): it is another customer's; NotFound: it is gone.
    """
    if complaint_id is None:
        return None
    complaint = work.complaints.require(complaint_id)
    if complaint.customer_id != customer_id:
        raise Refused("complaint.not_theirs", "This complaint is of another customer.")
    return complaint


def clock_draft(complaint_id: int) -> str:
    """The name of the draft that holds the seconds of a complaint not yet written as minutes."""
    return f"complaint:{complaint_id}:clock"


def count_step(
    desk: Desk, complaint_id: int, seconds: int, *, note: str = "", over: bool = False
) -> int:
    """Writes the whole minutes a step took down, and keeps the seconds left over as a draft.

    Both in one transaction, so that a clock that is killed in between loses or doubles nothing.

    Args:
        seconds: what the clock counted since minutes were last written, left-overs included.
        note: which step it was.
        over: nothing comes after; what is left is rounded, and begun work is a minute at least.
    Returns: the seconds that are kept for the next step, 0 where it is over.
    """
    with desk.store.write("count_step", desk.now()) as work:
        return add_step_minutes(desk, work, complaint_id, seconds, note, over)


def add_step_minutes(
    desk: Desk, work: Work, complaint_id: int, seconds: int, note: str, over: bool
) -> int:
    """The same inside a larger piece of work."""
    complaint = work.complaints.require(complaint_id)
    minutes, left = divmod(max(0, seconds), 60)
    if over:
        known = work.efforts.where(efforts.effort.c.complaint_id == complaint_id)
        begun = minutes_of(seconds) if not known else minutes + (left >= _HALF_MINUTE)
        minutes, left = begun, 0
    minutes = min(minutes, MOST_MINUTES)
    if minutes:
        add_minutes(
            *(desk, work, complaint.customer_id, minutes, None, complaint_id),
            *(Measured.STEP, note),
        )
    if left:
        work.drafts.keep(clock_draft(complaint_id), {"seconds": left}, desk.now())
    else:
        work.drafts.drop(clock_draft(complaint_id))
    return left


def efforts_of(desk: Desk, complaint_id: int) -> tuple[Effort, ...]:
    """Every entry of minutes of a complaint, in the order they were written."""
    with desk.store.read() as work:
        return work.efforts.where(efforts.effort.c.complaint_id == complaint_id)


def outlays_of(desk: Desk, complaint_id: int) -> tuple[Outlay, ...]:
    """Every outlay of a complaint, in the order they were written."""
    with desk.store.read() as work:
        return work.outlays.where(efforts.outlay.c.complaint_id == complaint_id)


def hourly_of(work: Work, person_id: int | None) -> int:
    """What an hour of this person costs, or the shop's usual hour; minor units."""
    known = None if person_id is None else work.people.require(person_id).hourly_minor
    return work.settings.read().hourly if known is None else known


def hourly_rate(desk: Desk, person_id: int | None = None) -> int:
    """What an hour costs of a person, or of whoever sits at the desk; minor units."""
    with desk.store.read() as work:
        return hourly_of(work, desk.store.person_id if person_id is None else person_id)


def remove_effort(desk: Desk, effort_id: int) -> None:
    """Takes minutes back that were written down by mistake."""
    with desk.store.write("remove_effort", desk.now()) as work:
        work.efforts.remove(effort_id)


def log_outlay(desk: Desk, outlay: Outlay) -> Outlay:
    """Writes postage, travel or parts down.

    Raises: Refused("outlay.cost"): less than nothing; Refused("day.to_come"): a day to come;
            Refused("complaint.not_theirs"): the complaint is another customer's.
            NotFound: the customer or complaint is gone.
    """
    if outlay.cost_minor < 0:
        raise Refused("outlay.cost", "An outlay costs something, or nothing, never less.")
    require_size(outlay.cost_minor)
    require_past(desk, outlay.spent_on)
    with desk.store.write("log_outlay", desk.now()) as work:
        work.customers.require(outlay.customer_id)
        require_theirs(work, outlay.customer_id, outlay.complaint_id)
        return work.outlays.add(outlay)


def require_past(desk: Desk, day: date) -> None:
    """Books hold what was: an amount of a day to come would stand in no figure of today.

    Raises: Refused("day.to_come"); Refused("day.long_ago"): a year with a digit missing.
    """
    if day.year < EARLIEST_YEAR:
        raise Refused("day.long_ago", "The books here begin in {year}.", year=str(EARLIEST_YEAR))
    if day > desk.today():
        raise Refused("day.to_come", "This day is still to come.")


def remove_outlay(desk: Desk, outlay_id: int) -> None:
    """Takes an outlay back that was written down by mistake."""
    with desk.store.write("remove_outlay", desk.now()) as work:
        work.outlays.remove(outlay_id)


def usual_minutes(desk: Desk, complaint_id: int) -> int | None:
    """What a complaint of this category usually takes, in minutes; None where nobody knows yet.

    The median of at least three timed complaints of the category, else what the list says.
    """
    with desk.store.read() as work:
        category = work.complaints.require(complaint_id).category_id
        timed = listings.minutes_of_category(work.connection, category)
        if len(timed) >= 3:
            return timed[len(timed) // 2]
        item = None if category is None else work.list_items.get(category)
        return None if item is None else item.usual_minutes
