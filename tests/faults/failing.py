"""Disks that fail or are full: at the first, second, ... last call of every action of a day.

``python -m tests.faults.failing [--every N] [KIND ...]`` plays each kind of work action by action.
The n-th call that changes a file fails, once as a fault of the disk, once because it is full from
then on. The action must end in one plain sentence, or go well all the same; once the disk is
itself again the same program does it, and everything that was acknowledged is there.
"""

from __future__ import annotations

import argparse
import ctypes
import errno
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path
from random import Random
from typing import NamedTuple

from csdesk.domain.errors import CsdeskError
from tests.faults import shim
from tests.faults.bench import Bench
from tests.faults.forked import Ended, Forked
from tests.faults.kills import judged
from tests.faults.kinds import KINDS, actions, load_all, present
from tests.faults.tally import Tally, table

FAULTS = {"fails once": (errno.EIO, False), "is full from then on": (errno.ENOSPC, True)}
OPENING = -1
STEPS = {"save": 6, "migrate": 5}
"""Actions of a kind before it begins anew."""
_SAID = "SAID"
_NEXT = "next\n"


Trials = Generator[tuple[str, Tally], None, None]


class Trial(NamedTuple):
    """One action of a kind, the call of it that fails (0: none), and how."""

    kind: str
    step: int
    at: int
    fault: str

    @property
    def words(self) -> str:
        return f"{self.kind}, action {self.step}, call {self.at} {self.fault}"


class Failing:
    """The trials of one kind of work, in a process that loaded the library before all others."""

    def __init__(self, kind: str, place: Path) -> None:
        self._kind = kind
        self._place = place
        self._disk = ctypes.CDLL(None)
        self._begun = place / "begun"
        self._begun.mkdir()
        bench = Bench(self._begun, make_if_missing=True)
        if kind != "migrate":
            bench.desk.today()
        bench.close()

    def steps(self) -> range:
        return range(OPENING if self._kind == "save" else 0, STEPS.get(self._kind, 1))

    def calls_of(self, step: int) -> int:
        """How many calls of an action change something."""
        with self._folder() as folder:
            counted = Forked(partial(self._play, folder, Trial(self._kind, step, 0, ""))).ended()
        (told,) = counted.told("CALLS")
        return int(told)

    def tried(self, trial: Trial) -> tuple[Tally, str]:
        """What a failing call did, and the code of what was said; empty where it went well."""
        with self._folder() as folder:
            played = Forked(partial(self._play, folder, trial)).ended()
            seen = Forked(partial(_look, folder, self._disk)).ended()
        tally = judged(played.told("ACK"), played.told("TRY"), seen, trial.words)
        wrong = _wrong(played)
        if wrong:
            tally.crashes += 1
            tally.stories.append(f"{trial.words}: {wrong}")
        return tally, next(iter(played.told(_SAID)), "").partition(" ")[0]

    def _folder(self) -> tempfile.TemporaryDirectory[str]:
        return tempfile.TemporaryDirectory(dir=self._place)

    def _play(self, name: str, trial: Trial) -> int:
        folder = Path(name, "at-work")
        shutil.copytree(self._begun, folder)
        temporary = folder / "tmp"
        temporary.mkdir()
        tempfile.tempdir = str(temporary)
        self._disk.disk_watch(str(folder).encode())
        bench = Bench(folder, make_if_missing=True)
        if trial.step == OPENING:
            return self._act(bench, trial, "open", lambda: bench.desk)
        todo = actions(trial.kind, bench)
        for _ in range(trial.step):
            key, act = next(todo)
            _say(f"TRY {key}")
            act()
            _say(f"ACK {key}")
        key, act = next(todo)
        _say(f"TRY {key}")
        self._act(bench, trial, key, act)
        _say(f"ACK {key}")
        bench.close()
        return 0

    def _act(self, bench: Bench, trial: Trial, key: str, act: object) -> int:
        assert callable(act)
        number, goes_on = FAULTS.get(trial.fault, (0, False))
        self._disk.disk_fail(trial.at, number, goes_on)
        try:
            act()
        except CsdeskError as error:
            self._disk.disk_fail(0, 0, 0)
            _say(f"{_SAID} {error.code} {error.sentence}")
            if trial.step != OPENING and key in present(trial.kind, bench, []):
                _say(f"WRONG {error.code} was said, and it was done all the same.")
            act()  # "try again"
        else:
            _say(f"CALLS {self._disk.disk_calls()}")
            self._disk.disk_fail(0, 0, 0)
        return 0


def _say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def _look(name: str, disk: ctypes.CDLL) -> int:
    from tests.faults.__main__ import verify

    folder = Path(name, "at-work")
    tempfile.tempdir = str(folder / "tmp")
    return verify(folder)


def _wrong(played: Ended) -> str:
    """What is wrong with how an action ended; empty where it went well or told a plain sentence."""
    if played.code:
        return f"It ended with {played.code}: {played.complaint.strip()[-400:]}"
    for told in played.told(_SAID):
        sentence = told.partition(" ")[2]
        if not sentence.endswith((".", "?")) or "rrno" in sentence or len(sentence) > 300:
            return f"That is no plain sentence: {sentence}"
    return next(iter(played.told("WRONG")), "")


# --- the process with the library, and the one that reads what it tells --------------------------


def failures(kind: str, library: Path, place: Path, random: Random) -> Generator[Tally, None, None]:
    """Trials of a kind without end, chosen at random among all calls of all its actions."""
    words = [kind, "--endless", str(random.randrange(2**32))]
    with closing(_told(library, place, words)) as trials:
        for _, tally in trials:
            yield tally


def _told(library: Path, place: Path, words: Sequence[str]) -> Trials:
    """What the process with the library tells, trial by trial, whenever one is asked for."""
    watched = Path(tempfile.mkdtemp(dir=place))
    command = [sys.executable, "-m", "tests.faults.failing", "--worker", str(watched), *words]
    environment = shim.preloaded(library, watched, DISK_NO_SYNC="1")
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, text=True) as worker:
        assert worker.stdin is not None and worker.stdout is not None
        try:
            while True:
                worker.stdin.write(_NEXT)
                worker.stdin.flush()
                line = worker.stdout.readline()
                if not line:
                    return
                told = json.loads(line)
                yield told["said"], Tally(**told["tally"])
        except BrokenPipeError:
            return
        finally:
            worker.kill()


def _worker(place: Path, kind: str, every: int, endless: str | None) -> None:
    load_all()
    failing = Failing(kind, place)
    trials = [
        Trial(kind, step, at, fault)
        for step in failing.steps()
        for at in range(1, failing.calls_of(step) + 1)
        for fault in FAULTS
    ]
    if endless is not None:
        random = Random(int(endless))
        chosen: Iterator[Trial] = (random.choice(trials) for _ in count())
    else:
        chosen = iter(trials[::every])
    for trial in chosen:
        if not sys.stdin.readline():
            return
        tally, said = failing.tried(trial)
        print(json.dumps({"said": said, "tally": vars(tally)}), flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.failing")
    parser.add_argument("kinds", nargs="*", default=sorted(KINDS))
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--worker", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--endless", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.worker is not None:
        _worker(chosen.worker, chosen.kinds[0], chosen.every, chosen.endless)
        return 0
    if not shim.can_be_built():
        print(shim.WHY_NOT)
        return 0
    return _all(chosen.kinds, chosen.every)


def _all(kinds: Sequence[str], every: int) -> int:
    tallies: dict[tuple[str, str], Tally] = {}
    with tempfile.TemporaryDirectory(prefix="faults-") as name:
        library = shim.built(Path(name))
        for kind in kinds:
            codes: Counter[str] = Counter()
            with closing(_told(library, Path(name), [kind, "--every", str(every)])) as trials:
                for said, tally in trials:
                    tallies.setdefault(("disk", kind), Tally()).add(tally)
                    codes[said or "went well all the same"] += 1
                    for story in tally.stories:
                        print(story, flush=True)
            print(f"{kind}: " + ", ".join(f"{n} {code}" for code, n in codes.most_common()))
    print(table(tallies))
    return int(not all(tally.is_clean for tally in tallies.values()))


if __name__ == "__main__":
    sys.exit(main())
