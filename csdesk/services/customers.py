"""Customers: listing, adding, changing, archiving, and the story of one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from csdesk.desk import Desk
from csdesk.domain.customer import (
    ContactPoint,
    Customer,
    CustomerForm,
    PointKind,
    Preferences,
    tag_words,
)
from csdesk.domain.errors import Refused, RuleBroken
from csdesk.domain.follow_up import FollowUp
from csdesk.domain.import_memory import KeptOut
from csdesk.domain.listings import (
    ComplaintRow,
    CustomerFilter,
    CustomerQuery,
    CustomerRow,
    EventKind,
    StoryEvent,
)
from csdesk.domain.looking import holds, plain_words
from csdesk.domain.ours import ours
from csdesk.domain.person import Person
from csdesk.domain.spoken import said
from csdesk.store import complaint_rows, import_reads, listings, stories
from csdesk.store.customers import contact_point
from csdesk.store.import_memory import kept_out
from csdesk.store.promises import follow_up
from csdesk.store.purchases import point_mark
from csdesk.store.unit_of_work import Work

LONGEST_NAME = 200
LONGEST_ADDRESS = 400
_LOOKED_THROUGH = 400
"""Events of a story that are looked through at a time for words."""
Place = tuple[str, str, int]
_MAIL = re.compile(r"[^@\s<>?&\"',;:]+@[^@\s<>?&\"',;:]+\.[^@\s<>?&\"',;:.]+")


def list_customers(desk: Desk, query: CustomerQuery) -> tuple[int, ...]:
    """Ids of all customers that a query asks for, sorted; rows come by ``customer_rows``."""
    with desk.store.read() as work:
        return listings.customer_ids(work.connection, query)


def customer_rows(desk: Desk, ids: Sequence[int]) -> tuple[CustomerRow, ...]:
    """One block of rows, in the order of ``ids``."""
    with desk.store.read() as work:
        return listings.customer_rows(work.connection, ids, work.settings.read().aim_bp)


def count_customers(desk: Desk) -> dict[CustomerFilter, int]:
    """How many customers each filter shows."""
    with desk.store.read() as work:
        return listings.count_customers(work.connection)


@dataclass(frozen=True, slots=True)
class CustomerDetails:
    """What the head of a customer's page shows."""

    customer: Customer
    contact_points: tuple[ContactPoint, ...]
    preferences: Preferences
    looked_after_by: Person | None
    open_complaints: tuple[ComplaintRow, ...]
    first_on: date | None
    last_answer: FollowUp | None
    referred_by: Customer | None
    spend_minor: int


def customer_details(desk: Desk, customer_id: int) -> CustomerDetails:
    """What the head of a customer's page shows; of somebody joined with another, that other's.

    Raises: NotFound: the customer is gone.
    """
    with desk.store.read() as work:
        customer = work.customers.require(customer_id)
        if customer.merged_into is not None:
            customer = work.customers.require(customer.merged_into)
            customer_id = customer.id
        ids = complaint_rows.complaints_of(work.connection, customer_id, open_only=True)
        first_on, spend = stories.first_day_and_spend(work.connection, customer_id)
        looked_after, referrer = customer.looked_after_by, customer.referred_by
        return CustomerDetails(
            customer=customer,
            contact_points=_points(work, customer_id),
            preferences=work.preferences.get(customer_id) or Preferences(customer_id),
            looked_after_by=None if looked_after is None else work.people.get(looked_after),
            open_complaints=complaint_rows.complaint_rows(work.connection, ids, desk.now()),
            first_on=first_on,
            last_answer=_last_answer(work, customer_id),
            referred_by=None if referrer is None else work.customers.get(referrer),
            spend_minor=spend,
        )


def _points(work: Work, customer_id: int) -> tuple[ContactPoint, ...]:
    return work.contact_points.where(contact_point.c.customer_id == customer_id)


def _last_answer(work: Work, customer_id: int) -> FollowUp | None:
    answered = follow_up.c.answered_at.is_not(None)
    mine = follow_up.c.customer_id == customer_id
    answers = work.follow_ups.where(mine, answered, order=follow_up.c.answered_at)
    return answers[-1] if answers else None


def add_customer(desk: Desk, form: CustomerForm) -> Customer:
    """Adds a customer; a name is enough.

    Raises: Refused("customer.name", "customer.mail", "customer.phone"): says which is wrong.
    """
    with desk.store.write("add_customer", desk.now()) as work:
        return make_customer(desk, work, form)


def make_customer(desk: Desk, work: Work, form: CustomerForm) -> Customer:
    """The same inside a larger piece of work."""
    customer = Customer(
        name=_name(form.name),
        note=form.note.strip(),
        looked_after_by=form.looked_after_by,
        referred_by=form.referred_by,
        external_key=form.external_key,
        created_at=desk.now(),
        on_contract=form.on_contract,
        **_firm_and_address(form),
    )
    added = work.customers.add(customer)
    for point in _typed_points(work, added.id, form):
        work.contact_points.add(point)
    return added


def edit_customer(desk: Desk, customer_id: int, form: CustomerForm) -> Customer:
    """Changes a customer to what the form says, ways to reach them included.

    Raises: as ``add_customer``; NotFound: the customer is gone;
            Refused("customer.referred_by"): nobody sends themselves.
    """
    if form.referred_by == customer_id:
        raise Refused("customer.referred_by", "A customer can’t be the one who sent them.")
    with desk.store.write("edit_customer", desk.now()) as work:
        before = work.customers.require(customer_id)
        require_not_erased(before)
        wanted = _typed_points(work, customer_id, form)
        kept = {(point.kind, point.normal): point for point in _points(work, customer_id)}
        for point in wanted:
            known = kept.pop((point.kind, point.normal), None)
            if known is None:
                work.contact_points.add(point)
                _let_in(work, point)
            else:
                work.contact_points.replace(replace(known, typed=point.typed))
        for leftover in kept.values():
            work.contact_points.remove(leftover.id)
            _keep_out(desk, work, leftover)
        return work.customers.replace(
            replace(
                before,
                name=_name(form.name),
                note=form.note.strip(),
                looked_after_by=form.looked_after_by,
                referred_by=form.referred_by,
                on_contract=form.on_contract,
                **_firm_and_address(form),
            )
        )


def require_not_erased(customer: Customer) -> None:
    """Stops what would say who somebody was.

    Raises: RuleBroken("rights.erased").
    """
    if customer.erased_at is not None:
        sentence = said("This customer was erased. Add a new one, if they are back.")
        raise RuleBroken("rights.erased", sentence)


def _firm_and_address(form: CustomerForm) -> dict[str, Any]:
    """Company, address and tags, each tidy and not longer than it may be."""
    told = {
        "company": " ".join(form.company.split()),
        "address": "\n".join(" ".join(line.split()) for line in form.address.strip().splitlines()),
        "place": " ".join(form.place.split()),
        "tags": ", ".join(tag_words(form.tags)),
    }
    for name, most, sentence in (
        ("company", LONGEST_NAME, ours("The company has at most {n} characters.")),
        ("address", LONGEST_ADDRESS, ours("The address has at most {n} characters.")),
        ("place", LONGEST_NAME, ours("The place has at most {n} characters.")),
        ("tags", LONGEST_ADDRESS, ours("The tags have at most {n} characters.")),
    ):
        if len(told[name]) > most:
            raise Refused(f"customer.{name}", sentence, n=most)
    return told


def _keep_out(desk: Desk, work: Work, point: ContactPoint) -> None:
    """No import brings an address or number back that was taken away by hand."""
    mark = point_mark(point.customer_id, point.kind, point.normal)
    if not import_reads.kept_out_of(work.connection, [mark]):
        work.kept_out.add(KeptOut(mark, desk.now(), point.typed))


def _let_in(work: Work, point: ContactPoint) -> None:
    mark = point_mark(point.customer_id, point.kind, point.normal)
    for kept in work.kept_out.where(kept_out.c.fingerprint == mark):
        work.kept_out.remove(kept.id)


def _name(typed: str) -> str:
    name = " ".join(typed.split())
    if not name:
        raise Refused("customer.name", "A customer needs a name.")
    if len(name) > LONGEST_NAME:
        raise Refused(
            "customer.name",
            "A name has at most {n} characters.",
            n=LONGEST_NAME,
        )
    return name


def _typed_points(work: Work, customer_id: int, form: CustomerForm) -> tuple[ContactPoint, ...]:
    """Mails and phones of a form, each once, in the form that is compared."""
    country = work.settings.read().country
    points: dict[tuple[PointKind, str], ContactPoint] = {}
    for mail in filter(None, (mail.strip() for mail in form.mails)):
        if not _MAIL.fullmatch(mail):
            raise Refused("customer.mail", "“{typed}” is no mail address.", typed=mail, value=mail)
        point = ContactPoint(customer_id, PointKind.MAIL, mail, mail.casefold())
        points[point.kind, point.normal] = point
    for phone in filter(None, (phone.strip() for phone in form.phones)):
        normal = _phone(phone, country)
        points[PointKind.PHONE, normal] = ContactPoint(customer_id, PointKind.PHONE, phone, normal)
    return tuple(points.values())


def _phone(typed: str, country: str) -> str:
    from csdesk.intake.phones import phone_normal  # late: it brings the numbers of all countries

    normal = phone_normal(typed, country or None)
    if normal is None:
        raise Refused("customer.phone", "“{typed}” is no phone number.", typed=typed, value=typed)
    return normal


def customers_with(desk: Desk, form: CustomerForm) -> tuple[CustomerRow, ...]:
    """Customers who share a mail, a phone or the exact name with a form, to spot doubles."""
    with desk.store.read() as work:
        try:
            points = _typed_points(work, 0, form)
        except Refused:
            points = ()
        ids = stories.customers_like(
            work.connection, form.name, [(point.kind, point.normal) for point in points]
        )
        return listings.customer_rows(work.connection, ids, work.settings.read().aim_bp)


def save_preferences(desk: Desk, preferences: Preferences) -> Preferences:
    """Keeps how a customer wants to be treated."""
    with desk.store.write("save_preferences", desk.now()) as work:
        require_not_erased(work.customers.require(preferences.customer_id))
        return work.preferences.put(preferences)


def archive_customer(desk: Desk, customer_id: int) -> Customer:
    """Takes a customer out of the lists; every figure keeps counting them."""
    with desk.store.write("archive_customer", desk.now()) as work:
        customer = work.customers.require(customer_id)
        return work.customers.replace(replace(customer, archived_at=desk.now()))


def bring_back_customer(desk: Desk, customer_id: int) -> Customer:
    """Puts an archived customer back into the lists.

    Raises: RuleBroken("customer.joined"): they were joined with somebody, who is there.
    """
    with desk.store.write("bring_back_customer", desk.now()) as work:
        customer = work.customers.require(customer_id)
        if customer.merged_into is not None:
            sentence = said("This customer was joined with another. Take the two apart instead.")
            raise RuleBroken("customer.joined", sentence)
        require_not_erased(customer)
        return work.customers.replace(replace(customer, archived_at=None))


def story(
    desk: Desk,
    customer_id: int,
    *,
    before: Place | None = None,
    limit: int = 60,
    kinds: frozenset[EventKind] = stories.TOLD,
    typed: str = "",
) -> tuple[StoryEvent, ...]:
    """What happened with a customer, newest first.

    Args:
        before: ``StoryEvent.place`` of the last one shown, to go on from there.
        kinds: what is told of it.
        typed: only what holds all of these words, whatever their case and accents.
    """
    wanted = plain_words(typed)
    with desk.store.read() as work:
        found: list[StoryEvent] = []
        while True:
            size = _LOOKED_THROUGH if wanted else limit
            page = stories.story(work.connection, customer_id, before, size, desk.day_of, kinds)
            found += (event for event in page if _holds(event, wanted))
            if not wanted or len(found) >= limit or len(page) < size:
                return tuple(found[:limit])
            before = page[-1].place


def _holds(event: StoryEvent, wanted: tuple[str, ...]) -> bool:
    files = " ".join(file.name for file in event.files)
    told = f"{event.title} {event.words} {event.person} {event.initials} {files}"
    return not wanted or holds(told, wanted)
