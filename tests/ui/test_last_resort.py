"""The whole program, with something broken inside: it goes on or ends with a report, and tells."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from csdesk import crash_report
from csdesk.domain.shop import Shop
from csdesk.services.drafts import read_draft
from csdesk.services.shops import finish_first_run, open_shop

ROOT = Path(__file__).resolve().parents[2]
NAME = "Anna Lindqvist"
PROGRAM = f"""
import os, signal, sys, threading, time
import ui.starting
from pathlib import Path
from PySide6.QtCore import QTimer

def broken(*asked, **more):
    raise ValueError({NAME!r})

def a_second_kind(*asked):
    raise KeyError({NAME!r})

def a_third_kind(*asked):
    raise RuntimeError({NAME!r})

def begin(application, shop, demo):
    if what == "start":
        broken()
    application.open_shop(shop, then=lambda: QTimer.singleShot(0, lambda: go(application)))

def go(application):
    from ui.autosave import Autosave
    from ui.widgets import paint
    window, jobs = application.window, application.jobs
    context = application.sitting.context
    draft = Autosave(context, "typed", lambda: {{"words": "as typed"}}, window)
    draft.touch()
    if what == "kept":
        for clock in draft.findChildren(QTimer):
            clock.stop()  # nothing but the fault keeps it
        QTimer.singleShot(3000, lambda: os._exit(3))
        draft.kept.connect(lambda _: os.kill(os.getpid(), signal.SIGKILL))
        QTimer.singleShot(0, broken)
        return
    if what == "segfault":
        import ctypes
        ctypes.string_at(0)
    if what == "told":
        print(application.trouble.words)
        window.close()
        return
    before = paint.box
    paint.box = broken
    window.open_place("customers")
    window.grab()
    paint.box = before
    jobs.read(window, a_second_kind, then=print)
    threading.Thread(target=a_third_kind).start()
    QTimer.singleShot(0, lambda: end(application, a_third_kind))

def end(application, also):
    application.jobs.wait_idle()
    QTimer.singleShot(300, lambda: (print(application.trouble.words), application.window.close()))
    also()

what = sys.argv[1]
ui.starting._begin = begin
sys.exit(ui.starting.open_window(Path(sys.argv[2]), demo=False))
"""


def run(what: str, shop: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, what, str(shop)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )


@pytest.fixture
def answered(shop_file: Path) -> Path:
    """A shop in which the first questions were answered, so that Today is shown."""
    desk = open_shop(shop_file)
    finish_first_run(desk, Shop(name="Millbrook Cycles"), ("Maya Torres",), None)
    desk.store.close()
    return shop_file


def written(home: Path) -> str:
    """All that csdesk wrote of the faults."""
    files = [*home.glob("csdesk.*"), *crash_report.kept()]
    return "\n".join(path.read_text("utf-8", "replace") for path in files if path.is_file())


def test_faults_in_painting_slots_timers_workers_and_threads_are_told_and_survived(
    home: Path, answered: Path
) -> None:
    done = run("all", answered)

    assert done.returncode == 0, done.stderr
    assert "What you saved is safe" in done.stdout
    reports = "\n".join(path.read_text() for path in crash_report.kept())
    for kind, where in (
        ("ValueError", "paintEvent"),
        ("KeyError", "ui/jobs.py"),
        ("RuntimeError", "python/threading.py"),
    ):
        assert f"What: {kind}" in reports and where in reports
    assert "Asked for last: " in reports
    assert NAME not in written(home) + done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_what_was_typed_is_on_disk_before_a_fault_is_told(answered: Path) -> None:
    done = run("kept", answered)

    desk = open_shop(answered)
    kept = read_draft(desk, "typed")
    desk.store.close()
    assert kept is not None, done.stderr
    assert kept[0] == {"words": "as typed"}


def test_a_crash_below_python_is_told_at_the_next_start(home: Path, answered: Path) -> None:
    crashed = run("segfault", answered)
    after = run("told", answered)

    assert crashed.returncode not in (0, 1, 2)
    assert "ended unexpectedly the last time" in after.stdout
    (report,) = crash_report.kept()
    assert "ctypes" in report.read_text()
    assert str(ROOT) not in written(home) and str(Path.home()) not in written(home)


def test_a_fault_at_the_start_ends_with_a_sentence_and_a_report(home: Path, answered: Path) -> None:
    done = run("start", answered)

    assert done.returncode == 1
    (report,) = crash_report.kept()
    assert str(report) in done.stderr and done.stderr.count("\n") == 1
    assert NAME not in done.stderr + written(home)
