"""A chroot whose mounts and processes end with the command: whether one can be made here."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping

APART = ["unshare", "--mount", "--propagation", "private", "--pid", "--fork", "--kill-child"]
"""Mounts and processes of its own, which end with it however it ends."""


def why_no_chroot(tools: Mapping[str, str]) -> str:
    """What keeps a chroot from being made here; empty: nothing.

    Args:
        tools: what it is made with, and the package that brings each.
    """
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "a chroot is made by root alone"
    missing = [f"{tool} ({package})" for tool, package in tools.items() if not shutil.which(tool)]
    if missing:
        return "this computer has no " + ", ".join(missing)
    mount = [*APART, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    done = subprocess.run(mount, check=False, capture_output=True)
    return "nothing can be mounted here" if done.returncode else ""
