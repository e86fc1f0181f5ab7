"""What the page of a damaged shop asks for off the ui thread; nothing of it opens that file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from csdesk.domain.backup import Backup
from csdesk.domain.errors import NotFound
from csdesk.domain.salvaged import Salvaged
from csdesk.progress import Progress, part_of


def newest_copy(shop: Path, *, progress: Progress) -> Backup | None:
    """The newest copy of a shop that is proven to be whole."""
    from csdesk.services.backups_kept import newest_good

    progress(0, 1, "")
    return newest_good(shop)


def bring_back(
    shop: Path,
    copy: Backup,
    passphrase: str | None,
    now: Callable[[], datetime],
    *,
    progress: Progress,
) -> Path:
    """Keeps the damaged file beside, and puts a copy that is proven once more in its place.

    Raises: NotFound("backup.damaged"): the copy was damaged meanwhile. Otherwise as
        ``restore_into``.
    """
    from csdesk.services.backups_kept import verify
    from csdesk.services.restoring import restore_into

    if not verify(copy, progress=part_of(progress, 0.0, 0.3)).is_good:
        raise NotFound("backup.damaged", "This copy is damaged as well. Nothing was changed.")
    later = part_of(progress, 0.3, 1.0)
    return restore_into(shop, copy, passphrase=passphrase, now=now, progress=later).shop


def save_readable(
    shop: Path, passphrase: str | None, now: Callable[[], datetime], *, progress: Progress
) -> Salvaged:
    """As ``salvage_shop``."""
    from csdesk.services.damage import salvage_shop

    return salvage_shop(shop, passphrase=passphrase, now=now, progress=progress)
