"""Cells out of a workbook: Excel's XLSX, XLSM and old XLS, and LibreOffice's ODS.

python-calamine reads them: twelve times as fast as openpyxl, and it never evaluates anything.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from csdesk.domain.drafts import Problem
from csdesk.domain.errors import Refused
from csdesk.intake.limits import MOST_COLUMNS, MOST_ROWS
from csdesk.intake.packed import password
from csdesk.intake.table import Cell
from csdesk.intake.workbook_gaps import gaps_of

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_BLOCK = 1_000
"""So many rows are converted together; few enough to stay near the processor."""


class Sheet(NamedTuple):
    """The rows of one sheet from its first used row on, and the names of all used sheets."""

    name: str
    names: tuple[str, ...]
    first_row: int
    rows: list[Sequence[Cell]]
    alike: tuple[str, ...] = ()
    """Other sheets that begin with the same headings, and so may belong to the same list."""
    problems: tuple[Problem, ...] = ()


def read_sheet(data: bytes, name: str, wanted: str | None = None) -> Sheet:
    """The named sheet, or the visible one with the most rows (the first of them on a tie).

    Errors such as ``#N/A``, and formulas whose result the file lacks, come as text: so they are
    told where an amount is expected, and never read as nothing.

    Raises: Refused: no workbook, no such sheet, nothing on it, or too much.
    """
    import python_calamine  # late: only a workbook needs it

    try:
        return _read(data, name, wanted)
    except python_calamine.PasswordError:
        raise password(name) from None
    except (python_calamine.CalamineError, ValueError, OverflowError, OSError) as fault:
        raise _damaged(name) from fault
    except BaseException as fault:
        if type(fault).__name__ == "PanicException":  # how a reader in Rust falls over
            raise _damaged(name) from None
        raise


def _damaged(name: str) -> Refused:
    return Refused(
        "import.damaged",
        f"{name} is damaged or no workbook. Open it in Excel or LibreOffice, save it again, "
        "and choose that file.",
    )


class _Used(NamedTuple):
    """A sheet that holds something, at a glance."""

    height: int
    is_visible: bool
    head: tuple[object, ...]


def _read(data: bytes, name: str, wanted: str | None) -> Sheet:
    import python_calamine

    workbook = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    visible = python_calamine.SheetVisibleEnum.Visible
    used: dict[str, _Used] = {}
    best: CalamineSheet | None = None  # taking one out is slow, and two of them are large
    for each in workbook.sheets_metadata:
        if each.typ is not python_calamine.SheetTypeEnum.WorkSheet:
            continue
        sheet = workbook.get_sheet_by_name(each.name)
        if sheet.height:
            used[each.name] = _Used(sheet.height, each.visible == visible, _head(sheet))
            if each.name == (wanted or _chosen(used)):
                best = sheet
    if not used:
        raise Refused("import.empty", f"Nothing stands on the sheets of {name}.")
    if best is None:
        raise Refused("import.sheet", f"{name} has no sheet “{wanted}” with rows on it.")
    chosen, sheet = wanted or _chosen(used), best
    alike = tuple(
        each
        for each, other in used.items()
        if each != chosen and other.head == used[chosen].head and other.is_visible
    )
    rows, unanswered = _rows_of(sheet, data, chosen)
    first, _ = sheet.start or (0, 0)
    problems = [*_macros(data), *_without_results(unanswered)]
    return Sheet(chosen, tuple(used), first + 1, _converted(rows), alike, tuple(problems))


def _chosen(used: Mapping[str, _Used]) -> str:
    """The visible sheet with the most rows, the first of them on a tie."""
    return max(used, key=lambda each: (used[each].is_visible, used[each].height))


def _head(sheet: CalamineSheet) -> tuple[object, ...]:
    return tuple(next(iter(sheet.to_python(skip_empty_area=True, nrows=1)), ()))


def _rows_of(sheet: CalamineSheet, data: bytes, chosen: str) -> tuple[list[list[Any]], int]:
    """The cells of a sheet, and how many of them are formulas without a result."""
    if sheet.height > MOST_ROWS or sheet.width > MOST_COLUMNS:
        raise Refused(
            "import.too_many_rows",
            f"“{chosen}” has {sheet.height:,} rows; up to {MOST_ROWS:,} can come in at once.",
        )
    rows: list[list[Any]] = sheet.to_python(skip_empty_area=True)
    top, left = sheet.start or (0, 0)
    for (first, column), (last, _) in sheet.merged_cell_ranges or ():
        _fill_down(rows, first - top, last - top, column - left)
    gaps = gaps_of(data, chosen) if data.startswith(b"PK") else {}
    for (row, column), text in gaps.items():
        if 0 <= row - top < len(rows) and 0 <= column - left < len(rows[row - top]):
            rows[row - top][column - left] = text
    return rows, sum(1 for text in gaps.values() if text.startswith("="))


def _fill_down(rows: list[list[Any]], first: int, last: int, column: int) -> None:
    """A cell merged over several rows says the same of each of them."""
    if not (0 <= first < last < len(rows) and 0 <= column < len(rows[first])):
        return
    for row in range(first + 1, last + 1):
        if rows[row][column] == "":
            rows[row][column] = rows[first][column]


def _without_results(count: int) -> tuple[Problem, ...]:
    if not count:
        return ()
    reason = (
        f"{count:,} formulas have no result in the file; open it in Excel, save it, and choose "
        "it again"
    )
    return (Problem(0, "", "", reason),)


def _macros(data: bytes) -> tuple[Problem, ...]:
    if b"xl/vbaProject.bin" not in data:
        return ()
    reason = "This workbook holds macros; they are never run, only its values are read"
    return (Problem(0, "", "", reason),)


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
