"""The log and the reports hold what went wrong, and nothing that anybody said."""

from __future__ import annotations

import ast
import logging
import subprocess
import sys
from datetime import datetime
from pathlib import Path

from csdesk import crash_report
from csdesk.logs import OneLine, PrivateFile, forget_old_lines

NAME = "Anna Lindqvist"
LEVELS = ("debug", "info", "warning", "error", "critical", "exception")


def test_a_bug_of_the_command_line_is_reported_for_its_owner_alone(
    home: Path, tmp_path: Path
) -> None:
    script = (
        "import csdesk.services.checks as checks, sys\n"
        "def fall(*a, **k): raise KeyError('Anna Lindqvist')\n"
        "checks.examine = checks.check = fall\n"
        "from csdesk.cli import main\n"
        f"main(['demo', {str(tmp_path / 'x')!r}, '--customers', '0'])\n"
        f"sys.exit(main(['check', '--shop', {str(tmp_path / 'x')!r}]))\n"
    )

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)

    (report,) = crash_report.kept()
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr and b"Anna" not in done.stderr
    assert str(report).encode() in done.stderr
    assert "What: KeyError" in report.read_text()
    assert "csdesk/cli/__init__.py" in report.read_text()
    assert "Anna" not in report.read_text() and str(Path.home()) not in report.read_text()
    assert report.stat().st_mode & 0o077 == 0 and report.parent.stat().st_mode & 0o077 == 0


def test_a_library_is_logged_by_its_place_alone(home: Path) -> None:
    handler = PrivateFile(home / "csdesk.log", encoding="utf-8")
    handler.setFormatter(OneLine())
    library = logging.getLogger("openpyxl.reader")
    library.addHandler(handler)
    try:
        library.warning("no such sheet: %s", NAME)
    finally:
        library.removeHandler(handler)
        handler.close()

    log = (home / "csdesk.log").read_text()
    assert "openpyxl.reader said something at" in log
    assert NAME not in log
    assert (home / "csdesk.log").stat().st_mode & 0o077 == 0


def test_a_log_that_cannot_be_written_prints_nothing(home: Path, capsys) -> None:
    handler = PrivateFile(home / "csdesk.log", encoding="utf-8")
    handler.setFormatter(OneLine())
    handler.stream.close()
    handler.emit(logging.LogRecord("csdesk", 40, __file__, 1, NAME, (), None))

    assert capsys.readouterr() == ("", "")


def test_lines_of_more_than_30_days_ago_go(tmp_path: Path) -> None:
    log, part = tmp_path / "csdesk.log", tmp_path / "csdesk.log.1"
    log.write_text("2026-09-01 10:00:00,000 ERROR old\n2026-11-20 10:00:00,000 ERROR new\n")
    part.write_text("2026-08-01 10:00:00,000 ERROR older\n")

    forget_old_lines(log, datetime(2026, 10, 22))

    assert log.read_text() == "2026-11-20 10:00:00,000 ERROR new\n"
    assert not part.exists()


def test_the_newest_ten_reports_stay_in_the_order_they_were_written(home: Path) -> None:
    written = [crash_report.keep(f"report {number}\n") for number in range(13)]

    assert crash_report.kept() == written[:2:-1]
    assert crash_report.kept()[0].read_text() == "report 12\n"


def test_a_crash_of_the_system_is_a_report_without_folders_at_the_next_start(home: Path) -> None:
    trace = home / "csdesk.crash"
    ours = Path(crash_report.__file__)
    trace.write_text(
        "Fatal Python error: Segmentation fault\n\n"
        "Current thread 0x00007f50 (most recent call first):\n"
        f'  File "/home/anna lindqvist/secret.py", line 9 in lindqvist\n'
        f'  File "{ours}", line 31 in build\n'
    )

    report = crash_report.take_fault(trace)
    again = crash_report.take_fault(trace)

    assert report is not None and again is None
    words = report.read_text()
    assert "What: Fatal Python error: Segmentation fault" in words
    assert "csdesk/crash_report.py:31 build\n  elsewhere:9" in words
    assert "secret" not in words and "home" not in words


def test_a_runaway_recursion_is_told_by_its_ends() -> None:
    def deeper(depth: int) -> int:
        return deeper(depth + 1) + 1

    try:
        deeper(0)
    except RecursionError as error:
        report = crash_report.build(error)

    assert "more …" in report
    assert len(report.splitlines()) < 100


def test_what_csdesk_logs_are_sentences_of_its_own() -> None:
    """A word of a person could only come in as an argument; only numbers and kinds do."""
    root = Path(crash_report.__file__).parents[1]
    for path in [*(root / "csdesk").rglob("*.py"), *(root / "ui").rglob("*.py")]:
        text = path.read_text("utf-8")
        for node in ast.walk(ast.parse(text)) if "import logging" in text else ():
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            asked = node.func
            if asked.attr in LEVELS and isinstance(asked.value, ast.Name | ast.Call):
                name = asked.value.id if isinstance(asked.value, ast.Name) else ""
                if name in ("log", "logger", "logging"):
                    assert isinstance(node.args[0], ast.Constant), f"{path}:{node.lineno}"


def test_a_place_in_a_bundle_and_on_windows_bears_no_folder_of_the_owner(monkeypatch) -> None:
    home = "C:" + r"\Users\Anna"
    windows = home + r"\AppData\Local\Programs\Python\Lib\site-packages\babel\core.py"

    assert crash_report.place_of(windows) == "babel/core.py"
    assert crash_report.place_of(home + r"\thing.py") == "elsewhere"
    assert crash_report.place_of("csdesk/desk.py") == "elsewhere"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert crash_report.place_of("csdesk/desk.py") == "csdesk/desk.py"
