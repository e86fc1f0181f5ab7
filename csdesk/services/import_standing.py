"""What stands in a shop after an import, for scripts to hold against what they expect."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from csdesk.desk import Desk
from csdesk.domain.drafts import rounded
from csdesk.domain.money import exponent
from csdesk.store import standing


def shop_json(desk: Desk) -> dict[str, Any]:
    """Counts, and what all purchases come to in the currencies in which they were paid.

    Amounts that a file gave in parts of a cent are added up as they are, and rounded once.
    """
    with desk.store.read() as work:
        ours = work.settings.read().currency
        found = standing.standing(work.connection)
    total: dict[str, Decimal] = {}
    for code, minor in found.paid.items():
        currency = code or ours
        total[currency] = Decimal(minor).scaleb(-exponent(currency))
    for code, minor, exact in found.exact:
        currency = code or ours
        total[currency] += Decimal(exact) - Decimal(minor).scaleb(-exponent(currency))
    return {
        "customers": found.customers,
        "customers_with_purchases": found.buyers,
        "purchases": found.purchases,
        "waiting": found.waiting,
        "total": {code: f"{rounded(amount, code):f}" for code, amount in sorted(total.items())},
        "first": found.first,
        "last": found.last,
    }
