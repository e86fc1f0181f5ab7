"""The one way a value gets into a cell: text stays text, money stays exact, days are days."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from tempfile import TemporaryFile
from typing import IO
from xml.sax.saxutils import escape

from csdesk.domain.errors import Refused
from csdesk.domain.money import exponent, plain
from csdesk.domain.plain_text import FORMULA_SIGNS, one_kind_of_line
from csdesk.domain.reports.sheet import Kind
from csdesk.whole_file import no_room_aside
from csdesk.workbooks.looks import Cell

LONGEST_TEXT = 32_767
"""UTF-16 units in a cell; Excel calls a file with more of them damaged."""
MOST_ROWS = 1_048_576
FIRST_DAY = date(1900, 3, 1)
"""Before it, Excel and the calendar disagree; such a day is written as text."""
LINE_HEIGHT, _HIGHEST = 15, 409
DAY_ZERO = date(1899, 12, 30).toordinal()
"""Excel counts days from here."""
_STARTS_A_FORMULA = tuple(FORMULA_SIGNS)
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NEEDS_CARE = re.compile(r"[\x00-\x1f&<>\ud800-\udfff\ufffe\uffff]|_x|^[=+\-@＝＋－＠\s]|\s\Z")
LOOKS_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_KEPT_TOGETHER = 500
"""So many rows go to the disk at once."""


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula of ours, and what it comes to now, for readers that do not work it out."""

    text: str
    result: int | float | str | None


Value = str | int | float | date | Formula | None
"""What a cell can hold; an int in a MONEY column is minor units."""


def clean(text: str) -> str:
    """Text as it may stand in a sheet: one kind of line end, and U+FFFD for what XML can't hold."""
    return _NOT_XML.sub("\ufffd", one_kind_of_line(text))


def cut(text: str) -> str:
    """Text that fits a cell; where something is left out, the cell says so at its end."""
    if len(text) <= LONGEST_TEXT // 2:
        return text
    units = len(text.encode("utf-16-le")) // 2
    if units <= LONGEST_TEXT:
        return text
    note = f" … [cut here: the whole text has {units} characters, a cell holds {LONGEST_TEXT}]"
    room = 2 * (LONGEST_TEXT - len(note))
    return text.encode("utf-16-le")[:room].decode("utf-16-le", "ignore") + note


def one_line(text: str, longest: int) -> str:
    """Text for where a workbook has room for a line of so many units of UTF-16."""
    line = " ".join(clean(text).split())
    return line.encode("utf-16-le")[: 2 * longest].decode("utf-16-le", "ignore")


class RowWriter:
    """Writes the rows of one sheet, one after the other, to a file that nobody else sees.

    openpyxl builds everything else of the workbook. Rows are written here as the text that they
    are in the end: that is a fraction of the time, totals keep their result beside the formula,
    so that readers that do not calculate (previews, protected view) show them too, and how wide
    the columns are can be said last, when everything was seen.
    """

    def __init__(self, title: str, currency: str) -> None:
        self._title = title
        self._currency = currency
        self._places = exponent(currency)
        with _finding_room():
            self._file: IO[bytes] = TemporaryFile()  # noqa: SIM115
        self._waiting: list[str] = []
        self.shortened: list[str] = []
        """Cells whose text was longer than a cell holds, for instance ``Complaints!E17``."""
        self.replaced: list[str] = []
        """Cells that held characters which no workbook can."""
        self.row = 0

    def write(self, cells: Iterable[tuple[Cell, Value]], lines: float = 1) -> None:
        """Write one row, ``lines`` of text high.

        Raises: Refused("report.rows"): a sheet holds no more rows.
        """
        if self.row == MOST_ROWS:
            raise Refused(
                "report.rows",
                "The sheet {title} would need more than {n} rows. Choose a shorter period.",
                title=self._title,
                n=MOST_ROWS,
            )
        self.row += 1
        high = f' ht="{min(LINE_HEIGHT * lines, _HIGHEST):g}" customHeight="1"' if lines > 1 else ""
        row = str(self.row)
        put = self._put
        inside = "".join([put(row, cell, value) for cell, value in cells])
        self._waiting.append(f'<row r="{row}"{high}>{inside}</row>')
        if len(self._waiting) == _KEPT_TOGETHER:
            self._flush()

    def size(self) -> int:
        self._flush()
        with _finding_room():
            return self._file.tell()

    def reader(self) -> IO[bytes]:
        self._flush()
        with _finding_room():
            self._file.seek(0)
        return self._file

    def close(self) -> None:
        self._waiting.clear()
        with suppress(OSError):  # where there was no room, there is none at its end
            self._file.close()

    def _flush(self) -> None:
        if self._waiting:
            with _finding_room():
                self._file.write("".join(self._waiting).encode("utf-8"))
            self._waiting.clear()

    def _put(self, row: str, cell: Cell, value: Value) -> str:
        if value is None or value == "":
            return f'<c r="{cell.letter}{row}" s="{cell.style}"/>' if cell.drawn else ""
        if isinstance(value, str):
            return self._text(row, cell, value)
        start = f'<c r="{cell.letter}{row}" s="{cell.style}"'
        if isinstance(value, int):
            return f"{start}><v>{self._whole(cell, value)}</v></c>"
        if isinstance(value, date):
            if value < FIRST_DAY:
                return self._text(row, cell, value.isoformat())
            return f"{start}><v>{value.toordinal() - DAY_ZERO}</v></c>"
        if isinstance(value, float):
            return f"{start}><v>{_finite(value)}</v></c>"
        return f"{start}{self._formula(cell, value)}</c>"

    def _whole(self, cell: Cell, value: int) -> str:
        if cell.kind is not Kind.MONEY:
            return str(value)
        if value >= 0 and self._places == 2:  # most of a workbook’s cells
            return f"{value // 100}.{value % 100:02d}"
        return plain(value, self._currency)

    def _formula(self, cell: Cell, formula: Formula) -> str:
        text, result = f"<f>{escape(formula.text)}</f>", formula.result
        if result is None or isinstance(result, str):
            return f' t="str">{text}<v>{escape(result or "")}</v>'
        shown = _finite(result) if isinstance(result, float) else self._whole(cell, result)
        return f">{text}<v>{shown}</v>"

    def _text(self, row: str, cell: Cell, text: str) -> str:
        """Text is always text, whatever it begins with (RELIABILITY, T1)."""
        if len(text) <= LONGEST_TEXT // 2 and _NEEDS_CARE.search(text) is None:
            return (
                f'<c r="{cell.letter}{row}" s="{cell.style}" t="inlineStr">'
                f"<is><t>{text}</t></is></c>"
            )
        return self._careful_text(row, cell, text)

    def _careful_text(self, row: str, cell: Cell, text: str) -> str:
        place = f"{self._title}!{cell.letter}{row}"
        whole = clean(text)
        if _NOT_XML.search(text) is not None:
            self.replaced.append(place)
        shown = cut(whole)
        if shown != whole:
            self.shortened.append(place)
        style = cell.quoted if text.startswith(_STARTS_A_FORMULA) else cell.style
        kept = shown != shown.strip() or "\n" in shown
        keep = ' xml:space="preserve"' if kept else ""
        return (
            f'<c r="{cell.letter}{row}" s="{style}" t="inlineStr">'
            f"<is><t{keep}>{escape(LOOKS_ESCAPED.sub('_x005F_', shown))}</t></is></c>"
        )


@contextmanager
def _finding_room() -> Iterator[None]:
    """Raises: Refused("report.full"): rows find no room where they are kept aside."""
    try:
        yield
    except OSError as error:
        raise no_room_aside() from error


def _finite(value: float) -> str:
    if not math.isfinite(value):
        raise ValueError(f"a sheet holds finite numbers only: {value}")
    return repr(value)
