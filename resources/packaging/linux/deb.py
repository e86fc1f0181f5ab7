"""The Debian package of a built bundle: ``python deb.py BUNDLE OUT`` writes OUT/csdesk_V_ARCH.deb.

The bundle lies under /opt/csdesk; the menu, the icons and the file type are told to the system by
files alone, so installing and removing run nothing of ours and never see a shop file.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import re
import shutil
import subprocess
from datetime import datetime
from pathlib import Path

from desktop_files import HERE, PROJECT, same_for_all, tell_the_desktop, version_of_project
from made_at import made_at

MAINTAINER = "The csdesk authors <no-mail@csdesk.invalid>"
"""A control file asks for an address; the project has none, and this one says so (RFC 2606)."""
NEEDS = """
libc6 (>= {glibc}), libstdc++6, libegl1, libgl1, libglib2.0-0t64 | libglib2.0-0, libfontconfig1,
libfreetype6, libdbus-1-3, libx11-6, libx11-xcb1, libxkbcommon0, libxkbcommon-x11-0, libxcb-shape0,
libxcb-xkb1, libxcb-randr0, libxcb-render0, libxcb-shm0, libxcb-sync1, libxcb-xfixes0, libxcb-glx0,
libwayland-client0, libwayland-cursor0, zlib1g, libbz2-1.0, liblzma5, libuuid1, libexpat1, xkb-data,
fontconfig-config, fonts-dejavu-core | fonts-noto-core | fonts-liberation
"""
"""What Qt takes from the system; the bundle brings the rest."""
RECOMMENDS = "libcups2t64 | libcups2, libwayland-egl1"
SUGGESTS = "fonts-noto-cjk"
SMALLEST, QUICKEST = ("-Zxz", "-z6"), ("-Zzstd", "-z1")


def build_deb(
    bundle: Path, out: Path, *, pressed: tuple[str, str] = SMALLEST, version: str = ""
) -> Path:
    """Packs a bundle, with everything the desktop wants to know of it.

    Args:
        pressed: how it is made small, in words of dpkg-deb.
        version: another one than the project’s, for a build of an earlier commit.

    Raises: OSError; subprocess.CalledProcessError: dpkg-deb refused.
    """
    version, made = version or version_of_project(), made_at()
    root = out / "deb-root"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle, root / "opt/csdesk", symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/csdesk").symlink_to("/opt/csdesk/csdesk")
    tell_the_desktop(root / "usr/share", version, made)
    _document(root / "usr/share/doc/csdesk", version, made)
    _gzipped(root / "usr/share/man/man1/csdesk.1.gz", (HERE / "csdesk.1").read_text("utf-8"))
    _control(root, version)
    same_for_all(root, made, runs=frozenset({root / "opt/csdesk/csdesk"}))
    package = out / f"csdesk_{version}_{_architecture()}.deb"
    pack = ["dpkg-deb", "--root-owner-group", *pressed, "--build"]
    dated = {**os.environ, "SOURCE_DATE_EPOCH": str(int(made.timestamp()))}
    dated["DPKG_DEB_THREADS_MAX"] = "1"  # how many there are would change its bytes
    subprocess.run([*pack, str(root), str(package)], check=True, env=dated)
    shutil.rmtree(root)
    return package


def _document(folder: Path, version: str, made: datetime) -> None:
    licence = (PROJECT / "LICENSE").read_text(encoding="utf-8")
    lines = ["Everything csdesk is made of, with its licences, stands in /opt/csdesk/_internal."]
    folder.mkdir(parents=True)
    (folder / "copyright").write_text("\n".join([*lines, "", licence]), encoding="utf-8")
    entry = f"csdesk ({version}) stable; urgency=medium\n\n  * See NEWS.gz.\n\n"
    entry += f" -- {MAINTAINER}  {made:%a, %d %b %Y %H:%M:%S} +0000\n"
    _gzipped(folder / "changelog.gz", entry)
    _gzipped(folder / "NEWS.gz", (PROJECT / "CHANGELOG.md").read_text(encoding="utf-8"))


def _gzipped(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _control(root: Path, version: str) -> None:
    files = [each for each in sorted(root.rglob("*")) if each.is_file() and not each.is_symlink()]
    kib = sum(each.stat().st_size for each in files) // 1024
    lines = [
        "Package: csdesk",
        f"Version: {version}",
        f"Architecture: {_architecture()}",
        f"Maintainer: {MAINTAINER}",
        f"Installed-Size: {kib}",
        f"Depends: {needs(_newest_glibc(root))}",
        f"Recommends: {RECOMMENDS}",
        f"Suggests: {SUGGESTS}",
        "Section: misc",
        "Priority: optional",
        "Description: customers of a small shop, their complaints, and what both cost",
        " csdesk shows what every customer brings, what caring for them costs, and",
        " whether their complaint is put right. It keeps all of it in one file on this",
        " computer, and opens no network connection.",
    ]
    control = root / "DEBIAN"
    control.mkdir()
    (control / "control").write_text("\n".join(lines) + "\n", encoding="utf-8")
    sums = [f"{_md5(each)}  {each.relative_to(root)}" for each in files]
    (control / "md5sums").write_text("\n".join(sums) + "\n", encoding="utf-8")


def needs(glibc: str) -> str:
    """The packages it depends on, in one line of a control file."""
    return " ".join(NEEDS.format(glibc=glibc).split())


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


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--quick", action="store_true", help="larger, but at once")
    parser.add_argument("--earlier", action="store_true", help="it is of an earlier commit")
    return parser.parse_args()


if __name__ == "__main__":
    asked = _asked()
    pressed = QUICKEST if asked.quick else SMALLEST
    version = version_of_project() + ("~earlier" if asked.earlier else "")
    print(build_deb(asked.bundle, asked.out, pressed=pressed, version=version))
