"""The main job with nobody at the screen, and the self-test that every bundle must pass."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

ROOT = Path(__file__).parents[2]
PNG = b"\x89PNG\r\n\x1a\n"


def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *map(str, arguments)],
        cwd=ROOT,
        env=os.environ | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("self test")
    done = run("ui", "--self-test", folder, QT_QPA_PLATFORM="")
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_the_self_test_leaves_pictures_a_workbook_and_what_it_ran_on(made):
    info = json.loads((made / "info.json").read_text(encoding="utf-8"))

    assert info["ok"] is True
    assert info["csdesk"] and info["python"] and info["qt"] and info["sqlite"]
    assert info["bytes"].keys() == {path.name for path in made.iterdir()} & info["bytes"].keys()
    for name in ("home.png", "customer.png", "chart.png"):
        assert (made / name).read_bytes().startswith(PNG)
    printed = (made / "accountant.pdf").read_bytes()
    assert printed.startswith(b"%PDF-") and printed.rstrip().endswith(b"%%EOF")


def test_the_self_test_writes_the_numbers_that_the_command_line_says(made):
    info = json.loads((made / "info.json").read_text(encoding="utf-8"))
    shop = made / "demo.csdesk"
    done = run("csdesk", "customer", info["customer"], "--shop", shop, "--json")
    told = json.loads(done.stdout)
    head, *rows = load_workbook(made / "accountant.xlsx")["Customers"].values
    at = {str(title).split(" (")[0]: index for index, title in enumerate(head)}
    (row,) = [row for row in rows if row[at["Customer"]] == info["customer"]]

    assert f"{row[at['Service cost']]:.2f}" == told["service_cost"]
    assert f"{row[at['Margin']]:.2f}" == told["margin"]


def test_a_self_test_that_fails_says_so_and_why(tmp_path):
    (tmp_path / "home.png").mkdir()  # a folder stands where a picture should go

    done = run("ui", "--self-test", tmp_path)

    told = json.loads((tmp_path / "info.json").read_text(encoding="utf-8"))
    assert done.returncode == 1
    assert told["ok"] is False and told["failed"]


def test_without_a_display_the_main_job_is_done_in_files_that_are_named(tmp_path):
    done = run("ui.headless", tmp_path)

    assert done.returncode == 0, done.stderr
    verdict, *named = done.stdout.splitlines()
    assert "margin" in verdict
    paths = [Path(line.split(": ", 1)[1]) for line in named]
    assert {path.suffix for path in paths} == {".csdesk", ".png", ".xlsx", ".pdf"}
    assert all(path.stat().st_size for path in paths)
