"""Kill -9 at random moments: one file is worked on, killed, looked at, round after round."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

from tests.faults.forked import Ended, Forked
from tests.faults.tally import Tally

LONGEST = 0.3
"""Seconds from the moment the work has begun to the kill."""
AT_THE_START = 0.1
"""The share of kills that come while the shop is still being opened."""
ROUNDS_A_FILE = 25

Work = Callable[[Path, str, int | None], int]
Verify = Callable[[Path], int]


class Killing:
    """Rounds of one kind of work in one folder after the other."""

    def __init__(self, kind: str, place: Path, random: Random, work: Work, verify: Verify) -> None:
        self._kind, self._place, self._random = kind, place, random
        self._work, self._verify = work, verify
        self._folder = place
        self._round = 0
        self._tried: set[str] = set()
        self._acknowledged: set[str] = set()

    def round(self) -> Tally:
        """Works, kills, looks: what was acknowledged in this folder so far must be there."""
        if self._round % ROUNDS_A_FILE == 0:
            self._folder = self._place / f"{self._kind}-{self._round}"
            self._tried, self._acknowledged = set(), set()
        self._round += 1
        killed = self._killed()
        self._tried |= killed.told("TRY")
        acknowledged = killed.told("ACK")
        self._acknowledged |= acknowledged
        seen = Forked(partial(self._verify, self._folder)).ended()
        tally = judged(self._acknowledged, self._tried, seen, f"{self._kind}, {self._folder}")
        tally.acknowledged = len(acknowledged)
        self._acknowledged |= seen.told("HAVE") & self._tried  # once seen it must stay
        return tally

    def _killed(self) -> Ended:
        working = Forked(partial(self._work, self._folder, self._kind, None))
        if self._random.random() >= AT_THE_START:
            working.heard("READY", 30)
        time.sleep(self._random.uniform(0.01, LONGEST))
        working.kill()
        ended = working.ended()
        if ended.code >= 0:
            raise RuntimeError(f"The work ended by itself: {ended.complaint}")
        return ended


def judged(acknowledged: set[str], tried: set[str], seen: Ended, where: str) -> Tally:
    """What a look at a folder says of what was tried and acknowledged before."""
    tally = Tally(rounds=1, acknowledged=len(acknowledged))
    if seen.code:
        tally.inconsistent = 1
        tally.stories.append(f"{where}: {seen.complaint.strip()[-400:]}")
        return tally
    there = seen.told("HAVE")
    lost, strange = sorted(acknowledged - there), sorted(there - tried)
    tally.lost, tally.never_tried = len(lost), len(strange)
    if lost or strange:
        tally.stories.append(f"{where}: lost {lost[:3]}, never tried {strange[:3]}")
    return tally
