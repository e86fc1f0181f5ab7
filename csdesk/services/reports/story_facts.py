"""All that the shop keeps about one customer, read at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import overload

from csdesk.domain.complaint import ComplaintFacts
from csdesk.domain.contact import Contact
from csdesk.domain.customer import ContactPoint, Customer, Preferences
from csdesk.domain.effort import Effort, Outlay
from csdesk.domain.enclosure import KeptFile
from csdesk.domain.figures import Figures
from csdesk.domain.follow_up import FollowUp
from csdesk.domain.import_batch import ImportBatch
from csdesk.domain.import_memory import SourceKey, WaitingDocument
from csdesk.domain.letter import Letter
from csdesk.domain.parting import Parting
from csdesk.domain.promise import Promise
from csdesk.domain.purchase import Purchase
from csdesk.domain.review import Review
from csdesk.domain.voucher import Voucher
from csdesk.services.reports.asked import Asked
from csdesk.store import enclosed
from csdesk.store.complaint_rows import complaint_facts
from csdesk.store.correspondence import enclosure
from csdesk.store.report_batches import sums_of_customers
from csdesk.store.report_rows import Sums, day_of
from csdesk.store.unit_of_work import Work
from csdesk.store.voucher_rows import voucher_ids, vouchers


@dataclass(frozen=True, slots=True)
class Story:
    """One customer with everything that belongs to them, oldest first."""

    customer: Customer
    also_known_as: tuple[str, ...]
    """Names of entries that turned out to be the same person."""
    points: tuple[ContactPoint, ...]
    preferences: Preferences | None
    purchases: tuple[Purchase, ...]
    waiting: tuple[WaitingDocument, ...]
    contacts: tuple[Contact, ...]
    complaints: tuple[ComplaintFacts, ...]
    vouchers: tuple[Voucher, ...]
    promises: tuple[Promise, ...]
    follow_ups: tuple[FollowUp, ...]
    letters: tuple[Letter, ...]
    reviews: tuple[Review, ...]
    files: tuple[KeptFile, ...]
    efforts: tuple[Effort, ...]
    outlays: tuple[Outlay, ...]
    decisions: tuple[Parting, ...]
    keys: tuple[SourceKey, ...]
    imports: tuple[ImportBatch, ...]
    figures: Figures
    sent_by_somebody: bool
    """Another customer recommended the shop to them."""
    sent_others: int
    """How many customers they recommended the shop to."""


def read_story(asked: Asked, customer_id: int) -> Story:
    """Everything about a customer, whatever the period.

    Raises: NotFound: there is no such customer any more.
    """
    with asked.desk.store.read() as work:
        return _story(asked, work, customer_id)


def _story(asked: Asked, work: Work, key: int) -> Story:
    customer = work.customers.require(key)
    sums = sums_of_customers(work.connection, [key], date.min, date.max)
    same, sent = work.customers.table.c.merged_into, work.customers.table.c.referred_by
    bought = work.purchases.table.c
    told = work.contacts.table.c
    spent, paid = work.efforts.table.c, work.outlays.table.c
    given = work.redress.table.c.customer_id == key
    ids = work.complaints.keys(work.complaints.table.c.customer_id == key)
    return Story(
        customer=customer,
        also_known_as=tuple(one.name for one in work.customers.where(same == key)),
        points=work.contact_points.where(work.contact_points.table.c.customer_id == key),
        preferences=work.preferences.get(key),
        purchases=work.purchases.where(bought.customer_id == key, order=bought.bought_on),
        waiting=work.waiting_documents.where(
            work.waiting_documents.table.c.customer_id == key,
            work.waiting_documents.table.c.purchase_id.is_(None),
        ),
        contacts=work.contacts.where(told.customer_id == key, order=told.at),
        complaints=tuple(complaint_facts(work, one) for one in ids),
        vouchers=tuple(vouchers(work.connection, voucher_ids(work.connection, given))),
        promises=work.promises.where(work.promises.table.c.customer_id == key),
        follow_ups=work.follow_ups.where(work.follow_ups.table.c.customer_id == key),
        letters=work.letters.where(work.letters.table.c.customer_id == key),
        reviews=work.reviews.where(work.reviews.table.c.customer_id == key),
        files=enclosed.kept_files(work.connection, enclosure.c.customer_id == key),
        efforts=work.efforts.where(spent.customer_id == key, order=spent.spent_on),
        outlays=work.outlays.where(paid.customer_id == key, order=paid.spent_on),
        decisions=work.partings.where(work.partings.table.c.customer_id == key),
        keys=work.source_keys.where(work.source_keys.table.c.customer_id == key),
        imports=_imports(work, key),
        figures=asked.figures(sums.get(key, Sums())),
        sent_by_somebody=customer.referred_by is not None,
        sent_others=work.customers.count(sent == key),
    )


def _imports(work: Work, key: int) -> tuple[ImportBatch, ...]:
    """The imports that brought something of theirs."""
    shelves = (
        *(work.contact_points, work.purchases, work.complaints, work.follow_ups),
        *(work.source_keys, work.waiting_documents),
    )
    brought = [work.customers.require(key).batch_id]
    for shelf in shelves:
        brought += [one.batch_id for one in shelf.where(shelf.table.c.customer_id == key)]
    return tuple(
        work.batches.require(one) for one in sorted({one for one in brought if one is not None})
    )


@overload
def local_day(asked: Asked, at: datetime, offset_minutes: int | None = None) -> date: ...


@overload
def local_day(
    asked: Asked, at: datetime | None, offset_minutes: int | None = None
) -> date | None: ...


def local_day(asked: Asked, at: datetime | None, offset_minutes: int | None = None) -> date | None:
    """The day of a moment: where it was written down, else where the books were changed last."""
    if at is None:
        return None
    if offset_minutes is None:
        zone = None if asked.as_of is None else asked.as_of.utcoffset()
        offset_minutes = 0 if zone is None else int(zone / timedelta(minutes=1))
    return day_of(at, offset_minutes)
