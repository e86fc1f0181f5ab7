"""Rows out of a text file, as a stream: memory holds them once, and in little room."""

from __future__ import annotations

import csv
import io
import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, compress, count, islice
from typing import NamedTuple

from csdesk.domain.drafts import Doubt
from csdesk.domain.errors import Refused
from csdesk.intake.files.fixed_width import cut, cuts_doubt, cuts_of
from csdesk.intake.files.letters import Letters, letters_of
from csdesk.intake.files.text_style import Style, reader_of, style_of
from csdesk.intake.limits import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS
from csdesk.intake.rows import Rows, gathered
from csdesk.progress import Progress, unwatched

_LOOKED_AT = 200
_CONSISTENT = 0.7
"""Below this no separator parts the rows."""
_ABOVE = 50
"""So many rows of headings and titles may stand above the list itself."""
_PIECE = 2**20
_LINES_A_STEP = 5_000
_ENDLESS = 4 * MOST_COLUMNS * 1_000
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_CONTROL_BYTES = bytes({*range(32)} - {9, 10, 13})


class Delimited(NamedTuple):
    """All rows of a text file and how it was read."""

    letters: Letters
    separator: str
    numbers: Sequence[int]
    rows: Rows
    is_ended: bool = True
    """The last line has its line break; without one the file may be cut short."""
    doubt: Doubt | None = None
    """Whether columns that only blanks part were found where they are."""


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
    data: bytes,
    name: str,
    encoding: str | None = None,
    cuts: Sequence[int] | None = None,
    progress: Progress = unwatched,
) -> Delimited:
    """All rows that hold something, with their place in the file.

    Args:
        cuts: where the columns begin, in a text that has no separators; none of them where it is
            empty, and without it they are proposed where no separator is found.
    Raises: Refused: no text, a quote that never closes, or too much; Cancelled.
    """
    found = letters_of(data, name, encoding)
    _refuse_endless_line(data, name)
    lines = _Lines(data, found, progress)
    start = lines.start()
    style = style_of(start)
    numbers: array[int] = array("I")
    proposed = cuts_of(start) if not style.skipped and style.consistency < _CONSISTENT else ()
    taken = proposed if cuts is None else cuts
    doubt = None
    if taken:
        coming = _that_hold_something(cut(lines, taken), numbers, 1, name)
        rows, style = gathered(coming), Style("")
    else:
        rows = _parse(lines, style, name, numbers)
    if proposed:
        doubt = cuts_doubt(name, start, taken or proposed, are_taken=bool(taken))
    places: Sequence[int] = numbers
    if not numbers or numbers[-1] - numbers[0] + 1 == len(numbers):
        first = numbers[0] if numbers else 1
        places = range(first, first + len(numbers))
    is_ended = data.rstrip(b"\0 \t\x1a").endswith((b"\n", b"\r"))
    return Delimited(found, style.separator, places, rows, is_ended, doubt)


def _refuse_endless_line(data: bytes, name: str) -> None:
    """A line of many megabytes is none; looked for before it fills the memory."""
    for start in range(0, len(data) - _ENDLESS, _ENDLESS):
        stop = start + _ENDLESS
        if data.find(b"\n", start, stop) < 0 and data.find(b"\r", start, stop) < 0:
            raise _cell_too_long(name, data.count(b"\n", 0, start) + 1)


def _cell_too_long(name: str, row: int) -> Refused:
    return Refused(
        "import.cell_too_long",
        "In row {row} of {name} one cell holds more than {longest_cell} letters. "
        "A quote mark may be open there.",
        row=row,
        name=name,
        longest_cell=LONGEST_CELL,
    )


def _that_hold_something(
    reader: Iterable[list[str]], numbers: array[int], first: int, name: str
) -> Iterator[list[str]]:
    """The rows in which anything stands; ``numbers`` gets their places in the file."""
    return chain.from_iterable(_steps(reader, numbers, first, name))


def _steps(
    reader: Iterable[list[str]], numbers: array[int], first: int, name: str
) -> Iterator[Sequence[list[str]]]:
    coming = iter(reader)
    while some := list(islice(coming, _LINES_A_STEP)):
        holding = list(map(any, some))
        numbers.extend(compress(count(first), holding))
        first += len(some)
        if len(numbers) > MOST_ROWS + _ABOVE:
            raise Refused(
                "import.too_many_rows",
                "{name} has more than {most_rows} rows; so many can come in at once. "
                "Export a shorter time, and bring in the parts one by one.",
                name=name,
                most_rows=MOST_ROWS,
            )
        if max(map(len, some)) > MOST_COLUMNS:
            raise Refused(
                "import.too_many_columns",
                "{name} has more than {most_columns} columns.",
                name=name,
                most_columns=MOST_COLUMNS,
            )
        yield some if all(holding) else list(compress(some, holding))


def _parse(lines: _Lines, style: Style, name: str, numbers: array[int]) -> Rows:
    csv.field_size_limit(LONGEST_CELL)
    try:
        return _strictly(lines, style, name, numbers)
    except csv.Error as fault:
        if "field larger" in str(fault):
            raise _cell_too_long(name, _broken_row(lines, style)) from None
    del numbers[:]
    if any('\\"' in line for line in lines):
        try:
            return _strictly(lines, style._replace(is_escaped=True), name, numbers)
        except csv.Error:
            del numbers[:]
    return _parse_leniently(lines, style, name, numbers)


def _strictly(lines: _Lines, style: Style, name: str, numbers: array[int]) -> Rows:
    reader = reader_of(islice(lines, style.skipped, None), style, strict=True)
    return gathered(_that_hold_something(reader, numbers, 1 + style.skipped, name))


def _broken_row(lines: _Lines, style: Style) -> int:
    """The place of the row where a strict reader stops, counted as all others are."""
    row = style.skipped
    try:
        reader = reader_of(islice(lines, style.skipped, None), style, strict=True)
        for row, _ in enumerate(reader, 1 + style.skipped):  # noqa: B007
            pass
    except csv.Error:
        return row + 1
    return row


def _parse_leniently(lines: _Lines, style: Style, name: str, numbers: array[int]) -> Rows:
    """Stray quote marks are borne as long as they move no cell and join no lines."""

    def unjoined(rows: Iterable[list[str]]) -> Iterator[list[str]]:
        width = 0
        for row in rows:
            width = width or len(row)
            if len(row) != width or any("\n" in cell or "\r" in cell for cell in row):
                raise csv.Error("a quote mark moves cells")
            yield row

    reader = reader_of(islice(lines, style.skipped, None), style, strict=False)
    try:
        return gathered(unjoined(_that_hold_something(reader, numbers, 1 + style.skipped, name)))
    except csv.Error:
        row = _broken_row(lines, style)
        raise Refused(
            "import.quotes",
            "In row {row} of {name} a quote mark is opened and not closed as it "
            "should be. Correct that row, or export the list again.",
            name=name,
            row=row,
        ) from None
