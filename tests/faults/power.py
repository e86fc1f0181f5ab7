"""Power cuts: work is recorded once, then every disk that a cut could leave is looked at."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from random import Random
from shutil import rmtree
from typing import NamedTuple

from tests.faults import shim
from tests.faults.disks import Call, Disk, Left, Names, calls
from tests.faults.forked import Forked
from tests.faults.kills import judged
from tests.faults.tally import Tally

ACTIONS = {"save": 12, "type": 30, "export": 3, "migrate": 5}
ACTIONS_OF_OTHERS = 6
FOLDER = "at-work"


@dataclass(frozen=True, slots=True)
class Recording:
    """What one run of a kind of work asked of its disk, with the lines it printed."""

    kind: str
    calls: tuple[Call, ...]


class State(NamedTuple):
    """A disk that a cut could leave, and what had been printed by then."""

    folder: Path
    tried: set[str]
    acknowledged: set[str]
    where: str


def record(kind: str, library: Path, place: Path, number: int | None = None) -> Recording:
    """Runs a kind of work once, with every call of it written down."""
    watched, trace = place / "watched", place / "trace"
    watched.mkdir(parents=True)
    command = [sys.executable, "-m", "tests.faults", "work", str(watched / FOLDER), kind]
    wanted = number or ACTIONS.get(kind, ACTIONS_OF_OTHERS)
    subprocess.run(
        [*command, "--count", str(wanted)],
        env=shim.preloaded(library, watched, DISK_TRACE=str(trace)),
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return Recording(kind, tuple(calls(trace)))


def cuts(
    recording: Recording, names: Names, points: int, random: Random, place: Path
) -> Iterator[State]:
    """Disks that a cut could leave, at so many moments, each with all that may be left."""
    disk = Disk(names)
    tried, acknowledged = set[str](), set[str]()
    last = len(recording.calls)
    told = [at + 1 for at, call in enumerate(recording.calls) if call.kind == "A"]
    chosen = set(random.sample(told, min(points // 2, len(told))))  # as soon as it was said
    chosen |= set(random.sample(range(1, last), min(points - len(chosen), last - 1)))
    for at, call in enumerate(recording.calls):
        if at in chosen:
            for left in Left:
                folder = Path(tempfile.mkdtemp(dir=place))
                disk.cut(left, random, folder)
                where = f"{recording.kind}, call {at} of {last}, {names} names, {left} is left"
                yield State(folder, set(tried), set(acknowledged), where)
        if call.kind == "A":
            for line in call.more.decode().splitlines():
                word, _, key = line.partition(" ")
                {"TRY": tried, "ACK": acknowledged}.get(word, set[str]()).add(key)
        else:
            disk.apply(call)


def looked_at(
    states: Iterator[State], verify: Callable[[Path], int], at_once: int = 2
) -> Iterator[Tally]:
    """What is there on each of these disks, some looked at at a time."""
    while some := list(islice(states, at_once)):
        looking = [Forked(partial(verify, state.folder / FOLDER)) for state in some]
        for state, look in zip(some, looking, strict=True):
            yield judged(state.acknowledged, state.tried, look.ended(), state.where)
            rmtree(state.folder)
