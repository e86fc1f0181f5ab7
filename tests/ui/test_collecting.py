"""Circles that hold parts of a window end in the ui thread, whoever makes objects meanwhile."""

from __future__ import annotations

import gc
import threading
from typing import ClassVar

from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication

from csdesk.resting import collector_resting
from ui.collecting import collect_due


class InACircle(QObject):
    ended_in: ClassVar[list[QThread]] = []

    def __init__(self) -> None:
        super().__init__()
        self.itself = self

    def __del__(self) -> None:
        self.ended_in.append(QThread.currentThread())


def make_objects() -> None:
    """Enough of them that Python's own collector would run in this thread."""
    with collector_resting():
        kept = [[number] for number in range(200_000)]
    kept += [[number] for number in range(200_000)]


def test_a_background_thread_never_ends_what_belongs_to_the_window(qapp: QApplication) -> None:
    InACircle.ended_in.clear()
    for _ in range(50):
        InACircle()
    busy = threading.Thread(target=make_objects)
    busy.start()
    busy.join()
    assert InACircle.ended_in == []

    gc.collect()

    assert {thread for thread in InACircle.ended_in} == {qapp.thread()}


def test_what_python_would_have_collected_is_collected_here(qapp: QApplication) -> None:
    InACircle.ended_in.clear()
    for _ in range(50):
        InACircle()
    kept = [[number] for number in range(50_000)]

    collect_due()

    assert len(InACircle.ended_in) == 50 and kept
