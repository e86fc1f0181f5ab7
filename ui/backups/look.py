"""One look at how safe the shop is, off the ui thread: state, days, places by their names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from csdesk.desk import Desk
from csdesk.domain.backup import Backup, BackupDay, BackupState, Failure, Verdict
from csdesk.domain.errors import CsdeskError
from csdesk.domain.shop import Shop
from csdesk.services.backup_state import backup_days, backup_state
from csdesk.services.shops import read_shop
from csdesk.synced_places import is_on_network, synced_by


@dataclass(frozen=True, slots=True)
class BackupLook:
    """What the rail and the settings say of the copies."""

    state: BackupState
    days: tuple[BackupDay, ...]
    shop: Shop
    today: date
    drives: dict[Path, str] = field(default_factory=dict)
    """Folder -> name of the stick or disk it lies on; empty where that is this computer’s own."""
    is_second_near: bool = False
    """Whether the second place is on the very disk that the shop lies on."""
    is_read_only: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing yet that a copy could save."""
        return self.state.verdict is Verdict.NEVER and not self.state.has_changed

    def drive_of(self, backup: Backup) -> str:
        """Which stick or disk a copy lies on; empty for this computer’s own."""
        return self.drives.get(backup.path.parent, "")


def look(desk: Desk, trouble: CsdeskError | None = None) -> BackupLook:
    """How things stand now.

    Args:
        trouble: what was in the way of the last copy; where that could be written down nowhere,
            only the window knows of it.
    """
    state = backup_state(desk)
    if trouble is not None and state.failure is None:
        failure = Failure(desk.now(), trouble.code, trouble.sentence)
        state = replace(state, verdict=Verdict.FAILED, failure=failure)
    drives = drives_of(_folders(state))
    return BackupLook(
        state=state,
        days=backup_days(desk),
        shop=read_shop(desk),
        today=desk.today(),
        drives=drives,
        is_second_near=_is_near(state, drives),
        is_read_only=desk.store.is_read_only,
    )


def drives_of(folders: Iterable[Path]) -> dict[Path, str]:
    """The names of the sticks and disks that these folders lie on."""
    return {folder: drive_name(folder) for folder in folders}


def drive_name(folder: Path) -> str:
    """How the stick or disk is called that a folder lies on; empty for this computer’s own."""
    lies_on = QStorageInfo(str(folder))
    own = QStorageInfo(str(Path.home()))
    system = QStorageInfo.root()
    if not lies_on.isValid() or lies_on in (own, system):
        return ""
    return lies_on.name() or Path(lies_on.rootPath()).name or lies_on.displayName()


def _is_near(state: BackupState, drives: dict[Path, str]) -> bool:
    """On no stick, in no folder that is copied to other computers, on no other computer."""
    if state.second is None or not state.second.is_reachable:
        return False
    folder = state.second.folder
    return not (drives[folder] or synced_by(folder) or is_on_network(folder))


def _folders(state: BackupState) -> Iterable[Path]:
    yield state.first.folder
    if state.second is not None:
        yield state.second.folder
    for newest in (state.newest, state.second.newest if state.second else None):
        if newest is not None:
            yield newest.path.parent
