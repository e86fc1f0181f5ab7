"""What the Import page asks for in the background: a list as it is read, against the shop."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from csdesk.desk import Desk
from csdesk.domain.import_choices import Choices
from csdesk.domain.shop import Shop
from csdesk.progress import Progress
from csdesk.services.import_looking import (
    Look,
    look_again,
    look_at,
    look_at_pasted,
    look_by_hand,
)
from csdesk.services.imports import ImportPreview, ImportResult, bring_in, preview
from csdesk.services.shops import read_shop


@dataclass(frozen=True, slots=True)
class Seen:
    """A file that was looked at, against the shop as it is."""

    look: Look
    preview: ImportPreview
    shop: Shop


def see_file(desk: Desk, path: Path, *, progress: Progress) -> Seen:
    """A file, read and matched against the shop."""
    return see_under(desk, look_at(path, choices=_AT_FIRST, progress=progress))


def see_pasted(desk: Desk, text: str, *, progress: Progress) -> Seen:
    """Rows from the clipboard, read and matched against the shop."""
    return see_under(desk, look_at_pasted(text, choices=_AT_FIRST, progress=progress))


def see_by_hand(desk: Desk, source: Path | str, *, progress: Progress) -> Seen:
    """A list that was not understood, for its columns to be named."""
    return see_under(desk, look_by_hand(source, choices=_AT_FIRST, progress=progress))


def see_again(desk: Desk, look: Look, choices: Choices) -> Seen:
    """The same list under other decisions of the owner."""
    return see_under(desk, look_again(look, choices))


def see_under(desk: Desk, look: Look) -> Seen:
    """A list against the shop as it is now."""
    return Seen(look, preview(desk, look), read_shop(desk))


def bring_it_in(desk: Desk, look: Look, *, progress: Progress) -> ImportResult:
    """Adds it, off the ui thread, in line with the other changes."""
    return bring_in(desk, look, progress=progress)


_AT_FIRST = Choices(take_currency=True)
