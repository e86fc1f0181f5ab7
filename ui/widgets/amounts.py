"""What a person means by an amount they typed: 12.50 and 12,50, $1,640 and 1.640,00."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal, InvalidOperation
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from csdesk.domain.errors import Refused
from csdesk.domain.money import exponent, plain, to_minor
from csdesk.domain.spoken import filled

_LOOKALIKES: Final = {"O": "0", "o": "0", "l": "1", "I": "1"}
_THOUSAND: Final = 3
_UNSEEN: Final = frozenset(("Cf", "Cc"))
_WRITTEN: Final = re.compile(
    r"(?P<before>[^\d.,]*(?:(?<=[^\W\d_])\.[^\d.,]*)?)"
    r"(?P<number>[.,]?\d(?:[\d.,'’٬٫\s]*\d)?[.,]?)"
    r"(?P<after>[^\d.,]*\.?\s*)"
)
_APART: Final = re.compile(r"\s\d{1,2}(?!\d)")
"""Two numbers, for a blank stands only before three digits."""
_UNIT: Final = re.compile(r"[^\W\d_]*\.?|[$£¥¢\u20a0-\u20cf]")
"""What a currency is called or written as, on one side of the number or on both."""
_TIMES: Final = frozenset(("tsd", "mio", "mrd", "bn", "mn", "mil", "million", "th", "dz"))
"""What would make another number of it."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Amounts", text)


def read_amount(text: str, currency: str, locale: QLocale) -> int:
    """The amount in minor units.

    Raises: Refused("money.text"): it can't be read, with a sentence that proposes a fix;
    Refused("money.size"): nobody means that much.
    """
    typed = text.strip()
    seen = "".join(sign for sign in typed if unicodedata.category(sign) not in _UNSEEN)
    seen = seen.replace("−", "-").replace(currency, "")
    letters = {sign for sign in seen if sign.isalpha()}
    if letters and letters <= _LOOKALIKES.keys() and any(sign.isdigit() for sign in seen):
        raise _with_letter(typed, seen, currency, locale)
    try:
        amount = Decimal(_normal(_digits(seen), currency, locale))
    except InvalidOperation:
        raise _unreadable(typed) from None
    if amount.as_tuple().exponent < -exponent(currency):  # type: ignore[operator]  # finite: no 'n', 'F'
        raise Refused("money.text", _tr("That has more decimals than there are coins."))
    return to_minor(amount, currency)


def _digits(seen: str) -> str:
    """The number with its marks and its sign; no sign that was typed is passed over.

    Raises: InvalidOperation: something stands in it or beside it that belongs to no amount.
    """
    found = _WRITTEN.fullmatch(seen)
    if found is None or _APART.search(found["number"]):
        raise InvalidOperation
    before = re.sub("[-+]", " ", found["before"], count=1)
    for word in (*before.split(), *found["after"].split()):
        unit = word.rstrip(".").casefold()
        if not _UNIT.fullmatch(word) or (len(unit) == 1 and unit.isalpha()) or unit in _TIMES:
            raise InvalidOperation
    number = "".join(sign for sign in found["number"] if sign.isdigit() or sign in ".,٫")
    return "-" + number if "-" in found["before"] else number


def _normal(digits: str, currency: str, locale: QLocale) -> str:
    """The same number with a dot and no groups.

    Raises: InvalidOperation: its groups are none.
    """
    if "٫" in digits:  # of Arabic: it means nothing else
        return digits.replace(",", "").replace(".", "").replace("٫", ".")
    dot, comma = digits.rfind("."), digits.rfind(",")
    if dot >= 0 and comma >= 0:
        group, mark = (",", ".") if dot > comma else (".", ",")
        whole, _, part = digits.rpartition(mark)
        return f"{_ungrouped(whole, group)}.{part}"
    mark = "." if dot >= 0 else ","
    if digits.count(mark) > 1:
        return _ungrouped(digits, mark)
    whole, _, part = digits.rpartition(mark)
    before = whole.lstrip("-")
    may_be_group = len(part) == _THOUSAND and len(before) <= _THOUSAND and before.strip("0") != ""
    if may_be_group:
        may_be_coins = exponent(currency) == _THOUSAND or locale.decimalPoint() == mark
        in_group = locale.groupSeparator() == mark or not may_be_coins
        return digits.replace(mark, "" if in_group else ".")
    return digits.replace(",", ".")


def _ungrouped(whole: str, mark: str) -> str:
    first, *groups = whole.lstrip("-").split(mark)
    fits = all(len(each) in (2, _THOUSAND) for each in groups[:-1])
    if groups and not (fits and len(groups[-1]) == _THOUSAND and 1 <= len(first) <= _THOUSAND):
        raise InvalidOperation
    return whole.replace(mark, "")


def _with_letter(typed: str, bare: str, currency: str, locale: QLocale) -> Refused:
    letter = next(ch for ch in bare if ch in _LOOKALIKES)
    mended = "".join(_LOOKALIKES.get(ch, ch) for ch in bare)
    try:
        meant = plain(read_amount(mended, currency, locale), currency)
    except Refused:
        return _unreadable(typed)
    sentence = _tr("“{typed}” has a letter {letter}. Did you mean {meant}?")
    return Refused("money.text", filled(sentence, typed=typed, letter=letter, meant=meant))


def _unreadable(typed: str) -> Refused:
    shown = typed if len(typed) <= 20 else f"{typed[:20]}…"
    return Refused(
        "money.text", _tr("“{typed}” is no amount. Write it like 12.50.").format(typed=shown)
    )
