"""Whether the data is safe, said first; the last 14 days; and a copy at the press of a button."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.backups.day_strip import DayCell, DayStrip
from ui.help.read_more import ReadMore
from ui.widgets.buttons import Button, Kind
from ui.widgets.gauges import ProgressStrip
from ui.widgets.marks import Tile
from ui.widgets.surfaces import Card, Panel, column, row
from ui.widgets.text import label

ANY_BACKUP: Final = "backup."
"""What the help says of a copy that did not work, whatever stood in its way."""


@dataclass(frozen=True, slots=True)
class VerdictWords:
    """How things stand with the copies, in words."""

    title: str
    line: str
    tone: str
    """ok, warn, bad, or plain where there is nothing to judge."""
    trouble: str = ""
    """What went wrong the last time, and what usually helps; empty: nothing did."""


class VerdictCard(Card):
    """One sentence, then one picture, and the button beside them."""

    asked = Signal()
    """A copy is wanted now."""
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=(18, 14, 18, 12), gap=12, parent=parent)
        head = row(gap=14)
        self._tile = Tile("shield-check", "ok", 48, icon_size=22)
        head.addWidget(self._tile)
        words = column(gap=2)
        self.title = label("", "heading", wrap=True)
        self.title.setObjectName("backup_verdict")
        self.line = label("", "small", "text2", wrap=True)
        self.line.setObjectName("backup_verdict_line")
        words.addWidget(self.title)
        words.addWidget(self.line)
        head.addLayout(words, 1)
        self.button = Button(self.tr("Back up now"), Kind.PRIMARY, "arrows-clockwise")
        self.button.setObjectName("back_up_now")
        self.button.clicked.connect(self.asked)
        head.addWidget(self.button)
        self.body.addLayout(head)
        self._strip = ProgressStrip()
        self._strip.cancel.setObjectName("stop_backup")
        self._strip.cancelled.connect(self.stopped)
        self._strip.hide()
        self.body.addWidget(self._strip)
        self._panel = Panel("warn")
        self.trouble = label("", "small", "text", wrap=True)
        self.trouble.setObjectName("backup_trouble")
        line = row(gap=12)
        line.addWidget(self.trouble, 1)
        self.read_more = ReadMore(ANY_BACKUP)
        line.addWidget(self.read_more, 0, Qt.AlignmentFlag.AlignTop)
        self._panel.body.addLayout(line)
        self._panel.hide()
        self.body.addWidget(self._panel)
        self._recent = QWidget()
        recent = column(self._recent, gap=6)
        self.days = DayStrip()
        recent.addWidget(self.days)
        self.note = label("", "small", "text2", wrap=True)
        self.note.setObjectName("backup_days_note")
        recent.addWidget(self.note)
        self.body.addWidget(self._recent)

    def show_verdict(self, verdict: VerdictWords) -> None:
        """Say how things stand."""
        self.title.setText(verdict.title)
        self.line.setText(verdict.line)
        icon = "shield-check" if verdict.tone == "ok" else "shield-warning"
        self._tile.set_tile("shield" if verdict.tone == "plain" else icon, verdict.tone)
        self.trouble.setText(verdict.trouble)
        self._panel.setVisible(bool(verdict.trouble))

    def show_days(self, cells: Sequence[DayCell], note: str) -> None:
        """Show how the last days went; ``note`` names the month and why one was left out."""
        self.days.show_days(cells)
        self.note.setText(note)
        self._recent.setVisible(bool(cells))

    def begin(self) -> None:
        """A copy is being made."""
        had_focus = self.button.hasFocus()
        self._strip.start(self.tr("Making a copy"))
        self._strip.show()
        if had_focus:  # else the switch below would have it, and turn off what is under way
            self._strip.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.button.turn_off(self.tr("A copy is being made."))

    def progress(self, done: int, total: int, what: str = "") -> None:
        """Fits ``progress_to`` of a watched job."""
        self._strip.show_progress(done, total, what)

    def end(self) -> None:
        """It is over, well or not."""
        had_focus = self._strip.cancel.hasFocus()
        self.button.turn_on()
        if had_focus:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._strip.hide()
