"""Disks of their own for tests: small, or that can't be written; skipped where none is allowed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def a_small_disk(folder: Path, size: str) -> Iterator[None]:
    """A disk of its own in memory; where none may be mounted the test is skipped."""
    folder.mkdir(exist_ok=True)
    mount = shutil.which("mount")
    if mount is None or os.name == "nt":
        pytest.skip("no disk can be mounted here")
    words = [mount, "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if subprocess.run(words, capture_output=True, check=False).returncode:
        pytest.skip("no disk may be mounted here")
    try:
        yield
    finally:
        unmount = ["umount", str(folder)]
        ended = subprocess.run(unmount, capture_output=True, text=True, check=False)
        if ended.returncode:  # whatever holds it, the folder can be cleared as any other
            subprocess.run([*unmount, "--lazy"], check=True)
    assert ended.returncode == 0, ended.stderr
    assert not folder.is_mount()


def write_protect(folder: Path) -> None:
    """Nothing can be written on a disk of ``a_small_disk`` any more."""
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
