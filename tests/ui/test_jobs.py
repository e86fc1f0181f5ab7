"""Work off the ui thread: answers, failures, order, and those who left meanwhile."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csdesk.domain.errors import Cancelled, NotFound
from csdesk.progress import Progress
from ui.jobs import Jobs


@pytest.fixture
def owner(qapp: QApplication) -> QObject:
    return QObject()


def test_an_answer_comes_back_on_the_thread_of_the_ui(jobs: Jobs, owner: QObject) -> None:
    seen: list[tuple[int, bool]] = []
    worker: list[threading.Thread] = []

    def double(n: int) -> int:
        worker.append(threading.current_thread())
        return n * 2

    def then(n: int) -> None:
        seen.append((n, threading.current_thread() is threading.main_thread()))

    jobs.read(owner, double, 21, then=then)

    assert jobs.wait_idle()
    assert seen == [(42, True)]
    assert worker[0] is not threading.main_thread()


def test_changes_are_made_one_after_the_other(jobs: Jobs, owner: QObject) -> None:
    order: list[int] = []

    for n in range(20):
        jobs.write(owner, order.append, n)

    assert jobs.wait_idle()
    assert order == list(range(20))


def test_a_newer_question_drops_the_older_answer(jobs: Jobs, owner: QObject) -> None:
    gate, answers = threading.Event(), []

    def slow(n: int) -> int:
        gate.wait(5)
        return n

    jobs.read(owner, slow, 1, then=answers.append, newest="search")
    jobs.read(owner, slow, 2, then=answers.append, newest="search")
    gate.set()

    assert jobs.wait_idle()
    assert answers == [2]


def test_nobody_is_told_who_is_gone(jobs: Jobs, qapp: QApplication) -> None:
    gate, answers = threading.Event(), []
    owner = QObject()

    def slow() -> int:
        gate.wait(5)
        return 1

    jobs.read(owner, slow, then=answers.append)
    import shiboken6

    shiboken6.delete(owner)
    gate.set()

    assert jobs.wait_idle()
    assert answers == []


def test_a_failure_is_told_to_who_listens(jobs: Jobs, owner: QObject) -> None:
    heard: list[Exception] = []

    def fail() -> None:
        raise NotFound("customer.gone", "The customer was removed meanwhile.")

    jobs.write(owner, fail, failed=heard.append)

    assert jobs.wait_idle()
    assert [type(error) for error in heard] == [NotFound]


def test_a_failure_that_nobody_listens_to_is_heard_by_the_window(
    qapp: QApplication, owner: QObject
) -> None:
    jobs, unheard = Jobs(), []
    jobs.unheard.connect(unheard.append)

    def fail() -> None:
        raise NotFound("customer.gone", "The customer was removed meanwhile.")

    jobs.write(owner, fail)

    assert jobs.wait_idle()
    jobs.close()
    assert [error.code for error in unheard] == ["customer.gone"]


def test_a_bug_is_reported_even_if_the_view_listens(qapp: QApplication, owner: QObject) -> None:
    jobs, broke, heard = Jobs(), [], []
    jobs.broke.connect(broke.append)

    jobs.read(owner, lambda: 1 // 0, then=print, failed=heard.append)

    assert jobs.wait_idle()
    jobs.close()
    assert isinstance(broke[0], ZeroDivisionError)
    assert heard == broke


def test_watched_work_tells_how_far_it_is(jobs: Jobs, owner: QObject) -> None:
    steps: list[tuple[int, int, str]] = []
    answers: list[str] = []

    def work(progress: Progress) -> str:
        for n in range(1, 4):
            progress(n, 3, "counting")
        return "done"

    jobs.watch(owner, work, progress_to=lambda *step: steps.append(step), then=answers.append)

    assert jobs.wait_idle()
    assert steps[-1] == (3, 3, "counting")
    assert answers == ["done"]


def test_cancelled_work_stops_and_says_so(jobs: Jobs, owner: QObject) -> None:
    started, heard = threading.Event(), []

    def work(progress: Progress) -> None:
        started.set()
        while True:
            progress(0, 1)

    job = jobs.watch(
        owner, work, progress_to=lambda *_: None, then=print, failed=heard.append, writes=True
    )
    assert started.wait(5)
    job.cancel()

    assert jobs.wait_idle()
    assert [type(error) for error in heard] == [Cancelled]


def test_closing_finishes_every_change_and_leaves_no_thread(
    qapp: QApplication, owner: QObject
) -> None:
    before = set(threading.enumerate())
    jobs, written = Jobs(), []
    for n in range(5):
        jobs.write(owner, written.append, n)

    jobs.close()

    assert written == [0, 1, 2, 3, 4]
    assert not jobs.read(owner, int, then=print).wanted, "nobody waits for an answer any more"
    assert set(threading.enumerate()) <= before


@pytest.mark.parametrize("writes", [True, False])
def test_a_question_that_waits_for_a_long_change_is_told_once(
    qtbot: QtBot, owner: QObject, monkeypatch: pytest.MonkeyPatch, writes: bool
) -> None:
    monkeypatch.setattr("ui.jobs._HELD_UP_MILLISECONDS", 20)
    jobs, gate, told = Jobs(), threading.Event(), []
    jobs.held_up.connect(lambda: told.append("held up"))

    def long_work(progress: Progress) -> bool:
        return gate.wait(5)

    jobs.watch(owner, long_work, progress_to=lambda *_: None, then=lambda _: None, writes=writes)
    jobs.read(owner, gate.wait, 5, then=lambda _: None)
    if writes:
        qtbot.waitUntil(lambda: bool(told))
    else:
        qtbot.wait(60)
    gate.set()
    assert jobs.wait_idle()
    qtbot.wait(40)
    jobs.close()

    assert told == (["held up"] if writes else [])


def test_work_that_heeds_ends_early_once_it_is_asked_anew(jobs: Jobs, owner: QObject) -> None:
    begun, ended = threading.Event(), threading.Event()
    seen: list[str] = []

    def long(progress: Progress) -> str:
        begun.set()
        try:
            while True:
                progress(0, 1)
        finally:
            ended.set()

    jobs.read(owner, long, then=seen.append, newest="all", heeds=True)
    assert begun.wait(10)
    jobs.read(owner, lambda progress: "short", then=seen.append, newest="all", heeds=True)

    assert jobs.wait_idle()
    assert ended.is_set()
    assert seen == ["short"]


def test_a_question_that_never_began_does_not_keep_closed_jobs_busy(qapp: QApplication) -> None:
    jobs, gate = Jobs(), threading.Event()
    for _ in range(2):  # both readers are at work
        jobs.read(jobs, gate.wait, 10, then=lambda _: None)
    jobs.read(jobs, lambda: None, then=lambda _: None)
    threading.Timer(0.05, gate.set).start()

    jobs.close()

    assert jobs.wait_idle(2_000)
