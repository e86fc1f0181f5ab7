"""The same facts give the same file, byte for byte, whenever and by whom it is written."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from csdesk.domain.reports.sheet import ChartKind, Check, Column, Kind, Role, Row, SheetChart
from csdesk.domain.reports.worked_out import Given, Total
from tests.workbooks.reports import COSTS, Cost, a_page, a_report, a_sheet, written

CHARTS = (
    SheetChart("Costs", ChartKind.BARS, "What", ("Cost", "Margin")),
    SheetChart("Shares", ChartKind.LINES, "What", ("Share",)),
)
REPORT = a_report(
    a_page(
        *(Row((("Some words, " * 20, Kind.TEXT),), Role.PROSE) for _ in range(30)),
        *(Check(f"Check {n}", Total("Costs", "Cost"), Given(n)) for n in range(20)),
        Row((("Costs", Kind.WORD),)),
    ),
    a_sheet(
        [Cost("=1+1", number=n) for n in range(50)],
        columns=(
            *COSTS,
            Column("Decision", Kind.WORD, lambda _: None, choices=("Total", "Remedy")),
        ),
        charts=CHARTS,
    ),
    a_sheet((), key="Nothing", title="Nothing"),
)


@pytest.mark.parametrize(
    ("seed", "zone", "ahead"), [("1", "UTC", 0), ("2", "Asia/Tokyo", 0), ("3", "UTC", 90_000_000)]
)
def test_another_process_with_another_clock_writes_the_same_bytes(
    tmp_path: Path, seed: str, zone: str, ahead: int
) -> None:
    first, second = tmp_path / "first.xlsx", tmp_path / "second.xlsx"
    written(first, REPORT, "de_DE")
    script = (
        "import datetime as d, sys, time; from pathlib import Path\n"
        f"now = time.time; time.time = lambda: now() + {ahead}\n"
        "local = time.localtime; time.localtime = lambda s=None: local(s or time.time())\n"
        "from tests.workbooks.reports import written\n"
        "from tests.workbooks.test_same_bytes import REPORT\n"
        "written(Path(sys.argv[1]), REPORT, 'de_DE')"
    )
    env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": os.getcwd()}
    subprocess.run([sys.executable, "-c", script, str(second)], env=env, check=True)

    assert first.read_bytes() == second.read_bytes()


def test_no_part_tells_when_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    written(path, REPORT)
    with zipfile.ZipFile(path) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        about = archive.read("docProps/core.xml").decode()
    assert about.count("2026-10-01T09:30:00Z") == 2


def test_what_changed_in_the_books_changes_the_file(tmp_path: Path) -> None:
    first, second = tmp_path / "first.xlsx", tmp_path / "second.xlsx"
    written(first, a_report(a_sheet([Cost()])))
    written(second, a_report(a_sheet([Cost(cost=3801)])))
    assert first.read_bytes() != second.read_bytes()
