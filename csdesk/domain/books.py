"""What a shop says of its books and reports, and how it can be read."""

from __future__ import annotations

from calendar import monthrange
from typing import Final

from csdesk.domain.errors import Refused
from csdesk.domain.mailto import mail_link
from csdesk.domain.ours import LANGUAGES, ours
from csdesk.domain.reports.accounts import SETTINGS
from csdesk.domain.reports.periods import can_begin
from csdesk.domain.shop import Shop

A4, LETTER = "A4", "Letter"
PAPERS: Final = ("", A4, LETTER)
"""Empty is what the country uses."""
REMINDERS: Final = ("month", "quarter", "year", "")
"""How often the accountant gets a workbook; empty is never."""
_COMMON_YEAR: Final = 2026
CONSULTANTS: Final = range(1_001, 10_000_000)
CLIENTS: Final = range(1, 100_000)
"""Source: DATEV format, header fields “Berater” and “Mandant”."""
_LONGEST_CODE: Final = 60


def days_of_month(month: int) -> int:
    """So many days a financial year can begin on: every year has them all."""
    return monthrange(_COMMON_YEAR, month)[1]


def check_books(before: Shop, shop: Shop) -> None:
    """Stops changed settings of the books that nothing can be made of.

    Raises: Refused("books.language", "books.year_begins", "books.paper", "books.reminder",
            "books.account", "mail.address", "books.datev").
    """
    if shop.language != before.language and shop.language not in LANGUAGES:
        raise Refused("books.language", "Reports can’t be written in this language yet.")
    if shop.year_begins != before.year_begins and not _is_first_day(shop.year_begins):
        raise Refused("books.year_begins", "A financial year begins on a day that every year has.")
    if shop.paper != before.paper and shop.paper not in PAPERS:
        raise Refused("books.paper", "Reports are printed on A4 or Letter.")
    if shop.report_reminder != before.report_reminder and shop.report_reminder not in REMINDERS:
        raise Refused("books.reminder", "A reminder comes every month, quarter or year, or never.")
    if shop.accountant_email != before.accountant_email:
        mail_link(shop.accountant_email, "", "")
    _check_accounts(before, shop)
    _check_datev(before, shop)


def _is_first_day(text: str) -> bool:
    return can_begin(text) and int(text[3:]) <= days_of_month(int(text[:2]))


def _check_accounts(before: Shop, shop: Shop) -> None:
    for name in SETTINGS.values():
        code = getattr(shop, name)
        if code != getattr(before, name) and (len(code) > _LONGEST_CODE or "\n" in code):
            raise Refused(
                "books.account",
                "An account is one short line of up to {n} signs.",
                n=_LONGEST_CODE,
            )


def _check_datev(before: Shop, shop: Shop) -> None:
    for name, allowed, words in (
        ("datev_consultant", CONSULTANTS, ours("DATEV’s consultant number has 4 to 7 digits.")),
        ("datev_client", CLIENTS, ours("DATEV’s client number has 1 to 5 digits.")),
    ):
        told = getattr(shop, name)
        fits = told.isascii() and told.isdecimal() and len(told) <= 7 and int(told) in allowed
        if told and told != getattr(before, name) and not fits:
            raise Refused("books.datev", words)
