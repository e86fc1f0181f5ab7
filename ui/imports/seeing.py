"""What the Import page asks for in the background: a list as it is read, against the shop."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from csdesk.desk import Desk
from csdesk.domain.import_choices import Choices
from csdesk.domain.shop import Shop
from csdesk.progress import Progress, part_of, unwatched
from csdesk.services.import_files import first_lines
from csdesk.services.import_looking import (
    CUTS,
    Look,
    look_again,
    look_at,
    look_at_pasted,
    look_by_hand,
)
from csdesk.services.imports import ImportPreview, ImportResult, bring_in, preview
from csdesk.services.remembered_layouts import forget_headings, recall, remember
from csdesk.services.shops import read_shop
from ui.imports.row_states import RowState, states_of

_LOOKING = 0.85
"""Of the whole time, what passes before a list is held against the shop."""
AT_FIRST = Choices(take_currency=True)
"""What holds before the owner said anything: an empty shop counts as its first file does."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A file that was looked at, against the shop as it is."""

    look: Look
    preview: ImportPreview
    shop: Shop
    states: Mapping[int, RowState]
    """Number of a row -> how it stands, where it is not simply ready."""
    beginning: tuple[str, ...] = ()
    """The first lines as the file has them, where its columns have to be told."""


def see_file(desk: Desk, path: Path, choices: Choices, *, progress: Progress) -> Seen:
    """A file, read and matched against the shop."""
    looking = part_of(progress, 0, _LOOKING)
    look = look_at(path, choices=choices, memory=partial(recall, desk), progress=looking)
    seen = see_under(desk, look, progress)
    asked = any(doubt.code == CUTS for doubt in look.plan.doubts)
    return replace(seen, beginning=first_lines(path, look)) if asked else seen


def see_pasted(desk: Desk, text: str, choices: Choices, *, progress: Progress) -> Seen:
    """Rows from the clipboard, read and matched against the shop."""
    looking = part_of(progress, 0, _LOOKING)
    look = look_at_pasted(text, choices=choices, memory=partial(recall, desk), progress=looking)
    return see_under(desk, look, progress)


def see_by_hand(desk: Desk, source: Path | str, choices: Choices, *, progress: Progress) -> Seen:
    """A list that was not understood, for its columns to be named."""
    looking = part_of(progress, 0, _LOOKING)
    return see_under(desk, look_by_hand(source, choices=choices, progress=looking), progress)


def see_again(desk: Desk, seen: Seen, choices: Choices) -> Seen:
    """The same list under other decisions of the owner."""
    return replace(see_under(desk, look_again(seen.look, choices)), beginning=seen.beginning)


def see_under(desk: Desk, look: Look, progress: Progress | None = None) -> Seen:
    """A list against the shop as it is now."""
    matching = unwatched if progress is None else part_of(progress, _LOOKING, 1)
    seen = preview(desk, look, progress=matching)
    return Seen(look, seen, read_shop(desk), states_of(look, seen))


def bring_it_in(desk: Desk, look: Look, remembers: bool, *, progress: Progress) -> ImportResult:
    """Adds it, off the ui thread, in line with the other changes.

    Args:
        remembers: the next list with these headings is to be read the same way; where not, what
            was told of them before is forgotten.
    """
    if remembers:
        remember(desk, look)
    elif look.recalled_at is not None:
        forget_headings(desk, look.read.headings)
    return bring_in(desk, look, progress=progress)
