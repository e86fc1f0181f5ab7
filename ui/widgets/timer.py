"""The clock beside a conversation: it counts while one works, and pauses itself when one stops."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.effort import IDLE_SECONDS
from ui.widgets.buttons import IconButton
from ui.widgets.marks import Mark
from ui.widgets.surfaces import Surface, row
from ui.widgets.text import label, tip
from ui.wording import Wording


class TimerChip(Surface):
    """mm:ss, about what it costs, and pause. Pauses after five minutes without a key or click.

    ``cost_per_hour_minor`` is the rate of the person who works; None shows no cost.
    """

    paused = Signal(bool)
    """True: by itself, because nobody did anything; False: by the button."""
    ticked = Signal(int)
    """The whole seconds so far, each second while it runs."""

    def __init__(
        self,
        wording: Wording,
        cost_per_hour_minor: int | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("card", "line2", radius=8, margins=(13, 0, 4, 0), parent=parent)
        self._wording, self._rate, self._clock = wording, cost_per_hour_minor, clock
        self._kept = 0.0
        self._since: float | None = None
        self._touched = clock()
        self.setFixedHeight(34)
        line = row(gap=8)
        line.addWidget(Mark("timer", "warnTxt", 16))
        self._time = label("00:00", "card_title")
        self._cost = label("", "small", "text3")
        line.addWidget(self._time)
        line.addWidget(self._cost)
        self._button = IconButton("play", self.tr("Start the timer"), size=28, key="Ctrl+T")
        self._button.clicked.connect(self.toggle)
        line.addWidget(self._button)
        self.body.addLayout(line)
        self._beat = QTimer(self)
        self._beat.setInterval(1000)
        self._beat.timeout.connect(self.look)
        self._show()

    def seconds(self) -> int:
        """Whole seconds counted so far."""
        running = self._clock() - self._since if self._since is not None else 0.0
        return int(self._kept + max(0.0, running))

    @property
    def running(self) -> bool:
        return self._since is not None

    def set_seconds(self, seconds: int) -> None:
        """Go on from there (a draft was opened again, or minutes were corrected)."""
        self._kept = float(seconds)
        if self._since is not None:
            self._since = self._clock()
        self._show()

    def set_rate(self, cost_per_hour_minor: int | None) -> None:
        self._rate = cost_per_hour_minor
        self._show()

    def start(self) -> None:
        if self._since is None:
            self._since = self._touched = self._clock()
            self._beat.start()
            self._listen()
            self._show()

    def pause(self) -> None:
        self._stop(self._clock())

    def toggle(self) -> None:
        if self.running:
            self.pause()
            self.paused.emit(False)
        else:
            self.start()

    def touch(self) -> None:
        """Somebody is working: a key, a click. Fields tell it as they change."""
        self._touched = self._clock()

    def look(self) -> None:
        """Count on, and pause if nobody did anything for five minutes."""
        if self._since is not None and self._clock() - self._touched >= IDLE_SECONDS:
            self._stop(self._touched)
            self.paused.emit(True)
        self._show()
        if self.running:
            self.ticked.emit(self.seconds())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)
        if event.type() in kinds:
            self.touch()
        return False

    def _listen(self) -> None:
        """Hear every key and click of the window; its native side sees them and little else."""
        native = self.window().windowHandle()
        if native is not None:
            native.installEventFilter(self)

    def _stop(self, at: float) -> None:
        if self._since is not None:
            self._kept += max(0.0, at - self._since)
            self._since = None
            self._beat.stop()
            self._show()

    def _show(self) -> None:
        minutes, seconds = divmod(self.seconds(), 60)
        self._time.setText(f"{minutes:02d}:{seconds:02d}")
        if self._rate is not None:
            cost = (2 * self._rate * self.seconds() + 3600) // 7200
            unit = 10 ** _places(self._wording)
            whole = (2 * cost + unit) // (2 * unit) * unit
            self._cost.setText(f"≈ {self._wording.money(whole)}")
        self._cost.setVisible(self._rate is not None)
        self._button.set_icon("pause" if self.running else "play")
        name = self.tr("Pause the timer") if self.running else self.tr("Start the timer")
        self._button.setAccessibleName(name)
        self._button.setToolTip(tip(name))
        self.setAccessibleName(self.tr("Time so far: {m} min").format(m=minutes))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _places(wording: Wording) -> int:
    from csdesk.domain.money import exponent

    return exponent(wording.currency)
