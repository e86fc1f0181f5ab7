"""A bug is written down always, and told once."""

from __future__ import annotations

import pytest

from ui.crash import CrashReporter


def broken() -> ZeroDivisionError:
    try:
        1 // 0  # noqa: B018  the point is that it fails
    except ZeroDivisionError as error:
        return error
    raise AssertionError


def test_the_same_bug_is_logged_twice_and_told_once(caplog: pytest.LogCaptureFixture) -> None:
    told: list[BaseException] = []
    reporter = CrashReporter(told.append)

    reporter.report(broken())
    reporter.report(broken())

    assert len(told) == 1
    assert len([line for line in caplog.records if line.exc_info]) == 2


def test_another_bug_is_told_too(caplog: pytest.LogCaptureFixture) -> None:
    told: list[BaseException] = []
    reporter = CrashReporter(told.append)

    reporter.report(broken())
    reporter.report(ValueError("another"))

    assert len(told) == 2


def test_a_teller_that_fails_itself_does_no_harm(caplog: pytest.LogCaptureFixture) -> None:
    def tell(error: BaseException) -> None:
        raise RuntimeError("no window")

    CrashReporter(tell).report(broken())

    assert "could not be shown" in caplog.text
