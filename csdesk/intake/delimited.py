"""Rows out of a text file: which letters, which separator, which quotes."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple, Protocol

from csdesk.domain.errors import Refused
from csdesk.intake.guard import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS

SEPARATORS = (",", ";", "\t", "|")
_LOOKED_AT = 200
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f]")
_OLD_LETTERS = ("cp1252", "cp1250", "cp1254", "cp437")


class _Reader(Protocol):
    """What ``csv.reader`` gives, which has no name of its own."""

    line_num: int

    def __iter__(self) -> Iterator[list[str]]: ...


class Delimited(NamedTuple):
    """All rows of a text file and how it was read."""

    encoding: str
    separator: str
    numbers: Sequence[int]
    rows: list[list[str]]


def decode(data: bytes, name: str, encoding: str | None = None) -> tuple[str, str]:
    """The text of a file and the name of the encoding it was read by.

    A mark at the start counts most, then strict UTF-8, then UTF-16 by its zeros, then the
    one-byte tables of old Windows programs.

    Raises: Refused("import.encoding"): no text at all, or not in the encoding that was asked for.
    """
    try:
        if encoding is not None:
            return data.decode(encoding), encoding
        for mark, marked in _MARKS:
            if data.startswith(mark):
                return data.decode(marked).lstrip("\ufeff"), marked
        unmarked = _utf16_by_zeros(data)
        if unmarked:
            return data.decode(unmarked), unmarked
    except (UnicodeDecodeError, LookupError):
        raise Refused("import.encoding", f"The letters in {name} can't be read.") from None
    if b"\0" in data:
        raise Refused(
            "import.not_a_list",
            f"Inside {name} is something else than text in rows. "
            "Open it where it came from and export it as Excel or CSV.",
        )
    for old in ("utf-8", *_OLD_LETTERS):
        try:
            text = data.decode(old)
        except UnicodeDecodeError:
            continue
        break
    if len(_CONTROL.findall(text[:20_000])) > 3 + len(text[:20_000]) // 200:
        raise Refused(
            "import.not_a_list",
            f"Inside {name} is something else than text in rows. "
            "Open it where it came from and export it as Excel or CSV.",
        )
    return text, old


def _without_controls(text: str) -> str:
    return _CONTROL.sub("", text) if _CONTROL.search(text) else text


def _utf16_by_zeros(data: bytes) -> str | None:
    head = data[:2000]
    if len(head) < 4 or len(data) % 2:
        return None
    odd, even = head[1::2].count(0), head[0::2].count(0)
    if odd > len(head) * 0.3 and even == 0:
        return "utf-16-le"
    if even > len(head) * 0.3 and odd == 0:
        return "utf-16-be"
    return None


def read_delimited(data: bytes, name: str, encoding: str | None = None) -> Delimited:
    """All rows that hold something, with their place in the file.

    Raises: Refused: no text, a quote that never closes, or too much.
    """
    text, found = decode(data, name, encoding)
    text = _without_controls(text)
    separator, text = _told_separator(text)
    skipped = 1 if separator else 0
    separator = separator or separator_of(text)
    rows = _parse(text, separator, name)
    numbers: Sequence[int] = range(1 + skipped, 1 + skipped + len(rows))
    if not all(map(any, rows)):
        numbers = [number for number, row in zip(numbers, rows, strict=True) if any(row)]
        rows = [row for row in rows if any(row)]
    if len(rows) > MOST_ROWS:
        raise Refused(
            "import.too_many_rows",
            f"{name} has {len(rows):,} rows; up to {MOST_ROWS:,} can come in at once. "
            "Export a shorter time, and bring in the parts one by one.",
        )
    if max(map(len, rows), default=0) > MOST_COLUMNS:
        raise Refused("import.too_many_columns", f"{name} has more than {MOST_COLUMNS:,} columns.")
    return Delimited(found, separator, numbers, rows)


def _told_separator(text: str) -> tuple[str, str]:
    """Excel's own first line ``sep=;``, taken off where it stands."""
    first, _, _ = text[:10].partition("\n")
    if len(first) <= 6 and first.lower().startswith("sep=") and len(first.rstrip("\r")) == 5:
        return first[4], text[len(first) + 1 :]
    return "", text


def separator_of(text: str) -> str:
    """The separator by which most of the first rows have the same number of cells, above one."""
    lines = "".join(islice(io.StringIO(text, newline=""), _LOOKED_AT))
    best, best_score = ",", 0.0
    for candidate in SEPARATORS:
        score = _consistency(lines, candidate)
        if score > best_score:
            best, best_score = candidate, score
    return best


def _consistency(lines: str, separator: str) -> float:
    try:
        widths = [len(row) for row in _reader(lines, separator, strict=False) if any(row)]
    except csv.Error:
        return 0.0
    if not widths:
        return 0.0
    width, times = Counter(widths).most_common(1)[0]
    wide = max(widths[:5])
    if width == 1:  # a title above the list may be all there is of one cell
        return 0.0 if wide == 1 else 0.01 * wide
    return times / len(widths) * (1 + min(width, 50) / 100)


def _reader(text: str, separator: str, *, strict: bool) -> _Reader:
    blank_first = bool(re.search(re.escape(separator) + r' +"', text[:5000]))
    return csv.reader(
        io.StringIO(text, newline=""),
        delimiter=separator,
        skipinitialspace=blank_first,
        strict=strict,
    )


def _parse(text: str, separator: str, name: str) -> list[list[str]]:
    csv.field_size_limit(LONGEST_CELL)
    reader = _reader(text, separator, strict=True)
    try:
        return list(reader)
    except csv.Error as fault:
        if "field larger" in str(fault):
            raise Refused(
                "import.cell_too_long",
                f"Near line {reader.line_num:,} of {name} one cell holds more than "
                f"{LONGEST_CELL:,} letters. A quote mark may be open there.",
            ) from None
        return _parse_leniently(text, separator, name, reader.line_num)


def _parse_leniently(text: str, separator: str, name: str, line: int) -> list[list[str]]:
    """Stray quote marks are borne as long as they move no cell and join no lines."""
    refusal = Refused(
        "import.quotes",
        f"Near line {line:,} of {name} a quote mark is opened and not closed as it should be. "
        "Correct that line, or export the list again.",
        line=line,
    )
    try:
        rows = list(_reader(text, separator, strict=False))
    except csv.Error:
        raise refusal from None
    full = [row for row in rows if any(row)]
    joined = any("\n" in cell or "\r" in cell for row in full for cell in row)
    if joined or len({len(row) for row in full}) != 1:
        raise refusal
    return rows
