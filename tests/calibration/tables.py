"""All tables: what is run for each, and how its rows are made of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from tests.calibration import (
    attention_tables,
    event_tables,
    expected_tables,
    milestones,
    other_tables,
    payback_tables,
    through_files,
)
from tests.calibration.judging import Row, Table
from tests.calibration.running import Job, Run, Sizes


class Section(NamedTuple):
    title: str
    jobs: Callable[[Sizes], list[Job]]
    run: Callable[[Job], Any]
    rows: Callable[[Sequence[Job], Sequence[Any]], list[Row]]


SECTIONS = (
    Section(
        "Payback at a single look, from raw events",
        payback_tables.single_look_jobs,
        payback_tables.single_look,
        payback_tables.single_look_rows,
    ),
    Section(
        "Payback found again in whole shops",
        payback_tables.found_again_jobs,
        payback_tables.found_again,
        payback_tables.found_again_rows,
    ),
    Section(
        "Verdicts of two keys at milestones",
        milestones.milestone_jobs,
        milestones.milestone_run,
        milestones.milestone_rows,
    ),
    Section(
        "Through a real file",
        through_files.file_jobs,
        through_files.through_file,
        through_files.file_rows,
    ),
    Section(
        "Equal attention",
        attention_tables.attention_jobs,
        attention_tables.attention_draw,
        attention_tables.attention_rows,
    ),
    Section(
        "People",
        attention_tables.people_jobs,
        attention_tables.people_draw,
        attention_tables.people_rows,
    ),
    Section(
        "Equal attention and people, from raw events",
        event_tables.event_jobs,
        event_tables.event_draw,
        event_tables.event_rows,
    ),
    Section(
        "Fair-coin trials",
        other_tables.coin_jobs,
        other_tables.coin_trial,
        other_tables.coin_rows,
    ),
    Section(
        "What a complaint does to buying",
        other_tables.recovery_jobs,
        other_tables.recovery_draw,
        other_tables.recovery_rows,
    ),
    Section(
        "Expected margin of 12 months, in hindsight",
        expected_tables.expected_jobs,
        expected_tables.expected_draw,
        expected_tables.expected_rows,
    ),
    Section(
        "Recommend score, median wait and service ratio",
        other_tables.sample_jobs,
        other_tables.sample_draw,
        other_tables.sample_rows,
    ),
)


def measured(section: Section, sizes: Sizes, run: Run) -> Table:
    """One table, with the seconds it took."""
    begun = time.monotonic()
    jobs = section.jobs(sizes)
    rows = section.rows(jobs, run(section.run, jobs))
    return Table(section.title, sizes.seed, tuple(rows), time.monotonic() - begun)
