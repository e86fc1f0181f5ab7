"""Money as whole minor units of one currency; no float ever touches it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Self

from csdesk.domain.errors import Refused

_WITHOUT_DECIMALS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_WITH_THREE_DECIMALS = "BHD IQD JOD KWD LYD OMR TND"
_EXPONENTS = {
    **dict.fromkeys(_WITHOUT_DECIMALS.split(), 0),
    **dict.fromkeys(_WITH_THREE_DECIMALS.split(), 3),
}
LARGEST_MINOR = 10**13
"""No amount of a small shop is larger; what is, is a slip of the keyboard or a wrong column."""


def exponent(currency: str) -> int:
    """How many decimals an amount in ``currency`` (ISO 4217 code) has: 0, 2 or 3."""
    return _EXPONENTS.get(currency, 2)


def half_up(numerator: int, denominator: int) -> int:
    """The quotient rounded to the nearest whole number, halves towards plus infinity.

    Source: METHODS part 1, ``(2a + b) // (2b)``.
    Raises: ValueError: the denominator is not positive.
    """
    if denominator <= 0:
        raise ValueError(f"the denominator must be positive: {denominator=}")
    return (2 * numerator + denominator) // (2 * denominator)


def to_minor(amount: Decimal, currency: str) -> int:
    """An exact decimal amount as minor units, rounded half-up once.

    Raises: Refused("money.size"): the amount is no finite number or beyond any shop's.
    """
    if not amount.is_finite() or abs(amount) > LARGEST_MINOR:
        raise Refused("money.size", "{amount} is no amount of money.", amount=amount)
    numerator, denominator = amount.as_integer_ratio()
    minor = half_up(numerator * 10 ** exponent(currency), denominator)
    if abs(minor) > LARGEST_MINOR:
        raise Refused(
            "money.size",
            "{amount} {currency} is larger than any amount kept here.",
            amount=amount,
            currency=currency,
        )
    return minor


def require_size(*minors: int | None) -> None:
    """Stops amounts that no small shop has, whichever way they came.

    Raises: Refused("money.size").
    """
    if any(minor is not None and abs(minor) > LARGEST_MINOR for minor in minors):
        raise Refused("money.size", "This amount is larger than any amount kept here.")


def plain(minor: int, currency: str) -> str:
    """Minor units as a plain number with a dot, for files and the command line: ``-12.50``."""
    places = exponent(currency)
    digits = f"{abs(minor):0{places + 1}d}"
    sign = "-" if minor < 0 else ""
    return f"{sign}{digits[:-places]}.{digits[-places:]}" if places else f"{sign}{digits}"


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount: whole minor units and the ISO code of their currency."""

    minor: int
    currency: str

    @classmethod
    def parse(cls, text: str, currency: str) -> Self:
        """An amount from its plain form, for instance ``12.50``.

        Raises: Refused("money.text"): the text is no number; Refused("money.size"): too large.
        """
        try:
            return cls(to_minor(Decimal(text.strip()), currency), currency)
        except InvalidOperation:
            raise Refused("money.text", "“{text}” is no amount.", text=text) from None

    def __str__(self) -> str:
        return f"{plain(self.minor, self.currency)} {self.currency}"

    def _of_same(self, other: Money) -> None:
        if self.currency != other.currency:
            raise ValueError(f"amounts of two currencies don't add up: {self}, {other}")

    def __add__(self, other: Money) -> Money:
        self._of_same(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        self._of_same(other)
        return Money(self.minor - other.minor, self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __bool__(self) -> bool:
        return self.minor != 0
