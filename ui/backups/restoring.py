"""What the dialog of copies asks for off the ui thread: the list, a look, the bringing back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from csdesk.desk import Desk
from csdesk.domain.backup import Backup, Proof, Restored, RestorePreview
from csdesk.progress import Progress, part_of
from csdesk.services.backups_kept import look_at, own_backups, verify
from csdesk.services.restoring import preview_restore, restore
from ui.backups.look import drives_of

Found = RestorePreview | Backup
"""What a copy would change; the copy itself where it turned out to be damaged."""
_LOOKED_THROUGH = 0.3


@dataclass(frozen=True, slots=True)
class Copies:
    """The copies there are, the newest first, and what their places are called."""

    copies: tuple[Backup, ...]
    today: date
    drives: dict[Path, str]


def the_copies(desk: Desk) -> Copies:
    """Every copy once: one that lies in both places is told where it was made first."""
    found = own_backups(desk)
    seen: dict[tuple[datetime, str], Backup] = {}
    for copy in found:
        known = seen.get((copy.made_at, copy.sha256))
        if known is None or (not known.is_good and copy.is_good):
            seen[copy.made_at, copy.sha256] = copy
    copies = tuple(seen.values())
    return Copies(copies, desk.today(), drives_of({copy.path.parent for copy in copies}))


def look_into(path: Path) -> Backup:
    """A file that somebody chose."""
    return look_at(path)


def preview_of(desk: Desk, copy: Backup, passphrase: str | None, *, progress: Progress) -> Found:
    """What it would change, once its bytes are known to be those that were written."""
    checked = verify(copy)
    if checked.proof is Proof.DAMAGED:
        return checked
    later = part_of(progress, _LOOKED_THROUGH, 1.0)
    return preview_restore(desk, checked, passphrase, progress=later)


def restore_it(
    desk: Desk, preview: RestorePreview, passphrase: str | None, *, progress: Progress
) -> tuple[Desk, Restored]:
    """The desk of the shop as it was; the file from before is kept beside it."""
    return restore(
        desk,
        preview.backup,
        passphrase=passphrase,
        other_shop=preview.is_other_shop,
        progress=progress,
    )
