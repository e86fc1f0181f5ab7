"""Purchases that count in the currency of their customer, once it is known which that is."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from csdesk.domain.changes import Noun
from csdesk.domain.drafts import PurchaseDraft
from csdesk.domain.errors import Refused
from csdesk.domain.import_changes import Fact, FactChange, How, RowChange
from csdesk.domain.import_memory import Lacks, WaitingDocument
from csdesk.domain.money import exponent
from csdesk.domain.purchase import Purchase
from csdesk.domain.spoken import said
from csdesk.services.import_pricing import Pricing
from csdesk.services.import_updates import AMOUNTS, Updates
from csdesk.store import import_reads
from csdesk.store.bulk import sold_of
from csdesk.store.unit_of_work import Work


def put_currencies_right(work: Work, updates: Updates, pricing: Pricing, program: str) -> None:
    """Purchases of customers whose own currency is known now count in it.

    They were taken for amounts in the shop's currency because their file named none. Where
    nobody says what the other currency is worth, they leave and wait for that.

    Args:
        program: of the file, as halves of purchases name it.
    """
    usual = {
        row.noun_id: row.facts["usual_currency"]
        for row in updates.rows
        if row.noun is Noun.CUSTOMER and row.facts and row.facts.get("usual_currency")
    }
    gone = {row.noun_id for row in updates.rows if row.noun is Noun.PURCHASE}
    for purchase_id in import_reads.bought_by(work.connection, usual):
        bought = work.purchases.require(purchase_id)
        code = usual[bought.customer_id or 0]
        if code != pricing.currency and purchase_id not in gone:
            told = _as_told(bought, pricing.currency, code)
            _put_right(work, updates, pricing, bought, told, program)


def _as_told(bought: Purchase, ours: str, code: str) -> PurchaseDraft:
    """The same amounts, which are not in the shop's currency but in another."""
    shift = -exponent(ours)
    return PurchaseDraft(
        fingerprint=bought.fingerprint or "",
        row=0,
        reference=bought.reference,
        bought_on=bought.bought_on,
        customer_key=None,
        gross=Decimal(bought.gross_minor).scaleb(shift),
        net=None if bought.net_estimated else Decimal(bought.net_minor).scaleb(shift),
        currency=code,
        summary=bought.what,
        lines=bought.lines,
    )


def _put_right(
    work: Work,
    updates: Updates,
    pricing: Pricing,
    bought: Purchase,
    told: PurchaseDraft,
    program: str,
) -> None:
    change = FactChange(
        *(Noun.PURCHASE, bought.id, bought.reference, How.CHANGED, Fact.CURRENCY),
        *(pricing.currency, told.currency, 0),
    )
    try:
        new = pricing.again(told, sold_of(bought))
    except Refused:
        return
    if new is not None:
        updates.told.append(change)
        facts = {name: getattr(new, name) for name in AMOUNTS}
        updates.rows.append(RowChange(Noun.PURCHASE, bought.id, facts))
    elif _more_hangs_on(work, bought.id):
        why = said(
            "More hangs on it, and nobody has said what 1 {currency} is worth.",
            currency=told.currency,
        )
        updates.told.append(replace(change, how=How.KEPT, why=why))
    else:
        why = said("It waits until you say what 1 {currency} is worth.", currency=told.currency)
        updates.told.append(replace(change, how=How.WITHDRAWN, why=why))
        _let_wait(work, updates, bought, told, program)


def _more_hangs_on(work: Work, purchase_id: int) -> bool:
    ids = [purchase_id]
    return import_reads.complained_about(work.connection, ids) or bool(
        import_reads.returns_of(work.connection, ids)
    )


def _let_wait(
    work: Work, updates: Updates, bought: Purchase, told: PurchaseDraft, program: str
) -> None:
    """Takes a purchase away, and keeps what is known of it for the day its rate is given."""
    facts: dict[str, Any] = {
        "amount": str(told.gross),
        "currency": told.currency,
        "lacks": Lacks.RATE,
        "purchase_id": None,
    }
    halves = import_reads.halves_of_purchase(work.connection, bought.id)
    for half in halves:
        left = facts if half.fingerprint == bought.fingerprint else None
        updates.rows.append(RowChange(Noun.WAITING_DOCUMENT, half.id, left))
    updates.rows.append(RowChange(Noun.PURCHASE, bought.id, None))
    if not halves:
        updates.waiting.append(
            WaitingDocument(
                batch_id=0,
                fingerprint=told.fingerprint,
                reference=told.reference,
                lacks=Lacks.RATE,
                program=program,
                customer_id=bought.customer_id,
                bought_on=told.bought_on,
                amount=str(told.gross),
                net=None if told.net is None else str(told.net),
                currency=told.currency,
                what=bought.what,
                lines=told.lines,
            )
        )
