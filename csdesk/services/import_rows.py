"""What a plan comes to in rows of the shop: customers, how they are reached, what they bought."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from csdesk.domain.changes import Noun
from csdesk.domain.customer import PointKind
from csdesk.domain.drafts import CustomerDraft, Problem
from csdesk.domain.spoken import said
from csdesk.intake.drafting.people import plain_name
from csdesk.progress import heeding
from csdesk.services.import_complaints import ToldRows
from csdesk.services.import_matching import Matches, external_key
from csdesk.services.new_rows import NewRows, kept_rows
from csdesk.store.bulk import NewCustomer, NewKey, NewPoint, NewPurchase

LONGEST_NAME = 200
LONGEST_NOTE = 2_000
LONGEST_ADDRESS = 400


@dataclass(slots=True)
class Rows:
    """Rows to be written, in the order of their ids."""

    batch_id: int
    customers: Sequence[NewCustomer] = ()
    points: Sequence[NewPoint] = ()
    purchases: Sequence[NewPurchase] = ()
    keys: Sequence[NewKey] = ()
    ids: dict[str, int] = field(default_factory=dict)
    """``CustomerDraft.key`` -> id, of new customers and of those who were there."""
    problems: list[Problem] = field(default_factory=list)
    documents: int = 0
    """How many of the purchases are such; money given back is none."""
    told: ToldRows = field(default_factory=ToldRows)

    @property
    def buyers(self) -> set[int]:
        """Ids of all who bought something."""
        if not isinstance(self.purchases, NewRows):
            return set()
        return {key for key in self.purchases.different("customer_id") if key is not None}

    @property
    def brought(self) -> dict[Noun, Sequence[tuple[Any, ...]]]:
        """All rows by noun, in the order in which they can be written."""
        return {
            Noun.CUSTOMER: self.customers,
            Noun.CONTACT_POINT: self.points,
            Noun.PURCHASE: self.purchases,
            Noun.SOURCE_KEY: self.keys,
            **self.told.brought,
        }


def add_customers(
    rows: Rows,
    drafts: tuple[CustomerDraft, ...],
    matches: Matches,
    layout: str,
    *,
    first_id: int,
    created_at: str,
    batch_id: int,
) -> None:
    """Rows for the customers whom the shop does not know yet."""
    rows.ids.update(matches.customers)

    def new() -> Iterator[NewCustomer]:
        key = first_id
        for draft in heeding(drafts):
            if draft.key in rows.ids:
                continue
            rows.ids[draft.key] = key
            facts = facts_of(draft)
            rows.problems += _cut_off(draft, facts)
            yield NewCustomer(
                id=key,
                name=facts.name,
                note=facts.note,
                external_key=external_key(draft, layout),
                created_at=created_at,
                batch_id=batch_id,
                company=facts.company,
                address=facts.address,
                place=facts.place,
                usual_currency=facts.usual_currency,
            )
            key += 1

    rows.customers = kept_rows(NewCustomer, new())


class Facts(NamedTuple):
    """What a file tells of a customer, as a shop keeps it: tidy, and not longer than it may be."""

    name: str
    company: str
    address: str
    place: str
    note: str
    usual_currency: str | None


def facts_of(draft: CustomerDraft) -> Facts:
    """The facts that a customer gets from a file."""
    is_own_name = plain_name(draft.company) == plain_name(draft.name)
    return Facts(
        name=draft.name[:LONGEST_NAME],
        company="" if is_own_name else draft.company[:LONGEST_NAME],
        address=draft.address[:LONGEST_ADDRESS],
        place=draft.city[:LONGEST_NAME],
        note=draft.note.strip()[:LONGEST_NOTE],
        usual_currency=draft.usual_currency,
    )


def _cut_off(draft: CustomerDraft, kept: Facts) -> Iterator[Problem]:
    for column, told, text in (
        ("name", draft.name, kept.name),
        ("company", draft.company if kept.company else "", kept.company),
        ("address", draft.address, kept.address),
        ("place", draft.city, kept.place),
        ("note", draft.note.strip(), kept.note),
    ):
        if len(told) > len(text):
            reason = said("This is longer than {n} characters. The rest was left out.", n=len(text))
            yield Problem(draft.row, column, told[:60], reason)


def new_points(
    drafts: tuple[CustomerDraft, ...],
    ids: Mapping[str, int],
    phones: Mapping[str, str],
    known: Mapping[int, set[tuple[str, str]]],
    batch_id: int,
) -> Iterator[NewPoint]:
    """Rows for addresses and numbers that a customer, new or known, does not have yet."""
    more: dict[int, set[tuple[str, str]]] = {}
    for draft in heeding(drafts):
        customer_id = ids[draft.key]
        theirs = more.setdefault(customer_id, set(known.get(customer_id, ())))
        typed = [(PointKind.MAIL, mail, mail.casefold()) for mail in draft.mails]
        typed += [(PointKind.PHONE, phone, phones[phone]) for phone in draft.phones]
        for kind, text, normal in typed:
            if normal and (kind, normal) not in theirs:
                theirs.add((kind, normal))
                yield NewPoint(customer_id, str(kind), text, normal, batch_id)
