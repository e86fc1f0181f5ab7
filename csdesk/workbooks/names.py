"""Names that Excel takes: of sheets, of tables and of their columns."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

LONGEST_SHEET_NAME = 31
_NO_SHEET_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f\ud800-\udfff\ufffe\uffff]")
_NO_TABLE_NAME = re.compile(r"[^0-9A-Za-z_.]")
_LIKE_A_CELL = re.compile(r"[A-Za-z]{1,3}[0-9]+|[Rr][0-9]*([Cc][0-9]*)?|[Cc][0-9]*")
_SPECIAL = re.compile(r"(['\[\]#@])")
_NO_HEADING = re.compile("[\x00-\x1f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_LONGEST_HEADING = 255


def sheet_name(words: str, taken: Collection[str]) -> str:
    """A name for a sheet that no other has, whatever the case of its letters."""
    plain = " ".join(_NO_SHEET_NAME.sub(" ", words).split()).strip(" '")
    plain = _cut(plain, LONGEST_SHEET_NAME).rstrip(" '") or "Sheet"
    if plain.casefold() == "history":  # Excel keeps it for itself
        plain = f"{plain} 1"
    return _not_taken(plain, {name.casefold() for name in taken}, LONGEST_SHEET_NAME)


def table_name(key: str) -> str:
    """The key of a sheet as the name of its table: what could be a cell gets a line before it."""
    plain = _NO_TABLE_NAME.sub("_", key) or "_"
    return f"_{plain}" if _LIKE_A_CELL.fullmatch(plain) or not plain[0].isalpha() else plain


def headings(words: Sequence[str]) -> tuple[str, ...]:
    """Headings of one table: a line each, and no two alike, whatever the case of their letters."""
    found: list[str] = []
    for heading in words:
        plain = " ".join(_NO_HEADING.sub(" ", heading).split()) or "–"
        taken = {name.casefold() for name in found}
        found.append(_not_taken(plain, taken, _LONGEST_HEADING))
    return tuple(found)


def column_reference(table: str, heading: str) -> str:
    """The lines of a column, as a formula names them: ``Journal[Debit]``."""
    return f"{table}[{_special(heading)}]"


def body_reference(table: str, first: str, last: str) -> str:
    """All lines of a table, as a formula names them."""
    return f"{table}[[{_special(first)}]:[{_special(last)}]]"


def quoted_sheet(name: str) -> str:
    return "'" + name.replace("'", "''") + "'"


def _special(heading: str) -> str:
    return _SPECIAL.sub(r"'\1", heading)


def _not_taken(words: str, taken: Collection[str], longest: int) -> str:
    """Cut by what Excel counts, which is units of UTF-16."""
    name, number = _cut(words, longest), 1
    while name.casefold() in taken:
        number += 1
        ending = f" {number}"
        name = _cut(words, longest - len(ending)) + ending
    return name


def _cut(words: str, longest: int) -> str:
    return words.encode("utf-16-le")[: 2 * longest].decode("utf-16-le", "ignore").rstrip()
