"""Calibration at its smallest, in every run of the tests; and its judging of rates."""

from __future__ import annotations

import pytest

from tests.calibration.__main__ import main
from tests.calibration.judging import (
    Kept,
    Table,
    all_kept,
    edges_allowed,
    kept,
    mean,
    printed,
    rate,
)
from tests.calibration.running import SMALL, runner
from tests.calibration.tables import SECTIONS, Section, measured


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.title)
def test_no_rate_lies_outside_what_a_small_run_allows(section: Section) -> None:
    with runner(processes=1) as run:
        table = measured(section, SMALL, run)
    assert table.rows
    assert all_kept([table]), printed(table)


def right(share: float, runs: int) -> list[bool]:
    return [run < share * runs for run in range(runs)]


def test_a_rate_just_over_its_limit_passes_only_where_runs_are_few() -> None:
    assert kept(rate("few", right(0.08, 50), most=0.05), 1) is Kept.OK
    assert kept(rate("many", right(0.08, 5_000), most=0.05), 1) is Kept.OUT


def test_one_rate_among_many_may_lie_a_little_outside_but_not_far() -> None:
    slightly = rate("slightly", right(0.08, 400), most=0.05)
    assert 2.0 < slightly.off < 2.5
    assert kept(slightly, 100) is Kept.EDGE
    assert kept(rate("far", right(0.12, 400), most=0.05), 100) is Kept.OUT


def test_too_many_rates_at_the_edge_are_wrong_together() -> None:
    edge = rate("edge", right(0.08, 400), most=0.05)
    fine = rate("fine", right(0.04, 400), most=0.05)
    allowed = edges_allowed(40)
    assert 1 <= allowed < 10
    for number, wanted in ((allowed, True), (allowed + 1, False)):
        rows = (edge,) * number + (fine,) * (40 - number)
        assert all_kept([Table("rates", 1, rows)]) is wanted


def test_both_sides_of_a_range_are_watched_and_means_too() -> None:
    assert kept(rate("low", right(0.80, 1_000), least=0.94, most=0.97), 1) is Kept.OUT
    assert kept(mean("near", [0.9, 1.1, 1.0, 1.2], low=0.95, high=1.05), 1) is Kept.OK
    assert kept(mean("off", [2.0, 2.1, 2.2, 2.1], low=0.9, high=1.1), 1) is Kept.OUT
    assert kept(rate("only told", right(0.5, 10)), 1) is Kept.TOLD


def test_the_command_ends_with_1_where_a_rate_is_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def wrong(*_: object) -> Table:
        return Table("all wrong", 1, (rate("verdict wrong", right(0.5, 500), most=0.05),))

    monkeypatch.setattr("tests.calibration.__main__.measured", wrong)
    assert main(["--quick", "--only", "people", "--processes", "1"]) == 1
    assert "OUT: verdict wrong: 0.500" in capsys.readouterr().out
    assert main(["--only", "no such table", "--processes", "1"]) == 2
