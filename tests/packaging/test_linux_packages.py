"""What is given to people with Linux: the same commit makes the same bytes, and a menu entry."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

import dev

LINUX = Path(__file__).parents[2] / "resources/packaging/linux"
REAL_POPEN = subprocess.Popen
pytestmark = pytest.mark.skipif(not dev.ON_LINUX, reason="packages of Linux")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return a_bundle(tmp_path / "csdesk")


def a_bundle(folder: Path) -> Path:
    (folder / "_internal").mkdir(parents=True)
    (folder / "csdesk").write_text("#!/bin/sh\necho this is csdesk\n")
    (folder / "csdesk").chmod(0o700)
    (folder / "_internal/part.so").write_bytes(b"GLIBC_2.35")
    return folder


def packed(script: str, bundle: Path, out: Path, *how: str) -> Path:
    out.mkdir()
    around = {**os.environ, "SOURCE_DATE_EPOCH": "1764000000", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, LINUX / script, bundle, out, *how]
    subprocess.run(command, env=around, check=True, capture_output=True)
    (made,) = out.iterdir()
    return made


@pytest.mark.parametrize("how", [("archive.py",), ("deb.py", "--quick")], ids=" ".join)
def test_the_same_commit_makes_the_same_bytes_whoever_builds_it(
    how: tuple[str, ...], bundle: Path, tmp_path: Path
) -> None:
    if how[0] == "deb.py" and not shutil.which("dpkg-deb"):
        pytest.skip("no dpkg-deb here")
    script, *words = how
    first = packed(script, bundle, tmp_path / "first", *words)
    os.utime(bundle / "csdesk", (1, 1))
    (bundle / "_internal/part.so").chmod(0o600)
    second = packed(script, bundle, tmp_path / "second", *words)

    assert first.name == second.name
    assert first.read_bytes() == second.read_bytes()


def test_an_unpacked_archive_starts_and_comes_into_the_menu_and_out_of_it(
    bundle: Path, tmp_path: Path
) -> None:
    archive = packed("archive.py", bundle, tmp_path / "out")
    place, home = tmp_path / "A place & more", tmp_path / "home"
    with tarfile.open(archive) as tar:
        assert {(entry.uid, entry.gid, entry.mtime) for entry in tar} == {(0, 0, 1764000000)}
        tar.extractall(place, filter="data")
    (root,) = place.iterdir()
    around = {"PATH": os.environ["PATH"], "HOME": str(home)}
    shop = home / ".local/share/csdesk/shop.csdesk"
    shop.parent.mkdir(parents=True)
    shop.write_bytes(b"a shop")

    def menu(*words: str) -> None:
        command = [root / "share/menu-entry.sh", *words]
        subprocess.run(command, env=around, check=True, capture_output=True)

    menu()
    entry = (home / ".local/share/applications/csdesk.desktop").read_text(encoding="utf-8")
    started = subprocess.run([root / "csdesk"], check=True, capture_output=True, text=True)
    named = [path for path in home.rglob("*csdesk*") if path != shop and path.is_file()]
    menu("--remove")

    assert started.stdout == "this is csdesk\n"
    assert f'Exec="{root / "csdesk"}" %f' in entry.splitlines()
    assert f'Exec="{root / "csdesk"}" --demo' in entry.splitlines()
    assert len(named) > 10
    assert [path for path in named if path.exists()] == []
    assert shop.read_bytes() == b"a shop"


def test_checksums_are_what_sha256sum_reads(tmp_path: Path) -> None:
    (tmp_path / "csdesk.deb").write_bytes(b"a package")
    (tmp_path / "csdesk").mkdir()
    command = [sys.executable, LINUX.parent / "checksums.py", tmp_path]
    for _ in range(2):
        subprocess.run(command, check=True, capture_output=True)

    told = (tmp_path / "SHA256SUMS").read_text(encoding="utf-8")
    assert told == f"{hashlib.sha256(b'a package').hexdigest()}  csdesk.deb\n"


@pytest.mark.parametrize(("ended", "told"), [(0, 0), (1, 1), (dev.NOT_TRIED, 0)])
def test_a_trial_that_could_not_be_made_is_no_fault_and_one_that_failed_is(
    ended: int, told: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("_need_a_builder", "_need_tools_to_try"):
        monkeypatch.setattr(dev, name, lambda: None)
    monkeypatch.setattr(dev, "_bundle", lambda _: tmp_path)
    monkeypatch.setattr(dev, "_quick_deb", lambda *_: tmp_path / "csdesk.deb")
    fetched = [sys.executable, "-c", "pass"]
    monkeypatch.setattr(dev.BUNDLE, "python", sys.executable)
    monkeypatch.setattr(dev.subprocess, "Popen", lambda *_, **__: REAL_POPEN(fetched))
    monkeypatch.setattr(dev, "call", lambda *_: ended)

    assert dev.package(["--try"]) == told


def test_what_may_not_be_installed_is_told_and_no_fault(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refused() -> None:
        raise dev.Refused("It is made by root, on Linux.")

    monkeypatch.setattr(dev, "_need_a_builder", lambda: None)
    monkeypatch.setattr(dev, "_need_tools_to_try", refused)

    assert dev.package(["--try"]) == 0
    assert capsys.readouterr().out == "Not tried in a clean Debian. It is made by root, on Linux.\n"
