"""The small C library that writes down, or fails, what a program asks of its disk."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).with_name("disk_calls.c")
WHY_NOT = "Power cuts and failing disks are skipped: they need Linux and a C compiler (gcc)."


def can_be_built() -> bool:
    return sys.platform == "linux" and shutil.which("gcc") is not None


def built(folder: Path) -> Path:
    """The library, made in this folder."""
    library = folder / "disk_calls.so"
    if not library.exists():
        wanted = ["gcc", "-O2", "-shared", "-fPIC", "-o", str(library), str(SOURCE)]
        subprocess.run([*wanted, "-ldl", "-lpthread"], check=True)
    return library


def preloaded(library: Path, watched: Path, **more: str) -> dict[str, str]:
    """The environment of a program whose calls below ``watched`` are to be seen."""
    return {**os.environ, "LD_PRELOAD": str(library), "DISK_ROOT": str(watched), **more}
