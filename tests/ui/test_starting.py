"""Where csdesk can't start, one sentence says why and what to do."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from csdesk.cli import main as run_command
from csdesk.paths import NoDataFolder, data_folder
from tests.disks import a_small_disk, write_protect
from ui.__main__ import main
from ui.app import Application
from ui.cannot_open import CannotOpen
from ui.crash import CrashReporter
from ui.not_started import NotStarted
from ui.starting import has_screen

ROOT = Path(__file__).resolve().parents[2]


def start(**environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ui"],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_without_a_screen_it_says_so_and_leaves_no_trace_of_a_crash(home: Path) -> None:
    done = start(QT_QPA_PLATFORM="there-is-none")

    assert done.returncode == 2
    assert "found no screen" in done.stderr and done.stderr.count("\n") == 1
    assert not (home / "reports").exists() and (home / "csdesk.crash").read_bytes() == b""


def test_a_file_where_the_data_folder_should_be_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "csdesk"
    place.write_text("a file")

    done = start(CSDESK_HOME=str(place), QT_QPA_PLATFORM="offscreen")
    monkeypatch.setenv("CSDESK_HOME", str(place))
    status = run_command(["check"])

    for ended, said in ((done.returncode, done.stderr), (status, capsys.readouterr().err)):
        assert ended == 2 and said.count("\n") == 1
        assert str(place) in said and "Give the file another name" in said
    assert place.read_text() == "a file"


def test_a_data_folder_that_cannot_be_made_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*how: object, **more: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)

    with pytest.raises(NoDataFolder, match=r"Permission denied.*start csdesk again"):
        data_folder()


def test_a_desktop_without_any_display_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not has_screen()

    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert has_screen()


def test_what_is_said_on_a_terminal_is_said_in_a_window_too(qtbot: QtBot) -> None:
    window = NotStarted("There is a file where the folder should be.")
    qtbot.addWidget(window)
    window.show()

    said = " ".join(each.text() for each in window.findChildren(QLabel))
    assert "There is a file where the folder should be." in said


@pytest.mark.parametrize("words", ["full", "protected"])
def test_a_data_folder_that_takes_nothing_is_told_in_the_window(
    words: str, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "disk"
    with a_small_disk(place, "64k"):
        if words == "full":
            with pytest.raises(OSError), open(place / "fill", "wb", buffering=0) as fill:
                while True:
                    fill.write(bytes(4096))
        else:
            write_protect(place)
        monkeypatch.setenv("CSDESK_HOME", str(place))
        application = Application(CrashReporter())
        application.open_shop(place / "shop.csdesk")
        qtbot.waitUntil(lambda: application.window.findChild(CannotOpen) is not None, timeout=9000)
        page = application.window.findChild(CannotOpen)
        said = " ".join(each.text() for each in page.findChildren(QLabel))
        application.window.close()
        qtbot.addWidget(application.window)

    wanted = {"full": "The disk is full.", "protected": "Nothing can be written in the folder"}
    assert wanted[words] in said
    assert "There is no shop file" not in said


@pytest.mark.skipif(sys.platform != "linux", reason="as Linux keeps it")
def test_a_crash_leaves_no_image_of_the_memory() -> None:
    script = (
        "import resource\n"
        "from csdesk.memory_dumps import leave_no_core; leave_no_core()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE) <= (1, 1))\n"
        "print(open('/proc/self/coredump_filter').read())"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=False
    )

    assert done.stdout.split("\n")[:2] == ["True", "00000000"], done.stderr


@pytest.mark.parametrize(
    ("words", "opened"),
    [
        (["Shop of Anna.csdesk"], (Path("Shop of Anna.csdesk"), {"demo": False, "is_made": False})),
        (["--shop", "a.csdesk"], (Path("a.csdesk"), {"demo": False})),
        (["--demo"], (None, {"demo": True})),
        ([], (None, {"demo": False})),
    ],
)
def test_what_stands_behind_the_command_opens_the_window_on_it(
    monkeypatch: pytest.MonkeyPatch, words: list[str], opened: object
) -> None:
    calls: list[object] = []

    def remember(shop: Path | None, **how: bool) -> int:
        calls.append((shop, how))
        return 0

    monkeypatch.setattr("ui.starting.open_window", remember)
    assert main(words) == 0
    assert calls == [opened]


def test_a_shop_file_that_is_named_and_not_there_is_no_reason_to_make_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[str] = []
    monkeypatch.setattr("ui.not_started.show_not_started", told.append)
    missing = tmp_path / "gone.csdesk"

    assert main([str(missing)]) == 2
    assert told == [f"There is no shop file at {missing}."]
    assert not missing.exists() and told[0] in capsys.readouterr().err
