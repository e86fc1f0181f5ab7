"""Rows out of a text file: which separator, which quotes."""

from __future__ import annotations

import csv
import io
import re
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, compress, count, islice
from typing import NamedTuple, Protocol

from csdesk.domain.errors import Refused
from csdesk.intake.guard import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS
from csdesk.intake.letters import Letters, letters_of
from csdesk.intake.rows import Rows, gathered
from csdesk.progress import Progress, unwatched

SEPARATORS = (",", ";", "\t", "|")
_LOOKED_AT = 200
_ABOVE = 50
"""So many rows of headings and titles may stand above the list itself."""
_PIECE = 2**20
_LINES_A_STEP = 5_000
_ENDLESS = 4 * MOST_COLUMNS * 1_000
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f]")
_CONTROL_BYTES = bytes({*range(32)} - {9, 10, 13, 27})


class _Style(NamedTuple):
    """How the rows of a text are written."""

    separator: str
    blank_first: bool
    """A blank stands between a separator and an opening quote."""
    skipped: int
    """Lines before the first row that only say how the others are written."""


class _Reader(Protocol):
    """What ``csv.reader`` gives, which has no name of its own."""

    line_num: int

    def __iter__(self) -> Iterator[list[str]]: ...


class Delimited(NamedTuple):
    """All rows of a text file and how it was read."""

    letters: Letters
    separator: str
    numbers: Sequence[int]
    rows: Rows


class _Lines:
    """The lines of a file as text, from its start as often as wanted; never all of them at once."""

    def __init__(self, data: bytes, letters: Letters, progress: Progress) -> None:
        self._data = data
        self._letters = letters
        self._progress = progress
        self._has_controls = not _is_plain(letters.encoding) or any(
            len(piece.translate(None, _CONTROL_BYTES)) != len(piece)
            for start in range(0, len(data), _PIECE)
            for piece in [data[start : start + _PIECE]]
        )

    def __iter__(self) -> Iterator[str]:
        """Each with its line break, and without signs that no person types."""
        stored = io.BytesIO(self._data)
        lines = io.TextIOWrapper(stored, self._letters.encoding, self._letters.errors, newline="")
        first = next(lines, "").lstrip("\ufeff")
        watched = chain.from_iterable(self._watched(lines, stored))
        whole = chain([first], watched)
        return map(_without_controls, whole) if self._has_controls else whole

    def start(self) -> str:
        """The first lines, enough to see how they are written."""
        some: list[str] = []
        for line in islice(self, _LOOKED_AT):
            some.append(line)
            if sum(map(len, some)) > _PIECE:
                break
        return "".join(some)

    def _watched(self, lines: io.TextIOWrapper, stored: io.BytesIO) -> Iterator[list[str]]:
        while some := list(islice(lines, _LINES_A_STEP)):
            self._progress(stored.tell(), len(self._data), "")
            yield some


def _is_plain(encoding: str) -> bool:
    """Whether a sign below 32 is one byte, and that byte is nothing else."""
    return not encoding.startswith(("utf-16", "utf-32"))


def _without_controls(text: str) -> str:
    return _CONTROL.sub("", text) if _CONTROL.search(text) else text


def read_delimited(
    data: bytes, name: str, encoding: str | None = None, progress: Progress = unwatched
) -> Delimited:
    """All rows that hold something, with their place in the file.

    Raises: Refused: no text, a quote that never closes, or too much; Cancelled.
    """
    found = letters_of(data, name, encoding)
    _refuse_endless_line(data, name)
    lines = _Lines(data, found, progress)
    start = lines.start()
    separator, rest = _told_separator(start)
    skipped = 1 if separator else 0
    separator = separator or separator_of(rest)
    style = _Style(separator, _blank_first(rest, separator), skipped)
    numbers: array[int] = array("I")
    rows = _parse(lines, style, name, numbers)
    if not numbers or numbers[-1] - numbers[0] + 1 == len(numbers):
        first = numbers[0] if numbers else 1
        return Delimited(found, separator, range(first, first + len(numbers)), rows)
    return Delimited(found, separator, numbers, rows)


def _refuse_endless_line(data: bytes, name: str) -> None:
    """A line of many megabytes is none; looked for before it fills the memory."""
    for start in range(0, len(data) - _ENDLESS, _ENDLESS):
        stop = start + _ENDLESS
        if data.find(b"\n", start, stop) < 0 and data.find(b"\r", start, stop) < 0:
            raise _cell_too_long(name, data.count(b"\n", 0, start) + 1)


def _cell_too_long(name: str, line: int) -> Refused:
    return Refused(
        "import.cell_too_long",
        f"Near line {line:,} of {name} one cell holds more than "
        f"{LONGEST_CELL:,} letters. A quote mark may be open there.",
    )


def _that_hold_something(
    reader: _Reader, numbers: array[int], first: int, name: str
) -> Iterator[list[str]]:
    """The rows in which anything stands; ``numbers`` gets their places in the file."""
    return chain.from_iterable(_steps(reader, numbers, first, name))


def _steps(
    reader: _Reader, numbers: array[int], first: int, name: str
) -> Iterator[Sequence[list[str]]]:
    coming = iter(reader)
    while some := list(islice(coming, _LINES_A_STEP)):
        holding = list(map(any, some))
        numbers.extend(compress(count(first), holding))
        first += len(some)
        if len(numbers) > MOST_ROWS + _ABOVE:
            raise Refused(
                "import.too_many_rows",
                f"{name} has more than {MOST_ROWS:,} rows; so many can come in at once. "
                "Export a shorter time, and bring in the parts one by one.",
            )
        if max(map(len, some)) > MOST_COLUMNS:
            raise Refused(
                "import.too_many_columns", f"{name} has more than {MOST_COLUMNS:,} columns."
            )
        yield some if all(holding) else list(compress(some, holding))


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
        style = _Style(separator, _blank_first(lines, separator), 0)
        reader = _reader(io.StringIO(lines, newline=""), style, strict=False)
        widths = [len(row) for row in reader if any(row)]
    except csv.Error:
        return 0.0
    if not widths:
        return 0.0
    width, times = Counter(widths).most_common(1)[0]
    wide = max(widths[:5])
    if width == 1:  # a title above the list may be all there is of one cell
        return 0.0 if wide == 1 else 0.01 * wide
    return times / len(widths) * (1 + min(width, 50) / 100)


def _blank_first(text: str, separator: str) -> bool:
    return bool(re.search(re.escape(separator) + r' +"', text[:5000]))


def _reader(lines: Iterable[str], style: _Style, *, strict: bool) -> _Reader:
    return csv.reader(
        lines, delimiter=style.separator, skipinitialspace=style.blank_first, strict=strict
    )


def _parse(lines: _Lines, style: _Style, name: str, numbers: array[int]) -> Rows:
    csv.field_size_limit(LONGEST_CELL)
    reader = _reader(islice(lines, style.skipped, None), style, strict=True)
    try:
        return gathered(_that_hold_something(reader, numbers, 1 + style.skipped, name))
    except csv.Error as fault:
        if "field larger" in str(fault):
            raise _cell_too_long(name, reader.line_num) from None
        del numbers[:]
        return _parse_leniently(lines, style, name, numbers, reader.line_num)


def _parse_leniently(
    lines: _Lines, style: _Style, name: str, numbers: array[int], line: int
) -> Rows:
    """Stray quote marks are borne as long as they move no cell and join no lines."""
    refusal = Refused(
        "import.quotes",
        f"Near line {line:,} of {name} a quote mark is opened and not closed as it should be. "
        "Correct that line, or export the list again.",
        line=line,
    )

    def unjoined(rows: Iterable[list[str]]) -> Iterator[list[str]]:
        width = 0
        for row in rows:
            width = width or len(row)
            if len(row) != width or any("\n" in cell or "\r" in cell for cell in row):
                raise refusal
            yield row

    reader = _reader(islice(lines, style.skipped, None), style, strict=False)
    try:
        return gathered(unjoined(_that_hold_something(reader, numbers, 1 + style.skipped, name)))
    except csv.Error:
        raise refusal from None
