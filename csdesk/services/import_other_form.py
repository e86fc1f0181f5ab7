"""Sales of a list that came in before from a list in another form: they count once.

An unknown program is known by its headings, so a list with one column more, or under a layout
that csdesk learned since, seems to be another program's. Its sales are told by what they say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Final

from csdesk.domain.customer import PointKind
from csdesk.domain.drafts import Choice, CustomerDraft, Doubt, ImportPlan, PurchaseDraft
from csdesk.domain.import_choices import Choices
from csdesk.domain.money import exponent
from csdesk.domain.spoken import said, said_counted
from csdesk.intake.drafting.people import plain_name
from csdesk.intake.layouts import GUESSED
from csdesk.store import bulk, known_people, sales_brought
from csdesk.store.bulk import Sold
from csdesk.store.sales_brought import Brought
from csdesk.store.unit_of_work import Work

OTHER_FORM: Final = "other_form"
SAME, OTHERS = "same", "others"
_FEWEST, _HALF = 3, 2
_MOST_ALIKE = 10
"""So many sales of one number, day and amount are compared; more are no numbers at all."""
_Told = tuple[str, str, Decimal, str]
"""Number, day and amount of a sale, and where it has no number its customer's name."""


@dataclass(slots=True)
class InOtherForm:
    """Which sales of a file are there already, although their list looked otherwise."""

    marked: Mapping[str, Sold] = field(default_factory=dict)
    """Fingerprint of the draft -> the purchase that is in the shop."""
    doubts: tuple[Doubt, ...] = ()


def in_other_form(
    work: Work,
    plan: ImportPlan,
    marked: Mapping[str, Sold],
    currency: str,
    choices: Choices,
) -> InOtherForm:
    """Seeks sales with the same number, day, amount and customer.

    Without a number, or without a customer, only many together are taken for the same.

    Args:
        marked: those that are known by their fingerprints.
        currency: of the shop.
    """
    first, last = plan.first_on, plan.last_on
    if first is None or last is None or len(marked) >= len(plan.purchases):
        return InOtherForm()
    layout = None if plan.layout == GUESSED else GUESSED
    coming: dict[_Told, list[PurchaseDraft]] | None = None
    taken = {sold.id for sold in marked.values()}
    found: list[tuple[PurchaseDraft, Brought]] = []
    there: Counter[tuple[str, date]] = Counter()
    for sale in sales_brought.sales_between(work.connection, first, last, layout):
        if sale.reference and sale.program == plan.program:
            there[_number(sale.reference), sale.bought_on] += 1
        if sale.id in taken:
            continue
        if coming is None:
            coming = _told(plan, marked)
        drafts = coming.get(_told_of(sale, currency), [])
        if sale.reference:
            found += [(draft, sale) for draft in drafts if _is_in(draft, sale, currency)]
        elif drafts and _is_in(drafts[-1], sale, currency):
            found.append((drafts.pop(), sale))
    pairs = _paired(work, plan, found, there)
    if not pairs:
        return InOtherForm()
    doubt = _doubt(work, pairs, choices)
    if choices.answers.get(OTHER_FORM, SAME) != SAME:
        return InOtherForm(doubts=(doubt,))
    known = bulk.purchases_marked(work.connection, (sale.fingerprint for _, sale in pairs))
    return InOtherForm(
        {draft.fingerprint: known[sale.fingerprint] for draft, sale in pairs}, (doubt,)
    )


def _told(plan: ImportPlan, marked: Mapping[str, Sold]) -> dict[_Told, list[PurchaseDraft]]:
    names = {draft.key: plain_name(draft.name) for draft in plan.customers}
    coming: dict[_Told, list[PurchaseDraft]] = {}
    for draft in plan.purchases:
        if draft.bought_on is None or draft.refund_of or draft.waits_for:
            continue
        if draft.fingerprint in marked:
            continue
        who = "" if draft.reference else names.get(draft.customer_key or "", "")
        told = (_number(draft.reference), draft.bought_on.isoformat(), draft.gross, who)
        alike = coming.setdefault(told, [])
        if not draft.reference or len(alike) < _MOST_ALIKE:
            alike.append(draft)
    return coming


def _number(reference: str) -> str:
    """A number as both forms have it; spreadsheets lose the zeros before it."""
    return reference.lstrip("0") if reference.isdecimal() else reference.casefold()


def _told_of(sale: Brought, currency: str) -> _Told:
    code = sale.paid_currency or currency
    minor = sale.gross_minor if sale.paid_currency is None else sale.paid_minor or 0
    amount = Decimal(minor).scaleb(-exponent(code))
    who = "" if sale.reference else plain_name(sale.name or "")
    return _number(sale.reference), sale.bought_on.isoformat(), amount, who


def _is_in(draft: PurchaseDraft, sale: Brought, currency: str) -> bool:
    return draft.currency in (None, sale.paid_currency or currency)


def _paired(
    work: Work,
    plan: ImportPlan,
    found: list[tuple[PurchaseDraft, Brought]],
    there: Mapping[tuple[str, date], int],
) -> list[tuple[PurchaseDraft, Brought]]:
    """Each draft with one sale, where they mean the same customer and it can be no chance."""
    if not found:
        return []
    people = {draft.key: draft for draft in plan.customers}
    ids = {sale.customer_id for _, sale in found if sale.customer_id is not None}
    points = known_people.points_of(work.connection, ids)
    own = _only_once(plan, found, there)
    used: set[int] = set()
    sure: dict[str, tuple[PurchaseDraft, Brought]] = {}
    many: dict[str, tuple[PurchaseDraft, Brought]] = {}
    for draft, sale in found:
        mark = draft.fingerprint
        if sale.id in used or mark in sure or mark in many:
            continue
        who = people.get(draft.customer_key or "")
        if who is None and sale.customer_id is None:
            (sure if sale.id in own else many)[mark] = draft, sale
        elif who is None or not _is_theirs(who, sale, points):
            continue
        elif draft.reference:
            sure[mark] = draft, sale
        else:
            many[mark] = draft, sale
        used.add(sale.id)
    if len(many) < _FEWEST or len(many) * _HALF < len(plan.purchases):
        many.clear()
    return [*sure.values(), *many.values()]


def _only_once(
    plan: ImportPlan,
    found: list[tuple[PurchaseDraft, Brought]],
    there: Mapping[tuple[str, date], int],
) -> set[int]:
    """Sales of the same program whose number stands for no other of that day, here or there."""
    own = {
        (_number(sale.reference), sale.bought_on): sale.id
        for _, sale in found
        if sale.reference and plan.program and sale.program == plan.program
    }
    if not own:
        return set()
    here: Counter[tuple[str, date]] = Counter()
    for draft in plan.purchases:
        if draft.bought_on is not None and not draft.refund_of:
            number = _number(draft.reference), draft.bought_on
            here[number] += number in own
    return {key for number, key in own.items() if there[number] == here[number] == 1}


def _is_theirs(
    who: CustomerDraft, sale: Brought, points: Mapping[int, set[tuple[str, str]]]
) -> bool:
    if sale.customer_id is None or sale.name is None:
        return False
    names = {plain_name(each) for each in (who.name, who.company) if each}
    reached = points.get(sale.customer_id, set())
    mails = {(str(PointKind.MAIL), mail.casefold()) for mail in who.mails}
    return plain_name(sale.name) in names or not mails.isdisjoint(reached)


def _doubt(work: Work, pairs: list[tuple[PurchaseDraft, Brought]], choices: Choices) -> Doubt:
    draft, sale = pairs[0]
    name, count = known_people.file_of(work.connection, sale.batch_id), len(pairs)
    question = said_counted(
        "1 sale here is like in “{name}”, which came in before. Are they the same?",
        "{n} sales here are like in “{name}”, which came in before. Are they the same?",
        count,
        name=name,
    )
    options = (
        Choice(SAME, said("Yes, they stand in both lists and count once")),
        Choice(OTHERS, said("No, they are other sales and count as well")),
    )
    taken = choices.answers.get(OTHER_FORM, SAME)
    example = draft.reference or draft.summary or f"{draft.gross:f}"
    return Doubt(OTHER_FORM, "", question, taken, options, example)
