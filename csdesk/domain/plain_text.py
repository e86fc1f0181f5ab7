"""Plain text on its way out of csdesk: whatever was written is seen, and stays plain."""

from __future__ import annotations

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
_STARTS_A_FORMULA: Final = ("=", "+", "@")
_ENDS_A_CELL: Final = str.maketrans("\t\n\r", "   ")


def printable(text: str) -> str:
    """Text in which every sign has a shape: those that have none are shown by a stand-in.

    Line breaks and tabs stay; other control characters become their pictures (``␀``), halves of
    characters become ``�``.
    """
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\r\n", "\n").replace("\r", "\n").translate(_STAND_INS)


def one_line(text: str) -> str:
    """The same in one line, for subjects and titles."""
    return " ".join(printable(text).split())


def inert(words: str) -> str:
    """A cell for the clipboard: one that a spreadsheet neither works out nor breaks apart."""
    plain = words.translate(_ENDS_A_CELL)
    return f"'{plain}" if plain.startswith(_STARTS_A_FORMULA) else plain
