"""What a wheel of csdesk holds."""

from __future__ import annotations

import subprocess
import sys
import tomllib
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
DIST_INFO = f"csdesk-{PROJECT['version']}.dist-info"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
        stdin=subprocess.DEVNULL,
    )
    (built,) = folder.glob("*.whl")
    with zipfile.ZipFile(built) as archive:
        yield archive


def test_a_wheel_has_exactly_the_two_import_roots(wheel):
    roots = {name.split("/")[0] for name in wheel.namelist()}

    assert roots == {"csdesk", "ui", DIST_INFO}


def test_a_wheel_holds_every_file_of_both_packages_and_every_resource(wheel):
    held = set(wheel.namelist())
    for package in ("csdesk", "ui"):
        files = (path for path in (ROOT / package).rglob("*") if path.is_file())
        source = {p.relative_to(ROOT).as_posix() for p in files if p.suffix != ".pyc"}
        assert source <= held
    resources = [p for p in (ROOT / "resources").rglob("*") if p.is_file()]
    stay_out = {ROOT / "resources" / name for name in ("packaging", "pictures")}
    resources = [p for p in resources if not stay_out & set(p.parents)]
    assert {f"csdesk/{p.relative_to(ROOT).as_posix()}" for p in resources} <= held


def test_a_wheel_brings_the_command_and_may_not_be_uploaded(wheel):
    entry_points = wheel.read(f"{DIST_INFO}/entry_points.txt").decode()
    metadata = Parser().parsestr(wheel.read(f"{DIST_INFO}/METADATA").decode())

    assert "csdesk = ui.__main__:main" in entry_points
    assert "Private :: Do Not Upload" in metadata.get_all("Classifier")
    assert metadata["License-Expression"] == "MIT"
