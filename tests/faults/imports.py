"""Brings thousands of damaged files into a real shop, and says what became of them.

``python -m tests.faults.imports [FILES] [--seed N] [--from N] [--keep FOLDER] [--also FOLDER]``:
each file goes through the door that scripts use, in a process of its own with a clock and a limit
of memory. Exit status 1 where one of them ended in a traceback, took longer than ten seconds or
more than 500 MB, or left a part of itself in the shop. What went wrong is kept in one FOLDER; the
files of another are damaged besides the real exports.
"""

from __future__ import annotations

import argparse
import json
import os
import selectors
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from tests.faults.mutants import Source, mutant, sources

ALLOWED_SECONDS = 10.0
ALLOWED_MEGABYTES = 500
FILES_A_SHOP = 25
STARTING_TAKES = 60.0
CHECKING_TAKES = 60.0
"""Every so many files the whole shop is checked, before the answer."""


# --- the process that imports -------------------------------------------------------------------


def worker(folder: Path) -> None:
    """Imports the file of each line it is given, and tells what became of it in one line."""
    from csdesk.services import checks, shops

    pristine, path = folder / "pristine.csdesk", folder / "shop.csdesk"
    shops.open_shop(pristine, make_if_missing=True).store.close()
    _limit_memory()
    desk = None
    print(json.dumps({"ready": True}), flush=True)
    for number, line in enumerate(sys.stdin):
        if desk is None:
            shutil.copy(pristine, path)
            desk = shops.open_shop(path)
        told = _one(Path(line.rstrip("\n")), desk)
        if number % FILES_A_SHOP == FILES_A_SHOP - 1 or "wrong" in told:
            wrong = list(checks.check(desk))
            if wrong:
                told["wrong"] = f"check: {wrong}"
            desk.store.close()
            desk = None
        print(json.dumps(told), flush=True)


def _limit_memory() -> None:
    import resource

    limit = ALLOWED_MEGABYTES * 2**20
    resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))


def _most_megabytes() -> float:
    """The most memory this very program had at once.

    Where Linux tells it: what ``getrusage`` says begins with that of whoever started the program.
    """
    with suppress(OSError):
        for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _one(path: Path, desk: Any) -> dict[str, Any]:
    from csdesk.services.import_report import import_json

    before, began = _counts(desk), time.monotonic()
    told: dict[str, Any] = {"file": path.name}
    try:
        result = import_json(path, desk)
    except BaseException:
        told["wrong"] = traceback.format_exc()
        result = {"error": {"code": "traceback"}}
    told["seconds"] = time.monotonic() - began
    told["megabytes"] = _most_megabytes()
    error = result.get("error")
    told["outcome"] = error["code"] if error else "committed"
    after = _counts(desk)
    changed = {name: after[name] - before[name] for name in after if after[name] != before[name]}
    if error and changed:
        told["wrong"] = f"{told.get('wrong', '')} a refused file left {changed}"
    if not error and changed:
        batches, people = changed.get("import_batch", 0), changed.get("customer", 0)
        if (batches, people) != (1, result["customers"]["new"]):
            told["wrong"] = f"told {result['customers']}, left {changed}"
    return told


def _counts(desk: Any) -> dict[str, int]:
    with desk.store.read() as work:
        tables = work.connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        )
        names = [name for (name,) in tables if not name.startswith("sqlite_")]
        return {
            name: work.connection.exec_driver_sql(f'SELECT COUNT(*) FROM "{name}"').scalar_one()
            for name in names
        }


# --- the process that watches -------------------------------------------------------------------


class Watched:
    """A worker under a clock; started anew after it hung or died."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[str] | None = None

    def tell(self, path: Path) -> dict[str, Any]:
        """What became of this file."""
        if self._process is None:
            self._start()
        assert self._process is not None and self._process.stdin is not None
        try:
            self._process.stdin.write(f"{path}\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            return self._gone(path)
        line = self._line(ALLOWED_SECONDS + CHECKING_TAKES)
        if line is None:
            self.stop()
            return {"file": path.name, "outcome": "hang", "wrong": "no answer"}
        return json.loads(line) if line else self._gone(path)

    def stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._end()

    def _end(self) -> int:
        assert self._process is not None
        with self._process as ending:  # closes both pipes and waits
            pass
        self._process = None
        return ending.returncode

    def _gone(self, path: Path) -> dict[str, Any]:
        code = self._end()
        return {"file": path.name, "outcome": "crash", "wrong": f"the process ended with {code}"}

    def _start(self) -> None:
        command = [sys.executable, "-m", "tests.faults.imports", "worker", str(self._folder)]
        environment = {**os.environ, "CSDESK_HOME": str(self._folder)}
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        )
        if self._line(STARTING_TAKES) is None:
            raise RuntimeError("the worker did not start")

    def _line(self, seconds: float) -> str | None:
        """The next line of the worker; nothing where it is gone, None where time is up."""
        assert self._process is not None and self._process.stdout is not None
        with selectors.DefaultSelector() as selector:
            selector.register(self._process.stdout, selectors.EVENT_READ)
            return self._process.stdout.readline() if selector.select(seconds) else None


def run(
    files: int, seed: int, first: int = 0, keep: Path | None = None, also: Sequence[Path] = ()
) -> int:
    """Imports so many mutants and prints what became of them; how many went wrong."""
    all_sources = sources(*also)
    outcomes: Counter[str] = Counter()
    wrong, slowest, largest = 0, 0.0, 0.0
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        watched = Watched(folder)
        for number in range(first, first + files):
            made = mutant(all_sources, seed, number)
            path = folder / made.name
            path.write_bytes(made.content)
            told = watched.tell(path)
            path.unlink()
            outcomes[told["outcome"]] += 1
            seconds, megabytes = told.get("seconds", 0.0), told.get("megabytes", 0.0)
            slowest, largest = max(slowest, seconds), max(largest, megabytes)
            if seconds > ALLOWED_SECONDS or megabytes > ALLOWED_MEGABYTES:
                told.setdefault("wrong", f"{seconds:.1f} s, {megabytes:.0f} MB")
            if "wrong" in told:
                wrong += 1
                _show(told, made, keep)
        watched.stop()
    for outcome, times in outcomes.most_common():
        print(f"{times:6d} {outcome}")
    print(
        f"{files} damaged files (seed {seed}): {wrong} went wrong, "
        f"slowest {slowest:.1f} s, most memory {largest:.0f} MB"
    )
    return wrong


def _show(told: dict[str, Any], made: Source, keep: Path | None) -> None:
    print(f"{told['file']}: {told['wrong']}", flush=True)
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        (keep / made.name).write_bytes(made.content)


def main() -> int:
    if sys.argv[1:2] == ["worker"]:
        worker(Path(sys.argv[2]))
        return 0
    parser = argparse.ArgumentParser(prog="python -m tests.faults.imports")
    parser.add_argument("files", type=int, nargs="?", default=1_000)
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument("--from", type=int, default=0, dest="first")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--also", type=Path, action="append", default=[])
    told = parser.parse_args()
    return int(run(told.files, told.seed, told.first, told.keep, told.also) > 0)


if __name__ == "__main__":
    sys.exit(main())
