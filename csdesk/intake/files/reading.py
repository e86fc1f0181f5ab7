"""The door for files: a path goes in, a table of cells comes out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from csdesk.domain.drafts import Choice, Doubt, Problem
from csdesk.domain.errors import Refused
from csdesk.domain.ours import ours
from csdesk.domain.spoken import quoted, said
from csdesk.intake.files.cards import Cards, read_cards
from csdesk.intake.files.delimited import Delimited, read_delimited
from csdesk.intake.files.fixed_width import CUTS, told_cuts
from csdesk.intake.files.framing import framed
from csdesk.intake.files.guard import Shape, are_cards, load, shape_of
from csdesk.intake.files.letters import LETTERS, Letters
from csdesk.intake.files.sheets import Sheet, read_sheet
from csdesk.intake.rows import Rows, gathered
from csdesk.intake.table import Table
from csdesk.progress import Progress, part_of, unwatched
from csdesk.resting import collector_resting

SHEET = "sheet"
"""``Doubt.code`` of the question which sheet is meant; its answer is the name of one."""
_SHOWN = 60
_FEWEST_ROWS, _MOSTLY = 4, 0.95
_CUT_SHORT = ours("The file ends in the middle of this row; was it copied whole?")
_NO_LETTER = "\ufffd"
_MOST_TOLD = 1_000


class Told(NamedTuple):
    """What the owner knows better of how a file is written."""

    sheet: str | None = None
    encoding: str | None = None
    cuts: tuple[int, ...] | None = None


def told_of(answers: Mapping[str, str], chosen: Mapping[str, Any] | None = None) -> Told:
    """What answers to doubts, and a map with ``cuts`` or answers of its own, say of the writing.

    Raises: Refused("import.map"): the cuts are none.
    """
    chosen = chosen or {}
    known = {**chosen.get("answers", {}), **answers}
    cuts = told_cuts(known.get(CUTS, chosen.get(CUTS)))
    return Told(known.get(SHEET), known.get(LETTERS), cuts)


_PARSING = 0.8
"""Share of the reading of a text that is over when it is in cells."""


def read_table(
    path: Path,
    *,
    sheet: str | None = None,
    encoding: str | None = None,
    cuts: Sequence[int] | None = None,
    progress: Progress = unwatched,
) -> Table:
    """The list in a file: CSV, TSV and the like, one sheet of a workbook, or contact cards.

    Args:
        sheet: the sheet to read; without it the one with the most rows.
        encoding: how the letters of a text file are stored, where the owner knows better.
        cuts: where the columns of a text without separators begin, see ``fixed_width``.
    Raises: Refused: the file is missing, too large, damaged, or no list, in one plain sentence.
    """
    progress(0, 1, path.name)
    data = load(path)
    with collector_resting():
        told = Told(sheet, encoding, None if cuts is None else tuple(cuts))
        table = _read(data, path.name, told, progress)
    progress(1, 1, path.name)
    return table


def read_beginning(data: bytes, name: str) -> Table:
    """The list in the first bytes of a file, to tell what it is; workbooks are given whole.

    Raises: as ``read_table``.
    """
    shape = shape_of(data, name)
    cut = data.rfind(b"\n") + 1 if shape is Shape.TEXT else 0
    return _read(data[:cut] if cut else data, name, Told(), unwatched)


def _read(data: bytes, name: str, told: Told, progress: Progress) -> Table:
    shape = shape_of(data, name)
    if shape is Shape.CARDS:
        return _of_cards(read_cards(data, name, told.encoding), name)
    parsing, framing = part_of(progress, 0, _PARSING), part_of(progress, _PARSING, 1)
    if shape is Shape.WORKBOOK:
        return _of_sheet(read_sheet(data, name, told.sheet, parsing), name, framing)
    read = read_delimited(data, name, told.encoding, told.cuts, parsing)
    return _of_text(read, name, framing)


def read_pasted(text: str, *, cuts: Sequence[int] | None = None) -> Table:
    """The list in text that was pasted, usually parted by tabs, or contact cards.

    Raises: Refused: there are no rows in it.
    """
    if not text.strip():
        raise Refused("import.empty", "There was nothing to paste.")
    data, name = _unquoted(text).encode("utf-8", "replace"), "Pasted rows"
    if are_cards(data):
        return _of_cards(read_cards(data, name, "utf-8"), name)
    return _of_text(read_delimited(data, name, "utf-8", cuts), name)


def _unquoted(text: str) -> str:
    """The text without the ``>`` that a mail program sets before every line it answers to."""
    lines = text.strip().splitlines(keepends=True)
    if all(line.startswith(">") or not line.strip() for line in lines):
        return "".join(line.removeprefix(">").removeprefix(" ") for line in lines)
    return text


def _of_text(read: Delimited, name: str, progress: Progress = unwatched) -> Table:
    rows, numbers = read.rows, read.numbers
    problems: list[Problem] = []
    if not read.is_ended and _is_last_cut(rows):
        shown = " | ".join(map(str, rows[-1]))[:_SHOWN]
        problems.append(Problem(numbers[-1], "", shown, said(_CUT_SHORT)))
        rows, numbers = rows[:-1], numbers[:-1]
    table = framed(name, rows, numbers, progress)
    table = replace(table, problems=tuple(sorted([*table.problems, *problems])))
    doubts = table.doubts if read.doubt is None else (*table.doubts, read.doubt)
    found = replace(table, separator=read.separator, doubts=doubts)
    return _with_letters(found, read.letters)


def _is_last_cut(rows: Rows) -> bool:
    """Whether the last row alone has too few cells, as where a download broke off."""
    widths = rows.widths
    if len(widths) < _FEWEST_ROWS:
        return False
    usual = Counter(widths[:-1]).most_common(1)[0]
    return widths[-1] < usual[0] and usual[1] >= (len(widths) - 1) * _MOSTLY


def _of_cards(read: Cards, name: str) -> Table:
    table = Table(
        name=name,
        headings=read.headings,
        rows=gathered(read.rows),
        row_numbers=read.numbers,
        header_row=None,
        problems=tuple(read.problems),
    )
    return _with_letters(table, read.letters)


def _with_letters(table: Table, letters: Letters) -> Table:
    """The same list with how its letters were read, and where one of them is none."""
    doubts = table.doubts if letters.doubt is None else (*table.doubts, letters.doubt)
    problems = [*table.problems, *(_unreadable(table) if letters.errors == "replace" else ())]
    return replace(table, encoding=letters.encoding, doubts=doubts, problems=tuple(problems))


def _unreadable(table: Table) -> list[Problem]:
    """Every cell with a byte in it that is no letter, however the file is read."""
    found: list[Problem] = []
    for place, heading in enumerate(table.headings):
        for at, cell in enumerate(table.column(place)):
            if isinstance(cell, str) and _NO_LETTER in cell and len(found) < _MOST_TOLD:
                shown = cell[:_SHOWN]
                reason = said("A letter here can’t be read; it is shown as {sign}", sign="\ufffd")
                found.append(Problem(table.row_numbers[at], heading, shown, reason))
    return found


def _of_sheet(read: Sheet, name: str, progress: Progress) -> Table:
    table = framed(name, read.rows, read.numbers, progress)
    problems = tuple(sorted([*table.problems, *read.problems]))
    doubts = (*table.doubts, *_which_sheet(read))
    return replace(table, sheet=read.name, sheets=read.names, problems=problems, doubts=doubts)


def _which_sheet(read: Sheet) -> tuple[Doubt, ...]:
    """Sheets with the same headings are often one list, a month each; only one comes in."""
    if not read.alike:
        return ()
    choices = tuple(Choice(each, quoted(each)) for each in (read.name, *read.alike))
    question = said(
        "{n} sheets have the same headings. One comes in at a time: which one now?",
        n=len(choices),
    )
    return (Doubt(SHEET, "", question, read.name, choices),)
