"""Circles among objects are collected in the ui thread only.

Python's own collector runs in whichever thread happens to make the next object. Where that is a
background thread, parts of the window that wait in a circle would die there, and Qt ends the
program: timers and widgets may only be destroyed in the thread they live in.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from csdesk.resting import is_resting

_EVERY_MS = 1_000


class Collecting(QObject):
    """Takes the place of the automatic collector for as long as the program runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.setInterval(_EVERY_MS)
        timer.timeout.connect(collect_due)
        timer.start()


def collect_due() -> None:
    """Collect what Python would have collected by now; nothing while a large list is read."""
    if is_resting():
        return
    counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, (count, limit) in enumerate(counts) if count > limit]
    if due:
        gc.collect(due[-1])
