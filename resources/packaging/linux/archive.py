"""The bundle for any Linux: ``python archive.py BUNDLE OUT`` writes OUT/csdesk-V-linux-ARCH.tar.xz.

Unpack it anywhere and start ``csdesk`` in it; nothing is installed. The same bundle and the same
commit make the same bytes.
"""

from __future__ import annotations

import platform
import shutil
import sys
import tarfile
from pathlib import Path

from desktop_files import HERE, same_for_all, tell_the_desktop, version_of_project
from made_at import made_at


def build_archive(bundle: Path, out: Path) -> Path:
    """Packs a bundle with what a menu entry needs, and says in it how it is started.

    Raises: OSError.
    """
    version, made = version_of_project(), made_at()
    name = f"csdesk-{version}-linux-{platform.machine()}"
    whole = out / "archive-root"
    shutil.rmtree(whole, ignore_errors=True)
    root = whole / name
    shutil.copytree(bundle, root, symlinks=True)
    tell_the_desktop(root / "share", version, made)
    menu = shutil.copy(HERE / "menu-entry.sh", root / "share")
    shutil.copy(HERE / "READ-ME-FIRST.txt", root)
    same_for_all(root, made, runs=frozenset({root / "csdesk", Path(menu)}))
    archive = out / f"{name}.tar.xz"
    with tarfile.open(archive, "w:xz", format=tarfile.PAX_FORMAT, preset=6) as tar:
        for path in (root, *sorted(root.rglob("*"))):
            tar.add(path, str(path.relative_to(whole)), recursive=False, filter=_of_nobody)
    shutil.rmtree(whole)
    return archive


def _of_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = int(entry.mtime)
    return entry


if __name__ == "__main__":
    print(build_archive(Path(sys.argv[1]), Path(sys.argv[2])))
