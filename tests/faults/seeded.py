"""Faults that are put into a copy of csdesk, to see that the reliability suite notices them.

``python -m tests.faults.seeded [NAME ...]`` copies the source, puts one fault in, and lets the
suite work on that copy. Exit status 1 where a fault that matters was not noticed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parents[2]
NEEDED = ("csdesk", "tests", "resources", "pyproject.toml")
MINUTES = "4"
_COPYING, _ENGINE = "csdesk/store/copying.py", "csdesk/store/engine.py"
_PUTTING, _MAIN = "csdesk/store/putting_back.py", "tests/faults/__main__.py"


@dataclass(frozen=True, slots=True)
class Seeded:
    """One fault: what is put in the place of what, and where the suite has to look for it."""

    file: str
    was: str
    becomes: str
    kind: str
    fault: str
    harmless_because: str = ""
    """Why it may stay unnoticed: something else makes good for it."""


SEEDED = {
    "nothing is synced by copying": Seeded(
        _COPYING, "        os.fsync(descriptor)", "        pass", "migrate", "power"
    ),
    "the name of a migrated file is not synced": Seeded(
        _COPYING,
        "    try:\n        sync_names(target.parent)\n    except OSError:\n        _sync",
        "    try:\n        pass\n    except OSError:\n        _sync",
        "migrate",
        "power",
    ),
    "acknowledged before the commit": Seeded(
        _MAIN,
        '        act()\n        say(f"ACK {key}")',
        '        say(f"ACK {key}")\n        act()',
        "save",
        "power",
    ),
    "synchronous OFF": Seeded(_ENGINE, '"synchronous": 3,', '"synchronous": 0,', "save", "power"),
    "synchronous FULL with a journal that is deleted": Seeded(
        _ENGINE,
        '"journal_mode": "truncate",\n    "synchronous": 3,',
        '"journal_mode": "delete",\n    "synchronous": 2,',
        "save",
        "power",
    ),
    "WAL with NORMAL": Seeded(
        _ENGINE,
        '"journal_mode": "truncate",\n    "synchronous": 3,',
        '"journal_mode": "wal",\n    "synchronous": 1,',
        "save",
        "power",
    ),
    "no transaction around an action": Seeded(
        _ENGINE,
        'connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")',
        'connection.exec_driver_sql("SELECT 1")',
        "save",
        "disk",
    ),
    "a draft outside of any transaction": Seeded(
        _ENGINE,
        'connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")',
        'connection.exec_driver_sql("SELECT 1")',
        "type",
        "disk",
    ),
    "an export that is written in place": Seeded(
        "csdesk/whole_file.py",
        "            _take_place(part, path)",
        "            path.write_bytes(part.read_bytes())",
        "export",
        "power",
    ),
    "an export that is not synced": Seeded(
        "csdesk/whole_file.py", "            os.fsync(file.fileno())", "", "export", "power"
    ),
    "a backup that is not synced": Seeded(
        "csdesk/store/backup_file.py",
        "    sync(part)\n    # reads",
        "    # reads",
        "backup",
        "power",
        "it is synced once more when it gets its name",
    ),
    "a restore that is written in place": Seeded(
        _PUTTING,
        "    os.replace(part, shop)",
        "    shop.write_bytes(part.read_bytes())",
        "restore",
        "power",
    ),
    "a restore whose name is not synced": Seeded(
        _PUTTING,
        "    try:\n        sync_names(shop.parent)",
        "    try:\n        pass",
        "restore",
        "power",
    ),
    "a restore that keeps nothing": Seeded(
        _PUTTING,
        "            _keep(shop.with_name(shop.name + ending), "
        "kept.with_name(kept.name + ending))",
        "            pass",
        "restore",
        "kill",
    ),
    "a restore that is not synced": Seeded(
        _PUTTING,
        "    sync(part)\n    _forget_second_names",
        "    _forget_second_names",
        "restore",
        "power",
        "the copy was synced when it was made, and what is written into it since by SQLite",
    ),
    "an erasing that leaves what was there": Seeded(
        _ENGINE, '"secure_delete": 1,', '"secure_delete": 0,', "erase", "kill",
        "the file is written anew at the end, so no free page is left",
    ),
    "a change of the key that is not synced": Seeded(
        _COPYING, "        os.fsync(descriptor)", "        pass", "passphrase", "power"
    ),
}  # fmt: skip


def noticed(seeded: Seeded, seed: int) -> str:
    """What the suite told first of a fault; empty where it noticed nothing."""
    with tempfile.TemporaryDirectory(prefix="seeded-") as name:
        for needed in NEEDED:
            source, target = HERE / needed, Path(name, needed)
            if source.is_dir():
                shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source, target)
        _put_in(seeded, Path(name))
        words = ("--find", "--minutes", MINUTES, "--seed", str(seed), "--kinds", seeded.kind)
        ended = subprocess.run(
            [sys.executable, "-m", "tests.faults", *words, "--faults", seeded.fault],
            cwd=name,
            env={**os.environ, "PYTHONPATH": name},
            capture_output=True,
            text=True,
            check=False,
        )
    if ended.returncode == 0:
        return ""
    told = [line for line in ended.stdout.splitlines() if line.startswith(f"{seeded.fault}:")]
    return (told or ended.stderr.strip().splitlines()[-1:] or ["?"])[0]


def _put_in(seeded: Seeded, folder: Path) -> None:
    """Raises: ValueError: the source does not say that any more; bring the fault up to date."""
    path = folder / seeded.file
    text = path.read_text(encoding="utf-8")
    if text.count(seeded.was) != 1:
        raise ValueError(f"{seeded.file} does not say once: {seeded.was!r}")
    path.write_text(text.replace(seeded.was, seeded.becomes), encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.seeded")
    parser.add_argument("names", nargs="*", help="parts of the names of faults; all without")
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    missed = 0
    for name, seeded in SEEDED.items():
        if chosen.names and not any(part in name for part in chosen.names):
            continue
        told = noticed(seeded, chosen.seed)
        missed += not told and not seeded.harmless_because
        verdict = "noticed" if told else "harmless" if seeded.harmless_because else "MISSED"
        print(f"{verdict:<9} {name}: {(told or seeded.harmless_because)[:160]}", flush=True)
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
