"""Folders that another program copies to other computers, or that lie on one: no place for a shop.

Such a program swaps a file while it is open, and the lock of a shop holds on one computer only.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Final

_VARIABLES: Final = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_MARKS: Final = {
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".dropbox.cache": "Dropbox",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
    ".megaignore": "MEGA",
    ".SynologyWorkingDirectory": "Synology Drive",
    ".SeafileInternalUse": "Seafile",
}
"""What the programs leave at the top of the folder that they keep the same elsewhere."""
_NAMED: Final = {
    "com~apple~CloudDocs": "iCloud",
    "Mobile Documents": "iCloud",
    "iCloudDrive": "iCloud",
    "iCloud Drive": "iCloud",
    "Google Drive": "Google Drive",
    "GoogleDrive": "Google Drive",
    "My Drive": "Google Drive",
    "Dropbox": "Dropbox",
    "OneDrive": "OneDrive",
    "Nextcloud": "Nextcloud",
    "ownCloud": "ownCloud",
    "pCloudDrive": "pCloud",
    "pCloud Drive": "pCloud",
    "Box Sync": "Box",
    "MEGAsync": "MEGA",
    "Proton Drive": "Proton Drive",
    "SynologyDrive": "Synology Drive",
    "Seafile": "Seafile",
}
"""How the programs call that folder, alone or before a dash: “OneDrive - Millbrook Cycles”."""
_NETWORK_KINDS: Final = frozenset(
    (
        *("9p", "afpfs", "afs", "cifs", "davfs", "fuse.davfs2", "fuse.rclone", "fuse.sshfs"),
        *("ncpfs", "nfs", "nfs4", "smb3", "smbfs"),
    )
)
_REMOTE_DRIVE: Final = 4


def synced_by(
    path: Path, *, environment: Mapping[str, str] = os.environ, home: Path | None = None
) -> str | None:
    """The program that copies what lies in this file's folder to other computers, or None.

    Args:
        path: a file or folder, there or not.
        environment, home: of the person; given by tests.
    """
    folders = [path, *path.resolve().parents, *path.absolute().parents]
    roots = _told_roots(environment, Path.home() if home is None else home)
    told = next((name for root, name in roots if root in folders), None)
    return told or next(filter(None, map(_program_of, folders)), None)


def _told_roots(environment: Mapping[str, str], home: Path) -> Iterator[tuple[Path, str]]:
    """Folders that the programs themselves say are theirs."""
    for variable in _VARIABLES:
        if environment.get(variable):
            yield Path(environment[variable]).resolve(), "OneDrive"
    homes = home / ".dropbox", *_app_data(environment, "Dropbox")
    for folder in homes:
        for root in _dropbox_roots(folder / "info.json"):
            yield root.resolve(), "Dropbox"


def _app_data(environment: Mapping[str, str], name: str) -> Iterator[Path]:
    for variable in ("APPDATA", "LOCALAPPDATA"):
        if environment.get(variable):
            yield Path(environment[variable]) / name


def _dropbox_roots(about: Path) -> Iterator[Path]:
    try:
        accounts = json.loads(about.read_text(encoding="utf-8"))
        yield from (Path(account["path"]) for account in accounts.values())
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return


def _program_of(folder: Path) -> str | None:
    """The program whose folder it is by its name, or by what lies in it."""
    for name, program in _NAMED.items():
        if folder.name == name or folder.name.startswith((f"{name} - ", f"{name}-")):
            return program
    try:
        return next((program for mark, program in _MARKS.items() if (folder / mark).exists()), None)
    except OSError:
        return None


def is_on_network(path: Path) -> bool:
    """Whether a file lies on a disk of another computer; False where that can’t be told."""
    if sys.platform == "win32":
        return _is_remote_drive(path)
    return _kind_of_mount(path) in _NETWORK_KINDS


def _is_remote_drive(path: Path) -> bool:
    import ctypes

    anchor = path.resolve().anchor
    if anchor.startswith("\\\\"):
        return True
    windows = getattr(ctypes, "windll", None)
    return windows is not None and windows.kernel32.GetDriveTypeW(anchor) == _REMOTE_DRIVE


def _kind_of_mount(path: Path) -> str:
    """The kind of file system, as Linux lists it; empty elsewhere."""
    try:
        lines = Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    here, longest, kind = PurePosixPath(path.resolve()), -1, ""
    for line in lines:
        _, place, found, *_ = line.split(" ")
        mount = PurePosixPath(place.encode().decode("unicode_escape"))
        if here.is_relative_to(mount) and len(mount.parts) >= longest:
            longest, kind = len(mount.parts), found
    return kind
