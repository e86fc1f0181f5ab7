"""What an import changes of what the shop knows already, and what taking it back leaves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from csdesk.domain.changes import Noun


class How(StrEnum):
    """What becomes of a fact that a file tells of somebody or something known."""

    FILLED = "filled"
    """The shop had nothing there."""
    CHANGED = "changed"
    """The file tells it otherwise than the one that brought it."""
    WITHDRAWN = "withdrawn"
    """The purchase is cancelled by now, and leaves."""
    COMPLETED = "completed"
    """The other half of a document came: it is a purchase now."""
    KEPT = "kept"
    """The owner typed it by hand or something hangs on it, so it stays as it is."""


class Fact(StrEnum):
    """Which fact of a customer or a purchase it is."""

    NAME = "name"
    COMPANY = "company"
    ADDRESS = "address"
    PLACE = "place"
    NOTE = "note"
    MAIL = "mail"
    PHONE = "phone"
    USUAL_CURRENCY = "usual_currency"
    CURRENCY = "currency"
    DAY = "day"
    AMOUNT = "amount"
    TAX = "tax"
    REFUND = "refund"
    MARGIN = "margin"
    CUSTOMER = "customer"
    STATUS = "status"
    WHOLE = "whole"
    """Not one fact of it but all of it: a purchase that left or got its other half."""


Told = str | date | int | None
"""Words as they are, a day, an amount in minor units of ``FactChange.currency``, or nothing."""


@dataclass(frozen=True, slots=True)
class FactChange:
    """One fact that a file changes, fills, or would change if the owner had not typed it."""

    noun: Noun
    """``customer`` or ``purchase``."""
    noun_id: int
    """0 where it comes to be only by this import."""
    title: str
    """Name of the customer, or number of the purchase; empty where it has none."""
    how: How
    fact: Fact
    before: Told
    after: Told
    row: int
    """Row of the file that tells it, as in ``Problem.row``."""
    currency: str = ""
    """Of ``before`` and ``after`` where they are amounts."""
    why: str = ""
    """One plain sentence where it is kept."""


@dataclass(frozen=True, slots=True)
class RowChange:
    """What a row of the shop gets from an import; without facts it leaves."""

    noun: Noun
    noun_id: int
    facts: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Left:
    """One thing that taking an import back leaves where it is, and why."""

    noun: Noun
    noun_id: int
    title: str
    """Name or number, for a person to know it by."""
    why: str
    """One plain sentence."""
