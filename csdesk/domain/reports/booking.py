"""What a booking program has to know of a journal before it takes it, and what none can take."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from csdesk.domain.errors import Refused
from csdesk.domain.money import exponent
from csdesk.domain.plain_text import harmless, one_line
from csdesk.domain.reports.accounts import NAMES, AccountRole
from csdesk.domain.shop import Shop
from csdesk.domain.spoken import quoted


@dataclass(frozen=True, slots=True)
class Book:
    """The journal of a period as a whole, its entries aside."""

    shop: Shop
    from_on: date
    to_on: date
    as_of: datetime | None
    """When the books were changed last; it stands for the moment the file was made."""
    accounts: tuple[tuple[AccountRole, str], ...]
    """Every account that is booked on, with its code."""
    lines: int
    """Postings over all entries."""


_MOST_DECIMALS: Final = 2
_LONGEST_SHOWN: Final = 30


def require_bookable(book: Book) -> None:
    """Stops a journal that no booking program can take.

    Raises: Refused("booking.empty"): nothing was booked in the period;
            Refused("booking.codes"): accounts without a code, named, or one that no program takes;
            Refused("booking.currency"): amounts would have to be rounded.
    """
    if not book.lines:
        raise Refused("booking.empty", "Nothing was booked in this period.")
    without = {role for role, code in book.accounts if not code}
    if without:
        names = ", ".join(NAMES[role] for role in AccountRole if role in without)
        raise Refused(
            "booking.codes",
            "These accounts have no code yet: {names}. Settings keeps them.",
            names=names,
        )
    for _, code in book.accounts:
        if code != harmless(one_line(code), figures=False):
            raise Refused(
                "booking.codes", "{account} is no code that programs take.", account=shown(code)
            )
    if exponent(book.shop.currency) > _MOST_DECIMALS:
        raise Refused(
            "booking.currency",
            "Booking programs keep two decimals, and {currency} has three. Hand over "
            "the workbook instead.",
            currency=book.shop.currency,
        )


def shown(code: str) -> str:
    """A code in a sentence: in quotes, and no longer than anybody reads."""
    words = one_line(code)
    return quoted(f"{words[:_LONGEST_SHOWN]}…" if len(words) > _LONGEST_SHOWN else words)
