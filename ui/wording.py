"""Money, days and failures in words a person reads, as their language writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from csdesk.domain.errors import CsdeskError
from csdesk.domain.insight.speech import Speech
from csdesk.domain.money import Money, exponent
from csdesk.domain.spoken import filled, form_for
from csdesk.locale_forms import first_counted
from ui.day_forms import clock_form, in_order
from ui.number_forms import grouped, whole_number

_SYMBOLS: Final = {
    "USD": "$", "CAD": "$", "AUD": "$", "NZD": "$", "MXN": "$", "SGD": "$", "HKD": "$",
    "EUR": "€", "GBP": "£", "JPY": "¥", "CNY": "¥", "INR": "₹", "KRW": "₩", "BRL": "R$",
    "CHF": "CHF", "SEK": "kr", "NOK": "kr", "DKK": "kr", "PLN": "zł", "CZK": "Kč",
    "TRY": "₺", "ILS": "₪", "UAH": "₴", "ZAR": "R", "THB": "฿", "VND": "₫", "NGN": "₦",
}  # fmt: skip
_TIGHT_PERCENT: Final = frozenset(
    ("el", "he", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt", "th", "vi", "zh")
)
Day = date
"""A plain day, by a name that the method ``date`` does not hide."""
_WEEK: Final = 7
_MONTH: Final = 30
_YEAR: Final = 365


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Wording", text, None, n)


class Wording:
    """Turns values into text. ``zone`` is where the shop is; instants are told in its time."""

    def __init__(
        self, currency: str, locale: str | QLocale = "en_US", zone: tzinfo | None = None
    ) -> None:
        self.currency = currency
        self.locale = QLocale(locale)
        self.zone = zone

    @property
    def symbol(self) -> str:
        """The sign of the shop's currency, or its code where there is no common sign."""
        return _SYMBOLS.get(self.currency, self.currency)

    def money(self, amount: Money | int) -> str:
        """``$1,640``; the cents only where there are any: ``$12.50``."""
        minor = amount.minor if isinstance(amount, Money) else amount
        if minor % 10 ** exponent(self.currency) == 0:
            return self._money(minor, 0)
        return self._money(minor, exponent(self.currency))

    def money_rough(self, amount: Money | int) -> str:
        """``$206,969``: without cents from a hundred upward, for bars and narrow columns."""
        minor = amount.minor if isinstance(amount, Money) else amount
        unit = 10 ** exponent(self.currency)
        if abs(minor) < 100 * unit:
            return self.money(minor)
        nearest = (abs(minor) + unit // 2) // unit * unit
        return self._money(nearest if minor > 0 else -nearest, 0)

    def money_exact(self, amount: Money | int) -> str:
        """``$1,640.00``: all decimals of the currency, for columns that are summed."""
        minor = amount.minor if isinstance(amount, Money) else amount
        return self._money(minor, exponent(self.currency))

    def amount(self, minor: int) -> str:
        """``1,640.00`` without a sign of currency, for tables that name it in their head."""
        whole, decimals = divmod(abs(minor), 10 ** exponent(self.currency))
        sign = self.locale.negativeSign() if minor < 0 else ""
        return sign + self._decimals(self.number(whole), decimals)

    def number(self, value: int) -> str:
        return whole_number(value, self.locale)

    def counted(self, number: int, one: str, more: str) -> str:
        """A phrase for one, or another for more or none, in which ``{n}`` is the number."""
        return filled(form_for(number, one, more), n=self.number(number))

    def decimal(self, value: float, places: int) -> str:
        """``1.25`` with so many places, none of them left out."""
        return grouped(self.locale.toString(float(value), "f", places), self.locale)

    def as_typed(self, number: str) -> str:
        """``2.5`` as somebody who speaks the language types it."""
        return self.decimal(float(number), len(number.partition(".")[2]))

    def percent(self, share: float | None) -> str:
        """A share as ``38 %``; a dash where there is none."""
        if share is None:
            return "–"
        value = self.number(round(share * 100))
        space = "" if self.locale.name()[:2] in _TIGHT_PERCENT else "\u00a0"
        return f"{value}{space}{self.locale.percent()}"

    def day(self, on: Day | datetime) -> str:
        """``Thu 19 Nov``; ``Do., 19. Nov.`` in German."""
        return self.day_as(on, "ddd d MMM")

    def day_long(self, on: Day | datetime) -> str:
        """``Saturday 21 November``."""
        return self.day_as(on, "dddd d MMMM")

    def date(self, on: Day | datetime) -> str:
        """``19 Nov 2026``."""
        return self.day_as(on, "d MMM yyyy")

    def month(self, on: Day | datetime) -> str:
        """``November 2026``."""
        return self.day_as(on, "MMMM yyyy")

    def day_as(self, on: Day | datetime, pattern: str) -> str:
        """A day in a pattern of Qt (``MMM yyyy``), put in the order of the language."""
        day = self._qdate(on)
        told = self.locale.toString(day, in_order(pattern, self.locale))
        return first_counted(self.locale.name(), day.day(), told)

    def time(self, at: datetime) -> str:
        """``09:40``, in the shop's zone."""
        local = self._local(at)
        return self.clock(local.hour, local.minute)

    def clock(self, hour: int, minute: int) -> str:
        """``09:40``, as the language writes a time of day."""
        return self.locale.toString(QTime(hour % 24, minute), clock_form(self.locale))

    def moment(self, at: datetime, today: Day | None = None) -> str:
        """``Thu 19 Nov, 17:00``; ``Today 09:40`` where ``today`` is given and is that day."""
        if today is not None and self._local(at).date() == today:
            return _tr("Today {time}").format(time=self.time(at))
        return _tr("{day}, {time}").format(day=self.day(at), time=self.time(at))

    def ago(self, on: Day | datetime, today: Day) -> str:
        """How long ago a day was: ``Today``, ``Yesterday``, ``3 days ago``, ``2 weeks ago``."""
        days = self.days_ago(on, today)
        if days <= 0:
            return _tr("Today") if days == 0 else self.day(on)
        if days == 1:
            return _tr("Yesterday")
        if days < _WEEK:
            return _tr("{n} days ago").format(n=days)
        if days < 2 * _WEEK:
            return _tr("1 week ago")
        if days < 2 * _MONTH:
            return _tr("{n} weeks ago").format(n=days // _WEEK)
        if days < 2 * _YEAR:
            return _tr("{n} months ago").format(n=days // _MONTH)
        return _tr("{n} years ago").format(n=days // _YEAR)

    def days_ago(self, on: Day | datetime, today: Day) -> int:
        """How many days ago a day was; below 0 where it is still to come."""
        return (today - (self._local(on).date() if isinstance(on, datetime) else on)).days

    def minutes(self, minutes: int) -> str:
        """``55 min``, ``3 h 20``."""
        hours, rest = divmod(minutes, 60)
        if not hours:
            return _tr("{n} min").format(n=rest)
        if not rest:
            return _tr("{n} h").format(n=hours)
        return _tr("{hours} h {minutes}").format(hours=hours, minutes=f"{rest:02d}")

    def minutes_rough(self, minutes: int) -> str:
        """``50 minutes``, ``2 hours``, ``1 hour``: for what is known but roughly."""
        nearest = max(5, (minutes + 2) // 5 * 5)
        if nearest <= 90:
            return _tr("{n} minutes").format(n=nearest) if nearest != 60 else _tr("1 hour")
        halves = (minutes + 15) // 30
        if halves % 2:
            return _tr("{n}½ hours").format(n=halves // 2)
        return _tr("{n} hours").format(n=halves // 2)

    def words_for(self, error: BaseException) -> str:
        """What to tell a person about a failure, in one calm sentence or two."""
        if isinstance(error, CsdeskError):
            return error.sentence
        return _tr("Something went wrong inside csdesk. What you entered before is safe.")

    def _money(self, minor: int, places: int) -> str:
        whole, decimals = divmod(abs(minor), 10 ** exponent(self.currency))
        text = grouped(self.locale.toCurrencyString(whole, self.symbol), self.locale)
        if places:
            text = self._decimals(text, decimals)
        return f"{self.locale.negativeSign()}{text}" if minor < 0 else text

    def _decimals(self, text: str, decimals: int) -> str:
        """``text`` with decimals put behind its last digit; no float is ever made of money."""
        places = exponent(self.currency)
        if not places:
            return text
        at = max(i for i, letter in enumerate(text) if letter.isdigit()) + 1
        zero = ord(self.locale.zeroDigit())
        digits = "".join(chr(zero + int(digit)) for digit in f"{decimals:0{places}d}")
        return f"{text[:at]}{self.locale.decimalPoint()}{digits}{text[at:]}"

    def _local(self, at: datetime) -> datetime:
        return at.astimezone(self.zone) if at.tzinfo else at.replace(tzinfo=UTC)

    def _qdate(self, on: Day | datetime) -> QDate:
        local = self._local(on) if isinstance(on, datetime) else on
        return QDate(local.year, local.month, local.day)


def speech_of(wording: Wording) -> Speech:
    """How sentences of Insight write values, in the language of the window."""
    return Speech(
        money=wording.money,
        day=wording.date,
        month=wording.month,
        percent=wording.percent,
        number=wording.decimal,
        minutes=wording.minutes,
    )


def code_of(error: BaseException) -> str:
    """The code of what stood in the way, by which the help knows it; empty for a fault of ours."""
    return error.code if isinstance(error, CsdeskError) else ""


def translated(text: str) -> str:
    """A sentence of a part that is no QObject and so has no ``tr``."""
    return _tr(text)
