"""Seventy files that mean harm or are merely odd: each is taken, or refused in words as a whole."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from csdesk.desk import Desk
from csdesk.services import checks
from csdesk.services.import_report import import_json
from tests.builders import a_shop

MAKER = Path(__file__).parents[3] / "shared" / "harness" / "make_hostile_files.py"
LARGE = "ok__200k_rows.csv"
"""Nothing is odd about it but its size, which has tests of its own."""
TAKEN_ALL_THE_SAME = {
    "bad__date_serial_huge.xlsx",
    "bad__one_bad_row_in_the_middle.csv",
    "bad__size_lie.xlsx",
}
"""What is wrong in them can be left out, and is told."""
REFUSED_ALL_THE_SAME = {"ok__cell_at_XFD1048576.xlsx"}


@pytest.mark.skipif(not MAKER.exists(), reason="the maker of 70 hostile files is not here")
def test_each_hostile_file_is_taken_or_refused_in_words_and_as_a_whole(
    desk: Desk, tmp_path: Path
) -> None:
    a_shop(desk)
    folder = tmp_path / "files"
    subprocess.run([sys.executable, MAKER, folder], check=True, capture_output=True)
    files = sorted(path for path in folder.iterdir() if path.name != LARGE)
    assert len(files) > 60
    for path in files:
        before = customers(desk)

        told = import_json(path, desk)

        taken = path.name.startswith("ok") or path.name in TAKEN_ALL_THE_SAME
        if taken and path.name not in REFUSED_ALL_THE_SAME:
            assert "error" not in told, (path.name, told)
        else:
            error = told["error"]
            assert error["code"].startswith("import."), path.name
            assert error["sentence"].endswith((".", "?")) and len(error["sentence"]) < 300
            assert customers(desk) == before, path.name

    assert checks.check(desk) == ()
    assert [path.name for path in tmp_path.rglob("*evil*")] == []


def customers(desk: Desk) -> int:
    with desk.store.read() as work:
        return int(work.connection.exec_driver_sql("SELECT count(*) FROM customer").scalar_one())
