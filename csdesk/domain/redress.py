"""Redress: what puts right what we broke, and the thank-you that is kept apart from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class RedressKind(StrEnum):
    REMEDY = "remedy"
    GOODWILL = "goodwill"


class RedressForm(StrEnum):
    REFUND = "refund"
    PART_REFUND = "part_refund"
    REPLACEMENT = "replacement"
    EQUAL_WORTH = "equal_worth"
    REPAIR = "repair"
    REDO = "redo"
    APOLOGY_ONLY = "apology_only"
    VOUCHER = "voucher"
    GIFT = "gift"


@dataclass(frozen=True, slots=True)
class Redress:
    """One line of remedy or goodwill: cost to us and worth to the customer, in minor units."""

    customer_id: int
    complaint_id: int
    kind: RedressKind
    form: RedressForm
    what: str
    cost_minor: int
    given_on: date
    worth_minor: int | None = None
    account_code: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class RedressDraft:
    """A line of remedy or goodwill as typed."""

    form: RedressForm
    what: str
    cost_minor: int
    worth_minor: int | None = None
