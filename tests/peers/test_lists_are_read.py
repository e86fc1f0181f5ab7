"""Lists (CSV) as pandas reads them: the same values as in csdesk, names are text.

A csdesk with all its libraries writes them, as at somebody's desk; nothing of it is imported.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pandas as pd
import pytest

HERE = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    python = os.environ.get("CSDESK_PYTHON")
    if python is None:
        pytest.skip("dev.py test --peers says which Python has what csdesk needs")
    made = tmp_path_factory.mktemp("lists")
    script = HERE / "tests" / "peers" / "lists_to_read.py"
    environment = os.environ | {"PYTHONPATH": str(HERE)}
    subprocess.run([python, script, made], cwd=HERE, env=environment, check=True)
    return made


@pytest.mark.parametrize(
    ("tag", "separator", "decimal"), [("en_US", ",", "."), ("de_DE", ";", ",")]
)
def test_pandas_reads_amounts_days_shares_and_names(
    folder: Path, tag: str, separator: str, decimal: str
) -> None:
    read = pd.read_csv(
        folder / f"{tag}.csv",
        sep=separator,
        decimal=decimal,
        encoding="utf-8-sig",
        parse_dates=[2],
        keep_default_na=False,
    )

    number, name, day, _, spend, minutes, share = (read[column] for column in read.columns)
    assert list(number) == list(range(len(read))) and len(read) == 15
    assert spend.dtype == "float64" and set(spend) == {-12.5} and set(minutes) == {0}
    assert set(share) == {0.125} and set(day) == {pd.Timestamp("2026-07-01")}
    names = list(name)
    assert names[:4] == ['\'=HYPERLINK("http://x")', "'+1", "'-1", "'@SUM(1)"]
    assert names[5:7] == ["a\nb\nc\nd", "x" * 40_000]
    assert names[9:12] == [
        *("مرحبا بالعالم 12,50", "日本語のお客様"),
        '<b>bold</b> <img src="http://x.test/1.png"> & "quoted"; a,b',
    ]
