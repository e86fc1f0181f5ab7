"""What the three questions of the first run ask for, and what was answered so far."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QLocale

from csdesk.domain.shop import Shop

CURRENCIES = (
    *("EUR", "USD", "GBP", "CHF", "AUD", "CAD", "CZK", "DKK", "HUF", "INR", "JPY", "KWD"),
    *("MXN", "NOK", "NZD", "PLN", "SEK", "TRY", "ZAR"),
)
LARGEST_PERCENT = 100


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything the first run may learn; what was skipped is None or empty."""

    name: str = ""
    currency: str = "EUR"
    country: str = ""
    tax_bp: int | None = None
    people: tuple[str, ...] = ()
    hourly_minor: int | None = None
    margin_bp: int | None = None

    def shop(self, before: Shop) -> Shop:
        """The settings with these answers in them."""
        return replace(
            before,
            name=self.name.strip(),
            currency=self.currency,
            country=self.country,
            usual_tax_bp=self.tax_bp,
            margin_bp=self.margin_bp,
        )


def of_this_computer(locale: QLocale | None = None) -> Answers:
    """What a computer says by itself: the country it is set to, and its currency."""
    system = locale or QLocale.system()
    code = system.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    country = system.name().partition("_")[2]
    return Answers(currency=code if code in CURRENCIES else "EUR", country=country[:2])


def percent_to_bp(typed: str) -> int | None:
    """A percentage as typed, in basis points; None for nothing or what is no percentage.

    Reads ``19``, ``19,5`` and ``19.5 %``; more than a hundred is none.
    """
    bare = typed.replace("%", "").replace(",", ".").strip()
    whole, _, decimals = bare.partition(".")
    if not (whole + decimals).isascii() or not (whole + decimals).isdigit():
        return None
    bp = int(whole or 0) * 100 + int((decimals + "00")[:2])
    return bp if bp <= LARGEST_PERCENT * 100 else None
