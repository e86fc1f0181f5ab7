"""What a Linux desktop is told of csdesk: menu entry, file type, icons, and data for its shop.

The Debian package and the archive hold the same, as ``share/`` of where each belongs.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tomllib
from datetime import datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[2]
sys.path.insert(0, str(HERE.parent))

from icons import draw_icons  # noqa: E402


def version_of_project() -> str:
    """As pyproject.toml says it."""
    told = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    return str(told["project"]["version"])


def tell_the_desktop(share: Path, version: str, made: datetime) -> None:
    """Fills ``share`` with all that a desktop reads there."""
    icons = share / "icons/hicolor"
    for size, picture in draw_icons(share / "drawn").items():
        for kind, name in (("apps", "csdesk"), ("mimetypes", "application-x-csdesk")):
            target = icons / f"{size}x{size}" / kind / f"{name}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(picture, target)
    shutil.rmtree(share / "drawn")
    scalable = icons / "scalable/apps"
    scalable.mkdir(parents=True)
    shutil.copy(PROJECT / "resources/csdesk.svg", scalable)
    places = {"APPLICATION_ID": _application_id(), "VERSION": version, "DATE": f"{made:%F}"}
    for name, source in {
        "applications/csdesk.desktop": "csdesk.desktop",
        "mime/packages/csdesk.xml": "csdesk-mime.xml",
        "metainfo/org.csdesk.csdesk.metainfo.xml": "org.csdesk.csdesk.metainfo.xml",
    }.items():
        text = (HERE / source).read_text(encoding="utf-8")
        for place, told in places.items():
            text = text.replace(f'"{place}"', f'"{told}"')
        target = share / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def _application_id() -> str:
    """The mark of a shop file in its head, as the store writes it."""
    schema = (PROJECT / "csdesk/store/schema.py").read_text(encoding="utf-8")
    found = re.search(r"^APPLICATION_ID = (0x[0-9A-F]{8})$", schema, re.MULTILINE)
    if found is None:
        raise ValueError("csdesk/store/schema.py does not say APPLICATION_ID")
    return found[1]


def same_for_all(root: Path, made: datetime, *, runs: frozenset[Path]) -> None:
    """Rights and times that do not tell who built it, and when: everybody may read and run it.

    Args:
        runs: the files that can be started.
    """
    seconds = made.timestamp()
    for path in sorted(root.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in runs else 0o644)
        os.utime(path, (seconds, seconds), follow_symlinks=False)
    root.chmod(0o755)
    os.utime(root, (seconds, seconds))
