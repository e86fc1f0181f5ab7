"""What a person means by an amount they typed: 12.50 and 12,50, $1,640 and 1.640,00."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from csdesk.domain.errors import Refused
from csdesk.domain.money import exponent, plain, to_minor

_LOOKALIKES: Final = {"O": "0", "o": "0", "l": "1", "I": "1"}
_THOUSAND: Final = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("Amounts", text)


def read_amount(text: str, currency: str, locale: QLocale) -> int:
    """The amount in minor units.

    Raises: Refused("money.text"): it can't be read, with a sentence that proposes a fix;
    Refused("money.size"): nobody means that much.
    """
    typed = text.strip()
    bare = "".join(ch for ch in typed if ch.isalnum() or ch in ".,-−'’")
    bare = bare.replace("−", "-").replace("'", "").replace("’", "")
    bare = bare.removeprefix(currency).removesuffix(currency)
    if any(ch in _LOOKALIKES for ch in bare) and any(ch.isdigit() for ch in bare):
        raise _with_letter(typed, bare, currency, locale)
    digits = "".join(ch for ch in bare if ch in ".,-" or ch.isdigit())
    try:
        amount = Decimal(_normal(digits, currency, locale))
    except InvalidOperation:
        raise _unreadable(typed) from None
    if amount.as_tuple().exponent < -exponent(currency):  # type: ignore[operator]  # finite: no 'n', 'F'
        raise Refused("money.text", _tr("That has more decimals than there are coins."))
    return to_minor(amount, currency)


def _normal(digits: str, currency: str, locale: QLocale) -> str:
    """The same number with a dot and no groups."""
    dot, comma = digits.rfind("."), digits.rfind(",")
    if dot >= 0 and comma >= 0:
        group = "," if dot > comma else "."
        return digits.replace(group, "").replace(",", ".")
    mark = "." if dot >= 0 else ","
    if digits.count(mark) > 1:
        return digits.replace(mark, "")
    behind = len(digits) - digits.rfind(mark) - 1 if mark in digits else 0
    if behind == _THOUSAND and exponent(currency) != _THOUSAND:
        in_group = locale.groupSeparator() == mark or locale.decimalPoint() != mark
        return digits.replace(mark, "" if in_group else ".")
    return digits.replace(",", ".")


def _with_letter(typed: str, bare: str, currency: str, locale: QLocale) -> Refused:
    letter = next(ch for ch in bare if ch in _LOOKALIKES)
    mended = "".join(_LOOKALIKES.get(ch, ch) for ch in bare)
    try:
        meant = plain(read_amount(mended, currency, locale), currency)
    except Refused:
        return _unreadable(typed)
    sentence = _tr("“{typed}” has a letter {letter}. Did you mean {meant}?")
    return Refused("money.text", sentence.format(typed=typed, letter=letter, meant=meant))


def _unreadable(typed: str) -> Refused:
    shown = typed if len(typed) <= 20 else f"{typed[:20]}…"
    return Refused(
        "money.text", _tr("“{typed}” is no amount. Write it like 12.50.").format(typed=shown)
    )
