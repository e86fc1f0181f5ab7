"""What ``python3 dev.py package`` does: ``package.py PYTHON [ARGS]``; ARGS go to PyInstaller.

The bundle in dist/csdesk, looked through and tested by itself, then packed as this system can.
PYTHON is that of an environment with all that builds; this script needs the standard library alone.

Exit status 2: a step failed.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
BUILD = PROJECT / "build"
DIST = PROJECT / "dist"


class StepFailed(Exception):
    """Which command failed and how, in one sentence; its own words stand above."""


def must(*command: str | Path) -> None:
    """Run ``command`` in the checkout.

    Raises: StepFailed.
    """
    words = [str(part) for part in command]
    code = subprocess.call(words, cwd=PROJECT, stdin=subprocess.DEVNULL)
    if code:
        raise StepFailed(f"This command failed with exit code {code}: {shlex.join(words)}")


def package(python: Path, args: Sequence[str]) -> None:
    """Build the bundle, and pack it for those who use it.

    Raises: StepFailed.
    """
    bundle = build_bundle(python, args)
    for script in _packers():
        must(python, HERE / script, bundle, DIST)
    must(python, HERE / "checksums.py", DIST)


def build_bundle(python: Path, args: Sequence[str]) -> Path:
    """Build the bundle where only run-time libraries are, and let it test itself.

    Raises: StepFailed.
    """
    os.environ["PYTHONHASHSEED"] = "0"  # the same commit gives the same bytes
    work = ["--noconfirm", "--workpath=build/pyinstaller", "--distpath=dist"]
    must(python, "-m", "PyInstaller", *work, *args, PROJECT / "csdesk.spec")
    program = DIST / "csdesk" / ("csdesk.exe" if os.name == "nt" else "csdesk")
    must(python, HERE / "inspect_bundle.py", program.parent)
    result = BUILD / "self-test"
    shutil.rmtree(result, ignore_errors=True)
    must(program, "--self-test", result)
    print((result / "info.json").read_text(encoding="utf-8"), flush=True)
    told = f"The bundle is {program.parent}; its self-test left its picture in {result}."
    print(told, flush=True)
    return program.parent


def _packers() -> tuple[str, ...]:
    """What packs the bundle for those who use it, on this system."""
    if not sys.platform.startswith("linux"):
        return ("installers.py",)
    deb = ("linux/deb.py",) if shutil.which("dpkg-deb") else ()
    return (*deb, "linux/archive.py")


def main(words: Sequence[str]) -> int:
    """Packs it; 2 if a step failed, after saying which."""
    python, *args = words
    try:
        package(Path(python), args)
    except StepFailed as failed:
        print(failed, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
