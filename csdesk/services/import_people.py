"""What a file tells anew of customers who are there already; what was typed by hand stays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from csdesk.domain.changes import Noun
from csdesk.domain.drafts import CustomerDraft, ImportPlan
from csdesk.domain.import_changes import Fact, FactChange, How, RowChange
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.services.import_matching import Matches
from csdesk.services.import_rows import facts_of
from csdesk.services.import_updates import Updates
from csdesk.store import import_reads
from csdesk.store.bulk import NewPoint
from csdesk.store.unit_of_work import Work

_FACTS = {
    "company": Fact.COMPANY,
    "address": Fact.ADDRESS,
    "place": Fact.PLACE,
    "note": Fact.NOTE,
    "usual_currency": Fact.USUAL_CURRENCY,
}
_BY_HAND = ours("You typed this yourself, so it stays.")
_RESTRICTED = ours("They asked that their data are not used, so it stays.")


def customer_updates(work: Work, plan: ImportPlan, matches: Matches, updates: Updates) -> None:
    """Fills what is empty, and puts right what the same program told otherwise before."""
    known = {each: matches.customers.get(each.key) for each in plan.customers}
    ids = {key for key in known.values() if key is not None}
    if not ids:
        return
    there = import_reads.facts_of_customers(work.connection, ids)
    other = {
        draft: customer_id
        for draft, customer_id in known.items()
        if customer_id in there and _tells_otherwise(draft, there[customer_id])
    }
    typed = import_reads.typed_by_hand(work.connection, Noun.CUSTOMER, set(other.values()))
    origins = import_reads.origins(work.connection, set(other.values()))
    layouts = import_reads.layouts_of(work.connection)
    seen: set[tuple[int, str]] = set()
    for draft, customer_id in other.items():
        row, hands = there[customer_id], typed.get(customer_id, frozenset())
        facts: dict[str, Any] = {}
        for name, fact, new in _told(draft, row):
            if (customer_id, name) in seen:
                continue
            seen.add((customer_id, name))
            origin = origins.get((customer_id, name), row["batch_id"])
            is_theirs = fact is Fact.NAME or layouts.get(origin) == plan.layout
            how = _how(row[name], name in hands, is_theirs)
            if how is None:
                continue
            why = said(_BY_HAND) if how is How.KEPT else ""
            if row["restricted_at"] is not None:
                how, why = How.KEPT, said(_RESTRICTED)
            told = (Noun.CUSTOMER, customer_id, row["name"], how, fact)
            updates.told.append(FactChange(*told, row[name] or None, new, draft.row, why=why))
            if how is not How.KEPT:
                facts[name] = new
        if facts:
            updates.rows.append(RowChange(Noun.CUSTOMER, customer_id, facts))


def _tells_otherwise(draft: CustomerDraft, row: Mapping[str, Any]) -> bool:
    return next(iter(_told(draft, row)), None) is not None


def _told(draft: CustomerDraft, row: Mapping[str, Any]) -> Iterable[tuple[str, Fact, str]]:
    """Facts that the file has and the shop has not, or otherwise."""
    facts = facts_of(draft)
    if facts.name != row["name"] and _stands_in(row) and not _has_no_name(draft):
        yield "name", Fact.NAME, facts.name
    for name, fact in _FACTS.items():
        new = getattr(facts, name)
        if new and new != row[name] and not (name == "company" and new == row["name"]):
            yield name, fact, new


def _stands_in(row: Mapping[str, Any]) -> bool:
    """Whether a customer is called by the number or the address that another program has."""
    external = str(row["external_key"] or "").partition(":")[2]
    name = row["name"]
    return name == external or "@" in name or not any(map(str.isalpha, name))


def _has_no_name(draft: CustomerDraft) -> bool:
    return draft.name in (*draft.mails, *draft.phones, draft.external_id)


def _how(before: object, by_hand: bool, same_program: bool) -> How | None:
    if by_hand:
        return How.KEPT
    if not before:
        return How.FILLED
    return How.CHANGED if same_program else None


def point_changes(
    plan: ImportPlan, matches: Matches, points: Iterable[NewPoint]
) -> list[FactChange]:
    """New addresses and numbers of customers who were there, for a person to see."""
    known = {
        matches.customers[each.key]: each
        for each in plan.customers
        if each.key in matches.customers
    }
    facts = {"mail": Fact.MAIL, "phone": Fact.PHONE}
    return [
        FactChange(
            *(Noun.CUSTOMER, point.customer_id, known[point.customer_id].name, How.FILLED),
            *(facts[point.kind], None, point.typed, known[point.customer_id].row),
        )
        for point in points
        if point.customer_id in known
    ]
