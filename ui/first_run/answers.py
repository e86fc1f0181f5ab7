"""What the three questions ask for, and how an answer is read."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Final

from PySide6.QtCore import QLocale

from ui.wording import Wording

CURRENCIES: Final = (
    "EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "ISK", "PLN", "CZK", "HUF",
    "RON", "BGN", "TRY", "UAH", "RSD", "AUD", "CAD", "NZD", "INR", "PKR", "BDT",
    "LKR", "JPY", "CNY", "KRW", "TWD", "SGD", "HKD", "THB", "IDR", "MYR", "PHP",
    "VND", "ZAR", "NGN", "KES", "GHS", "EGP", "MAD", "TND", "ILS", "AED", "SAR",
    "QAR", "KWD", "BHD", "OMR", "JOD", "BRL", "MXN", "ARS", "CLP", "COP", "PEN",
    "UYU", "CRC", "DOP",
)  # fmt: skip
_PERCENT = re.compile(r"\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*%?\s*")
MOST_PERCENT = 100


def currency_options() -> list[tuple[object, str]]:
    """Every currency a shop can count in, with its sign where it has one."""
    options: list[tuple[object, str]] = []
    for code in CURRENCIES:
        symbol = Wording(code).symbol
        options.append((code, code if symbol == code else f"{code}  {symbol}"))
    return options


def usual_currency(locale: QLocale) -> str:
    """The currency of the country that the computer is set to, where a shop can count in it."""
    code = locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return code if code in CURRENCIES else "EUR"


def usual_country(locale: QLocale) -> str:
    """Two letters of the country that the computer is set to; empty where it is none."""
    territory = QLocale.territoryToCode(locale.territory())
    return territory if len(territory) == 2 and territory.isalpha() else ""


def percent_of(text: str) -> int | None:
    """``38``, ``38 %`` or ``7,5`` as basis points; None where it is no share up to 100 %."""
    found = _PERCENT.fullmatch(text)
    if found is None:
        return None
    try:
        share = Decimal(found[1].replace(",", "."))
    except InvalidOperation:
        return None
    points = int((share * 100).quantize(Decimal(1), ROUND_HALF_UP))
    return points if points <= MOST_PERCENT * 100 else None


def percent_text(points: int | None) -> str:
    """Basis points as they would be typed: ``38``, ``7.5``; empty for None."""
    if points is None:
        return ""
    whole, rest = divmod(points, 100)
    return f"{whole}.{rest:02d}".rstrip("0") if rest else str(whole)


def names_of(text: str) -> tuple[str, ...]:
    """Names that were typed with commas or line breaks between them, each once."""
    found: dict[str, None] = {}
    for part in re.split(r"[,;\n]+", text):
        name = " ".join(part.split())
        if name:
            found.setdefault(name)
    return tuple(found)
