"""Looking at a file before anything of it comes in: what it is, and what would come of it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from csdesk.domain.drafts import ImportPlan, Problem
from csdesk.domain.errors import Refused
from csdesk.domain.import_choices import NOTHING_CHOSEN, Choices
from csdesk.progress import Progress, part_of, stoppable, unwatched

if TYPE_CHECKING:
    from csdesk.intake.meaning.understanding import Understanding
    from csdesk.intake.table import Table

SHEET, LETTERS, CUTS = "sheet", "letters", "cuts"
READ_BY = (SHEET, LETTERS, CUTS)
"""Questions whose answers say how the file itself is read, so that it is read anew."""
_READING = 0.4
"""Of the whole time, what reading takes before anything is understood."""


@dataclass(frozen=True, slots=True)
class Recalled:
    """How the owner matched a list with the same headings, and when they said so."""

    told: Mapping[str, Any]
    """A map of columns, as ``csdesk.intake.meaning.maps.read_map`` gives."""
    at: datetime


Memory = Callable[[Sequence[str]], Recalled | None]
"""Headings of a list -> how the owner matched one like it before."""


def recall_nothing(headings: Sequence[str]) -> Recalled | None:
    """The memory of somebody who never told anything."""
    return None


@dataclass(frozen=True, slots=True)
class Look:
    """A file as it was read, what it was taken for, and what would come of it."""

    file_name: str
    sha256: str
    read: Table
    """As the file has it."""
    table: Table
    """With the cells that the owner mended, and without the rows that the owner skipped."""
    understanding: Understanding
    plan: ImportPlan
    choices: Choices = NOTHING_CHOSEN
    chosen: Mapping[str, Any] | None = None
    """The owner's map of columns, where there was one."""
    recalled_at: datetime | None = None
    """When the owner told how to read this list, where that is what ``chosen`` is from."""
    by_hand: bool = False
    """The owner names the columns; nothing is refused for not being understood."""


@stoppable
def look_at(
    path: Path,
    *,
    chosen: Mapping[str, Any] | None = None,
    choices: Choices = NOTHING_CHOSEN,
    sheet: str | None = None,
    memory: Memory = recall_nothing,
    progress: Progress = unwatched,
) -> Look:
    """Reads a file and works out what would come of it; needs no shop.

    Args:
        chosen: the owner's own map of columns, as ``csdesk.intake.meaning.maps.read_map`` gives.
        choices: what the owner decided already.
        memory: what the owner told of lists like it before; a map of their own outweighs it.
    Raises: Refused: it can't be read as a list, in one plain sentence; Cancelled.
    """
    from csdesk.intake.files.fixed_width import NO_CUTS
    from csdesk.intake.files.reading import read_table, told_of

    told = told_of(choices.answers, chosen)
    if told.cuts is not None:
        answer = ",".join(map(str, told.cuts)) or NO_CUTS
        choices = replace(choices, answers={**choices.answers, CUTS: answer})
    table = read_table(
        path,
        sheet=sheet or told.sheet,
        encoding=told.encoding,
        cuts=told.cuts,
        progress=part_of(progress, 0, _READING),
    )
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return _understood(
        path.name, digest, table, chosen, choices, memory, part_of(progress, _READING, 1)
    )


@stoppable
def look_at_pasted(
    text: str,
    *,
    choices: Choices = NOTHING_CHOSEN,
    memory: Memory = recall_nothing,
    progress: Progress = unwatched,
) -> Look:
    """Works out what would come of rows that were pasted.

    Raises: as ``look_at``.
    """
    from csdesk.intake.files.reading import read_pasted, told_of

    table = read_pasted(text, cuts=told_of(choices.answers).cuts)
    digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
    return _understood(table.name, digest, table, None, choices, memory, progress)


def _understood(
    name: str,
    digest: str,
    table: Table,
    chosen: Mapping[str, Any] | None,
    choices: Choices,
    memory: Memory,
    progress: Progress,
) -> Look:
    from csdesk.intake.drafting.plan import plan_import
    from csdesk.intake.meaning.understanding import understand

    recalled = memory(table.headings) if chosen is None else None
    told = chosen if recalled is None else recalled.told
    mended = table.mended(choices.cells, choices.skipped)
    understanding = understand(mended, told, choices)
    plan = plan_import(mended, understanding, currency=choices.currency, progress=progress)
    told_at = None if recalled is None else recalled.at
    return Look(name, digest, table, mended, understanding, plan, choices, told, told_at)


@stoppable
def look_by_hand(
    source: Path | str,
    *,
    choices: Choices = NOTHING_CHOSEN,
    progress: Progress = unwatched,
) -> Look:
    """A list that nobody understood, for the owner to say what its columns are.

    Args:
        source: a file, or rows that were pasted.
    Raises: Refused: it can't be read as a list at all; Cancelled.
    """
    from csdesk.intake.files.reading import read_pasted, read_table, told_of
    from csdesk.intake.meaning.understanding import by_hand

    told = told_of(choices.answers)
    if isinstance(source, Path):
        table = read_table(
            source,
            sheet=told.sheet,
            encoding=told.encoding,
            cuts=told.cuts,
            progress=progress,
        )
        content = source.read_bytes()
    else:
        table = read_pasted(source, cuts=told.cuts)
        content = source.encode("utf-8", "replace")
    understanding = by_hand(table)
    nothing = ImportPlan(understanding.layout, understanding.kind)
    digest = hashlib.sha256(content).hexdigest()
    look = Look(table.name, digest, table, table, understanding, nothing, by_hand=True)
    return look_again(look, choices)


@stoppable
def look_again(look: Look, choices: Choices, *, progress: Progress = unwatched) -> Look:
    """The same file under other decisions of the owner; they replace those of before as a whole.

    Where nothing can come of it that way, the plan is empty and its problem says why.

    Raises: Cancelled.
    """
    from csdesk.intake.drafting.plan import plan_import
    from csdesk.intake.meaning.understanding import by_hand, understand

    table = look.read.mended(choices.cells, choices.skipped)
    understanding = look.understanding
    try:
        if look.by_hand:
            understanding = by_hand(table).under(table, choices)
        else:
            understanding = understand(table, look.chosen, choices)
        plan = plan_import(table, understanding, currency=choices.currency, progress=progress)
    except Refused as refused:
        problem = Problem(0, "", "", refused.sentence)
        plan = ImportPlan(understanding.layout, understanding.kind, problems=(problem,))
    return replace(look, table=table, understanding=understanding, plan=plan, choices=choices)
