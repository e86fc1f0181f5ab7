"""Cells out of an Excel workbook.

python-calamine reads them: twelve times as fast as openpyxl, and it never evaluates anything.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from csdesk.domain.errors import Refused
from csdesk.intake.guard import MOST_COLUMNS, MOST_ROWS
from csdesk.intake.table import Cell

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_BLOCK = 1_000
"""So many rows are converted together; few enough to stay near the processor."""


class Sheet(NamedTuple):
    """The rows of one sheet from its first used row on, and the names of all used sheets."""

    name: str
    names: tuple[str, ...]
    first_row: int
    rows: list[Sequence[Cell]]


def read_sheet(data: bytes, name: str, wanted: str | None = None) -> Sheet:
    """The named sheet, or the visible one with the most rows (the first of them on a tie).

    Raises: Refused: no workbook, no such sheet, nothing on it, or too much.
    """
    import python_calamine  # late: only a workbook needs it

    try:
        return _read(python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data)), name, wanted)
    except (python_calamine.CalamineError, ValueError, OverflowError, OSError) as fault:
        raise _damaged(name) from fault
    except BaseException as fault:
        if type(fault).__name__ == "PanicException":  # how a reader in Rust falls over
            raise _damaged(name) from None
        raise


def _damaged(name: str) -> Refused:
    return Refused(
        "import.damaged",
        f"{name} is damaged or no Excel workbook. Open it in Excel, save it again, "
        "and choose that file.",
    )


def _read(workbook: CalamineWorkbook, name: str, wanted: str | None) -> Sheet:
    sheets = {each: workbook.get_sheet_by_name(each) for each in workbook.sheet_names}
    used = {each: sheet for each, sheet in sheets.items() if sheet.height}
    if not used:
        raise Refused("import.empty", f"Nothing stands on the sheets of {name}.")
    if wanted is not None and wanted not in used:
        raise Refused("import.sheet", f"{name} has no sheet “{wanted}” with rows on it.")
    chosen = wanted or max(used, key=lambda each: used[each].height)
    sheet = used[chosen]
    if sheet.height > MOST_ROWS or sheet.width > MOST_COLUMNS:
        raise Refused(
            "import.too_many_rows",
            f"“{chosen}” has {sheet.height:,} rows; up to {MOST_ROWS:,} can come in at once.",
        )
    first, _ = sheet.start or (0, 0)
    rows = sheet.to_python(skip_empty_area=True)
    return Sheet(chosen, tuple(used), first + 1, _converted(rows))


def _converted(rows: Sequence[Sequence[object]]) -> list[Sequence[Cell]]:
    """Column by column, a block at a time: most columns need nothing done to their cells."""
    made: list[Sequence[Cell]] = []
    for start in range(0, len(rows), _BLOCK):
        block = zip(*rows[start : start + _BLOCK], strict=True)
        made.extend(zip(*map(_column, block), strict=True))
    return made


def _column(cells: tuple[Any, ...]) -> Sequence[Cell]:
    kinds = set(map(type, cells))
    if kinds == {date} or (kinds == {str} and "".join(cells).isprintable()):
        return cells
    if kinds == {float}:
        numbers = {value: _number(value) for value in set(cells)}
        return [numbers[value] for value in cells]
    return [_text(cell) if type(cell) is str else _cell(cell) for cell in cells]


def _text(cell: str) -> str:
    """Text without the control signs that no person types; line breaks stay."""
    return cell if cell.isprintable() else _CONTROL.sub("", cell)


def _cell(value: object) -> Cell:
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float)):
        return _number(value)
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, (time, timedelta)) or value is None:
        return "" if value is None else str(value)
    return str(value)


def _number(value: int | float) -> Cell:
    """Fifteen digits are what a spreadsheet shows; behind them is only the binary form."""
    digits = f"{value:.15g}"
    if digits.isdecimal() or ("." in digits and "e" not in digits):
        return Decimal(digits)
    exact = Decimal(digits)
    if not exact.is_finite():
        return str(value)
    if exact == exact.to_integral_value():
        return Decimal(int(exact)) if abs(exact) < 10**15 else str(int(exact))
    return exact
