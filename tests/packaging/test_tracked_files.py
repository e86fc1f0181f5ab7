"""What is published says nothing about the machines it was made on."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
REGISTRIES = (
    "pypi" + ".org",
    "python" + "hosted",
    "conda" + ".io",
    "anaconda" + ".org",
    "npm" + "js",
)
PLACES = (
    r"file:///(home|mnt|opt|root|srv|tmp|work)" + "/",
    r"--(extra-)?index" + "-url",
    r"--find" + "-links",
    r"(?<![\w./])/(root|work|workspace)/\w",
    r"(?<![\w./])/(home|Users)/\w+/",
    r"(?<!\w)[A-Z]:\\+Users\\",
    r"\b10(\.\d{1,3}){3}\b",
    r"\b(192\.168|172\.(1[6-9]|2\d|3[01]))(\.\d{1,3}){2}\b",
)
TELLING = re.compile("|".join([*map(re.escape, REGISTRIES), *PLACES]))
MADE_HERE = {".git", ".venv", "build", "dist", "__pycache__"}


def tracked_files() -> list[Path]:
    git = shutil.which("git")
    if git and (ROOT / ".git").exists():
        listed = subprocess.run(
            [git, "-c", f"safe.directory={ROOT}", "ls-files", "-z"],
            cwd=ROOT,
            check=True,
            capture_output=True,
        ).stdout.decode()
        return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]
    return [
        path
        for path in ROOT.rglob("*")
        if path.is_file() and not any(part.startswith(".") for part in path.parts[1:-1])
        if not MADE_HERE.intersection(path.relative_to(ROOT).parts)
    ]


def test_no_tracked_file_names_a_registry_or_a_machine_path():
    told = []
    for path in tracked_files():
        content = path.read_bytes()
        if b"\0" in content[:8192]:
            continue  # pictures and workbooks
        for number, line in enumerate(content.decode("utf-8", "replace").splitlines(), 1):
            if TELLING.search(line):
                told.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:120]}")

    assert not told, "\n".join(told)


def test_a_registry_and_a_machine_path_would_be_noticed():
    for line in (
        "https://files.python" + "hosted.org/x",
        'open("/ro' + 'ot/x")',
        "C:\\Us" + "ers\\a",
    ):
        assert TELLING.search(line), line
    for line in ("a/root/b", "https://example.com/home/x", "10.50 EUR", "1.10.2026"):
        assert not TELLING.search(line), line
