"""The Debian package of a built bundle: ``python deb.py BUNDLE OUT`` writes OUT/csdesk_V_ARCH.deb.

The bundle lies under /opt/csdesk; the menu, the icons and the file type are told to the system by
files alone, so installing and removing run nothing of ours and never see a shop file.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[2]
sys.path.insert(0, str(HERE.parent))

from icons import draw_icons  # noqa: E402

MAINTAINER = "The csdesk authors <csdesk@localhost>"
NEEDS = """
libc6 (>= {glibc}), libstdc++6, libegl1, libgl1, libglib2.0-0t64 | libglib2.0-0, libfontconfig1,
libfreetype6, libdbus-1-3, libx11-6, libx11-xcb1, libxkbcommon0, libxkbcommon-x11-0, libxcb-shape0,
libxcb-xkb1, libxcb-randr0, libxcb-render0, libxcb-shm0, libxcb-sync1, libxcb-xfixes0, libxcb-glx0,
libwayland-client0, libwayland-cursor0, zlib1g, libbz2-1.0, liblzma5, libuuid1, libexpat1, xkb-data,
fontconfig-config, fonts-dejavu-core | fonts-noto-core | fonts-liberation
"""
"""What Qt takes from the system; the bundle brings the rest."""
SUGGESTS = "libcups2t64 | libcups2, libwayland-egl1, fonts-noto-cjk"


def build_deb(bundle: Path, out: Path) -> Path:
    """Packs a bundle, with everything the desktop wants to know of it.

    Raises: OSError; subprocess.CalledProcessError: dpkg-deb refused.
    """
    version, made = version_of_project(), made_at()
    root = out / "deb-root"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle, root / "opt/csdesk", symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/csdesk").symlink_to("/opt/csdesk/csdesk")
    _tell_the_desktop(root / "usr/share", version, made)
    _document(root / "usr/share/doc/csdesk", version, made)
    _open_to_all(root)
    _control(root, version)
    package = out / f"csdesk_{version}_{_architecture()}.deb"
    pack = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z19", "--build"]
    dated = {**os.environ, "SOURCE_DATE_EPOCH": str(int(made.timestamp()))}
    subprocess.run([*pack, str(root), str(package)], check=True, env=dated)
    shutil.rmtree(root)
    return package


def version_of_project() -> str:
    """As pyproject.toml says it."""
    told = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    return str(told["project"]["version"])


def made_at() -> datetime:
    """When what is packed was written: of ``SOURCE_DATE_EPOCH``, or of the last commit."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if not told:
        asked = ["git", "-C", str(PROJECT), "log", "-1", "--format=%ct"]
        told = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    return datetime.fromtimestamp(int(told), UTC)


def _tell_the_desktop(share: Path, version: str, made: datetime) -> None:
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
    mark = _application_id()
    texts = {
        "applications/csdesk.desktop": {},
        "mime/packages/csdesk.xml": {"APPLICATION_ID": mark},
        "metainfo/org.csdesk.csdesk.metainfo.xml": {"VERSION": version, "DATE": f"{made:%F}"},
    }
    sources = {"csdesk.xml": "csdesk-mime.xml"}
    for name, places in texts.items():
        target = share / name
        target.parent.mkdir(parents=True, exist_ok=True)
        text = (HERE / sources.get(target.name, target.name)).read_text(encoding="utf-8")
        for place, told in places.items():
            text = text.replace(f'"{place}"', f'"{told}"')
        target.write_text(text, encoding="utf-8")


def _application_id() -> str:
    """The mark of a shop file in its head, as the store writes it."""
    schema = (PROJECT / "csdesk/store/schema.py").read_text(encoding="utf-8")
    found = re.search(r"^APPLICATION_ID = (0x[0-9A-F]{8})$", schema, re.MULTILINE)
    if found is None:
        raise ValueError("csdesk/store/schema.py does not say APPLICATION_ID")
    return found[1]


def _document(folder: Path, version: str, made: datetime) -> None:
    folder.mkdir(parents=True)
    licence = (PROJECT / "LICENSE").read_text(encoding="utf-8")
    lines = ["Everything csdesk is made of, with its licences, stands in /opt/csdesk/_internal."]
    (folder / "copyright").write_text("\n".join([*lines, "", licence]), encoding="utf-8")
    entry = f"csdesk ({version}) stable; urgency=medium\n\n  * See NEWS.gz.\n\n"
    entry += f" -- {MAINTAINER}  {made:%a, %d %b %Y %H:%M:%S} +0000\n"
    _gzipped(folder / "changelog.gz", entry)
    _gzipped(folder / "NEWS.gz", (PROJECT / "CHANGELOG.md").read_text(encoding="utf-8"))


def _gzipped(path: Path, text: str) -> None:
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _open_to_all(root: Path) -> None:
    """Everybody of the computer may run it and read it; whatever the builder’s umask was."""
    for path in root.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path == root / "opt/csdesk/csdesk"
            path.chmod(0o755 if runs else 0o644)
    root.chmod(0o755)


def _control(root: Path, version: str) -> None:
    files = [each for each in sorted(root.rglob("*")) if each.is_file() and not each.is_symlink()]
    kib = sum(each.stat().st_size for each in files) // 1024
    needs = " ".join(NEEDS.format(glibc=_newest_glibc(root)).split())
    lines = [
        "Package: csdesk",
        f"Version: {version}",
        f"Architecture: {_architecture()}",
        f"Maintainer: {MAINTAINER}",
        f"Installed-Size: {kib}",
        f"Depends: {needs}",
        f"Recommends: {SUGGESTS}",
        "Section: misc",
        "Priority: optional",
        "Description: customers of a small shop, their complaints, and what both cost",
        " csdesk shows what every customer brings, what caring for them costs, and whether",
        " their complaint is put right. It keeps all of it in one file on this computer, and",
        " opens no network connection.",
    ]
    control = root / "DEBIAN"
    control.mkdir(mode=0o755)
    (control / "control").write_text("\n".join(lines) + "\n", encoding="utf-8")
    sums = [f"{_md5(each)}  {each.relative_to(root)}" for each in files]
    (control / "md5sums").write_text("\n".join(sums) + "\n", encoding="utf-8")
    for path in control.iterdir():
        path.chmod(0o644)


def _md5(path: Path) -> str:
    """What dpkg compares installed files with; no secret rests on it."""
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def _newest_glibc(root: Path) -> str:
    """The newest version of the C library that any part of the bundle asks for."""
    found = {(2, 17)}
    for path in (root / "opt").rglob("*"):
        if path.is_file() and (path.suffix == ".so" or ".so." in path.name or not path.suffix):
            for major, minor in re.findall(rb"GLIBC_(\d+)\.(\d+)", path.read_bytes()):
                found.add((int(major), int(minor)))
    return "{}.{}".format(*max(found))


def _architecture() -> str:
    asked = subprocess.run(
        ["dpkg", "--print-architecture"], check=True, capture_output=True, text=True
    )
    return asked.stdout.strip()


if __name__ == "__main__":
    print(build_deb(Path(sys.argv[1]), Path(sys.argv[2])))
