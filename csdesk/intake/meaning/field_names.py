"""The fields of a list in words, as they stand in a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from csdesk.domain.import_fields import Field
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said

_NAMES: Final[Mapping[Field, str]] = {
    Field.NAME: ours("name"),
    Field.FIRST_NAME: ours("first name"),
    Field.LAST_NAME: ours("last name"),
    Field.COMPANY: ours("company"),
    Field.MAIL: ours("mail"),
    Field.PHONE: ours("phone"),
    Field.CUSTOMER_ID: ours("customer id"),
    Field.ADDRESS: ours("address"),
    Field.POSTCODE: ours("postcode"),
    Field.CITY: ours("city"),
    Field.REGION: ours("region"),
    Field.COUNTRY: ours("country"),
    Field.NOTE: ours("note"),
    Field.REFERENCE: ours("reference"),
    Field.BOUGHT_ON: ours("bought on"),
    Field.TOTAL: ours("total"),
    Field.LINE_TOTAL: ours("line total"),
    Field.QUANTITY: ours("quantity"),
    Field.UNIT_PRICE: ours("unit price"),
    Field.DISCOUNT: ours("discount"),
    Field.DISCOUNT_PERCENT: ours("discount percent"),
    Field.DISCOUNT_SHARE: ours("discount share"),
    Field.NET: ours("net"),
    Field.TAX: ours("tax"),
    Field.LINE_TAX: ours("line tax"),
    Field.CURRENCY: ours("currency"),
    Field.STATUS: ours("status"),
    Field.CANCELLED_ON: ours("cancelled on"),
    Field.REFUND: ours("refund"),
    Field.REFUNDED_ON: ours("refunded on"),
    Field.COST: ours("cost"),
    Field.MARGIN: ours("margin"),
    Field.SUMMARY: ours("summary"),
    Field.REFUND_OF: ours("refund of"),
    Field.USUAL_CURRENCY: ours("usual currency"),
    Field.OPENED_ON: ours("opened on"),
    Field.CLOSED_ON: ours("closed on"),
    Field.TITLE: ours("title"),
    Field.WORDS: ours("words"),
    Field.CHANNEL: ours("channel"),
    Field.SEVERITY: ours("severity"),
    Field.CATEGORY: ours("category"),
    Field.RESOLUTION: ours("resolution"),
    Field.ANSWERED_ON: ours("answered on"),
    Field.RECOMMEND: ours("recommend"),
    Field.SATISFACTION: ours("satisfaction"),
    Field.EASE: ours("ease"),
}


def field_name(wanted: Field | None) -> str:
    """What a field is called within a sentence; nothing where a column is left out."""
    return "" if wanted is None else said(_NAMES[wanted])


def another_is(wanted: Field) -> str:
    """Why a column is left out, where another one tells the same."""
    return said("another column is the {field}", field=field_name(wanted))
