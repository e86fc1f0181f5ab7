"""Two pieces of work, one after the other and again, and how many times longer one takes."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
Work = Callable[[], object]
Clock = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Ratio:
    """One row of the table: seconds of both sides, and the median of their ratios by pair."""

    row: str
    what: str
    against: str
    ours: float
    theirs: float
    ratio: float
    reach: float
    note: str = ""

    def line(self) -> str:
        verdict = "ok" if self.ratio <= self.reach else "over"
        times = f"{_seconds(self.ours):>9} {_seconds(self.theirs):>9}"
        words = f"{self.what} / {self.against}"
        return (
            f"{self.row:<4} {words:<72} {times} {self.ratio:>8.3g} {self.reach:>6g} {verdict:<5}"
            f"{self.note}"
        )


def _seconds(value: float) -> str:
    return f"{value * 1_000:.2f} ms" if value < 1 else f"{value:.2f} s"


def timed(work: Work, clock: Clock) -> float:
    start = clock()
    work()
    return clock() - start


def pairs(
    row: str,
    what: str,
    ours: Work,
    against: str,
    theirs: Work,
    *,
    reach: float,
    count: int = 7,
    clock: Clock = time.process_time,
    note: str = "",
) -> Ratio:
    """Both sides by turns, after one turn each that does not count."""
    ours()
    theirs()
    mine, other = [], []
    for _ in range(count):
        mine.append(timed(ours, clock))
        other.append(timed(theirs, clock))
    ratios = [a / max(b, 1e-9) for a, b in zip(mine, other, strict=True)]
    return Ratio(row, what, against, median(mine), median(other), median(ratios), reach, note)


_TELL_PEAK = """
import re
with open("/proc/self/status") as status:
    print("PEAK", re.search(r"VmHWM:\\s+(\\d+)", status.read())[1])
"""
"""The size of the process itself: what the system counts begins with that of its parent."""


@dataclass(frozen=True, slots=True)
class Child:
    """What a process took: CPU seconds, and its largest size in MiB."""

    cpu: float
    peak: float
    said: str


def child(script: str, *words: object) -> Child:
    """Runs a script of its own process in the checkout, without a screen.

    Raises: RuntimeError: it ended badly.
    """
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(ROOT))
    process = subprocess.Popen(
        [sys.executable, "-c", script + _TELL_PEAK, *map(str, words)],
        stdout=subprocess.PIPE,
        env=environment,
        cwd=ROOT,
        text=True,
    )
    assert process.stdout is not None
    said = process.stdout.read()
    process.stdout.close()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"a measured process ended with {process.returncode}")
    said, _, peak = said.rpartition("PEAK")
    return Child(usage.ru_utime + usage.ru_stime, int(peak) / 1024, said)


def child_pairs(
    row: str,
    what: str,
    ours: Sequence[object],
    against: str,
    theirs: Sequence[object],
    *,
    reach: float,
    count: int = 5,
    value: Callable[[Child], float] = lambda done: done.cpu,
) -> Ratio:
    """The same of whole processes; each side is a script and its words."""
    mine, other = [], []
    for _ in range(count):
        mine.append(child(*ours))  # type: ignore[arg-type]
        other.append(child(*theirs))  # type: ignore[arg-type]
    ratios = [value(a) / max(value(b), 1e-9) for a, b in zip(mine, other, strict=True)]
    peak = (
        f" peak {median(a.peak for a in mine):.0f} against {median(b.peak for b in other):.0f} MiB"
    )
    sides = median(map(value, mine)), median(map(value, other))
    return Ratio(row, what, against, *sides, median(ratios), reach, peak)
