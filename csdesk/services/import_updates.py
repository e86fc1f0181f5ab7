"""What a later export tells otherwise of purchases that came in before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from csdesk.domain.changes import Noun
from csdesk.domain.drafts import SCATTERED, ImportPlan, PurchaseDraft, Withdrawn
from csdesk.domain.errors import Refused
from csdesk.domain.import_changes import Fact, FactChange, How, RowChange
from csdesk.domain.import_memory import Lacks, WaitingDocument
from csdesk.domain.money import exponent
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.intake.drafting.fingerprint import fingerprint
from csdesk.services.import_lines import shows_a_part, whole_of
from csdesk.services.import_pricing import Pricing
from csdesk.services.import_sorting import Known, Sorted, is_all_given_back
from csdesk.store import bulk, import_reads
from csdesk.store.bulk import NewPurchase, Sold, sold_of
from csdesk.store.customers import erased_ids
from csdesk.store.unit_of_work import Work

AMOUNTS = (
    *("net_minor", "tax_minor", "gross_minor", "margin_minor", "cost_minor", "net_estimated"),
    *("margin_estimated", "paid_currency", "paid_minor", "rate", "currency_assumed", "lines"),
    "lines_told",
)
_SPOKEN_OF = ours("A complaint is about it, or goods of it came back by hand.")


@dataclass(slots=True)
class Updates:
    """What an import changes of what is there."""

    told: list[FactChange] = field(default_factory=list)
    rows: list[RowChange] = field(default_factory=list)
    coming: list[PurchaseDraft] = field(default_factory=list)
    """Money that was given back since, on purchases that were there."""
    waiting: list[WaitingDocument] = field(default_factory=list)
    """Purchases that leave because their currency has no rate."""

    @property
    def changed(self) -> int:
        """How many records are not what they were."""
        return len({(row.noun, row.noun_id) for row in self.rows if row.noun in _COUNTED})


_COUNTED = (Noun.PURCHASE, Noun.CUSTOMER, Noun.COMPLAINT)


def purchase_updates(
    work: Work,
    plan: ImportPlan,
    came: Sorted,
    known: Known,
    ids: Mapping[str, int],
    pricing: Pricing,
) -> Updates:
    """Compares every document that came in before with what the file tells of it now.

    Args:
        ids: ``CustomerDraft.key`` -> id in the shop, also of those who are new.
    """
    found = _Purchases(work, plan, came.again, known, ids, pricing)
    for draft in came.again:
        if is_all_given_back(draft):
            found.refund(draft)
        else:
            found.document(draft)
    found.withdrawn(plan.withdrawn)
    return found.updates


class _Purchases:
    def __init__(
        self,
        work: Work,
        plan: ImportPlan,
        again: Sequence[PurchaseDraft],
        known: Known,
        ids: Mapping[str, int],
        pricing: Pricing,
    ) -> None:
        self.updates = Updates()
        self._work = work
        self._extent = extent = plan.extent
        self._people = plan.customers
        self._names: dict[str, str] = {}
        self._known = known
        self._ids = ids
        self._pricing = pricing
        based = {draft.refund_of for draft in again if draft.refund_of}
        bases = [known.purchases[mark].id for mark in based if mark in known.purchases]
        pairs = (
            (draft, known.purchases[draft.fingerprint])
            for draft in again
            if extent.scattered and draft.fingerprint in known.purchases
        )
        self._is_part = shows_a_part(pairs)
        self._given_back = import_reads.returns_of(work.connection, bases)
        self._erased = erased_ids(work.connection)

    def document(self, draft: PurchaseDraft) -> None:
        """A purchase, whole or one half of it, as the file tells it now."""
        half = self._known.waiting.get(draft.fingerprint)
        if half is not None and half.customer_id not in self._erased:
            self._half(draft, half)
        sold = self._known.purchases.get(draft.fingerprint)
        if sold is None and half is not None and half.purchase_id is not None:
            sold = self._sold(half.purchase_id)
        if sold is None or sold.customer_id in self._erased:
            return
        facts = self._day(draft, sold) | self._customer(draft, sold)
        may_cut = self._extent.may_cut(draft.fingerprint) or sold.lines_told.startswith(SCATTERED)
        if may_cut:
            draft = whole_of(draft, sold, is_part=self._is_part)
        is_cut = may_cut and draft.lines < sold.lines
        if draft.waits_for != Lacks.AMOUNT and not is_cut:
            facts |= self._amounts(self._in_usual(draft), sold)
        if draft.fingerprint in self._known.corrected:
            facts["fingerprint"] = draft.fingerprint
            self._rename_refund(draft.fingerprint)
        if facts:
            self._change(sold, facts)

    def _rename_refund(self, mark: str) -> None:
        """Money given back is known by the mark of its sale."""
        new = fingerprint(mark, "refund")
        back = self._known.purchases.get(new)
        if back is not None:
            self.updates.rows.append(RowChange(Noun.PURCHASE, back.id, {"fingerprint": new}))

    def _sold(self, purchase_id: int) -> Sold | None:
        bought = self._work.purchases.get(purchase_id)
        return None if bought is None else sold_of(bought)

    def _is_cut(self, draft: PurchaseDraft, lines: int) -> bool:
        """A file that begins or ends within a document does not know all of it."""
        return draft.lines < lines and self._extent.may_cut(draft.fingerprint)

    def _change(self, sold: Sold, facts: Mapping[str, Any]) -> None:
        self.updates.rows.append(RowChange(Noun.PURCHASE, sold.id, facts))
        if "customer_id" in facts:
            whose = {"customer_id": facts["customer_id"]}
            for back in self._returns(sold.id):
                self.updates.rows.append(RowChange(Noun.PURCHASE, back.id, whose))

    def _returns(self, purchase_id: int) -> list[Any]:
        if purchase_id not in self._given_back:
            found = import_reads.returns_of(self._work.connection, [purchase_id])
            self._given_back[purchase_id] = found.get(purchase_id, [])
        return self._given_back[purchase_id]

    def _tell(
        self, sold: Sold, draft: PurchaseDraft, fact: Fact, before: Any, after: Any, code: str = ""
    ) -> None:
        how = How.FILLED if before is None else How.CHANGED
        told = (Noun.PURCHASE, sold.id, sold.reference, how, fact, before, after, draft.row, code)
        self.updates.told.append(FactChange(*told))

    def _half(self, draft: PurchaseDraft, half: WaitingDocument) -> None:
        """A half as it waits; where the other half came already, the purchase changes too."""
        facts: dict[str, Any] = {}
        if draft.bought_on is not None and draft.bought_on != half.bought_on:
            facts["bought_on"] = draft.bought_on
        exact = draft.gross if draft.exact is None else draft.exact
        is_told = half.amount is not None and draft.waits_for != Lacks.AMOUNT
        if is_told and not self._is_cut(draft, half.lines) and exact != Decimal(str(half.amount)):
            facts |= {"amount": str(exact), "lines": draft.lines}
            facts["net"] = None if draft.net is None else str(draft.net)
            facts["margin"] = None if draft.margin is None else str(draft.margin)
        who = self._ids.get(draft.customer_key or "")
        if who is not None and half.customer_id not in (None, who):
            facts["customer_id"] = who
        if facts:
            self.updates.rows.append(RowChange(Noun.WAITING_DOCUMENT, half.id, facts))

    def _day(self, draft: PurchaseDraft, sold: Sold) -> dict[str, Any]:
        if draft.bought_on is None or draft.bought_on.isoformat() == sold.bought_on:
            return {}
        before = date.fromisoformat(sold.bought_on)
        self._tell(sold, draft, Fact.DAY, before, draft.bought_on)
        return {"bought_on": draft.bought_on}

    def _customer(self, draft: PurchaseDraft, sold: Sold) -> dict[str, Any]:
        who = self._ids.get(draft.customer_key or "")
        if who is None or who == sold.customer_id:
            return {}
        before = None if sold.customer_id is None else self._name(sold.customer_id)
        self._tell(sold, draft, Fact.CUSTOMER, before, self._name(who) or self._new(draft))
        return {"customer_id": who}

    def _name(self, customer_id: int) -> str | None:
        known = self._work.customers.get(customer_id)
        return None if known is None else known.name

    def _new(self, draft: PurchaseDraft) -> str:
        """The name of somebody who comes with this file."""
        if not self._names:
            self._names = {each.key: each.name for each in self._people}
        return self._names.get(draft.customer_key or "", "")

    def _in_usual(self, draft: PurchaseDraft) -> PurchaseDraft:
        usual = self._known.usual.get(draft.customer_key or "")
        return draft if draft.currency or usual is None else draft._replace(currency=usual)

    def _amounts(self, draft: PurchaseDraft, sold: Sold) -> dict[str, Any]:
        if draft.currency is None and sold.paid_currency is not None:
            draft = draft._replace(currency=sold.paid_currency)
        try:
            new = self._pricing.again(draft, sold)
        except Refused:
            return {}
        if new is None:
            return {}
        before, after = _paid(sold), _paid(new)
        code = new.paid_currency or self._pricing.currency
        tax_told = (draft.tax is not None or draft.net is not None) and not new.paid_currency
        other_tax = tax_told and new.net_minor != sold.net_minor
        earned = draft.margin is not None and not new.paid_currency
        if before != after:
            same = before[0] == after[0]
            self._tell(sold, draft, Fact.AMOUNT, before[1] if same else None, after[1], code)
        elif other_tax:
            was = sold.gross_minor - sold.net_minor
            self._tell(sold, draft, Fact.TAX, was, new.tax_minor, code)
        elif earned and new.margin_minor != sold.margin_minor:
            self._tell(sold, draft, Fact.MARGIN, sold.margin_minor, new.margin_minor, code)
        else:
            return {}
        return {name: getattr(new, name) for name in AMOUNTS}

    def refund(self, draft: PurchaseDraft) -> None:
        """All that was given back on one sale: what is new of it comes in as one more return."""
        sold = self._known.purchases.get(draft.refund_of)
        if sold is None:
            return
        if draft.currency is None and sold.paid_currency is not None:
            draft = draft._replace(currency=sold.paid_currency)
        backs = self._returns(sold.id)
        code = draft.currency or self._pricing.currency
        unit = Decimal(1).scaleb(-exponent(code))
        foreign = code != self._pricing.currency
        minors = (back.paid_minor if foreign else back.gross_minor for back in backs)
        before = sum((Decimal(minor or 0) * unit for minor in minors), Decimal(0))
        owed = draft.gross - before
        if not owed:
            return
        was = _minor(before, unit) or None
        self._tell(sold, draft, Fact.REFUND, was, _minor(draft.gross, unit), code)
        if owed > 0:
            self._less_back(draft, sold)
            return
        mark = draft.fingerprint
        if mark in self._known.purchases:
            mark = fingerprint(mark, str(draft.gross))
        part = owed / draft.gross
        self.updates.coming.append(
            draft._replace(
                fingerprint=mark,
                gross=owed,
                net=_part(draft.net, part, unit),
                tax=_rest(owed, draft.net, part, unit),
                margin=_part(draft.margin, part, unit),
            )
        )

    def _less_back(self, draft: PurchaseDraft, sold: Sold) -> None:
        """Less was given back than it seemed; only what imports brought is put right."""
        told = self.updates.told.pop()
        first = self._known.purchases.get(draft.fingerprint)
        backs = self._returns(sold.id)
        if first is None or [back.id for back in backs] != [first.id]:
            why = said("More than one return is written down for it.")
            self.updates.told.append(replace(told, how=How.KEPT, why=why))
            return
        new = self._pricing.again(draft, first, sold)
        if new is not None:
            self.updates.told.append(told)
            amounts = {name: getattr(new, name) for name in AMOUNTS}
            self.updates.rows.append(RowChange(Noun.PURCHASE, first.id, amounts))

    def withdrawn(self, those: tuple[Withdrawn, ...]) -> None:
        """Documents that stay out by now and came in before leave."""
        if not those:
            return
        marks = {one.fingerprint for one in those}
        there = bulk.purchases_marked(self._work.connection, marks)
        halves = import_reads.waiting_marked(self._work.connection, marks)
        for one in those:
            if one.fingerprint in self._known.purchases:
                continue
            sold, half = there.get(one.fingerprint), halves.get(one.fingerprint)
            if sold is not None:
                self._leave(one, sold)
            elif half is not None and half.purchase_id is None:
                self.updates.rows.append(RowChange(Noun.WAITING_DOCUMENT, half.id, None))

    def _leave(self, one: Withdrawn, sold: Sold) -> None:
        code = sold.paid_currency or self._pricing.currency
        told = FactChange(
            *(Noun.PURCHASE, sold.id, sold.reference, How.WITHDRAWN, Fact.WHOLE),
            *(_paid(sold)[1], None, one.row, code, said(one.why)),
        )
        backs = self._returns(sold.id)
        every = [*(back.id for back in reversed(backs)), sold.id]
        by_hand = any(back.fingerprint is None for back in backs)
        if by_hand or import_reads.complained_about(self._work.connection, every):
            self.updates.told.append(replace(told, how=How.KEPT, why=said(_SPOKEN_OF)))
            return
        self.updates.told.append(told)
        for half in import_reads.halves_of_purchase(self._work.connection, sold.id):
            gone = None if half.fingerprint == one.fingerprint else {"purchase_id": None}
            self.updates.rows.append(RowChange(Noun.WAITING_DOCUMENT, half.id, gone))
        self.updates.rows += [RowChange(Noun.PURCHASE, key, None) for key in every]


def _paid(row: Sold | NewPurchase) -> tuple[str | None, int]:
    if row.paid_currency is not None:
        return row.paid_currency, int(row.paid_minor or 0)
    return None, row.gross_minor


def _minor(amount: Decimal, unit: Decimal) -> int:
    return int(amount / unit)


def _part(whole: Decimal | None, part: Decimal, unit: Decimal) -> Decimal | None:
    return None if whole is None else (whole * part).quantize(unit)


def _rest(owed: Decimal, net: Decimal | None, part: Decimal, unit: Decimal) -> Decimal | None:
    share = _part(net, part, unit)
    return None if share is None else owed - share
