"""Amounts in a column: the decimal sign is settled once, from all of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass, field
from decimal import Decimal

from csdesk.domain.money import LARGEST_MINOR
from csdesk.intake.table import Cell
from csdesk.intake.words import bare_signs, currencies, several_currencies, symbols

_SPACES = str.maketrans("", "", " \u00a0\u202f\u2009'’")
_PLAIN = re.compile(r"[-+]?\d+(?:\.\d+)?", re.ASCII)
_CLEAR = re.compile(r"-?\d{1,13}(?:\.\d{1,2})?", re.ASCII)
"""What leaves no doubt, and is all that most columns hold."""
_AMOUNT = re.compile(
    r"(?P<open>\()?(?P<sign>[-+\u2212]?)"
    r"(?P<before>(?:[^\d.,()+\u2212-]{1,6}\.?)?)(?P<inner>[-+\u2212]?)"
    r"(?P<digits>\d[\d.,]*|[.,]\d[\d.,]*)(?P<none>(?<=[.,])[-\u2013\u2014]{1,2})?"
    r"(?:e\+?(?P<power>\d{1,2}))?"
    r"(?P<after>(?:[^\d.,()+\u2212-]{1,6}\.?)?)(?P<end>[-\u2212]?)(?P<close>\))?",
    re.ASCII | re.IGNORECASE,
)
"""``none`` is the dash for no cents of ``12,-``, which is no minus."""
_GROUPED = {
    ".": re.compile(r"(?:\d{1,3}(?:,\d{2,3})*,\d{3}|\d+)?(?:\.\d*)?", re.ASCII),
    ",": re.compile(r"(?:\d{1,3}(?:\.\d{2,3})*\.\d{3}|\d+)?(?:,\d*)?", re.ASCII),
}
LARGEST = Decimal(LARGEST_MINOR)


@dataclass(frozen=True, slots=True)
class NumberReading:
    """How the numbers of one column are written."""

    decimal: str
    """``.`` or ``,``"""
    sure: bool
    """False where every value could be read both ways, such as ``1.234``."""
    currency: str | None = None
    """The one currency whose sign or code stands beside the amounts."""
    clear: bool = False
    """Every value is a bare number as text, which Python reads as it stands."""
    decided: bool = field(default=False, compare=False)
    """Some value leaves no choice, so that other columns may go by this one."""
    signs: frozenset[str] = field(default=frozenset(), compare=False)
    """What stands beside the amounts, in lower case and without blanks."""


def settle_numbers(values: Iterable[Cell], usual: str | None = None) -> NumberReading:
    """Decide the decimal sign of a column from every value that leaves no choice.

    Args:
        usual: the sign that other columns of the list have, for values that leave a choice;
            without it these are taken for whole thousands.
    """
    different = dict.fromkeys(values)
    texts = [value for value in different if isinstance(value, str)]
    marked = [text for text in texts if text and not _CLEAR.fullmatch(text)]
    if not marked:
        dotted = any("." in text for text in texts)
        return NumberReading(".", True, clear=len(texts) == len(different), decided=dotted)
    dots = commas = either = 0
    signs: set[str] = set()
    for text in marked:
        matched = _AMOUNT.fullmatch(text.translate(_SPACES))
        if matched is None:
            continue
        sign = (matched["before"] + matched["after"]).casefold()
        if not _is_sign(sign):
            continue
        signs.add(sign)
        told = _told_decimal(matched["digits"])
        dots += told == "."
        commas += told == ","
        either += told == "?"
    if commas or either:
        dots += sum("." in text for text in texts) - sum("." in text for text in marked)
    decimal = usual or ("," if either and not commas and _dotted(texts) else ".")
    if dots != commas:
        decimal = "." if dots > commas else ","
    decided = bool(dots or commas)
    beside = frozenset(signs - {""})
    return NumberReading(
        decimal, not either or decided, _one_currency(beside), decided=decided, signs=beside
    )


def _dotted(texts: Iterable[str]) -> bool:
    """Whether all that could be either are like ``1.250``: more likely thousands than parts."""
    return not any("," in text for text in texts)


def _told_decimal(digits: str) -> str:
    """The decimal sign that a number leaves no choice about; ``?`` where it does, else empty."""
    dot, comma = digits.rfind("."), digits.rfind(",")
    if dot >= 0 and comma >= 0:
        return "." if dot > comma else ","
    sign, other = (".", ",") if dot >= 0 else (",", ".")
    if dot < 0 and comma < 0:
        return ""
    if digits.count(sign) > 1:
        return other
    whole, _, rest = digits.partition(sign)
    if len(rest) != 3 or len(whole) > 3 or whole in {"", "0"}:
        return sign
    return "?"


def _is_sign(text: str) -> bool:
    """Whether what stands beside an amount belongs there: nothing, a currency, a percent sign."""
    return not text or text in bare_signs() or currency_code(text) is not None


def _one_currency(signs: Set[str]) -> str | None:
    codes = {currency_code(sign) for sign in signs if sign}
    return codes.pop() if len(codes) == 1 else None


def currency_code(text: str) -> str | None:
    """The ISO code that a cell names by code or by sign; None where it names none."""
    word = text.strip()
    if word.upper() in currencies():
        return word.upper()
    return symbols().get(word.casefold())


def currencies_of(sign: str) -> tuple[str, ...]:
    """The currencies that a sign such as ``$`` or ``kr`` may stand for; none where it is clear."""
    return several_currencies().get(sign.strip().casefold().rstrip("."), ())


def sign_beside(cell: Cell) -> str:
    """What stands beside an amount, in lower case and without blanks."""
    matched = _AMOUNT.fullmatch(cell.translate(_SPACES)) if isinstance(cell, str) else None
    return (matched["before"] + matched["after"]).casefold() if matched else ""


def number_parser(reading: NumberReading) -> Callable[[Cell], Decimal | None]:
    """A reader for the cells of a column; None for a cell that is no number of that kind."""
    grouped = _GROUPED[reading.decimal]
    plain = reading.decimal == "."

    def parse(cell: Cell) -> Decimal | None:
        if isinstance(cell, str):
            if plain and _PLAIN.fullmatch(cell):
                number = Decimal(cell)
            else:
                return _parse_marked(cell, grouped, reading.decimal)
        elif isinstance(cell, Decimal):
            number = cell
        else:
            return None
        return number if -LARGEST <= number <= LARGEST else None

    return parse


def _parse_marked(text: str, grouped: re.Pattern[str], decimal: str) -> Decimal | None:
    matched = _AMOUNT.fullmatch(text.translate(_SPACES))
    if matched is None or bool(matched["open"]) != bool(matched["close"]):
        return None
    if not _is_sign((matched["before"] + matched["after"]).casefold()):
        return None
    digits = matched["digits"]
    if not grouped.fullmatch(digits) or not digits.strip(".,"):
        return None
    other = "," if decimal == "." else "."
    number = Decimal(digits.replace(other, "").replace(decimal, "."))
    if matched["power"]:
        number = number.scaleb(int(matched["power"]))
    if abs(number) > LARGEST:
        return None
    minuses = [matched[part] in {"-", "\u2212"} for part in ("sign", "inner", "end")]
    if matched["open"]:
        minuses.append(True)
    if sum(minuses) > 1:
        return None
    return -number if any(minuses) else number
