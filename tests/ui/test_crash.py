"""A fault is written down always, told once, and quotes nobody."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path

import pytest

from csdesk import crash_report
from ui.crash import MOST_TOLD, TOO_MANY, CrashReporter, Trouble

NAME = "Anna Lindqvist"


def broken(words: str = NAME) -> ZeroDivisionError:
    try:
        raise ZeroDivisionError(words)
    except ZeroDivisionError as error:
        return error


def several(number: int) -> list[Exception]:
    """Faults of as many kinds."""
    kinds = [type(f"Fault{at}", (Exception,), {}) for at in range(number)]
    return [kind(NAME) for kind in kinds]


def test_the_same_fault_is_logged_told_once_and_reported_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    told: list[Trouble] = []
    reporter = CrashReporter(told.append)

    reporter.report(broken())
    reporter.report(broken())

    assert len(told) == 1 and len(crash_report.kept()) == 1
    assert "seen 2 times" in caplog.text


def test_a_storm_of_faults_leaves_few_lines_and_few_reports(
    caplog: pytest.LogCaptureFixture,
) -> None:
    told: list[Trouble] = []
    reporter = CrashReporter(told.append)

    for _ in range(1000):
        reporter.report(broken())
    for error in several(50):
        reporter.report(error)

    assert len(told) == MOST_TOLD == len(crash_report.kept())
    assert sum("ZeroDivision" in str(line.exc_info) for line in caplog.records) == 10


def test_after_several_kinds_it_is_said_that_csdesk_had_better_be_started_again() -> None:
    told: list[Trouble] = []
    reporter = CrashReporter(told.append)

    for error in several(TOO_MANY):
        reporter.report(error)

    assert [trouble.again for trouble in told] == [False] * (TOO_MANY - 1) + [True]


def test_what_is_typed_is_kept_before_anything_is_told() -> None:
    order: list[str] = []
    reporter = CrashReporter(lambda _: order.append("told"))
    reporter.ask_with(lambda: order.append("kept"), lambda: (("Page", "customer"),))

    reporter.report(broken())

    assert order == ["kept", "told"]
    assert "Page: customer" in crash_report.kept()[0].read_text("utf-8")


def test_what_cannot_be_kept_hinders_no_telling(caplog: pytest.LogCaptureFixture) -> None:
    def fail() -> None:
        raise broken()

    told: list[Trouble] = []
    reporter = CrashReporter(told.append)
    reporter.ask_with(fail, tuple)

    reporter.report(ValueError(NAME))

    assert len(told) == 1
    assert "could not be asked for" in caplog.text


def test_a_teller_that_fails_itself_does_no_harm(caplog: pytest.LogCaptureFixture) -> None:
    def tell(trouble: Trouble) -> None:
        reporter.report(RuntimeError("in telling"))
        raise RuntimeError("no window")

    reporter = CrashReporter(tell)
    reporter.report(broken())

    assert "could not be told" in caplog.text
    assert "in telling" not in caplog.text


def test_where_nobody_is_at_the_window_a_sentence_names_the_report(
    capsys: pytest.CaptureFixture[str],
) -> None:
    CrashReporter().report(broken())

    (path,) = crash_report.kept()
    assert str(path) in capsys.readouterr().err


@pytest.fixture
def hooked(monkeypatch: pytest.MonkeyPatch) -> list[Trouble]:
    """A reporter that hears of everything, as in the running program."""
    for module, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    from PySide6.QtCore import qInstallMessageHandler

    told: list[Trouble] = []
    before = qInstallMessageHandler(None)
    CrashReporter(told.append).install()
    monkeypatch.setattr("builtins.print", lambda *words, **how: told.clear())  # nothing may print
    yield told
    qInstallMessageHandler(before)


def test_a_thread_that_ends_in_a_fault_is_heard(hooked: list[Trouble]) -> None:
    def fall() -> None:
        raise broken()

    thread = threading.Thread(target=fall)
    thread.start()
    thread.join()

    assert ["ZeroDivisionError" in trouble.text for trouble in hooked] == [True]


def test_a_fault_while_something_is_let_go_of_is_heard(hooked: list[Trouble]) -> None:
    class Leaving:
        def __del__(self) -> None:
            raise broken()

    Leaving()

    assert ["ZeroDivisionError" in trouble.text for trouble in hooked] == [True]


def test_of_what_qt_says_only_who_said_it_is_written(
    hooked: list[Trouble], caplog: pytest.LogCaptureFixture
) -> None:
    from PySide6.QtCore import qCritical, qWarning

    qWarning(f"QPixmap::load: {NAME} is no picture")
    qCritical("Quentin Miller is gone")

    told = [line.getMessage() for line in caplog.records if line.name == "csdesk.crash"]
    assert len(told) == 2 and "QPixmap::load" in told[0]
    assert NAME not in caplog.text and "Quentin" not in caplog.text and not hooked


def test_a_painter_that_a_fault_left_open_is_ended(qapp: object) -> None:
    from PySide6.QtGui import QPainter, QPixmap

    painters: list[QPainter] = []

    def paintEvent() -> None:
        picture = QPixmap(9, 9)
        painter = QPainter(picture)
        painters.append(painter)
        raise broken()

    try:
        paintEvent()
    except ZeroDivisionError as error:
        CrashReporter(lambda _: None).report(error)

    assert not painters[0].isActive()


def test_a_report_that_the_disk_does_not_take_is_told_all_the_same(
    home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (home / "reports").write_text("a file where the folder should be")
    told: list[Trouble] = []

    CrashReporter(told.append).report(broken())

    assert told[0].path is None and "ZeroDivisionError" in told[0].text


def test_the_log_of_a_fault_quotes_nothing(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from csdesk.logs import OneLine

    try:
        raise KeyError(NAME) from broken(f"\x1b]0;{NAME}\x07")
    except KeyError as error:
        record = logging.LogRecord("csdesk.x", 40, __file__, 1, "it broke", (), None)
        record.exc_info = (KeyError, error, error.__traceback__)

    line = OneLine().format(record)

    assert "KeyError after ZeroDivisionError" in line
    assert NAME not in line and "\x1b" not in line and "\n" not in line
