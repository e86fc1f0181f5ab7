"""Shown instead of the pages where a shop file can't be opened: why, and the ways on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.errors import CsdeskError, LeftClosed
from ui.asking_for_shop import ask_for_shop
from ui.help.read_more import ReadMore
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import Button, Kind
from ui.widgets.states import ErrorPanel
from ui.widgets.surfaces import column, row

_WIDEST = 780


class CannotOpen(QWidget):
    """What happened to the shop file, in plain words, and what the owner can do now."""

    again = Signal()
    reading = Signal()
    """It shall be opened for reading only, beside whoever has it open."""
    taken_over = Signal()
    """The other computer has it open no more."""
    other = Signal(Path)
    demo = Signal()

    def __init__(self, path: Path, error: CsdeskError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        panel = ErrorPanel("storefront")
        panel.setMaximumWidth(_WIDEST)
        panel.tell(
            self.tr("Your shop can’t be opened just now"),
            error.sentence,
            source=f"{path.name} · {path.parent}",
            works=self._steps(error.code),
        )
        panel.unchanged.setVisible(not isinstance(error, LeftClosed))
        panel.action_row.addWidget(ReadMore(error.code))
        panel.action_row.addStretch(1)
        elsewhere = row()
        elsewhere.addStretch(1)
        for line, words, kind, do in (
            (elsewhere, self.tr("Open another shop…"), Kind.GHOST, self._choose),
            (elsewhere, self.tr("Look around with a demo shop"), Kind.GHOST, self.demo.emit),
            *((panel.action_row, *way) for way in self._own_ways(error.code)),
            (panel.action_row, self.tr("Try again"), Kind.PRIMARY, self.again.emit),
        ):
            button = Button(words, kind)
            button.clicked.connect(lambda _=False, do=do: do())
            line.addWidget(button)
        elsewhere.addStretch(1)
        outer = column(self, margins=(40, 40, 40, 40))
        outer.addStretch(1)
        line = row()
        line.addStretch(1)
        line.addWidget(panel, 20)
        line.addStretch(1)
        outer.addLayout(line)
        outer.addSpacing(16)
        outer.addLayout(elsewhere)
        outer.addStretch(2)

    def paintEvent(self, event: object) -> None:
        painter = paint.begin(self)
        painter.fillRect(self.rect(), Theme.current().colour("win"))
        painter.end()

    def _own_ways(self, code: str) -> tuple[tuple[str, Kind, Callable[[], None]], ...]:
        """Ways on that only this reason has."""
        reading = self.tr("Open for reading"), Kind.SECONDARY, self.reading.emit
        if code == "shop.in_use":
            return (reading,)
        if code == "shop.open_elsewhere":
            words = self.tr("It is closed there")
            return (reading, (words, Kind.SECONDARY, self.taken_over.emit))
        return ()

    def _steps(self, code: str) -> tuple[str, ...]:
        steps = {
            "shop.in_use": (
                self.tr("Go to the window that has it open, it may lie behind this one."),
                self.tr("On another computer? Close csdesk there first."),
            ),
            "shop.open_elsewhere": (
                self.tr("Close csdesk on that computer, and wait until the file has come over."),
                self.tr("Is that computer off or gone? Then it is closed there."),
            ),
            "shop.cut_off": (
                self.tr("Copy both files to a folder of your own and open the copy."),
            ),
            "shop.read_only": (
                self.tr("Is it on a stick or disk with a lock? Open the lock."),
                self.tr("Copy the file to a folder of your own and open the copy."),
            ),
            "shop.disk_full": (self.tr("Make some room on the disk, then try again."),),
            "shop.newer": (self.tr("Install the newest csdesk, then try again."),),
            "shop.busy": (self.tr("Close other programs that use the file, then try again."),),
        }
        usual = (
            self.tr("Open the newest copy you have of your shop."),
            self.tr("Keep this file as it is: whoever helps you with computers will want it."),
        )
        return steps.get(code, usual)

    def _choose(self) -> None:
        ask_for_shop(self, self._path, self.other.emit)
