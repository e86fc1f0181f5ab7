"""How a language and country write amounts, days and numbers, as CLDR knows it."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Final

from csdesk.domain.money import exponent

if TYPE_CHECKING:
    from babel import Locale

_WORLD: Final = {"en": "en_001"}
"""Where a country is not known: for English not the way of one country."""
_NO_BREAK: Final = "\u00a0"
_THIN: Final = "\u202f"
_FIRST: Final = re.compile(r"\b1(?= )")
"""The first of a month where it is written in words, which French counts: 1er novembre."""
_EXCEL_DAY: Final = {"y": "yyyy", "M": "mm", "d": "dd"}


@cache
def locale_of(tag: str) -> Locale:
    """What CLDR knows of a language in a country, else of the language anywhere."""
    from babel import Locale, UnknownLocaleError  # late: only what is written out needs it

    language, _, country = tag.partition("_")
    if country:
        try:
            return Locale.parse(f"{language}_{country}")
        except (UnknownLocaleError, ValueError):
            pass
    try:
        return Locale.parse(_WORLD.get(language, language))
    except (UnknownLocaleError, ValueError):
        return Locale.parse(_WORLD["en"])


@cache
def symbol(tag: str, currency: str) -> str:
    """The sign of a currency as readers of this language know it, else its code."""
    return str(locale_of(tag).currency_symbols.get(currency, currency))


@cache
def money_form(tag: str, currency: str) -> str:
    """CLDR’s pattern of an amount, with as many decimals as csdesk keeps of the currency."""
    form = str(locale_of(tag).currency_formats["standard"].pattern)
    sign = symbol(tag, currency)
    if sign[-1].isalpha():
        form = re.sub(r"¤(?=[#0-])", "¤" + _NO_BREAK, form)
    if sign[0].isalpha():
        form = re.sub(r"(?<=[#0])¤", _NO_BREAK + "¤", form)
    places = exponent(currency)
    return form.replace("0.00", "0." + "0" * places if places else "0")


def money(tag: str, currency: str, minor: int) -> str:
    """An amount with the sign of its currency, all decimals told."""
    from babel.numbers import parse_pattern

    places = exponent(currency)
    pattern = parse_pattern(money_form(tag, currency))
    locale = locale_of(tag)
    amount = Decimal(minor).scaleb(-places)
    return str(pattern.apply(amount, locale, currency=currency, currency_digits=False))


def amount(tag: str, currency: str, minor: int) -> str:
    """An amount without a sign of its currency, all decimals told."""
    places = exponent(currency)
    return decimal(tag, Decimal(minor).scaleb(-places), places)


def decimal(tag: str, value: float | Decimal, places: int) -> str:
    """A number with so many places."""
    from babel.numbers import format_decimal

    form = str(locale_of(tag).decimal_formats[None].pattern).partition(".")[0]
    return format_decimal(value, form + ("." + "0" * places if places else ""), locale_of(tag))


def number(tag: str, value: int | Decimal) -> str:
    """A number with all of its places, grouped as the country does."""
    from babel.numbers import format_decimal

    return format_decimal(value, locale=locale_of(tag), decimal_quantization=False)


def percent(tag: str, share: float, places: int) -> str:
    """A share of 1 in percent, with so many places."""
    from babel.numbers import format_percent

    locale = locale_of(tag)
    form = str(locale.percent_formats[None].pattern)
    decimals = "0." + "0" * places if places else "0"
    return format_percent(share, form.replace("0", decimals), locale)


def day(tag: str, on: date, form: str = "medium") -> str:
    """A day in one of the forms of CLDR: ``short``, ``medium``, ``long`` or ``full``."""
    from babel.dates import format_date

    return first_counted(tag, on.day, format_date(on, form, locale_of(tag)))


def first_counted(tag: str, day_of_month: int, told: str) -> str:
    """A day written in words, with the first of a month counted where the language counts it."""
    return _FIRST.sub("1er", told) if tag.startswith("fr") and day_of_month == 1 else told


def time(tag: str, at: datetime) -> str:
    """Hour and minute of a moment, in the zone that it carries."""
    from babel.dates import parse_pattern

    locale = locale_of(tag)
    told = parse_pattern(locale.time_formats["short"].pattern).apply(at, locale)
    return told.replace(_THIN, _NO_BREAK)  # letters go to programs that have no sign for it


def month(tag: str, on: date) -> str:
    """The month that holds a day, with its year."""
    from babel.dates import format_skeleton

    return format_skeleton("yMMMM", on, locale=locale_of(tag))


def decimal_sign(tag: str) -> str:
    """What stands before decimals."""
    return str(locale_of(tag).number_symbols["latn"]["decimal"])


def excel_day(tag: str) -> str:
    """The country’s short way of writing a day, with a whole year, in the signs of Excel."""
    locale = locale_of(tag)
    if locale.territory == "001":
        return "yyyy-mm-dd"  # nobody takes the day for the month
    form = str(locale.date_formats["short"].pattern)
    return re.sub(r"[yMd]+", lambda found: _EXCEL_DAY[found[0][0]], form)


def excel_money(tag: str, currency: str) -> str:
    """The pattern of amounts, in the signs of Excel; which reads it as its own country does."""
    sign = '"' + symbol(tag, currency).replace('"', "") + '"'
    return _excel(money_form(tag, currency), sign)


def excel_percent(tag: str) -> str:
    """The pattern of shares with one place, in the signs of Excel."""
    form = str(locale_of(tag).percent_formats[None].pattern)
    return f"0.0{_excel(form[form.rindex('0') + 1 :], '')}"


def _excel(form: str, sign: str) -> str:
    plain = re.sub(r"#[#,]*,##0", "#,##0", form)  # Excel groups by threes
    return plain.replace(_NO_BREAK, r"\ ").replace(_THIN, r"\ ").replace("¤", sign)
