"""The minutes of an open step: counted by themselves, paused when nobody works, saved once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication

from csdesk.desk import Desk
from csdesk.services.drafts import keep_draft
from csdesk.services.efforts import clock_draft, count_step
from ui.complaints.page_facts import NOTES
from ui.context import Context
from ui.widgets.timer import TimerChip

_KEPT_EVERY: Final = 15
_SIGNS: Final = frozenset(
    {
        *(QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel),
        QEvent.Type.MouseMove,
    }
)


class _Presence(QObject):
    """Notices that somebody works: a key, a click, a move, anywhere in the application."""

    noticed = Signal()

    def start(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def stop(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS:
            self.noticed.emit()
        return False


class StepClock(QObject):
    """Drives the chip of the guided page.

    The chip shows what the complaint has taken in all; of that the seconds not written down yet
    are ``uncounted``. They go on file as whole minutes when the step is left, and what is left
    over waits in a draft, so that nothing is lost or counted twice.
    """

    def __init__(
        self,
        context: Context,
        clock: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.chip = TimerChip(context.wording, 0, clock=clock)
        self.chip.setObjectName("timer")
        self.chip.paused.connect(self._paused)
        self.chip.ticked.connect(self._ticked)
        self._complaint_id = 0
        self._base = 0
        self._kept = 0
        self._by_itself = self._resting = False
        self._presence = _Presence(self)
        self._presence.noticed.connect(self._notice)

    @property
    def uncounted(self) -> int:
        """Seconds that are not on file as minutes yet; never negative."""
        return max(0, self.chip.seconds() - self._base)

    def begin(
        self, complaint_id: int, minutes: int, seconds: int, hourly_minor: int | None
    ) -> None:
        """Count for a complaint: ``minutes`` are on file, ``seconds`` waited in the draft.

        Without a rate the clock tells the time alone.
        """
        self._complaint_id, self._base, self._kept = complaint_id, minutes * 60, seconds
        self._by_itself = self._resting = False
        self.chip.set_rate(hourly_minor)
        self.chip.set_seconds(self._base + seconds)
        self._presence.start()
        self.chip.start()

    def rest(self) -> None:
        """Stop counting: the page is left, or nothing is being worked on."""
        self._resting = self._resting or self.chip.running or self._by_itself
        self.chip.pause()
        self._by_itself = False
        self._presence.stop()

    def resume(self) -> None:
        """Count on where ``rest`` stopped; a clock paused by hand stays so."""
        self._presence.start()
        if self._resting:
            self._resting = False
            self.chip.start()

    def rebase(self, minutes: int) -> None:
        """So many minutes are on file now; what is uncounted stays."""
        seconds = self.uncounted
        self._base = minutes * 60
        self.chip.set_seconds(self._base + seconds)

    def correct(self, seconds: int) -> None:
        """What is uncounted was another time; kept at once."""
        self.chip.set_seconds(self._base + max(0, seconds))
        self.keep()

    def keep(self) -> None:
        """Keep the uncounted seconds as a draft, for the worst case."""
        if self._complaint_id and self.uncounted != self._kept:
            self._kept = self.uncounted
            name = clock_draft(self._complaint_id)
            desk = self._context.desk
            self._context.jobs.write(self, keep_draft, desk, name, {"seconds": self._kept})

    def take(self, over: bool) -> int:
        """The seconds to be counted now, by whoever saves the step; they leave this clock."""
        seconds = self.uncounted
        left = 0 if over else seconds % 60
        self._base, self._kept = self.chip.seconds() - left, left
        return seconds

    def give_back(self, seconds: int) -> None:
        """They could not be saved after all."""
        self._base = self.chip.seconds() - seconds

    def leave(self, step: str) -> None:
        """The step is left, not finished: its whole minutes go on file, the rest is kept."""
        if not self._complaint_id or self.uncounted < 60:
            self.keep()
            return
        seconds, desk, here = self.take(over=False), self._context.desk, self._complaint_id
        self._context.jobs.write(self, _count, desk, here, seconds, NOTES[step])

    def _notice(self) -> None:
        self.chip.touch()
        if self._by_itself:
            self._by_itself = False
            self.chip.start()

    def _paused(self, by_itself: bool) -> None:
        self._by_itself = by_itself
        self.keep()

    def _ticked(self, seconds: int) -> None:
        if self.uncounted - self._kept >= _KEPT_EVERY:
            self.keep()


def _count(desk: Desk, complaint_id: int, seconds: int, note: str) -> int:
    return count_step(desk, complaint_id, seconds, note=note)
