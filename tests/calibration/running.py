"""Runs many small jobs on all cores; each has a seed of its own, so their order is no matter."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from multiprocessing import get_context
from typing import Any

_CHUNK = 8


@dataclass(frozen=True, slots=True)
class Job:
    what: Any
    seed: int


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many runs of each kind."""

    seed: int
    shops: int
    """At break-even, a single look each."""
    other_shops: int
    most_cases: int
    milestone_runs: int
    milestone_powers: int
    whole_shops: int
    file_shops: int
    draws: int
    """Of equal attention and people."""
    samples: int
    """Of answers, waits and ratios."""
    coins: int
    last_milestone: int = 1_600

    def seeded(self, seed: int) -> Sizes:
        """The same sizes with other shops."""
        return replace(self, seed=seed)


FULL = Sizes(1, 2_000, 500, 1_000, 800, 300, 150, 20, 1_000, 2_000, 500)
QUICK = Sizes(1, 60, 30, 300, 6, 3, 10, 1, 60, 200, 30, last_milestone=400)
SMALL = Sizes(1, 12, 6, 100, 1, 1, 3, 1, 6, 40, 5, last_milestone=100)

Run = Callable[[Callable[[Job], Any], Sequence[Job]], list[Any]]


@contextmanager
def runner(processes: int) -> Iterator[Run]:
    """Runs a function on jobs and gives the answers in their order; in so many processes."""
    if processes <= 1:
        yield lambda function, jobs: [function(job) for job in jobs]
        return
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        yield lambda function, jobs: list(pool.map(function, jobs, chunksize=_CHUNK))
