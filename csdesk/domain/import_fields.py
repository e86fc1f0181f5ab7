"""What a list that is brought in can be of, and what one of its columns can mean."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a list is a list of."""

    CUSTOMERS = "customers"
    PURCHASES = "purchases"
    COMPLAINTS = "complaints"
    ANSWERS = "answers"
    """What customers said when they were asked how it went."""


class Field(StrEnum):
    """The meaning of one column; the values are the words used in layouts and maps."""

    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    COMPANY = "company"
    MAIL = "mail"
    PHONE = "phone"
    CUSTOMER_ID = "customer_id"
    ADDRESS = "address"
    POSTCODE = "postcode"
    CITY = "city"
    REGION = "region"
    COUNTRY = "country"
    NOTE = "note"
    REFERENCE = "reference"
    BOUGHT_ON = "bought_on"
    TOTAL = "total"
    """Of the whole document, with tax; repeated or only on its first row."""
    LINE_TOTAL = "line_total"
    """Of this row alone, after its discount."""
    QUANTITY = "quantity"
    UNIT_PRICE = "unit_price"
    DISCOUNT = "discount"
    """An amount taken off quantity times price."""
    DISCOUNT_PERCENT = "discount_percent"
    """Taken off quantity times price, 0 to 100."""
    DISCOUNT_SHARE = "discount_share"
    """Taken off quantity times price, 0 to 1."""
    NET = "net"
    TAX = "tax"
    """Of the whole document."""
    LINE_TAX = "line_tax"
    CURRENCY = "currency"
    STATUS = "status"
    CANCELLED_ON = "cancelled_on"
    REFUND = "refund"
    """Money given back on this document, as a positive amount."""
    REFUNDED_ON = "refunded_on"
    COST = "cost"
    """What the goods of this row cost the shop."""
    MARGIN = "margin"
    """What this row leaves after the goods."""
    SUMMARY = "summary"
    REFUND_OF = "refund_of"
    """On a row that gives money back: the reference of the document it was paid by."""
    USUAL_CURRENCY = "usual_currency"
    """In a list of customers: the currency they are billed in."""
    OPENED_ON = "opened_on"
    CLOSED_ON = "closed_on"
    TITLE = "title"
    """Of a complaint, in one line."""
    WORDS = "words"
    """What the customer wrote or said, in a complaint or an answer."""
    CHANNEL = "channel"
    SEVERITY = "severity"
    CATEGORY = "category"
    RESOLUTION = "resolution"
    """How a complaint ended."""
    ANSWERED_ON = "answered_on"
    RECOMMEND = "recommend"
    """0 to 10."""
    SATISFACTION = "satisfaction"
    """1 to 5."""
    EASE = "ease"
    """1 to 7."""


IDENTITY_FIELDS = frozenset(
    {
        Field.NAME,
        Field.FIRST_NAME,
        Field.LAST_NAME,
        Field.COMPANY,
        Field.MAIL,
        Field.PHONE,
        Field.CUSTOMER_ID,
    }
)
"""What can tell who somebody is."""
AMOUNT_FIELDS = frozenset(
    {
        Field.TOTAL,
        Field.LINE_TOTAL,
        Field.QUANTITY,
        Field.UNIT_PRICE,
        Field.DISCOUNT,
        Field.DISCOUNT_PERCENT,
        Field.DISCOUNT_SHARE,
        Field.NET,
        Field.TAX,
        Field.LINE_TAX,
        Field.REFUND,
        Field.COST,
        Field.MARGIN,
    }
)
DATE_FIELDS = frozenset(
    {
        Field.BOUGHT_ON,
        Field.CANCELLED_ON,
        Field.REFUNDED_ON,
        Field.OPENED_ON,
        Field.CLOSED_ON,
        Field.ANSWERED_ON,
    }
)
SCORE_FIELDS = frozenset({Field.RECOMMEND, Field.SATISFACTION, Field.EASE})
TOLD_KINDS = frozenset({Kind.COMPLAINTS, Kind.ANSWERS})
"""Lists of what customers said."""


class Sureness(StrEnum):
    """How far csdesk trusts what it took a whole file for."""

    KNOWN = "known"
    """The export of a program that csdesk knows."""
    SURE = "sure"
    LIKELY = "likely"
    """Some columns were told by their values, or by words that mean several things."""
    LOOK = "look"
    """Something could be read in two ways, so the owner should look before it comes in."""


@dataclass(frozen=True, slots=True)
class Guess:
    """What one column of a list was taken for."""

    heading: str
    field: Field | None
    sure: bool
    why: str
