"""What the Import page asks for in the background: a list as it is read, against the shop."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from csdesk.desk import Desk
from csdesk.domain.shop import Shop
from csdesk.progress import Progress
from csdesk.services.import_looking import (
    Look,
    look_again,
    look_at,
    look_at_pasted,
    look_by_hand,
)
from csdesk.services.imports import ImportPreview, ImportResult, Rates, bring_in, preview
from csdesk.services.shops import read_shop

if TYPE_CHECKING:
    from csdesk.domain.import_fields import Field


@dataclass(frozen=True, slots=True)
class Seen:
    """A file that was looked at, against the shop as it is."""

    look: Look
    preview: ImportPreview
    shop: Shop


def see_file(desk: Desk, path: Path, *, progress: Progress) -> Seen:
    """A file, read and matched against the shop."""
    return see_again(desk, look_at(path, progress=progress), {}, True)


def see_pasted(desk: Desk, text: str, *, progress: Progress) -> Seen:
    """Rows from the clipboard, read and matched against the shop."""
    return see_again(desk, look_at_pasted(text, progress=progress), {}, True)


def see_by_hand(desk: Desk, source: Path | str, *, progress: Progress) -> Seen:
    """A list that was not understood, for its columns to be named."""
    return see_again(desk, look_by_hand(source, progress=progress), {}, True)


def see_again(desk: Desk, look: Look, rates: Rates, take: bool) -> Seen:
    """The same list under other answers about money."""
    return Seen(look, preview(desk, look, rates, take), read_shop(desk))


def see_corrected(
    desk: Desk, look: Look, corrected: dict[int, Field | None], rates: Rates, take: bool
) -> Seen:
    """The same list with some columns taken for something else."""
    return see_again(desk, look_again(look, corrected), rates, take)


def bring_it_in(
    desk: Desk, look: Look, rates: Rates, take: bool, *, progress: Progress
) -> ImportResult:
    """Adds it, off the ui thread, in line with the other changes."""
    return bring_in(desk, look, rates=rates, take_currency=take, progress=progress)
