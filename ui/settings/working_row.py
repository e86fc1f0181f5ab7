"""A setting on a line whose work takes a while: how far it is stands below, and a way to stop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.errors import Cancelled
from ui.context import Context
from ui.jobs import Job
from ui.settings.setting_row import SettingRow
from ui.widgets.gauges import ProgressStrip

T = TypeVar("T")


class WorkingRow(SettingRow):
    """One piece of work at a time; what goes wrong is said below the line."""

    ended = Signal()
    """The work is over: done, stopped or gone wrong."""

    def __init__(self, context: Context, title: str, line: str, control: QWidget) -> None:
        super().__init__(title, line, control)
        self._context = context
        self._job: Job | None = None
        self.strip = ProgressStrip()
        self.strip.cancelled.connect(self._stop)
        self.strip.hide()
        self.add_below(self.strip)

    def work(
        self, said: str, service: Callable[..., T], *args: Any, then: Callable[[T], None]
    ) -> None:
        """Do it off the ui thread, with the desk and ``progress=``; ``said`` is what is done."""
        self._stop()
        self.strip.start(said)
        self.strip.show()

        def done(result: T) -> None:
            self._end()
            then(result)

        self._job = self._context.jobs.watch(
            *(self, service, self._context.desk, *args),
            progress_to=self.strip.show_progress,
            then=done,
            failed=self._failed,
        )

    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, Cancelled):
            self.complain(self._context.wording.words_for(error))

    def _end(self) -> None:
        self._job = None
        self.strip.hide()
        self.ended.emit()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
