"""Plain text on its way out of csdesk: whatever was written is seen, and stays plain."""

from __future__ import annotations

import re
from typing import Final

_STAND_INS: Final = {
    **{code: chr(0x2400 + code) for code in range(32) if chr(code) not in "\t\n"},
    **{code: "\ufffd" for code in (*range(0x80, 0xA0), *range(0xFDD0, 0xFDF0))},
    **{code: "\ufffd" for code in (0xFFFC, 0xFFFE, 0xFFFF)},
    0x7F: "\u2421",
    0x85: "\n",
    0x2028: "\n",
    0x2029: "\n",
}
FORMULA_SIGNS: Final = "=+-@\t\r＝＋－＠"
"""What a formula begins with; the wide ones do in spreadsheets of some countries."""
_STARTS_A_FORMULA: Final = tuple(FORMULA_SIGNS)
_AMOUNT: Final = re.compile(
    r"-\s?(?:[$£¥¢\u20a0-\u20cf]\s?|[A-Z]{3}\s)?"
    r"\d[\d.,'’\s]*(?:%|[$£¥¢\u20a0-\u20cf]|[A-Z]{3})?"
)
_PHONE: Final = re.compile(r"\+(?:[ .()/\u00a0-]*\d){5,20}")
_ENDS_A_CELL: Final = str.maketrans("\t\n\r", "   ")


def printable(text: str) -> str:
    """Text in which every sign has a shape: those that have none are shown by a stand-in.

    Line breaks and tabs stay; other control characters become their pictures (``␀``), halves of
    characters become ``�``.
    """
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return one_kind_of_line(whole).translate(_STAND_INS)


def one_kind_of_line(text: str) -> str:
    """Lines that end in ``\\n``, whatever system they are from."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def one_line(text: str) -> str:
    """The same in one line, for subjects and titles."""
    return " ".join(printable(text).split())


def harmless(words: str, *, figures: bool = True) -> str:
    """A cell that no spreadsheet works out: what begins like a formula gets an apostrophe.

    This is the one rule for all that leaves csdesk as bare text: clipboard, CSV, left-out rows.

    Args:
        figures: an amount below zero or a phone number stays as it is, for it is no formula.
            In a column of words it is not meant as a figure: there it stays text as well.
    """
    begins = words.startswith(_STARTS_A_FORMULA) or words.lstrip().startswith(_STARTS_A_FORMULA)
    if not begins or (figures and (_AMOUNT.fullmatch(words) or _PHONE.fullmatch(words))):
        return words
    return f"'{words}"


def inert(words: str) -> str:
    """A cell for the clipboard: one that a spreadsheet neither works out nor breaks apart."""
    return harmless(words.translate(_ENDS_A_CELL))
