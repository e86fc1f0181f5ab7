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
FAILED, NOT_TRIED = 1, 3  # what a trial ends with
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


def a_checkout(folder: Path, *, base: int = 0, inspection: int = 0, trial: int = 0) -> Path:
    """The programs that pack, and a Python that only notes what it is asked to run."""
    shutil.copytree(LINUX.parent, folder / "resources/packaging")
    python = folder / "python"
    python.write_text(
        f"""#!/bin/sh
        name=$1; [ "$1" = -m ] && name=$2
        echo "${{name##*/}}" "$4" >>asked
        case "${{name##*/}}" in
        PyInstaller)
            mkdir -p dist/csdesk
            printf '#!/bin/sh\nmkdir -p "$2"; echo tested >"$2/info.json"' >dist/csdesk/csdesk
            chmod +x dist/csdesk/csdesk ;;
        deb.py) : >"$3/csdesk.deb" ;;
        inspect_bundle.py) exit {inspection} ;;
        clean_debian.py) exit {base} ;;
        try_deb.py) exit {trial} ;;
        esac
        """
    )
    python.chmod(0o700)
    return folder


def packs(checkout: Path, script: str, *words: str) -> subprocess.CompletedProcess[str]:
    program = checkout / "resources/packaging" / script
    command = [sys.executable, program, checkout / "python", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def asked(checkout: Path) -> set[str]:
    """What Python was asked to run; in a trial two things go on at once."""
    return {line.split()[0] for line in (checkout / "asked").read_text().splitlines()}


def test_a_bundle_is_looked_through_and_tests_itself_before_it_is_packed(tmp_path: Path) -> None:
    sound = a_checkout(tmp_path / "sound")
    faulty = a_checkout(tmp_path / "faulty", inspection=1)

    packed, refused = packs(sound, "package.py"), packs(faulty, "package.py")

    assert (packed.returncode, packed.stderr) == (0, "")
    assert packed.stdout.startswith("tested\n")
    assert asked(sound) >= {"PyInstaller", "inspect_bundle.py", "archive.py", "checksums.py"}
    assert refused.returncode == 2
    assert refused.stderr.startswith("This command failed with exit code 1: ")
    assert asked(faulty) == {"PyInstaller", "inspect_bundle.py"}


@pytest.mark.parametrize(
    ("base", "trial", "told"),
    [(0, 0, 0), (0, FAILED, FAILED), (0, NOT_TRIED, 0), (NOT_TRIED, FAILED, 0)],
)
def test_a_trial_that_could_not_be_made_is_no_fault_and_one_that_failed_is(
    base: int, trial: int, told: int, tmp_path: Path
) -> None:
    checkout = a_checkout(tmp_path, base=base, trial=trial)

    done = packs(checkout, "linux/try_package.py")

    assert (done.returncode, done.stderr) == (told, "")
    assert ("try_deb.py" in asked(checkout)) == (base == 0)
    assert "archive.py" not in asked(checkout)


def test_a_commit_that_is_not_there_is_told_before_anything_is_built(tmp_path: Path) -> None:
    checkout = a_checkout(tmp_path)

    done = packs(checkout, "linux/try_package.py", "no-such-commit")

    assert (done.returncode, done.stderr) == (2, "There is no commit no-such-commit here.\n")
    assert not (checkout / "asked").exists()


def test_what_may_not_be_installed_is_told_and_no_fault(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refused() -> None:
        raise dev.Refused("It is made by root, on Linux.")

    monkeypatch.setattr(dev, "_need_a_builder", lambda: None)
    monkeypatch.setattr(dev, "_need_tools_to_try", refused)

    assert dev.package(["--try"]) == 0
    assert capsys.readouterr().out == "Not tried in a clean Debian. It is made by root, on Linux.\n"


@pytest.mark.parametrize("words", [[], ["--try"], ["--try", "HEAD"]], ids=" ".join)
def test_the_developer_command_hands_on_to_a_program_that_is_there_and_how_it_ended(
    words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    handed: list[list[str | Path]] = []

    def call(*command: str | Path) -> int:
        handed.append([*command])
        return 1

    for name in ("_need_a_builder", "_need_tools_to_try"):
        monkeypatch.setattr(dev, name, lambda: None)
    monkeypatch.setattr(dev, "call", call)

    assert dev.package(words) == 1
    ((_, script, python, *rest),) = handed
    assert Path(script).is_file() and python == dev.BUNDLE.python
    assert rest == words[1:]
