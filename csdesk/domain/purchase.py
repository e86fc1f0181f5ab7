"""Purchases: what was charged to a customer, and what came back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Purchase:
    """One document charged to a customer; below zero it is a return.

    Amounts are minor units of the shop's currency, rounded once when the purchase was entered.
    """

    bought_on: date
    net_minor: int
    tax_minor: int
    gross_minor: int
    margin_minor: int
    id: int = 0
    customer_id: int | None = None
    cost_minor: int | None = None
    net_estimated: bool = False
    margin_estimated: bool = False
    reference: str = ""
    what: str = ""
    complaint_id: int | None = None
    return_of: int | None = None
    fingerprint: str | None = None
    paid_currency: str | None = None
    paid_minor: int | None = None
    rate: str | None = None
    batch_id: int | None = None
    currency_assumed: bool = False
    """The file named no currency, so the shop's stands in."""
    lines: int = 1
    """How many rows of its file told of it; one that shows fewer may have been cut there."""
    lines_told: str = ""
    """A mark and the amount of each of these rows, where together they make the amount."""


@dataclass(frozen=True, slots=True)
class PurchaseForm:
    """A purchase as typed by hand: the gross amount paid and what is known of tax and cost."""

    customer_id: int | None
    bought_on: date
    gross_minor: int
    tax_minor: int | None = None
    cost_minor: int | None = None
    reference: str = ""
    what: str = ""


@dataclass(frozen=True, slots=True)
class ReturnForm:
    """Goods that came back: how much of which purchase, and whether they can be sold again."""

    purchase_id: int
    returned_on: date
    gross_minor: int
    resaleable: bool = True
    what: str = ""
    complaint_id: int | None = None
