"""Cells out of a workbook: Excel's XLSX, XLSM and old XLS, and LibreOffice's ODS.

python-calamine reads them: twelve times as fast as openpyxl, and it never evaluates anything.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from csdesk.domain.drafts import Problem
from csdesk.domain.errors import Refused
from csdesk.domain.spoken import said, said_counted
from csdesk.intake.columns import Cell
from csdesk.intake.files.packed import password
from csdesk.intake.files.sheet_cells import cells_of, filled_down, has_empty, without_empty
from csdesk.intake.files.workbook_gaps import gaps_of
from csdesk.intake.limits import MOST_COLUMNS, MOST_ROWS
from csdesk.intake.rows import Rows
from csdesk.progress import Progress, part_of, unwatched

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

_TAKEN_OUT = 0.5
"""Share of the reading that is over when the sheet is taken out of its workbook."""
_MANY_ROWS = 20_000
"""From so many on they come one by one, and others can work meanwhile."""


class Sheet(NamedTuple):
    """The rows of one sheet in which something stands, and the names of all used sheets."""

    name: str
    names: tuple[str, ...]
    rows: Rows
    numbers: Sequence[int]
    """For each row its place on the sheet, counted from 1."""
    alike: tuple[str, ...] = ()
    """Other sheets that begin with the same headings, and so may belong to the same list."""
    problems: tuple[Problem, ...] = ()


def read_sheet(
    data: bytes, name: str, wanted: str | None = None, progress: Progress = unwatched
) -> Sheet:
    """The named sheet, or the visible one with the most rows (the first of them on a tie).

    Errors such as ``#N/A``, and formulas whose result the file lacks, come as text: so they are
    told where an amount is expected, and never read as nothing.

    Raises: Refused: no workbook, no such sheet, nothing on it, or too much.
    """
    import python_calamine  # late: only a workbook needs it

    try:
        return _read(data, name, wanted, progress)
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
        "{name} is damaged or no workbook. Open it in Excel or LibreOffice, save "
        "it again, and choose that file.",
        name=name,
    )


class _Used(NamedTuple):
    """A sheet that holds something, at a glance."""

    height: int
    is_visible: bool
    head: tuple[object, ...]


def _read(data: bytes, name: str, wanted: str | None, progress: Progress) -> Sheet:
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
        raise Refused("import.empty", "Nothing stands on the sheets of {name}.", name=name)
    if best is None:
        raise Refused(
            "import.sheet",
            "{name} has no sheet “{wanted}” with rows on it.",
            name=name,
            wanted=wanted,
        )
    chosen, sheet = wanted or _chosen(used), best
    alike = tuple(
        each
        for each, other in used.items()
        if each != chosen and other.head == used[chosen].head and other.is_visible
    )
    rows, unanswered = _rows_of(sheet, data, chosen, part_of(progress, _TAKEN_OUT, 1))
    first, _ = sheet.start or (0, 0)
    problems = (*_macros(data), *_without_results(unanswered))
    return Sheet(chosen, tuple(used), *without_empty(rows, first + 1), alike, problems)


def _chosen(used: Mapping[str, _Used]) -> str:
    """The visible sheet with the most rows, the first of them on a tie."""
    return max(used, key=lambda each: (used[each].is_visible, used[each].height))


def _head(sheet: CalamineSheet) -> tuple[object, ...]:
    return tuple(next(iter(sheet.to_python(skip_empty_area=True, nrows=1)), ()))


def _rows_of(
    sheet: CalamineSheet, data: bytes, chosen: str, progress: Progress
) -> tuple[Rows, int]:
    """The cells of a sheet, and how many of them are formulas without a result."""
    if sheet.height > MOST_ROWS or sheet.width > MOST_COLUMNS:
        raise Refused(
            "import.too_many_rows",
            "“{chosen}” has {height} rows; up to {most_rows} can come in at once.",
            chosen=chosen,
            height=sheet.height,
            most_rows=MOST_ROWS,
        )
    top, left = sheet.start or (0, 0)
    rows = cells_of(_raw(sheet, top), sheet.height, progress)
    if not has_empty(rows):
        return rows, 0
    merged = sheet.merged_cell_ranges or ()
    down = ((first - top, last - top, at - left) for (first, at), (last, _) in merged)
    rows = rows.with_cells(filled_down(rows, down))
    gaps = gaps_of(data, chosen) if data.startswith(b"PK") else {}
    told: dict[int, dict[int, Cell]] = {}
    for (row, column), text in gaps.items():
        if 0 <= row - top < len(rows) and 0 <= column - left < len(rows.columns):
            told.setdefault(column - left, {})[row - top] = text
    return rows.with_cells(told), sum(1 for text in gaps.values() if text.startswith("="))


def _raw(sheet: CalamineSheet, top: int) -> Iterable[Sequence[Any]]:
    """The used rows; a reader that gives all of them at once lets nobody else work meanwhile."""
    if sheet.height < _MANY_ROWS:
        return sheet.to_python(skip_empty_area=True)
    return islice(sheet.iter_rows(), top, None)


def _without_results(count: int) -> tuple[Problem, ...]:
    if not count:
        return ()
    reason = said_counted(
        "1 formula has no result in the file; open it in Excel, save it, and choose it again",
        "{n} formulas have no result in the file; open it in Excel, save it, and choose it again",
        count,
    )
    return (Problem(0, "", "", reason),)


def _macros(data: bytes) -> tuple[Problem, ...]:
    if b"xl/vbaProject.bin" not in data:
        return ()
    reason = said("This workbook holds macros; they are never run, only its values are read")
    return (Problem(0, "", "", reason),)
