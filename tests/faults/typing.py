"""Kills the window while a step is being typed, and says how much of the typing was lost.

``python -m tests.faults.typing [ROUNDS]`` plays rounds on one shop file: a window types into the
guided page, one key every 40 ms, and is killed at a random moment. Then the draft is read as the
program would, and the file is checked. Exit status 1 where anything older than a second is gone.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ALLOWED_SECONDS = 1.0
WRITING_TAKES = 0.25  # what the disk of a busy machine may need on top
TEXT = "So the wheel rubbed on the brake and I walked all the way to school. "


def worker(shop: Path, log: Path) -> None:
    """Opens the window on a complaint and types until it is killed."""
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QTextEdit

    from ui.app import Application, make_application
    from ui.crash import CrashReporter

    app = make_application(["csdesk"])
    application = Application(CrashReporter())
    keys = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    typed = 0
    timer = QTimer()

    def field() -> QTextEdit | None:
        page = application.window.pages.currentWidget()
        found = page.findChild(QTextEdit, "effect") if page is not None else None
        return found if found is not None and found.isVisible() and found.isEnabled() else None

    def type_one() -> None:
        nonlocal typed
        into = field()
        if into is None:
            return
        if typed == 0:
            into.clear()
        QTest.keyClicks(into, TEXT[typed % len(TEXT)])
        typed += 1
        os.write(keys, f"{time.monotonic()}\n".encode())

    timer.timeout.connect(type_one)
    timer.setInterval(40)

    def begin() -> None:
        application.window.open_complaint(1)
        timer.start()

    application.open_shop(shop, then=begin)
    app.exec()


def make_shop(folder: Path) -> Path:
    from csdesk.domain.complaint import ComplaintDraft
    from csdesk.domain.customer import CustomerForm
    from csdesk.domain.shop import Shop
    from csdesk.services import complaints, customers, shops

    path = folder / "shop.csdesk"
    desk = shops.open_shop(path, make_if_missing=True)
    shops.finish_first_run(desk, Shop(name="Millbrook Cycles"), ("Maya Torres",), 3800)
    anna = customers.add_customer(desk, CustomerForm("Anna Lindqvist"))
    complaints.log_complaint(desk, ComplaintDraft(anna.id, "The wheel rubs again."))
    desk.store.close()
    return path


def kill_once(shop: Path, log: Path) -> tuple[float, list[str]]:
    """One round: how old the oldest lost key was, in seconds, and what check found wrong."""
    log.unlink(missing_ok=True)
    command = [sys.executable, "-m", "tests.faults.typing", "worker", str(shop), str(log)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "CSDESK_HOME": str(shop.parent)}
    window = subprocess.Popen(command, env=environment, start_new_session=True)
    deadline = time.monotonic() + 60
    while len(_times(log)) < 5 and time.monotonic() < deadline:
        time.sleep(0.02)
    time.sleep(random.uniform(0.1, 4))
    os.killpg(window.pid, signal.SIGKILL)
    killed_at = time.monotonic()
    window.wait()
    return _lost(shop, _times(log), killed_at)


def _times(log: Path) -> list[float]:
    text = log.read_text() if log.exists() else ""
    return [float(line) for line in text.split("\n")[:-1]]


def _lost(shop: Path, keys: list[float], killed_at: float) -> tuple[float, list[str]]:
    from csdesk.services import checks, drafts, shops

    desk = shops.open_shop(shop)
    draft = drafts.read_draft(desk, "complaint:1:listen")
    wrong = list(checks.check(desk))
    drafts.drop_draft(desk, "complaint:1:listen")  # each round begins with an empty field
    desk.store.close()
    kept = str(draft[0].get("effect", "")) if draft is not None else ""
    typed = "".join(TEXT[at % len(TEXT)] for at in range(len(keys)))
    if not (typed + TEXT).startswith(kept.rstrip()):
        wrong.append(f"The draft is not what was typed: {kept[:40]!r}")
    if len(kept) >= len(keys):
        return 0.0, wrong
    return killed_at - keys[len(kept)], wrong


def main(rounds: int) -> int:
    worst, broken = 0.0, 0
    with tempfile.TemporaryDirectory() as folder:
        shop = make_shop(Path(folder))
        for number in range(1, rounds + 1):
            lost, wrong = kill_once(shop, Path(folder) / "keys")
            worst, broken = max(worst, lost), broken + bool(wrong)
            print(
                f"{number:3d}: oldest lost key {lost:.2f} s; {wrong or 'check is clean'}",
                flush=True,
            )
    print(f"{rounds} kills while typing: at most {worst:.2f} s lost, {broken} not clean")
    return int(broken > 0 or worst > ALLOWED_SECONDS + WRITING_TAKES)


if __name__ == "__main__":
    if sys.argv[1:2] == ["worker"]:
        worker(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 50))
