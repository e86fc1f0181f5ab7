"""Everything that may happen to a shop, for so many minutes: ``python -m tests.faults --minutes``.

Every kind of work in turn is killed at random moments, loses its power, and meets a disk that fails
or is full. What was acknowledged must be there afterwards, and the file must pass its checks.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Generator, Sequence
from itertools import cycle, islice
from pathlib import Path
from random import Random

from tests.faults import shim
from tests.faults.bench import Bench
from tests.faults.disks import Names
from tests.faults.failing import failures
from tests.faults.kills import Killing, Verify, Work
from tests.faults.kinds import KINDS, load_all, present
from tests.faults.power import cuts, looked_at, record
from tests.faults.tally import Tally, table

POINTS_A_RECORDING = 4
"""Moments at which the power is cut; each leaves six disks, for each order of names."""
ROUNDS_A_TURN = {"kill": 2, "power": 18, "disk": 6}
SHORT = {"kill": 1, "power": 4, "disk": 4}
FAULTS = tuple(ROUNDS_A_TURN)
HARSHEST_FIRST = (Names.LAZY, Names.STRICT, Names.ORDERED)

Tallies = dict[tuple[str, str], Tally]
Rounds = Generator[Tally, None, None]


def run(
    seconds: float | None,
    seed: int,
    kinds: Sequence[str],
    work: Work,
    verify: Verify,
    faults: Sequence[str] = FAULTS,
    *,
    is_to_find: bool = False,
) -> Tallies:
    """These faults against these kinds of work, in turns, until the time is up.

    Args:
        seconds: None: one short turn of each.
        is_to_find: ends with the first loss.
    """
    load_all()
    ends_at = time.monotonic() + (seconds or 0)
    tallies: Tallies = {}
    with tempfile.TemporaryDirectory(prefix="faults-") as name:
        _look_once(Path(name) / "first")
        every = _turns(Path(name), seed, kinds, work, verify)
        turns = {key: rounds for key, rounds in every.items() if key[0] in faults}
        for (fault, kind), rounds in cycle(turns.items()) if seconds else turns.items():
            for tally in islice(rounds, (ROUNDS_A_TURN if seconds else SHORT)[fault]):
                tallies.setdefault((fault, kind), Tally()).add(tally)
                for story in tally.stories:
                    print(f"{fault}: {story}", flush=True)
                if is_to_find and not tally.is_clean:
                    ends_at = 0
                    break
            if seconds and time.monotonic() > ends_at:
                break
        for rounds in turns.values():
            rounds.close()
    return tallies


def _look_once(folder: Path) -> None:
    """What SQL a look needs is worked out here, and known to every process that is forked."""
    from csdesk.services.checks import check

    folder.mkdir()
    bench = Bench(folder, make_if_missing=True)
    found = [*check(bench.desk)]
    for kind in KINDS:
        found += present(kind, bench, found)
    bench.close()
    if found:
        raise RuntimeError(f"A new shop has in it what nobody did: {found}")


def _turns(
    place: Path, seed: int, kinds: Sequence[str], work: Work, verify: Verify
) -> dict[tuple[str, str], Rounds]:
    turns: dict[tuple[str, str], Rounds] = {}
    for kind in kinds:
        random = Random(f"{seed} {kind}")
        turns["kill", kind] = _kills(Killing(kind, place, random, work, verify))
    if not shim.can_be_built():
        print(shim.WHY_NOT, file=sys.stderr)
        return turns
    library = shim.built(place)
    for kind in kinds:
        random = Random(f"{seed} {kind}")
        turns["power", kind] = _power_cuts(kind, library, place, random, verify)
        turns["disk", kind] = failures(kind, library, place, random)
    return turns


def _kills(killing: Killing) -> Rounds:
    while True:
        yield killing.round()


def _power_cuts(kind: str, library: Path, place: Path, random: Random, verify: Verify) -> Rounds:
    while True:
        here = Path(tempfile.mkdtemp(dir=place))
        recording = record(kind, library, here)
        for names in HARSHEST_FIRST:
            states = cuts(recording, names, POINTS_A_RECORDING, random, here)
            yield from looked_at(states, verify)


def tell(tallies: Tallies, seed: int) -> int:
    """Prints the figures; the exit status: 1 where anything was lost."""
    print(table(tallies))
    is_clean = all(tally.is_clean for tally in tallies.values())
    print("Nothing was lost." if is_clean else f"Something was lost (seed {seed}): see above.")
    return 0 if is_clean else 1
