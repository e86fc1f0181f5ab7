"""Looking at a file before anything of it comes in: what it is, and what would come of it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from csdesk.domain.drafts import ImportPlan, Problem
from csdesk.domain.errors import Refused
from csdesk.progress import Progress, unwatched

if TYPE_CHECKING:
    from csdesk.domain.import_fields import Field
    from csdesk.intake.table import Table
    from csdesk.intake.understanding import Understanding


@dataclass(frozen=True, slots=True)
class Look:
    """A file as it was read, what it was taken for, and what would come of it."""

    file_name: str
    sha256: str
    table: Table
    understanding: Understanding
    plan: ImportPlan
    currency: str | None = None
    """What amounts count in whose currency the file does not name."""


def look_at(
    path: Path,
    *,
    chosen: Mapping[str, Any] | None = None,
    currency: str | None = None,
    sheet: str | None = None,
    progress: Progress = unwatched,
) -> Look:
    """Reads a file and works out what would come of it; needs no shop.

    Args:
        chosen: the owner's own map of columns, as ``csdesk.intake.understanding.read_map`` gives.
        currency: ISO code for amounts whose currency the file does not name.
    Raises: Refused: it can't be read as a list, in one plain sentence; Cancelled.
    """
    from csdesk.intake.reading import read_table

    table = read_table(path, sheet=sheet, progress=progress)
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return _understood(path.name, digest, table, chosen, currency, progress)


def look_at_pasted(text: str, *, progress: Progress = unwatched) -> Look:
    """Works out what would come of rows that were pasted.

    Raises: as ``look_at``.
    """
    from csdesk.intake.reading import read_pasted

    table = read_pasted(text)
    digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
    return _understood(table.name, digest, table, None, None, progress)


def _understood(
    name: str,
    digest: str,
    table: Table,
    chosen: Mapping[str, Any] | None,
    currency: str | None,
    progress: Progress,
) -> Look:
    from csdesk.intake.plan import plan_import
    from csdesk.intake.understanding import understand

    understanding = understand(table, chosen)
    plan = plan_import(table, understanding, currency=currency, progress=progress)
    return Look(name, digest, table, understanding, plan, currency)


def look_by_hand(source: Path | str, *, progress: Progress = unwatched) -> Look:
    """A list that nobody understood, for the owner to say what its columns are.

    Args:
        source: a file, or rows that were pasted.
    Raises: Refused: it can't be read as a list at all; Cancelled.
    """
    from csdesk.intake.reading import read_pasted, read_table
    from csdesk.intake.understanding import by_hand

    if isinstance(source, Path):
        table = read_table(source, progress=progress)
        content = source.read_bytes()
    else:
        table = read_pasted(source)
        content = source.encode("utf-8", "replace")
    understanding = by_hand(table)
    nothing = ImportPlan(understanding.layout, understanding.kind)
    digest = hashlib.sha256(content).hexdigest()
    return look_again(Look(table.name, digest, table, understanding, nothing), {})


def look_again(
    look: Look, corrected: Mapping[int, Field | None], *, progress: Progress = unwatched
) -> Look:
    """The same file with some columns, by their place, taken for something else or left out.

    Where nothing can come of it that way, the plan is empty and its problem says why.

    Raises: Cancelled.
    """
    from csdesk.intake.plan import plan_import

    understanding = look.understanding.with_mapping(corrected)
    try:
        plan = plan_import(look.table, understanding, currency=look.currency, progress=progress)
    except Refused as refused:
        problem = Problem(0, "", "", refused.sentence)
        plan = ImportPlan(understanding.layout, understanding.kind, problems=(problem,))
    return replace(look, understanding=understanding, plan=plan)
