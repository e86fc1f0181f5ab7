"""Phone numbers as typed, and the one form in which they can be compared."""

from __future__ import annotations

import re

_DIGITS = re.compile(r"\d")
_EXTENSION = re.compile(r"\s*(?:x|ext\.?|#|durchwahl|dw\.?)\s*\d{1,6}$", re.IGNORECASE)
_INTERNATIONAL = re.compile(r"\+(?:[1-9](?:[ .-]?\d){7,14})")
"""All there and nothing to take away, so no tables are needed to compare it."""
FEWEST_DIGITS, MOST_DIGITS = 5, 15


def phone_normal(typed: str, region: str | None = None) -> str | None:
    """A typed phone number in E.164 form, or its digits where its country is not known.

    Args:
        region: two-letter country of the shop, for numbers without a country code.
    Returns: ``+447700900123``; ``07700900123`` where neither the number nor ``region`` names the
        country; None where it is no phone number.
    """
    if _INTERNATIONAL.fullmatch(typed):
        return f"+{''.join(_DIGITS.findall(typed))}"
    import phonenumbers  # late: half a megabyte of tables

    text = _EXTENSION.sub("", typed.strip().lstrip("'"))
    digits = "".join(_DIGITS.findall(text))
    if not FEWEST_DIGITS <= len(digits) <= MOST_DIGITS + 2:
        return None
    if text.startswith("00") and region is None:
        text = f"+{digits[2:]}"
    try:
        number = phonenumbers.parse(text, region)
        if phonenumbers.is_possible_number(number):
            return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
    except phonenumbers.NumberParseException:
        pass
    return digits if len(digits) <= MOST_DIGITS else None
